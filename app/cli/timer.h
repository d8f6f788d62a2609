#pragma once

#include "app/cli/context.h"
#include "app/persistence/schedule.h"

namespace vigie::cli {

// A systemd user timer where systemd runs, else a line of the user's crontab; the one of this server that is there already is replaced.
[[nodiscard]] Async<int> installTimer(ContextPtr context, persistence::Schedule schedule);
[[nodiscard]] Async<int> removeTimer(ContextPtr context, QString server);

// The command of such a timer, with all that this invocation was told: language, vault file and its passphrase's file, folders.
[[nodiscard]] Result<persistence::Schedule> scheduleFrom(const ContextPtr &context, const Server &server, persistence::Level level, persistence::Schedule::Every every, const QString &reports);

} // namespace vigie::cli
