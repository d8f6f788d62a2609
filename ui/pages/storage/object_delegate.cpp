#include "ui/pages/storage/object_delegate.h"

#include "ui/models/object_table.h"
#include "ui/pages/storage/object_view.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace vigie::ui {

using models::ObjectColumn;
using models::ObjectKind;
using theme::colour;
using theme::Role;
using theme::Type;

ObjectDelegate::ObjectDelegate(ObjectView *view) : QStyledItemDelegate(view), m_view(view) {}

void ObjectDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *table = static_cast<const models::ObjectTable *>(index.model());
    const auto column = ObjectColumn(index.column());
    const bool selected = option.state & QStyle::State_Selected;
    const ObjectKind kind = table->entry(index.row()).kind;
    painter->fillRect(option.rect, colour(selected ? Role::Select : m_view->hoverRow() == index.row() ? Role::Raised : Role::Surface));
    theme::hairline(painter, option.rect, Qt::Horizontal, colour(Role::Border));
    QRect rect = option.rect.adjusted(10, 0, -10, 0);
    const QString text = table->textAt(index.row(), column);
    if (column == ObjectColumn::Name) {
        if (selected)
            painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), colour(Role::Accent));
        const QString icon = kind == ObjectKind::Folder ? u"folder"_s : kind == ObjectKind::Image ? u"image"_s : u"file"_s;
        theme::drawIcon(painter, QRect(rect.x(), rect.y() + (rect.height() - 16) / 2, 16, 16), icon, colour(Role::Text2));
        rect.setLeft(rect.x() + 25);
    }
    painter->setPen(colour(m_view->isStale() || column == ObjectColumn::Modified || column == ObjectColumn::Kind ? Role::Text2 : Role::Text));
    if (column == ObjectColumn::Size || column == ObjectColumn::Modified) {
        theme::drawFigures(painter, rect, text, theme::font(Type::Body), column == ObjectColumn::Size);
        return;
    }
    painter->setFont(theme::font(column == ObjectColumn::Name && kind == ObjectKind::Folder ? Type::Strong : Type::Body));
    painter->drawText(rect, int(Qt::AlignVCenter) | int(Qt::TextSingleLine), painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
}

} // namespace vigie::ui
