#pragma once

#include "app/storage/desk.h"

#include <functional>

namespace vigie::storage {

// Carries one block; gives its proof, which goes into the journal.
using CarryBlock = std::function<Async<QString>(DeskPtr, JobPtr, minio::Client, int)>;

// Every block that has not arrived, a few at a time. The first failure ends the others.
[[nodiscard]] Async<> carryBlocks(DeskPtr desk, JobPtr job, minio::Client client, CarryBlock carry);

// The ETag that S3 gives what was uploaded in these parts; one part alone is its MD5 with "-1".
[[nodiscard]] QString compositeEtag(const QMap<int, QString> &proofs);

} // namespace vigie::storage
