#include "app/live_engine.h"

#include "app/engine/core.h"
#include "app/engine/vault_door.h"

#include "app/deploy/endpoints.h"
#include "app/deploy/follow.h"
#include "app/deploy/start.h"
#include "app/engine/proof_desk.h"
#include "app/search/live_door.h"
#include "app/storage/live_door.h"
#include "remote/ssh/ssh_config.h"
#include "remote/ssh/ssh_link.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

using engine::CorePtr;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Engine)
};

template<class T>
Async<T> ready(Result<T> result)
{
    co_return result;
}

Async<trust::Offer> presentedKeyTask(CorePtr core, QUuid id)
{
    const Result<Server> server = core->book.byId(id);
    if (!server)
        co_return failure(server.error());
    const Result<ssh::Target> target = engine::targetOf(*core, *server);
    if (!target)
        co_return failure(target.error());
    const Result<ssh::HostKey> key = co_await ssh::presentedKey(*target);
    if (!key)
        co_return failure(key.error());
    co_return Result<trust::Offer>(trust::Offer{target->host, target->port, *key, key->fingerprint(), trust::words(*key), trust::randomart(*key), false});
}

Async<> trustTask(CorePtr core, QUuid id, QString fingerprint)
{
    const Result<trust::Offer> offer = co_await presentedKeyTask(core, id);
    if (!offer)
        co_return failure(offer.error());
    if (offer->fingerprint != fingerprint.trimmed())
        co_return failure(Error::Kind::ServerKeyChanged, Tr::tr("This is not the server's key."), Tr::tr("The server presents %1, not %2.").arg(offer->fingerprint, fingerprint),
                          Tr::tr("Compare it again by another way, for example in the provider's console."));
    if (const Result<> made = core->options.paths.make(); !made)
        co_return failure(made.error());
    const Result<> pinned = trust::pin(core->options.paths.pins(), offer->host, offer->port, offer->key);
    engine::record(core, id, u"trust"_s, Tr::tr("Trusted the server key %1").arg(fingerprint), pinned ? u"done"_s : u"failed"_s);
    co_return pinned;
}

Async<> connectTask(CorePtr core, QUuid id)
{
    const Result<engine::SessionPtr> open = co_await engine::session(core, id);
    if (!open)
        co_return failure(open.error());
    co_return Result<>();
}

Async<health::Snapshot> refreshTask(CorePtr core, QUuid id)
{
    const bool known = core->sessions.contains(id);
    const Result<engine::SessionPtr> open = co_await engine::session(core, id);
    if (!open)
        co_return failure(open.error());
    if (!(*open)->watch)
        co_return Result<health::Snapshot>(engine::lastKnown(core, id));
    // A connection made just now reads the services by itself.
    auto reading = known ? health::Watch::refreshed((*open)->watch.get()) : health::Watch::begun((*open)->watch.get());
    Result<health::Snapshot> snapshot = co_await reading;
    co_return snapshot;
}

Async<> stopTask(CorePtr core, QUuid id, QString run)
{
    const Result<engine::SessionPtr> open = co_await engine::session(core, id);
    if (!open)
        co_return failure(open.error());
    const Result<> stopped = co_await deploy::stop((*open)->link, engine::definitionOf(core, (*open)->server).folder, run);
    engine::record(core, id, u"stop-run"_s, Tr::tr("Asked the run %1 to stop").arg(run), stopped ? u"done"_s : u"failed"_s);
    co_return stopped;
}

Async<QList<deploy::Run>> runsTask(CorePtr core, QUuid id)
{
    const Result<engine::SessionPtr> open = co_await engine::session(core, id);
    if (!open)
        co_return failure(open.error());
    Result<QList<deploy::Run>> runs = co_await deploy::listRuns((*open)->link, engine::definitionOf(core, (*open)->server).folder);
    co_return runs;
}

