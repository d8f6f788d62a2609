#pragma once

#include "app/deploy/reports.h"
#include "app/deploy/run.h"
#include "app/health/snapshot.h"
#include "app/stack/plan.h"
#include "ui/widgets/basics.h"

namespace vigie::models {
class CellTable;
} // namespace vigie::models

namespace vigie::widgets {
class Banner;
class ErrorCard;
class FoldCard;
class ProgressLine;
class TableView;
class VerdictLine;
} // namespace vigie::widgets

namespace vigie::ui {

// A run as it goes: what it waits for, the step matrix, the raw log; and its error when it failed.
class ProgressView : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressView(QWidget *parent = nullptr);
    void setRun(const deploy::Run &run, const std::optional<stack::Plan> &plan, const QDateTime &now);
    [[nodiscard]] widgets::ErrorCard *errorCard() const { return m_error; }
    [[nodiscard]] widgets::FoldCard *log() const { return m_log; }
    void setCompact(bool compact);

private:
    void showProgress(const deploy::Run &run, const std::optional<stack::Plan> &plan, const QDateTime &now);

    widgets::VerdictLine *m_stopped;
    widgets::Card *m_card;
    widgets::IconView *m_mark;
    widgets::Label *m_sentence;
    widgets::Label *m_time;
    widgets::Label *m_expected;
    widgets::ProgressLine *m_progress;
    widgets::Label *m_facts;
    models::CellTable *m_steps;
    widgets::TableView *m_table;
    widgets::ErrorCard *m_error;
    widgets::FoldCard *m_log;
};

// The end: the headline, every check, what changed.
class DoneView : public QWidget
{
    Q_OBJECT

public:
    explicit DoneView(QWidget *parent = nullptr);
    void setRun(const deploy::Run &run, const std::optional<stack::Plan> &plan);
    void setChecks(const health::Snapshot &snapshot, const deploy::TestReport &report, bool known);
    void setCompact(bool compact);

private:
    widgets::Card *buildNext();
    void showHeadline();

    widgets::Banner *m_banner;
    widgets::Label *m_count;
    widgets::Label *m_countWord;
    models::CellTable *m_checks;
    widgets::TableView *m_table;
    widgets::FoldCard *m_changes;
    widgets::FoldCard *m_log;
    deploy::Run m_run;
    std::optional<stack::Plan> m_plan;
    int m_volumes = 0;
    std::pair<int, int> m_passed{0, 0};
    bool m_known = false;
};

} // namespace vigie::ui
