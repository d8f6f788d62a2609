#pragma once

#include "app/cli/terminal.h"
#include "remote/ssh/link.h"

namespace vigie::cli {

// Questions of a sign-in at the terminal. Without one they are answered with Kind::NeedsAnswer.
[[nodiscard]] ssh::AskerPtr makeAsker(TerminalPtr terminal);

} // namespace vigie::cli
