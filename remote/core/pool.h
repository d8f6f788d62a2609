#pragma once

#include "remote/core/promise.h"

#include <QThreadPool>

#include <type_traits>

namespace vigie {

inline constexpr std::chrono::hours longestPoolWork{1};

// Runs `work` on the thread pool and comes back to the main thread with what it gives (decision 9: big parses, hashes, files).
// The work takes everything it needs by value.
template<class F>
[[nodiscard]] auto onPool(F work) -> Async<typename std::invoke_result_t<F>::value_type>
{
    using T = typename std::invoke_result_t<F>::value_type;
    const Promise<T> promise;
    QThreadPool::globalInstance()->start([promise, work]() mutable { promise.finish(work()); });
    co_return co_await promise.within(longestPoolWork, {});
}

} // namespace vigie
