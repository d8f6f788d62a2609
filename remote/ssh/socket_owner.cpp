#include "remote/ssh/socket_owner.h"

#include <QFile>
#include <QList>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>

using namespace Qt::StringLiterals;

namespace vigie::ssh {

namespace {

// "0100007F:1F90", or its v4-mapped form in tcp6. The kernel prints each 32-bit word in the machine's byte order.
bool isLoopback(const QByteArray &address, quint16 port)
{
    const QList<QByteArray> parts = address.split(':');
    if (parts.size() != 2)
        return false;
    bool numeric = false;
    if (parts.at(1).toUShort(&numeric, 16) != port || !numeric)
        return false;
    const auto word = [](quint32 networkOrder) { return QByteArray::number(networkOrder, 16).rightJustified(8, '0').toUpper(); };
    const QByteArray four = word(htonl(INADDR_LOOPBACK));
    return parts.at(0) == four || parts.at(0) == word(0) + word(0) + word(htonl(0xFFFF)) + four;
}

} // namespace

std::optional<uid_t> ownerIn(QByteArrayView table, quint16 from, quint16 to)
{
    const QList<QByteArray> lines = table.toByteArray().split('\n');
    for (const QByteArray &line : lines) {
        const QList<QByteArray> fields = line.simplified().split(' ');
        if (fields.size() < 8 || !isLoopback(fields.at(1), from) || !isLoopback(fields.at(2), to))
            continue;
        bool numeric = false;
        const uid_t owner = fields.at(7).toUInt(&numeric);
        if (numeric)
            return owner;
    }
    return {};
}

std::optional<uid_t> connectedBy(int acceptedSocket)
{
    sockaddr_in peer{};
    sockaddr_in own{};
    socklen_t size = sizeof peer;
    if (::getpeername(acceptedSocket, reinterpret_cast<sockaddr *>(&peer), &size) != 0)
        return {};
    size = sizeof own;
    if (::getsockname(acceptedSocket, reinterpret_cast<sockaddr *>(&own), &size) != 0 || peer.sin_family != AF_INET)
        return {};
    for (const QString &file : {u"/proc/net/tcp"_s, u"/proc/net/tcp6"_s}) {
        QFile table(file);
        if (!table.open(QIODevice::ReadOnly))
            continue;
        if (const auto owner = ownerIn(table.readAll(), ntohs(peer.sin_port), ntohs(own.sin_port)))
            return owner;
    }
    return {};
}

} // namespace vigie::ssh
