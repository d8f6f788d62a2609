#pragma once

#include "ui/pages/page.h"

class QStackedWidget;
class QVBoxLayout;

namespace vigie::widgets {
class Button;
class ErrorCard;
class FootBar;
class Label;
class Stepper;
} // namespace vigie::widgets

namespace vigie::ui {

class DoneView;
class PlanView;
class ProgressView;

// Plan, progress and verification of one deploy, in one place.
class DeployPage : public Page
{
    Q_OBJECT

public:
    explicit DeployPage(const Context &context);

    void showServer(QUuid server) override;
    void refresh() override;
    void setCompact(bool compact) override;
    [[nodiscard]] bool hasPrimary() const override { return true; }

public Q_SLOTS:
    // Asks for the plan; starts it when it is safe and the operator's button said Deploy.
    void begin(bool startsAtOnce);
    void showLastRun();

private:
    void buildFoot();
    void askPlan(bool startsAtOnce, const DeployWish &wish = {});
    void takePlan(const Result<stack::Plan> &plan, bool startsAtOnce);
    void confirm();
    void start(const QStringList &typed);
    void takeRun(const deploy::Run &run);
    void followRun(const deploy::Run &run);
    [[nodiscard]] std::optional<std::pair<QString, QString>> otherSource() const;
    void takeOtherSource();
    void saveLog(const QString &text);
    void askStop();
    void verify();
    void showPlan();
    void showProgress();
    void showDone();
    void showError(const Error &error);
    void setRevision(int revision);

    QVBoxLayout *m_layout;
    widgets::Label *m_title;
    widgets::Stepper *m_stepper;
    QStackedWidget *m_views;
    widgets::Label *m_waiting;
    PlanView *m_planView;
    ProgressView *m_progress;
    DoneView *m_done;
    widgets::ErrorCard *m_error;
    widgets::FootBar *m_foot;
    widgets::Button *m_cancel;
    widgets::Button *m_go;
    widgets::Button *m_background;
    widgets::Button *m_stop;
    widgets::Button *m_back;
    widgets::Button *m_again;
    widgets::Button *m_other;
    widgets::Button *m_prove;
    DeployWish m_wish;              // beyond what is safe by itself: another source of an image
    std::optional<stack::Plan> m_plan;
    std::optional<deploy::Run> m_run;
    deploy::TestReport m_report;
    bool m_asking = false;
    bool m_startWhenPlanned = false;
    bool m_verified = false;
};

} // namespace vigie::ui
