#include "ui/pages/deploy/progress_view.h"

#include "ui/models/cell_table.h"
#include "ui/models/deploy_rows.h"
#include "ui/models/log_feed.h"
#include "ui/present/text.h"
#include "ui/widgets/mono_view.h"
#include "ui/widgets/notices.h"
#include "ui/widgets/panels.h"
#include "ui/widgets/table_view.h"

#include <QHBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie::ui {

using namespace widgets;
using deploy::Run;
using deploy::Step;
using theme::Mark;
using theme::Role;
using theme::Type;

namespace {

Card *cardAround(TableView *table)
{
    auto *card = new Card;
    auto *inside = column(0);
    inside->addWidget(table);
    card->setLayout(inside);
    card->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    return card;
}

bool isFinished(Step::State state)
{
    return state == Step::State::Done || state == Step::State::NotNeeded || state == Step::State::AlreadyHere;
}

} // namespace

ProgressView::ProgressView(QWidget *parent)
    : QWidget(parent), m_stopped(new VerdictLine), m_card(new Card), m_mark(new IconView({}, Role::Text, 16)), m_sentence(new Label(Type::Section)),
      m_time(new Label(Type::Section)), m_expected(new Label(Type::Body, Role::Text2)), m_progress(new ProgressLine),
      m_facts(new Label(Type::Small, Role::Text2)), m_steps(new models::CellTable(models::stepColumns(), this)),
      m_table(new TableView(m_steps, tr("Steps of the deploy"))), m_error(new ErrorCard), m_log(new FoldCard(tr("Raw log")))
{
    m_sentence->setElide(Qt::ElideRight);
    m_table->setObjectName(u"stepTable"_s);
    auto *head = row(10);
    head->addWidget(m_mark);
    head->addWidget(m_sentence, 1);
    head->addWidget(m_time);
    head->addWidget(m_expected);
    auto *inside = column(9);
    inside->setContentsMargins(16, 14, 16, 14);
    inside->addLayout(head);
    inside->addWidget(m_progress);
    inside->addWidget(m_facts);
    m_card->setLayout(inside);
    m_card->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_table->setFitsRows(true);
    m_table->setRowHeight(50);
    auto *all = column(12);
    all->addWidget(m_stopped);
    all->addWidget(m_card);
    all->addWidget(cardAround(m_table));
    all->addWidget(m_error, 1);
    all->addWidget(m_log, 1);
    setLayout(all);
    m_log->view()->setFollow(true);
}

void ProgressView::setRun(const Run &run, const std::optional<stack::Plan> &plan, const QDateTime &now)
{
    const bool failed = run.isOver() && run.phase != Run::Phase::Done && run.phase != Run::Phase::Unchanged;
    m_card->setVisible(!failed);
    m_stopped->setVisible(failed);
    m_error->setVisible(failed && run.error.has_value());
    m_log->setVisible(!failed || !run.error);
    m_table->setRowHeight(failed ? 41 : 50);
    m_steps->setRows(models::stepRows(run, plan ? &*plan : nullptr));
    if (failed) {
        const QString stopped = run.ended ? tr("stopped at %1, after %2").arg(present::clock(*run.ended), present::duration(std::chrono::seconds(run.started.secsTo(*run.ended))))
                                          : QString();
        const bool broke = run.phase == Run::Phase::Failed;
        m_stopped->setVerdict(broke ? Mark::Failed : Mark::Stopped, broke ? tr("The deploy has stopped. What ran before still runs.") : models::runSentence(run), stopped);
        if (run.error)
            m_error->setError(*run.error);
    } else {
        showProgress(run, plan, now);
    }
    const auto running = std::ranges::find_if(run.steps, [](const Step &step) { return step.state == Step::State::Running || step.state == Step::State::Failed; });
    if (running != run.steps.end() && !running->service.isEmpty())
        m_table->selectKey(running->service);
    m_log->setTitle(tr("Raw log"), tr("%n line(s), secrets masked", nullptr, int(run.log.size())));
    m_log->view()->setLines(models::logLines(run.log, models::LogShape::Precise));
}

void ProgressView::showProgress(const Run &run, const std::optional<stack::Plan> &plan, const QDateTime &now)
{
    m_mark->setMark(run.isOver() ? Mark::Healthy : Mark::Starting);
    m_sentence->setText(models::runSentence(run));
    m_time->setText(present::stopwatch(std::chrono::seconds(run.started.secsTo(run.ended.value_or(now)))));
    m_expected->setText(plan && plan->expected ? tr("of about %1").arg(present::stopwatch(*plan->expected)) : QString());
    const auto done = std::ranges::count_if(run.steps, [](const Step &step) { return isFinished(step.state); });
    m_progress->setPart(run.steps.isEmpty() ? 0 : double(done) / double(run.steps.size()));
    QStringList facts{tr("%1 of %2 steps done").arg(done).arg(run.steps.size())};
    if (!run.by.isEmpty())
        facts.append(tr("started by %1 at %2").arg(run.by, present::clock(run.started)));
    m_facts->setText(facts.join(u"     "_s));
}

