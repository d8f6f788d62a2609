#include "remote/ssh/transport.h"

#include "remote/core/promise.h"

#include <QDeadlineTimer>
#include <QHostAddress>
#include <QHostInfo>

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace vigie::ssh {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ssh)
};

constexpr std::chrono::seconds lookupLimit{15};
constexpr int slice = 50;

Error interrupted()
{
    return {Error::Kind::Cancelled, Tr::tr("Connecting was stopped."), {}, {}, {}};
}

Error unreachable(const QString &host, quint16 port, int code)
{
    const QString what = Tr::tr("%1 cannot be reached on port %2.").arg(host).arg(port);
    const QString raw = QString::fromLocal8Bit(std::strerror(code));
    switch (code) {
    case ETIMEDOUT:
        return {Error::Kind::TimedOut, what, Tr::tr("The server did not answer in time."),
                Tr::tr("Check that the server runs and that no firewall is in between."), raw};
    case ECONNREFUSED:
        return {Error::Kind::Unreachable, what, Tr::tr("Nothing listens on this port."), Tr::tr("Check the port, and that sshd runs on the server."),
                raw};
    default:
        return {Error::Kind::Unreachable, what, Tr::tr("The network gave no way to it."), Tr::tr("Check the network and the server's address."), raw};
    }
}

socklen_t filled(sockaddr_storage &storage, const QHostAddress &address, quint16 port)
{
    if (address.protocol() == QAbstractSocket::IPv6Protocol) {
        sockaddr_in6 six{};
        six.sin6_family = AF_INET6;
        six.sin6_port = htons(port);
        const Q_IPV6ADDR bytes = address.toIPv6Address();
        std::memcpy(&six.sin6_addr, &bytes, sizeof bytes);
        six.sin6_scope_id = address.scopeId().toUInt();
        std::memcpy(&storage, &six, sizeof six);
        return sizeof six;
    }
    sockaddr_in four{};
    four.sin_family = AF_INET;
    four.sin_port = htons(port);
    four.sin_addr.s_addr = htonl(address.toIPv4Address());
    std::memcpy(&storage, &four, sizeof four);
    return sizeof four;
}

// 0, or the errno of the failure; ECANCELED when interrupted.
int awaitConnected(int socket, QDeadlineTimer deadline, const Interrupt &interrupt)
{
    pollfd wanted{socket, POLLOUT, 0};
    while (!deadline.hasExpired()) {
        if (interrupt.raised())
            return ECANCELED;
        const int ready = ::poll(&wanted, 1, slice);
        if (ready < 0 && errno != EINTR)
            return errno;
        if (ready > 0) {
            int code = 0;
            socklen_t size = sizeof code;
            ::getsockopt(socket, SOL_SOCKET, SO_ERROR, &code, &size);
            return code;
        }
    }
    return ETIMEDOUT;
}

tl::expected<int, int> connectedTo(const QHostAddress &address, quint16 port, QDeadlineTimer deadline, const Interrupt &interrupt)
{
    sockaddr_storage storage{};
    const socklen_t size = filled(storage, address, port);
    const int socket = ::socket(storage.ss_family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (socket < 0)
        return tl::unexpected(errno);
    const int on = 1;
    ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    ::setsockopt(socket, SOL_SOCKET, SO_KEEPALIVE, &on, sizeof on);
    int code = 0;
    if (::connect(socket, reinterpret_cast<const sockaddr *>(&storage), size) != 0)
        code = errno == EINPROGRESS ? awaitConnected(socket, deadline, interrupt) : errno;
    if (code == 0)
        return socket;
    ::close(socket);
    return tl::unexpected(code);
}

} // namespace

Async<QList<QHostAddress>> resolved(QString host)
{
    if (const QHostAddress literal(host); !literal.isNull())
        co_return QList<QHostAddress>{literal};
    const auto answer = [&host] {
        const Promise<QList<QHostAddress>> promise;
        QHostInfo::lookupHost(host, QCoreApplication::instance(), [promise, host](const QHostInfo &info) {
            if (info.error() == QHostInfo::NoError && !info.addresses().isEmpty())
                promise.finish(info.addresses());
            else
                promise.finish(failure(Error::Kind::Unreachable, Tr::tr("The name %1 is not known.").arg(host),
                                       Tr::tr("The name service has no address for it."), Tr::tr("Check the spelling of the host name."),
                                       info.errorString()));
        });
        return promise.within(lookupLimit, Tr::tr("Looking up %1").arg(host));
    };
    auto task = answer();
    co_return co_await task;
}

Result<int> connectedSocket(const QString &host, const QList<QHostAddress> &addresses, quint16 port, std::chrono::milliseconds limit,
                            const Interrupt &interrupt)
{
    int code = EHOSTUNREACH;
    for (const QHostAddress &address : addresses) {
        const auto socket = connectedTo(address, port, QDeadlineTimer(limit), interrupt);
        if (socket)
            return *socket;
        code = socket.error();
        if (code == ECANCELED)
            return failure(interrupted());
    }
    return failure(unreachable(host, port, code));
}

} // namespace vigie::ssh
