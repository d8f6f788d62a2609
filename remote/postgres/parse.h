#pragma once

#include "remote/core/result.h"
#include "remote/postgres/types.h"

namespace vigie::postgres {

// What stands in the way when no connection came about: libpq hands out a text without an error code.
enum class Reached { Nobody, Silence, Answer };
[[nodiscard]] Error connectError(Reached reached, const QString &text);

// In plain words what a statement's SQLSTATE means.
[[nodiscard]] Error errorFrom(const QString &sqlState, const QString &text);

// The one row of factsQuery().
[[nodiscard]] QString factsQuery();
[[nodiscard]] Result<PostgresFacts> factsFrom(const Rows &rows);
[[nodiscard]] QString collationQuery(int versionNumber);

} // namespace vigie::postgres
