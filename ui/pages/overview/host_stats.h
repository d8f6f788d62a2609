#pragma once

#include "app/health/snapshot.h"
#include "ui/widgets/stat_strip.h"

namespace vigie::ui {

// The machine and the deployed revision, as the strip's cells.
[[nodiscard]] QList<widgets::Stat> hostStats(const health::Snapshot &snapshot);

} // namespace vigie::ui
