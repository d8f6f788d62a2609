#include "app/engine/core.h"

#include "app/engine/keeping_asker.h"
#include "app/health/snapshot_json.h"
#include "app/vault/file_store.h"
#include "app/vault/keychain_store.h"
#include "remote/docker/client.h"
#include "remote/ssh/ssh_config.h"
#include "remote/ssh/ssh_link.h"

#include <QCoroTimer>

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vigie::engine {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Engine)
};

vault::SecretStorePtr storeFor(const EngineOptions &options)
{
    if (!options.vaultFile.isEmpty())
        return std::make_shared<vault::FileStore>(options.vaultFile, options.passphrase);
    return std::make_shared<vault::KeychainStore>();
}

// The disk does not wait on every event: what comes in a second is remembered once.
constexpr std::chrono::milliseconds saveWithin{1000};

void saveNow(const CorePtr &core, const SessionPtr &session)
{
    session->saving.stop();
    (void)core->history.saveSnapshot(session->server.id, health::toJson(core->snapshots.value(session->server.id)));
}

// Until the containers were read once, what an earlier start knew stays to be seen.
void keep(const CorePtr &core, QUuid id, const health::Snapshot &snapshot)
{
    health::Snapshot shown = snapshot;
    if (snapshot.stale && snapshot.services.isEmpty() && !snapshot.error) {
        shown = lastKnown(core, id);
        shown.connection = snapshot.connection;
        shown.stale = true;
    }
    core->snapshots.insert(id, shown);
}

// Looks for Docker's tools afresh; two callers share one search.
Async<docker::Tools> findTools(std::weak_ptr<Session> weak)
{
    const SessionPtr session = weak.lock();
    if (!session)
        co_return failure(Error::Kind::Cancelled, Tr::tr("The connection was closed."));
    if (session->findingTools) {
        const Promise<docker::Tools> found;
        session->toolsWanted.append(found);
        co_return co_await found.within(35s, Tr::tr("Looking for Docker"));
    }
    session->findingTools = true;
    const Result<docker::Tools> tools = co_await docker::findTools(session->link);
    session->findingTools = false;
    if (tools)
        session->tools = *tools;
    for (const Promise<docker::Tools> &waiting : std::exchange(session->toolsWanted, {}))
        waiting.finish(tools);
    if (!tools)
        co_return failure(tools.error());
    co_return Result<docker::Tools>(*tools);
}

// Watches a session from the first connection on: the snapshot is kept, announced, and remembered for the next start.
void startWatch(const CorePtr &core, const SessionPtr &session)
{
    const QUuid id = session->server.id;
    health::StackFacts known;
    known.server = id;
    known.serverName = session->server.name;
    known.project = session->server.project;
    for (const health::ServiceHealth &row : lastKnown(core, id).services) {
        if (!row.containerId.isEmpty())
            known.expected.append(row.containerId);
        // measuring takes long; until then the last size stands, with its age
        if (row.volume && row.volume->size && row.volume->measuredAt)
            known.sizes.insert(row.volume->name, {*row.volume->size, *row.volume->measuredAt});
    }
    known.redact = [weak = std::weak_ptr(core)](const QString &text) {
        const CorePtr alive = weak.lock();
        return alive ? alive->redactor.redacted(text) : QString();
    };
    session->watch = std::make_unique<health::Watch>(session->link, known);
    QObject::connect(session->watch.get(), &health::Watch::changed, session->watch.get(),
                     [weakCore = std::weak_ptr(core), weakSession = std::weak_ptr(session), id](const health::Snapshot &snapshot) {
                         const CorePtr alive = weakCore.lock();
                         if (!alive)
                             return;
                         if (const SessionPtr watched = weakSession.lock()) {
                             if (snapshot.stale && watched->saving.isActive())
                                 saveNow(alive, watched);
                             else if (!snapshot.stale && !watched->saving.isActive())
                                 watched->saving.start(saveWithin);
                         }
                         keep(alive, id, snapshot);
                         if (alive->face)
                             Q_EMIT alive->face->snapshotChanged(id);
                     });
    session->watch->setFactsSource([core = std::weak_ptr(core), weak = std::weak_ptr(session)] { return askServices(core, weak); });
    session->saving.setSingleShot(true);
    QObject::connect(&session->saving, &QTimer::timeout, session->watch.get(), [weakCore = std::weak_ptr(core), weakSession = std::weak_ptr(session)] {
        const CorePtr alive = weakCore.lock();
        const SessionPtr watched = weakSession.lock();
        if (alive && watched)
            saveNow(alive, watched);
    });
    session->watch->setToolsSource([weak = std::weak_ptr(session)] { return findTools(weak); });
    session->watch->setLooking(core->looked.contains(id));
    session->watch->start();
}

