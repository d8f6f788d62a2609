#pragma once

#include "app/deploy/reports.h"
#include "app/deploy/run.h"
#include "app/health/snapshot.h"
#include "app/history/entry.h"
#include "app/servers/server.h"
#include "app/servers/trust.h"
#include "app/stack/plan.h"
#include "app/vault/credential.h"
#include "remote/core/cancel.h"
#include "remote/core/result.h"

#include <QObject>

// Doors of rooms that have many calls of their own; each is declared in door.h of its folder.
namespace vigie::persistence { class Door; }
namespace vigie::search { class Door; }
namespace vigie::servers { class WriteMode; }
namespace vigie::storage { class Door; }
namespace vigie::vault { class Door; }

namespace vigie {

// What a deploy may do beyond what is safe by itself, and what it changes. A first-time call leaves it empty.
struct DeployWish {
    QMap<QString, QString> settings;            // "POSTGRES_PORT" → "5433"; images as "REDIS_IMAGE"
    std::optional<stack::SecretMode> secrets;
    int revision = 0;                           // back to the files and settings of this one; 0: no. Data stays where it is
    QStringList typed;                          // what the operator typed for the gate
};

enum class ServiceAction { Start, Stop, Restart };

struct Endpoint {
    QString service;
    QString label;              // "PostgreSQL"
    QString onServer;           // "127.0.0.1:5432"
    QString throughTunnel;      // "127.0.0.1:15432", empty while there is none
    QString connection;         // "postgresql://viridial@127.0.0.1:15432/viridial", without the secret
};

// The only door for ui/ and cli/. Main thread only. Calls on an unconnected server connect first.
// Questions come back as errors (ServerKeyUnknown, NeedsAnswer, GateStopped): the front-end asks, then calls again with the answer.
class Engine : public QObject
{
    Q_OBJECT

public:
    ~Engine() override = default;

    // The address book.
    [[nodiscard]] virtual QList<Server> servers() const = 0;
    [[nodiscard]] virtual Async<Server> addServer(Server wanted) = 0;
    [[nodiscard]] virtual Async<> renameServer(QUuid server, QString name) = 0;
    [[nodiscard]] virtual Async<> removeServer(QUuid server) = 0;
    [[nodiscard]] virtual QList<ssh::ConfigHost> configuredHosts() const = 0;      // of ~/.ssh/config, wildcards left out

    // Trust and connection.
    [[nodiscard]] virtual Async<trust::Offer> presentedKey(QUuid server) = 0;
    [[nodiscard]] virtual Async<> trustKey(QUuid server, QString fingerprint) = 0; // must equal the presented one
    [[nodiscard]] virtual Async<> connectTo(QUuid server) = 0;
    virtual void disconnectFrom(QUuid server) = 0;
    virtual void reconnectNow(QUuid server) = 0;

    // What is known now; changes are announced. `looking` raises the sampling rate (decision 15).
    [[nodiscard]] virtual health::Snapshot snapshot(QUuid server) const = 0;
    virtual void setLooking(QUuid server, bool looking) = 0;
    [[nodiscard]] virtual Async<health::Snapshot> refresh(QUuid server) = 0;

    // Deploy.
    [[nodiscard]] virtual Async<deploy::CheckReport> check(QUuid server) = 0;
    [[nodiscard]] virtual Async<deploy::CheckReport> prepare(QUuid server, QStringList checks, QStringList typed) = 0;   // fixes, then checks again
    [[nodiscard]] virtual Async<stack::Plan> plan(QUuid server, DeployWish wish) = 0;
    [[nodiscard]] virtual Async<deploy::Run> deploy(QUuid server, DeployWish wish) = 0;   // returns once the run has started on the server
    [[nodiscard]] virtual Async<deploy::Run> follow(QUuid server, QString run) = 0;       // returns when it is over; runChanged on the way
    [[nodiscard]] virtual Async<> stopRun(QUuid server, QString run) = 0;                 // after the current step
    [[nodiscard]] virtual Async<QList<deploy::Run>> runs(QUuid server) = 0;               // newest first, without their logs
    [[nodiscard]] virtual Async<deploy::TestReport> test(QUuid server) = 0;
    [[nodiscard]] virtual Async<> act(QUuid server, ServiceAction action, QStringList services) = 0;

    // Reach it.
    [[nodiscard]] virtual Async<QList<Endpoint>> endpoints(QUuid server) = 0;
    [[nodiscard]] virtual Async<quint16> openTunnel(QUuid server, QString service) = 0;
    // Lines arrive through logLineArrived until cancelled or, without follow, until the end.
    [[nodiscard]] virtual Async<> logs(QUuid server, QStringList services, bool follow, QString since, Cancel cancel) = 0;

    // Vault and history.
    [[nodiscard]] virtual Async<vault::VaultState> vaultState() = 0;
    [[nodiscard]] virtual Async<QList<vault::CredentialInfo>> credentials(QUuid server) = 0;
    [[nodiscard]] virtual Async<Secret> reveal(vault::CredentialId credential) = 0;       // recorded in the history
    [[nodiscard]] virtual Async<QList<history::Entry>> history(QUuid server, int newest) = 0;

    // The rooms. Owned by the engine; null where this engine has none (an engine of a test, a demo).
    [[nodiscard]] virtual vault::Door *vault() { return nullptr; }
    [[nodiscard]] virtual persistence::Door *persistence() { return nullptr; }
    [[nodiscard]] virtual storage::Door *storage() { return nullptr; }
    [[nodiscard]] virtual search::Door *search() { return nullptr; }
    // Which servers' data may be changed; the rooms ask it before they write.
    [[nodiscard]] virtual servers::WriteMode *writeMode() { return nullptr; }

Q_SIGNALS:
    void serversChanged();
    void snapshotChanged(QUuid server);
    void runChanged(QUuid server, const vigie::deploy::Run &run);
    void logLineArrived(QUuid server, const vigie::deploy::LogLine &line);
};

} // namespace vigie
