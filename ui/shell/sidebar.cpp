#include "ui/shell/sidebar.h"

#include "ui/present/text.h"
#include "ui/theme/fonts.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QFocusEvent>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace vigie::ui {

using theme::colour;
using theme::scaled;
using theme::Type;
using ColourRole = theme::Role;

namespace {

Sidebar::Kind kindOf(const QModelIndex &index)
{
    return Sidebar::Kind(index.data(Sidebar::KindRole).toInt());
}

class SidebarDelegate : public QStyledItemDelegate
{
public:
    explicit SidebarDelegate(Sidebar *bar) : QStyledItemDelegate(bar), m_bar(bar) {}

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        return {10, m_bar->heightOf(index)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        // With its header hidden the column does not shrink with the view: its width is the viewport's.
        const QRect rect(8, option.rect.y(), m_bar->viewport()->width() - 16, option.rect.height());
        if (kindOf(index) == Sidebar::Kind::Spring)
            return;
        if (kindOf(index) == Sidebar::Kind::Caption)
            paintCaption(painter, rect, index);
        else
            paintRow(painter, rect, option, index);
    }

private:
    void paintCaption(QPainter *painter, const QRect &rect, const QModelIndex &index) const
    {
        if (m_bar->isCompact()) {
            if (index.row() > 0)
                theme::hairline(painter, rect.adjusted(8, 0, -8, -5), Qt::Horizontal, colour(ColourRole::Border));
            return;
        }
        painter->setFont(theme::font(Type::SmallMedium));
        painter->setPen(colour(ColourRole::Text3));
        painter->drawText(rect.adjusted(8, 0, 0, -4), int(Qt::AlignBottom), index.data().toString());
    }

    void paintRow(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option, const QModelIndex &index) const
    {
        const bool page = kindOf(index) != Sidebar::Kind::Server;
        const bool active = index.data(Sidebar::ActiveRole).toBool();
        const bool on = active && page;
        if (on) {
            theme::roundedBox(painter, rect, 5, colour(ColourRole::Select), QColor());
            theme::roundedBox(painter, QRectF(rect.x(), rect.y() + 7, 3, rect.height() - 14), 1.5, colour(ColourRole::Accent), QColor());
        } else if (option.state & QStyle::State_MouseOver) {
            theme::roundedBox(painter, rect, 5, colour(ColourRole::UnknownSoft), QColor());
        }
        const QRect icon(m_bar->isCompact() ? rect.center().x() - 7 : rect.x() + 8, rect.y() + (rect.height() - 16) / 2, 16, 16);
        const QVariant mark = index.data(Sidebar::MarkRole);
        if (mark.isValid())
            theme::drawMark(painter, icon.adjusted(1, 1, -1, -1), theme::Mark(mark.toInt()), colour(ColourRole::Sidebar));
        else
            theme::drawIcon(painter, icon, index.data(Sidebar::IconRole).toString(), colour(on ? ColourRole::Accent : ColourRole::Text2));
        if (!m_bar->isCompact()) {
            painter->setFont(theme::font(active ? Type::Strong : Type::Body));
            painter->setPen(colour(kindOf(index) == Sidebar::Kind::Add && !on ? ColourRole::Text2 : ColourRole::Text));
            const QRect text(rect.x() + (page ? 34 : 33), rect.y(), rect.width() - 42, rect.height());
            painter->drawText(text, int(Qt::AlignVCenter), painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, text.width()));
        }
        if (const int count = index.data(Sidebar::BadgeRole).toInt(); count > 0)
            paintBadge(painter, rect, count);
        if (m_bar->showsKeyboardFocus() && index == m_bar->currentIndex())
            theme::focusRing(painter, rect, 5);
    }

    void paintBadge(QPainter *painter, const QRect &rect, int count) const
    {
        const QFont font = theme::font(Type::SmallMedium);
        const QString text = QString::number(count);
        const int height = scaled(18), width = std::max(height, QFontMetrics(font).horizontalAdvance(text) + 10);
        const QRect pill = m_bar->isCompact() ? QRect(rect.right() - height + 4, rect.y(), height - 4, height - 4)
                                              : QRect(rect.right() - width - 7, rect.y() + (rect.height() - height) / 2, width, height);
        theme::roundedBox(painter, pill, pill.height() / 2.0, colour(ColourRole::DegradedSoft), QColor());
        painter->setFont(font);
        painter->setPen(colour(ColourRole::Degraded));
        painter->drawText(pill, int(Qt::AlignCenter), text);
    }

    Sidebar *m_bar;
};

} // namespace

