#pragma once

#include "remote/core/units.h"

#include <QDateTime>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace vigie::docker {

// How this user may talk to Docker on the server.
struct Access {
    bool useSudo = false;       // `sudo -n docker`
    bool operator==(const Access &) const = default;
};

struct ComposeTool {
    enum class Kind { Plugin, Standalone };
    Kind kind = Kind::Plugin;
    QString version;            // "2.26.1-4", "1.29.2", "5.0.2"

    [[nodiscard]] bool isAtLeast(int major, int minor, int patch) const;
    bool operator==(const ComposeTool &) const = default;
};

struct EngineFacts {
    QString version;            // "26.1.5+dfsg1"
    QString apiVersion;         // "1.45"
    QString dataRoot;           // "/var/lib/docker"
    QString storageDriver;
    QString cgroupVersion;
    QString architecture;       // "x86_64"
    QString operatingSystem;    // Docker's words: "Debian GNU/Linux 13 (trixie)"
    std::optional<int> containers, containersRunning, cores;
    std::optional<Bytes> memory;

    [[nodiscard]] bool isAtLeast(int major) const;
    bool operator==(const EngineFacts &) const = default;
};

// What a server offers: found once for each connection.
struct Tools {
    Access access;
    EngineFacts engine;
    std::optional<ComposeTool> compose;
    bool snap = false;          // Docker from snap cannot read outside of home folders
    bool operator==(const Tools &) const = default;
};

struct PortBinding {
    QString address;            // "127.0.0.1"; empty or 0.0.0.0: every address
    quint16 published = 0;
    quint16 target = 0;
    QString protocol;           // "tcp"
    [[nodiscard]] QString toString() const;     // "127.0.0.1:5432→5432"
    bool operator==(const PortBinding &) const = default;
};

struct Mount {
    enum class Type { Volume, Bind, Other };
    Type type = Type::Other;
    QString volume;             // name, of Type::Volume
    QString source;
    QString target;
    bool writable = true;
    bool operator==(const Mount &) const = default;
};

struct ProbeResult {
    QDateTime started;
    std::chrono::milliseconds took{0};
    int exitCode = 0;
    QString output;             // trimmed, at most 1000 characters; not redacted
    bool operator==(const ProbeResult &) const = default;
};

// One container as `docker inspect` tells it. Values of environment variables are left behind: they may be secrets.
struct Container {
    enum class State { Created, Running, Paused, Restarting, Removing, Exited, Dead, Other };
    enum class Health { None, Starting, Healthy, Unhealthy };

    QString id;
    QString name;               // without the leading slash
    QString project, service;   // compose's labels; empty for a container that compose did not make
    bool oneOff = false;        // made by `compose run`
    QMap<QString, QString> labels;

    QString image;              // as written in the compose file: "redis:7-alpine"
    QString imageId;            // "sha256:…"

    State state = State::Other;
    QString stateText;          // Docker's own word: "running"
    Health health = Health::None;
    bool hasProbe = false;      // a healthcheck is configured
    int failingStreak = 0;
    QList<ProbeResult> probes;  // oldest first, as Docker keeps them (5)
    int probeRetries = 0;       // failures in a row that make it unhealthy
    QString error;              // why it could not start
    int exitCode = 0;
    bool outOfMemory = false;
    int restarts = 0;
    QString restartPolicy;      // "unless-stopped", "no" …
    std::optional<QDateTime> created, started, finished;

    QList<PortBinding> ports;           // published now
    QList<PortBinding> wantedPorts;     // configured; holds also when it does not run
    QList<Mount> mounts;
    QStringList networks;
    QStringList environmentNames;
    std::optional<Bytes> memoryLimit;

    [[nodiscard]] bool isRunning() const { return state == State::Running; }
    [[nodiscard]] const Mount *volumeMount() const;         // the first one, or null
    bool operator==(const Container &) const = default;
};

struct Volume {
    QString name;
    QString driver;
    QString mountPoint;
    QMap<QString, QString> labels;
    QMap<QString, QString> options;
    std::optional<QDateTime> created;
    bool operator==(const Volume &) const = default;
};

// Something that happened to a container. Noise of health probes (exec_*) never gets this far.
struct Event {
    enum class Action { Create, Start, Restart, Kill, Die, OutOfMemory, Stop, Pause, Unpause, Rename, Destroy, Health, Other };
    Action action = Action::Other;
    QString text;               // the raw action: "health_status: healthy"
    QString containerId;
    QString containerName;
    QString service;
    bool oneOff = false;
    QString health;             // "healthy", of Action::Health
    QString signal;             // "9", of Action::Kill
    std::optional<int> exitCode;// of Action::Die
    qint64 timeNano = 0;        // server's clock
    bool operator==(const Event &) const = default;
};

// One sample of one container. A value that was not printed is unset.
struct Stats {
    QString containerId;        // short
    QString containerName;
    std::optional<double> cpuPercent;   // of one core
    std::optional<Bytes> memory, memoryLimit;
    std::optional<Bytes> networkIn, networkOut, blockRead, blockWritten;
    std::optional<int> processes;
    bool operator==(const Stats &) const = default;
};

// The machine underneath.
struct HostFacts {
    QString osId;               // "debian"
    QString osVersion;          // "13"
    QString osName;             // "Debian 13"
    QString architecture;       // "x86_64"
    QString hostname;
    std::optional<int> cores;
    std::optional<Bytes> memoryTotal, memoryAvailable;
    std::optional<Bytes> diskTotal, diskUsed, diskAvailable;    // of the file system that holds Docker's data
    std::optional<std::chrono::seconds> uptime;
    std::optional<QDateTime> now;                               // server's clock, UTC
    struct CpuTime {
        quint64 busy = 0, total = 0;
        bool operator==(const CpuTime &) const = default;
    };
    std::optional<CpuTime> cpu;
    bool operator==(const HostFacts &) const = default;
};

// CPU use of all cores between two readings, 0–100; unset when no time has passed.
[[nodiscard]] std::optional<double> cpuPercent(const HostFacts::CpuTime &before, const HostFacts::CpuTime &after);

struct ComposeRow {             // of `compose ps --format json`, every version that has it
    QString name, service, state, health;
    std::optional<int> exitCode;
    bool operator==(const ComposeRow &) const = default;
};

struct ComposeImage {
    QString container, repository, tag, id;
    std::optional<Bytes> size;
    bool operator==(const ComposeImage &) const = default;
};

struct ComposeProject {
    QString name, status;
    QStringList files;
    bool operator==(const ComposeProject &) const = default;
};

} // namespace vigie::docker
