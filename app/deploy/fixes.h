#pragma once

#include "app/deploy/preflight.h"

namespace vigie::deploy {

// What puts a check right, as the commands that are shown and then run, in order. Empty: not known for this system.
// `sudo -n` stands where root is needed; where sudo wants a password, whoever runs them sees to it.

// Installs Docker and Compose with the system's own packages (Debian, Ubuntu). Only for a server without Docker.
[[nodiscard]] QStringList installCommands(const ServerAnswers &answers);
// Installs Compose beside the Docker that is there: that one is neither upgraded nor replaced, so nothing of it is restarted.
[[nodiscard]] QStringList composeCommands(const ServerAnswers &answers);
[[nodiscard]] QStringList packageCommands(const ServerAnswers &answers, const QString &package);
[[nodiscard]] QStringList groupCommands(const ServerAnswers &answers);
[[nodiscard]] QStringList folderCommands(const ServerAnswers &answers, const QString &folder);

[[nodiscard]] QString rootWords(const ServerAnswers &answers);

} // namespace vigie::deploy