Sidebar::Sidebar(QWidget *parent) : QTreeView(parent), m_model(new QStandardItemModel(this))
{
    m_model->setHorizontalHeaderLabels({tr("Servers and pages")});
    setModel(m_model);
    setItemDelegate(new SidebarDelegate(this));
    setAccessibleName(tr("Servers and pages"));
    setObjectName(u"sidebar"_s);
    setHeaderHidden(true);
    setFrameShape(NoFrame);
    setIndentation(0);
    setRootIsDecorated(false);
    setSelectionMode(NoSelection);
    setMouseTracking(true);
    setUniformRowHeights(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setVerticalScrollMode(ScrollPerPixel);
    viewport()->setAutoFillBackground(false);
    setAutoFillBackground(false);
    setCompact(false);
    connect(this, &QTreeView::clicked, this, &Sidebar::choose);
}

void Sidebar::setContent(const QList<Server> &servers, const QList<PageSpec> &pages)
{
    m_model->removeRows(0, m_model->rowCount());
    const auto add = [this](Kind kind, const QString &text, const QVariant &id, const QString &icon) {
        auto *item = new QStandardItem(text);
        item->setData(int(kind), KindRole);
        item->setData(id, IdRole);
        item->setData(icon, IconRole);
        item->setToolTip(kind == Kind::Caption || kind == Kind::Spring ? QString() : text);
        item->setFlags(kind == Kind::Caption || kind == Kind::Spring ? Qt::NoItemFlags : Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        m_model->appendRow(item);
        return item;
    };
    add(Kind::Caption, tr("Servers"), {}, {});
    for (const Server &server : servers)
        add(Kind::Server, server.name, server.id, {})->setData(int(theme::Mark::Unknown), MarkRole);
    add(Kind::Add, tr("Add server"), u"add"_s, u"plus"_s);
    std::optional<Group> group;
    for (const PageSpec &page : servers.isEmpty() ? QList<PageSpec>() : pages) {
        if (group != page.group)
            add(Kind::Caption, groupTitle(page.group), {}, {});
        group = page.group;
        add(Kind::Page, page.title, page.id, page.icon);
    }
    add(Kind::Spring, {}, {}, {});
    add(Kind::Page, tr("Settings"), u"settings"_s, u"gear"_s);
}

int Sidebar::rowHeight(int row) const
{
    const Kind kind = kindOf(m_model->index(row, 0));
    if (kind == Kind::Caption)
        return m_compact ? (row == 0 ? 1 : 11) : scaled(row == 0 ? 24 : 32);
    return kind == Kind::Spring ? 0 : scaled(m_compact ? 28 : 30);
}

int Sidebar::heightOf(const QModelIndex &index) const
{
    if (kindOf(index) != Kind::Spring)
        return rowHeight(index.row());
    int taken = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        taken += rowHeight(row);
    return std::max(8, viewport()->height() - taken);
}

void Sidebar::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

void Sidebar::setMark(QUuid server, theme::Mark mark)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        QStandardItem *item = m_model->item(row);
        if (kindOf(item->index()) == Kind::Server && item->data(IdRole).toUuid() == server && item->data(MarkRole).toInt() != int(mark))
            item->setData(int(mark), MarkRole);
    }
}

void Sidebar::setBadge(const QString &page, int count)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        QStandardItem *item = m_model->item(row);
        if (kindOf(item->index()) != Kind::Page || item->data(IdRole) != page)
            continue;
        item->setData(count, BadgeRole);
        item->setData(count > 0 ? tr("%1, %n thing(s) to look at", nullptr, count).arg(item->text()) : QString(), Qt::AccessibleTextRole);
        item->setToolTip(count > 0 ? item->data(Qt::AccessibleTextRole).toString() : item->text());
    }
}

void Sidebar::setCurrent(QUuid server, const QString &page)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        QStandardItem *item = m_model->item(row);
        const Kind kind = kindOf(item->index());
        const bool active = kind == Kind::Server ? page != "add"_L1 && page != "settings"_L1 && item->data(IdRole).toUuid() == server : kind != Kind::Caption && item->data(IdRole) == page;
        item->setData(active, ActiveRole);
        if (active && kind != Kind::Server && !currentIndex().isValid())
            setCurrentIndex(item->index());
    }
}

void Sidebar::setCompact(bool compact)
{
    m_compact = compact;
    setFixedWidth(compact ? 56 : scaled(207));
    scheduleDelayedItemsLayout();
}

void Sidebar::choose(const QModelIndex &index)
{
    switch (kindOf(index)) {
    case Kind::Server: Q_EMIT serverChosen(index.data(IdRole).toUuid()); break;
    case Kind::Page: Q_EMIT pageChosen(index.data(IdRole).toString()); break;
    case Kind::Add: Q_EMIT addChosen(); break;
    case Kind::Caption:
    case Kind::Spring: break;
    }
}

void Sidebar::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    itemDelegate()->paint(painter, option, index);
}

void Sidebar::focusInEvent(QFocusEvent *event)
{
    m_keyboardFocus = event->reason() != Qt::MouseFocusReason;
    QTreeView::focusInEvent(event);
    viewport()->update();
}

void Sidebar::keyPressEvent(QKeyEvent *event)
{
    m_keyboardFocus = true;
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space) && currentIndex().isValid()) {
        choose(currentIndex());
        return;
    }
    QTreeView::keyPressEvent(event);
}

} // namespace vigie::ui
