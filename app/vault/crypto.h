#pragma once

#include "remote/core/secret.h"

#include <QString>

namespace vigie::vault {

// 32 characters of [A-Za-z0-9_-] from the system's randomness: 192 bits. The first is a letter or a digit,
// because programs take a leading '-' for an option.
[[nodiscard]] Secret generate();

// A key of 32 random bytes, as text that every store can hold.
[[nodiscard]] Secret generateKey();

// The first 8 hex digits of BLAKE2b(key, value): the same value is recognised on this workstation, and says nothing elsewhere.
[[nodiscard]] QString fingerprint(const Secret &workstationKey, const Secret &value);

} // namespace vigie::vault
