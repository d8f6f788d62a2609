#include "ui/widgets/segments.h"

#include "ui/theme/fonts.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"
#include "ui/widgets/basics.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace vigie::widgets {

using theme::colour;
using theme::Role;
using theme::scaled;
using theme::Type;

namespace {

class Segment : public QAbstractButton
{
public:
    Segment(const QString &text, bool first) : m_first(first)
    {
        setText(text);
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    [[nodiscard]] QSize sizeHint() const override { return {QFontMetrics(theme::font(Type::Strong)).horizontalAdvance(text()) + 24, scaled(26)}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        if (isChecked())
            theme::roundedBox(&painter, QRectF(rect()).adjusted(1, 1, -1, -1), 4, colour(Role::Select), QColor());
        if (!m_first)
            theme::hairline(&painter, rect(), Qt::Vertical, colour(Role::Border));
        painter.setFont(theme::font(isChecked() ? Type::Strong : Type::Body));
        painter.setPen(colour(isChecked() ? Role::Accent : Role::Text2));
        painter.drawText(rect(), int(Qt::AlignCenter), text());
        if (hasFocus())
            theme::focusRing(&painter, QRectF(rect()).adjusted(1, 1, -1, -1), 4);
    }

private:
    bool m_first;
};

} // namespace

Segments::Segments(const QStringList &texts, const QString &name, QWidget *parent) : QWidget(parent), m_group(new QButtonGroup(this))
{
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto *line = row(0);
    line->setContentsMargins(1, 1, 1, 1);
    for (const QString &text : texts) {
        auto *segment = new Segment(text, line->count() == 0);
        segment->setAccessibleName(name + u": "_s + text);
        m_group->addButton(segment, line->count());
        line->addWidget(segment);
    }
    setLayout(line);
    choose(0);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int segment, bool on) {
        if (on)
            Q_EMIT chosenChanged(segment);
    });
}

void Segments::choose(int segment)
{
    m_group->button(segment)->setChecked(true);
}

int Segments::chosen() const
{
    return m_group->checkedId();
}

void Segments::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    theme::roundedBox(&painter, rect(), 5, colour(Role::Surface), colour(Role::ControlBorder));
}

} // namespace vigie::widgets
