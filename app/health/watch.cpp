#include "app/health/watch.h"

#include "app/health/assemble.h"
#include "app/health/watch_work.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie::health {

namespace {

constexpr auto samplesKept = 2min;

Error watchEnded()
{
    return {Error::Kind::Cancelled, Watch::tr("The server is no longer watched."), {}, {}, {}};
}

void keepRecent(QList<Sample> &samples, const QDateTime &now)
{
    samples.removeIf([&now](const Sample &sample) { return sample.at.secsTo(now) > std::chrono::seconds(samplesKept).count(); });
}

} // namespace

Watch::Watch(ssh::LinkPtr link, StackFacts known, Pace pace, QObject *parent)
    : QObject(parent), m_link(std::move(link)), m_facts(std::move(known)), m_pace(pace), m_feedDelay(pace.retry)
{
    m_facts.link = m_link->state();
    m_facts.stale = true;
    for (QTimer *once : {&m_settle, &m_feedTimer, &m_restTimer, &m_linkUse})
        once->setSingleShot(true);
    m_linkUse.setInterval(100ms);
    connect(&m_linkUse, &QTimer::timeout, this, &Watch::publish);
    connect(&m_resync, &QTimer::timeout, this, [this] { refresh(); });
    connect(&m_settle, &QTimer::timeout, this, [this] { WatchWork::inspect(this, m_session); });
    connect(&m_factsTimer, &QTimer::timeout, this, [this] { WatchWork::facts(this, m_session); });
    connect(&m_restTimer, &QTimer::timeout, this, [this] {
        WatchWork::tools(this, m_session);
        WatchWork::facts(this, m_session);
    });
    connect(&m_statsTimer, &QTimer::timeout, this, [this] { WatchWork::stats(this, m_session); });
    connect(&m_volumeTimer, &QTimer::timeout, this, [this] {
        m_volumeTimer.setInterval(m_pace.volumesAgain);
        WatchWork::volumes(this, m_session);
    });
    connect(&m_feedTimer, &QTimer::timeout, this, [this] { refresh(); });
    connect(&m_pulse, &QTimer::timeout, this, &Watch::onPulse);
    connect(m_link.get(), &ssh::Link::stateChanged, this, &Watch::onLinkState);
}

void Watch::start()
{
    onLinkState(m_link->state());
}

bool Watch::isLive() const
{
    return m_facts.link.phase == ssh::LinkState::Phase::Connected;
}

void Watch::refresh()
{
    if (isLive())
        WatchWork::read(this, m_session);
}

Async<Snapshot> Watch::begun(QPointer<Watch> watch)
{
    if (!watch)
        co_return failure(watchEnded());
    if (watch->m_facts.containers && !watch->m_facts.error && !watch->m_busy.read)
        co_return Result<Snapshot>(watch->snapshot());
    Result<Snapshot> snapshot = co_await refreshed(watch);
    co_return snapshot;
}

Async<Snapshot> Watch::refreshed(QPointer<Watch> watch)
{
    if (!watch)
        co_return failure(watchEnded());
    // A reading that was under way before may have missed what the caller just did.
    const bool again = watch->m_busy.read && !watch->m_first;
    Result<> done = co_await WatchWork::read(watch, watch->m_session);
    if (done && watch && again)
        done = co_await WatchWork::read(watch, watch->m_session);
    if (!done)
        co_return failure(done.error());
    if (!watch)
        co_return failure(watchEnded());
    co_return Result<Snapshot>(watch->snapshot());
}

Async<Snapshot> Watch::measured(QPointer<Watch> watch)
{
    const Result<Snapshot> read = co_await refreshed(watch);
    if (!read || !watch)
        co_return failure(read ? watchEnded() : read.error());
    const quint64 session = watch->m_session;
    const auto numbers = WatchWork::stats(watch, session);
    const auto facts = WatchWork::facts(watch, session);
    const auto volumes = WatchWork::volumes(watch, session);
    co_await numbers;
    co_await facts;
    co_await volumes;
    if (!watch)
        co_return failure(watchEnded());
    co_return Result<Snapshot>(watch->snapshot());
}

void Watch::setLooking(bool looking)
{
    if (m_looking == looking)
        return;
    m_looking = looking;
    m_factsTimer.setInterval(looking ? m_pace.factsLooking : m_pace.factsIdle);
    if (!looking || !isLive()) {
        m_statsTimer.stop();
        m_facts.stats.clear();
        return;
    }
    m_statsTimer.start(m_pace.stats);
    WatchWork::stats(this, m_session);
    WatchWork::facts(this, m_session);
}

void Watch::setFactsSource(FactsSource source)
{
    m_source = std::move(source);
    if (isLive() && m_session != 0)
        WatchWork::facts(this, m_session);
}

void Watch::setToolsSource(ToolsSource source)
{
    m_toolsSource = std::move(source);
}

void Watch::setRevision(std::optional<int> revision)
{
    m_facts.revision = revision;
    publish();
}

void Watch::setOneShot(const QString &service, const OneShotResult &result)
{
    m_facts.oneShots.insert(service, result);
    publish();
}

Snapshot Watch::snapshot() const
{
    return assemble(m_facts, QDateTime::currentDateTimeUtc());
}

void Watch::publish()
{
    Q_EMIT changed(snapshot());
}

