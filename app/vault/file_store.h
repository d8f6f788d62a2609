#pragma once

#include "app/vault/sealed_file.h"
#include "app/vault/secret_store.h"

#include <functional>

namespace vigie::vault {

// The encrypted file that the operator chooses where there is no keychain (--vault-file). Made at the first write, 0600; each write takes
// a lock, reads the file again, and replaces it whole. A wrong passphrase is VaultLocked.
class FileStore : public SecretStore
{
public:
    using PassphraseSource = std::function<Async<Secret>()>;

    FileStore(QString file, Secret passphrase, Cost cost = {});
    // Asked once, when the file is first needed; again only after it failed.
    FileStore(QString file, PassphraseSource source, Cost cost = {});

    [[nodiscard]] Async<VaultState> state() override;
    [[nodiscard]] Async<std::optional<Secret>> read(QString key) override;
    [[nodiscard]] Async<> write(QString key, Secret value) override;
    [[nodiscard]] Async<> remove(QString key) override;

    struct Session;     // shared with the calls under way, so that the store may go before them

private:
    std::shared_ptr<Session> m_session;
};

} // namespace vigie::vault
