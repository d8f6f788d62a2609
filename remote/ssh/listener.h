#pragma once

#include "remote/ssh/port_channel.h"

#include <QTcpServer>

namespace vigie::ssh {

class Worker;

// The local end of a tunnel: 127.0.0.1 on a free port, for this user's programs only. Lives on the link's thread.
class Listener : public QTcpServer
{
    Q_OBJECT

public:
    Listener(Worker &worker, const QString &host, quint16 port);
    ~Listener() override;

    [[nodiscard]] bool open();
    void dropConnections();

protected:
    void incomingConnection(qintptr socket) override;

private:
    Worker &m_worker;
    QString m_host;
    quint16 m_port;
    std::vector<std::weak_ptr<PortChannel>> m_connections;
};

} // namespace vigie::ssh
