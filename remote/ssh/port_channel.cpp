#include "remote/ssh/port_channel.h"

#include <QString>

#include <array>
#include <cerrno>

#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

namespace vigie::ssh {

namespace {

constexpr std::size_t piece = 64 * 1024;
constexpr int piecesPerSweep = 8;

bool mustWait()
{
    return errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR;
}

} // namespace

PortChannel::PortChannel(int socket, const QString &host, quint16 port, std::function<void()> wake)
    : m_socket(socket), m_host(host.toUtf8()), m_port(port), m_readable(socket, QSocketNotifier::Read), m_writable(socket, QSocketNotifier::Write)
{
    const int on = 1;
    ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    ::fcntl(socket, F_SETFL, ::fcntl(socket, F_GETFL) | O_NONBLOCK);
    m_writable.setEnabled(false);
    // switched off until the next sweep: the level-triggered notifiers would spin while the bytes wait for the other side
    for (QSocketNotifier *notifier : {&m_readable, &m_writable})
        QObject::connect(notifier, &QSocketNotifier::activated, notifier, [notifier, wake] {
            notifier->setEnabled(false);
            wake();
        });
}

PortChannel::~PortChannel()
{
    close();
}

bool PortChannel::sweep(ssh_session session)
{
    if (m_stage != Stage::Open && !open(session))
        return false;
    bool moved = toServer();
    if (!finished())
        moved = toClient() || moved;
    if (finished())
        return moved;
    if (m_clientEnded && m_serverEnded && m_towardsClient.isEmpty() && m_towardsServer.isEmpty()) {
        close();
        return true;
    }
    m_readable.setEnabled(!m_clientEnded && m_towardsServer.isEmpty());
    m_writable.setEnabled(!m_towardsClient.isEmpty());
    return moved;
}

bool PortChannel::open(ssh_session session)
{
    if (m_stage == Stage::New) {
        m_channel.reset(ssh_channel_new(session));
        m_stage = Stage::Opening;
        m_readable.setEnabled(false);
    }
    const int answer = ssh_channel_open_forward(m_channel.get(), m_host.constData(), m_port, "127.0.0.1", 0);
    if (answer == SSH_AGAIN)
        return false;
    if (answer != SSH_OK) {
        close();
        return false;
    }
    m_stage = Stage::Open;
    return true;
}

bool PortChannel::toServer()
{
    std::array<char, piece> bytes;
    bool moved = false;
    for (int i = 0; i < piecesPerSweep; ++i) {
        if (m_towardsServer.isEmpty() && !m_clientEnded) {
            const ssize_t got = ::recv(m_socket, bytes.data(), bytes.size(), 0);
            if (got < 0 && mustWait())
                return moved;
            if (got < 0) {
                close();
                return true;
            }
            m_clientEnded = got == 0;
            m_towardsServer = QByteArray(bytes.data(), got);
            if (m_clientEnded) {
                ssh_channel_send_eof(m_channel.get());
                return true;
            }
        }
        if (m_towardsServer.isEmpty())
            return moved;
        const int sent = ssh_channel_write(m_channel.get(), m_towardsServer.constData(), static_cast<uint32_t>(m_towardsServer.size()));
        if (sent == SSH_ERROR) {
            close();
            return true;
        }
        if (sent <= 0)
            return moved;
        m_towardsServer.remove(0, sent);
        moved = true;
    }
    return moved;
}

bool PortChannel::flushToClient()
{
    while (!m_towardsClient.isEmpty()) {
        const ssize_t sent = ::send(m_socket, m_towardsClient.constData(), static_cast<std::size_t>(m_towardsClient.size()), MSG_NOSIGNAL);
        if (sent < 0 && !mustWait())
            close();
        if (sent <= 0)
            return false;
        m_towardsClient.remove(0, sent);
    }
    return true;
}

bool PortChannel::toClient()
{
    std::array<char, piece> bytes;
    bool moved = false;
    for (int i = 0; i < piecesPerSweep; ++i) {
        if (!flushToClient() || m_serverEnded)
            return moved;
        const int got = ssh_channel_read_nonblocking(m_channel.get(), bytes.data(), piece, 0);
        if (got > 0) {
            m_towardsClient = QByteArray(bytes.data(), got);
            moved = true;
            continue;
        }
        const bool ended = ssh_channel_is_eof(m_channel.get()) != 0 || ssh_channel_is_closed(m_channel.get()) != 0;
        if (got == SSH_ERROR || ended) {
            m_serverEnded = true;
            m_clientEnded = m_clientEnded || ssh_channel_is_closed(m_channel.get()) != 0;
            if (m_clientEnded)
                m_towardsServer.clear();
            ::shutdown(m_socket, SHUT_WR);
            return true;
        }
        return moved;
    }
    return moved;
}

void PortChannel::close()
{
    if (m_socket < 0)
        return;
    m_readable.setEnabled(false);
    m_writable.setEnabled(false);
    ::close(std::exchange(m_socket, -1));
    m_channel.reset();
}

} // namespace vigie::ssh
