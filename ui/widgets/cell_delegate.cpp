#include "ui/widgets/cell_delegate.h"

#include "ui/theme/fonts.h"
#include "ui/theme/motion.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"
#include "ui/widgets/table_view.h"

#include <QHeaderView>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace vigie::widgets {

using models::Cell;
using theme::colour;
using theme::Role;
using theme::scaled;
using theme::Type;

struct CellDelegate::Place {
    const QModelIndex &index;
    Cell cell;
    QRect rect;
    QColor ground;
    bool selected = false;
    bool alignRight = false;
};

CellDelegate::CellDelegate(TableView *view) : QStyledItemDelegate(view), m_view(view) {}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Place place{index, index.data(models::CellRole).value<Cell>(), option.rect, {}, false, false};
    place.selected = option.state & QStyle::State_Selected;
    place.ground = colour(place.selected ? Role::Select : m_view->hoverRow() == index.row() ? Role::Raised : Role::Surface);
    place.alignRight = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()) & Qt::AlignRight;
    painter->save();
    paintGround(painter, place);
    if (place.cell.kind == Cell::Kind::Across)
        paintAcross(painter, place);
    else
        paintContent(painter, place);
    painter->restore();
}

void CellDelegate::paintGround(QPainter *painter, const Place &place) const
{
    painter->fillRect(place.rect, place.ground);
    const bool last = place.index.row() + 1 == place.index.model()->rowCount();
    if (!last || m_view->verticalScrollBarPolicy() != Qt::ScrollBarAlwaysOff)
        theme::hairline(painter, place.rect, Qt::Horizontal, colour(Role::Border));
    const QHeaderView *header = m_view->horizontalHeader();
    if (place.selected && header->visualIndex(place.index.column()) == 0)
        painter->fillRect(QRect(place.rect.topLeft(), QSize(3, place.rect.height())), colour(Role::Accent));
    if (place.selected && m_view->showsKeyboardFocus() && header->visualIndex(place.index.column()) == 0) {
        const QRect row(0, place.rect.y(), m_view->viewport()->width(), place.rect.height());
        painter->setClipping(false);
        theme::focusRing(painter, row, 4);
    }
}

QColor CellDelegate::textColour(const Cell &cell) const
{
    return colour(m_view->isStale() && cell.role == Role::Text ? Role::Text2 : cell.role);
}

void CellDelegate::paintContent(QPainter *painter, const Place &place) const
{
    const Cell &cell = place.cell;
    QRect rect = place.rect.adjusted(10, 0, -10, 0);
    if (cell.kind == Cell::Kind::Waiting) {
        const QRectF bar(rect.x(), rect.y() + rect.height() / 2.0 - 4, rect.width() * (0.5 + 0.1 * (place.index.row() % 4)), 8);
        theme::roundedBox(painter, bar, 4, colour(Role::Track), QColor());
        return;
    }
    if (cell.kind == Cell::Kind::Number) {
        paintNumber(painter, place);
        return;
    }
    const int middle = rect.y() + rect.height() / 2;
    if (!cell.icon.isEmpty()) {
        theme::drawIcon(painter, QRect(rect.x(), middle - 8, 16, 16), cell.icon, colour(Role::Text2));
        rect.setLeft(rect.x() + (cell.kind == Cell::Kind::Name ? 26 : 22));
    }
    if (cell.mark) {
        const int up = cell.progress >= 0 ? scaled(10) : 0;     // a bar stands below the words
        theme::drawMark(painter, QRect(rect.x(), middle - 7 - up, 14, 14), *cell.mark, place.ground,
                        *cell.mark == theme::Mark::Starting ? theme::turn() : 0);
        rect.setLeft(rect.x() + 21);
    }
    if (cell.progress >= 0) {
        const QRectF groove(rect.x(), cell.text.isEmpty() ? middle - 3 : middle + scaled(9), rect.width(), 6);
        theme::roundedBox(painter, groove, 3, colour(Role::Track), QColor());
        theme::roundedBox(painter, QRectF(groove.topLeft(), QSizeF(groove.width() * std::min(cell.progress, 1.0), 6)), 3,
                          colour(theme::tokens().dark ? Role::Accent : Role::AccentFill), QColor());
        rect.translate(0, -scaled(10));
    }
    if (!cell.trailing.isEmpty()) {
        painter->setPen(colour(Role::Text3));
        theme::drawFigures(painter, rect, cell.trailing, theme::font(Type::Body), true);
        rect.setRight(rect.right() - theme::figuresWidth(cell.trailing, theme::font(Type::Body)) - 8);
    }
    paintTexts(painter, place, rect);
}

