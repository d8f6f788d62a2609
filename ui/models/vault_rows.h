#pragma once

#include "app/vault/credential.h"
#include "ui/models/cell.h"

namespace vigie::models {

[[nodiscard]] QList<Column> vaultColumns();
// Values are bullets, always 16 of them, whatever their length.
[[nodiscard]] QList<Row> vaultRows(const QList<vault::CredentialInfo> &credentials, bool locked, const QDateTime &now);
[[nodiscard]] QString bullets();

} // namespace vigie::models
