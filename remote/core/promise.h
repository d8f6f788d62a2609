#pragma once

#include "remote/core/result.h"

#include <QCoreApplication>
#include <QTimer>

#include <chrono>
#include <coroutine>
#include <memory>
#include <mutex>
#include <optional>

namespace vigie {

// The one bridge between callbacks, other threads and coroutines (decision 13). Copies share one answer; the first finish() counts.
// When the last copy goes without an answer the waiter gets Kind::Cancelled, so that nobody waits for ever.
// finish() may be called from any thread; the waiter resumes on the main thread, from the event loop.
template<class T = void>
class Promise
{
public:
    Promise() : m_keeper(std::make_shared<Keeper>()) {}

    void finish(Result<T> result) const { m_keeper->state->finish(std::move(result)); }

    // Ends with Kind::TimedOut when nobody answered in time. To be awaited once. Static: a coroutine must not keep the producer alive.
    [[nodiscard]] Async<T> within(std::chrono::milliseconds limit, QString task) const { return wait(m_keeper->state, limit, std::move(task)); }

private:
    struct State : std::enable_shared_from_this<State> {
        std::mutex mutex;
        std::optional<Result<T>> answer;
        std::coroutine_handle<> waiter;

        void finish(Result<T> result)
        {
            const std::lock_guard lock(mutex);
            if (answer)
                return;
            answer.emplace(std::move(result));
            if (waiter)
                resumeLater(std::exchange(waiter, {}));
        }
        static void resumeLater(std::coroutine_handle<> handle)
        {
            // after the application's end nobody waits any more
            if (QCoreApplication *application = QCoreApplication::instance())
                QMetaObject::invokeMethod(application, [handle] { handle.resume(); }, Qt::QueuedConnection);
        }
    };
    struct Keeper {
        std::shared_ptr<State> state = std::make_shared<State>();
        ~Keeper()
        {
            state->finish(failure(Error::Kind::Cancelled, QCoreApplication::translate("Promise", "The work ended without an answer.")));
        }
    };
    struct Awaiter {
        std::shared_ptr<State> state;
        bool await_ready() const noexcept
        {
            const std::lock_guard lock(state->mutex);
            return state->answer.has_value();
        }
        bool await_suspend(std::coroutine_handle<> handle) const
        {
            const std::lock_guard lock(state->mutex);
            if (state->answer)
                return false;
            state->waiter = handle;
            return true;
        }
        Result<T> await_resume() const
        {
            const std::lock_guard lock(state->mutex);
            return *std::move(state->answer);
        }
    };

    static Async<T> wait(std::shared_ptr<State> state, std::chrono::milliseconds limit, QString task)
    {
        QTimer deadline;
        deadline.setSingleShot(true);
        QObject::connect(&deadline, &QTimer::timeout, &deadline, [weak = std::weak_ptr<State>(state), task] {
            if (const auto waiting = weak.lock())
                waiting->finish(failure(Error::Kind::TimedOut, task, QCoreApplication::translate("Promise", "No answer came in time.")));
        });
        deadline.start(limit);
        co_return co_await Awaiter{state};
    }

    std::shared_ptr<Keeper> m_keeper;
};

} // namespace vigie
