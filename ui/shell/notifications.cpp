#include "ui/shell/notifications.h"

#include "app/persistence/door.h"
#include "ui/present/text.h"

#include <QGuiApplication>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie::ui {

namespace {

constexpr qint64 failedFor = 30, lostFor = 120;     // seconds

} // namespace

Notifications::Notifications(const Context &context, Show show, IsLookedAt isLookedAt, QObject *parent)
    : QObject(parent), m_context(context), m_show(std::move(show)), m_isLookedAt(std::move(isLookedAt))
{
    connect(m_context.engine, &Engine::snapshotChanged, this, &Notifications::takeSnapshot);
    connect(m_context.engine, &Engine::runChanged, this, &Notifications::takeRun);
    followProofs();
    if (m_context.ticking) {
        auto *clock = new QTimer(this);
        connect(clock, &QTimer::timeout, this, &Notifications::check);
        clock->start(5000);
    }
}

void Notifications::followProofs()
{
    persistence::Door *proofs = m_context.engine->persistence();
    if (!proofs)
        return;
    connect(proofs, &persistence::Door::proofChanged, this, [this](QUuid server, const persistence::Proof &proof) {
        if (!proof.isOver())
            m_going.insert(proof.id);
        else if (m_going.remove(proof.id) && !m_isLookedAt())
            tell(server, tr("%1: the persistence proof has ended").arg(nameOf(server)), tr("Its report is on the page Persistence."));
    });
}

void Notifications::takeSnapshot(QUuid server)
{
    const health::Snapshot snapshot = m_context.engine->snapshot(server);
    Seen &seen = m_seen[server];
    const bool lost = snapshot.connection.phase == ssh::LinkState::Phase::Reconnecting;
    if (!lost) {
        seen.lost.reset();
        seen.lostTold = false;
    } else if (!seen.lost) {
        seen.lost = m_context.now();
    }
    // What is not known now is neither failed nor well again.
    if (snapshot.stale)
        return;
    QHash<QString, QDateTime> failed;
    for (const health::ServiceHealth &service : snapshot.services)
        if (service.state == health::State::Failed)
            failed.insert(service.service, seen.failed.value(service.service, m_context.now()));
    seen.failed = failed;
    seen.told.removeIf([&failed](const QString &service) { return !failed.contains(service); });
}

void Notifications::takeRun(QUuid server, const deploy::Run &run)
{
    if (!run.isOver()) {
        m_going.insert(run.id);
        return;
    }
    if (!m_going.remove(run.id) || m_isLookedAt())
        return;
    const bool well = run.phase == deploy::Run::Phase::Done || run.phase == deploy::Run::Phase::Unchanged;
    tell(server, well ? tr("%1: revision %2 is deployed").arg(nameOf(server)).arg(run.revision) : tr("%1: the deploy has stopped").arg(nameOf(server)),
         run.error ? run.error->what : QString());
}

void Notifications::check()
{
    for (auto it = m_seen.cbegin(); it != m_seen.cend(); ++it) {
        tellFailed(it.key());
        tellLost(it.key());
    }
}

// All that failed on one server is one note.
void Notifications::tellFailed(QUuid server)
{
    Seen &seen = m_seen[server];
    QStringList labels;
    bool fresh = false;
    for (auto it = seen.failed.cbegin(); it != seen.failed.cend(); ++it) {
        if (it->secsTo(m_context.now()) <= failedFor)
            continue;
        labels.append(present::serviceLabel(it.key()));
        fresh = fresh || !seen.told.contains(it.key());
        seen.told.insert(it.key());
    }
    if (!fresh)
        return;
    labels.sort();
    tell(server, tr("%1: %n service(s) failed", nullptr, int(labels.size())).arg(nameOf(server)), labels.join(u", "_s));
}

void Notifications::tellLost(QUuid server)
{
    Seen &seen = m_seen[server];
    if (!seen.lost || seen.lostTold || seen.lost->secsTo(m_context.now()) <= lostFor)
        return;
    seen.lostTold = true;
    tell(server, tr("%1: no connection for 2 minutes").arg(nameOf(server)), tr("Containers keep running without Vigie."));
}

void Notifications::tell(QUuid server, const QString &title, const QString &text)
{
    m_show({server, title, text});
}

QString Notifications::nameOf(QUuid server) const
{
    const QList<Server> servers = m_context.engine->servers();
    const auto found = std::ranges::find(servers, server, &Server::id);
    return found == servers.end() ? tr("A server") : found->name;
}

bool hasFocus()
{
    return QGuiApplication::applicationState() == Qt::ApplicationActive;
}

} // namespace vigie::ui
