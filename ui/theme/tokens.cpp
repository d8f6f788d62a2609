#include "ui/theme/tokens.h"

#include <algorithm>
#include <cmath>

namespace vigie::theme {

namespace {

Tokens make(bool dark, const std::array<QRgb, roleCount> &values)
{
    Tokens tokens;
    tokens.dark = dark;
    std::ranges::transform(values, tokens.colours.begin(), [](QRgb rgb) { return QColor(rgb); });
    return tokens;
}

double luminance(const QColor &colour)
{
    const auto linear = [](double channel) { return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(double(colour.redF())) + 0.7152 * linear(double(colour.greenF())) + 0.0722 * linear(double(colour.blueF()));
}

} // namespace

const Tokens &lightTokens()
{
    static const Tokens tokens = make(false, {
        0xf5f6f8, // window
        0xffffff, // surface
        0xeceff2, // sidebar
        0xf8f9fb, // raised
        0xdbe0e6, // border
        0x7d8793, // control-border
        0x1a2027, // text
        0x47525e, // text-2
        0x5c6874, // text-3
        0x87919d, // disabled
        0x175e8c, // accent
        0x175e8c, // accent-fill
        0x114a6f, // accent-hover
        0xffffff, // on-accent
        0xe1edf6, // select
        0x175e8c, // focus
        0x1a6b3a, // healthy
        0xe6f3ea, // healthy-soft
        0x2b55b3, // starting
        0xe8eefb, // starting-soft
        0x855000, // degraded
        0xfcf2de, // degraded-soft
        0xb0241c, // failed
        0xfbe9e7, // failed-soft
        0x55606b, // unknown
        0xe9ecf0, // unknown-soft
        0xdfe4ea, // track
        0xf4f6f8, // code
        0xffffff, // button fill
        0xdbe0e6, // button border
    });
    return tokens;
}

const Tokens &darkTokens()
{
    static const Tokens tokens = make(true, {
        0x14181d, // window
        0x1b2027, // surface
        0x101418, // sidebar
        0x20262e, // raised
        0x2d353f, // border
        0x6c7784, // control-border
        0xe7ebef, // text
        0xb7c0ca, // text-2
        0x99a4b0, // text-3
        0x6b7580, // disabled
        0x7fbee9, // accent
        0x27709f, // accent-fill
        0x2b78a9, // accent-hover
        0xffffff, // on-accent
        0x203647, // select
        0x7fbee9, // focus
        0x6fcc92, // healthy
        0x183023, // healthy-soft
        0x9bb9f7, // starting
        0x1e2b47, // starting-soft
        0xf0b95b, // degraded
        0x362a14, // degraded-soft
        0xff968d, // failed
        0x40211f, // failed-soft
        0xaab4be, // unknown
        0x2a3139, // unknown-soft
        0x323b45, // track
        0x161b21, // code
        0x20262e, // button fill
        0x3a444f, // button border
    });
    return tokens;
}

Tokens highContrastTokens(const QPalette &system)
{
    Tokens tokens;
    tokens.dark = system.color(QPalette::Window).lightness() < 128;
    tokens.colours.fill(system.color(QPalette::Text));
    const auto set = [&](std::initializer_list<Role> roles, QPalette::ColorRole from) {
        for (const Role role : roles)
            tokens.colours[std::size_t(role)] = system.color(from);
    };
    set({Role::Surface, Role::Raised, Role::Code, Role::HealthySoft, Role::StartingSoft, Role::DegradedSoft, Role::FailedSoft,
         Role::UnknownSoft, Role::Track},
        QPalette::Base);
    set({Role::Window, Role::Sidebar}, QPalette::Window);
    set({Role::Select, Role::AccentFill, Role::AccentHover}, QPalette::Highlight);
    set({Role::OnAccent}, QPalette::HighlightedText);
    set({Role::ButtonFill}, QPalette::Button);
    set({Role::Accent, Role::Focus}, QPalette::Link);
    tokens.colours[std::size_t(Role::Disabled)] = system.color(QPalette::Disabled, QPalette::Text);
    return tokens;
}

double contrast(const QColor &front, const QColor &ground)
{
    const auto [low, high] = std::minmax(luminance(front), luminance(ground));
    return (high + 0.05) / (low + 0.05);
}

} // namespace vigie::theme
