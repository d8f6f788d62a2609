#pragma once

#include "app/servers/server.h"
#include "remote/core/result.h"

namespace vigie::servers {

// What an operator may type. Each refusal says which value, why, and how to write it instead (Kind::Usage).
[[nodiscard]] Result<> checkName(const QString &name);
[[nodiscard]] Result<> checkHost(const QString &host);
[[nodiscard]] Result<> checkUser(const QString &user);      // may be empty: ~/.ssh/config or the local user decides
[[nodiscard]] Result<> checkProject(const QString &project);
[[nodiscard]] Result<> checkFolder(const QString &folder);  // may be empty: the usual place
[[nodiscard]] Result<> check(const Server &server);

} // namespace vigie::servers
