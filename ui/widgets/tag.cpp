#include "ui/widgets/tag.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace vigie::widgets {

using theme::colour;
using theme::Role;
using theme::scaled;
using theme::Type;

Tag::Tag(const QString &text, Look look, const QString &spoken, QWidget *parent) : QAbstractButton(parent), m_look(look)
{
    setText(text);
    setAccessibleName(spoken);
    setToolTip(spoken);
    setFocusPolicy(look == Look::Plain ? Qt::NoFocus : Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

QString Tag::icon() const
{
    switch (m_look) {
    case Look::Plain: return {};
    case Look::Removable: return u"close"_s;
    case Look::Added: return u"plus"_s;
    case Look::Removed: return u"minus"_s;
    }
    return {};
}

QSize Tag::sizeHint() const
{
    const int words = QFontMetrics(theme::font(Type::Body)).horizontalAdvance(text());
    return {words + 22 + (icon().isEmpty() ? 0 : 18), scaled(26)};
}

QSize Tag::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), scaled(80)), scaled(26)};
}

void Tag::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool added = m_look == Look::Added, removed = m_look == Look::Removed;
    const Role ground = added ? Role::HealthySoft : removed ? Role::FailedSoft : underMouse() && isEnabled() && m_look != Look::Plain ? Role::UnknownSoft : Role::Raised;
    const QRect box = rect().adjusted(0, 1, 0, -1);
    theme::roundedBox(&painter, box, 4, colour(ground), added || removed ? QColor() : colour(Role::Border));
    const Role front = added ? Role::Healthy : removed ? Role::Failed : Role::Text;
    const QString shape = icon();
    const bool behind = m_look == Look::Removable;
    QRect words = box.adjusted(9, 0, -9, 0);
    if (!shape.isEmpty()) {
        const QRect place(behind ? words.right() - 11 : words.x(), box.center().y() - 5, 12, 12);
        theme::drawIcon(&painter, place, shape, colour(isEnabled() ? front : Role::Disabled));
        words.adjust(behind ? 0 : 18, 0, behind ? -18 : 0, 0);
    }
    QFont font = theme::font(Type::Body);
    font.setStrikeOut(removed);
    painter.setFont(font);
    painter.setPen(colour(front));
    painter.drawText(words, int(Qt::AlignVCenter), painter.fontMetrics().elidedText(text(), Qt::ElideMiddle, words.width()));
    if (hasFocus())
        theme::focusRing(&painter, box, 4);
}

void Tag::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace vigie::widgets
