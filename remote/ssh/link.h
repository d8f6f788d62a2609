#pragma once

#include "remote/core/command.h"
#include "remote/core/result.h"
#include "remote/ssh/types.h"

#include <QObject>

#include <memory>

namespace vigie::ssh {

// A running remote program whose lines arrive as they come. Destroying it ends the remote process group.
class Stream : public QObject
{
    Q_OBJECT

public:
    enum class Channel { Out, Err };
    Q_ENUM(Channel)

    ~Stream() override = default;
    virtual void cancel() = 0;

Q_SIGNALS:
    void lineArrived(const QByteArray &line, vigie::ssh::Stream::Channel channel);
    // Once; exit code and signal only, or why it could not be read to its end. Nothing arrives after it.
    void ended(const vigie::Result<vigie::Output> &output);
};

// A local port on 127.0.0.1 that leads to host:port as seen from the server. Other users of this workstation are refused.
// Destroying it closes the listener and its connections.
class Tunnel : public QObject
{
    Q_OBJECT

public:
    ~Tunnel() override = default;
    [[nodiscard]] virtual quint16 localPort() const = 0;

Q_SIGNALS:
    void closed(const vigie::Error &error);
};

using StreamPtr = std::shared_ptr<Stream>;
using TunnelPtr = std::shared_ptr<Tunnel>;

// The one seam to a server: run, stream, put, get, tunnel. Main thread only. It outlives reconnects: while there is no
// connection every call fails with Kind::Unreachable at once, and stateChanged tells when to try again.
class Link : public QObject
{
    Q_OBJECT

public:
    ~Link() override = default;

    // Everything the program printed (at most 64 MiB a channel). An exit code other than 0 is Kind::CommandFailed, with the
    // last lines of stderr in `detail`, unless command.anyExit. A passed limit ends the remote process group: Kind::TimedOut.
    [[nodiscard]] virtual Async<Output> run(Command command) = 0;
    // Without command.limit: a stream lasts until it ends or is cancelled.
    [[nodiscard]] virtual Async<StreamPtr> stream(Command command) = 0;

    // Written beside the path, given its mode, then renamed over it: a reader sees the old file or the new one, whole.
    [[nodiscard]] virtual Async<> put(Secret content, QString path, int mode) = 0;
    [[nodiscard]] virtual Async<QByteArray> get(QString path, qint64 largest) = 0;

    [[nodiscard]] virtual Async<TunnelPtr> tunnel(QString host, quint16 port) = 0;

    [[nodiscard]] virtual LinkState state() const = 0;
    virtual void reconnectNow() = 0;
    virtual void close() = 0;

Q_SIGNALS:
    void stateChanged(const vigie::ssh::LinkState &state);
};

using LinkPtr = std::shared_ptr<Link>;

// Answers questions of a sign-in. Deadline 100 s: they live inside one handshake.
class Asker
{
public:
    virtual ~Asker() = default;
    [[nodiscard]] virtual Async<QList<Secret>> ask(Question question) = 0;
};

using AskerPtr = std::shared_ptr<Asker>;

} // namespace vigie::ssh
