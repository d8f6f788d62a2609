#pragma once

#include "remote/core/result.h"

#include <QLockFile>

#include <chrono>
#include <memory>

namespace vigie::vault {

using LockPtr = std::shared_ptr<QLockFile>;     // let go with its last copy

// One holder among all programs of this user. Waits without blocking; the lock of a program that died is taken over.
[[nodiscard]] Async<LockPtr> lock(QString file, std::chrono::milliseconds limit);

} // namespace vigie::vault
