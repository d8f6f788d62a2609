#pragma once

#include <QtGlobal>

namespace vigie::theme {

// The only thing that moves is the starting mark: one turn per 1.2 s. Off for pictures, tests and reduced motion.
void setMotion(bool on);
[[nodiscard]] bool motion();
[[nodiscard]] qreal turn();     // degrees, now; 0 while nothing may move

inline constexpr int motionInterval = 33;

} // namespace vigie::theme
