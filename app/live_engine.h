#pragma once

#include "app/engine.h"
#include "app/paths.h"
#include "remote/core/result.h"
#include "remote/core/secret.h"
#include "remote/ssh/link.h"

#include <functional>
#include <memory>

namespace vigie {

struct EngineOptions {
    Paths paths = Paths::standard();
    QString vaultFile;                              // the encrypted file instead of the keychain, chosen explicitly
    std::function<Async<Secret>()> passphrase;      // of that file; asked for when it is first needed
    ssh::AskerPtr asker;                            // answers questions of a sign-in; without one they end as Kind::SignInRefused
    bool watches = true;                            // keep a live Snapshot of connected servers; the command line needs it for `status` only
};

[[nodiscard]] std::unique_ptr<Engine> makeEngine(EngineOptions options);

} // namespace vigie
