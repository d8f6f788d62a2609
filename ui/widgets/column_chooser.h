#pragma once

#include <QHash>
#include <QList>
#include <QMap>
#include <QObject>
#include <QString>

class QMenu;

namespace vigie::widgets {

class TableView;

// Which columns a table shows, in which order, how wide, sorted by what: chosen in the header and its menu, kept by table and server.
class ColumnChooser : public QObject
{
    Q_OBJECT

public:
    // Name of the table in the settings; it stays the same in every language.
    ColumnChooser(TableView *table, const QString &name);

    void showFor(const QString &server);
    [[nodiscard]] bool hides(int column) const { return m_choice.hidden.contains(column); }
    [[nodiscard]] int widthOf(int column) const { return m_choice.widths.value(column); }     // 0: as drawn
    void fill(QMenu *menu);
    void setHidden(int column, bool hidden);
    void setWidth(int column, int width);
    void setSort(int column, Qt::SortOrder order);
    void reset();

private:
    struct Choice {
        QList<int> hidden;
        QList<int> order;           // columns from left to right; empty: as drawn
        QMap<int, int> widths;
        int sort = -1;
        Qt::SortOrder sortOrder = Qt::AscendingOrder;
    };

    void apply();
    void keepOrder();
    void save();
    [[nodiscard]] Choice stored() const;
    [[nodiscard]] QString group() const;

    TableView *m_table;
    QString m_name;
    QString m_server;
    Choice m_choice;
    QHash<QString, Choice> m_unsaved;   // where nothing is kept beyond the program
    bool m_applying = false;
};

} // namespace vigie::widgets
