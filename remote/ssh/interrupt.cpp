#include "remote/ssh/interrupt.h"

#include <sys/socket.h>

namespace vigie::ssh {

void Interrupt::raise()
{
    change([this] {
        m_raised = true;
        if (m_socket >= 0)
            ::shutdown(m_socket, SHUT_RDWR);
    });
}

bool Interrupt::raised() const
{
    const std::lock_guard lock(m_mutex);
    return m_raised;
}

bool Interrupt::guard(int socket)
{
    const std::lock_guard lock(m_mutex);
    if (m_raised)
        return false;
    m_socket = socket;
    return true;
}

void Interrupt::release()
{
    const std::lock_guard lock(m_mutex);
    m_socket = -1;
}

} // namespace vigie::ssh
