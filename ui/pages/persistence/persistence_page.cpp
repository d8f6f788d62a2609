#include "ui/pages/persistence/persistence_page.h"

#include "ui/pages/persistence/proof_view.h"
#include "ui/pages/persistence/reach_view.h"
#include "ui/pages/persistence/report_view.h"
#include "ui/widgets/notices.h"
#include "ui/widgets/panels.h"
#include "ui/widgets/question.h"
#include "ui/widgets/stepper.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace vigie::ui {

using namespace widgets;
using persistence::Level;
using persistence::Proof;
using theme::ButtonKind;
using theme::Role;
using theme::Type;

PersistencePage::PersistencePage(const Context &context)
    : Page(context), m_layout(column(12)), m_title(new Label(Type::Section)), m_subtitle(new Label(Type::Body, Role::Text2)),
      m_stepper(new Stepper({tr("Choose"), tr("Test"), tr("Report")})), m_views(new QStackedWidget), m_proofView(new ProofView), m_reportView(new ReportView), m_empty(buildEmpty()),
      m_foot(new FootBar), m_start(new Button(tr("Prove persistence"), ButtonKind::Primary, u"shield"_s)), m_stop(new Button(tr("Stop and clean up"), ButtonKind::Danger)),
      m_view(new Button(tr("View report"), ButtonKind::Primary)), m_list(new Button(tr("All reports"))), m_copy(new Button(tr("Copy summary"), ButtonKind::Neutral, u"copy"_s)),
      m_next(new Button(QString())), m_save(new Button(tr("Save report…"), ButtonKind::Primary, u"download"_s))
{
    m_layout->setContentsMargins(16, 16, 16, 12);
    m_layout->addLayout(buildHead());
    m_views->addWidget(m_proofView);
    m_views->addWidget(m_reportView);
    m_views->addWidget(m_empty);
    m_layout->addWidget(m_views, 1);
    auto *all = column(0);
    all->addLayout(m_layout, 1);
    all->addWidget(m_foot);
    setLayout(all);
    buildFoot();
    connect(m_proofView, &ProofView::levelChosen, this, [this](Level level) {
        if (!m_proof || m_proof->isOver())
            askPlan(level);
    });
    connect(m_proofView, &ProofView::reportWanted, this, &PersistencePage::showReport);
    connect(m_proofView->reach(), &ReachView::testWanted, this, &PersistencePage::testReach);
    connect(m_reportView, &ReportView::reportWanted, this, &PersistencePage::showReport);
    if (!door())
        return;
    connect(door(), &persistence::Door::proofChanged, this, [this](QUuid of, const Proof &proof) {
        if (of == this->server())
            takeProof(proof);
    });
    connect(door(), &persistence::Door::reportsChanged, this, [this](QUuid of) {
        if (of == this->server())
            showReports();
    });
    if (ticking()) {
        auto *clock = new QTimer(this);
        connect(clock, &QTimer::timeout, this, [this] {
            if (isVisible() && m_proof && !m_proof->isOver())
                m_proofView->setProof(*m_proof, now());
        });
        clock->start(1000);
    }
}

QLayout *PersistencePage::buildHead()
{
    auto *head = row(16);
    m_subtitle->setElide(Qt::ElideRight);
    head->addWidget(m_title);
    head->addWidget(m_subtitle, 1);
    head->addWidget(m_stepper);
    return head;
}

QWidget *PersistencePage::buildEmpty()
{
    auto *deploy = new Button(tr("Deploy…"), ButtonKind::Primary, u"deploy"_s);
    deploy->setObjectName(u"deployFirstButton"_s);
    connect(deploy, &QPushButton::clicked, this, &Page::deployWanted);
    return new EmptyState(u"shield"_s, tr("Nothing is deployed on this server yet."), tr("Once the stack runs, its persistence can be proven here."), deploy);
}

void PersistencePage::buildFoot()
{
    m_start->setObjectName(u"startProofButton"_s);
    m_stop->setObjectName(u"stopProofButton"_s);
    m_view->setObjectName(u"viewReportButton"_s);
    m_list->setObjectName(u"allReportsButton"_s);
    m_save->setObjectName(u"saveReportButton"_s);
    m_copy->setObjectName(u"copySummaryButton"_s);
    m_next->setObjectName(u"nextLevelButton"_s);
    connect(m_start, &QPushButton::clicked, this, &PersistencePage::confirm);
    connect(m_stop, &QPushButton::clicked, this, &PersistencePage::stop);
    connect(m_view, &QPushButton::clicked, this, [this] { showReport(m_proof ? m_proof->report : QString()); });
    connect(m_list, &QPushButton::clicked, this, &PersistencePage::showChoice);
    connect(m_copy, &QPushButton::clicked, this, &PersistencePage::copySummary);
    connect(m_save, &QPushButton::clicked, this, &PersistencePage::saveReport);
    connect(m_next, &QPushButton::clicked, this, [this] {
        const std::optional<Level> next = untested(reports());
        showChoice();
        if (next)
            m_proofView->choose(*next);
    });
}

bool PersistencePage::connected() const
{
    const health::Snapshot snapshot = engine()->snapshot(server());
    return !snapshot.stale && snapshot.connection.phase == ssh::LinkState::Phase::Connected;
}