void ProgressView::setCompact(bool compact)
{
    m_table->setCompact(compact);
    layout()->setSpacing(compact ? 8 : 12);
}

// What a deploy does not show by itself: that the data comes back.
Card *DoneView::buildNext()
{
    auto *card = new Card;
    card->setAccented(true);
    auto *head = row(8);
    head->addWidget(new IconView(u"shield"_s, Role::Accent));
    head->addWidget(new Label(Type::Section, Role::Text, tr("Next: prove persistence")), 1);
    auto *all = column(8);
    all->setContentsMargins(16, 14, 16, 14);
    all->addLayout(head);
    all->addWidget(wrapped(Type::Body, Role::Text2, tr("It shows that the data survives new containers.")));
    const QStringList steps{tr("Writes marked test data"), tr("Recreates each container"), tr("Checks that all of it is still there")};
    for (qsizetype i = 0; i < steps.size(); ++i) {
        auto *line = row(12);
        line->addWidget(new Label(Type::Body, Role::Text3, QString::number(i + 1)));
        line->addWidget(new Label(Type::Body, Role::Text, steps[i]), 1);
        all->addLayout(line);
    }
    all->addStretch(1);
    card->setLayout(all);
    return card;
}

DoneView::DoneView(QWidget *parent)
    : QWidget(parent), m_banner(new Banner), m_count(new Label(Type::Section)), m_countWord(new Label(Type::Small, Role::Text2, tr("checks passed"))),
      m_checks(new models::CellTable(models::verifyColumns(), this)), m_table(new TableView(m_checks, tr("Checks"))), m_changes(new FoldCard(tr("What changed"))),
      m_log(new FoldCard(tr("Raw log")))
{
    auto *count = new QWidget;
    auto *two = column(0);
    two->addWidget(m_count, 0, Qt::AlignRight);
    two->addWidget(m_countWord, 0, Qt::AlignRight);
    count->setLayout(two);
    m_banner->addButton(count);
    m_table->setFitsRows(true);
    m_table->setRowHeight(45);
    auto *lower = row(12);
    lower->addWidget(m_changes, 1);
    lower->addWidget(m_log, 1);
    lower->addWidget(buildNext(), 1);
    auto *all = column(12);
    all->addWidget(m_banner);
    all->addWidget(cardAround(m_table));
    all->addLayout(lower, 1);
    setLayout(all);
}

void DoneView::setRun(const Run &run, const std::optional<stack::Plan> &plan)
{
    m_run = run;
    m_plan = plan;
    m_volumes = plan ? int(std::ranges::count(plan->volumes, stack::VolumePlan::Action::Keep, &stack::VolumePlan::action)) : 0;
    QList<MonoLine> lines;
    if (plan)
        for (const stack::Change &change : plan->changes) {
            lines.append(MonoLine{{{change.file, 0, Role::Text2}}});
            lines += diffLines(change.diff, DiffShape::ChangesOnly);
        }
    m_changes->view()->setLines(lines);
    m_changes->setTitle(tr("What changed"), tr("%n line(s)", nullptr, int(lines.size())));
    m_changes->setVisible(!lines.isEmpty());
    m_log->setTitle(tr("Raw log"), tr("%n line(s), secrets masked", nullptr, int(run.log.size())));
    m_log->view()->setLines(models::logLines(run.log, models::LogShape::Precise));
    showHeadline();
}

void DoneView::setChecks(const health::Snapshot &snapshot, const deploy::TestReport &report, bool known)
{
    const QList<models::Row> rows = models::verifyRows(snapshot, report, m_plan ? &*m_plan : nullptr);
    m_checks->setRows(rows);
    m_passed = models::verifyCount(rows);
    m_known = known;
    showHeadline();
}

// Green only when everything passed; else what did not is the headline.
void DoneView::showHeadline()
{
    const bool all = m_known && m_passed.first == m_passed.second;
    m_banner->setMark(all ? Mark::Healthy : m_known ? Mark::Failed : Mark::Starting, 26);
    const QString took = m_run.ended ? present::duration(std::chrono::seconds(m_run.started.secsTo(*m_run.ended))) : QString();
    QString title = m_run.phase == Run::Phase::Unchanged ? models::runSentence(m_run)
                    : took.isEmpty() ? models::runSentence(m_run) : tr("Deployed revision %1 in %2.").arg(m_run.revision).arg(took);
    title += u' ' + (all ? tr("Every check passed.") : m_known ? tr("%n check(s) failed.", nullptr, m_passed.second - m_passed.first) : tr("Checking every service."));
    m_banner->setTexts(title, m_volumes > 0 ? tr("All %n volume(s) are the same as before.", nullptr, m_volumes) : tr("Every service runs with a volume of its own."));
    m_count->setText(m_known ? tr("%1 of %2").arg(m_passed.first).arg(m_passed.second) : QString());
    m_countWord->setVisible(m_known);
}

void DoneView::setCompact(bool compact)
{
    m_table->setCompact(compact);
    m_table->setRowHeight(compact ? 36 : 45);
    layout()->setSpacing(compact ? 8 : 12);
}

} // namespace vigie::ui
