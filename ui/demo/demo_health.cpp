#include "ui/demo/demo_data.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vigie::demo {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Demo)
};

using health::Reason;
using health::ServiceHealth;
using health::State;

constexpr Bytes mib(double value) { return Bytes(qint64(value * 1024 * 1024)); }
constexpr Bytes gb(double value) { return Bytes(qint64(value * 1e9)); }

QList<health::Sample> samples(double cpu, double memoryFrom, double memoryTo, unsigned seed)
{
    QList<health::Sample> list;
    for (int i = 0; i < 24; ++i) {
        seed = seed * 1664525U + 1013904223U;
        const double wave = std::sin(i * 0.55 + seed % 7) * 0.25 + double(seed >> 20) / 4096.0 * 0.3;
        const double memory = memoryFrom + (memoryTo - memoryFrom) * i / 23 + std::sin(i * 0.4) * memoryFrom * 0.02;
        list.append({moment().addSecs(-5 * (23 - i)), cpu * (1 + wave), mib(memory)});
    }
    return list;
}

ServiceHealth service(const QString &name, const QString &label, const QString &image, double cpu, double memory, double limit, double volume,
                      quint16 port)
{
    ServiceHealth one;
    one.service = name;
    one.label = label;
    one.state = State::Healthy;
    one.dockerState = u"running"_s;
    one.dockerHealth = u"healthy"_s;
    one.image = image;
    one.containerId = u"7c1f0a92be3d5566aa01"_s;
    one.containerName = name + u"-1"_s;
    one.startedAt = moment().addDays(-12).addSecs(-4 * 3600 - 900);
    one.restarts = 0;
    one.cpuPercent = cpu;
    one.memory = mib(memory);
    one.memoryLimit = mib(limit);
    one.volume = health::Volume{u"viridial_%1_data"_s.arg(name), gb(volume), moment().addSecs(-200), u"/var/lib/docker/volumes"_s,
                                QDateTime(QDate(2026, 11, 9), QTime(10, 4), Qt::UTC)};
    one.ports = {u"127.0.0.1:%1→%1"_s.arg(port)};
    one.tunnelPort = quint16(port + 10000);
    one.samples = samples(cpu, memory * 0.99, memory, port);
    return one;
}

QList<ServiceHealth> liveServices()
{
    ServiceHealth postgres = service(u"postgres"_s, u"PostgreSQL"_s, u"postgres:14-alpine"_s, 4.1, 612, 1024, 18.4, 5432);
    ServiceHealth redis = service(u"redis"_s, u"Redis"_s, u"redis:7-alpine"_s, 1.9, 497, 512, 0.9, 6379);
    ServiceHealth search = service(u"meilisearch"_s, u"Meilisearch"_s, u"getmeili/meilisearch:v1.5"_s, 2.8, 884, 1300, 6.2, 7700);
    ServiceHealth minio = service(u"minio"_s, u"MinIO"_s, u"quay.io/minio/minio:RELEASE.2025-09-07T16-13-09Z"_s, 1.6, 308, 700, 58.7, 9000);
    redis.state = State::Degraded;
    redis.samples = samples(1.9, 320, 470, 3);
    redis.reasons = {{Tr::tr("Redis is close to its memory limit"),
                      Tr::tr("Redis uses 497 MiB of its 512 MiB limit and removes keys that have an expiry when it is full."),
                      Tr::tr("Raise the limit to 1 GiB. The server has 4.7 GiB free."), Reason::Action::Deploy, State::Degraded}};
    redis.facts = {{Tr::tr("AOF"), Tr::tr("on, last write ok, fsync every second")}};
    const QDateTime probed = moment().addSecs(-3);
    redis.probes = {{probed, 0, 11ms, u"PONG"_s}, {probed.addSecs(-10), 0, 12ms, u"PONG"_s}, {probed.addSecs(-20), 0, 10ms, u"PONG"_s}};
    postgres.probes = {{probed, 0, 24ms, u"127.0.0.1:5432 - accepting connections"_s}};
    search.probes = {{probed, 0, 14ms, u"available"_s}};
    minio.startedAt = moment().addDays(-2).addSecs(-3700);
    minio.restarts = 1;
    minio.probes = {{probed, 0, 17ms, u"live"_s}};
    minio.volume->measuredAt = moment().addSecs(-680);
    ServiceHealth once;
    once.service = u"minio-init"_s;
    once.label = u"minio-init"_s;
    once.state = State::Finished;
    once.oneShot = true;
    once.dockerState = u"exited"_s;
    once.image = minio.image;
    once.containerName = u"minio-init-1"_s;
    once.containerId = u"90aa1be30c1d"_s;
    once.result = Tr::tr("Exit code 0, 21 Nov 09:12. Created 3 buckets.");
    return {postgres, redis, search, minio, once};
}

health::Snapshot base(const Server &server)
{
    health::Snapshot snapshot;
    snapshot.server = server.id;
    snapshot.serverName = server.name;
    snapshot.asOf = moment();
    snapshot.connection.phase = ssh::LinkState::Phase::Connected;
    snapshot.connection.since = moment().addSecs(-4000);
    snapshot.connection.latency = 38ms;
    snapshot.connection.keyType = u"ssh-ed25519"_s;
    snapshot.connection.channels = 3;
    snapshot.connection.tunnels = 4;
    snapshot.host = {u"Debian 12"_s, u"28.3"_s, u"2.39"_s, 4, 11.0, mib(3.1 * 1024), mib(7.8 * 1024), gb(93), gb(152),
                     samples(42, 3.1 * 1024, 3.1 * 1024, 9)};
    return snapshot;
}

} // namespace

