#pragma once

#include "app/persistence/door.h"
#include "ui/pages/page.h"

class QStackedWidget;
class QVBoxLayout;

namespace vigie::widgets {
class Button;
class FootBar;
class Label;
class Stepper;
} // namespace vigie::widgets

namespace vigie::ui {

class ProofView;
class ReportView;

// Choose a level, watch the proof, read its report; and every report before it.
class PersistencePage : public Page
{
    Q_OBJECT

public:
    explicit PersistencePage(const Context &context);

    void showServer(QUuid server) override;
    void refresh() override;
    void setCompact(bool compact) override;
    [[nodiscard]] bool hasPrimary() const override { return true; }

public Q_SLOTS:
    void showLastReport();
    void showChoice();          // or what runs
    void showReport(const QString &id);
    void saveReport();
    // In the form that the file's ending says; JSON, signed, when it says none.
    void writeReport(const QString &file);
    void chooseEngine();
    void testReach();

private:
    QLayout *buildHead();
    void buildFoot();
    QWidget *buildEmpty();
    void askPlan(persistence::Level level);
    void confirm();
    void start(const QString &typed);
    void askTyped(const Error &error);
    void takeProof(const persistence::Proof &proof);
    void follow(const QString &proof);
    void showProof();
    void stop();
    void copySummary();
    void showReports();
    void placeButtons();
    [[nodiscard]] bool connected() const;
    [[nodiscard]] persistence::Door *door() const { return engine()->persistence(); }
    [[nodiscard]] QList<persistence::ReportSummary> reports() const;

    QVBoxLayout *m_layout;
    widgets::Label *m_title;
    widgets::Label *m_subtitle;
    widgets::Stepper *m_stepper;
    QStackedWidget *m_views;
    ProofView *m_proofView;
    ReportView *m_reportView;
    QWidget *m_empty;
    widgets::FootBar *m_foot;
    widgets::Button *m_start;
    widgets::Button *m_stop;
    widgets::Button *m_view;
    widgets::Button *m_list;
    widgets::Button *m_copy;
    widgets::Button *m_next;
    widgets::Button *m_save;
    std::optional<persistence::Plan> m_plan;
    std::optional<persistence::Proof> m_proof;
    QString m_following;
    QString m_report;               // the one shown
    bool m_starting = false;
    bool m_asked = false;           // for the plan of this level, on this connection
};

} // namespace vigie::ui
