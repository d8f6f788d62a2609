#include "ui/pages/storage/bucket_tree.h"

#include "ui/present/objects.h"
#include "ui/present/text.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QContextMenuEvent>
#include <QFocusEvent>
#include <QPainter>
#include <QSet>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie::ui {

using theme::colour;
using theme::scaled;
using theme::Type;
using ColourRole = theme::Role;

namespace {

// Whether a folder has folders is known only once it was looked into: until then it may.
class FolderModel : public QStandardItemModel
{
public:
    using QStandardItemModel::QStandardItemModel;
    [[nodiscard]] bool hasChildren(const QModelIndex &parent) const override
    {
        return !parent.isValid() || rowCount(parent) > 0 || !parent.data(BucketTree::ExploredRole).toBool();
    }
};

constexpr qsizetype mostFolders = 1000;     // of one folder: the table beside shows all

class RowHeight : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {40, scaled(28)}; }
};

} // namespace

Place Place::parent() const
{
    const qsizetype slash = prefix.lastIndexOf(u'/', -2);
    return {bucket, prefix.isEmpty() ? QString() : prefix.left(slash + 1)};
}

QString Place::name() const
{
    return prefix.isEmpty() ? bucket : prefix.mid(parent().prefix.size()).chopped(1);
}

BucketTree::BucketTree(QWidget *parent) : QTreeView(parent), m_model(new FolderModel(this))
{
    m_model->setHorizontalHeaderLabels({tr("Buckets and folders")});
    setModel(m_model);
    setItemDelegate(new RowHeight(this));
    setObjectName(u"bucketTree"_s);
    setAccessibleName(tr("Buckets and folders"));
    setHeaderHidden(true);
    setFrameShape(NoFrame);
    setIndentation(16);
    setUniformRowHeights(true);
    setEditTriggers(NoEditTriggers);
    setExpandsOnDoubleClick(true);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    connect(this, &QTreeView::clicked, this, [this](const QModelIndex &index) { Q_EMIT placeChosen(placeOf(index)); });
    connect(this, &QTreeView::expanded, this, [this](const QModelIndex &index) {
        if (!index.data(ExploredRole).toBool())
            Q_EMIT foldersWanted(placeOf(index));
    });
}

Place BucketTree::placeOf(const QModelIndex &index)
{
    return {index.data(BucketRole).toString(), index.data(PrefixRole).toString()};
}

Place BucketTree::placeAt(const QPoint &inViewport) const
{
    return placeOf(indexAt(inViewport));
}

Place BucketTree::currentPlace() const
{
    return placeOf(currentIndex());
}

QStandardItem *BucketTree::itemOf(const Place &place) const
{
    QStandardItem *found = nullptr;
    for (int row = 0; row < m_model->rowCount() && !found; ++row)
        if (m_model->item(row)->data(BucketRole) == place.bucket)
            found = m_model->item(row);
    QString prefix;
    while (found && prefix != place.prefix) {
        const qsizetype slash = place.prefix.indexOf(u'/', prefix.size());
        prefix = place.prefix.left(slash + 1);
        QStandardItem *next = nullptr;
        for (int row = 0; row < found->rowCount() && !next; ++row)
            if (slash >= 0 && found->child(row)->data(PrefixRole) == prefix)
                next = found->child(row);
        found = next;
    }
    return found;
}

void BucketTree::setBuckets(const QList<storage::BucketInfo> &buckets, const QDateTime &now)
{
    for (int row = m_model->rowCount() - 1; row >= 0; --row)
        if (std::ranges::none_of(buckets, [&](const storage::BucketInfo &one) { return one.bucket.name == m_model->item(row)->data(BucketRole); }))
            m_measures.remove(m_model->takeRow(row).constFirst()->data(BucketRole).toString());
    for (int row = 0; row < int(buckets.size()); ++row) {
        const storage::BucketInfo &one = buckets[row];
        if (!itemOf({one.bucket.name, {}})) {
            auto *item = new QStandardItem(present::visible(one.bucket.name));
            item->setData(one.bucket.name, BucketRole);
            item->setToolTip(item->text());
            m_model->insertRow(row, item);
        }
        if (one.measure)
            setMeasure(one.bucket.name, *one.measure, now);
    }
}

void BucketTree::setMeasure(const QString &bucket, const storage::Measure &measure, const QDateTime &now)
{
    QStandardItem *item = itemOf({bucket, {}});
    if (!item)
        return;
    const QString tip = tr("%1: %2 objects, %3, counted %4").arg(item->text(), present::exactly(measure.objects) + (measure.complete ? QString() : u"+"_s),
                                                             present::fileSize(measure.bytes), present::ago(measure.at, now));
    setCountText(item, present::counted(measure.objects, measure.complete), tip);
    m_measures.insert(bucket, measure);
    for (int row = 0; row < item->rowCount(); ++row)
        showCounted(item->child(row), measure);
}

void BucketTree::showCounted(QStandardItem *folder, const storage::Measure &measure) const
{
    // Counted in the order of the keys: of all folders but the last one the count is final.
    const auto counted = measure.folders.constFind(placeOf(folder->index()).name());
    if (counted != measure.folders.cend())
        setCount(folder, *counted, measure.complete || counted.key() != measure.folders.lastKey());
}

void BucketTree::setCount(const Place &place, qint64 objects, bool complete)
{
    if (QStandardItem *item = itemOf(place))
        setCount(item, objects, complete);
}

void BucketTree::setCount(QStandardItem *item, qint64 objects, bool complete) const
{
    setCountText(item, present::counted(objects, complete), tr("%1: %2 objects").arg(item->text(), present::exactly(objects) + (complete ? QString() : u"+"_s)));
}

