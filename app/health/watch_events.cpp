#include "app/health/watch.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie::health {

namespace {

using Action = docker::Event::Action;

// "SIGKILL" in words or numbers → "9"; empty for signals that do not ask a program to end (HUP, USR1, USR2, WINCH).
QString fatalSignal(QString text)
{
    static const QStringList harmless{u"1"_s, u"10"_s, u"12"_s, u"28"_s, u"HUP"_s, u"USR1"_s, u"USR2"_s, u"WINCH"_s};
    if (text.startsWith("SIG"_L1))
        text.remove(0, 3);
    if (harmless.contains(text))
        return {};
    return text == u"KILL" ? u"9"_s : text;
}

End endAfter(const QStringList &sent)
{
    if (sent.isEmpty())
        return {End::Cause::ByItself, {}};
    // docker stop asks first (TERM, INT, QUIT …) and kills later; a kill comes alone.
    return sent.first() == u"9" ? End{End::Cause::Killed, u"9"_s} : End{End::Cause::Stopped, sent.first()};
}

} // namespace

void Watch::onEvent(const docker::Event &event)
{
    m_lastEvent = std::max(m_lastEvent, event.timeNano);
    m_feedDelay = m_pace.retry;
    const QString &id = event.containerId;
    switch (event.action) {
    case Action::Kill:
        if (const QString signal = fatalSignal(event.signal); !signal.isEmpty())
            m_signals[id].append(signal);
        return;         // the end itself follows as `die`
    case Action::Stop: m_facts.ends[id] = {End::Cause::Stopped, m_signals.value(id).value(0)}; break;
    case Action::OutOfMemory:
        if (docker::Container *container = find(id))
            container->outOfMemory = true;
        break;
    case Action::Start:
    case Action::Restart:
        m_signals.remove(id);
        m_facts.ends.remove(id);
        started(event);
        break;
    case Action::Die: died(event); break;
    case Action::Destroy:
        m_signals.remove(id);
        m_facts.ends.remove(id);
        m_dirty.remove(id);
        if (m_facts.containers && m_facts.containers->removeIf([&id](const docker::Container &container) { return container.id == id; }) > 0)
            publish();
        return;
    default: break;
    }
    m_dirty.insert(id);
    if (!m_settle.isActive())
        m_settle.start(m_pace.settle);
}

void Watch::started(const docker::Event &event)
{
    docker::Container *container = find(event.containerId);
    if (!container || event.timeNano < m_readAt || container->isRunning())
        return;
    container->state = docker::Container::State::Running;
    container->stateText = u"running"_s;
    container->health = container->hasProbe ? docker::Container::Health::Starting : docker::Container::Health::None;
    container->failingStreak = 0;
    container->probes.clear();
    container->started = QDateTime::fromMSecsSinceEpoch(event.timeNano / 1'000'000, Qt::UTC);
    publish();
}

// Shown at once; reading the container again confirms it.
void Watch::died(const docker::Event &event)
{
    const QString &id = event.containerId;
    const End end = endAfter(m_signals.take(id));
    m_facts.ends[id] = end;
    const stack::Service *service = stack::findService(event.service);
    if (service && service->oneShot && event.exitCode)
        m_facts.oneShots[event.service] = {*event.exitCode, QDateTime::currentDateTimeUtc(), m_facts.oneShots.value(event.service).text};
    if (event.timeNano < m_readAt)
        return;         // told again after a reconnect: the full read knows better
    if (end.cause == End::Cause::ByItself && !event.oneOff)
        m_facts.deaths[event.service].append(QDateTime::currentDateTimeUtc());
    docker::Container *container = find(id);
    if (!container)
        return;
    container->state = docker::Container::State::Exited;
    container->stateText = u"exited"_s;
    container->health = docker::Container::Health::None;
    container->exitCode = event.exitCode.value_or(container->exitCode);
    container->finished = QDateTime::fromMSecsSinceEpoch(event.timeNano / 1'000'000, Qt::UTC);
    publish();
}

// A volume that was never measured does not wait for the next round.
void Watch::measureNewVolumes()
{
    bool found = false;
    for (const docker::Container &container : *m_facts.containers)
        for (const docker::Mount &mount : container.mounts)
            if (mount.type == docker::Mount::Type::Volume && !m_measured.contains(mount.volume)) {
                m_measured.insert(mount.volume);
                found = true;
            }
    if (found && isLive())
        m_volumeTimer.start(m_pace.volumesFirst);
}

// `asked` empty: the list is complete. Otherwise it tells about those containers alone. What an event touched in the meantime is newer.
void Watch::adopt(QList<docker::Container> containers, const QSet<QString> &asked)
{
    containers.removeIf([this](const docker::Container &container) { return container.project != m_facts.project; });
    QList<docker::Container> known = m_facts.containers.value_or(QList<docker::Container>());
    const auto isNewer = [this](const docker::Container &container) { return m_dirty.contains(container.id); };
    known.removeIf([&](const docker::Container &container) { return (asked.isEmpty() || asked.contains(container.id)) && !isNewer(container); });
    for (const docker::Container &container : containers)
        if (std::ranges::find(known, container.id, &docker::Container::id) == known.end())
            known.append(container);
    m_facts.containers = known;
    m_facts.stale = !isLive();

    measureNewVolumes();

    const auto gone = [&known](const QString &id) { return std::ranges::find(known, id, &docker::Container::id) == known.end(); };
    for (const QString &id : m_facts.ends.keys())
        if (gone(id))
            m_facts.ends.remove(id);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (QList<QDateTime> &deaths : m_facts.deaths)
        deaths.removeIf([&now](const QDateTime &at) { return at.secsTo(now) > 300; });
}

} // namespace vigie::health
