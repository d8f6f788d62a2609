#pragma once

#include <condition_variable>
#include <mutex>

namespace vigie::ssh {

// Ends blocking work of a link's thread from outside: sockets are shut down, waits for answers wake. Any thread.
class Interrupt
{
public:
    void raise();
    [[nodiscard]] bool raised() const;

    // The socket that raise() shuts down, until release(). False when it is too late.
    [[nodiscard]] bool guard(int socket);
    void release();

    // Waits until `ready` holds (checked under this lock), the interrupt is raised or the time is over. True when ready.
    template<class Time, class Condition>
    bool wait(Time limit, Condition ready)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait_for(lock, limit, [&] { return m_raised || ready(); });
        return ready();
    }
    template<class Change>
    void change(Change act)
    {
        const std::lock_guard lock(m_mutex);
        act();
        m_changed.notify_all();
    }

private:
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    int m_socket = -1;
    bool m_raised = false;
};

} // namespace vigie::ssh
