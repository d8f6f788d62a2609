#pragma once

#include "app/vault/door.h"
#include "ui/models/cell.h"

namespace vigie::models {

[[nodiscard]] QList<Column> vaultColumns();
// Values are bullets, always 16 of them, whatever their length. Without a scan nobody knows about leaks.
[[nodiscard]] QList<Row> vaultRows(const QList<vault::CredentialInfo> &credentials, vault::VaultState::Phase phase, const std::optional<vault::ScanReport> &scan, const QDateTime &now,
                                   int oldestDays);
[[nodiscard]] QString bullets();

// Where known values were found, and what to do there.
[[nodiscard]] QList<Column> leakColumns();
[[nodiscard]] QList<Row> leakRows(const vault::ScanReport &scan);
[[nodiscard]] QString leakSentence(const vault::ScanReport &scan);     // "1 password was found outside the vault."
[[nodiscard]] QString scannedSentence(const vault::ScanReport &scan);  // "Scanned 6 kinds of places, 1,204 files, at 14:05."
[[nodiscard]] QString findingPlace(const vault::Finding &finding);     // "/opt/viridial/.env.bak, line 7"

// What a source offers, beside what the vault holds. The last column is for the operator's choice.
[[nodiscard]] QList<Column> offerColumns();
[[nodiscard]] QList<Row> offerRows(const vault::Offer &offer);
[[nodiscard]] QString offerSentence(const vault::Offer &offer);

} // namespace vigie::models
