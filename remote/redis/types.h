#pragma once

#include "remote/core/secret.h"
#include "remote/core/units.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace vigie::redis {

using namespace std::chrono_literals;

struct Target {
    Port port{6379};
    Secret password;
    QString user;                       // empty: the user "default"
    QString host = QStringLiteral("127.0.0.1");
    std::chrono::milliseconds limit = 5s;       // until signed in
};

struct Reply {
    enum class Type { Nil, Status, Text, Number, List, Error };
    Type type = Type::Nil;
    QByteArray text;                    // of Status, Text and Error
    qint64 number = 0;
    QList<Reply> items;

    bool operator==(const Reply &) const = default;
};

// What INFO tells; unset is unknown. A maxMemory of 0 is Redis' way to say 'no limit'.
struct RedisFacts {
    QString version;
    std::optional<std::chrono::seconds> uptime;
    std::optional<bool> loading;
    std::optional<Bytes> usedMemory;
    std::optional<Bytes> maxMemory;
    QString policy;                     // "noeviction"
    std::optional<qint64> evictedKeys;
    std::optional<qint64> clients;
    std::optional<qint64> keys;
    std::optional<bool> aofEnabled;
    std::optional<bool> aofLastWriteOk;
    std::optional<bool> aofLastRewriteOk;
    std::optional<qint64> aofPendingFsyncs;
    std::optional<Bytes> aofSize;
    QString aofFsync;                   // "everysec"; empty when the server does not let us read its settings
    std::optional<bool> rdbLastSaveOk;
};

} // namespace vigie::redis
