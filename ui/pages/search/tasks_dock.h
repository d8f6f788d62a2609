#pragma once

#include "app/search/values.h"
#include "ui/widgets/basics.h"

namespace vigie::models {
class CellTable;
} // namespace vigie::models

namespace vigie::widgets {
class TableView;
} // namespace vigie::widgets

namespace vigie::ui {

// The tasks under the documents: what runs and what failed first, with the reason.
class TasksDock : public widgets::Card
{
    Q_OBJECT

public:
    explicit TasksDock(QWidget *parent = nullptr);
    void show(const search::TaskBoard &board, const QList<search::Import> &imports, const QDateTime &now);
    void setFolded(bool folded);
    void setStale(bool stale);
    void setWritable(bool writable, const QString &why);

Q_SIGNALS:
    void allWanted();
    void taskWanted(qint64 uid);
    void idFieldWanted(const QString &index);
    void stopWanted(const QString &import);

private:
    QWidget *buildHead();
    void fill();
    void placeLinks(const QList<search::TaskRow> &tasks);
    void placeStops();

    widgets::Button *m_fold;
    widgets::Label *m_note;
    widgets::Button *m_failedOnly;
    models::CellTable *m_rows;
    widgets::TableView *m_table;
    search::TaskBoard m_board;
    QList<search::Import> m_imports;
    QDateTime m_now;
    bool m_writable = false;
    QString m_why;
};

} // namespace vigie::ui
