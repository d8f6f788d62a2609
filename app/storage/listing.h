#pragma once

#include "app/storage/access.h"
#include "app/storage/door.h"

namespace vigie::storage {

[[nodiscard]] ListingPtr openListing(AccessPtr access, QUuid server, ListWish wish);

} // namespace vigie::storage
