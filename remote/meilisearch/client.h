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

// Any request of the API: the later pages build on it.
[[nodiscard]] Async<QJsonValue> ask(Client client, QByteArray verb, QByteArray path, QByteArray body = {});

[[nodiscard]] Async<> health(Client client);
[[nodiscard]] Async<Version> version(Client client);
[[nodiscard]] Async<Stats> stats(Client client);
[[nodiscard]] Async<TaskPage> tasks(Client client, QByteArray query);           // "statuses=failed&limit=1"
[[nodiscard]] Async<SearchPage> search(Client client, QString index, QString text);

// Writes come back as tasks.
[[nodiscard]] Async<Task> createIndex(Client client, QString index, QString primaryKey);
[[nodiscard]] Async<Task> addDocuments(Client client, QString index, QJsonArray documents);
[[nodiscard]] Async<Task> deleteDocument(Client client, QString index, QString document);
[[nodiscard]] Async<Task> deleteIndex(Client client, QString index);

// Until the task is over; one that failed or was cancelled is an Error.
[[nodiscard]] Async<Task> finished(Client client, Task task, std::chrono::milliseconds limit = 30s);

} // namespace vigie::meilisearch
