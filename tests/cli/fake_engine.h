#pragma once

#include "app/engine.h"
#include "app/servers/write_mode.h"
#include "fake_persistence.h"
#include "fake_search.h"
#include "fake_storage.h"
#include "fake_vault.h"
#include "remote/core/promise.h"

#include <functional>

namespace vigie {

class FakeEngine;

// What the fake engine answers and what it was asked. It outlives the engine, which the program makes and destroys itself.
struct Script {
    QList<Server> servers;
    std::optional<Error> fails;                 // every asynchronous call answers with it
    QStringList calls;                          // "deploy redis-password", in order
    QMap<QUuid, Error> unreachable;             // refresh of these fails

    trust::Offer offer;
    health::Snapshot snapshot;
    QList<Result<deploy::CheckReport>> checks;  // answers of check, the last one is repeated
    QList<Result<deploy::CheckReport>> prepared;
    stack::Plan plan;
    QList<Result<deploy::Run>> started;
    deploy::Run followed;
    QList<deploy::Run> runs;
    deploy::TestReport tested;
    QList<Endpoint> endpoints;
    QList<deploy::LogLine> logLines;
    QList<vault::CredentialInfo> credentials;
    Secret secret;
    QList<history::Entry> history;
    VaultScript vault;

    SearchScript search;
    StorageScript storage;
    PersistenceScript persistence;
    bool wrote = false;                         // write mode was on

    bool followHangs = false;
    DeployWish lastWish;
    QStringList lastTyped;
    std::function<void(FakeEngine *)> onFollow;
    std::function<void(FakeEngine *)> onRefresh;
    std::function<void()> onHang;               // when a call started that never ends by itself
};

class FakeEngine : public Engine
{
    Q_OBJECT

public:
    explicit FakeEngine(Script *script) : m_script(script), m_search(&script->search), m_storage(&script->storage), m_persistence(&script->persistence), m_vault(&script->vault)
    {
        connect(&m_writeMode, &servers::WriteMode::begun, this, [script] { script->wrote = true; });
    }
    search::Door *search() override { return &m_search; }
    storage::Door *storage() override { return &m_storage; }
    persistence::Door *persistence() override { return &m_persistence; }
    servers::WriteMode *writeMode() override { return &m_writeMode; }
    vault::Door *vault() override { return &m_vault; }

    QList<Server> servers() const override { return m_script->servers; }
    Async<Server> addServer(Server wanted) override;
    Async<> renameServer(QUuid server, QString name) override;
    Async<> removeServer(QUuid server) override;
    QList<ssh::ConfigHost> configuredHosts() const override { return {}; }
    Async<trust::Offer> presentedKey(QUuid server) override;
    Async<> trustKey(QUuid server, QString fingerprint) override;
    Async<> connectTo(QUuid server) override;
    void disconnectFrom(QUuid) override {}
    void reconnectNow(QUuid) override {}
    health::Snapshot snapshot(QUuid) const override { return m_script->snapshot; }
    void setLooking(QUuid, bool) override {}
    Async<health::Snapshot> refresh(QUuid server) override;
    Async<deploy::CheckReport> check(QUuid server) override;
    Async<deploy::CheckReport> prepare(QUuid server, QStringList checks, QStringList typed) override;
    Async<stack::Plan> plan(QUuid server, DeployWish wish) override;
    Async<deploy::Run> deploy(QUuid server, DeployWish wish) override;
    Async<deploy::Run> follow(QUuid server, QString run) override;
    Async<> stopRun(QUuid server, QString run) override;
    Async<QList<deploy::Run>> runs(QUuid server) override;
    Async<deploy::TestReport> test(QUuid server) override;
    Async<> act(QUuid server, ServiceAction action, QStringList services) override;
    Async<QList<Endpoint>> endpoints(QUuid server) override;
    Async<quint16> openTunnel(QUuid server, QString service) override;
    Async<> logs(QUuid server, QStringList services, bool follow, QString since, Cancel cancel) override;
    Async<vault::VaultState> vaultState() override;
    Async<QList<vault::CredentialInfo>> credentials(QUuid server) override;
    Async<Secret> reveal(vault::CredentialId credential) override;
    Async<QList<history::Entry>> history(QUuid server, int newest) override;

private:
    template<class T>
    Async<T> answer(const QString &call, Result<T> result);

    Script *m_script;
    FakeSearch m_search;
    FakeStorage m_storage;
    FakePersistence m_persistence;
    servers::WriteMode m_writeMode;
    FakeVault m_vault;
    Promise<deploy::Run> m_hanging;
};

} // namespace vigie
