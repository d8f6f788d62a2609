#include "ui/models/cell_table.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie::models {

CellTable::CellTable(QList<Column> columns, QObject *parent) : QAbstractTableModel(parent), m_columns(std::move(columns)) {}

void CellTable::setRows(const QList<Row> &rows)
{
    m_given = rows;
    show(arranged());
}

void CellTable::setFilter(const QString &text)
{
    m_filter = RowFilter(text, m_columns);
    show(arranged());
}

void CellTable::show(QList<Row> next)
{
    const bool sameKeys = next.size() == m_rows.size()
                          && std::ranges::equal(next, m_rows, [](const Row &left, const Row &right) { return left.key == right.key; });
    if (sameKeys) {
        for (int row = 0; row < int(next.size()); ++row)
            update(row, next[row]);
        return;
    }
    beginResetModel();
    m_rows = std::move(next);
    endResetModel();
}

void CellTable::setTitle(int column, const QString &title)
{
    if (m_columns[column].title == title)
        return;
    m_columns[column].title = title;
    Q_EMIT headerDataChanged(Qt::Horizontal, column, column);
}

void CellTable::setColumns(const QList<Column> &columns)
{
    beginResetModel();
    m_columns = columns;
    m_given.clear();
    m_rows.clear();
    m_sortColumn = -1;
    endResetModel();
}

void CellTable::update(int row, const Row &now)
{
    const Row before = std::exchange(m_rows[row], now);
    for (int column = 0; column < int(m_columns.size()); ++column)
        if (before.cells.value(column) != now.cells.value(column))
            Q_EMIT dataChanged(index(row, column), index(row, column));
}

int CellTable::rowOf(const QString &key) const
{
    const auto found = std::ranges::find(m_rows, key, &Row::key);
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

QString CellTable::keyOf(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows[row].key : QString();
}

bool CellTable::isStarting(int row, int column) const
{
    const QList<Cell> &cells = m_rows[row].cells;
    return column < cells.size() && cells[column].mark == theme::Mark::Starting;
}

int CellTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int CellTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant CellTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[index.row()];
    const Cell cell = row.cells.value(index.column());
    switch (role) {
    case Qt::DisplayRole: return cell.text;
    case Qt::ToolTipRole: return cell.tip.isEmpty() ? QVariant() : QVariant(cell.tip);
    case Qt::AccessibleTextRole: return index.column() == 0 ? spoken(index.row()) : cell.text;
    case Qt::TextAlignmentRole: return int(m_columns[index.column()].align | Qt::AlignVCenter);
    case CellRole: return QVariant::fromValue(cell);
    case KeyRole: return row.key;
    default: return {};
    }
}

QVariant CellTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return {};
    if (role == Qt::DisplayRole)
        return m_columns[section].title;
    if (role == Qt::TextAlignmentRole)
        return int(m_columns[section].align | Qt::AlignVCenter);
    return {};
}

// A row as it is read out: name first, then every cell that says something.
QString CellTable::spoken(int row) const
{
    QStringList parts;
    for (const Cell &cell : m_rows[row].cells)
        for (const QString &part : {cell.text, cell.after, cell.second})
            if (!part.isEmpty())
                parts.append(part);
    return parts.join(u", "_s);
}

// What the filter lets through, in the order that was asked for.
QList<Row> CellTable::arranged() const
{
    QList<Row> rows = m_given;
    if (!m_filter.isEmpty())
        rows.removeIf([this](const Row &row) { return !m_filter.matches(row); });
    if (m_sortColumn < 0)
        return rows;
    const auto before = [this](const Row &left, const Row &right) {
        const QVariant a = left.cells.value(m_sortColumn).sort, b = right.cells.value(m_sortColumn).sort;
        if (!a.isValid() || !b.isValid())
            return a.isValid() && !b.isValid();
        const bool less = QVariant::compare(a, b) == QPartialOrdering::Less;
        const bool more = QVariant::compare(a, b) == QPartialOrdering::Greater;
        return m_sortOrder == Qt::AscendingOrder ? less : more;
    };
    std::ranges::stable_sort(rows, before);
    return rows;
}

void CellTable::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    QStringList keys;
    for (const QModelIndex &index : before)
        keys.append(keyOf(index.row()));
    m_rows = arranged();
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after.append(index(rowOf(keys[i]), before[i].column()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
}

} // namespace vigie::models
