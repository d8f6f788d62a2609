#pragma once

#include "remote/core/command.h"
#include "remote/core/result.h"

namespace vigie::cli {

// A program of this workstation, not of the server. Kind::NotFound when it cannot be started; its exit code is the caller's to judge.
[[nodiscard]] Async<Output> runHere(QString program, QStringList arguments, QByteArray input, std::chrono::milliseconds limit);

} // namespace vigie::cli
