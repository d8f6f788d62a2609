#pragma once

#include "app/vault/lock.h"
#include "app/vault/vault.h"

namespace vigie::vault {

// What is needed to keep a value: where it goes, and the key that its fingerprint is made with.
struct Keeping {
    QString where;
    Secret key;
};

[[nodiscard]] Async<LockPtr> lockVault(Vault vault);
// Makes the workstation's fingerprint key when something is first kept. Under the vault's lock.
[[nodiscard]] Async<Keeping> keeping(SecretStorePtr store);
[[nodiscard]] Result<> note(const Vault &vault, const Keeping &keeping, const Wanted &one, const Secret &value, CredentialInfo::Origin origin);

// Beside a credential's own entry there may be one for the value that comes and one for the value that was.
[[nodiscard]] QString pendingKey(const CredentialId &id);
[[nodiscard]] QString previousKey(const CredentialId &id);

// The three that the store may hold of one credential.
struct Generations {
    std::optional<Secret> current, pending, previous;
};
[[nodiscard]] Async<Generations> generations(Vault vault, CredentialId id);

// The value that comes: generated and read back, or the one that is there already. `known`: the journal says that there is one, and then
// none is generated in its place.
[[nodiscard]] Async<Secret> keepPending(Vault vault, CredentialId id, bool known);
[[nodiscard]] Async<> dropPending(Vault vault, CredentialId id);
// `next` becomes the credential, `last` stays as the previous value, nothing is pending. In this order, so that at every moment the store
// holds both; safe to be called again after it stopped anywhere.
[[nodiscard]] Async<> succeed(Vault vault, Wanted one, Secret last, Secret next, CredentialInfo::Origin origin);
[[nodiscard]] Async<> forgetCredential(Vault vault, CredentialId id);

} // namespace vigie::vault