void tellConnection(const CorePtr &core, QUuid id, const ssh::LinkState &state)
{
    health::Snapshot snapshot = lastKnown(core, id);
    snapshot.connection = state;
    core->snapshots.insert(id, snapshot);
    if (core->face)
        Q_EMIT core->face->snapshotChanged(id);
}

// "~/" means the home folder of the user on the server; from the first connection on the address book holds the whole path.
Async<Server> withWholeFolder(CorePtr core, ssh::LinkPtr link, Server server)
{
    if (!server.folder.startsWith("~/"_L1))
        co_return Result<Server>(server);
    const Result<Output> home = co_await link->run(shellScript(u"printf %s \"$HOME\""_s));
    if (!home)
        co_return failure(home.error());
    server.folder = QString::fromUtf8(home->out) + server.folder.mid(1);
    if (const Result<> changed = core->book.change(server); !changed)
        co_return failure(changed.error());
    co_return Result<Server>(server);
}

// Why there is no connection, told to the window as well.
Error notConnected(const CorePtr &core, QUuid server, const QDateTime &since, const Error &error)
{
    ssh::LinkState failed;
    failed.since = since;
    failed.phase = error.kind == Error::Kind::ServerKeyChanged ? ssh::LinkState::Phase::KeyChanged
                   : error.kind == Error::Kind::SignInRefused  ? ssh::LinkState::Phase::SignInRefused
                                                               : ssh::LinkState::Phase::Disconnected;
    failed.error = error;
    tellConnection(core, server, failed);
    return error;
}

Async<SessionPtr> open(CorePtr core, Server server)
{
    ssh::LinkState connecting;
    connecting.phase = ssh::LinkState::Phase::Connecting;
    connecting.since = QDateTime::currentDateTimeUtc();
    tellConnection(core, server.id, connecting);
    const auto asker = core->options.asker ? std::make_shared<KeepingAsker>(core, server.id) : nullptr;
    const Result<ssh::Target> target = targetOf(*core, server);
    if (!target)
        co_return failure(notConnected(core, server.id, connecting.since, target.error()));
    const Result<ssh::LinkPtr> link = co_await ssh::connectLink(*target, asker);
    if (!link)
        co_return failure(notConnected(core, server.id, connecting.since, link.error()));
    if (asker)
        (void)co_await asker->settle(); // the history says whether it was kept
    const Result<Server> whole = co_await withWholeFolder(core, *link, server);
    if (!whole)
        co_return failure(notConnected(core, server.id, connecting.since, whole.error()));
    const auto session = std::make_shared<Session>();
    session->server = *whole;
    session->link = *link;
    core->sessions.insert(server.id, session);
    tellConnection(core, server.id, session->link->state());
    if (core->options.watches) {
        // the containers are read meanwhile
        startWatch(core, session);
        (void)co_await readDeployed(core, session);
    }
    co_return Result<SessionPtr>(session);
}

} // namespace

Core::Core(EngineOptions wanted)
    : options(std::move(wanted)), database(std::make_shared<history::Database>(options.paths.database())), book(database), history(database),
      vault{storeFor(options), database}
{
}

Async<SessionPtr> session(CorePtr core, QUuid server)
{
    // Somebody else is connecting already: two sign-ins would ask the operator twice.
    for (auto waited = 0ms; core->opening.contains(server) && waited < 130s; waited += 20ms)
        co_await QCoro::sleepFor(20ms);
    if (const SessionPtr open = core->sessions.value(server))
        co_return Result<SessionPtr>(open);
    const Result<Server> found = core->book.byId(server);
    if (!found)
        co_return failure(found.error());
    core->opening.insert(server);
    const Result<SessionPtr> opened = co_await open(core, *found);
    core->opening.remove(server);
    if (!opened)
        co_return failure(opened.error());
    co_return Result<SessionPtr>(*opened);
}

Async<SessionPtr> sessionWithDocker(CorePtr core, QUuid server)
{
    const Result<SessionPtr> opened = co_await session(core, server);
    if (!opened)
        co_return failure(opened.error());
    if (!(*opened)->tools) {
        const Result<docker::Tools> tools = co_await findTools(*opened);
        if (!tools)
            co_return failure(tools.error());
        // it works now: it may have been installed since
        if ((*opened)->watch && (*opened)->watch->facts().error)
            (*opened)->watch->refresh();
    }
    co_return Result<SessionPtr>(*opened);
}

