#pragma once

#include "ui/models/row_filter.h"

#include <QAbstractTableModel>

namespace vigie::models {

// Rows of ready cells. New rows are compared with the old ones: only cells that differ are announced, rows that stay do not move.
class CellTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit CellTable(QList<Column> columns, QObject *parent = nullptr);

    void setRows(const QList<Row> &rows);
    void setTitle(int column, const QString &title);
    // Other columns: all rows go.
    void setColumns(const QList<Column> &columns);
    void setFilter(const QString &text);
    [[nodiscard]] int total() const { return int(m_given.size()); }     // without the filter
    [[nodiscard]] const QList<Column> &columns() const { return m_columns; }
    [[nodiscard]] int rowOf(const QString &key) const;
    [[nodiscard]] QString keyOf(int row) const;
    [[nodiscard]] bool isStarting(int row, int column) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    [[nodiscard]] QString spoken(int row) const;
    void update(int row, const Row &now);
    void show(QList<Row> rows);
    [[nodiscard]] QList<Row> arranged() const;

    QList<Column> m_columns;
    QList<Row> m_given;
    QList<Row> m_rows;
    RowFilter m_filter;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace vigie::models
