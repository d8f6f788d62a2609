#include "ui/widgets/stat_strip.h"

#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace vigie::widgets {

using theme::colour;
using theme::Role;
using theme::scaled;
using theme::Type;

StatCell::StatCell(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StatCell::setStat(const Stat &stat)
{
    if (m_stat == stat)
        return;
    m_stat = stat;
    const QString spoken = u"%1: %2 %3"_s.arg(stat.label, stat.value, stat.unit);
    setAccessibleName(spoken);
    setToolTip(spoken);
    updateGeometry();
    update();
}

void StatCell::setCompact(bool compact)
{
    m_compact = compact;
    updateGeometry();
    update();
}

int StatCell::valueWidth() const
{
    const int value = theme::figuresWidth(m_stat.value, theme::font(m_compact ? Type::Strong : Type::Stat));
    const int unit = QFontMetrics(theme::font(Type::Body)).horizontalAdvance(m_stat.unit);
    return (m_stat.mark ? 16 + (m_compact ? 6 : 10) : 0) + value + (m_stat.unit.isEmpty() ? 0 : (m_compact ? 6 : 10) + unit);
}

QSize StatCell::sizeHint() const
{
    if (!m_compact)
        return {valueWidth() + 28 + 40, scaled(58)};
    return {24 + QFontMetrics(theme::font(Type::Small)).horizontalAdvance(m_stat.label) + 10 + valueWidth(), scaled(40)};
}

QSize StatCell::minimumSizeHint() const
{
    return {m_compact ? sizeHint().width() - 16 : valueWidth() + 24, sizeHint().height()};
}

void StatCell::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (!m_first)
        theme::hairline(&painter, rect(), Qt::Vertical, colour(Role::Border));
    painter.setFont(theme::font(Type::Small));
    painter.setPen(colour(Role::Text2));
    if (m_compact) {
        const int pad = width() >= sizeHint().width() ? 12 : 6;
        const int label = painter.fontMetrics().horizontalAdvance(m_stat.label);
        painter.drawText(QRect(pad, 0, label + 1, height()), int(Qt::AlignVCenter), m_stat.label);
        paintValue(&painter, QRect(pad + label + 10, 0, width() - pad - label - 10, height()));
    } else {
        const int pad = 14;
        painter.drawText(QRect(pad, scaled(8), width() - 2 * pad, scaled(16)), int(Qt::AlignVCenter), m_stat.label);
        paintValue(&painter, QRect(pad, scaled(26), width() - 2 * pad, scaled(24)));
    }
    if (hasFocus())
        theme::focusRing(&painter, QRectF(rect()).adjusted(1, 0, 0, 0), 5);
}

void StatCell::paintValue(QPainter *painter, const QRect &line) const
{
    int x = line.x();
    const int gap = m_compact ? 6 : 10;
    if (m_stat.mark) {
        theme::drawMark(painter, QRect(x, line.y() + (line.height() - 16) / 2, 16, 16), *m_stat.mark, colour(Role::Surface));
        x += 16 + gap;
    }
    const QFont font = theme::font(m_compact ? Type::Strong : Type::Stat);
    painter->setPen(colour(m_stat.quiet ? Role::Text2 : Role::Text));
    theme::drawFigures(painter, QRect(x, line.y(), line.right() - x + 8, line.height()), m_stat.value, font, false);
    x += theme::figuresWidth(m_stat.value, font) + gap;
    painter->setFont(theme::font(Type::Body));
    painter->setPen(colour(Role::Text2));
    painter->drawText(QRect(x, line.y() + (m_compact ? 0 : 1), line.right() - x + 12, line.height()), int(Qt::AlignVCenter), m_stat.unit);
    x += painter->fontMetrics().horizontalAdvance(m_stat.unit) + gap;
    if (m_compact || line.right() - x < 20)
        return;
    const int drawn = std::min(64, line.right() - x);
    const QRectF figure(line.right() - drawn + 1, line.y() + (line.height() - 20) / 2.0, drawn, 20);
    if (!m_stat.series.isEmpty())
        theme::drawSparkline(painter, figure, m_stat.series, m_stat.most, colour(m_stat.quiet ? Role::Disabled : Role::Accent));
    if (m_stat.part >= 0) {
        const QRectF bar(figure.x(), line.y() + line.height() / 2.0 - 3, figure.width(), 6);
        const Role fill = m_stat.quiet ? Role::Disabled : theme::tokens().dark ? Role::Accent : Role::AccentFill;
        theme::roundedBox(painter, bar, 3, colour(Role::Track), QColor());
        theme::roundedBox(painter, QRectF(bar.topLeft(), QSizeF(bar.width() * std::min(m_stat.part, 1.0), 6)), 3, colour(fill), QColor());
    }
}

StatStrip::StatStrip(QWidget *parent) : Card(parent), m_layout(row(0))
{
    setLayout(m_layout);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StatStrip::setStats(const QList<Stat> &stats)
{
    while (m_cells.size() < stats.size()) {
        auto *cell = new StatCell(this);
        cell->setFirst(m_cells.isEmpty());
        cell->setCompact(m_compact);
        m_layout->addWidget(cell);
        m_cells.append(cell);
        connect(cell, &StatCell::clicked, this, [this, index = int(m_cells.size()) - 1] { Q_EMIT clicked(index); });
    }
    for (qsizetype i = 0; i < m_cells.size(); ++i) {
        m_cells[i]->setVisible(i < stats.size());
        if (i < stats.size()) {
            m_cells[i]->setStat(stats[i]);
            m_layout->setStretch(int(i), m_compact ? 0 : int(stats[i].share * 100));
        }
    }
}

void StatStrip::setCompact(bool compact)
{
    m_compact = compact;
    for (qsizetype i = 0; i < m_cells.size(); ++i) {
        m_cells[i]->setCompact(compact);
        m_layout->setStretch(int(i), compact ? 0 : 100);
    }
}

} // namespace vigie::widgets
