#pragma once

#include "app/engine/core.h"
#include "app/vault/door.h"

namespace vigie::engine {

// The live door of the vault's room.
[[nodiscard]] std::unique_ptr<vault::Door> makeVaultDoor(CorePtr core);

} // namespace vigie::engine
