#pragma once

#include "app/search/values.h"
#include "remote/core/redactor.h"

namespace vigie::search {

// A task in words. `part`: how far it is, where that is known.
[[nodiscard]] TaskRow rowOf(const meilisearch::Task &task, const Redactor &redactor, std::optional<double> part = {});

// Says of those that wait after which task: they come in the order in which they are worked off, behind `running`.
void sayTheOrder(QList<TaskRow> &waiting, std::optional<qint64> running);

} // namespace vigie::search
