#include "ui/models/object_table.h"

#include "ui/models/in_background.h"
#include "ui/present/objects.h"
#include "ui/present/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie::models {

namespace {

constexpr int atOnce = 5000;        // so few are arranged in no time

struct Arranged {
    std::shared_ptr<const ObjectRows> order;
    ObjectRows rows;
};

Arranged arrangedRows(const ObjectArena &arena, std::shared_ptr<const ObjectRows> order, ObjectSort sort, const ObjectFilter &filter)
{
    if (!order || order->size() != std::size_t(arena.count()))
        order = std::make_shared<const ObjectRows>(ordered(arena, sort));
    return {order, filter.isEmpty() ? *order : matching(arena, *order, ObjectMatcher(filter))};
}

} // namespace

ObjectTable::ObjectTable(std::function<QDateTime()> now, QObject *parent) : QAbstractTableModel(parent), m_now(std::move(now)) {}

void ObjectTable::clear()
{
    beginResetModel();
    ++m_round;
    m_arranging = false;
    m_arena = {};
    m_rows = {};
    m_order.reset();
    m_shown = m_folders = m_sortedRows = 0;
    m_objects = 0;
    m_bytes = Bytes{0};
    m_more = false;
    endResetModel();
}

void ObjectTable::add(const minio::ObjectPage &page, qsizetype prefixLength)
{
    for (const QString &folder : page.folders) {
        const QByteArray name = QStringView(folder).mid(prefixLength).chopped(folder.size() > prefixLength ? 1 : 0).toUtf8();
        m_arena.append({name, 0, 0, ObjectKind::Folder});
    }
    for (const minio::Object &object : page.objects) {
        // The object that stands for the listed folder itself.
        if (object.key.size() == prefixLength && prefixLength > 0)
            continue;
        const QByteArray name = QStringView(object.key).mid(prefixLength).toUtf8();
        m_arena.append({name, count(object.size), object.modified.isValid() ? object.modified.toSecsSinceEpoch() : 0, objectKind(name)});
        ++m_objects;
        m_bytes = Bytes{count(m_bytes) + count(object.size)};
    }
}

void ObjectTable::showArrived()
{
    if (m_arranging || m_shown == m_arena.count())
        return;
    ObjectRows folders, objects;
    for (; m_shown < m_arena.count(); ++m_shown) {
        const ObjectEntry entry = m_arena.at(m_shown);
        if (m_matcher.matches(entry))
            (entry.kind == ObjectKind::Folder ? folders : objects).push_back(quint32(m_shown));
    }
    insert(m_folders, folders);
    m_folders += int(folders.size());
    m_sortedRows += int(folders.size());
    insert(int(m_rows.size()), objects);
}

void ObjectTable::insert(int at, const ObjectRows &rows)
{
    if (rows.empty())
        return;
    beginInsertRows({}, at, at + int(rows.size()) - 1);
    m_rows.insert(m_rows.begin() + at, rows.begin(), rows.end());
    endInsertRows();
}

void ObjectTable::setSort(ObjectSort sort)
{
    if (sort == m_sort && m_order)
        return;
    m_sort = sort;
    m_order.reset();
    arrange();
}

void ObjectTable::setFilter(const ObjectFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    m_matcher = ObjectMatcher(filter);
    arrange();
}

void ObjectTable::arrange()
{
    const int round = ++m_round, counted = m_arena.count();
    if (counted <= atOnce) {
        const Arranged now = arrangedRows(m_arena, m_order, m_sort, m_filter);
        take(now.order, now.rows, counted);
        return;
    }
    m_arranging = true;
    inBackground(this, [arena = m_arena, order = m_order, sort = m_sort, filter = m_filter] { return arrangedRows(arena, order, sort, filter); },
                 [this, round, counted](Arranged now) {
                     if (round == m_round)
                         take(now.order, std::move(now.rows), counted);
                 });
}

