#pragma once

#include "remote/core/error.h"
#include "remote/core/units.h"
#include "remote/ssh/types.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>
#include <QUuid>

#include <chrono>
#include <optional>

namespace vigie::health {

enum class State { Healthy, Starting, Degraded, Failed, Unknown, Finished, Stopped };
[[nodiscard]] QString stateName(State state);       // "healthy": in JSON, in every language
[[nodiscard]] bool isWorse(State left, State right);

// Why a state is not healthy, and what to do about it.
struct Reason {
    QString title;              // "Redis is close to its memory limit"
    QString what;               // "Redis uses 497 MiB of its 512 MiB limit and is set to refuse new writes when full."
    QString advice;             // "Raise the limit to 1 GiB. No restart needed."
    enum class Action { None, Restart, Start, OpenLogs, Deploy, Reconnect };
    Action action = Action::None;
    State state = State::Degraded;
    bool operator==(const Reason &) const = default;
};

struct ProbeRun {
    QDateTime at;
    int exitCode = 0;
    std::chrono::milliseconds took{0};
    QString output;             // redacted, shortened
    bool operator==(const ProbeRun &) const = default;
};

struct Volume {
    QString name;
    std::optional<Bytes> size;
    std::optional<QDateTime> measuredAt;
    QString mountPoint;
    std::optional<QDateTime> created;
    bool operator==(const Volume &) const = default;
};

struct Sample {
    QDateTime at;
    double cpuPercent = 0;      // of one core; may pass 100
    Bytes memory{0};
    bool operator==(const Sample &) const = default;
};

// One row of the health table. Unset numbers are unknown, never 0.
struct ServiceHealth {
    QString service;            // "redis"
    QString label;              // "Redis"
    State state = State::Unknown;
    std::optional<State> was;                       // before the link was lost
    QString dockerState;                            // Docker's own words: "running"
    QString dockerHealth;                           // "healthy", "unhealthy", "starting", "" when it has no probe
    QList<Reason> reasons;                          // worst first
    QString image;
    QString containerId;
    QString containerName;
    bool oneShot = false;
    QString result;                                 // a one-shot's: "Exit code 0, 21 Nov 09:12. Created 3 buckets."
    std::optional<QDateTime> startedAt;
    std::optional<int> restarts;
    std::optional<double> cpuPercent;
    std::optional<Bytes> memory;
    std::optional<Bytes> memoryLimit;
    std::optional<Volume> volume;
    QStringList ports;                              // published: "127.0.0.1:5432→5432"
    std::optional<quint16> tunnelPort;              // "Reached at", once a tunnel is open
    QList<ProbeRun> probes;                         // newest first, at most 5
    QList<Sample> samples;                          // last 2 minutes
    QList<QPair<QString, QString>> facts;           // "AOF" → "on, last write ok, fsync every second"
    bool operator==(const ServiceHealth &) const = default;
};

// The machine underneath.
struct HostHealth {
    QString os;                                     // "Debian 12"
    QString dockerVersion;
    QString composeVersion;
    std::optional<int> cores;
    std::optional<double> cpuPercent;               // of all cores, 0–100
    std::optional<Bytes> memoryUsed, memoryTotal;
    std::optional<Bytes> diskUsed, diskTotal;       // of the file system that holds Docker's data
    QList<Sample> samples;
    bool operator==(const HostHealth &) const = default;
};

enum class Verdict { Nothing, Fine, Attention, Broken, Unknown };
[[nodiscard]] QString verdictName(Verdict verdict); // "fine": in JSON

// Everything the Overview shows, at one moment.
struct Snapshot {
    QUuid server;
    QString serverName;
    QDateTime asOf;                                 // UTC, of the last fact that came from the server
    ssh::LinkState connection;
    bool stale = false;                             // no heartbeat for 10 s or no connection
    Verdict verdict = Verdict::Unknown;
    QString sentence;                               // "4 of 5 services are fine. Redis is close to its memory limit."
    HostHealth host;
    QList<ServiceHealth> services;                  // dependency order
    std::optional<int> revision;
    std::optional<Error> error;
    bool operator==(const Snapshot &) const = default;
};

} // namespace vigie::health

Q_DECLARE_METATYPE(vigie::health::Snapshot)
