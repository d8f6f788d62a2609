#pragma once

#include "remote/core/result.h"
#include "remote/meilisearch/types.h"

#include <QJsonValue>

namespace vigie::meilisearch {

// An answer's JSON, Null when it has no body; any status other than 2xx is an Error told in plain words.
[[nodiscard]] Result<QJsonValue> parseAnswer(int status, const QByteArray &body);
[[nodiscard]] Error errorFrom(int status, const QByteArray &body);

// Each takes what parseAnswer gave. Keys that are not known are left alone: newer servers add some.
[[nodiscard]] Result<> parseHealth(const QJsonValue &answer);
[[nodiscard]] Result<Version> parseVersion(const QJsonValue &answer);
[[nodiscard]] Result<Index> parseIndex(const QJsonValue &answer);
[[nodiscard]] Result<IndexPage> parseIndexes(const QJsonValue &answer);
[[nodiscard]] Result<Stats> parseStats(const QJsonValue &answer);
[[nodiscard]] Result<Task> parseTask(const QJsonValue &answer);         // a whole task or the receipt for one
[[nodiscard]] Result<TaskPage> parseTasks(const QJsonValue &answer);
[[nodiscard]] Result<SearchPage> parseSearch(const QJsonValue &answer);

// A finished task that failed, as an Error.
[[nodiscard]] Error errorFrom(const Task &task);

} // namespace vigie::meilisearch
