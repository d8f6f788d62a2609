#pragma once

#include "app/cli/terminal.h"

#include <functional>

namespace vigie::cli {

using PassphraseSource = std::function<Async<Secret>()>;

// Where the vault file's passphrase comes from: the first line of `descriptor` (read now, so that a bad one is told early),
// or the terminal when it is first needed; twice for a file that is not there yet.
[[nodiscard]] Result<PassphraseSource> passphraseSource(TerminalPtr terminal, QString vaultFile, int descriptor);

} // namespace vigie::cli
