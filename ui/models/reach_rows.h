#pragma once

#include "app/deploy/reach.h"
#include "ui/models/cell.h"

namespace vigie::models {

// How each service is reached: a row for each service, a column for each place.
[[nodiscard]] QList<Column> reachColumns();
[[nodiscard]] QList<Row> reachRows(const deploy::Everywhere &all);
[[nodiscard]] QString reachSentence(const deploy::TestReport &report);      // "All 4 services answer from everywhere."
// What the services' own clients say where one does not: "MinIO, from the server: connection refused".
[[nodiscard]] QStringList reachTroubles(const deploy::Everywhere &all);

} // namespace vigie::models
