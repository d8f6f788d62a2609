#pragma once

#include "remote/core/error.h"

namespace vigie::cli {

// What the shell learns. Part of the contract: scripts depend on these numbers.
enum ExitCode {
    Fine = 0,
    Other = 1,
    BadUsage = 2,
    NoConnection = 3,
    KeyNotTrusted = 4,
    NotSignedIn = 5,
    NotAnswered = 6,
    NoVault = 7,
    NotHealthy = 8,
    Interrupted = 130,
};

[[nodiscard]] int exitCode(Error::Kind kind);

} // namespace vigie::cli
