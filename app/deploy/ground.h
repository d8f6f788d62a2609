#pragma once

#include "app/stack/facts.h"
#include "remote/core/result.h"
#include "remote/docker/types.h"
#include "remote/ssh/link.h"

namespace vigie::deploy {

// What a plan stands on, read in one round trip. Whatever cannot be read is an error, never 'nothing there'.
[[nodiscard]] Async<stack::ServerFacts> readGround(ssh::LinkPtr link, docker::Tools tools, stack::Definition definition);
[[nodiscard]] Result<stack::ServerFacts> parseGround(const QByteArray &text);

// "docker" or "sudo -n docker".
[[nodiscard]] QString dockerWords(const docker::Tools &tools);
// "docker compose" or "docker-compose".
[[nodiscard]] QString composeProgram(const docker::Tools &tools);
// How the runner calls compose: plugin or standalone, with the richest progress that this version prints and no terminal tricks.
// `kept`: variables that sudo must hand on, in vault-only mode.
[[nodiscard]] QString composeWords(const docker::Tools &tools, const QString &project, const QStringList &kept);

} // namespace vigie::deploy
