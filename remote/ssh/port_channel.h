#pragma once

#include "remote/ssh/channel.h"
#include "remote/ssh/raw.h"

#include <QByteArray>
#include <QElapsedTimer>
#include <QSocketNotifier>

#include <functional>

namespace vigie::ssh {

// One connection through a tunnel: a local socket and a direct-tcpip channel. Each side is read only while the other takes what came.
class PortChannel : public Channel
{
public:
    PortChannel(int socket, const QString &host, quint16 port, std::function<void()> wake);
    ~PortChannel() override;
    PortChannel(const PortChannel &) = delete;
    PortChannel &operator=(const PortChannel &) = delete;

    [[nodiscard]] bool sweep(ssh_session session) override;
    [[nodiscard]] bool finished() const override { return m_socket < 0; }
    void lose(const Error &) override { close(); }

private:
    enum class Stage { New, Opening, Open };

    [[nodiscard]] bool open(ssh_session session);
    [[nodiscard]] bool toServer();
    [[nodiscard]] bool toClient();
    [[nodiscard]] bool flushToClient();
    void close();

    int m_socket;
    QByteArray m_host;
    quint16 m_port;
    RawChannel m_channel;
    Stage m_stage = Stage::New;
    QSocketNotifier m_readable;
    QSocketNotifier m_writable;
    QByteArray m_towardsServer;
    QByteArray m_towardsClient;
    bool m_clientEnded = false;
    bool m_serverEnded = false;
};

} // namespace vigie::ssh
