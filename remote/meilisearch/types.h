#pragma once

#include "remote/core/secret.h"
#include "remote/core/units.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace vigie::meilisearch {

using namespace std::chrono_literals;

struct Target {
    Port port{7700};
    Secret key;
    QString host = QStringLiteral("127.0.0.1");
    std::chrono::milliseconds limit = 10s;      // of one request
};

struct Version {
    QString number;                     // "1.5.1"
    QString commit;
    bool standIn = false;               // the practice VPS answers in Meilisearch's place
};

struct Index {
    QString uid;
    QString primaryKey;                 // empty: not known yet
    QDateTime created;
    QDateTime updated;
};

struct IndexPage {
    QList<Index> indexes;
    qint64 total = 0;
};

struct IndexStats {
    QString uid;
    qint64 documents = 0;
    bool indexing = false;
};

struct Stats {
    Bytes databaseSize{0};
    QDateTime lastUpdate;
    QList<IndexStats> indexes;
};

// Every write is a task that the server works off later.
struct Task {
    enum class Status { Enqueued, Processing, Succeeded, Failed, Canceled };
    qint64 uid = 0;
    QString index;                      // empty when it concerns none
    QString type;                       // "documentAdditionOrUpdate"
    Status status = Status::Enqueued;
    QString errorCode;
    QString errorMessage;
    QDateTime enqueued;

    [[nodiscard]] bool over() const { return status != Status::Enqueued && status != Status::Processing; }
};

struct TaskPage {
    QList<Task> tasks;
    qint64 total = 0;
    std::optional<qint64> next;         // where the next page starts
};

struct SearchPage {
    QList<QJsonObject> hits;
    qint64 total = 0;                   // an estimate
};

// Unset is unknown.
struct MeilisearchFacts {
    QString version;
    std::optional<bool> standIn;
    std::optional<bool> available;
    std::optional<Bytes> databaseSize;
    std::optional<qint64> indexes;
    std::optional<qint64> documents;
    std::optional<bool> indexing;
    std::optional<qint64> failedTasks;
    std::optional<qint64> waitingTasks;
};

} // namespace vigie::meilisearch