QList<persistence::ReportSummary> PersistencePage::reports() const
{
    if (!door())
        return {};
    const Result<QList<persistence::ReportSummary>> all = door()->reports(server());
    return all.value_or(QList<persistence::ReportSummary>());
}

void PersistencePage::showServer(QUuid server)
{
    const bool same = server == Page::server();
    Page::showServer(server);
    if (same && (m_proof || m_plan || !m_report.isEmpty()))
        return;
    m_proof.reset();
    m_plan.reset();
    m_report.clear();
    m_following.clear();
    m_starting = false;
    m_proofView->reach()->clear();
    if (!door())
        return;
    showReports();
    const std::optional<Proof> open = door()->unfinished(server);
    if (!open) {
        showChoice();
        return;
    }
    takeProof(*open);
    follow(open->id);
}

void PersistencePage::refresh()
{
    m_asked = m_asked && connected();
    const bool waits = m_views->currentWidget() == m_proofView ? !m_asked : m_views->currentWidget() == m_empty && !engine()->snapshot(server()).services.isEmpty();
    if (waits && !m_proof && m_report.isEmpty() && connected() && door())
        askPlan(m_proofView->level());
    placeButtons();
}

void PersistencePage::showReports()
{
    m_proofView->setReports(reports());
}

void PersistencePage::showChoice()
{
    if (m_proof && !m_proof->isOver()) {
        showProof();
        return;
    }
    m_proof.reset();
    m_report.clear();
    m_title->setText(tr("Prove persistence"));
    m_subtitle->setText(tr("Writes marked test data, disturbs the services, checks that the data is still there."));
    m_stepper->setCurrent(0);
    m_views->setCurrentWidget(m_proofView);
    showReports();
    askPlan(m_proofView->level());
}

void PersistencePage::chooseEngine()
{
    m_proofView->choose(Level::Engine);
}

void PersistencePage::askPlan(Level level)
{
    if (!m_report.isEmpty() || !door())
        return;
    m_proof.reset();
    m_plan.reset();
    m_stepper->setCurrent(0);
    const bool deployed = !engine()->snapshot(server()).services.isEmpty();
    m_views->setCurrentWidget(connected() && !deployed && reports().isEmpty() ? m_empty : m_proofView);
    m_proofView->setWaiting(!connected() ? tr("Known while the server is connected.")
                            : deployed   ? tr("Asking the server what else would stop.") : tr("Nothing is deployed on this server now."));
    placeButtons();
    m_asked = connected() && deployed;
    if (!m_asked)
        return;
    const QUuid asked = server();
    whenDone(door()->plan(asked, level), this, [this, asked, level](const Result<persistence::Plan> &plan) {
        if (asked != server() || m_proof || level != m_proofView->level())
            return;
        if (plan) {
            m_plan = *plan;
            m_proofView->setPlan(*plan);
        } else {
            m_proofView->setError(plan.error());
        }
        placeButtons();
    });
}

void PersistencePage::placeButtons()
{
    m_proofView->reach()->setConnected(connected() && door());
    const bool report = m_views->currentWidget() == m_reportView;
    if (report) {
        const std::optional<Level> next = untested(reports());
        m_next->setVisible(next.has_value());
        if (next)
            m_next->setText(tr("Test: %1…").arg(persistence::levelLabel(*next)));
        m_foot->setNote({}, tr("The test data are removed. Nothing else was touched."));
        m_foot->setButtons(next ? QList<QWidget *>{m_list, m_copy, m_next, m_save} : QList<QWidget *>{m_list, m_copy, m_save});
        return;
    }
    if (m_proof && !m_proof->isOver()) {
        m_stop->setEnabled(!m_proof->id.isEmpty() && m_proof->phase != Proof::Phase::CleaningUp);
        m_view->setEnabled(false);
        m_view->setToolTip(tr("The report is there once everything was read back."));
        m_foot->setNote(m_proof->detached ? u"laptop"_s : u"shield"_s, m_proof->detached ? tr("Works on the server. Closing Vigie does not stop it; the next start goes on.")
                                                                                        : tr("Test data have a corner of their own. They are removed at the end."));
        m_foot->setButtons({m_stop, m_view});
        return;
    }
    if (m_proof && !m_proof->report.isEmpty()) {
        m_view->setEnabled(true);
        m_foot->setButtons({m_list, m_view});
        return;
    }
    if (m_views->currentWidget() == m_empty) {
        m_foot->setNote({}, {});
        m_foot->setButtons({});
        return;
    }
    m_start->setEnabled(m_plan && connected() && !m_starting);
    m_start->setToolTip(!connected() ? tr("The server is not connected.") : QString());
    m_foot->setNote(u"shield"_s, tr("Test data have a corner of their own. They are removed at the end."));
    m_foot->setButtons(m_proof ? QList<QWidget *>{m_list, m_start} : QList<QWidget *>{m_start});
}

void PersistencePage::setCompact(bool compact)
{
    const int margin = compact ? 12 : 16;
    m_layout->setContentsMargins(margin, margin, margin, compact ? 8 : 12);
    m_layout->setSpacing(compact ? 8 : 12);
    m_proofView->setCompact(compact);
    m_reportView->setCompact(compact);
}

} // namespace vigie::ui
