#include "remote/docker/event_feed.h"

#include "remote/docker/failure.h"
#include "remote/docker/parse.h"

#include <QCoreApplication>

namespace vigie::docker {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Docker)
};

} // namespace

EventFeed::EventFeed(ssh::StreamPtr stream) : m_stream(std::move(stream))
{
    connect(m_stream.get(), &ssh::Stream::lineArrived, this, &EventFeed::read);
    connect(m_stream.get(), &ssh::Stream::ended, this, &EventFeed::end);
}

void EventFeed::read(const QByteArray &line, ssh::Stream::Channel channel)
{
    Q_EMIT heard();
    if (channel == ssh::Stream::Channel::Err) {
        m_complaint += line + '\n';
        m_complaint = m_complaint.right(2000);
        return;
    }
    if (const auto event = parseEvent(line))
        Q_EMIT happened(*event);
}

void EventFeed::end(const Result<Output> &output)
{
    if (!output) {
        Q_EMIT ended(output.error());
        return;
    }
    Error error = explained(recogniseOutput(QString::fromUtf8(m_complaint)), QString::fromUtf8(m_complaint));
    Q_EMIT ended(error.during(Tr::tr("Docker's event stream ended.")));
}

} // namespace vigie::docker
