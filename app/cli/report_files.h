#pragma once

#include "app/cli/context.h"

namespace vigie::cli {

// Writes a report into the folder: JSON, Markdown, HTML, and PDF where the window's program is installed, which prints it.
// The files that were written; nothing for an empty folder. A PDF that fails is told and takes nothing from the others.
[[nodiscard]] Async<QStringList> writeReport(ContextPtr context, Server server, QString report, QString folder);

} // namespace vigie::cli
