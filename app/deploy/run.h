#pragma once

#include "remote/core/error.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace vigie::deploy {

// One cell of the step matrix: the same list draws the window's stepper and the command line's lines.
struct Step {
    enum class Name { Prepare, Pull, Create, Start, Healthy, Buckets, Verify };
    enum class State { NotYet, Running, Done, NotNeeded, AlreadyHere, Failed, NotReached };
    Name name = Name::Prepare;
    QString service;                            // empty for steps of the whole stack (Prepare)
    State state = State::NotYet;
    std::optional<std::chrono::milliseconds> elapsed;
    QString note;                               // "Pulled 61 MB", a failure's reason
    bool operator==(const Step &) const = default;
};

[[nodiscard]] QString stepName(Step::Name name);        // "pull": in JSON, in every language
[[nodiscard]] QString stateName(Step::State state);     // "running", "not-needed"

struct LogLine {
    QDateTime at;
    QString service;
    QString text;           // redacted
};

// A run on the server, detached from this workstation: it goes on when Vigie is closed or the network is lost.
struct Run {
    enum class Phase { Starting, Running, Stopping, Done, Unchanged, Stopped, Failed, NeedsVigie, Unknown };
    QString id;                                 // "20261123T201501Z-4f2c"
    Phase phase = Phase::Starting;
    int revision = 0;
    QDateTime started;
    std::optional<QDateTime> ended;
    QString by;                                 // "ana@laptop"
    QList<Step> steps;
    QList<LogLine> log;
    std::optional<Error> error;
    QString refused;                            // the service whose image could not be pulled
    QStringList otherImages;                    // where that image is known to be, too

    [[nodiscard]] bool isOver() const { return phase != Phase::Starting && phase != Phase::Running && phase != Phase::Stopping; }
};

[[nodiscard]] QString phaseName(Run::Phase phase);      // "done", "unchanged", "stopped", "failed", "running" …

} // namespace vigie::deploy