void ObjectTable::take(std::shared_ptr<const ObjectRows> order, ObjectRows rows, int counted)
{
    beginResetModel();
    m_arranging = false;
    m_order = std::move(order);
    m_rows = std::move(rows);
    m_shown = counted;
    m_sortedRows = int(m_rows.size());
    m_folders = 0;
    while (m_folders < m_sortedRows && isFolder(m_folders))
        ++m_folders;
    endResetModel();
    showArrived();
    Q_EMIT arranged();
}

QString ObjectTable::nameOf(int row) const
{
    return textOf(entry(row).name);
}

int ObjectTable::rowOf(const QString &name, bool folder) const
{
    const QByteArray wanted = name.toUtf8();
    for (int row = 0; row < int(m_rows.size()); ++row)
        if (const ObjectEntry one = entry(row); one.name == wanted && (one.kind == ObjectKind::Folder) == folder)
            return row;
    return -1;
}

QString ObjectTable::textAt(int row, ObjectColumn column) const
{
    const ObjectEntry one = entry(row);
    const bool folder = one.kind == ObjectKind::Folder;
    switch (column) {
    case ObjectColumn::Name: return one.name.isEmpty() ? tr("(no name)") : present::visible(textOf(one.name));
    case ObjectColumn::Size: return folder ? QString() : present::fileSize(Bytes{one.size});
    case ObjectColumn::Modified: return one.modified == 0 ? QString() : present::dayAndClock(QDateTime::fromSecsSinceEpoch(one.modified), m_now());
    case ObjectColumn::Kind: return folder ? folderWord() : present::kindWord(textOf(one.name));
    }
    return {};
}

QString ObjectTable::folderWord()
{
    return tr("Folder");
}

QStringList ObjectTable::samples(ObjectColumn column)
{
    const QDateTime day(QDate(2026, 1, 28), QTime(20, 48, 48));
    QStringList texts;
    switch (column) {
    case ObjectColumn::Name: break;
    case ObjectColumn::Size: texts.append(present::fileSize(Bytes{999'900'000})); break;
    case ObjectColumn::Modified:
        for (int month = 0; month < 12; ++month)
            texts.append(present::dayAndClock(day.addMonths(month), day));
        break;
    case ObjectColumn::Kind: texts = {folderWord(), u"GeoJSON"_s}; break;
    }
    return texts;
}

QVariant ObjectTable::tip(int row, ObjectColumn column) const
{
    const ObjectEntry one = entry(row);
    switch (column) {
    case ObjectColumn::Name: return textAt(row, column);
    case ObjectColumn::Size: return one.kind == ObjectKind::Folder ? QVariant() : tr("%1 bytes").arg(present::exactly(one.size));
    case ObjectColumn::Modified: return one.modified == 0 ? QVariant() : present::fullTime(QDateTime::fromSecsSinceEpoch(one.modified));
    case ObjectColumn::Kind: return {};
    }
    return {};
}

int ObjectTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ObjectTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : objectColumns;
}

QVariant ObjectTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= int(m_rows.size()))
        return {};
    const auto column = ObjectColumn(index.column());
    switch (role) {
    case Qt::DisplayRole: return textAt(index.row(), column);
    case Qt::ToolTipRole: return tip(index.row(), column);
    case Qt::TextAlignmentRole: return int((column == ObjectColumn::Size ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::AccessibleTextRole: {
        QStringList parts{textAt(index.row(), column)};
        for (int other = 1; index.column() == 0 && other < objectColumns; ++other)
            parts.append(textAt(index.row(), ObjectColumn(other)));
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    default: return {};
    }
}

QVariant ObjectTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= objectColumns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((ObjectColumn(section) == ObjectColumn::Size ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (ObjectColumn(section)) {
    case ObjectColumn::Name: return tr("Name");
    case ObjectColumn::Size: return tr("Size");
    case ObjectColumn::Modified: return tr("Modified");
    case ObjectColumn::Kind: return tr("Kind");
    }
    return {};
}

bool ObjectTable::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_arranging && (m_more || m_shown < m_arena.count());
}

void ObjectTable::fetchMore(const QModelIndex &)
{
    if (m_shown < m_arena.count())
        showArrived();
    else
        Q_EMIT moreWanted();
}

} // namespace vigie::models
