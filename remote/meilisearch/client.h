#pragma once

#include "remote/core/http.h"
#include "remote/meilisearch/types.h"

#include <QJsonArray>
#include <QJsonValue>

namespace vigie::meilisearch {

// Where to ask and with which key; copies share their connections.
struct Client {
    HttpPtr http;
    Target target;
};

[[nodiscard]] Client open(Target target);

// A request that is more than a short question in JSON.
struct Request {
    QByteArray verb = "GET";
    QByteArray path;                                // percent-encoded, with its query
    QByteArray body;
    QByteArray contentType = "application/json";
    std::chrono::milliseconds silence{0};           // set for what lasts: it ends after so long without a byte moving
    std::function<void(qint64)> moved;              // bytes of the body that were sent
    std::optional<Cancel> cancel;
};
struct Answer {
    QJsonValue value;
    QByteArray text;                                // as it came: the order of fields is in it only
};
[[nodiscard]] Async<Answer> request(Client client, Request wish);

// Any short request of the API.
[[nodiscard]] Async<QJsonValue> ask(Client client, QByteArray verb, QByteArray path, QByteArray body = {});

// The same for a write. A path that is an error is handed on.
[[nodiscard]] Async<Task> asTask(Client client, QByteArray verb, Result<QByteArray> path, QByteArray body);

// The path of an index. A name that no index can have is Kind::Usage: it would change the path.
[[nodiscard]] Result<QByteArray> indexPath(const QString &index, const QByteArray &rest = {});
[[nodiscard]] QByteArray compact(const QJsonObject &object);

[[nodiscard]] Async<> health(Client client);
[[nodiscard]] Async<Version> version(Client client);
[[nodiscard]] Async<Stats> stats(Client client);
[[nodiscard]] Async<QList<Index>> indexes(Client client);                       // all, by name
[[nodiscard]] Async<QJsonObject> settings(Client client, QString index);

[[nodiscard]] Async<Task> task(Client client, qint64 uid);
[[nodiscard]] Async<TaskPage> tasks(Client client, QByteArray query);           // "statuses=failed&limit=1"
// How far the running batches are, by Task::batch. Servers that do not tell give none.
[[nodiscard]] Async<QMap<qint64, double>> progress(Client client);

// Writes come back as tasks.
[[nodiscard]] Async<Task> createIndex(Client client, QString index, QString primaryKey);        // primaryKey may be empty
[[nodiscard]] Async<Task> setPrimaryKey(Client client, QString index, QString primaryKey);
[[nodiscard]] Async<Task> swapIndexes(Client client, QString one, QString other);
[[nodiscard]] Async<Task> deleteIndex(Client client, QString index);
[[nodiscard]] Async<Task> changeSettings(Client client, QString index, QJsonObject patch);
[[nodiscard]] Async<Task> cancelTasks(Client client, QList<qint64> uids);
[[nodiscard]] Async<Task> dump(Client client);
[[nodiscard]] Async<Task> snapshot(Client client);

// Until the task is over; one that failed or was cancelled is an Error.
[[nodiscard]] Async<Task> finished(Client client, Task task, std::chrono::milliseconds limit = 30s);

} // namespace vigie::meilisearch
