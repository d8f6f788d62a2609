#pragma once

#include <QLatin1StringView>

#include <array>

namespace vigie::trust {

// Frozen: one word for each value of a byte, so that two people can compare a key over the telephone.
// A change of any word would show a known key under another name.
[[nodiscard]] const std::array<QLatin1StringView, 256> &trustWords();

} // namespace vigie::trust
