#include "app/health/assemble.h"

#include "app/health/rules.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie::health {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Health)
};

constexpr int shownProbes = 5;

std::optional<QDateTime> inOurClock(const std::optional<QDateTime> &time, std::chrono::milliseconds skew)
{
    return time ? std::optional(time->addMSecs(-skew.count())) : std::nullopt;
}

QString healthWord(docker::Container::Health health)
{
    switch (health) {
    case docker::Container::Health::Healthy: return u"healthy"_s;
    case docker::Container::Health::Unhealthy: return u"unhealthy"_s;
    case docker::Container::Health::Starting: return u"starting"_s;
    case docker::Container::Health::None: break;
    }
    return {};
}

QList<ProbeRun> probesOf(const docker::Container &container, const StackFacts &facts)
{
    QList<ProbeRun> runs;
    for (auto probe = container.probes.crbegin(); probe != container.probes.crend() && runs.size() < shownProbes; ++probe) {
        const QString output = facts.redact ? facts.redact(probe->output) : probe->output;
        runs.append({probe->started.addMSecs(-facts.skew.count()), probe->exitCode, probe->took, output.left(300)});
    }
    return runs;
}

std::optional<Volume> volumeOf(const stack::Service &service, const std::optional<docker::Container> &container, const StackFacts &facts)
{
    const docker::Mount *mount = container ? container->volumeMount() : nullptr;
    const QString name = mount ? mount->volume : service.volume;
    const auto known = facts.volumes.constFind(name);
    if (name.isEmpty() || (!mount && known == facts.volumes.constEnd()))
        return std::nullopt;
    Volume volume;
    volume.name = name;
    if (known != facts.volumes.constEnd()) {
        volume.mountPoint = known->mountPoint;
        volume.created = inOurClock(known->created, facts.skew);
    }
    if (const auto size = facts.sizes.constFind(name); size != facts.sizes.constEnd()) {
        volume.size = size->size;
        volume.measuredAt = size->at;
    }
    return volume;
}

QList<QPair<QString, QString>> factsInside(const stack::Service &service, const ServiceFacts &inside)
{
    QList<QPair<QString, QString>> rows;
    if (service.name == u"postgres" && inside.postgresVersion)
        rows.append({Tr::tr("Version"), *inside.postgresVersion});
    if (service.name != u"redis" || !inside.redis)
        return rows;
    const RedisFacts &redis = *inside.redis;
    if (redis.appendOnly == false)
        rows.append({Tr::tr("AOF"), Tr::tr("off")});
    if (redis.appendOnly == true) {
        QStringList words{Tr::tr("on")};
        if (redis.lastWriteOk)
            words.append(*redis.lastWriteOk ? Tr::tr("last write ok") : Tr::tr("last write failed"));
        if (redis.fsync == u"everysec")
            words.append(Tr::tr("fsync every second"));
        rows.append({Tr::tr("AOF"), words.join(u", "_s)});
    }
    if (redis.used)
        rows.append({Tr::tr("Memory"), redis.limit ? Tr::tr("%1 of %2").arg(memoryText(*redis.used), memoryText(*redis.limit)) : memoryText(*redis.used)});
    if (!redis.policy.isEmpty())
        rows.append({Tr::tr("When full"), redis.policy});
    return rows;
}

void describe(ServiceHealth &row, const docker::Container &container, const StackFacts &facts)
{
    row.dockerState = container.stateText;
    row.dockerHealth = healthWord(container.health);
    row.image = container.image;
    row.containerId = container.id;
    row.containerName = container.name;
    row.restarts = container.restarts;
    row.memoryLimit = container.memoryLimit;
    row.probes = probesOf(container, facts);
    for (const docker::PortBinding &port : container.isRunning() ? container.ports : container.wantedPorts)
        row.ports.append(port.toString());
    if (!container.isRunning())
        return;
    row.startedAt = inOurClock(container.started, facts.skew);
    if (const auto sample = facts.stats.constFind(container.name); sample != facts.stats.constEnd()) {
        row.cpuPercent = sample->cpuPercent;
        row.memory = sample->memory;
    }
}

