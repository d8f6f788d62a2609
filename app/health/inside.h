#pragma once

#include "app/deploy/connectivity.h"
#include "app/health/facts.h"

namespace vigie::health {

// Asks Redis and PostgreSQL about themselves, both at once. Who does not answer stays unset; an Error only when nobody did.
[[nodiscard]] Async<ServiceFacts> askInside(deploy::ServicePorts ports, QMap<QString, Secret> secrets, stack::Definition definition);

} // namespace vigie::health
