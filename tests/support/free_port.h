#pragma once

#include "remote/core/units.h"

namespace vigie::test {

// A port of the loopback that nobody listens on, below those that outgoing connections take: nothing takes it by chance before a
// server of the test does. 0 when there is none.
[[nodiscard]] Port freePort();

} // namespace vigie::test
