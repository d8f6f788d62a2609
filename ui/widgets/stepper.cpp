#include "ui/widgets/stepper.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace vigie::widgets {

using theme::colour;
using theme::Role;
using theme::scaled;
using theme::Type;

Stepper::Stepper(const QStringList &steps, QWidget *parent) : QWidget(parent), m_steps(steps)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCurrent(0);
}

void Stepper::setCurrent(int step)
{
    m_current = step;
    setAccessibleName(tr("Step %1 of %2: %3").arg(step + 1).arg(m_steps.size()).arg(m_steps.value(step)));
    updateGeometry();
    update();
}

QSize Stepper::sizeHint() const
{
    const QFontMetrics strong(theme::font(Type::Strong));
    int width = 0;
    for (const QString &step : m_steps)
        width += scaled(20) + 10 + strong.horizontalAdvance(step) + 48;
    return {width - 48, scaled(22)};
}

void Stepper::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int ring = scaled(20);
    int x = width();
    // From the right end, where the last step stands.
    for (int i = int(m_steps.size()) - 1; i >= 0; --i) {
        const bool now = i == m_current, done = i < m_current;
        const QFont font = theme::font(now ? Type::Strong : Type::Body);
        const int text = QFontMetrics(font).horizontalAdvance(m_steps[i]);
        painter.setFont(font);
        painter.setPen(colour(now ? Role::Text : Role::Text2));
        painter.drawText(QRect(x - text, 0, text + 1, height()), int(Qt::AlignVCenter), m_steps[i]);
        x -= text + 10 + ring;
        const QRect circle(x, (height() - ring) / 2, ring, ring);
        theme::roundedBox(&painter, circle, ring / 2.0, now ? colour(Role::AccentFill) : QColor(),
                          colour(now ? Role::AccentFill : done ? Role::Healthy : Role::ControlBorder));
        if (done) {
            theme::drawIcon(&painter, circle.adjusted(4, 4, -4, -4), u"check"_s, colour(Role::Healthy));
        } else {
            painter.setFont(theme::font(Type::SmallMedium));
            painter.setPen(colour(now ? Role::OnAccent : Role::Text2));
            painter.drawText(circle, int(Qt::AlignCenter), QString::number(i + 1));
        }
        x -= 10;
        if (i > 0)
            theme::hairline(&painter, QRectF(x - 28, height() / 2.0, 28, 1), Qt::Horizontal, colour(Role::ControlBorder));
        x -= 38;
    }
}

} // namespace vigie::widgets
