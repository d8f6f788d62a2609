#pragma once

#include "ui/theme/theme.h"

#include <QString>

namespace vigie::theme {

enum class RowHeight { Compact, Normal, Roomy };

// What an operator chose for this computer.
struct Preferences {
    QString language;                       // "en", "fr"; empty: the system's
    Choice theme = Choice::System;
    bool reducedMotion = false;
    RowHeight rows = RowHeight::Normal;
    int writeMinutes = 15;                  // after which write mode ends, 1 to 60
    bool operator==(const Preferences &) const = default;
};

[[nodiscard]] const Preferences &preferences();
// In force at once, theme and motion included; language and row height with the next window. Kept when they were loaded.
void setPreferences(const Preferences &wanted);
// From the settings of this user; from now on changes are kept there.
void loadPreferences();
// Whether they were loaded: a program that only draws pictures keeps nothing.
[[nodiscard]] bool areKept();

// The height of a table's row, as drawn for normal rows.
[[nodiscard]] int rowHeight(int drawn);

} // namespace vigie::theme
