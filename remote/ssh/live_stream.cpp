#include "remote/ssh/live_stream.h"

#include <QCoreApplication>
#include <QMetaMethod>

namespace vigie::ssh {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ssh)
};

constexpr qint64 lineCost = 64;     // so that empty lines count too

Error stopped()
{
    return {Error::Kind::Cancelled, Tr::tr("Stopped on request."), {}, {}, {}};
}

} // namespace

LiveStream::~LiveStream()
{
    if (!m_end)
        cancel();
    m_unread->store(0);
}

void LiveStream::cancel()
{
    if (const auto thread = m_thread.lock())
        thread->post([id = m_id](Worker &worker) { worker.stop(id, stopped()); });
}

void LiveStream::connectNotify(const QMetaMethod &signal)
{
    static const QList<QMetaMethod> wanted{QMetaMethod::fromSignal(&Stream::lineArrived), QMetaMethod::fromSignal(&Stream::ended)};
    // queued, so that the listener can connect to both signals first
    if (wanted.contains(signal) && !std::exchange(m_heard, true))
        QMetaObject::invokeMethod(this, &LiveStream::hand, Qt::QueuedConnection);
}

void LiveStream::receive(const QList<Line> &lines)
{
    m_waiting += lines;
    if (m_heard)
        hand();
}

void LiveStream::receiveEnd(const Result<Output> &result)
{
    m_end = result;
    if (m_heard)
        hand();
}

// A listener may drop the last reference, so this one is kept meanwhile.
void LiveStream::hand()
{
    if (m_handing)
        return;
    const auto self = shared_from_this();
    m_handing = true;
    while (!m_waiting.isEmpty()) {
        const QList<Line> lines = std::exchange(m_waiting, {});
        for (const Line &line : lines) {
            m_unread->fetch_sub(line.bytes.size() + lineCost);
            Q_EMIT lineArrived(line.bytes, line.channel);
        }
    }
    m_handing = false;
    if (m_end && !std::exchange(m_ended, true))
        Q_EMIT ended(*m_end);
    else if (const auto thread = m_thread.lock(); thread && !m_end)
        thread->post([](Worker &worker) { worker.pump(); });
}

bool LineSink::arrived(QByteArrayView bytes, From from)
{
    post((from == From::Out ? m_out : m_err).lines(bytes), from);
    return true;
}

void LineSink::post(QList<QByteArray> lines, From from)
{
    if (lines.isEmpty())
        return;
    QList<LiveStream::Line> posted;
    qint64 size = 0;
    for (const QByteArray &line : std::as_const(lines)) {
        posted.append({line, from == From::Out ? Stream::Channel::Out : Stream::Channel::Err});
        size += line.size() + lineCost;
    }
    m_unread->fetch_add(size);
    QMetaObject::invokeMethod(
        QCoreApplication::instance(),
        [stream = m_stream, posted] {
            if (const auto there = stream.lock())
                there->receive(posted);
        },
        Qt::QueuedConnection);
}

void LineSink::finished(const Result<Output> &result)
{
    m_started.finish(result ? Result<>() : Result<>(failure(result.error())));
    post(m_out.rest(), From::Out);
    post(m_err.rest(), From::Err);
    QMetaObject::invokeMethod(
        QCoreApplication::instance(),
        [stream = m_stream, result] {
            if (const auto there = stream.lock())
                there->receiveEnd(result);
        },
        Qt::QueuedConnection);
}

} // namespace vigie::ssh
