#pragma once

#include "app/history/database.h"
#include "app/vault/credential.h"

#include <QList>

namespace vigie::vault {

// What is known about credentials without their values, in the embedded database. Main thread only.
class Ledger
{
public:
    explicit Ledger(history::DatabasePtr database) : m_database(std::move(database)) {}

    struct Line {
        CredentialInfo info;
        QString store;      // where the value was put: VaultState::where
    };
    [[nodiscard]] Result<QList<Line>> lines(QUuid server);
    [[nodiscard]] Result<std::optional<Line>> find(CredentialId id);
    // Adds it, or brings label, account, length, fingerprint and store up to date; origin and creation stay as first written.
    [[nodiscard]] Result<> note(const Line &line);
    // Its value is another one since `when`.
    [[nodiscard]] Result<> renewed(CredentialId id, const QDateTime &when, CredentialInfo::Origin origin);
    [[nodiscard]] Result<> forget(CredentialId id);

private:
    history::DatabasePtr m_database;
};

} // namespace vigie::vault
