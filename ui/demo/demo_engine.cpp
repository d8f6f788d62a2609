#include "ui/demo/demo_engine.h"

#include "ui/demo/demo_data.h"
#include "ui/demo/demo_persistence.h"
#include "ui/demo/demo_search.h"
#include "ui/demo/demo_storage.h"
#include "ui/demo/demo_vault.h"

#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie::demo {

QDateTime moment()
{
    return QDateTime(QDate(2026, 11, 23), QTime(14, 32, 8), Qt::UTC);
}

DemoEngine::DemoEngine(Scene scene) : m_scene(scene)
{
    if (scene == Scene::NoServer)
        return;
    m_servers = demoServers();
    const Server &main = m_servers[0];
    m_snapshots[main.id] = scene == Scene::Stale ? staleSnapshot(main)
                           : scene == Scene::Empty || scene == Scene::FirstCheck ? emptySnapshot(main)
                           : scene == Scene::Deployed ? fineSnapshot(main) : liveSnapshot(main);
    m_snapshots[m_servers[1].id] = quietSnapshot(m_servers[1], true);
    m_snapshots[m_servers[2].id] = quietSnapshot(m_servers[2], false);
    using Story = DemoVault::Story;
    m_vault = std::make_unique<DemoVault>(scene == Scene::Rotating ? Story::Rotating : scene == Scene::RotationStopped ? Story::StoppedHalfway
                                          : scene == Scene::Locked || scene == Scene::NoKeychain ? Story::Unscanned : scene == Scene::Live ? Story::Leak : Story::Clean, main.id);
    using Proof = DemoPersistence::Story;
    m_persistence = std::make_unique<DemoPersistence>(scene == Scene::Proving ? Proof::Proving : scene == Scene::Proven ? Proof::Proven : scene == Scene::ProofLost ? Proof::Lost
                                                      : scene == Scene::Empty || scene == Scene::FirstCheck ? Proof::Never : Proof::Earlier, main.id);
    using Search = DemoSearch::Story;
    m_search = std::make_unique<DemoSearch>(scene == Scene::SearchEmpty ? Search::NoIndex : scene == Scene::SearchRefuses ? Search::Refuses
                                            : scene == Scene::SearchSilent ? Search::Silent : Search::Filled, main.id);
    if (scene == Scene::Writing)
        m_writeMode.begin(main.id);
    if (scene == Scene::Losing)
        QTimer::singleShot(0, this, [this, main] { setSnapshot(staleSnapshot(main)); });
    using Objects = DemoStorage::Story;
    m_storage = std::make_unique<DemoStorage>(scene == Scene::Browsing ? Objects::Browsing : scene == Scene::ListingSlow ? Objects::Slow : scene == Scene::StorageRefused ? Objects::Failing
                                              : scene == Scene::NoBucket || scene == Scene::Empty ? Objects::NoBucket : Objects::Still, main.id, &m_writeMode);
    if (scene == Scene::Browsing)
        m_writeMode.begin(main.id, std::chrono::minutes(14));
    if (scene == Scene::Deploying)
        m_run = runningRun();
    else if (scene == Scene::Deployed)
        m_run = doneRun();
    else if (scene == Scene::DeployFailed)
        m_run = failedRun();
}

DemoEngine::~DemoEngine() = default;

vault::Door *DemoEngine::vault()
{
    return m_vault.get();
}

search::Door *DemoEngine::search()
{
    return m_search.get();
}

persistence::Door *DemoEngine::persistence()
{
    return m_persistence.get();
}

storage::Door *DemoEngine::storage()
{
    return m_storage.get();
}

QUuid DemoEngine::first() const
{
    return m_servers.isEmpty() ? QUuid() : m_servers.first().id;
}

Async<Server> DemoEngine::addServer(Server wanted)
{
    m_calls.append(u"add "_s + wanted.name);
    wanted.id = QUuid::createUuidV5(QUuid(), wanted.name);
    m_servers.append(wanted);
    m_snapshots[wanted.id] = quietSnapshot(wanted, false);
    Q_EMIT serversChanged();
    co_return wanted;
}

Async<> DemoEngine::renameServer(QUuid server, QString name)
{
    for (Server &known : m_servers)
        if (known.id == server)
            known.name = name;
    Q_EMIT serversChanged();
    co_return Result<>();
}

Async<> DemoEngine::removeServer(QUuid server)
{
    m_servers.removeIf([server](const Server &known) { return known.id == server; });
    Q_EMIT serversChanged();
    co_return Result<>();
}

