#include "ui/pages/deploy/deploy_page.h"

#include "app/stack/other_source.h"
#include "ui/pages/deploy/plan_view.h"
#include "ui/pages/deploy/progress_view.h"
#include "ui/widgets/mono_view.h"
#include "ui/widgets/notices.h"
#include "ui/widgets/panels.h"
#include "ui/widgets/question.h"
#include "ui/widgets/stepper.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QSaveFile>
#include <QStackedWidget>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie::ui {

using namespace widgets;
using deploy::Run;
using theme::ButtonKind;
using theme::Role;
using theme::Type;

DeployPage::DeployPage(const Context &context)
    : Page(context), m_layout(column(12)), m_title(new Label(Type::Section)), m_stepper(new Stepper({tr("Review plan"), tr("Deploy"), tr("Verify")})),
      m_views(new QStackedWidget), m_waiting(new Label(Type::Body, Role::Text2, tr("Reading what is on the server to make the plan."))),
      m_planView(new PlanView), m_progress(new ProgressView), m_done(new DoneView), m_error(new ErrorCard), m_foot(new FootBar),
      m_cancel(new Button(tr("Cancel"))), m_go(new Button(tr("Deploy"), ButtonKind::Primary, u"deploy"_s)),
      m_background(new Button(tr("Run in background"))), m_stop(new Button(tr("Stop after this step"), ButtonKind::Danger)),
      m_back(new Button(tr("Back to Overview"))), m_again(new Button(tr("Try again"), ButtonKind::Primary, u"rotate"_s)),
      m_other(new Button({}, ButtonKind::Primary, u"play"_s)), m_prove(new Button(tr("Prove persistence…"), ButtonKind::Primary, u"shield"_s))
{
    auto *head = row(12);
    head->addWidget(m_title, 1);
    head->addWidget(m_stepper);
    m_layout->setContentsMargins(16, 16, 16, 12);
    m_layout->addLayout(head);
    m_waiting->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    for (QWidget *view : {static_cast<QWidget *>(m_waiting), static_cast<QWidget *>(m_planView), static_cast<QWidget *>(m_progress),
                          static_cast<QWidget *>(m_done), static_cast<QWidget *>(m_error)})
        m_views->addWidget(view);
    m_layout->addWidget(m_views, 1);
    auto *all = column(0);
    all->addLayout(m_layout, 1);
    all->addWidget(m_foot);
    setLayout(all);
    buildFoot();
    auto *save = new Button(tr("Save…"), ButtonKind::Flat, u"download"_s);
    save->setSmall();
    save->setAccessibleName(tr("Save the log"));
    connect(save, &QPushButton::clicked, this, [this] { saveLog(m_progress->log()->view()->plainText()); });
    m_progress->log()->addButton(save);
    connect(engine(), &Engine::runChanged, this, [this](QUuid of, const Run &run) {
        if (of == this->server())
            takeRun(run);
    });
    if (ticking()) {
        auto *clock = new QTimer(this);
        connect(clock, &QTimer::timeout, this, [this] {
            if (isVisible() && m_run && !m_run->isOver())
                m_progress->setRun(*m_run, m_plan, now());
        });
        clock->start(1000);
    }
}

void DeployPage::buildFoot()
{
    m_go->setObjectName(u"startDeployButton"_s);
    m_stop->setObjectName(u"stopRunButton"_s);
    const auto overview = [this] { Q_EMIT pageWanted(u"overview"_s); };
    connect(m_cancel, &QPushButton::clicked, this, overview);
    connect(m_background, &QPushButton::clicked, this, overview);
    connect(m_back, &QPushButton::clicked, this, overview);
    connect(m_go, &QPushButton::clicked, this, &DeployPage::confirm);
    connect(m_stop, &QPushButton::clicked, this, &DeployPage::askStop);
    connect(m_again, &QPushButton::clicked, this, [this] { askPlan(false, m_wish); });
    m_other->setObjectName(u"otherSourceButton"_s);
    connect(m_other, &QPushButton::clicked, this, &DeployPage::takeOtherSource);
    m_prove->setObjectName(u"proveButton"_s);
    connect(m_prove, &QPushButton::clicked, this, [this] { Q_EMIT pageWanted(u"persistence"_s); });
    m_foot->setButtons({m_cancel, m_background, m_stop, m_back, m_again, m_other, m_prove, m_go});
}

