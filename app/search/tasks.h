#pragma once

#include "app/search/access.h"

namespace vigie::search {

// The calls of the door that end by themselves.
[[nodiscard]] Async<Overview> overviewTask(Call call);
[[nodiscard]] Async<TaskRow> createIndexTask(Call call, QString index, QString primaryKey);
[[nodiscard]] Async<TaskRow> setPrimaryKeyTask(Call call, QString index, QString primaryKey);
[[nodiscard]] Async<TaskRow> swapTask(Call call, QString one, QString other);
[[nodiscard]] Async<TaskRow> deleteIndexTask(Call call, QString index, QString typed);
[[nodiscard]] Async<TaskRow> copyTask(Call call, bool snapshot, Cancel cancel);

[[nodiscard]] Async<TaskRow> putDocumentsTask(Call call, QString index, QJsonArray documents, ImportMode mode);
[[nodiscard]] Async<TaskRow> deleteDocumentsTask(Call call, QString index, QStringList ids);
[[nodiscard]] Async<TaskRow> deleteMatchingTask(Call call, QString index, QString filter, QString typed, Cancel cancel);

[[nodiscard]] Async<SettingsPlan> planSettingsTask(Call call, QString index, QJsonObject wanted);
[[nodiscard]] Async<TaskRow> applySettingsTask(Call call, QString index, QJsonObject patch, Cancel cancel);

[[nodiscard]] Async<TaskList> listTask(Call call, TaskFilter filter);
[[nodiscard]] Async<TaskBoard> boardTask(Call call, TaskFilter filter);
[[nodiscard]] Async<TaskRow> oneTask(Call call, qint64 uid);
[[nodiscard]] Async<TaskRow> cancelTask(Call call, QList<qint64> uids);

[[nodiscard]] Async<KeyList> keysTask(Call call);
[[nodiscard]] Async<KeyInfo> createKeyTask(Call call, KeyWish wish);
[[nodiscard]] Async<KeyInfo> describeKeyTask(Call call, QString uid, QString name, QString description);
[[nodiscard]] Async<KeyInfo> importKeyTask(Call call, QString uid);
[[nodiscard]] Async<Replacement> replaceKeyTask(Call call, QString uid, KeyWish wish, QString typed);
[[nodiscard]] Async<> deleteKeyTask(Call call, QString uid, QString typed);

// The patch that leads back from `after` to what `before` had of the patch's settings.
[[nodiscard]] QJsonObject undoOf(const QJsonObject &before, const QJsonObject &after, const QStringList &names);

} // namespace vigie::search
