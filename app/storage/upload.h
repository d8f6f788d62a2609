#pragma once

#include "app/storage/desk.h"

namespace vigie::storage {

// Carries the whole file over and compares its checksum; goes on with the blocks that have arrived.
[[nodiscard]] Async<> upload(DeskPtr desk, JobPtr job, minio::Client client);

} // namespace vigie::storage
