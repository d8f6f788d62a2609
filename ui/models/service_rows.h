#pragma once

#include "app/health/snapshot.h"
#include "ui/models/cell.h"

namespace vigie::models {

// The Overview's table: one row for each service, in dependency order.
[[nodiscard]] QList<Column> serviceColumns();
[[nodiscard]] QList<Row> serviceRows(const health::Snapshot &snapshot, const QDateTime &now);

} // namespace vigie::models
