#include "remote/ssh/wake_watch.h"

#include <ctime>

namespace vigie::ssh {

namespace {

constexpr std::chrono::seconds shortest{3};

#ifdef CLOCK_BOOTTIME
std::chrono::milliseconds read(clockid_t clock)
{
    timespec now{};
    ::clock_gettime(clock, &now);
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::seconds(now.tv_sec) + std::chrono::nanoseconds(now.tv_nsec));
}
#endif

} // namespace

std::chrono::milliseconds timeAsleep()
{
#ifdef CLOCK_BOOTTIME
    return read(CLOCK_BOOTTIME) - read(CLOCK_MONOTONIC);
#else
    return {};
#endif
}

WakeWatch::WakeWatch(Clock clock, std::chrono::milliseconds interval) : m_clock(std::move(clock)), m_asleep(m_clock()), m_timer(this)
{
    connect(&m_timer, &QTimer::timeout, this, &WakeWatch::look);
    m_timer.start(interval);
}

void WakeWatch::look()
{
    const std::chrono::milliseconds before = std::exchange(m_asleep, m_clock());
    if (m_asleep - before >= shortest)
        Q_EMIT woke();
}

} // namespace vigie::ssh
