#pragma once

#include "app/engine/core.h"
#include "app/vault/door.h"
#include "app/vault/ground.h"

namespace vigie::engine {

// A connected server with Docker, as the vault's tasks need it.
[[nodiscard]] vault::GroundPtr vaultGround(const CorePtr &core, const SessionPtr &session, const stack::Definition &definition);

// After a deploy: the accounts of applications are made and in the vault, and so are Meilisearch's API keys.
[[nodiscard]] Async<> settleAccess(CorePtr core, SessionPtr session);

// The live door of the vault's room.
[[nodiscard]] std::unique_ptr<vault::Door> makeVaultDoor(CorePtr core);

} // namespace vigie::engine
