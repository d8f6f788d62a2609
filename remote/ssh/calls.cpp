#include "remote/ssh/calls.h"

#include "remote/ssh/live_stream.h"
#include "remote/ssh/outcome.h"
#include "remote/ssh/sinks.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vigie::ssh {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ssh)
};

// One argument of a program is at most 128 KiB on Linux, and the whole command, wrapped, travels as one.
constexpr qsizetype longestLine = 127 * 1024;
constexpr std::chrono::seconds endingTime{15};

class LiveTunnel : public Tunnel
{
public:
    LiveTunnel(std::weak_ptr<LinkThread> thread, quint64 id, quint16 port) : m_thread(std::move(thread)), m_id(id), m_port(port) {}
    ~LiveTunnel() override
    {
        if (const auto thread = m_thread.lock())
            thread->post([id = m_id](Worker &worker) { worker.unlisten(id); });
    }
    quint16 localPort() const override { return m_port; }

private:
    std::weak_ptr<LinkThread> m_thread;
    quint64 m_id;
    quint16 m_port;
};

ExecRequest requested(const Command &command, quint64 id)
{
    ExecRequest request;
    request.id = id;
    request.line = command.line();
    request.shown = command.toString();
    request.input = command.input;
    request.overdue = overdue(command);
    return request;
}

std::optional<Error> cannotTravel(const Command &command)
{
    const QByteArray line = command.line();
    if (wrapped(line, QByteArray(16, '0'), Feeding::Lasting).size() > longestLine)
        return Error{Error::Kind::Usage, Tr::tr("A command is too long for the server."), Tr::tr("Longer contents belong into its input."), {},
                     command.program};
    if (line.contains('\0'))
        return Error{Error::Kind::Usage, Tr::tr("A command holds a zero byte, which no argument can carry."), {}, {}, command.program};
    return {};
}

// Not a coroutine: the promise must live on the link's thread only, so that it ends when the link goes.
Async<Output> asked(const LinkThreadPtr &thread, const ExecRequest &request, std::chrono::milliseconds deadline, qint64 most)
{
    const Promise<Output> promise;
    thread->post([request, sink = std::make_shared<Collector>(promise, most)](Worker &worker) { worker.run(request, sink); });
    return promise.within(deadline, Tr::tr("Waiting for %1").arg(request.shown));
}

Async<> begun(const LinkThreadPtr &thread, const ExecRequest &request, const std::shared_ptr<LiveStream> &stream, std::chrono::milliseconds deadline)
{
    const Promise<> promise;
    thread->post([request, sink = std::make_shared<LineSink>(stream, stream->unread(), promise)](Worker &worker) { worker.run(request, sink); });
    return promise.within(deadline, Tr::tr("Waiting for %1").arg(request.shown));
}

void stopOnRequest(const Command &command, const QObject *context, std::weak_ptr<LinkThread> thread, quint64 id)
{
    command.cancel.onRequest(context, [thread, id, error = cancelled(command)] {
        if (const auto there = thread.lock())
            there->post([id, error](Worker &worker) { worker.stop(id, error); });
    });
}

} // namespace

Async<Output> runOn(std::weak_ptr<LinkThread> thread, Command command, Options options, qint64 most)
{
    if (command.cancel.requested())
        co_return failure(cancelled(command));
    if (const auto wrong = cannotTravel(command))
        co_return failure(*wrong);
    LinkThreadPtr there = thread.lock();
    if (!there)
        co_return failure(notConnected());
    ExecRequest request = requested(command, there->freshId());
    request.limit = command.limit;
    auto waiting = asked(there, request, command.limit + options.queue + endingTime, most);
    there.reset();
    QObject context;
    stopOnRequest(command, &context, thread, request.id);
    const Result<Output> ran = co_await waiting;
    if (!ran)
        co_return failure(ran.error());
    co_return outcome(command, *ran);
}

Async<StreamPtr> streamOn(std::weak_ptr<LinkThread> thread, Command command, Options options)
{
    if (command.cancel.requested())
        co_return failure(cancelled(command));
    if (const auto wrong = cannotTravel(command))
        co_return failure(*wrong);
    LinkThreadPtr there = thread.lock();
    if (!there)
        co_return failure(notConnected());
    ExecRequest request = requested(command, there->freshId());
    request.lasting = command.input.isEmpty();
    const auto stream = std::make_shared<LiveStream>(thread, request.id);
    auto waiting = begun(there, request, stream, options.queue + endingTime);
    there.reset();
    stopOnRequest(command, stream.get(), thread, request.id);
    const Result<> started = co_await waiting;
    if (!started)
        co_return failure(started.error());
    co_return StreamPtr(stream);
}

Async<TunnelPtr> tunnelOn(std::weak_ptr<LinkThread> thread, QString host, quint16 port)
{
    LinkThreadPtr there = thread.lock();
    if (!there)
        co_return failure(notConnected());
    const quint64 id = there->freshId();
    auto waiting = [&] {
        const Promise<quint16> promise;
        there->post([id, host, port, promise](Worker &worker) { worker.listen(id, host, port, promise); });
        return promise.within(endingTime, Tr::tr("Opening a tunnel to %1").arg(host));
    }();
    there.reset();
    const Result<quint16> local = co_await waiting;
    if (!local)
        co_return failure(local.error());
    const auto tunnel = std::make_shared<LiveTunnel>(thread, id, *local);
    if (const LinkThreadPtr still = thread.lock())
        QObject::connect(still->worker(), &QObject::destroyed, tunnel.get(), [lost = tunnel.get()] { Q_EMIT lost->closed(notConnected()); });
    co_return TunnelPtr(tunnel);
}

} // namespace vigie::ssh
