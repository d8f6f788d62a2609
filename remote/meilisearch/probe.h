#pragma once

#include "remote/core/probe.h"
#include "remote/meilisearch/types.h"

namespace vigie::meilisearch {

// health, version, create (an index of its own), index, find, delete, remove (the index; also after a failure).
[[nodiscard]] QCoro::Task<ProbeSteps> probe(Target target);

// What could not be read stays unset; an Error only when nothing could.
[[nodiscard]] Async<MeilisearchFacts> facts(Target target);

} // namespace vigie::meilisearch
