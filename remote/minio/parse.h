#pragma once

#include "remote/core/result.h"
#include "remote/minio/types.h"

namespace vigie::minio {

[[nodiscard]] Result<QList<Bucket>> parseBuckets(const QByteArray &xml);
[[nodiscard]] Result<ObjectPage> parseObjects(const QByteArray &xml);

// Where the next page starts, read before the page is: only to ask for it early, what parseObjects() says counts.
[[nodiscard]] QString nextPageIn(const QByteArray &xml);

[[nodiscard]] Result<QString> parseUploadId(const QByteArray &xml);             // InitiateMultipartUploadResult
struct PartPage {
    QList<Part> parts;
    QByteArray next;                                                            // empty: this is the last page
};
[[nodiscard]] Result<PartPage> parseParts(const QByteArray &xml);
// The ETag of a finished upload or copy. S3 may say 200 first and tell the failure in the body.
[[nodiscard]] Result<QString> parseFinished(const QByteArray &xml);
[[nodiscard]] Result<QList<KeyFailure>> parseDeleted(const QByteArray &xml);
[[nodiscard]] Result<VersionPage> parseVersions(const QByteArray &xml);
[[nodiscard]] Result<Tags> parseTags(const QByteArray &xml);
[[nodiscard]] Result<BucketSettings::Versioning> parseVersioning(const QByteArray &xml);
[[nodiscard]] Result<bool> parseObjectLock(const QByteArray &xml);
[[nodiscard]] Result<QStringList> parseLifecycle(const QByteArray &xml);        // names of its rules

// An answer with a status other than 2xx in plain words. `serverTime` is its Date header: with it, clocks that differ are explained.
// An answer to HEAD has no body: MinIO tells the code in a header.
[[nodiscard]] Error errorFrom(int status, const QByteArray &xml, const QDateTime &serverTime = {}, const QDateTime &now = {}, const QString &codeOfHead = {});

// "Mon, 23 Nov 2026 20:43:12 GMT"; invalid when it is something else.
[[nodiscard]] QDateTime parseHttpDate(const QByteArray &text);

} // namespace vigie::minio
