#pragma once

#include "app/deploy/deploy.h"
#include "app/health/watch.h"
#include "app/history/history.h"
#include "app/live_engine.h"
#include "app/servers/address_book.h"
#include "app/servers/write_mode.h"
#include "app/vault/vault.h"
#include "remote/core/promise.h"
#include "remote/core/redactor.h"

#include <QHash>
#include <QPointer>
#include <QTimer>

namespace vigie::engine {

// One connected server. Lives as long as somebody works with it.
struct Session {
    Server server;
    ssh::LinkPtr link;
    std::optional<docker::Tools> tools;                 // unset: not looked for yet, or no Docker there yet
    bool findingTools = false;
    QList<Promise<docker::Tools>> toolsWanted;          // who waits for the search that is under way
    std::unique_ptr<health::Watch> watch;
    QTimer saving;                                      // runs while there is a snapshot that was not remembered yet
    QHash<QString, ssh::TunnelPtr> tunnels;             // by "service" or "service:port key"
};
using SessionPtr = std::shared_ptr<Session>;

// What every task of the engine shares. Tasks are free coroutines that hold it by value, so that none outlives what it uses.
struct Core {
    explicit Core(EngineOptions wanted);

    EngineOptions options;
    history::DatabasePtr database;
    servers::AddressBook book;
    history::History history;
    vault::Vault vault;
    servers::WriteMode writeMode;
    Redactor redactor;                                  // learns every secret that passes
    QHash<QUuid, SessionPtr> sessions;
    QSet<QUuid> opening;
    QHash<QUuid, health::Snapshot> snapshots;           // last known, also from earlier starts
    QSet<QUuid> looked;
    QHash<QString, deploy::Run> runs;                   // being followed, by id
    QPointer<Engine> face;                              // whose signals tell the world; null once the engine is gone
};
using CorePtr = std::shared_ptr<Core>;

// Connected, strict key checked. Connects first when needed; two callers share one connection.
[[nodiscard]] Async<SessionPtr> session(CorePtr core, QUuid server);
// The same with Docker's tools found.
[[nodiscard]] Async<SessionPtr> sessionWithDocker(CorePtr core, QUuid server);
void closeSession(const CorePtr &core, QUuid server);
// Ends as soon as there is a connection; Kind::Cancelled when the operator disconnected, Kind::TimedOut after `limit`.
[[nodiscard]] Async<> connectionBack(CorePtr core, QUuid server, std::chrono::milliseconds limit);
// Whether it is worth trying the same again when the connection is back.
[[nodiscard]] bool isLostConnection(const Error &error);

// The snapshot of a server as it is, else as it was at the end of an earlier start, marked as old.
[[nodiscard]] health::Snapshot lastKnown(const CorePtr &core, QUuid server);

// Tells the watch what earlier deploys left on the server: the revision and how the one-shot ended.
[[nodiscard]] Async<> readDeployed(CorePtr core, SessionPtr session);
// What the services say of themselves, asked through tunnels with the vault's credentials; what cannot be asked stays unset.
[[nodiscard]] Async<health::ServiceFacts> askServices(std::weak_ptr<Core> core, std::weak_ptr<Session> session);

// What the address book says of it, over what ~/.ssh/config says.
[[nodiscard]] Result<ssh::Target> targetOf(const Core &core, const Server &server);
// Its stack as last deployed from here, else the standard one in the server's folder.
[[nodiscard]] stack::Definition definitionOf(const CorePtr &core, const Server &server);
[[nodiscard]] deploy::Site siteOf(const CorePtr &core, const SessionPtr &session);

// A local port that leads to a published port of a service; opened once for each session.
[[nodiscard]] Async<quint16> tunnelTo(CorePtr core, SessionPtr session, QString portKey);

// Into the history, redacted. A history that cannot be written does not undo what was done.
void record(const CorePtr &core, QUuid server, const QString &verb, const QString &what, const QString &result,
            std::optional<std::chrono::milliseconds> took = {}, const QString &detail = {});

// Deploy tasks.
[[nodiscard]] Async<deploy::Run> deployTask(CorePtr core, QUuid server, DeployWish wish);
[[nodiscard]] Async<stack::Plan> planTask(CorePtr core, QUuid server, DeployWish wish);
[[nodiscard]] Async<deploy::Run> followTask(CorePtr core, QUuid server, QString run);
[[nodiscard]] Async<deploy::TestReport> testTask(CorePtr core, QUuid server);
[[nodiscard]] Async<deploy::CheckReport> checkTask(CorePtr core, QUuid server);
[[nodiscard]] Async<deploy::CheckReport> prepareTask(CorePtr core, QUuid server, QStringList checks, QStringList typed);
[[nodiscard]] Async<> actTask(CorePtr core, QUuid server, ServiceAction action, QStringList services);
[[nodiscard]] Async<QList<Endpoint>> endpointsTask(CorePtr core, QUuid server);
[[nodiscard]] Async<> logsTask(CorePtr core, QUuid server, QStringList services, bool follow, QString since, Cancel cancel);

} // namespace vigie::engine
