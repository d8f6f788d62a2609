#pragma once

#include "app/vault/secret_store.h"

#include <chrono>

namespace vigie::vault {

// The operating system's keychain. Service "vigie", one entry per key: `secret-tool search --all server vigie` finds them.
// Nothing is taken for missing unless the default collection says that it is open, and a probe entry that was seen is still there.
// The probe entry is written before the first value.
class KeychainStore : public SecretStore
{
public:
    // How long the first question waits for a keychain that comes after the desktop.
    explicit KeychainStore(std::chrono::milliseconds patience = std::chrono::seconds(10));

    [[nodiscard]] Async<VaultState> state() override;
    [[nodiscard]] Async<std::optional<Secret>> read(QString key) override;
    [[nodiscard]] Async<> write(QString key, Secret value) override;    // at most 2560 bytes, what Windows takes
    [[nodiscard]] Async<> remove(QString key) override;

    struct Session;     // shared with the calls under way, so that the store may go before them

private:
    std::shared_ptr<Session> m_session;
};

} // namespace vigie::vault
