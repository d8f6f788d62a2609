#include "ui/theme/theme.h"

#include <QApplication>

namespace vigie::theme {

Theme &Theme::instance()
{
    static Theme theme;
    return theme;
}

void Theme::start(Choice choice)
{
    m_systemPalette = QGuiApplication::palette();
    m_systemDark = m_systemPalette.color(QPalette::Window).lightness() < 128;
    m_choice = choice;
    apply();
}

void Theme::setChoice(Choice choice)
{
    m_choice = choice;
    apply();
}

void Theme::setSystem(bool dark, bool highContrast)
{
    if (m_systemDark == dark && m_highContrast == highContrast)
        return;
    m_systemDark = dark;
    m_highContrast = highContrast;
    apply();
}

void Theme::apply()
{
    const bool dark = m_choice == Choice::Dark || (m_choice == Choice::System && m_systemDark);
    m_tokens = m_highContrast ? highContrastTokens(m_systemPalette) : dark ? darkTokens() : lightTokens();
    QApplication::setPalette(palette(m_tokens));
    Q_EMIT changed();
}

QPalette palette(const Tokens &t)
{
    QPalette p;
    const auto set = [&p](std::initializer_list<QPalette::ColorRole> roles, const QColor &colour) {
        for (const QPalette::ColorRole role : roles)
            p.setColor(QPalette::All, role, colour);
    };
    set({QPalette::Window}, t[Role::Window]);
    set({QPalette::Base, QPalette::ToolTipBase}, t[Role::Surface]);
    set({QPalette::AlternateBase}, t[Role::Raised]);
    set({QPalette::Button}, t[Role::ButtonFill]);
    set({QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText, QPalette::HighlightedText}, t[Role::Text]);
    set({QPalette::BrightText}, t[Role::OnAccent]);
    set({QPalette::PlaceholderText}, t[Role::Text3]);
    set({QPalette::Highlight}, t[Role::Select]);
    set({QPalette::Link, QPalette::LinkVisited}, t[Role::Accent]);
    set({QPalette::Light, QPalette::Midlight}, t[Role::Raised]);
    set({QPalette::Mid}, t[Role::Border]);
    set({QPalette::Dark, QPalette::Shadow}, t[Role::ControlBorder]);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        p.setColor(QPalette::Disabled, role, t[Role::Disabled]);
    return p;
}

} // namespace vigie::theme
