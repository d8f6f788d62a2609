#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"

#include <QPainterPath>
#include <QStyleOption>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace vigie::theme {

void Style::drawTab(const QStyleOption *option, QPainter *painter, const QWidget *) const
{
    const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
    if (!tab)
        return;
    const bool on = tab->state & State_Selected;
    const QRect text = tab->rect.adjusted(20, 0, 0, 0);
    painter->setFont(font(on ? Type::Strong : Type::Body));
    painter->setPen(colour(on ? Role::Text : Role::Text2));
    painter->drawText(text, int(Qt::AlignLeft) | int(Qt::AlignVCenter), tab->text);
    if (on)
        painter->fillRect(QRect(text.x(), tab->rect.bottom() - 3, text.width(), 2), colour(Role::Accent));
    if (on && (tab->state & State_HasFocus) && (tab->state & State_KeyboardFocusChange))
        focusRing(painter, QRectF(text).adjusted(-6, 6, 6, -6), 4);
}

void Style::drawHeaderSection(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    // The table stands in a card with round top corners: the first and the last section keep out of them.
    painter->save();
    painter->setClipRect(option->rect);
    QRectF box = option->rect;
    // A table below another bar of its card is not at the corners.
    if (widget && widget->property("square").toBool())
        box.adjust(-8, -8, 8, 8);
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
    const bool first = header && (header->position == QStyleOptionHeader::Beginning || header->position == QStyleOptionHeader::OnlyOneSection);
    const bool last = !header || header->position == QStyleOptionHeader::End || header->position == QStyleOptionHeader::OnlyOneSection;
    box.adjust(first ? 0 : -8, 0, last ? 0 : 8, 8);
    QPainterPath path;
    path.addRoundedRect(box, 5, 5);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(option->rect, colour(Role::Surface));
    painter->fillPath(path, colour(Role::Raised));
    painter->restore();
    hairline(painter, option->rect, Qt::Horizontal, colour(Role::Border));
}

void Style::drawHeaderLabel(const QStyleOption *option, QPainter *painter) const
{
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
    if (!header)
        return;
    // The rectangle given has lost a margin above and below: take the whole height of what is painted on.
    const int pad = 8; // with the 2 px of margin that QHeaderView took already
    QRect rect = header->rect;
    rect.setTop(0);
    rect.setHeight(scaled(30));
    rect.adjust(pad, 0, -pad, 0);
    painter->setFont(font(Type::Head));
    painter->setPen(colour(Role::Text2));
    QString text = header->text;
    if (header->sortIndicator == QStyleOptionHeader::SortDown)
        text += u" \u25be"_s;
    else if (header->sortIndicator == QStyleOptionHeader::SortUp)
        text += u" \u25b4"_s;
    painter->drawText(rect, int(header->textAlignment & Qt::AlignHorizontal_Mask) | int(Qt::AlignVCenter), text);
}

void Style::drawScrollBar(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (!bar || bar->maximum <= bar->minimum)
        return;
    const QRectF handle = subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget);
    const bool hot = option->state & (State_MouseOver | State_Sunken);
    roundedBox(painter, handle.adjusted(3, 2, -2, -2), 3, colour(hot ? Role::ControlBorder : Role::Disabled), QColor());
}

void Style::drawComboBox(const QStyleOptionComplex *option, QPainter *painter, const QWidget *) const
{
    const bool enabled = option->state & State_Enabled;
    roundedBox(painter, option->rect, 5, colour(enabled ? Role::Surface : Role::UnknownSoft),
               colour(enabled ? Role::ControlBorder : Role::Border));
    if (option->state & State_HasFocus)
        focusRing(painter, option->rect, 5);
    const QRect arrow(option->rect.right() - 25, option->rect.center().y() - 8, 16, 16);
    drawIcon(painter, arrow, u"chevron-down"_s, colour(enabled ? Role::Text2 : Role::Disabled));
}

void Style::drawMenuBarItem(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    if (!item)
        return;
    drawControl(CE_MenuBarEmptyArea, option, painter, widget);
    if (item->state & (State_Selected | State_Sunken))
        roundedBox(painter, QRectF(item->rect).adjusted(1, 3, -1, -4), 4, colour(Role::Select), QColor());
    painter->setFont(font(Type::Body));
    painter->setPen(colour(item->state & State_Enabled ? Role::Text2 : Role::Disabled));
    painter->drawText(item->rect, int(Qt::AlignCenter) | int(Qt::TextHideMnemonic), item->text);
}

} // namespace vigie::theme
