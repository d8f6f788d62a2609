#pragma once

#include "remote/ssh/worker.h"

#include <QThread>

#include <atomic>

namespace vigie::ssh {

// The thread of one link, and the way to hand it work. Main thread, except where noted.
class LinkThread
{
public:
    explicit LinkThread(const Options &options);
    // Interrupts what blocks, lets the worker close its session, and waits for it a moment. Work that was not begun is dropped:
    // its promises end as Cancelled.
    ~LinkThread();
    LinkThread(const LinkThread &) = delete;
    LinkThread &operator=(const LinkThread &) = delete;

    // Interrupts and waits; true once the thread has ended. Also done for every link when the application ends: a thread that still
    // closes its session while the process runs its exit handlers would use libraries that are gone.
    bool end();

    // Any thread. `act` takes a Worker &.
    template<class Act>
    void post(Act act) const
    {
        QMetaObject::invokeMethod(m_worker, [worker = m_worker, act] { act(*worker); }, Qt::QueuedConnection);
    }
    [[nodiscard]] quint64 freshId() { return ++m_lastId; }
    [[nodiscard]] Worker *worker() const { return m_worker; }
    [[nodiscard]] std::shared_ptr<Interrupt> interrupt() const { return m_interrupt; }

private:
    QThread *m_thread;
    Worker *m_worker;
    std::shared_ptr<Interrupt> m_interrupt;
    std::atomic<quint64> m_lastId{0};
};

using LinkThreadPtr = std::shared_ptr<LinkThread>;

} // namespace vigie::ssh
