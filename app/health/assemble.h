#pragma once

#include "app/health/facts.h"

namespace vigie::health {

// Facts → what the Overview shows. `now` is our clock, UTC. Times of the server are shown in our clock.
[[nodiscard]] Snapshot assemble(const StackFacts &facts, const QDateTime &now);

// The container that stands for a service: running before ended, then the newest; `compose run` leftovers only for one-shots.
[[nodiscard]] std::optional<docker::Container> containerFor(const stack::Service &service, const QList<docker::Container> &containers);

} // namespace vigie::health
