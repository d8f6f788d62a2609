#pragma once

#include "remote/core/probe.h"
#include "remote/minio/types.h"

namespace vigie::minio {

// buckets (all of them exist), then in each: put:NAME, get:NAME (the same bytes), delete:NAME of an object of its own.
[[nodiscard]] QCoro::Task<ProbeSteps> probe(Target target, QStringList buckets);

// What could not be read stays unset; an Error only when nothing could.
[[nodiscard]] Async<MinioFacts> facts(Target target);

} // namespace vigie::minio
