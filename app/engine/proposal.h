#pragma once

#include "app/engine/core.h"

namespace vigie::engine {

// What a deploy of this wish would do: read from the server as it is, planned and judged. Nothing is changed there.
[[nodiscard]] Async<deploy::Proposal> proposal(CorePtr core, SessionPtr session, DeployWish wish);

} // namespace vigie::engine
