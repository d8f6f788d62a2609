#pragma once

#include "remote/core/probe.h"
#include "remote/postgres/types.h"

namespace vigie::postgres {

// connect, select, write (a row, in a schema of its own), read, remove (the schema; also after a failure).
[[nodiscard]] QCoro::Task<ProbeSteps> probe(Target target);

[[nodiscard]] Async<PostgresFacts> facts(Target target);

} // namespace vigie::postgres
