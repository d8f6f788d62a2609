#pragma once

#include "ui/models/cell_table.h"

#include <QTableView>
#include <QTimer>

class QMenu;

namespace vigie::widgets {

class ColumnChooser;

// A table of ready cells inside a card: rows of one height, columns that share what is left, the row is the selection.
class TableView : public QTableView
{
    Q_OBJECT

public:
    TableView(models::CellTable *model, const QString &name, QWidget *parent = nullptr);

    void setRowHeight(int height);
    void setCompact(bool compact);
    void setStale(bool stale);
    // The table never scrolls by itself: its height is that of its rows.
    void setFitsRows(bool fits);
    // A click on a head asks for another order and changes nothing by itself: the rows come sorted.
    void setSortedElsewhere();
    void showOrder(int column, Qt::SortOrder order);
    // The operator may choose, move and size its columns; `name` is its name in the settings.
    void letColumnsBeChosen(const QString &name);
    [[nodiscard]] ColumnChooser *columnChooser() const { return m_chooser; }
    void applyColumns();
    void showSort(int column, Qt::SortOrder order);
    void addCopyActions(QMenu *menu);
    void selectKey(const QString &key);
    [[nodiscard]] QString selectedKey() const;
    [[nodiscard]] bool isStale() const { return m_stale; }
    [[nodiscard]] bool isCompact() const { return m_compact; }
    [[nodiscard]] int hoverRow() const { return m_hoverRow; }
    [[nodiscard]] bool showsKeyboardFocus() const { return m_keyboardFocus && hasFocus(); }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void keySelected(const QString &key);
    void keyActivated(const QString &key);
    void orderWanted(int column);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void shareWidths();
    void turnMarks();
    void updateRow(int row);
    void keepSelection();
    void cycleSort(int column);
    void takeWidth(int column, int width);
    enum class Copied { Cell, Row, Json };
    void copy(Copied what);

    models::CellTable *m_model;
    QTimer m_turning;
    QString m_wanted;
    int m_hoverRow = -1;
    int m_sortColumn = -1;
    int m_sortClicks = 0;
    bool m_compact = false;
    bool m_stale = false;
    bool m_fits = false;
    bool m_keyboardFocus = false;
    bool m_sharing = false;                 // widths are being set, not dragged
    ColumnChooser *m_chooser = nullptr;
};

} // namespace vigie::widgets
