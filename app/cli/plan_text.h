#pragma once

#include "app/stack/plan.h"

namespace vigie::cli {

[[nodiscard]] QString planText(const stack::Plan &plan, bool withCommands);

// The error of a plan that the gate stops.
[[nodiscard]] Error stoppedBy(const stack::Plan &plan);

} // namespace vigie::cli
