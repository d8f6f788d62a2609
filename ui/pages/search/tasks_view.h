#pragma once

#include "app/search/door.h"
#include "ui/pages/page.h"
#include "ui/pages/search/access.h"

class QLineEdit;

namespace vigie::models {
class CellTable;
} // namespace vigie::models

namespace vigie::widgets {
class Button;
class IconView;
class Label;
class TableView;
class VerdictLine;
} // namespace vigie::widgets

namespace vigie::ui {

class TaskCard;

// All tasks of the server: failed first, with the reason, then what runs and what waits.
class TasksView : public QWidget
{
    Q_OBJECT

public:
    explicit TasksView(const Context &context, QWidget *parent = nullptr);

    void setAccess(const Access &access);
    void setIndexes(const QStringList &indexes) { m_indexes = indexes; }
    void show(const search::TaskBoard &board);
    void select(qint64 uid);
    void setCompact(bool compact);
    // What the page asks the server for.
    [[nodiscard]] search::TaskFilter filter() const;

Q_SIGNALS:
    void filterChanged();
    void idFieldWanted(const QString &index);
    void indexWanted(const QString &index);
    void failed(const vigie::Error &error);

private:
    QLayout *buildFilter();
    void choose(widgets::Button *button, QString &value, const QString &any, const QList<std::pair<QString, QString>> &values);
    void showRows();
    void showCounts();
    void showSelected();
    void cancelSelected();
    [[nodiscard]] bool passes(const search::TaskRow &row) const;
    [[nodiscard]] const search::TaskRow *selected() const;

    Context m_context;
    Access m_access;
    QStringList m_indexes;
    search::TaskBoard m_board;
    QString m_index, m_kind;
    bool m_today = true;
    static constexpr int step = 50;
    int m_limit = step;                     // of each state
    bool m_more = false;                    // there are more than these

    widgets::VerdictLine *m_verdict;
    QLineEdit *m_filter;
    widgets::Button *m_anyIndex;
    widgets::Button *m_anyKind;
    widgets::Button *m_when;
    QList<std::pair<widgets::IconView *, widgets::Label *>> m_counts;
    models::CellTable *m_rows;
    widgets::TableView *m_table;
    TaskCard *m_card;
};

} // namespace vigie::ui
