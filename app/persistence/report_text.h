#pragma once

#include "app/persistence/report.h"

namespace vigie::persistence {

// A checked report for people, in the present language. HTML is one file without references, printable on A4.
[[nodiscard]] QString markdown(const Verification &verification);
[[nodiscard]] QString html(const Verification &verification);

} // namespace vigie::persistence
