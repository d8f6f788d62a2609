#include "tests/support/free_port.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTcpServer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie::test {

Port freePort()
{
    QFile range(u"/proc/sys/net/ipv4/ip_local_port_range"_s);
    const int below = range.open(QIODevice::ReadOnly) ? range.readAll().simplified().split(' ').constFirst().toInt() : 32768;
    for (int attempt = 0; attempt < 200; ++attempt) {
        const auto port = quint16(QRandomGenerator::system()->bounded(std::min(10000, below / 2), below));
        QTcpServer probe;
        if (probe.listen(QHostAddress::LocalHost, port))
            return Port{port};
    }
    return Port{0};
}

} // namespace vigie::test
