#pragma once

#include "app/persistence/door.h"
#include "ui/widgets/basics.h"

class QStackedWidget;
class QTabBar;

namespace vigie::models {
class CellTable;
} // namespace vigie::models

namespace vigie::widgets {
class Banner;
class KeyValues;
class TableView;
} // namespace vigie::widgets

namespace vigie::ui {

// A signed report: the verdict first, then the evidence, then every check, the signature and the reports before it.
class ReportView : public QWidget
{
    Q_OBJECT

public:
    explicit ReportView(QWidget *parent = nullptr);
    void setReport(const persistence::Verification &verification, const QList<persistence::ReportSummary> &all);
    void setCompact(bool compact);

Q_SIGNALS:
    void reportWanted(const QString &id);

private:
    QWidget *buildFacts();
    QWidget *buildChecks();
    void showFacts(const persistence::Report &report);
    void showSignature(const persistence::Verification &verification, const QList<persistence::ReportSummary> &all);
    void showEarlier(const persistence::Report &report, const QList<persistence::ReportSummary> &all);

    widgets::Banner *m_banner;
    widgets::Label *m_count;
    models::CellTable *m_rows;
    widgets::TableView *m_table;
    QTabBar *m_tabs;
    QStackedWidget *m_lower;
    widgets::KeyValues *m_tested;
    widgets::Label *m_remarks;
    widgets::KeyValues *m_signature;
    QVBoxLayout *m_earlier;
    widgets::Label *m_next;
    models::CellTable *m_checks;
    widgets::TableView *m_checkTable;
};

// The mildest level that was never proven on this server; nothing when all were.
[[nodiscard]] std::optional<persistence::Level> untested(const QList<persistence::ReportSummary> &reports);

} // namespace vigie::ui