void CellDelegate::paintTexts(QPainter *painter, const Place &place, QRect rect) const
{
    const Cell &cell = place.cell;
    const bool two = !cell.second.isEmpty() && !m_view->isCompact();
    const QFont first = theme::font(cell.kind == Cell::Kind::Mono ? Type::Mono : cell.strong ? Type::Strong
                                    : cell.kind == Cell::Kind::State ? Type::Medium : Type::Body);
    const int flags = int(place.alignRight ? Qt::AlignRight : Qt::AlignLeft) | int(Qt::AlignVCenter);
    QRect line = rect;
    if (two) {
        const int top = rect.y() + (rect.height() - scaled(32)) / 2;
        line = QRect(rect.x(), top, rect.width(), scaled(16));
        const QRect below(rect.x(), top + scaled(16), rect.width(), scaled(16));
        painter->setPen(colour(Role::Text3));
        painter->setFont(theme::font(Type::Small));
        painter->drawText(below, flags, QFontMetrics(painter->font()).elidedText(cell.second, Qt::ElideRight, below.width()));
    }
    painter->setPen(textColour(cell));
    painter->setFont(first);
    if (!cell.found.isEmpty()) {
        paintFound(painter, cell, line);
        return;
    }
    const Qt::TextElideMode mode = cell.kind == Cell::Kind::Mono ? Qt::ElideMiddle : Qt::ElideRight;
    const QString text = QFontMetrics(first).elidedText(cell.text, mode, line.width());
    painter->drawText(line, flags, text);
    const int rest = line.width() - QFontMetrics(first).horizontalAdvance(text) - 9;
    if (cell.after.isEmpty() || rest < scaled(40))
        return;
    painter->setFont(theme::font(Type::Small));
    painter->setPen(colour(Role::Text3));
    painter->drawText(QRect(line.right() + 1 - rest, line.y(), rest, line.height()), int(Qt::AlignVCenter), painter->fontMetrics().elidedText(cell.after, Qt::ElideRight, rest));
}

// What was found stands out by weight, not by colour alone.
void CellDelegate::paintFound(QPainter *painter, const Cell &cell, const QRect &line) const
{
    const QFont plain = theme::font(Type::Body), strong = theme::font(Type::Strong);
    int from = 0, x = line.x();
    const auto piece = [&](const QFont &font, const QString &text, bool last) {
        const int room = line.right() + 1 - x;
        if (text.isEmpty() || room <= 0)
            return;
        const QFontMetrics metrics(font);
        const bool fits = metrics.horizontalAdvance(text) + (last ? 0 : metrics.horizontalAdvance(u'…')) <= room;
        painter->setFont(font);
        painter->drawText(QRect(x, line.y(), room, line.height()), int(Qt::AlignVCenter), fits ? text : metrics.elidedText(text + (last ? QString() : u"…"_s), Qt::ElideRight, room));
        x += fits ? metrics.horizontalAdvance(text) : room;
    };
    for (const auto &[start, length] : cell.found) {
        piece(plain, cell.text.mid(from, start - from), false);
        from = start + length;
        piece(strong, cell.text.mid(start, length), from == cell.text.size());
    }
    piece(plain, cell.text.mid(from), true);
}

void CellDelegate::paintNumber(QPainter *painter, const Place &place) const
{
    const Cell &cell = place.cell;
    const QRect rect = place.rect.adjusted(10, 0, -10, 0);
    const bool two = !cell.second.isEmpty() && !m_view->isCompact();
    QRect line = rect;
    if (two) {
        const int top = rect.y() + (rect.height() - scaled(32)) / 2;
        line = QRect(rect.x(), top, rect.width(), scaled(16));
        painter->setPen(colour(Role::Text3));
        theme::drawFigures(painter, QRect(rect.x(), top + scaled(16), rect.width(), scaled(16)), cell.second, theme::font(Type::Small), true);
    }
    painter->setPen(textColour(cell));
    theme::drawFigures(painter, line, cell.text, theme::font(cell.strong ? Type::Strong : Type::Body), true);
    if (cell.mark) {
        const int text = theme::figuresWidth(cell.text, theme::font(Type::Body));
        theme::drawMark(painter, QRect(rect.right() - text - 20, line.y() + (line.height() - 14) / 2, 14, 14), *cell.mark, place.ground);
    }
    if (!cell.series.isEmpty()) {
        const int text = std::max(theme::figuresWidth(cell.text, theme::font(Type::Body)), scaled(cell.most > 1000 ? 56 : 40));
        const QRectF spark(rect.right() + 1 - text - 8 - 46, rect.y() + rect.height() / 2.0 - 9, 46, 18);
        if (spark.left() >= rect.left())
            theme::drawSparkline(painter, spark, cell.series, cell.most, colour(m_view->isStale() ? Role::Disabled : cell.seriesRole));
    }
}

// The text begins in the first cell of its kind and goes on across the next ones: every cell paints its own slice.
void CellDelegate::paintAcross(QPainter *painter, const Place &place) const
{
    const QHeaderView *header = m_view->horizontalHeader();
    // From the leftmost of its columns on, as they stand now.
    int left = header->sectionPosition(place.index.column());
    for (int column = 0; column < header->count(); ++column)
        if (!header->isSectionHidden(column) && place.index.siblingAtColumn(column).data(models::CellRole).value<Cell>().kind == Cell::Kind::Across)
            left = std::min(left, header->sectionPosition(column));
    const int shift = header->sectionPosition(place.index.column()) - left;
    painter->setClipRect(place.rect);
    painter->setFont(theme::font(Type::Body));
    painter->setPen(colour(Role::Text3));
    const int room = header->length() - left - scaled(34) - 10;
    const QString text = QFontMetrics(painter->font()).elidedText(place.cell.text, Qt::ElideRight, room);
    painter->drawText(QRect(place.rect.x() - shift + scaled(34), place.rect.y(), room, place.rect.height()), int(Qt::AlignVCenter), text);
}

} // namespace vigie::widgets
