#pragma once

#include "remote/core/secret.h"
#include "remote/core/units.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <chrono>
#include <optional>

namespace vigie::postgres {

using namespace std::chrono_literals;

struct Target {
    Port port{5432};
    QString user;
    Secret password;
    QString database;
    QString host = QStringLiteral("127.0.0.1");     // an address: nothing is looked up
    std::chrono::milliseconds limit = 5s;               // until signed in; libpq counts whole seconds, at least 2
};

// `?` in the text stand for the values, in order.
struct Statement {
    QString text;
    QVariantList values;
    int mostRows = 10'000;
};

struct Rows {
    QStringList columns;
    QList<QVariantList> rows;
    qint64 affected = 0;
    bool cut = false;                   // there were more than mostRows
};

// Unset is unknown.
struct PostgresFacts {
    QString version;                    // "14.13"
    std::optional<int> versionNumber;   // 140013
    std::optional<int> maxConnections;
    std::optional<int> connections;
    std::optional<Bytes> sharedBuffers;
    std::optional<Bytes> databaseSize;
    std::optional<QDateTime> startedAt;
    std::optional<bool> collationMismatch;      // sorted with another library version: indexes on text may be wrong
};

} // namespace vigie::postgres
