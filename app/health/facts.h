#pragma once

#include "app/health/snapshot.h"
#include "app/stack/definition.h"
#include "remote/docker/types.h"

#include <functional>

namespace vigie::health {

// What Redis says about itself; filled by whoever has a connection to it.
struct RedisFacts {
    std::optional<Bytes> used, limit;               // limit unset: no maxmemory
    QString policy;                                 // "volatile-lru"
    std::optional<bool> appendOnly;
    std::optional<bool> lastWriteOk;                // aof_last_write_status
    QString fsync;                                  // "everysec"
    bool operator==(const RedisFacts &) const = default;
};

// Facts from inside the services. Unset: not asked, or no answer.
struct ServiceFacts {
    std::optional<RedisFacts> redis;
    std::optional<QString> postgresVersion;         // "14.13"
    QStringList defaultSecrets = {};                // services whose password everybody tries first
    bool operator==(const ServiceFacts &) const = default;
};

// How the last run of a one-shot ended, when its container is gone.
struct OneShotResult {
    int exitCode = 0;
    QDateTime at;
    QString text;                                   // "Created 3 buckets."
    bool operator==(const OneShotResult &) const = default;
};

// What the events told about the end of a container.
struct End {
    enum class Cause { Stopped, Killed, ByItself };
    Cause cause = Cause::ByItself;
    QString signal;                                 // "9"
    bool operator==(const End &) const = default;
};

struct Measured {
    Bytes size{0};
    QDateTime at;
    bool operator==(const Measured &) const = default;
};

// Everything known about one server's stack; a snapshot is a pure function of it and the time.
struct StackFacts {
    QUuid server;
    QString serverName;
    QString project;
    QList<stack::Service> services = stack::services();
    std::optional<int> revision;

    ssh::LinkState link;
    bool stale = true;
    std::optional<QDateTime> heard;                 // our clock, UTC: last fact from the server
    std::optional<Error> error;                     // why Docker could not be read
    std::chrono::milliseconds skew{0};              // server's clock minus ours

    std::optional<docker::Tools> tools;
    std::optional<QList<docker::Container>> containers;
    QStringList expected;                           // ids of containers that an earlier start saw: the first read asks for them at once
    QMap<QString, End> ends;                        // by container id
    QMap<QString, QList<QDateTime>> deaths;         // by service, our clock: ends that nobody asked for
    QMap<QString, docker::Stats> stats;             // by container name, of the last sample
    QMap<QString, QList<Sample>> samples;           // by service
    QMap<QString, docker::Volume> volumes;
    QMap<QString, Measured> sizes;                  // by volume
    std::optional<docker::HostFacts> host;
    std::optional<double> hostCpu;
    QList<Sample> hostSamples;
    ServiceFacts inside;
    QMap<QString, OneShotResult> oneShots;          // by service

    std::function<QString(const QString &)> redact; // for probe outputs; unset: as they are
};

} // namespace vigie::health
