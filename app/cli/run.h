#pragma once

#include "app/cli/context.h"

namespace vigie::cli {

// What main() gives the program, and what tests replace.
struct Surroundings {
    EngineFactory makeEngine;
    BundleWriter writeBundle;
    TerminalPtr terminal;
    Cancel interrupted;
};

// The whole program without main(): reads the arguments (without the program's name), acts, gives the exit code.
[[nodiscard]] QCoro::Task<int> run(QStringList arguments, Surroundings surroundings);

} // namespace vigie::cli
