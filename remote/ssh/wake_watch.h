#pragma once

#include <QTimer>

#include <chrono>
#include <functional>

namespace vigie::ssh {

// How long this machine has been asleep since it started; nothing else makes it grow.
[[nodiscard]] std::chrono::milliseconds timeAsleep();

// Notices that the machine slept in between: timers stand still meanwhile, and connections may have died unseen.
class WakeWatch : public QObject
{
    Q_OBJECT

public:
    using Clock = std::function<std::chrono::milliseconds()>;

    WakeWatch(Clock clock, std::chrono::milliseconds interval);

Q_SIGNALS:
    void woke();

private:
    void look();

    Clock m_clock;
    std::chrono::milliseconds m_asleep;
    QTimer m_timer;
};

} // namespace vigie::ssh
