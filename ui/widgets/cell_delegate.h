#pragma once

#include "ui/models/cell.h"

#include <QStyledItemDelegate>

namespace vigie::widgets {

class TableView;

// Paints a ready cell; formats nothing.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit CellDelegate(TableView *view);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    struct Place;
    void paintGround(QPainter *painter, const Place &place) const;
    void paintContent(QPainter *painter, const Place &place) const;
    void paintNumber(QPainter *painter, const Place &place) const;
    void paintTexts(QPainter *painter, const Place &place, QRect rect) const;
    void paintFound(QPainter *painter, const models::Cell &cell, const QRect &line) const;
    void paintAcross(QPainter *painter, const Place &place) const;
    [[nodiscard]] QColor textColour(const models::Cell &cell) const;

    TableView *m_view;
};

} // namespace vigie::widgets
