#pragma once

#include "app/engine.h"
#include "app/servers/write_mode.h"

namespace vigie::demo {

class DemoPersistence;
class DemoSearch;
class DemoStorage;
class DemoVault;

// What the demonstration server is going through. Writing: its data may be changed; Losing: the connection goes while one looks.
enum class Scene { Live, Stale, Empty, NoServer, Deploying, Deployed, DeployFailed, Locked, FirstCheck, NoKeychain, Rotating, RotationStopped, Proving, Proven, ProofLost,
                   Writing, Losing, SearchEmpty, SearchRefuses, SearchSilent, Browsing, ListingSlow, StorageRefused, NoBucket };

// The moment at which the demonstration stands still.
[[nodiscard]] QDateTime moment();

// An engine with fixed data and a fixed clock: for pictures and tests. It reaches nothing.
class DemoEngine : public Engine
{
    Q_OBJECT

public:
    explicit DemoEngine(Scene scene);
    ~DemoEngine() override;

    // Steps of a deploy go on by themselves with this pause; 0: only by advance().
    void setPace(std::chrono::milliseconds pace) { m_pace = pace; }
    void advance();
    void setState(const QString &service, health::State state);
    void setSnapshot(const health::Snapshot &snapshot);
    void setPlan(const stack::Plan &plan) { m_plan = plan; }
    [[nodiscard]] const QStringList &calls() const { return m_calls; }     // "restart redis": what was asked of it
    [[nodiscard]] QUuid first() const;
    [[nodiscard]] DemoVault *demoVault() const { return m_vault.get(); }
    [[nodiscard]] vault::Door *vault() override;
    [[nodiscard]] DemoPersistence *demoPersistence() const { return m_persistence.get(); }
    [[nodiscard]] persistence::Door *persistence() override;
    [[nodiscard]] DemoSearch *demoSearch() const { return m_search.get(); }
    [[nodiscard]] search::Door *search() override;
    [[nodiscard]] DemoStorage *demoStorage() const { return m_storage.get(); }
    [[nodiscard]] storage::Door *storage() override;
    [[nodiscard]] servers::WriteMode *writeMode() override { return &m_writeMode; }

    [[nodiscard]] QList<Server> servers() const override { return m_servers; }
    [[nodiscard]] Async<Server> addServer(Server wanted) override;
    [[nodiscard]] Async<> renameServer(QUuid server, QString name) override;
    [[nodiscard]] Async<> removeServer(QUuid server) override;
    [[nodiscard]] QList<ssh::ConfigHost> configuredHosts() const override;
    [[nodiscard]] Async<trust::Offer> presentedKey(QUuid server) override;
    [[nodiscard]] Async<> trustKey(QUuid server, QString fingerprint) override;
    [[nodiscard]] Async<> connectTo(QUuid server) override;
    void disconnectFrom(QUuid server) override;
    void reconnectNow(QUuid server) override;
    [[nodiscard]] health::Snapshot snapshot(QUuid server) const override;
    void setLooking(QUuid, bool) override {}
    [[nodiscard]] Async<health::Snapshot> refresh(QUuid server) override;
    [[nodiscard]] Async<deploy::CheckReport> check(QUuid server) override;
    [[nodiscard]] Async<deploy::CheckReport> prepare(QUuid server, QStringList checks, QStringList typed) override;
    [[nodiscard]] Async<stack::Plan> plan(QUuid server, DeployWish wish) override;
    [[nodiscard]] Async<deploy::Run> deploy(QUuid server, DeployWish wish) override;
    [[nodiscard]] Async<deploy::Run> follow(QUuid server, QString run) override;
    [[nodiscard]] Async<> stopRun(QUuid server, QString run) override;
    [[nodiscard]] Async<QList<deploy::Run>> runs(QUuid server) override;
    [[nodiscard]] Async<deploy::TestReport> test(QUuid server) override;
    [[nodiscard]] Async<> act(QUuid server, ServiceAction action, QStringList services) override;
    [[nodiscard]] Async<QList<Endpoint>> endpoints(QUuid server) override;
    [[nodiscard]] Async<quint16> openTunnel(QUuid server, QString service) override;
    [[nodiscard]] Async<> logs(QUuid server, QStringList services, bool follow, QString since, Cancel cancel) override;
    [[nodiscard]] Async<vault::VaultState> vaultState() override;
    [[nodiscard]] Async<QList<vault::CredentialInfo>> credentials(QUuid server) override;
    [[nodiscard]] Async<Secret> reveal(vault::CredentialId credential) override;
    [[nodiscard]] Async<QList<history::Entry>> history(QUuid server, int newest) override;

private:
    void announceRun();

    Scene m_scene;
    std::unique_ptr<DemoVault> m_vault;
    std::unique_ptr<DemoPersistence> m_persistence;
    std::unique_ptr<DemoSearch> m_search;
    servers::WriteMode m_writeMode;
    std::unique_ptr<DemoStorage> m_storage;
    std::chrono::milliseconds m_pace{0};
    QList<Server> m_servers;
    QHash<QUuid, health::Snapshot> m_snapshots;
    std::optional<stack::Plan> m_plan;
    std::optional<deploy::Run> m_run;
    QStringList m_calls;
    QUuid m_trusted;
    bool m_fixed = false;
};

} // namespace vigie::demo
