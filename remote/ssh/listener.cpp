#include "remote/ssh/listener.h"

#include "remote/ssh/session.h"
#include "remote/ssh/socket_owner.h"
#include "remote/ssh/worker.h"

#include <unistd.h>

namespace vigie::ssh {

Listener::Listener(Worker &worker, const QString &host, quint16 port) : m_worker(worker), m_host(host), m_port(port) {}

Listener::~Listener()
{
    dropConnections();
}

bool Listener::open()
{
    return listen(QHostAddress::LocalHost, 0);
}

void Listener::dropConnections()
{
    for (const auto &connection : std::exchange(m_connections, {}))
        if (const auto channel = connection.lock())
            channel->lose({});
}

// A port on 127.0.0.1 is open to every user of this machine: only the one who runs Vigie gets through.
void Listener::incomingConnection(qintptr socket)
{
    const int descriptor = static_cast<int>(socket);
    Session *session = m_worker.session();
    if (!session || session->isLost() || connectedBy(descriptor) != std::optional<uid_t>(::geteuid())) {
        ::close(descriptor);
        return;
    }
    const auto channel = std::make_shared<PortChannel>(descriptor, m_host, m_port, [this] { m_worker.pump(); });
    std::erase_if(m_connections, [](const auto &connection) { return connection.expired(); });
    m_connections.push_back(channel);
    session->add(channel);
}

} // namespace vigie::ssh
