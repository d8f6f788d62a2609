#include "ui/widgets/basics.h"

#include "ui/theme/motion.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPaintEvent>
#include <QPainter>
#include <QTimer>

namespace vigie::widgets {

using theme::colour;
using theme::Role;
using theme::scaled;
using theme::Type;

Label::Label(Type type, Role role, const QString &text, QWidget *parent) : QLabel(text, parent), m_role(role)
{
    setFont(theme::font(type));
    setTextFormat(Qt::PlainText);
    recolour();
}

void Label::setRole(Role role)
{
    m_role = role;
    recolour();
}

void Label::setElide(Qt::TextElideMode mode)
{
    m_elide = mode;
    setSizePolicy(QSizePolicy::Preferred, sizePolicy().verticalPolicy());
}

QSize Label::minimumSizeHint() const
{
    const QSize full = QLabel::minimumSizeHint();
    return m_elide == Qt::ElideNone ? full : QSize(std::min(full.width(), 24), full.height());
}

void Label::recolour()
{
    QPalette own = palette();
    if (own.color(QPalette::WindowText) == colour(m_role))
        return;
    own.setColor(QPalette::WindowText, colour(m_role));
    setPalette(own);
}

void Label::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        recolour();
}

void Label::paintEvent(QPaintEvent *event)
{
    const QString shown = m_elide == Qt::ElideNone ? QString() : fontMetrics().elidedText(text(), m_elide, width());
    if (m_elide == Qt::ElideNone || shown == text()) {
        QLabel::paintEvent(event);
        return;
    }
    setToolTip(text());
    QPainter painter(this);
    painter.setPen(colour(m_role));
    painter.drawText(rect(), int(alignment()), shown);
}

Label *wrapped(Type type, Role role, const QString &text, QWidget *parent)
{
    auto *label = new Label(type, role, text, parent);
    label->setWordWrap(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    label->setSizePolicy(policy);
    return label;
}

Button::Button(const QString &text, theme::ButtonKind kind, const QString &iconName, QWidget *parent) : QPushButton(text, parent)
{
    setProperty("kind", int(kind));
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCursor(kind == theme::ButtonKind::Link ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setIconName(iconName);
}

void Button::setKind(theme::ButtonKind kind)
{
    setProperty("kind", int(kind));
    updateGeometry();
    update();
}

void Button::setSmall()
{
    setProperty("small", true);
    updateGeometry();
}

void Button::setIconName(const QString &name)
{
    setProperty("iconName", name);
    setIcon(name.isEmpty() ? QIcon() : theme::icon(name));
    update();
}

Button *iconButton(const QString &iconName, const QString &name, QWidget *parent)
{
    auto *button = new Button({}, theme::ButtonKind::Neutral, iconName, parent);
    button->setSmall();
    button->setToolTip(name);
    button->setAccessibleName(name);
    return button;
}

Card::Card(QWidget *parent) : QFrame(parent)
{
    setContentsMargins(1, 1, 1, 1);
}

void Card::setGround(Role ground, bool edge)
{
    m_ground = ground;
    m_edge = edge;
    update();
}

void Card::setAccented(bool accented)
{
    m_accented = accented;
    update();
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor edge = m_accented ? colour(Role::Accent) : m_edge ? colour(Role::Border) : QColor();
    theme::roundedBox(&painter, rect(), 6, colour(m_ground), edge, m_accented ? 2 : 1);
}

void Ground::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.fillRect(event->rect(), colour(m_role));
}

Line::Line(Qt::Orientation orientation, QWidget *parent) : QWidget(parent), m_orientation(orientation)
{
    if (orientation == Qt::Horizontal)
        setFixedHeight(1);
    else
        setFixedWidth(1);
}

void Line::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    theme::hairline(&painter, rect(), m_orientation, colour(Role::Border));
}

IconView::IconView(const QString &name, Role role, int size, QWidget *parent) : QWidget(parent), m_name(name), m_role(role), m_size(size)
{
    setFixedSize(size, size);
}

void IconView::setIcon(const QString &name, Role role)
{
    m_name = name;
    m_role = role;
    m_mark.reset();
    update();
}

void IconView::setMark(theme::Mark mark)
{
    m_mark = mark;
    update();
}

void IconView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (!m_mark) {
        theme::drawIcon(&painter, rect(), m_name, colour(m_role));
        return;
    }
    // The cut-outs show what the mark stands on.
    Role ground = Role::Window;
    for (QWidget *up = parentWidget(); up; up = up->parentWidget())
        if (const auto *card = qobject_cast<Card *>(up)) {
            ground = card->ground();
            break;
        }
    const bool turns = *m_mark == theme::Mark::Starting && theme::motion();
    theme::drawMark(&painter, rect(), *m_mark, colour(ground), turns ? theme::turn() : 0);
    if (turns)
        QTimer::singleShot(theme::motionInterval, this, qOverload<>(&QWidget::update));
}

Chip::Chip(QWidget *parent) : QLabel(parent)
{
    setFont(theme::font(Type::SmallMedium));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Chip::setState(theme::Mark mark, const QString &word)
{
    m_mark = mark;
    setText(word);
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 6 + 13 + 6 + 9 + 1, scaled(22)};
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor soft = colour(theme::softRoleOf(m_mark));
    theme::roundedBox(&painter, rect(), height() / 2.0, soft, QColor());
    theme::drawMark(&painter, QRect(6, (height() - 13) / 2, 13, 13), m_mark, soft);
    painter.setPen(colour(theme::roleOf(m_mark) == Role::Text3 ? Role::Text2 : theme::roleOf(m_mark)));
    painter.drawText(rect().adjusted(25, 0, -8, 0), int(Qt::AlignVCenter), text());
}

QHBoxLayout *row(int gap)
{
    auto *layout = new QHBoxLayout;
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap);
    return layout;
}

QVBoxLayout *column(int gap)
{
    auto *layout = new QVBoxLayout;
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap);
    return layout;
}

QScrollArea *scrolled(QWidget *content, const QString &name)
{
    auto *area = new QScrollArea;
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setAccessibleName(name);
    for (QWidget *part : {content, area->viewport()})
        part->setAutoFillBackground(false);
    return area;
}

void removeAll(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->setObjectName({});
            widget->deleteLater();
        }
        delete item;
    }
}

} // namespace vigie::widgets
