#pragma once

#include "app/stack/definition.h"

namespace vigie::stack {

// Another registry that has a service's image, for when its repository is gone; empty: none is known.
[[nodiscard]] QString otherSource(const Service &service);

} // namespace vigie::stack