Async<quint16> tunnelTask(CorePtr core, QUuid id, QString service)
{
    const QString portKey = deploy::endpointPortKey(service);
    if (portKey.isEmpty())
        co_return failure(Error::Kind::Usage, Tr::tr("There is no service %1.").arg(service), {}, Tr::tr("The services are: postgres, redis, meilisearch, minio, minio-console."));
    const Result<engine::SessionPtr> open = co_await engine::session(core, id);
    if (!open)
        co_return failure(open.error());
    Result<quint16> port = co_await engine::tunnelTo(core, *open, portKey);
    co_return port;
}

Async<vault::VaultState> vaultStateTask(CorePtr core)
{
    Result<vault::VaultState> state = co_await core->vault.store->state();
    co_return state;
}

Async<Secret> revealTask(CorePtr core, vault::CredentialId credential)
{
    const Result<Secret> secret = co_await vault::reveal(core->vault, credential);
    if (!secret)
        co_return failure(secret.error());
    core->redactor.learn(*secret);
    engine::record(core, credential.server, u"reveal"_s, Tr::tr("Revealed %1").arg(credential.name), u"done"_s);
    co_return Result<Secret>(*secret);
}

class LiveEngine final : public Engine
{
public:
    explicit LiveEngine(EngineOptions options) : m_core(std::make_shared<engine::Core>(std::move(options)))
    {
        m_core->face = this;
        connect(&m_core->writeMode, &servers::WriteMode::begun, this,
                [this](QUuid server) { engine::record(m_core, server, u"write-mode"_s, Tr::tr("Turned write mode on"), u"done"_s); });
        connect(&m_core->writeMode, &servers::WriteMode::ended, this,
                [this](QUuid server) { engine::record(m_core, server, u"write-mode"_s, Tr::tr("Write mode ended"), u"done"_s); });
    }
    ~LiveEngine() override
    {
        m_core->face = nullptr;
        const auto open = m_core->sessions.keys();
        for (const QUuid &server : open)
            engine::closeSession(m_core, server);
    }

    [[nodiscard]] QList<Server> servers() const override { return m_core->book.list().value_or(QList<Server>()); }
    [[nodiscard]] Async<Server> addServer(Server wanted) override
    {
        if (const Result<> made = m_core->options.paths.make(); !made)
            return ready<Server>(failure(made.error()));
        const Result<Server> added = m_core->book.add(wanted);
        if (added) {
            engine::record(m_core, added->id, u"server-add"_s, Tr::tr("Added the server %1").arg(added->name), u"done"_s);
            Q_EMIT serversChanged();
        }
        return ready(added);
    }
    [[nodiscard]] Async<> renameServer(QUuid server, QString name) override
    {
        const Result<> renamed = m_core->book.rename(server, name);
        if (renamed)
            Q_EMIT serversChanged();
        return ready(renamed);
    }
    [[nodiscard]] Async<> removeServer(QUuid server) override
    {
        const auto removed = m_core->book.remove(server);
        if (!removed)
            return ready<void>(failure(removed.error()));
        engine::closeSession(m_core, server);
        Q_EMIT serversChanged();
        return ready(Result<>());
    }
    [[nodiscard]] vault::Door *vault() override
    {
        if (!m_vault)
            m_vault = engine::makeVaultDoor(m_core);
        return m_vault.get();
    }
    [[nodiscard]] QList<ssh::ConfigHost> configuredHosts() const override
    {
        const ssh::SshConfig config = ssh::SshConfig::ofUser();
        QList<ssh::ConfigHost> hosts;
        for (const QString &alias : config.aliases())
            hosts.append(config.host(alias));
        return hosts;
    }

    [[nodiscard]] Async<trust::Offer> presentedKey(QUuid server) override { return presentedKeyTask(m_core, server); }
    [[nodiscard]] Async<> trustKey(QUuid server, QString fingerprint) override { return trustTask(m_core, server, fingerprint); }
    [[nodiscard]] Async<> connectTo(QUuid server) override { return connectTask(m_core, server); }
    void disconnectFrom(QUuid server) override { engine::closeSession(m_core, server); }
    void reconnectNow(QUuid server) override
    {
        if (const engine::SessionPtr open = m_core->sessions.value(server))
            open->link->reconnectNow();
    }

