#pragma once

#include "app/history/database.h"

namespace vigie::history {

// The version that this program writes. A migration leads from each version to the next; none is ever edited once released.
[[nodiscard]] int schemaVersion();

// Refuses a file of another program and one of a newer Vigie, without writing to it.
[[nodiscard]] Result<> checkOwnership(Database &database);
// Brings an older file up to date, in one transaction.
[[nodiscard]] Result<> migrate(Database &database);

} // namespace vigie::history
