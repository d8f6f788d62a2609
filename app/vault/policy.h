#pragma once

#include "app/vault/door.h"
#include "app/vault/vault.h"

namespace vigie::vault {

// A value that programs ship with or everybody tries first.
[[nodiscard]] bool isDefaultValue(const QString &account, const Secret &value);
// Why a value is weak, in a sentence; empty when it is not.
[[nodiscard]] QString weakness(const Secret &value);

[[nodiscard]] PolicyRules rulesOf(const Vault &vault, QUuid server);
[[nodiscard]] Result<> keepRules(const Vault &vault, QUuid server, PolicyRules rules);

// Whether a recovery file was exported and read back since the newest credential. True for a server without credentials.
[[nodiscard]] Result<bool> hasRecoveryFile(const Vault &vault, QUuid server);
[[nodiscard]] Async<QList<PolicyFinding>> checkPolicy(Vault vault, QUuid server, stack::SecretMode mode);

// How applications reach a service with this credential, as seen on the server.
[[nodiscard]] QList<ConnectionString> connectionStrings(const stack::Definition &definition, const CredentialId &credential, const QString &account, const Secret &value);

} // namespace vigie::vault
