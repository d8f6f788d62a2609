#pragma once

#include "app/deploy/reports.h"
#include "app/stack/definition.h"
#include "remote/core/result.h"
#include "remote/core/secret.h"

#include <QMap>

namespace vigie::deploy {

// Where each service is reached, by its name ("postgres"): the local end of its tunnel, or why there is none.
using ServicePorts = QMap<QString, Result<Port>>;

// Writes, reads and removes data of its own in the four services, all at once; what one meets hides nothing of the others.
// Secrets by variable ("POSTGRES_PASSWORD"). The report has a line for each service, in the stack's order, and shows no secret.
[[nodiscard]] Async<TestReport> testServices(ServicePorts ports, QMap<QString, Secret> secrets, stack::Definition definition);

} // namespace vigie::deploy
