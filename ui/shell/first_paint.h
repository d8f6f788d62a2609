#pragma once

#include <functional>

class QWidget;

namespace vigie::ui {

// Calls `then` once, in the turn after the window's first paint: what is not needed to see the last known state waits for it.
void afterFirstPaint(QWidget *window, std::function<void()> then);

} // namespace vigie::ui