QList<ssh::ConfigHost> DemoEngine::configuredHosts() const
{
    const auto host = [](const QString &alias, const QString &user, const QString &address, quint16 port, const QString &key, const QString &via) {
        ssh::Target target;
        target.user = user;
        target.host = address;
        target.port = port;
        if (!key.isEmpty())
            target.keyFiles = {u"/home/ana/.ssh/"_s + key};
        return ssh::ConfigHost{alias, target, via};
    };
    return {host(u"viridial-vps"_s, u"ops"_s, u"203.0.113.24"_s, 22, u"id_ed25519"_s, {}), host(u"viridial-staging"_s, u"ops"_s, u"203.0.113.31"_s, 22, u"id_ed25519"_s, {}),
            host(u"lab-nantes"_s, u"ops"_s, u"lab.example.org"_s, 2222, {}, u"bastion"_s), host(u"bastion"_s, u"ops"_s, u"bastion.example.org"_s, 22, {}, {}),
            host(u"archive-box"_s, u"root"_s, u"198.51.100.7"_s, 22, u"archive.pem"_s, {})};
}

Async<trust::Offer> DemoEngine::presentedKey(QUuid server)
{
    m_calls.append(u"presentedKey"_s);
    const auto found = std::ranges::find(m_servers, server, &Server::id);
    co_return keyOffer(found == m_servers.end() ? Server{} : *found);
}

Async<> DemoEngine::trustKey(QUuid server, QString fingerprint)
{
    m_calls.append(u"trust "_s + fingerprint);
    m_trusted = server;
    co_return Result<>();
}

Async<> DemoEngine::connectTo(QUuid server)
{
    m_calls.append(u"connect"_s);
    const auto found = std::ranges::find(m_servers, server, &Server::id);
    if (found == m_servers.end())
        co_return failure(Error::Kind::NotFound, tr("This server is not in the list."));
    if (server != m_trusted && !demoServers().contains(*found))
        co_return failure(Error::Kind::ServerKeyUnknown, tr("The key of this server is not known yet."));
    m_snapshots[server] = emptySnapshot(*found);
    Q_EMIT snapshotChanged(server);
    co_return Result<>();
}

void DemoEngine::disconnectFrom(QUuid server)
{
    m_calls.append(u"disconnect"_s);
    const auto found = std::ranges::find(m_servers, server, &Server::id);
    if (found == m_servers.end())
        return;
    m_snapshots[server] = staleSnapshot(*found);
    Q_EMIT snapshotChanged(server);
}

void DemoEngine::reconnectNow(QUuid server)
{
    m_calls.append(u"reconnect"_s);
    const auto found = std::ranges::find(m_servers, server, &Server::id);
    if (found == m_servers.end())
        return;
    m_snapshots[server] = liveSnapshot(*found);
    Q_EMIT snapshotChanged(server);
}

health::Snapshot DemoEngine::snapshot(QUuid server) const
{
    return m_snapshots.value(server);
}

void DemoEngine::setSnapshot(const health::Snapshot &snapshot)
{
    m_snapshots[snapshot.server] = snapshot;
    Q_EMIT snapshotChanged(snapshot.server);
}

void DemoEngine::setState(const QString &service, health::State state)
{
    health::Snapshot changed = m_snapshots.value(first());
    for (health::ServiceHealth &one : changed.services)
        if (one.service == service) {
            one.state = state;
            one.reasons.clear();
            if (state == health::State::Failed)
                one.reasons = {{tr("%1 was killed").arg(one.label), tr("Its container ended with exit code 137 at 14:32:08."),
                                tr("Restart it. Its data is kept."), health::Reason::Action::Restart, state}};
        }
    changed.verdict = state == health::State::Failed ? health::Verdict::Broken : health::Verdict::Fine;
    changed.sentence = state == health::State::Failed ? tr("4 of 5 services are fine. %1 has stopped.").arg(service) : tr("All 5 services are fine.");
    setSnapshot(changed);
}

Async<health::Snapshot> DemoEngine::refresh(QUuid server)
{
    m_calls.append(u"refresh"_s);
    Q_EMIT snapshotChanged(server);
    co_return m_snapshots.value(server);
}

Async<deploy::CheckReport> DemoEngine::check(QUuid)
{
    m_calls.append(u"check"_s);
    co_return checkReport(m_fixed);
}

Async<deploy::CheckReport> DemoEngine::prepare(QUuid, QStringList checks, QStringList)
{
    m_calls.append(u"prepare "_s + checks.join(u','));
    m_fixed = true;
    co_return checkReport(true);
}

Async<stack::Plan> DemoEngine::plan(QUuid server, DeployWish wish)
{
    m_calls.append(QString(u"plan "_s + QStringList(wish.settings.values()).join(u',')).trimmed());
    if (m_plan)
        co_return Result<stack::Plan>(*m_plan);     // a bare member would be moved from
    co_return m_snapshots.value(server).services.isEmpty() ? firstPlan() : reviewPlan();
}

