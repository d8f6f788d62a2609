#pragma once

#include "app/deploy/reports.h"
#include "app/deploy/run.h"
#include "app/health/snapshot.h"
#include "app/stack/plan.h"
#include "ui/models/cell.h"

namespace vigie::models {

[[nodiscard]] QList<Column> planColumns();
[[nodiscard]] QList<Row> planRows(const stack::Plan &plan);
[[nodiscard]] QString planSentence(const stack::Plan &plan);        // "2 services change, 2 keep running, 1 runs once."

[[nodiscard]] QList<Column> stepColumns();
[[nodiscard]] QList<Row> stepRows(const deploy::Run &run, const stack::Plan *plan);
[[nodiscard]] QString runSentence(const deploy::Run &run);          // "Waiting for MinIO to answer its health probe"

[[nodiscard]] QList<Column> verifyColumns();
[[nodiscard]] QList<Row> verifyRows(const health::Snapshot &snapshot, const deploy::TestReport &report, const stack::Plan *plan);
[[nodiscard]] std::pair<int, int> verifyCount(const QList<Row> &rows);     // passed, of all

} // namespace vigie::models
