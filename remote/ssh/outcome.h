#pragma once

#include "remote/core/command.h"
#include "remote/core/result.h"

namespace vigie::ssh {

// What a finished program means to its caller: every Link judges exit codes by this one rule.
[[nodiscard]] Result<Output> outcome(const Command &command, Output output);

[[nodiscard]] Error cancelled(const Command &command);
[[nodiscard]] Error overdue(const Command &command);
[[nodiscard]] Error notConnected();

} // namespace vigie::ssh
