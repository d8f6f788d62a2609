#pragma once

#include <QColor>
#include <QPalette>

#include <array>

namespace vigie::theme {

// What a colour is for. Every painter names a role; nothing in ui/ names a colour.
enum class Role {
    Window,
    Surface,
    Sidebar,
    Raised,
    Border,
    ControlBorder,
    Text,
    Text2,
    Text3,
    Disabled,
    Accent,
    AccentFill,
    AccentHover,
    OnAccent,
    Select,
    Focus,
    Healthy,
    HealthySoft,
    Starting,
    StartingSoft,
    Degraded,
    DegradedSoft,
    Failed,
    FailedSoft,
    Unknown,
    UnknownSoft,
    Track,
    Code,
    ButtonFill,
    ButtonBorder,
};
inline constexpr std::size_t roleCount = std::size_t(Role::ButtonBorder) + 1;

struct Tokens {
    std::array<QColor, roleCount> colours;
    bool dark = false;

    const QColor &operator[](Role role) const { return colours[std::size_t(role)]; }
};

[[nodiscard]] const Tokens &lightTokens();
[[nodiscard]] const Tokens &darkTokens();

// The system's own colours in the same roles: shapes and words stay, colour says nothing of its own.
[[nodiscard]] Tokens highContrastTokens(const QPalette &system);

// WCAG 2.x contrast ratio, 1 to 21.
[[nodiscard]] double contrast(const QColor &front, const QColor &ground);

} // namespace vigie::theme
