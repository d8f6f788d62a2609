#pragma once

#include "app/vault/ground.h"

namespace vigie::vault {

// The .env of a server in .env mode gets the value of one variable; every other line stays. Nothing in vault-only mode. True: it was changed.
[[nodiscard]] Async<bool> writeSetting(GroundPtr ground, CredentialId credential, Secret value);

// Makes the service anew with this value and waits until it is healthy; the other services are left alone. Kind::Conflict while a deploy runs.
[[nodiscard]] Async<> recreate(GroundPtr ground, CredentialId credential, Secret value);

// Until what an earlier connection began on the server has ended.
[[nodiscard]] Async<> untilQuiet(GroundPtr ground);

// Changes what a live service accepts, signed in with `entrance`. PostgreSQL hears a verifier only, Redis a hash.
[[nodiscard]] Async<> alterRole(GroundPtr ground, Secret entrance, Secret value);
[[nodiscard]] Async<> allowInRedis(GroundPtr ground, Secret entrance, Secret value);
[[nodiscard]] Async<> refuseInRedis(GroundPtr ground, Secret entrance, Secret value);

} // namespace vigie::vault
