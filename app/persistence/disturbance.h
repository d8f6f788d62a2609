#pragma once

#include "app/persistence/proof.h"
#include "app/stack/definition.h"
#include "remote/core/cancel.h"
#include "remote/core/result.h"
#include "remote/core/secret.h"
#include "remote/docker/types.h"
#include "remote/ssh/link.h"

#include <functional>

namespace vigie::persistence {

// What the server is told to do by itself; see resources/stack/disturb.sh.
struct Order {
    QString proof;
    Level level = Level::Recreate;
    docker::Tools tools;
    stack::Definition definition;
    QStringList services;
    bool renewAnonymous = false;            // recreate: anonymous volumes are made anew too, as `down` and `up` would
    QMap<QString, Secret> secrets;          // vault-only mode: compose needs them again
};

// What came of it so far. Folded from the log: the same bytes give the same.
struct Disturbance {
    enum class Phase { Running, Done, Failed };
    Phase phase = Phase::Running;
    QString trouble;                                        // why it failed, the script's word
    QMap<QString, Step::State> disturbed, healthy;          // by service
    QMap<QString, milliseconds> disturbedAfter, healthyAfter;
    QMap<QString, milliseconds> away;
    QStringList startedByHand;                              // did not come back by themselves
};

class DisturbanceLog
{
public:
    void feed(const QByteArray &line);
    [[nodiscard]] const Disturbance &folded() const { return m_folded; }

private:
    void end(const QByteArray &state, const QString &text);

    Disturbance m_folded;
    double m_began = 0;
    QMap<QString, double> m_down, m_died, m_up, m_disturbed;     // seconds since 1970
};

// Puts the script and its job on the server and starts it, or picks up what runs there already. Kind::Conflict: a deploy holds the lock.
[[nodiscard]] Async<> launch(ssh::LinkPtr link, Order order);
// Until it is over. A lost connection and a rebooting server are waited out; after a reboot the script is started again.
[[nodiscard]] Async<Disturbance> followDisturbance(ssh::LinkPtr link, Order order, std::function<void(const Disturbance &)> changed);
// Whether the order was ever given: "done", "running", "rebooting", "failed", empty.
[[nodiscard]] Async<QString> disturbanceState(ssh::LinkPtr link, stack::Definition definition, QString proof);
// The run folder of a proof that is over.
[[nodiscard]] Async<> forgetDisturbance(ssh::LinkPtr link, stack::Definition definition, QString proof);

} // namespace vigie::persistence
