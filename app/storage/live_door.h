#pragma once

#include "app/engine/core.h"
#include "app/storage/door.h"

namespace vigie::storage {

[[nodiscard]] std::unique_ptr<Door> openDoor(engine::CorePtr core);

} // namespace vigie::storage
