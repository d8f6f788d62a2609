#pragma once

#include "remote/core/secret.h"
#include "remote/core/units.h"

#include <QDateTime>
#include <QList>
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
};

struct ObjectPage {
    QList<Object> objects;
    QStringList folders;                // common prefixes
    QString next;                       // empty: this is the last page
};

// Unset is unknown.
struct MinioFacts {
    std::optional<bool> live;
    std::optional<bool> writable;       // write quorum
    std::optional<int> writeQuorum;
    std::optional<qint64> buckets;
};

} // namespace vigie::minio