    [[nodiscard]] health::Snapshot snapshot(QUuid server) const override { return engine::lastKnown(m_core, server); }
    void setLooking(QUuid server, bool looking) override
    {
        if (looking)
            m_core->looked.insert(server);
        else
            m_core->looked.remove(server);
        if (const engine::SessionPtr open = m_core->sessions.value(server); open && open->watch)
            open->watch->setLooking(looking);
    }
    [[nodiscard]] Async<health::Snapshot> refresh(QUuid server) override { return refreshTask(m_core, server); }

    [[nodiscard]] Async<deploy::CheckReport> check(QUuid server) override { return engine::checkTask(m_core, server); }
    [[nodiscard]] Async<deploy::CheckReport> prepare(QUuid server, QStringList checks, QStringList typed) override
    {
        return engine::prepareTask(m_core, server, checks, typed);
    }
    [[nodiscard]] Async<stack::Plan> plan(QUuid server, DeployWish wish) override { return engine::planTask(m_core, server, wish); }
    [[nodiscard]] Async<deploy::Run> deploy(QUuid server, DeployWish wish) override { return engine::deployTask(m_core, server, wish); }
    [[nodiscard]] Async<deploy::Run> follow(QUuid server, QString run) override { return engine::followTask(m_core, server, run); }
    [[nodiscard]] Async<> stopRun(QUuid server, QString run) override { return stopTask(m_core, server, run); }
    [[nodiscard]] Async<QList<deploy::Run>> runs(QUuid server) override { return runsTask(m_core, server); }
    [[nodiscard]] Async<deploy::TestReport> test(QUuid server) override { return engine::testTask(m_core, server); }
    [[nodiscard]] Async<> act(QUuid server, ServiceAction action, QStringList services) override
    {
        return engine::actTask(m_core, server, action, services);
    }

    [[nodiscard]] Async<QList<Endpoint>> endpoints(QUuid server) override { return engine::endpointsTask(m_core, server); }
    [[nodiscard]] Async<quint16> openTunnel(QUuid server, QString service) override { return tunnelTask(m_core, server, service); }
    [[nodiscard]] Async<> logs(QUuid server, QStringList services, bool follow, QString since, Cancel cancel) override
    {
        return engine::logsTask(m_core, server, services, follow, since, cancel);
    }

    [[nodiscard]] Async<vault::VaultState> vaultState() override { return vaultStateTask(m_core); }
    [[nodiscard]] Async<QList<vault::CredentialInfo>> credentials(QUuid server) override { return vault::list(m_core->vault, server); }
    [[nodiscard]] Async<Secret> reveal(vault::CredentialId credential) override { return revealTask(m_core, credential); }
    [[nodiscard]] Async<QList<history::Entry>> history(QUuid server, int newest) override { return ready(m_core->history.newest(server, newest)); }

    [[nodiscard]] persistence::Door *persistence() override
    {
        if (!m_persistence)
            m_persistence = engine::makePersistenceRoom(m_core);
        return m_persistence.get();
    }
    [[nodiscard]] storage::Door *storage() override
    {
        if (!m_storage)
            m_storage = storage::openDoor(m_core);
        return m_storage.get();
    }
    [[nodiscard]] search::Door *search() override
    {
        if (!m_search)
            m_search = search::openDoor(m_core);
        return m_search.get();
    }
    [[nodiscard]] servers::WriteMode *writeMode() override { return &m_core->writeMode; }

private:
    CorePtr m_core;
    std::unique_ptr<persistence::Door> m_persistence;
    std::unique_ptr<search::Door> m_search;
    std::unique_ptr<storage::Door> m_storage;
    std::unique_ptr<vault::Door> m_vault;
};

} // namespace

std::unique_ptr<Engine> makeEngine(EngineOptions options)
{
    return std::make_unique<LiveEngine>(std::move(options));
}

} // namespace vigie