void DeployPage::saveLog(const QString &text)
{
    auto *dialog = new QFileDialog(window(), tr("Save the log"), QDir::home().filePath(m_run ? m_run->id + u".log"_s : u"deploy.log"_s));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, [this, text](const QString &file) {
        QSaveFile out(file);
        const QByteArray bytes = text.toUtf8();
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size() || !out.commit())
            Q_EMIT failed(Error{Error::Kind::Internal, tr("The log could not be saved."), out.errorString(), tr("Choose another folder."), file});
    });
    dialog->open();
}

void DeployPage::setRevision(int revision)
{
    m_title->setText(revision > 0 ? tr("Deploy revision %1").arg(revision) : tr("Deploy"));
}

void DeployPage::showServer(QUuid server)
{
    if (server == Page::server() && (m_plan || m_run))
        return;
    Page::showServer(server);
    m_asking = false;
    m_plan.reset();
    m_run.reset();
    askPlan(false);
    // A run that goes on from an earlier session, or from another workstation, is shown instead of a plan.
    whenDone(engine()->runs(server), this, [this, server](const Result<QList<Run>> &runs) {
        if (server == Page::server() && runs && !runs->isEmpty() && !runs->first().isOver() && (!m_run || m_run->isOver()))
            followRun(runs->first());
    });
}

void DeployPage::showLastRun()
{
    whenDone(engine()->runs(server()), this, [this](const Result<QList<Run>> &runs) {
        if (runs && !runs->isEmpty())
            takeRun(runs->first());
    });
}

void DeployPage::begin(bool startsAtOnce)
{
    if (m_asking)
        m_startWhenPlanned = startsAtOnce;
    else if (!m_run || m_run->isOver())
        askPlan(startsAtOnce);
}

void DeployPage::askPlan(bool startsAtOnce, const DeployWish &wish)
{
    m_wish = wish;
    m_run.reset();
    m_plan.reset();
    setRevision(0);
    m_stepper->setCurrent(0);
    m_views->setCurrentWidget(m_waiting);
    m_foot->setNote({}, {});
    m_foot->setButtons({m_cancel});
    m_asking = true;
    m_startWhenPlanned = startsAtOnce;
    const QUuid asked = server();
    whenDone(engine()->plan(asked, m_wish), this, [this, asked](const Result<stack::Plan> &plan) {
        if (asked != server())
            return;
        m_asking = false;
        if (!m_run)
            takePlan(plan, m_startWhenPlanned);
    });
}

void DeployPage::takePlan(const Result<stack::Plan> &plan, bool startsAtOnce)
{
    if (!plan) {
        showError(plan.error());
        return;
    }
    m_plan = *plan;
    if (startsAtOnce && plan->startsAtOnce())
        start({});
    else
        showPlan();
}

void DeployPage::showPlan()
{
    setRevision(m_plan->revision);
    m_stepper->setCurrent(0);
    m_planView->setPlan(*m_plan);
    m_views->setCurrentWidget(m_planView);
    m_go->setText(tr("Deploy revision %1").arg(m_plan->revision));
    m_go->setEnabled(!m_plan->stops());
    m_go->setToolTip(m_plan->stops() ? tr("The data-safety gate has stopped this plan.") : QString());
    m_foot->setNote({}, tr("Runs on the server. You can close Vigie while it works."));
    m_foot->setButtons({m_cancel, m_go});
}

void DeployPage::confirm()
{
    if (!m_plan)
        return;
    const QStringList toType = m_plan->toType();
    if (toType.isEmpty()) {
        start({});
        return;
    }
    QStringList claims;
    for (const stack::GateLine &line : m_plan->gate)
        if (line.result == stack::GateLine::Result::NeedsTyping)
            claims.append(line.claim + u": "_s + line.evidence);
    auto *question = new Question(tr("Deploy revision %1?").arg(m_plan->revision), claims.join(u'\n'), tr("Deploy"), window());
    question->setDanger();
    for (const QString &text : toType)
        question->mustType(text);
    connect(question, &QDialog::accepted, this, [this, toType] { start(toType); });
    question->open();
}

void DeployPage::start(const QStringList &typed)
{
    m_wish.typed = typed;
    m_verified = false;
    m_go->setEnabled(false);
    Run begun;
    begun.revision = m_plan ? m_plan->revision : 0;
    begun.started = now();
    m_run = begun;
    showProgress();
    const QUuid asked = server();
    whenDone(engine()->deploy(asked, m_wish), this, [this, asked](const Result<Run> &run) {
        if (asked != server())
            return;
        if (run)
            followRun(*run);
        else
            showError(run.error());
    });
}

