#pragma once

#include "ui/theme/tokens.h"

#include <QObject>

#include <optional>

namespace vigie::theme {

enum class Choice { System, Light, Dark };

// Which tokens are in force. Painters ask when they paint, so a switch needs nothing but a repaint.
class Theme : public QObject
{
    Q_OBJECT

public:
    static Theme &instance();

    [[nodiscard]] const Tokens &tokens() const { return m_tokens; }
    [[nodiscard]] Choice choice() const { return m_choice; }
    void setChoice(Choice choice);
    void setSystem(bool dark, bool highContrast);

    // Takes the system's palette as the fallback answer, then puts ours in force. Call once, before the first window.
    void start(Choice choice);

Q_SIGNALS:
    void changed();

private:
    void apply();

    Tokens m_tokens = lightTokens();
    QPalette m_systemPalette;
    Choice m_choice = Choice::System;
    bool m_systemDark = false;
    bool m_highContrast = false;
};

[[nodiscard]] inline const Tokens &tokens() { return Theme::instance().tokens(); }
[[nodiscard]] inline const QColor &colour(Role role) { return tokens()[role]; }

[[nodiscard]] QPalette palette(const Tokens &tokens);

// Asks the desktop portal for dark and contrast, without waiting, and goes on listening. Call after the first paint.
void followPortal();

} // namespace vigie::theme