QList<Server> demoServers()
{
    const auto make = [](const QString &name, const QString &user, const QString &host) {
        Server server;
        server.id = QUuid::createUuidV5(QUuid(), name);
        server.name = name;
        server.user = user;
        server.host = host;
        return server;
    };
    return {make(u"viridial-prod"_s, u"ops"_s, u"vps-4f2c.example.net"_s), make(u"viridial-staging"_s, u"ops"_s, u"203.0.113.31"_s),
            make(u"lab-nantes"_s, u"ops"_s, u"lab.example.org"_s)};
}

health::Snapshot liveSnapshot(const Server &server)
{
    health::Snapshot snapshot = base(server);
    snapshot.verdict = health::Verdict::Attention;
    snapshot.sentence = Tr::tr("4 of 5 services are fine. Redis is close to its memory limit.");
    snapshot.services = liveServices();
    snapshot.revision = 14;
    return snapshot;
}

health::Snapshot fineSnapshot(const Server &server)
{
    health::Snapshot snapshot = liveSnapshot(server);
    snapshot.verdict = health::Verdict::Fine;
    snapshot.sentence = Tr::tr("All 5 services are fine.");
    snapshot.revision = 15;
    for (ServiceHealth &one : snapshot.services) {
        one.reasons.clear();
        if (!one.oneShot)
            one.state = State::Healthy;
    }
    return snapshot;
}

health::Snapshot staleSnapshot(const Server &server)
{
    health::Snapshot snapshot = liveSnapshot(server);
    snapshot.asOf = moment().addSecs(-30 * 60);
    snapshot.stale = true;
    snapshot.verdict = health::Verdict::Unknown;
    snapshot.sentence = Tr::tr("The state of this server is not known since 14:02.");
    snapshot.connection.phase = ssh::LinkState::Phase::Reconnecting;
    snapshot.connection.since = snapshot.asOf;
    snapshot.connection.nextTry = moment().addSecs(12);
    snapshot.connection.tunnels = 0;
    snapshot.connection.error = Error{Error::Kind::Unreachable, Tr::tr("No answer from the server for 30 minutes."), {}, {}, {}};
    for (ServiceHealth &one : snapshot.services) {
        if (one.oneShot)
            continue;
        one.was = std::exchange(one.state, State::Unknown);
        for (health::ProbeRun &probe : one.probes)
            probe.at = probe.at.addSecs(-30 * 60);
        one.volume->measuredAt = one.volume->measuredAt->addSecs(-30 * 60);
    }
    return snapshot;
}

health::Snapshot emptySnapshot(const Server &server)
{
    health::Snapshot snapshot = base(server);
    snapshot.verdict = health::Verdict::Nothing;
    snapshot.sentence = Tr::tr("Nothing is deployed on this server yet.");
    snapshot.connection.latency = 21ms;
    snapshot.connection.channels = 2;
    snapshot.connection.tunnels = 0;
    snapshot.host.cores = 2;
    snapshot.host.cpuPercent = 1;
    snapshot.host.memoryUsed = mib(0.4 * 1024);
    snapshot.host.memoryTotal = mib(3.8 * 1024);
    snapshot.host.diskUsed = gb(5);
    snapshot.host.diskTotal = gb(76);
    snapshot.host.samples = samples(2, 410, 410, 5);
    return snapshot;
}

health::Snapshot quietSnapshot(const Server &server, bool seen)
{
    health::Snapshot snapshot;
    snapshot.server = server.id;
    snapshot.serverName = server.name;
    snapshot.verdict = seen ? health::Verdict::Fine : health::Verdict::Unknown;
    snapshot.stale = !seen;
    snapshot.sentence = seen ? Tr::tr("All 5 services are fine.") : QString();
    if (seen) {
        snapshot.asOf = moment();
        snapshot.connection.phase = ssh::LinkState::Phase::Connected;
    }
    return snapshot;
}

QList<deploy::LogLine> serviceLog(const QString &service)
{
    const auto at = [](int hour, int minute, int second) { return QDateTime(QDate(2026, 11, 23), QTime(hour, minute, second), Qt::UTC); };
    if (service == "redis"_L1)
        return {{at(14, 30, 40), service, u"notice   Background append only file rewriting started by pid 214"_s},
                {at(14, 31, 12), service, u"notice   AOF rewrite: 11 MB of memory used by copy-on-write"_s},
                {at(14, 31, 58), service, u"notice   Background AOF rewrite finished"_s},
                {at(14, 32, 6), service, u"warning  Memory used 497.0M, maxmemory 512.0M, policy volatile-lru"_s}};
    if (service == "postgres"_L1)
        return {{at(14, 29, 11), service, u"LOG:  checkpoint starting: time"_s}, {at(14, 31, 37), service, u"LOG:  checkpoint complete: wrote 412 buffers (1.3%)"_s}};
    if (service == "meilisearch"_L1)
        return {{at(14, 31, 2), service, u"INFO  actix_web: GET /health 200"_s}};
    return {{at(14, 28, 54), service, u"API: SYSTEM  heal finished for 0 objects"_s}};
}

} // namespace vigie::demo