void DeployPage::followRun(const Run &run)
{
    if (!m_run || m_run->id != run.id || !m_run->isOver())
        takeRun(run);
    const QUuid asked = server();
    whenDone(engine()->follow(asked, run.id), this, [this, asked](const Result<Run> &last) {
        if (asked != server())
            return;
        if (last)
            takeRun(*last);
        else
            Q_EMIT failed(last.error());
    });
}

void DeployPage::takeRun(const Run &run)
{
    m_run = run;
    if (run.phase == Run::Phase::Done || run.phase == Run::Phase::Unchanged)
        showDone();
    else
        showProgress();
}

void DeployPage::showProgress()
{
    setRevision(m_run->revision);
    m_stepper->setCurrent(1);
    m_progress->setRun(*m_run, m_plan, now());
    m_views->setCurrentWidget(m_progress);
    if (m_run->isOver()) {
        m_foot->setNote(u"shield"_s, tr("No volume was removed."));
        const auto other = otherSource();
        m_other->setText(tr("Use %1 and go on…").arg(other ? other->second.section(u'/', 0, 0) : QString()));
        m_again->setKind(other ? ButtonKind::Neutral : ButtonKind::Primary);
        m_foot->setButtons(other ? QList<QWidget *>{m_back, m_again, m_other} : QList<QWidget *>{m_back, m_again});
        return;
    }
    m_stop->setEnabled(m_run->phase == Run::Phase::Running && !m_run->id.isEmpty());
    m_foot->setNote(u"laptop"_s, tr("Runs on the server. Closing Vigie or losing the network does not stop it."));
    m_foot->setButtons({m_background, m_stop});
}

// An image that could not be pulled, and where else it is: the setting and its value.
std::optional<std::pair<QString, QString>> DeployPage::otherSource() const
{
    const auto failed = std::ranges::find_if(m_run->steps, [](const deploy::Step &step) { return step.name == deploy::Step::Name::Pull && step.state == deploy::Step::State::Failed; });
    const stack::Service *service = failed == m_run->steps.end() ? nullptr : stack::findService(failed->service);
    const QString other = service ? stack::otherSource(*service) : QString();
    if (other.isEmpty() || m_wish.settings.value(service->imageKey) == other || (m_run->error && m_run->error->what.contains(other.section(u':', 0, 0))))
        return std::nullopt;
    return std::pair(service->imageKey, other);
}

// The plan with the other source is shown before anything is done.
void DeployPage::takeOtherSource()
{
    const auto other = otherSource();
    if (!other)
        return;
    DeployWish wish = m_wish;
    wish.typed.clear();
    wish.settings.insert(other->first, other->second);
    askPlan(false, wish);
}

void DeployPage::askStop()
{
    if (!m_run)
        return;
    m_stop->setEnabled(false);
    whenDone(engine()->stopRun(server(), m_run->id), this, [this](const Result<> &stopped) {
        if (!stopped)
            Q_EMIT failed(stopped.error());
    });
}

void DeployPage::showDone()
{
    setRevision(m_run->revision);
    m_stepper->setCurrent(2);
    m_done->setRun(*m_run, m_plan);
    m_views->setCurrentWidget(m_done);
    m_foot->setNote({}, tr("The plan, the log and the checks are in the history."));
    m_foot->setButtons({m_back, m_prove});
    if (!m_verified)
        verify();
}

void DeployPage::verify()
{
    m_verified = true;
    m_report = {};
    m_done->setChecks(engine()->snapshot(server()), {}, false);
    const QUuid asked = server();
    whenDone(engine()->test(asked), this, [this, asked](const Result<deploy::TestReport> &report) {
        if (asked != server())
            return;
        if (!report) {
            Q_EMIT failed(report.error());
            return;
        }
        m_report = *report;
        m_done->setChecks(engine()->snapshot(asked), m_report, true);
    });
}

void DeployPage::refresh()
{
    if (m_views->currentWidget() == m_done && !m_report.services.isEmpty())
        m_done->setChecks(engine()->snapshot(server()), m_report, true);
}

void DeployPage::showError(const Error &error)
{
    m_run.reset();
    m_stepper->setCurrent(0);
    m_error->setError(error);
    m_views->setCurrentWidget(m_error);
    m_foot->setNote({}, {});
    m_foot->setButtons({m_back, m_again});
}

void DeployPage::setCompact(bool compact)
{
    const int margin = compact ? 12 : 16;
    m_layout->setContentsMargins(margin, margin, margin, compact ? 8 : 12);
    m_layout->setSpacing(compact ? 8 : 12);
    m_progress->setCompact(compact);
    m_done->setCompact(compact);
}

} // namespace vigie::ui
