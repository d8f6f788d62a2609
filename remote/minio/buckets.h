#pragma once

#include "remote/minio/client.h"

namespace vigie::minio {

[[nodiscard]] Async<> createBucket(Client client, QString bucket);          // Kind::Conflict when it exists
[[nodiscard]] Async<> deleteBucket(Client client, QString bucket);          // Kind::Conflict when it holds objects
// Each setting for itself; what the server does not tell stays unset. An Error only when the bucket cannot be reached.
[[nodiscard]] Async<BucketSettings> describeBucket(Client client, QString bucket);

} // namespace vigie::minio
