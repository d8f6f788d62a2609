#pragma once

#include "app/deploy/reports.h"
#include "ui/models/cell.h"

namespace vigie::models {

[[nodiscard]] QList<Column> checkColumns();
[[nodiscard]] QList<Row> checkRows(const deploy::CheckReport &report);
[[nodiscard]] QString checkSentence(const deploy::CheckReport &report);     // "2 problems block the first deploy, 2 need your attention."

} // namespace vigie::models
