#pragma once

#include "remote/core/probe.h"
#include "remote/redis/types.h"

namespace vigie::redis {

// connect, ping, write (a key of its own that expires by itself), read, aof, remove.
[[nodiscard]] QCoro::Task<ProbeSteps> probe(Target target);

[[nodiscard]] Async<RedisFacts> facts(Target target);

// The AOF's state in a sentence, or why it does not protect what was written.
[[nodiscard]] Result<QString> aofState(const RedisFacts &facts);

} // namespace vigie::redis
