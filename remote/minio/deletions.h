#pragma once

#include "remote/minio/client.h"

namespace vigie::minio {

// Many at once. What could not be deleted comes back, each with its reason.
// Of a bucket with versioning the objects stay as older versions.
[[nodiscard]] Async<QList<KeyFailure>> deleteObjects(Client client, QString bucket, QStringList keys);
// For good.
[[nodiscard]] Async<QList<KeyFailure>> deleteVersions(Client client, QString bucket, QList<ObjectVersion> versions);

} // namespace vigie::minio