ServiceHealth rowOf(const stack::Service &service, const StackFacts &facts, const QDateTime &now)
{
    Evidence evidence;
    evidence.service = service;
    evidence.container = containerFor(service, facts.containers.value_or(QList<docker::Container>()));
    evidence.inside = facts.inside;
    evidence.host = facts.host;
    evidence.now = now.addMSecs(facts.skew.count());
    if (const auto last = facts.oneShots.constFind(service.name); last != facts.oneShots.constEnd())
        evidence.oneShot = *last;
    if (evidence.container)
        if (const auto end = facts.ends.constFind(evidence.container->id); end != facts.ends.constEnd())
            evidence.end = *end;
    evidence.recentDeaths = static_cast<int>(
        std::ranges::count_if(facts.deaths.value(service.name), [&now](const QDateTime &at) { return at.secsTo(now) < 300; }));

    ServiceHealth row;
    row.service = service.name;
    row.label = service.label;
    row.oneShot = service.oneShot;
    const Judgement judgement = judge(evidence);
    row.state = judgement.state;
    row.reasons = judgement.reasons;
    row.result = judgement.result;
    if (facts.redact)
        for (Reason &reason : row.reasons)
            reason.what = facts.redact(reason.what);
    if (evidence.container)
        describe(row, *evidence.container, facts);
    row.volume = volumeOf(service, evidence.container, facts);
    row.samples = facts.samples.value(service.name);
    row.facts = factsInside(service, facts.inside);
    return row;
}

HostHealth hostOf(const StackFacts &facts)
{
    HostHealth host;
    if (facts.tools) {
        host.dockerVersion = facts.tools->engine.version.section(u'+', 0, 0);
        host.composeVersion = facts.tools->compose ? facts.tools->compose->version.section(u'-', 0, 0) : QString();
        host.cores = facts.tools->engine.cores;
    }
    host.cpuPercent = facts.hostCpu;
    host.samples = facts.hostSamples;
    if (!facts.host)
        return host;
    host.os = facts.host->osName;
    host.cores = facts.host->cores;
    host.memoryTotal = facts.host->memoryTotal;
    if (facts.host->memoryTotal && facts.host->memoryAvailable)
        host.memoryUsed = Bytes{count(*facts.host->memoryTotal) - count(*facts.host->memoryAvailable)};
    host.diskTotal = facts.host->diskTotal;
    host.diskUsed = facts.host->diskUsed;
    return host;
}

QString beforeTheFirstFact(ssh::LinkState::Phase phase)
{
    switch (phase) {
    case ssh::LinkState::Phase::Connected: return Tr::tr("Reading the state of the services.");
    case ssh::LinkState::Phase::Connecting:
    case ssh::LinkState::Phase::Reconnecting: return Tr::tr("Connecting.");
    default: return Tr::tr("Not connected.");
    }
}

// The last known state stays readable, and is never shown as if it were true now.
void fade(Snapshot &snapshot)
{
    const QDateTime since = snapshot.asOf.isValid() ? snapshot.asOf : snapshot.connection.since;
    const QString time = QLocale().toString(since.toLocalTime().time(), u"HH:mm"_s);
    for (ServiceHealth &row : snapshot.services) {
        if (row.state != State::Unknown)
            row.was = row.state;
        row.state = State::Unknown;
        row.reasons = {{Tr::tr("The state of %1 is unknown").arg(row.label), Tr::tr("The server has not answered since %1.").arg(time),
                        Tr::tr("Vigie keeps trying by itself."), Reason::Action::Reconnect, State::Unknown}};
    }
    snapshot.verdict = Verdict::Unknown;
    snapshot.sentence = snapshot.services.isEmpty() ? beforeTheFirstFact(snapshot.connection.phase) : Tr::tr("State unknown since %1.").arg(time);
}

} // namespace

std::optional<docker::Container> containerFor(const stack::Service &service, const QList<docker::Container> &containers)
{
    std::optional<docker::Container> best;
    const auto rank = [](const docker::Container &container) { return std::pair(container.isRunning(), container.created.value_or(QDateTime::fromSecsSinceEpoch(0))); };
    for (const docker::Container &container : containers)
        if (container.service == service.name && (service.oneShot || !container.oneOff) && (!best || rank(*best) < rank(container)))
            best = container;
    return best;
}

Snapshot assemble(const StackFacts &facts, const QDateTime &now)
{
    Snapshot snapshot;
    snapshot.server = facts.server;
    snapshot.serverName = facts.serverName;
    snapshot.connection = facts.link;
    snapshot.stale = facts.stale;
    snapshot.asOf = facts.heard.value_or(QDateTime());
    snapshot.host = hostOf(facts);
    snapshot.revision = facts.revision;
    snapshot.error = facts.error;

    const bool anything = facts.containers && !facts.containers->isEmpty();
    if (anything)
        for (const stack::Service &service : facts.services)
            snapshot.services.append(rowOf(service, facts, now));
    if (facts.stale || facts.error) {
        fade(snapshot);
        if (facts.error && !facts.stale)
            snapshot.sentence = facts.error->what;
        return snapshot;
    }
    if (!facts.containers) {
        snapshot.sentence = beforeTheFirstFact(facts.link.phase);
        return snapshot;
    }
    const Summary summary = anything ? summarise(snapshot.services) : Summary{Verdict::Nothing, Tr::tr("Nothing is deployed here yet.")};
    snapshot.verdict = summary.verdict;
    snapshot.sentence = summary.sentence;
    return snapshot;
}

} // namespace vigie::health
