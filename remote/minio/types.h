#pragma once

#include "remote/core/cancel.h"
#include "remote/core/error.h"
#include "remote/core/secret.h"
#include "remote/core/units.h"

#include <QDateTime>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace vigie::minio {

using namespace std::chrono_literals;

struct Target {
    Port port{9000};
    QString accessKey;                  // MINIO_ROOT_USER
    Secret secretKey;
    QString host = QStringLiteral("127.0.0.1");
    QString region = QStringLiteral("us-east-1");
    std::chrono::milliseconds limit = 15s;      // of one request
};

struct Bucket {
    QString name;
    QDateTime created;
};

struct Object {
    QString key;
    Bytes size{0};
    QString etag;                       // without quotes
    QDateTime modified;
};

struct ListRequest {
    QString bucket;
    QString prefix;
    QString delimiter = QStringLiteral("/");
    QString from;                       // ObjectPage::next of the page before
    int mostKeys = 1000;
    std::optional<Cancel> cancel;
};

struct ObjectPage {
    QList<Object> objects;
    QStringList folders;                // common prefixes
    QString next;                       // empty: this is the last page
};

using Tags = QMap<QString, QString>;

// One object, asked for itself.
struct ObjectDetails {
    Object object;
    QString contentType;
    Tags metadata;                      // x-amz-meta-…, without the prefix
    std::optional<Tags> tags;           // unset: could not be read
    QString version;                    // empty: not versioned
    int parts = 0;                      // of its upload; 0: in one piece or unknown
    bool encrypted = false;             // at rest: its ETag says nothing of its bytes
};

// What a bucket with versioning keeps of a key.
struct ObjectVersion {
    Object object;                      // of a deletion: size 0, no ETag
    QString version;                    // "null": from before versioning
    bool latest = false;
    bool deletion = false;              // the key was deleted here
};

struct VersionPage {
    QList<ObjectVersion> versions;
    QString nextKey, nextVersion;       // both empty: this is the last page
};

// A key that could not be deleted, and why.
struct KeyFailure {
    QString key;
    Error error;
};

// What a bucket is set to. Unset: the server did not say; empty or false: it has none.
struct BucketSettings {
    enum class Versioning { Off, On, Suspended };
    std::optional<Versioning> versioning;
    std::optional<bool> objectLock;
    std::optional<QByteArray> policy;               // JSON
    std::optional<QStringList> lifecycle;           // the rules' names
    std::optional<Tags> tags;
    std::optional<Bytes> quota;                     // 0: none
};

// A part of an upload that the server has.
struct Part {
    int number = 0;
    Bytes size{0};
    QString etag;
};

// Unset is unknown.
struct MinioFacts {
    std::optional<bool> live;
    std::optional<bool> writable;       // write quorum
    std::optional<int> writeQuorum;
    std::optional<qint64> buckets;
};

} // namespace vigie::minio
