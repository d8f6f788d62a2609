#pragma once

#include "app/storage/access.h"

namespace vigie::storage {

// Where others reach a server's storage; among the settings that an operator chose. Empty: not configured.
[[nodiscard]] QString publicEndpoint(const AccessPtr &access, QUuid server);
[[nodiscard]] Result<> setPublicEndpoint(const AccessPtr &access, QUuid server, const QString &endpoint);

} // namespace vigie::storage
