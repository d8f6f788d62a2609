#pragma once

#include "app/deploy/reach.h"
#include "ui/widgets/basics.h"

namespace vigie::models {
class CellTable;
} // namespace vigie::models

namespace vigie::widgets {
class TableView;
} // namespace vigie::widgets

namespace vigie::ui {

// How each service is reached: from here through the tunnel, from the server, and from inside the stack's network.
class ReachView : public QWidget
{
    Q_OBJECT

public:
    explicit ReachView(QWidget *parent = nullptr);
    // What it says at a glance and the button: for the line of the tabs.
    [[nodiscard]] QWidget *head() const { return m_head; }
    void setConnected(bool connected);
    void clear();
    void setRunning();
    void setResult(const deploy::Everywhere &all, const QDateTime &at);
    void setError(const Error &error);
    void setCompact(bool compact);

Q_SIGNALS:
    void testWanted();

private:
    void placeButton();

    QWidget *m_head;
    widgets::IconView *m_mark;
    widgets::Label *m_sentence;
    widgets::Label *m_time;
    widgets::Button *m_test;
    models::CellTable *m_rows;
    widgets::TableView *m_table;
    widgets::Label *m_troubles;
    bool m_connected = false;
    bool m_running = false;
};

} // namespace vigie::ui
