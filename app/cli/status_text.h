#pragma once

#include "app/health/snapshot.h"

namespace vigie::cli {

[[nodiscard]] QString statusText(const health::Snapshot &snapshot, bool coloured);

} // namespace vigie::cli
