#pragma once

#include "remote/minio/client.h"

namespace vigie::minio {

// An object that is uploaded in parts: begin, upload them in any order, finish; or abandon.
struct Upload {
    QString bucket, key, id;
};

[[nodiscard]] Async<QString> beginUpload(Client client, QString bucket, QString key, QByteArray contentType);    // its id

// The content is in memory: a part is its unit of work and of repetition. Its MD5 travels along and the server compares it.
struct Block {
    QByteArray content;
    QByteArray md5;                                     // raw, 16 bytes
    std::function<void(qint64)> moved;
    std::optional<Cancel> cancel;
};
[[nodiscard]] Async<QString> uploadPart(Client client, Upload upload, int number, Block block);                  // its ETag
// A whole object at once. Unless it `replaces`, Kind::Conflict when there is one of this key; so with finishUpload(). A server that does not
// know If-None-Match replaces it all the same.
[[nodiscard]] Async<QString> uploadWhole(Client client, QString bucket, QString key, QByteArray contentType, Block block, bool replaces);

// What the server has of it, by number. Kind::NotFound: it was finished, abandoned or cleared away.
[[nodiscard]] Async<QList<Part>> uploadedParts(Client client, Upload upload);
[[nodiscard]] Async<QString> finishUpload(Client client, Upload upload, QList<Part> parts, bool replaces);       // the object's ETag
[[nodiscard]] Async<> abandonUpload(Client client, Upload upload);                                               // also when there is none

} // namespace vigie::minio
