#pragma once

#include "remote/core/result.h"
#include "remote/minio/types.h"

namespace vigie::minio {

[[nodiscard]] Result<QList<Bucket>> parseBuckets(const QByteArray &xml);
[[nodiscard]] Result<ObjectPage> parseObjects(const QByteArray &xml);

// An answer with a status other than 2xx in plain words. `serverTime` is its Date header: with it, clocks that differ are explained.
[[nodiscard]] Error errorFrom(int status, const QByteArray &xml, const QDateTime &serverTime = {}, const QDateTime &now = {});

// "Mon, 23 Nov 2026 20:43:12 GMT"; invalid when it is something else.
[[nodiscard]] QDateTime parseHttpDate(const QByteArray &text);

} // namespace vigie::minio
