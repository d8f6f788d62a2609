#pragma once

#include "app/search/values.h"
#include "ui/models/cell.h"

namespace vigie::models {

// Hits of a search: a column for each field, numbers at the right, found words marked. "_score" is the ranking score.
inline constexpr QLatin1String scoreField{"_score"};
[[nodiscard]] QStringList usualFields(const QStringList &fields, const QList<meilisearch::Hit> &hits, const QString &primaryKey, const QString &sortField);     // before anybody chooses
[[nodiscard]] QList<Column> hitColumns(const QStringList &fields, const QList<meilisearch::Hit> &hits, const QString &primaryKey);
[[nodiscard]] QList<Row> hitRows(const QStringList &fields, const QList<meilisearch::Hit> &hits, const QString &primaryKey);
[[nodiscard]] QString documentId(const QJsonObject &document, const QString &primaryKey);
// Where rows will be, while they are awaited.
[[nodiscard]] QList<Row> waitingRows(int columns, int rows);

// Tasks.
[[nodiscard]] QList<Column> taskColumns();
[[nodiscard]] QList<Row> taskRows(const QList<search::TaskRow> &tasks, const QDateTime &now);
[[nodiscard]] theme::Mark markOf(meilisearch::Task::Status status);
[[nodiscard]] QString statusWord(meilisearch::Task::Status status);
[[nodiscard]] QString typeWord(const QString &type);                                               // "Add documents"
[[nodiscard]] std::pair<theme::Mark, QString> taskVerdict(const search::TaskBoard &board, bool today);     // "2 tasks failed today, both in articles."

[[nodiscard]] Row importRow(const search::Import &import);

// Keys.
[[nodiscard]] QList<Column> keyColumns();
[[nodiscard]] QList<Row> keyRows(const QList<search::KeyInfo> &keys, const QDateTime &now);
[[nodiscard]] QString keyTitle(const search::KeyInfo &key);
[[nodiscard]] QString keyUsers(const search::KeyInfo &key, bool usersKnown);                       // "Used by worker"
[[nodiscard]] QString actionWords(const QStringList &actions);                                     // "Documents, tasks"
[[nodiscard]] QString indexWords(const QStringList &indexes);
[[nodiscard]] QString daysUntil(const QDateTime &then, const QDateTime &now);                      // "in 50 days"

} // namespace vigie::models
