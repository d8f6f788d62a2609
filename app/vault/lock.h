#pragma once

#include "remote/core/result.h"

#include <QLockFile>

#include <chrono>
#include <memory>

namespace vigie::vault {

using LockPtr = std::shared_ptr<QLockFile>;     // let go with its last copy

// One holder among all programs of this user; the lock of a program that died is taken over. Null while another one holds it.
[[nodiscard]] Result<LockPtr> tryLock(const QString &file);
// Waits without blocking; Kind::TimedOut when the other one holds it for longer.
[[nodiscard]] Async<LockPtr> lock(QString file, std::chrono::milliseconds limit);

} // namespace vigie::vault