void Watch::heard()
{
    m_silence.start();
    m_facts.heard = QDateTime::currentDateTimeUtc();
    if (m_facts.stale && isLive() && m_facts.containers && !m_busy.read) {
        m_facts.stale = false;
        publish();
    }
}

void Watch::onLinkState(const ssh::LinkState &state)
{
    const bool was = isLive() && m_session != 0;
    const ssh::LinkState before = std::exchange(m_facts.link, state);
    if (isLive() && !was)
        connected();
    else if (!isLive() && was)
        disconnected();
    else if (isLive() && (before.channels != state.channels || before.tunnels != state.tunnels))
        return m_linkUse.start();       // many a second, and no sign of life by itself
    else if (isLive() && state.latency && *state.latency < m_pace.heartbeat)
        heard();                        // a link that waits for an answer tells how long: that is silence, not a heartbeat
    publish();
}

void Watch::connected()
{
    ++m_session;
    m_silence.start();
    m_feedDelay = m_pace.retry;
    m_busy = {};
    m_first = true;
    refresh();
    m_resync.start(m_pace.resync);
    m_factsTimer.start(m_looking ? m_pace.factsLooking : m_pace.factsIdle);
    m_volumeTimer.start(m_pace.volumesFirst);
    m_pulse.start(std::max(m_pace.heartbeat / 5, 10ms));
    if (m_looking)
        m_statsTimer.start(m_pace.stats);
}

void Watch::disconnected()
{
    ++m_session;
    m_facts.stale = true;
    m_feed.reset();
    m_dirty.clear();
    m_readers.clear();
    for (QTimer *timer : {&m_resync, &m_settle, &m_factsTimer, &m_statsTimer, &m_pulse, &m_volumeTimer, &m_feedTimer, &m_restTimer})
        timer->stop();
}

void Watch::onPulse()
{
    const auto silence = std::chrono::milliseconds(m_silence.elapsed());
    // A link with a latency has a heartbeat of its own.
    if (silence >= m_pace.heartbeat && !m_facts.link.latency)
        WatchWork::beat(this, m_session);
    if (silence < m_pace.stale || m_facts.stale)
        return;
    m_facts.stale = true;
    publish();
}

// From where events are asked for: after the last one seen, else from the moment of the full read; a little earlier when somebody was
// killed shortly before, because only the events tell a kill from a stop.
std::optional<qint64> Watch::resumePoint() const
{
    if (m_lastEvent > 0)
        return m_lastEvent + 1;
    if (m_readAt == 0)
        return std::nullopt;
    qint64 from = m_readAt;
    for (const docker::Container &container : m_facts.containers.value_or(QList<docker::Container>()))
        if (container.state == docker::Container::State::Exited && container.exitCode == 137 && container.finished)
            if (const qint64 end = (container.finished->toMSecsSinceEpoch() - 15'000) * 1'000'000; m_readAt - end < 3'600'000'000'000)
                from = std::min(from, end);
    return from;
}

void Watch::openFeed()
{
    if (!m_feed && !m_busy.feed && m_access && isLive())
        WatchWork::feed(this, m_session);
}

void Watch::onFeedEnded(const Error &)
{
    m_feed.reset();
    if (!isLive())
        return;
    m_feedTimer.start(m_feedDelay);
    m_feedDelay = std::min(m_feedDelay * 2, m_pace.retryMost);
}

docker::Container *Watch::find(const QString &id)
{
    if (!m_facts.containers)
        return nullptr;
    const auto found = std::ranges::find(*m_facts.containers, id, &docker::Container::id);
    return found == m_facts.containers->end() ? nullptr : &*found;
}

QStringList Watch::runningIds() const
{
    QStringList ids;
    for (const docker::Container &container : m_facts.containers.value_or(QList<docker::Container>()))
        if (container.isRunning())
            ids.append(container.id);
    return ids;
}

QStringList Watch::expectedIds() const
{
    if (!m_facts.containers)
        return m_facts.expected;
    QStringList ids;
    for (const docker::Container &container : *m_facts.containers)
        ids.append(container.id);
    return ids;
}

void Watch::record(const QList<docker::Stats> &samples)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    m_facts.stats.clear();
    for (const docker::Stats &sample : samples) {
        m_facts.stats.insert(sample.containerName, sample);
        if (!sample.cpuPercent || !sample.memory)
            continue;
        const auto owner = std::ranges::find(*m_facts.containers, sample.containerName, &docker::Container::name);
        if (owner == m_facts.containers->end())
            continue;
        QList<Sample> &kept = m_facts.samples[owner->service];
        kept.append({now, *sample.cpuPercent, *sample.memory});
        keepRecent(kept, now);
    }
}

void Watch::record(const docker::HostFacts &host)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    m_facts.hostCpu.reset();
    if (m_facts.host && m_facts.host->cpu && host.cpu)
        m_facts.hostCpu = docker::cpuPercent(*m_facts.host->cpu, *host.cpu);
    m_facts.host = host;
    if (m_facts.hostCpu && host.memoryTotal && host.memoryAvailable)
        m_facts.hostSamples.append({now, *m_facts.hostCpu, Bytes{count(*host.memoryTotal) - count(*host.memoryAvailable)}});
    keepRecent(m_facts.hostSamples, now);
}

} // namespace vigie::health
