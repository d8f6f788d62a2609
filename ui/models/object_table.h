#pragma once

#include "remote/minio/types.h"
#include "ui/models/object_order.h"

#include <QAbstractTableModel>

namespace vigie::models {

// What a listing brings, page by page, in an arena; the view sees a permutation of it. Sorting and filtering run on the thread pool;
// rows that arrive meanwhile, or after a sort, come below.
class ObjectTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit ObjectTable(std::function<QDateTime()> now, QObject *parent = nullptr);

    void clear();
    // Keeps what arrived apart until showArrived(): the view is told of many rows at once.
    void add(const minio::ObjectPage &page, qsizetype prefixLength);
    void showArrived();
    // Whether the listing can give more when the view asks (moreWanted).
    void setMore(bool more) { m_more = more; }

    void setSort(ObjectSort sort);
    [[nodiscard]] ObjectSort sorted() const { return m_sort; }
    void setFilter(const ObjectFilter &filter);
    [[nodiscard]] const ObjectFilter &filter() const { return m_filter; }
    [[nodiscard]] bool filterIsValid() const { return m_matcher.isValid(); }
    [[nodiscard]] bool isArranging() const { return m_arranging; }
    // Rows that arrived after the last sort stand unsorted below.
    [[nodiscard]] int unsortedRows() const { return m_sort == ObjectSort() ? 0 : int(m_rows.size()) - m_sortedRows; }
    void arrange();

    [[nodiscard]] qint64 objects() const { return m_objects; }          // without folders, whatever the filter
    [[nodiscard]] Bytes bytes() const { return m_bytes; }
    [[nodiscard]] const ObjectArena &arena() const { return m_arena; }
    [[nodiscard]] const ObjectRows &rows() const { return m_rows; }
    [[nodiscard]] ObjectEntry entry(int row) const { return m_arena.at(int(m_rows[std::size_t(row)])); }
    [[nodiscard]] bool isFolder(int row) const { return entry(row).kind == ObjectKind::Folder; }
    [[nodiscard]] QString nameOf(int row) const;                        // as it is, not as it is shown
    [[nodiscard]] int rowOf(const QString &name, bool folder) const;
    [[nodiscard]] QString textAt(int row, ObjectColumn column) const;
    [[nodiscard]] static QStringList samples(ObjectColumn column);      // as wide as its texts get

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    void sort(int column, Qt::SortOrder order) override { setSort({ObjectColumn(column), order}); }

Q_SIGNALS:
    void arranged();        // a sort or a filter is in force
    void moreWanted();

private:
    [[nodiscard]] static QString folderWord();
    void take(std::shared_ptr<const ObjectRows> order, ObjectRows rows, int counted);
    void insert(int at, const ObjectRows &rows);
    [[nodiscard]] QVariant tip(int row, ObjectColumn column) const;

    std::function<QDateTime()> m_now;
    ObjectArena m_arena;
    ObjectRows m_rows;
    std::shared_ptr<const ObjectRows> m_order;      // of all rows in m_sort, without the filter; null: not made yet
    ObjectSort m_sort;
    ObjectFilter m_filter;
    ObjectMatcher m_matcher{ObjectFilter{}};
    int m_shown = 0;                                // rows of the arena that are shown or filtered away
    int m_folders = 0;                              // at the top of m_rows
    int m_sortedRows = 0;
    int m_round = 0;
    bool m_arranging = false;
    bool m_more = false;
    qint64 m_objects = 0;
    Bytes m_bytes{0};
};

} // namespace vigie::models
