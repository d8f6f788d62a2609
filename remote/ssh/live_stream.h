#pragma once

#include "remote/ssh/line_splitter.h"
#include "remote/ssh/link_thread.h"

namespace vigie::ssh {

// A Stream over a link's thread. Lines wait until somebody listens; when many wait unread, the remote program is held back.
class LiveStream : public Stream, public std::enable_shared_from_this<LiveStream>
{
    Q_OBJECT

public:
    struct Line {
        QByteArray bytes;
        Channel channel = Channel::Out;
    };

    LiveStream(std::weak_ptr<LinkThread> thread, quint64 id) : m_thread(std::move(thread)), m_id(id) {}
    ~LiveStream() override;

    void cancel() override;

    [[nodiscard]] std::shared_ptr<std::atomic<qint64>> unread() const { return m_unread; }
    void receive(const QList<Line> &lines);
    void receiveEnd(const Result<Output> &result);

protected:
    void connectNotify(const QMetaMethod &signal) override;

private:
    void hand();

    std::weak_ptr<LinkThread> m_thread;
    quint64 m_id;
    std::shared_ptr<std::atomic<qint64>> m_unread = std::make_shared<std::atomic<qint64>>(0);
    QList<Line> m_waiting;
    std::optional<Result<Output>> m_end;
    bool m_heard = false;
    bool m_handing = false;
    bool m_ended = false;
};

// The other half, on the link's thread: cuts into lines and posts them.
class LineSink : public ExecSink
{
public:
    static constexpr qint64 mostUnread = 4LL * 1024 * 1024;

    LineSink(std::weak_ptr<LiveStream> stream, std::shared_ptr<std::atomic<qint64>> unread, Promise<> started)
        : m_stream(std::move(stream)), m_unread(std::move(unread)), m_started(std::move(started))
    {
    }

    void started() override { m_started.finish({}); }
    bool wantsMore() const override { return *m_unread < mostUnread; }
    bool arrived(QByteArrayView bytes, From from) override;
    void finished(const Result<Output> &result) override;

private:
    void post(QList<QByteArray> lines, From from);

    std::weak_ptr<LiveStream> m_stream;     // locked on the main thread only
    std::shared_ptr<std::atomic<qint64>> m_unread;
    Promise<> m_started;
    LineSplitter m_out;
    LineSplitter m_err;
};

} // namespace vigie::ssh
