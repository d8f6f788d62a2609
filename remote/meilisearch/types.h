#pragma once

#include "remote/core/secret.h"
#include "remote/core/units.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace vigie::meilisearch {

using namespace std::chrono_literals;

struct Target {
    Port port{7700};
    Secret key;
    QString host = QStringLiteral("127.0.0.1");
    std::chrono::milliseconds limit = 10s; // of one request
};

struct Version {
    QString number; // "1.5.1"
    QString commit;
    bool standIn = false; // the practice VPS answers in Meilisearch's place
};

struct Index {
    QString uid;
    QString primaryKey; // empty: not known yet
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
    QMap<QString, qint64> fields; // in how many documents each field is
    std::optional<Bytes> size;    // of the documents as stored; older servers do not tell
};

struct Stats {
    Bytes databaseSize{0};     // on the disk
    std::optional<Bytes> used; // of it; older servers do not tell
    QDateTime lastUpdate;
    QList<IndexStats> indexes;
};

// Every write is a task that the server works off later.
struct Task {
    enum class Status { Enqueued, Processing, Succeeded, Failed, Canceled };
    qint64 uid = 0;
    QString index; // empty when it concerns none
    QString type;  // "documentAdditionOrUpdate"
    Status status = Status::Enqueued;
    QString errorCode;
    QString errorMessage;
    QDateTime enqueued;
    QDateTime started;  // invalid: not yet
    QDateTime finished; // invalid: not yet
    std::optional<std::chrono::milliseconds> took;
    std::optional<qint64> canceledBy; // the task that did it
    std::optional<qint64> batch;      // with which others it is worked off; older servers do not tell
    QJsonObject details;              // depends on the type: "receivedDocuments", "dumpUid" …
    QJsonObject raw;                  // all of the answer

    [[nodiscard]] bool over() const { return status != Status::Enqueued && status != Status::Processing; }
};

struct TaskPage {
    QList<Task> tasks;
    qint64 total = 0;
    std::optional<qint64> next; // where the next page starts
};

// A search with numbered pages, so that the total is exact up to the index's pagination.maxTotalHits.
struct SearchWish {
    QString text;
    QString filter;     // Meilisearch's own expression: "city = Bordeaux AND price <= 1200000"; empty: none
    QStringList sort;   // "price:desc"
    QStringList facets; // whose values are to be counted; "*": all that are filterable
    qint64 page = 1;
    int perPage = 20;
    QStringList fields; // of the documents; empty: all that are shown
};

// In `marked` the words that were found stand between these two private characters. A document that holds them shows a mark too many.
inline constexpr char16_t markBegin = u'\uE000';
inline constexpr char16_t markEnd = u'\uE001';

struct Hit {
    QJsonObject document;        // as stored, without what Meilisearch adds
    QJsonObject marked;          // the same with the found words marked; numbers are texts in it
    std::optional<double> score; // 0 to 1; older servers may not tell
};

struct FacetValue {
    QString value;
    qint64 count = 0;
};

struct FacetRange {
    double least = 0;
    double most = 0;
};

struct SearchPage {
    QList<Hit> hits;
    QStringList fields; // of all these documents, in the order the server tells them
    qint64 total = 0;
    bool estimate = false; // of `total`
    qint64 page = 0;       // 0: not numbered
    qint64 pages = 0;
    std::chrono::milliseconds took{0};
    QMap<QString, QList<FacetValue>> facets; // most frequent first
    QMap<QString, FacetRange> ranges;        // of the facets that are numbers
};

struct DocumentWish {
    qint64 offset = 0;
    int limit = 20;
    QString filter;     // empty: none
    QStringList fields; // empty: all
};

struct DocumentPage {
    QList<QJsonObject> documents;
    QStringList fields; // of all these documents, in the order the server tells them
    qint64 offset = 0;
    qint64 total = 0;
};

// An API key. What the door of the search hands out never holds the value.
struct Key {
    QString uid;
    QString name; // may be empty
    QString description;
    QStringList actions; // "search", "documents.*", "*"
    QStringList indexes; // "*": all, also later ones; patterns end in "*"
    QDateTime expires;   // invalid: never
    QDateTime created;
    QDateTime updated;
    Secret value;

    [[nodiscard]] bool hasEnded() const { return expires.isValid() && expires <= QDateTime::currentDateTimeUtc(); }
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
