#pragma once

#include "app/storage/desk.h"

namespace vigie::storage {

// Into a file beside the wanted one (its name ends in ".part"), block by block at its place; compared, then renamed.
[[nodiscard]] Async<> download(DeskPtr desk, JobPtr job, minio::Client client);

// After a stop: nothing of it stays, neither here nor on the server.
[[nodiscard]] Async<> takeBack(DeskPtr desk, JobPtr job);

[[nodiscard]] QString partFile(const Progress &progress);

} // namespace vigie::storage
