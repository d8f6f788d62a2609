#pragma once

#include "app/engine.h"
#include "remote/core/cancel.h"
#include "remote/core/promise.h"

namespace vigie::cli {

[[nodiscard]] Error interruption();

// How long a person may take to answer, and how long a run may be followed.
inline constexpr std::chrono::minutes answerLimit{10};
inline constexpr std::chrono::hours longestWait{24 * 14};

template<class T>
QCoro::Task<> forward(Async<T> work, Promise<T> promise)
{
    promise.finish(co_await std::move(work));
}

// The work's result, or Kind::Cancelled as soon as Ctrl-C was pressed. The work itself is left to end with the engine.
template<class T>
Async<T> unlessInterrupted(Async<T> work, Cancel interrupted)
{
    const Promise<T> promise;
    const QObject context;
    interrupted.onRequest(&context, [promise] { promise.finish(failure(interruption())); });
    forward(std::move(work), promise);
    co_return co_await promise.within(longestWait, {});
}

// Ends when somebody interrupts, else after `time`.
[[nodiscard]] Async<> pause(std::chrono::milliseconds time, Cancel interrupted);

// Ends with the next news about one of the servers, with Kind::TimedOut after `time`, with Kind::Cancelled on Ctrl-C.
[[nodiscard]] Async<> nextSnapshot(const Engine *engine, QList<QUuid> servers, std::chrono::milliseconds time, Cancel interrupted);

} // namespace vigie::cli
