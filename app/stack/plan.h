#pragma once

#include "app/stack/definition.h"
#include "remote/core/error.h"

#include <chrono>
#include <optional>

namespace vigie::stack {

// What a deploy would do to one service.
struct ServicePlan {
    enum class Action { Create, Recreate, Start, Keep, RunOnce };
    QString service;
    Action action = Action::Create;
    QString reason;                                         // "Image changes from … to …"; empty for Keep
    bool pull = false;
    std::optional<std::chrono::milliseconds> away;          // how long it does not answer; unset: not running before
};

struct VolumePlan {
    enum class Action { Create, Keep };
    QString volume;
    Action action = Action::Create;
};

// One line of the data-safety gate. Note: worth knowing. NeedsTyping: `confirm` must be typed. Stops: not without a change of plan.
struct GateLine {
    enum class Result { Safe, Note, NeedsTyping, Stops };
    Result result = Result::Safe;
    QString claim;          // "Every volume keeps its name"
    QString evidence;       // "4 of 4 names unchanged"
    QString confirm;        // the text to type
};

struct Change {
    QString file;           // "docker-compose.yml"
    QString diff;           // unified: hunk heads, lines starting with ' ', '-', '+'; of .env only its lines. Secrets masked
};

struct Plan {
    int revision = 1;                       // the one that this deploy makes
    bool firstDeploy = true;
    bool unchanged = false;
    QList<ServicePlan> services;            // dependency order
    QList<VolumePlan> volumes;
    QList<GateLine> gate;
    QList<Change> changes;
    QStringList commands;                   // what will be run on the server, for people
    QStringList newCredentials;             // variables that will be generated
    std::optional<std::chrono::seconds> expected;

    [[nodiscard]] bool stops() const;
    [[nodiscard]] QStringList toType() const;               // confirmations that are needed
    [[nodiscard]] bool startsAtOnce() const;                // nothing recreated, nothing to type, nothing stops
};

} // namespace vigie::stack
