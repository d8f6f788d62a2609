#pragma once

#include "remote/docker/types.h"
#include "remote/ssh/link.h"

namespace vigie::docker {

// One `docker events` stream, parsed. Destroying it ends the remote program.
class EventFeed : public QObject
{
    Q_OBJECT

public:
    explicit EventFeed(ssh::StreamPtr stream);

Q_SIGNALS:
    void happened(const vigie::docker::Event &event);
    void heard();                                   // any line, noise included: the server lives
    void ended(const vigie::Error &error);          // once; why there will be no more

private:
    void read(const QByteArray &line, ssh::Stream::Channel channel);
    void end(const Result<Output> &output);

    ssh::StreamPtr m_stream;
    QByteArray m_complaint;                         // last lines of stderr
};

using EventFeedPtr = std::shared_ptr<EventFeed>;

} // namespace vigie::docker
