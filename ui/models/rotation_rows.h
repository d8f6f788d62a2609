#pragma once

#include "app/vault/rotation.h"
#include "ui/models/cell.h"

namespace vigie::models {

// The steps of one rotation, or of a plan for one.
[[nodiscard]] QList<Column> rotationColumns();
[[nodiscard]] QList<Row> rotationRows(const vault::Rotation &rotation);
[[nodiscard]] QList<Row> planRows(const vault::RotationPlan &plan);
[[nodiscard]] QString rotationSentence(const vault::Rotation &rotation);    // "Step 6 of 7: check that the old value is refused"

// Several of them, one row each.
[[nodiscard]] QList<Column> rotationListColumns();
[[nodiscard]] Row rotationListRow(const vault::RotationPlan *plan, const vault::Rotation *rotation);

[[nodiscard]] theme::Mark markOf(vault::Consumer::Holds holds);
[[nodiscard]] QString holdsWord(vault::Consumer::Holds holds);

} // namespace vigie::models
