#pragma once

#include "app/persistence/report.h"
#include "ui/models/cell.h"

namespace vigie::models {

// The step matrix: a row for each service, a column for each step of this level.
[[nodiscard]] QList<Column> matrixColumns();
[[nodiscard]] QList<QString> matrixTitles(persistence::Level level);
[[nodiscard]] QList<Row> matrixRows(const QList<persistence::Step> &steps, const QMap<QString, QString> &items);
[[nodiscard]] QString proofSentence(const persistence::Proof &proof);       // "Recreate: 17 of 20 steps done, none failed"

// Who was there before and after, and on which volume.
[[nodiscard]] QList<Column> identityColumns();
[[nodiscard]] QList<Row> identityRows(const QList<persistence::Evidence> &evidence);

[[nodiscard]] QList<Column> evidenceColumns();
[[nodiscard]] QList<Row> evidenceRows(const persistence::Report &report);

// What was looked at, worst first.
[[nodiscard]] QList<Column> checkListColumns();
[[nodiscard]] QList<Row> checkListRows(const QList<persistence::Check> &checks);

[[nodiscard]] QList<Column> reportColumns();
[[nodiscard]] QList<Row> reportRows(const QList<persistence::ReportSummary> &reports);

[[nodiscard]] theme::Mark markOf(persistence::Verdict verdict);
[[nodiscard]] Cell verdictCell(persistence::Verdict verdict);

} // namespace vigie::models
