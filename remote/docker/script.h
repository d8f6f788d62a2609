#pragma once

#include "remote/core/command.h"
#include "remote/docker/types.h"

namespace vigie::docker {

// `docker …`, through sudo when this user needs it.
[[nodiscard]] Command docker(Access access, const QStringList &arguments);

// `docker compose -p PROJECT --project-directory FOLDER -f … ARGUMENTS` or its standalone twin. Never with -y.
[[nodiscard]] Command compose(const Tools &tools, const QString &project, const QString &folder, const QStringList &arguments);

// Options for readable progress that this version knows: `--progress json`, `--progress plain`, `--ansi never` or nothing.
[[nodiscard]] QStringList progressOptions(const ComposeTool &tool);

} // namespace vigie::docker