health::Snapshot lastKnown(const CorePtr &core, QUuid server)
{
    if (core->snapshots.contains(server))
        return core->snapshots.value(server);
    health::Snapshot snapshot;
    if (const auto json = core->history.lastSnapshot(server); json && *json)
        if (const auto parsed = health::snapshotFromJson(**json))
            snapshot = *parsed;
    snapshot.server = server;
    snapshot.stale = true;
    snapshot.connection = {};
    if (const Result<Server> known = core->book.byId(server))
        snapshot.serverName = known->name;
    core->snapshots.insert(server, snapshot);
    return snapshot;
}

void closeSession(const CorePtr &core, QUuid server)
{
    const SessionPtr session = core->sessions.take(server);
    if (!session)
        return;
    if (session->saving.isActive())
        saveNow(core, session);
    session->watch.reset();
    session->tunnels.clear();
    session->link->close();
    tellConnection(core, server, session->link->state());
}

Result<ssh::Target> targetOf(const Core &core, const Server &server)
{
    Result<ssh::Target> target = ssh::SshConfig::ofUser().target(server.host);
    if (!target)
        return target;
    if (server.port != Server().port)
        target->port = server.port;
    if (!server.user.isEmpty())
        target->user = server.user;
    if (!server.keyFile.isEmpty())
        target->keyFiles = {server.keyFile};
    target->pinsFile = core.options.paths.pins();
    return target;
}

stack::Definition definitionOf(const CorePtr &core, const Server &server)
{
    const auto remembered = core->history.definition(server.id);
    stack::Definition definition = remembered && *remembered ? **remembered : stack::Definition::standard();
    definition.project = server.project;
    if (!server.folder.isEmpty())
        definition.folder = server.folder;
    return definition;
}

deploy::Site siteOf(const CorePtr &core, const SessionPtr &session)
{
    return {session->server.id, session->link, *session->tools, core->vault, history::operatorName()};
}

Async<quint16> tunnelTo(CorePtr core, SessionPtr session, QString portKey)
{
    if (const ssh::TunnelPtr open = session->tunnels.value(portKey))
        co_return Result<quint16>(open->localPort());
    const stack::Definition definition = definitionOf(core, session->server);
    const QString address = definition.settings.value(u"BIND_ADDRESS"_s);
    const QString host = address.isEmpty() || address == "0.0.0.0"_L1 ? u"127.0.0.1"_s : address;
    const Result<ssh::TunnelPtr> tunnel = co_await session->link->tunnel(host, number(definition.port(portKey)));
    if (!tunnel)
        co_return failure(tunnel.error().during(Tr::tr("The tunnel could not be opened.")));
    // somebody else may have opened one meanwhile, and uses it
    if (const ssh::TunnelPtr open = session->tunnels.value(portKey))
        co_return Result<quint16>(open->localPort());
    session->tunnels.insert(portKey, *tunnel);
    QObject::connect(tunnel->get(), &ssh::Tunnel::closed, session->link.get(), [weak = std::weak_ptr(session), portKey] {
        if (const SessionPtr alive = weak.lock())
            alive->tunnels.remove(portKey);
    });
    co_return Result<quint16>((*tunnel)->localPort());
}

void record(const CorePtr &core, QUuid server, const QString &verb, const QString &what, const QString &result,
            std::optional<std::chrono::milliseconds> took, const QString &detail)
{
    history::Entry entry;
    entry.server = server;
    entry.who = history::operatorName();
    entry.verb = verb;
    entry.what = what;
    entry.result = result;
    entry.took = took;
    entry.detail = detail;
    (void)core->history.record(entry, core->redactor);
}

Async<> connectionBack(CorePtr core, QUuid server, std::chrono::milliseconds limit)
{
    for (auto waited = 0ms; waited < limit; waited += 250ms) {
        const SessionPtr session = core->sessions.value(server);
        if (!session)
            co_return failure(Error::Kind::Cancelled, Tr::tr("The connection was closed."));
        if (session->link->state().phase == ssh::LinkState::Phase::Connected)
            co_return Result<>();
        co_await QCoro::sleepFor(250ms);
    }
    co_return failure(Error::Kind::TimedOut, Tr::tr("The connection did not come back."));
}

bool isLostConnection(const Error &error)
{
    return error.kind == Error::Kind::Unreachable || error.kind == Error::Kind::TimedOut;
}

} // namespace vigie::engine
