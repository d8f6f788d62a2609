#pragma once

#include "app/cli/context.h"

namespace vigie::cli {

[[nodiscard]] bool meansYes(const QString &answer);

inline constexpr int mostQuestions = 5;

// Shows what the engine asks for and takes what is typed. `needed` itself when nobody can be asked, Kind::Cancelled for an empty line.
[[nodiscard]] Async<QString> typedFor(ContextPtr context, Error needed);

// What has to be typed for a plan, typed: starts with what was given on the command line and asks for the rest.
[[nodiscard]] Async<QStringList> typedForPlan(ContextPtr context, stack::Plan plan, QStringList given);

} // namespace vigie::cli
