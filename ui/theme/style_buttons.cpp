#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"

#include <QStyleOption>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace vigie::theme {

namespace {

ButtonKind kindOf(const QWidget *widget)
{
    return widget ? ButtonKind(widget->property("kind").toInt()) : ButtonKind::Neutral;
}

bool showsRing(const QStyleOption *option)
{
    return (option->state & QStyle::State_HasFocus) && (option->state & QStyle::State_KeyboardFocusChange);
}

} // namespace

void Style::drawButtonPanel(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const ButtonKind kind = kindOf(widget);
    const bool enabled = option->state & State_Enabled;
    const bool hot = enabled && (option->state & (State_MouseOver | State_Sunken));
    QColor fill = colour(hot ? Role::Raised : Role::ButtonFill);
    QColor edge = colour(Role::ButtonBorder);
    if (!enabled && kind != ButtonKind::Flat && kind != ButtonKind::Link) {
        fill = colour(Role::UnknownSoft);
        edge = colour(Role::Border);
    } else if (kind == ButtonKind::Primary) {
        fill = colour(hot ? Role::AccentHover : Role::AccentFill);
        edge = fill;
    } else if (kind == ButtonKind::Flat || kind == ButtonKind::Link) {
        fill = hot && kind == ButtonKind::Flat ? colour(Role::UnknownSoft) : QColor();
        edge = QColor();
    }
    if (option->state & State_On) {
        fill = colour(Role::Select);
        edge = colour(Role::Accent);
    }
    roundedBox(painter, option->rect, 5, fill, edge);
    if (showsRing(option)) {
        const QRectF inner = kind == ButtonKind::Primary ? QRectF(option->rect).adjusted(3, 3, -3, -3) : QRectF(option->rect);
        if (kind == ButtonKind::Primary)
            roundedBox(painter, inner, 3, QColor(), colour(Role::OnAccent), 2);
        else
            focusRing(painter, inner, 5);
    }
}

void Style::drawButtonLabel(const QStyleOptionButton *option, QPainter *painter, const QWidget *widget) const
{
    const ButtonKind kind = kindOf(widget);
    const bool enabled = option->state & State_Enabled;
    Role role = Role::Text;
    if (!enabled)
        role = Role::Disabled;
    else if (kind == ButtonKind::Primary)
        role = Role::OnAccent;
    else if (kind == ButtonKind::Flat)
        role = Role::Text2;
    else if (kind == ButtonKind::Danger)
        role = Role::Failed;
    else if (kind == ButtonKind::Link || (option->state & State_On))
        role = Role::Accent;
    const QFont used = font(kind == ButtonKind::Primary ? Type::Strong : kind == ButtonKind::Link ? Type::Small : Type::Medium);
    const QString iconName = widget ? widget->property("iconName").toString() : QString();
    const int icon = iconName.isEmpty() && option->icon.isNull() ? 0 : 16;
    const int gap = icon && !option->text.isEmpty() ? 6 : 0;
    const int text = option->text.isEmpty() ? 0 : QFontMetrics(used).size(Qt::TextShowMnemonic, option->text).width();
    int x = option->rect.x() + (option->rect.width() - icon - gap - text) / 2;
    const QRect iconRect(x, option->rect.y() + (option->rect.height() - 16) / 2, 16, 16);
    if (!iconName.isEmpty())
        drawIcon(painter, iconRect, iconName, colour(role));
    else if (icon)
        option->icon.paint(painter, iconRect, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    painter->setFont(used);
    painter->setPen(colour(role));
    const int flags = int(Qt::AlignVCenter) | (styleHint(SH_UnderlineShortcut, option, widget, nullptr) ? Qt::TextShowMnemonic : Qt::TextHideMnemonic);
    x += icon + gap;
    painter->drawText(QRect(x, option->rect.y(), option->rect.right() - x + 1, option->rect.height()), flags, option->text);
}

void Style::drawIndicator(const QStyleOption *option, QPainter *painter, bool round) const
{
    const bool enabled = option->state & State_Enabled;
    const bool on = option->state & State_On;
    const QRectF box = option->rect;
    const QColor edge = colour(!enabled ? Role::Disabled : on ? Role::AccentFill : Role::ControlBorder);
    if (round) {
        roundedBox(painter, box, box.width() / 2, colour(Role::Surface), edge, on ? 5 : 1.5);
    } else {
        roundedBox(painter, box, 3, on ? edge : colour(Role::Surface), edge, 1.5);
        if (on)
            drawIcon(painter, option->rect.adjusted(1, 1, -1, -1), u"check"_s, colour(Role::OnAccent));
    }
    if (showsRing(option))
        focusRing(painter, box.adjusted(-1, -1, 1, 1), round ? box.width() / 2 : 4);
}

} // namespace vigie::theme
