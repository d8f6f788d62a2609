#pragma once

#include "app/engine/core.h"
#include "app/search/door.h"

namespace vigie::search {

[[nodiscard]] std::unique_ptr<Door> openDoor(engine::CorePtr core);

} // namespace vigie::search
