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

// The versions of all keys with this prefix, newest first for each key; page by page.
struct VersionRequest {
    QString bucket, prefix;
    QString fromKey, fromVersion;       // nextKey and nextVersion of the page before
};
[[nodiscard]] Async<VersionPage> listVersions(Client client, VersionRequest request);

// On the server, with its metadata. Its ETag.
struct Copy {
    QString bucket, key;
    QString toBucket, toKey;
    QString version;                    // empty: the latest
    QString etag;                       // only while it is still that object (else Kind::Conflict); empty: whatever it is
};
[[nodiscard]] Async<QString> copyObject(Client client, Copy copy);
[[nodiscard]] Async<> setTags(Client client, QString bucket, QString key, Tags tags);

} // namespace vigie::minio