void BucketTree::setCountText(QStandardItem *item, const QString &text, const QString &tip) const
{
    if (item->data(CountRole) == text)
        return;
    item->setData(text, CountRole);
    item->setToolTip(tip);
    item->setData(tip, Qt::AccessibleTextRole);
}

void BucketTree::addFolders(const Place &below, const QStringList &names, bool complete)
{
    QStandardItem *parent = itemOf(below);
    if (!parent)
        return;
    QSet<QString> known;
    for (int row = 0; row < parent->rowCount(); ++row)
        known.insert(parent->child(row)->data(PrefixRole).toString());
    for (const QString &name : names) {
        const QString prefix = below.prefix + name + u'/';
        if (known.size() >= mostFolders || known.contains(prefix))
            continue;
        known.insert(prefix);
        // They come in this order: most go to the end.
        int at = parent->rowCount();
        while (at > 0 && prefix < parent->child(at - 1)->data(PrefixRole).toString())
            --at;
        auto *item = new QStandardItem(name.isEmpty() ? tr("(no name)") : present::visible(name));
        item->setData(below.bucket, BucketRole);
        item->setData(prefix, PrefixRole);
        item->setToolTip(item->text());
        parent->insertRow(at, item);
        if (below.prefix.isEmpty())
            showCounted(item, m_measures.value(below.bucket));
    }
    if (complete)
        parent->setData(true, ExploredRole);
    if (parent->index() == currentIndex() && parent->hasChildren())
        expand(parent->index());
}

void BucketTree::setCurrent(const Place &place)
{
    // Every folder on the way is shown, known or not.
    Place way{place.bucket, {}};
    while (way != place) {
        const qsizetype slash = place.prefix.indexOf(u'/', way.prefix.size());
        addFolders(way, {place.prefix.mid(way.prefix.size(), slash - way.prefix.size())}, false);
        if (QStandardItem *item = itemOf(way))
            expand(item->index());
        way.prefix = place.prefix.left(slash + 1);
    }
    if (QStandardItem *item = itemOf(place))
        setCurrentIndex(item->index());
    else
        setCurrentIndex({});
}

QStringList BucketTree::siblings(const Place &place) const
{
    QStringList names;
    const QStandardItem *item = itemOf(place);
    const QStandardItem *parent = item ? (item->parent() ? item->parent() : m_model->invisibleRootItem()) : nullptr;
    for (int row = 0; parent && row < parent->rowCount(); ++row)
        names.append(placeOf(parent->child(row)->index()).name());
    return names;
}

void BucketTree::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    int depth = 0;
    for (QModelIndex up = index.parent(); up.isValid(); up = up.parent())
        ++depth;
    const QRect rect(1, option.rect.y(), viewport()->width() - 2, option.rect.height());
    const bool on = index == currentIndex();
    if (on) {
        theme::roundedBox(painter, rect, 5, colour(ColourRole::Select), QColor());
        theme::roundedBox(painter, QRectF(rect.x(), rect.y() + 7, 3, rect.height() - 14), 1.5, colour(ColourRole::Accent), QColor());
    } else if (indexAt(viewport()->mapFromGlobal(QCursor::pos())) == index && viewport()->underMouse()) {
        theme::roundedBox(painter, rect, 5, colour(ColourRole::UnknownSoft), QColor());
    }
    int x = rect.x() + 5 + depth * indentation();
    if (m_model->hasChildren(index))
        theme::drawIcon(painter, QRect(x, rect.center().y() - 6, 12, 12), isExpanded(index) ? u"chevron-down"_s : u"chevron-right"_s, colour(ColourRole::Text3));
    x += 20;
    theme::drawIcon(painter, QRect(x, rect.y() + (rect.height() - 16) / 2, 16, 16), depth == 0 ? u"bucket"_s : u"folder"_s, colour(on ? ColourRole::Accent : ColourRole::Text2));
    x += 24;
    const QString count = index.data(CountRole).toString();
    int room = rect.right() - 8 - x;
    if (!count.isEmpty()) {
        const QFont small = theme::font(on ? Type::SmallMedium : Type::Small);
        painter->setPen(colour(on ? ColourRole::Text2 : ColourRole::Text3));
        theme::drawFigures(painter, QRect(x, rect.y(), room, rect.height()), count, small, true);
        room -= theme::figuresWidth(count, small) + 8;
    }
    painter->setFont(theme::font(on ? Type::Strong : Type::Body));
    painter->setPen(colour(ColourRole::Text));
    painter->drawText(QRect(x, rect.y(), room, rect.height()), int(Qt::AlignVCenter), painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, room));
    if (on && m_keyboardFocus && hasFocus())
        theme::focusRing(painter, rect, 5);
}

void BucketTree::focusInEvent(QFocusEvent *event)
{
    m_keyboardFocus = event->reason() != Qt::MouseFocusReason;
    QTreeView::focusInEvent(event);
}

void BucketTree::keyPressEvent(QKeyEvent *event)
{
    m_keyboardFocus = true;
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid())
        Q_EMIT placeChosen(currentPlace());
    else if ((event->modifiers() & Qt::AltModifier) || event->text() == u"/"_s)
        event->ignore();        // the page's
    else
        QTreeView::keyPressEvent(event);
}

void BucketTree::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(viewport()->mapFromGlobal(event->globalPos()));
    if (index.isValid())
        Q_EMIT menuWanted(placeOf(index), byKey ? viewport()->mapToGlobal(visualRect(index).bottomLeft()) : event->globalPos());
}

} // namespace vigie::ui
