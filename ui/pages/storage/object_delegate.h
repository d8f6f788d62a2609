#pragma once

#include <QStyledItemDelegate>

namespace vigie::ui {

class ObjectView;

// Paints a row straight from the arena: no cell is made for it.
class ObjectDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit ObjectDelegate(ObjectView *view);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    ObjectView *m_view;
};

} // namespace vigie::ui
