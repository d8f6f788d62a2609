#pragma once

#include "ui/pages/page.h"

class QStackedWidget;
class QVBoxLayout;

namespace vigie::models {
class CellTable;
} // namespace vigie::models

namespace vigie::widgets {
class Banner;
class Button;
class Card;
class StatStrip;
class TableView;
class VerdictLine;
} // namespace vigie::widgets

namespace vigie::ui {

class ServiceCard;

// How the stack is: one sentence, the machine, the services, and one of them close up.
class OverviewPage : public Page
{
    Q_OBJECT

public:
    explicit OverviewPage(const Context &context);

    void showServer(QUuid server) override;
    void refresh() override;
    void setCompact(bool compact) override;
    void setActive(bool active) override;
    [[nodiscard]] bool hasPrimary() const override;
    [[nodiscard]] QString selectedService() const override;
    [[nodiscard]] QList<QWidget *> panes() override;

private:
    void buildTable();
    QWidget *buildEmpty();
    void showVerdict(const health::Snapshot &snapshot);
    void showDetail();
    void openRowMenu(const QPoint &at);

    QVBoxLayout *m_layout;
    widgets::VerdictLine *m_verdict;
    widgets::Banner *m_stale;
    widgets::Button *m_why;
    widgets::StatStrip *m_stats;
    QStackedWidget *m_body;
    widgets::Card *m_tableCard;
    models::CellTable *m_services;
    widgets::TableView *m_table;
    ServiceCard *m_detail;
    widgets::Button *m_firstDeploy = nullptr;
    bool m_active = false;
};

} // namespace vigie::ui
