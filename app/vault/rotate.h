#pragma once

#include "app/vault/ground.h"
#include "app/vault/rotation.h"
#include "remote/core/cancel.h"

namespace vigie::vault {

using Tell = std::function<void(const Rotation &)>;

// Without names: every credential that the stack needs, in its order.
[[nodiscard]] Async<QList<RotationPlan>> rotationPlans(GroundPtr ground, QStringList names);
// One after the other; one that waits for somebody does not hold up the others. A rotation that waits for users goes on.
// `stop` ends it after the step at hand, with Kind::Cancelled; what was begun can be repaired.
[[nodiscard]] Async<QList<Rotation>> rotate(GroundPtr ground, QStringList names, QStringList typed, Tell tell, Cancel stop);

[[nodiscard]] Async<QList<RepairOffer>> repairOffers(GroundPtr ground);
[[nodiscard]] Async<Rotation> repair(GroundPtr ground, QString rotation, RepairWay way, QStringList typed, Tell tell);

// Meilisearch's API keys come into the vault, those that it makes by itself and those that somebody made. Gives the names of new ones.
[[nodiscard]] Async<QStringList> keepApiKeys(GroundPtr ground);

// Old values whose time is over leave the vault.
[[nodiscard]] Async<> dropExpired(GroundPtr ground);

} // namespace vigie::vault
