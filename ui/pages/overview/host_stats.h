#pragma once

#include "app/health/snapshot.h"
#include "app/persistence/report.h"
#include "ui/widgets/stat_strip.h"

namespace vigie::ui {

// The machine, the last proof and the deployed revision, as the strip's cells.
[[nodiscard]] QList<widgets::Stat> hostStats(const health::Snapshot &snapshot, const std::optional<persistence::ReportSummary> &proof, const QDateTime &now);

inline constexpr int proofCell = 3;

} // namespace vigie::ui
