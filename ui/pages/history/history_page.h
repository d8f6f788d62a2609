#pragma once

#include "ui/pages/page.h"

class QLineEdit;

namespace vigie::models {
class CellTable;
} // namespace vigie::models

namespace vigie::widgets {
class Label;
class TableView;
} // namespace vigie::widgets

namespace vigie::ui {

// What was done to a server: who, when, what, with which result.
class HistoryPage : public Page
{
    Q_OBJECT

public:
    explicit HistoryPage(const Context &context);

    void showServer(QUuid server) override;

private:
    void take(const QList<history::Entry> &entries);
    void showCount();

    models::CellTable *m_model;
    widgets::TableView *m_table;
    QLineEdit *m_filter;
    widgets::Label *m_count;
};

} // namespace vigie::ui
