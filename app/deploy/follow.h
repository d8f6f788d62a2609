#pragma once

#include "app/deploy/run.h"
#include "remote/core/cancel.h"
#include "remote/core/result.h"
#include "remote/ssh/link.h"

#include <functional>

namespace vigie::deploy {

// Reads a run's log on the server until the run is over, and tells of each change. A lost connection is waited out: the run goes on
// without us. Ends early, with Kind::Cancelled, only when `cancel` is requested; that does not stop the run.
// A run whose shell is gone without an end (the server was restarted) comes back as Phase::NeedsVigie.
[[nodiscard]] Async<Run> followRun(ssh::LinkPtr link, QString folder, QString project, Run known, std::function<void(const Run &)> changed, Cancel cancel);

// The runs that the server remembers, newest first, without steps and logs.
[[nodiscard]] Async<QList<Run>> listRuns(ssh::LinkPtr link, QString folder);

} // namespace vigie::deploy
