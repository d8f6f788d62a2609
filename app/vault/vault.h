#pragma once

#include "app/history/database.h"
#include "app/stack/definition.h"
#include "app/vault/credential.h"
#include "app/vault/secret_store.h"

#include <QMap>

namespace vigie::vault {

// The two halves of the vault, shared: values in the store, everything else in the database. Handed on by value.
struct Vault {
    SecretStorePtr store;
    history::DatabasePtr database;
};

// A credential that a server's stack needs.
struct Wanted {
    CredentialId id;
    QString label;      // "PostgreSQL superuser password"
    QString account;    // "viridial"
};
[[nodiscard]] QList<Wanted> wanted(QUuid server, const stack::Definition &definition);

// Values by variable ("POSTGRES_PASSWORD"). What the store does not hold is left out; that it cannot tell is an error.
using Values = QMap<QString, Secret>;
[[nodiscard]] Async<Values> read(Vault vault, QList<Wanted> all);

struct Ensured {
    Values values;
    QStringList generated;      // variables that were missing and are in the store now
};
// Reads all first and stops when the store cannot tell about one. Generates only what is missing and was never stored before,
// in the store and read back before it returns. Never overwrites; two programs at once agree on the same values.
[[nodiscard]] Async<Ensured> ensure(Vault vault, QList<Wanted> all);

// Takes values that exist already (an .env on the server). All or nothing is compared first: a different value in the store is Kind::Conflict.
[[nodiscard]] Async<> adopt(Vault vault, QList<Wanted> all, Values values);

// Without values. Presence is Unknown when the store could not be asked.
[[nodiscard]] Async<QList<CredentialInfo>> list(Vault vault, QUuid server);
[[nodiscard]] Async<Secret> reveal(Vault vault, CredentialId id);

} // namespace vigie::vault
