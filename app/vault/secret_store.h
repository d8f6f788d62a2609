#pragma once

#include "app/vault/credential.h"
#include "remote/core/result.h"
#include "remote/core/secret.h"

#include <memory>

namespace vigie::vault {

// Where secrets live: the OS keychain, an encrypted file, or memory in tests. Locked is never 'missing':
// read() of an absent key gives nullopt only after the store was proven unlocked, else Kind::VaultLocked or VaultAbsent.
class SecretStore
{
public:
    virtual ~SecretStore() = default;
    [[nodiscard]] virtual Async<VaultState> state() = 0;
    [[nodiscard]] virtual Async<std::optional<Secret>> read(QString key) = 0;
    // Written, then read back and compared before it returns.
    [[nodiscard]] virtual Async<> write(QString key, Secret value) = 0;
    [[nodiscard]] virtual Async<> remove(QString key) = 0;
};

using SecretStorePtr = std::shared_ptr<SecretStore>;

} // namespace vigie::vault
