#pragma once

#include "app/vault/credential.h"
#include "remote/core/result.h"

#include <chrono>

namespace vigie::vault {

// Asks the desktop's Secret Service (GNOME Keyring, KeePassXC, KWallet) over D-Bus whether its default collection is open.
// QtKeychain cannot: to it, a locked entry and a missing one look alike. Waits for a service that comes late, until `patience` is over.
struct ServiceAnswer {
    VaultState state;
    QString reason;     // raw: why it is Absent or Locked
    QString owner;      // the service's name on the bus; another one after it was started again
};
[[nodiscard]] Async<ServiceAnswer> askSecretService(std::chrono::milliseconds patience);

} // namespace vigie::vault