Async<deploy::Run> DemoEngine::deploy(QUuid, DeployWish wish)
{
    m_calls.append(u"deploy "_s + wish.typed.join(u','));
    m_run = freshRun();
    announceRun();
    if (m_pace.count() > 0)
        QTimer::singleShot(m_pace, this, &DemoEngine::advance);
    co_return Result<deploy::Run>(*m_run);
}

// One step further; at the end the run is done and the services are there.
void DemoEngine::advance()
{
    if (!m_run || m_run->isOver())
        return;
    m_run->phase = deploy::Run::Phase::Running;
    const auto running = std::ranges::find(m_run->steps, deploy::Step::State::Running, &deploy::Step::state);
    if (running != m_run->steps.end()) {
        running->state = deploy::Step::State::Done;
        running->elapsed = std::chrono::milliseconds(600);
        m_run->log.append({moment(), running->service, u"Container viridial-%1-1  %2"_s.arg(running->service, deploy::stepName(running->name))});
    }
    const auto next = std::ranges::find(m_run->steps, deploy::Step::State::NotYet, &deploy::Step::state);
    if (next != m_run->steps.end()) {
        next->state = deploy::Step::State::Running;
        if (m_pace.count() > 0)
            QTimer::singleShot(m_pace, this, &DemoEngine::advance);
    } else {
        m_run->phase = deploy::Run::Phase::Done;
        m_run->ended = moment().addSecs(38);
        setSnapshot(liveSnapshot(m_servers.first()));
    }
    announceRun();
}

void DemoEngine::announceRun()
{
    Q_EMIT runChanged(first(), *m_run);
}

Async<deploy::Run> DemoEngine::follow(QUuid, QString)
{
    m_calls.append(u"follow"_s);
    if (!m_run)
        co_return failure(Error::Kind::NotFound, tr("There is no such run."));
    co_return Result<deploy::Run>(*m_run);
}

Async<> DemoEngine::stopRun(QUuid, QString)
{
    m_calls.append(u"stop"_s);
    if (m_run) {
        m_run->phase = deploy::Run::Phase::Stopped;
        announceRun();
    }
    co_return Result<>();
}

Async<QList<deploy::Run>> DemoEngine::runs(QUuid server)
{
    co_return m_run && server == first() ? QList<deploy::Run>{*m_run} : QList<deploy::Run>{};
}

Async<deploy::TestReport> DemoEngine::test(QUuid)
{
    m_calls.append(u"test"_s);
    co_return testReport();
}

Async<> DemoEngine::act(QUuid, ServiceAction action, QStringList services)
{
    static const QStringList words{u"start"_s, u"stop"_s, u"restart"_s};
    m_calls.append(words[int(action)] + u' ' + services.join(u','));
    for (const QString &service : services)
        setState(service, action == ServiceAction::Stop ? health::State::Stopped : health::State::Healthy);
    co_return Result<>();
}

Async<QList<Endpoint>> DemoEngine::endpoints(QUuid)
{
    co_return QList<Endpoint>{};
}

Async<quint16> DemoEngine::openTunnel(QUuid, QString)
{
    co_return quint16(15432);
}

Async<> DemoEngine::logs(QUuid server, QStringList services, bool, QString, Cancel)
{
    QList<deploy::LogLine> lines;
    for (const QString &service : services.isEmpty() ? QStringList{u"postgres"_s, u"redis"_s, u"meilisearch"_s, u"minio"_s} : services)
        lines += serviceLog(service);
    std::ranges::stable_sort(lines, {}, &deploy::LogLine::at);
    for (const deploy::LogLine &line : lines)
        Q_EMIT logLineArrived(server, line);
    co_return Result<>();
}

Async<vault::VaultState> DemoEngine::vaultState()
{
    using Phase = vault::VaultState::Phase;
    if (m_scene == Scene::NoKeychain)
        co_return vault::VaultState{};
    co_return vault::VaultState{m_scene == Scene::Locked ? Phase::Locked : Phase::Unlocked, u"GNOME Keyring"_s};
}

Async<QList<vault::CredentialInfo>> DemoEngine::credentials(QUuid server)
{
    if (m_snapshots.value(server).services.isEmpty())
        co_return QList<vault::CredentialInfo>{};
    co_return demoCredentials(server, m_scene == Scene::Locked || m_scene == Scene::NoKeychain);
}

Async<Secret> DemoEngine::reveal(vault::CredentialId credential)
{
    m_calls.append(u"reveal "_s + credential.name);
    if (m_scene == Scene::Locked)
        co_return failure(Error::Kind::VaultLocked, tr("The keychain on this computer is locked."));
    co_return Secret("demo-" + credential.service.toUtf8() + "-4Zq7WkT1xLr9Vb2Nc8Ey");
}

Async<QList<history::Entry>> DemoEngine::history(QUuid server, int)
{
    co_return demoHistory(server);
}

} // namespace vigie::demo
