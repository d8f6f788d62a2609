#include "remote/ssh/worker.h"

#include "remote/ssh/listener.h"
#include "remote/ssh/outcome.h"
#include "remote/ssh/session.h"
#include "remote/ssh/sign_in.h"
#include "remote/ssh/trusted_keys.h"

#include <QCoreApplication>

namespace vigie::ssh {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ssh)
};

constexpr std::chrono::milliseconds clockStep{100};
constexpr int lastWords = 200;  // ms that closing may take to tell the server

Error closed()
{
    return {Error::Kind::Cancelled, Tr::tr("The connection to the server was closed."), {}, {}, {}};
}

} // namespace

Worker::Worker(const Options &options) : m_options(options), m_tick(this)
{
    connect(&m_tick, &QTimer::timeout, this, &Worker::tick);
}

Worker::~Worker()
{
    disconnect();
}

void Worker::connectTo(const Attempt &attempt, const std::shared_ptr<QuestionDesk> &desk, const Promise<QString> &promise)
{
    drop();
    Result<QString> result = connected(attempt, *desk);
    attempt.interrupt->release();
    promise.finish(std::move(result));
}

Result<QString> Worker::connected(const Attempt &attempt, QuestionDesk &desk)
{
    Result<Greeted> met = greeted(attempt);
    if (!met)
        return failure(met.error());
    if (const Result<> trusted = TrustedKeys::of(attempt.target).judge(met->key); !trusted) {
        attempt.interrupt->release();
        return failure(trusted.error());
    }
    SignIn signIn(met->session.get(), attempt.target, desk, attempt.options.signIn);
    if (const Result<> in = signIn.attempt(); !in) {
        attempt.interrupt->release();
        if (!signIn.spentOnAgent() || !attempt.target.useAgent)
            return failure(in.error());
        Attempt again = attempt;
        again.target.useAgent = false;
        return connected(again, desk);
    }
    attempt.interrupt->release();
    const QString keyType = met->key.type;
    adopt(std::move(met->session));
    return keyType;
}

void Worker::adopt(RawSession raw)
{
    m_session = std::make_unique<Session>(std::move(raw), m_options);
    m_queue = std::make_unique<ExecQueue>(*m_session, m_options);
    connect(m_session.get(), &Session::beat, this, &Worker::beat);
    connect(m_session.get(), &Session::swept, this, &Worker::tick);
    // queued: the session is still at work when it finds out
    connect(m_session.get(), &Session::lost, this, [this](const Error &error) {
        if (m_queue)
            m_queue->lose(error);
        drop();
        Q_EMIT lost(error);
    }, Qt::QueuedConnection);
    m_tick.start(clockStep);
}

void Worker::drop()
{
    m_tick.stop();
    for (const auto &[id, listener] : m_listeners)
        listener->dropConnections();
    if (m_queue)
        m_queue->lose(closed());
    m_queue.reset();
    m_session.reset();
    tellUsage();
}

// Programs are asked to end with what fits into their own channels: there is no time to open others.
void Worker::disconnect()
{
    if (m_session && m_queue && !m_session->isLost()) {
        m_queue->signalAll();
        m_session->flush(lastWords);
    }
    drop();
}

void Worker::probe(std::chrono::milliseconds patience)
{
    if (m_session)
        m_session->probe(patience);
}

void Worker::run(const ExecRequest &request, const std::shared_ptr<ExecSink> &sink)
{
    if (!m_session || m_session->isLost()) {
        sink->finished(failure(notConnected()));
        return;
    }
    m_queue->add(request, sink);
    tellUsage();
}

void Worker::stop(quint64 id, const Error &error)
{
    if (m_queue)
        m_queue->stop(id, error);
}

void Worker::pump()
{
    if (m_session)
        m_session->pumpSoon();
}

void Worker::listen(quint64 id, const QString &host, quint16 port, const Promise<quint16> &promise)
{
    auto listener = std::make_unique<Listener>(*this, host, port);
    if (!listener->open()) {
        promise.finish(failure(Error::Kind::Internal, Tr::tr("No local port could be opened for a tunnel."), listener->errorString()));
        return;
    }
    promise.finish(listener->serverPort());
    m_listeners.emplace(id, std::move(listener));
    tellUsage();
}

void Worker::unlisten(quint64 id)
{
    m_listeners.erase(id);
    pump();
    tellUsage();
}

void Worker::tick()
{
    if (m_queue)
        m_queue->advance();
    tellUsage();
}

void Worker::tellUsage()
{
    const std::pair<int, int> usage{m_queue ? m_queue->used() : 0, static_cast<int>(m_listeners.size())};
    if (std::exchange(m_usage, usage) != usage)
        Q_EMIT usageChanged(usage.first, usage.second);
}

} // namespace vigie::ssh
