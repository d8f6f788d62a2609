#pragma once

#include "remote/core/result.h"

namespace vigie::cli {

// On the desktop of whoever is signed in; an error where there is none.
[[nodiscard]] Async<> notifyDesktop(QString title, QString text);

} // namespace vigie::cli
