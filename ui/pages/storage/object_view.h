#pragma once

#include "ui/models/object_table.h"

#include <QTableView>

namespace vigie::ui {

// The objects of a folder: rows of one height, several may be selected, nothing in it depends on how many there are.
class ObjectView : public QTableView
{
    Q_OBJECT

public:
    explicit ObjectView(models::ObjectTable *model, QWidget *parent = nullptr);

    void setLoading(bool loading);          // bars where rows will be
    void setStale(bool stale);
    void setColumnShown(models::ObjectColumn column, bool shown);
    void selectName(const QString &name, bool folder);
    void takeNearest();                     // what was selected is gone: the row that is where it was
    void forgetCurrent() { m_current.clear(); }
    [[nodiscard]] bool isStale() const { return m_stale; }
    [[nodiscard]] int hoverRow() const { return m_hoverRow; }
    [[nodiscard]] qint64 selectedCount() const;
    [[nodiscard]] Bytes selectedBytes() const;
    [[nodiscard]] QList<int> selectedRowNumbers(int most) const;
    [[nodiscard]] std::pair<int, int> visibleRows() const;      // first and last, from 0; (0, -1) when there is none

Q_SIGNALS:
    void opened(int row);
    void selectionMoved();
    void parentWanted();
    void renameWanted();
    void deleteWanted();
    void previewWanted();
    void menuWanted(const QPoint &global);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void rowsInserted(const QModelIndex &parent, int start, int end) override;

private:
    void shareWidths();
    void updateRow(int row);
    void cycleSort(int column);
    void copyRows() const;
    void paintLoading() const;

    models::ObjectTable *m_model;
    QString m_current;                      // found again after a sort or a filter
    bool m_currentIsFolder = false;
    int m_currentRow = 0;
    int m_hoverRow = -1;
    int m_sortClicks = 1;
    int m_sortColumn = 0;
    bool m_loading = false;
    bool m_stale = false;
    bool m_keyboardFocus = false;
    bool m_resetting = false;
};

} // namespace vigie::ui
