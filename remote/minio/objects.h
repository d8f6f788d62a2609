#pragma once

#include "remote/minio/client.h"

namespace vigie::minio {

// A page as it came, and where the next one starts: it can be asked for before this one is parsed.
struct RawPage {
    QByteArray xml;
    QString next;
};
[[nodiscard]] Async<RawPage> listRaw(Client client, ListRequest request);

[[nodiscard]] Async<ObjectDetails> describeObject(Client client, QString bucket, QString key);

// Bytes [from, from + length) of an object; with an ETag only while it is still that object (else Kind::Conflict).
struct Range {
    QString bucket, key;
    qint64 from = 0;
    qint64 length = 0;
    QString etag;
    std::function<void(qint64)> moved;
    std::optional<Cancel> cancel;
};
[[nodiscard]] Async<QByteArray> getRange(Client client, Range range);
// What one part of its upload holds: the size of part `number`, by which a composite ETag can be recomputed.
[[nodiscard]] Async<Bytes> partSize(Client client, QString bucket, QString key, int number);

// At most 1000 keys at once. What could not be deleted, each with its reason.
inline constexpr qsizetype mostDeleted = 1000;
[[nodiscard]] Async<QList<KeyFailure>> deleteObjects(Client client, QString bucket, QStringList keys);
// On the server, with its metadata. Its ETag.
[[nodiscard]] Async<QString> copyObject(Client client, QString bucket, QString key, QString toBucket, QString toKey);
[[nodiscard]] Async<> setTags(Client client, QString bucket, QString key, Tags tags);

} // namespace vigie::minio
