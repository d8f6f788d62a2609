#include "ui/pages/search/index_list.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
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
using Tint = theme::Role;

namespace {

enum { UidRole = Qt::UserRole + 1, CountRole, ProblemRole };
constexpr int inset = 6;
constexpr int rowHeight = 32;

class IndexDelegate : public QStyledItemDelegate
{
public:
    explicit IndexDelegate(IndexList *list) : QStyledItemDelegate(list), m_list(list) {}

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {10, scaled(rowHeight)}; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QRect rect = option.rect.adjusted(inset, 0, -inset, 0);
        const bool on = index == m_list->currentIndex();
        if (on) {
            theme::roundedBox(painter, rect, 5, colour(Tint::Select), QColor());
            theme::roundedBox(painter, QRectF(rect.x(), rect.y() + 7, 3, rect.height() - 14), 1.5, colour(Tint::Accent), QColor());
        } else if (option.state & QStyle::State_MouseOver) {
            theme::roundedBox(painter, rect, 5, colour(Tint::Raised), QColor());
        }
        const int middle = rect.y() + rect.height() / 2;
        theme::drawIcon(painter, QRect(rect.x() + 8, middle - 8, 16, 16), u"search"_s, colour(on ? Tint::Accent : Tint::Text2));
        const QString count = index.data(CountRole).toString();
        const QFont font = theme::font(on ? Type::Strong : Type::Body);
        const QFont figures = theme::font(on ? Type::SmallMedium : Type::Small);
        int right = rect.right() - 8;
        painter->setPen(colour(Tint::Text3));
        theme::drawFigures(painter, QRect(rect.x(), rect.y(), right - rect.x() + 1, rect.height()), count, figures, true);
        right -= theme::figuresWidth(count, figures) + 8;
        if (!index.data(ProblemRole).toString().isEmpty()) {
            theme::drawMark(painter, QRect(right - 14, middle - 7, 14, 14), theme::Mark::Degraded, colour(on ? Tint::Select : Tint::Surface));
            right -= 20;
        }
        painter->setFont(font);
        painter->setPen(colour(Tint::Text));
        const QRect text(rect.x() + 34, rect.y(), right - rect.x() - 34, rect.height());
        painter->drawText(text, int(Qt::AlignVCenter), painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideMiddle, text.width()));
        if (on && m_list->showsKeyboardFocus())
            theme::focusRing(painter, rect, 5);
    }

private:
    IndexList *m_list;
};

} // namespace

IndexList::IndexList(QWidget *parent) : QListView(parent), m_model(new QStandardItemModel(this))
{
    setModel(m_model);
    setItemDelegate(new IndexDelegate(this));
    setObjectName(u"indexList"_s);
    setAccessibleName(tr("Indexes"));
    setFrameShape(NoFrame);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void IndexList::setEntries(const QList<Entry> &entries)
{
    if (entries == m_entries)
        return;
    const QString before = chosen();
    m_entries = entries;
    m_filling = true;
    m_model->clear();
    for (const Entry &entry : entries) {
        auto *item = new QStandardItem(entry.uid);
        item->setData(entry.uid, UidRole);
        item->setData(entry.count, CountRole);
        item->setData(entry.problem, ProblemRole);
        item->setData(entry.problem.isEmpty() ? entry.uid : entry.problem, Qt::ToolTipRole);
        QStringList spoken{entry.uid, tr("%1 documents").arg(entry.count)};
        if (!entry.problem.isEmpty())
            spoken.append(entry.problem);
        item->setData(spoken.join(u", "_s), Qt::AccessibleTextRole);
        m_model->appendRow(item);
    }
    choose(before);
    m_filling = false;
    updateGeometry();
}

void IndexList::choose(const QString &uid)
{
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (m_model->index(row, 0).data(UidRole).toString() == uid)
            setCurrentIndex(m_model->index(row, 0));
}

QString IndexList::chosen() const
{
    return currentIndex().data(UidRole).toString();
}

QSize IndexList::sizeHint() const
{
    return {scaled(190), m_model->rowCount() * scaled(rowHeight)};
}

QSize IndexList::minimumSizeHint() const
{
    return {scaled(120), std::min(m_model->rowCount(), 4) * scaled(rowHeight)};
}

void IndexList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    viewport()->update();
    if (current.isValid() && !m_filling)
        Q_EMIT indexChosen(chosen());
}

void IndexList::focusInEvent(QFocusEvent *event)
{
    m_keyboardFocus = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason || event->reason() == Qt::ShortcutFocusReason;
    QListView::focusInEvent(event);
    viewport()->update();
}

void IndexList::keyPressEvent(QKeyEvent *event)
{
    m_keyboardFocus = true;
    QListView::keyPressEvent(event);
}

} // namespace vigie::ui
