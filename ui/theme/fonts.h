#pragma once

#include <QFont>

namespace vigie::theme {

enum class Type { Name, Stat, Section, Strong, Body, Medium, Small, SmallMedium, Head, Mono, MonoSmall };

// Every size is a ratio of the user's own font: 13 px is its base.
[[nodiscard]] QFont font(Type type);
void setBaseFonts(const QFont &general, const QFont &fixed);

// A length drawn for the 13 px base, scaled to the user's.
[[nodiscard]] int scaled(int length);

} // namespace vigie::theme
