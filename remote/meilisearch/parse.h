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
[[nodiscard]] Result<IndexStats> parseIndexStats(const QString &index, const QJsonValue &answer);
[[nodiscard]] Result<Stats> parseStats(const QJsonValue &answer);
[[nodiscard]] Result<Task> parseTask(const QJsonValue &answer);         // a whole task or the receipt for one
[[nodiscard]] Result<TaskPage> parseTasks(const QJsonValue &answer);
// How far the running batches are, 0 to 1, by Task::batch.
[[nodiscard]] Result<QMap<qint64, double>> parseBatches(const QJsonValue &answer);

[[nodiscard]] Result<SearchPage> parseSearch(const QJsonValue &answer);
[[nodiscard]] Result<QList<FacetValue>> parseFacetValues(const QJsonValue &answer);
[[nodiscard]] Result<DocumentPage> parseDocuments(const QJsonValue &answer);
[[nodiscard]] Result<QJsonObject> parseObject(const QJsonValue &answer);        // a document, the settings of an index
[[nodiscard]] Result<Key> parseKey(const QJsonValue &answer);

struct KeyPage {
    QList<Key> keys;
    qint64 total = 0;
};
[[nodiscard]] Result<KeyPage> parseKeys(const QJsonValue &answer);

// The names of the fields of the objects in a top-level list ("hits"), in the order in which they stand in the text: QJsonObject sorts
// them. At most 1,000; of a text that is not JSON, what was found until there.
[[nodiscard]] QStringList fieldsInOrder(const QByteArray &body, QByteArrayView list);

// A finished task that failed, as an Error.
[[nodiscard]] Error errorFrom(const Task &task);

// For the readers of answers: "The field %1 is missing or of another type."
[[nodiscard]] Error unexpected(const QJsonValue &answer, const QString &missing);
[[nodiscard]] std::optional<qint64> wholeNumber(const QJsonValue &value);
[[nodiscard]] QDateTime moment(const QJsonValue &value);

} // namespace vigie::meilisearch
