#include "remote/ssh/live_link.h"

#include "remote/ssh/outcome.h"
#include "remote/ssh/sinks.h"
#include "remote/ssh/transport.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vigie::ssh {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ssh)
};

constexpr std::chrono::seconds probeLimit{3};

template<class T>
Async<T> refusedNow()
{
    co_return failure(notConnected());
}

// Not a coroutine: the promise must not outlive the link's thread.
Async<QString> connecting(const LinkThreadPtr &thread, const Attempt &attempt, const std::shared_ptr<QuestionDesk> &desk)
{
    const Promise<QString> promise;
    thread->post([attempt, desk, promise](Worker &worker) { worker.connectTo(attempt, desk, promise); });
    // every step inside has its own deadline; this one is for a thread that hangs in an agent
    const auto limit = attempt.options.connect * (attempt.addresses.size() + 1) + attempt.options.signIn * 6 + attempt.options.question * 4;
    return promise.within(limit, Tr::tr("Connecting to %1").arg(attempt.target.host));
}

} // namespace

LiveLink::LiveLink(const Target &target, const AskerPtr &asker, const Options &options)
    : m_target(target), m_asker(asker), m_options(options), m_wake(options.asleep, options.heartbeat)
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &LiveLink::reconnectNow);
    connect(&m_wake, &WakeWatch::woke, this, &LiveLink::afterWake);
    freshThread();
}

// The old one, if any, is interrupted in whatever it does.
void LiveLink::freshThread()
{
    m_thread = std::make_shared<LinkThread>(m_options);
    m_desk = std::make_shared<QuestionDesk>(m_asker, m_thread->interrupt(), m_options.question);
    connect(m_thread->worker(), &Worker::lost, this, &LiveLink::afterLoss);
    connect(m_thread->worker(), &Worker::beat, this, [this](std::chrono::milliseconds latency) {
        m_state.latency = latency;
        tell();
    });
    connect(m_thread->worker(), &Worker::usageChanged, this, [this](int channels, int tunnels) {
        m_state.channels = channels;
        m_state.tunnels = tunnels;
        tell();
    });
}

LiveLink::~LiveLink() = default;

// The shared handle keeps the link alive during a try; what it finds counts only if no later word overtook it.
Async<> LiveLink::attempt(std::shared_ptr<LiveLink> link)
{
    link->m_retry.stop();
    link->m_attempting = true;
    const quint64 number = ++link->m_attempt;
    link->enter(link->m_hadConnection ? LinkState::Phase::Reconnecting : LinkState::Phase::Connecting, link->m_state.error);

    std::weak_ptr<LiveLink> weak = link;
    const QString host = link->m_target.host;
    link.reset();
    const Result<QList<QHostAddress>> addresses = co_await resolved(host);
    link = weak.lock();
    if (!link || link->m_attempt != number)
        co_return failure(Error::Kind::Cancelled, Tr::tr("Connecting was stopped."));
    Result<QString> result = addresses ? Result<QString>(QString()) : Result<QString>(failure(addresses.error()));
    if (addresses) {
        auto waiting = connecting(link->m_thread, {link->m_target, *addresses, link->m_options, link->m_thread->interrupt()}, link->m_desk);
        link.reset();
        result = co_await waiting;
        link = weak.lock();
    }
    if (!link || link->m_attempt != number)
        co_return failure(Error::Kind::Cancelled, Tr::tr("Connecting was stopped."));
    link->settle(result);
    if (!result)
        co_return failure(result.error());
    co_return Result<>();
}

void LiveLink::settle(const Result<QString> &result)
{
    m_attempting = false;
    if (result) {
        m_hadConnection = true;
        m_tries = 0;
        m_state.keyType = *result;
        enter(LinkState::Phase::Connected);
        return;
    }
    switch (result.error().kind) {
    case Error::Kind::ServerKeyChanged:
    case Error::Kind::ServerKeyUnknown:
        enter(LinkState::Phase::KeyChanged, result.error());
        return;
    case Error::Kind::Unreachable:
    case Error::Kind::TimedOut:
    case Error::Kind::BadReply:
        if (m_hadConnection) {
            retryLater(result.error());
            return;
        }
        enter(LinkState::Phase::Disconnected, result.error());
        return;
    case Error::Kind::SignInRefused:
        enter(LinkState::Phase::SignInRefused, result.error());
        return;
    default:
        enter(LinkState::Phase::Disconnected, result.error());
    }
}

// At once, but only what would have happened by itself anyway.
void LiveLink::afterWake()
{
    if (m_state.phase == LinkState::Phase::Connected || m_state.phase == LinkState::Phase::Reconnecting)
        reconnectNow();
}

void LiveLink::afterLoss(const Error &error)
{
    if (m_state.phase == LinkState::Phase::Connected)
        retryLater(error);
}

void LiveLink::retryLater(const Error &error)
{
    const auto pause = m_options.retries.at(qMin(m_tries, m_options.retries.size() - 1));
    ++m_tries;
    m_retry.start(pause);
    m_state.nextTry = QDateTime::currentDateTimeUtc().addMSecs(pause.count());
    enter(LinkState::Phase::Reconnecting, error);
}

void LiveLink::enter(LinkState::Phase phase, const std::optional<Error> &error)
{
    if (m_state.phase != phase || !m_state.since.isValid())
        m_state.since = QDateTime::currentDateTimeUtc();
    m_state.phase = phase;
    m_state.error = error;
    if (!m_retry.isActive())
        m_state.nextTry.reset();
    if (phase != LinkState::Phase::Connected)
        m_state.latency.reset();
    tell();
}

void LiveLink::tell()
{
    Q_EMIT stateChanged(m_state);
}

void LiveLink::reconnectNow()
{
    if (m_attempting)
        return;
    if (m_state.phase == LinkState::Phase::Connected) {
        m_thread->post([](Worker &worker) { worker.probe(probeLimit); });
        return;
    }
    [[maybe_unused]] const auto task = attempt(shared_from_this());
}

void LiveLink::close()
{
    ++m_attempt;
    m_retry.stop();
    if (std::exchange(m_attempting, false))
        freshThread();
    else
        m_thread->post([](Worker &worker) { worker.disconnect(); });
    enter(LinkState::Phase::Disconnected);
}

Async<Output> LiveLink::run(Command command)
{
    if (m_state.phase != LinkState::Phase::Connected)
        return refusedNow<Output>();
    return runOn(m_thread, command, m_options, Collector::usualLimit);
}

Async<StreamPtr> LiveLink::stream(Command command)
{
    if (m_state.phase != LinkState::Phase::Connected)
        return refusedNow<StreamPtr>();
    return streamOn(m_thread, command, m_options);
}

Async<> LiveLink::put(Secret content, QString path, int mode)
{
    if (m_state.phase != LinkState::Phase::Connected)
        return refusedNow<void>();
    return putOn(m_thread, content, path, mode, m_options);
}

Async<QByteArray> LiveLink::get(QString path, qint64 largest)
{
    if (m_state.phase != LinkState::Phase::Connected)
        return refusedNow<QByteArray>();
    return getOn(m_thread, path, largest, m_options);
}

Async<TunnelPtr> LiveLink::tunnel(QString host, quint16 port)
{
    if (m_state.phase != LinkState::Phase::Connected)
        return refusedNow<TunnelPtr>();
    return tunnelOn(m_thread, host, port);
}

} // namespace vigie::ssh
