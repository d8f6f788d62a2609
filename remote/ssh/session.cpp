#include "remote/ssh/session.h"

#include <QCoreApplication>
#include <QDeadlineTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie::ssh {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ssh)
};

// One pass may take this long before other events of the thread get their turn.
constexpr qint64 budget = 8;
constexpr int knocksPerDeath = 15;

} // namespace

Session::Session(RawSession raw, const Options &options)
    : m_options(options)
    , m_raw(std::move(raw))
    , m_event(ssh_event_new())
    , m_readable(ssh_get_fd(m_raw.get()), QSocketNotifier::Read)
    , m_writable(ssh_get_fd(m_raw.get()), QSocketNotifier::Write)
    , m_patience(options.dead)
{
    ssh_set_blocking(m_raw.get(), 0);
    ssh_set_counters(m_raw.get(), &m_socketCounter, &m_packetCounter);
    ssh_event_add_session(m_event.get(), m_raw.get());
    m_writable.setEnabled(false);
    connect(&m_readable, &QSocketNotifier::activated, this, &Session::pump);
    connect(&m_writable, &QSocketNotifier::activated, this, &Session::pump);
    m_sinceInbound.start();
    m_sinceKnock.start();
    connect(&m_watch, &QTimer::timeout, this, &Session::watch);
    m_watch.start(std::min(options.heartbeat / 5, options.dead / knocksPerDeath));
}

Session::~Session()
{
    m_readable.setEnabled(false);
    m_writable.setEnabled(false);
    m_channels.clear();
    ssh_event_remove_session(m_event.get(), m_raw.get());
}

void Session::add(const std::shared_ptr<Channel> &channel)
{
    m_channels.push_back(channel);
    pumpSoon();
}

void Session::pumpSoon()
{
    if (!std::exchange(m_scheduled, true))
        QMetaObject::invokeMethod(this, &Session::pump, Qt::QueuedConnection);
}

// Reading one channel consumes packets of the others, so all are swept until none moves.
void Session::pump()
{
    if (m_lost || std::exchange(m_pumping, true))
        return;
    m_scheduled = false;
    const QDeadlineTimer deadline(budget);
    bool moving = true;
    while (moving && !deadline.hasExpired())
        moving = moveOnce();
    m_pumping = false;
    noteInbound();
    if (m_lost)
        return;
    if (ssh_is_connected(m_raw.get()) == 0) {
        lose(Tr::tr("The server closed the connection."), rawReason(m_raw.get()), Error::Kind::Unreachable);
        return;
    }
    m_writable.setEnabled((ssh_get_poll_flags(m_raw.get()) & SSH_WRITE_PENDING) != 0);
    if (moving)
        pumpSoon();
    Q_EMIT swept();
}

bool Session::moveOnce()
{
    bool moved = ssh_event_dopoll(m_event.get(), 0) == SSH_OK;
    for (std::size_t i = 0; i < m_channels.size(); ++i) {
        const std::shared_ptr<Channel> channel = m_channels[i];    // a channel may add another one
        if (!channel->finished())
            moved = channel->sweep(m_raw.get()) || moved;
    }
    std::erase_if(m_channels, [](const std::shared_ptr<Channel> &channel) { return channel->finished(); });
    return moved;
}

void Session::noteInbound()
{
    if (m_socketCounter.in_bytes == m_inbound)
        return;
    m_inbound = m_socketCounter.in_bytes;
    m_sinceInbound.start();
    m_patience = m_options.dead;
    if (m_unanswered) {
        const auto latency = std::chrono::milliseconds(m_unanswered->elapsed());
        m_unanswered.reset();
        Q_EMIT beat(latency);
    }
}

// libssh sends nothing while it thinks the last question is open, so a reply that came has to be collected first.
void Session::knock()
{
    const quint64 sent = m_packetCounter.out_packets;
    for (int i = 0; i < 2 && m_packetCounter.out_packets == sent; ++i)
        ssh_send_keepalive(m_raw.get());
    m_sinceKnock.start();
    if (!m_unanswered)
        m_unanswered.emplace().start();
    pumpSoon();
}

void Session::probe(std::chrono::milliseconds patience)
{
    if (m_lost)
        return;
    m_sinceInbound.start();
    m_patience = std::min(patience, m_options.dead);
    knock();
}

void Session::watch()
{
    const auto silent = std::chrono::milliseconds(m_sinceInbound.elapsed());
    if (m_unanswered && silent + m_watch.intervalAsDuration() >= m_patience) {
        lose(Tr::tr("The server has not answered for %1 seconds.").arg(std::chrono::ceil<std::chrono::seconds>(m_patience).count()), {},
             Error::Kind::TimedOut);
        return;
    }
    if (m_unanswered && silent > m_options.heartbeat)
        Q_EMIT beat(silent);
    if (std::chrono::milliseconds(m_sinceKnock.elapsed()) >= m_options.heartbeat)
        knock();
}

void Session::lose(const QString &why, const QString &detail, Error::Kind kind)
{
    if (std::exchange(m_lost, true))
        return;
    m_readable.setEnabled(false);
    m_writable.setEnabled(false);
    m_watch.stop();
    const Error error{kind, Tr::tr("The connection to the server was lost."), why, Tr::tr("Vigie connects again by itself."), detail};
    for (const std::shared_ptr<Channel> &channel : m_channels)
        channel->lose(error);
    m_channels.clear();
    Q_EMIT lost(error);
}

} // namespace vigie::ssh
