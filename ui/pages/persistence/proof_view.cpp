#include "ui/pages/persistence/proof_view.h"

#include "ui/models/cell_table.h"
#include "ui/models/proof_rows.h"
#include "ui/pages/persistence/reach_view.h"
#include "ui/present/text.h"
#include "ui/widgets/choice_card.h"
#include "ui/widgets/notices.h"
#include "ui/widgets/panels.h"
#include "ui/widgets/table_view.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTabBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie::ui {

using namespace widgets;
using persistence::Level;
using persistence::Proof;
using persistence::Step;
using theme::Mark;
using theme::Role;
using theme::Type;

namespace {

constexpr std::array levels{Level::Restart, Level::Recreate, Level::Engine, Level::Reboot, Level::Crash};

Card *cardAround(QWidget *content, bool fits)
{
    auto *card = new Card;
    auto *inside = column(0);
    inside->setContentsMargins(0, 0, 0, fits ? 0 : 5);
    inside->addWidget(content);
    card->setLayout(inside);
    if (fits)
        card->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    return card;
}

} // namespace

ProofView::ProofView(QWidget *parent)
    : QWidget(parent), m_levels(new QButtonGroup(this)), m_mark(new IconView({}, Role::Text, 16)), m_sentence(new Label(Type::Section)), m_time(new Label(Type::Section)),
      m_expected(new Label(Type::Body, Role::Text2)), m_progress(new ProgressLine), m_steps(new models::CellTable(models::matrixColumns(), this)),
      m_matrix(new TableView(m_steps, tr("Steps of the proof"))), m_matrixCard(cardAround(m_matrix, true)), m_lower(new QStackedWidget), m_stopsCard(new Card),
      m_stops(wrapped(Type::Body, Role::Text)), m_remarks(wrapped(Type::Small, Role::Text2)), m_tabs(new QTabBar), m_reach(new ReachView), m_reports(new models::CellTable(models::reportColumns(), this)),
      m_reportTable(new TableView(m_reports, tr("Reports"))), m_never(wrapped(Type::Body, Role::Text2, tr("Persistence was never proven on this server."))),
      m_identities(new models::CellTable(models::identityColumns(), this)), m_identityTable(new TableView(m_identities, tr("Containers and volumes"))),
      m_identityCard(cardAround(m_identityTable, true)), m_error(new ErrorCard)
{
    m_progressCard = buildProgress();
    m_matrix->setObjectName(u"proofMatrix"_s);
    m_matrix->setFitsRows(true);
    m_matrix->setRowHeight(45);
    m_identityTable->setFitsRows(true);
    m_identityTable->setRowHeight(28);
    m_identityTable->setObjectName(u"identityTable"_s);
    auto *identity = new QWidget;
    auto *alone = column(0);
    alone->addWidget(m_identityCard);
    alone->addStretch(1);
    identity->setLayout(alone);
    // Only one of them is seen, and it has all the height that is left: the tallest must not squeeze the matrix.
    for (QWidget *part : {buildPlan(), identity, static_cast<QWidget *>(m_error)}) {
        part->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
        m_lower->addWidget(part);
    }
    auto *all = column(12);
    all->addLayout(buildLevels());
    all->addWidget(m_progressCard);
    all->addWidget(m_matrixCard);
    all->addWidget(m_lower, 1);
    setLayout(all);
}

QLayout *ProofView::buildLevels()
{
    auto *line = row(12);
    for (const Level level : levels) {
        auto *card = new ChoiceCard(persistence::levelLabel(level), persistence::levelSentence(level));
        card->setObjectName(u"level-"_s + persistence::levelName(level));
        m_levels->addButton(card, int(level));
        m_cards.append(card);
        line->addWidget(card, 1);
    }
    m_cards[int(Level::Recreate)]->setChecked(true);
    connect(m_levels, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on)
            Q_EMIT levelChosen(Level(id));
    });
    return line;
}

Card *ProofView::buildProgress()
{
    auto *card = new Card;
    m_sentence->setElide(Qt::ElideRight);
    m_sentence->setObjectName(u"proofSentence"_s);
    auto *head = row(10);
    head->addWidget(m_mark);
    head->addWidget(m_sentence, 1);
    head->addWidget(m_time);
    head->addWidget(m_expected);
    auto *inside = column(9);
    inside->setContentsMargins(16, 12, 16, 12);
    inside->addLayout(head);
    inside->addWidget(m_progress);
    card->setLayout(inside);
    card->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    return card;
}

QWidget *ProofView::buildPlan()
{
    auto *stops = column(6);
    stops->setContentsMargins(16, 12, 16, 12);
    stops->addWidget(new Label(Type::Strong, Role::Text, tr("What else stops")));
    stops->addWidget(m_stops);
    stops->addWidget(m_remarks);
    stops->addStretch(1);
    m_stopsCard->setLayout(stops);
    auto *card = new Card;
    auto *parts = new QStackedWidget;
    parts->addWidget(buildReports());
    parts->addWidget(m_reach);
    m_tabs->addTab(tr("Reports"));
    m_tabs->addTab(tr("Connectivity"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(false);
    m_tabs->setAccessibleName(tr("Reports and connectivity"));
    m_tabs->setObjectName(u"proofTabs"_s);
    m_reach->head()->hide();
    connect(m_tabs, &QTabBar::currentChanged, this, [this, parts](int index) {
        parts->setCurrentIndex(index);
        m_reach->head()->setVisible(parts->currentWidget() == m_reach);
    });
    auto *inside = column(0);
    inside->setContentsMargins(0, 4, 0, 5);
    auto *head = row(0);
    head->setContentsMargins(12, 0, 12, 0);
    head->addWidget(m_tabs);
    head->addWidget(m_reach->head(), 1);
    inside->addLayout(head);
    inside->addWidget(new Line(Qt::Horizontal));
    inside->addWidget(parts, 1);
    card->setLayout(inside);
    auto *both = row(12);
    both->addWidget(m_stopsCard, 260);
    both->addWidget(card, 780);
    auto *plan = new QWidget;
    plan->setLayout(both);
    return plan;
}

QWidget *ProofView::buildReports()
{
    auto *list = column(0);
    m_never->setContentsMargins(16, 12, 16, 12);
    m_never->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    list->addWidget(m_never);
    list->addWidget(m_reportTable, 1);
    m_reportTable->setObjectName(u"reportTable"_s);
    m_reportTable->setRowHeight(28);
    connect(m_reportTable, &TableView::keyActivated, this, &ProofView::reportWanted);
    connect(m_reportTable, &QTableView::doubleClicked, this, [this](const QModelIndex &index) { Q_EMIT reportWanted(m_reports->keyOf(index.row())); });
    auto *reports = new QWidget;
    reports->setLayout(list);
    return reports;
}

void ProofView::showReach()
{
    m_tabs->setCurrentIndex(1);
}

Level ProofView::level() const
{
    return Level(m_levels->checkedId());
}

void ProofView::choose(Level level)
{
    m_cards[int(level)]->setChecked(true);
}

void ProofView::lockLevels(bool locked)
{
    for (ChoiceCard *card : std::as_const(m_cards))
        card->setEnabled(!locked);
}

void ProofView::setWaiting(const QString &sentence)
{
    lockLevels(false);
    m_progressCard->hide();
    m_lower->setCurrentIndex(0);
    m_stops->setText(sentence);
    m_remarks->clear();
    m_remarks->hide();
    if (m_steps->rowCount() == 0)
        m_matrixCard->hide();
}

void ProofView::setPlan(const persistence::Plan &plan)
{
    lockLevels(false);
    m_progressCard->hide();
    m_lower->setCurrentIndex(0);
    m_cards[int(plan.level)]->setNote(tr("About %1").arg(present::duration(std::chrono::duration_cast<std::chrono::seconds>(plan.expected))));
    m_stops->setText(plan.alsoStops.isEmpty() ? tr("Nothing else on the server stops.") : plan.alsoStops.join(u", "_s));
    m_remarks->setText(plan.remarks.join(u' '));
    m_remarks->setVisible(!plan.remarks.isEmpty());
    showMatrix(plan.level, plan.steps, plan.items);
}

void ProofView::showMatrix(Level level, const QList<Step> &steps, const QMap<QString, QString> &items)
{
    const QList<QString> titles = models::matrixTitles(level);
    for (int i = 0; i < int(titles.size()); ++i)
        m_steps->setTitle(i + 1, titles[i]);
    m_steps->setRows(models::matrixRows(steps, items));
    m_matrixCard->setVisible(!steps.isEmpty());
    m_matrix->updateGeometry();
}

void ProofView::setProof(const Proof &proof, const QDateTime &now)
{
    choose(proof.level);
    lockLevels(!proof.isOver());
    m_progressCard->show();
    const bool failed = proof.phase == Proof::Phase::Failed || std::ranges::any_of(proof.steps, [](const Step &step) { return step.state == Step::State::Failed; });
    m_mark->setMark(failed ? Mark::Failed : proof.phase == Proof::Phase::Stopped ? Mark::Stopped : proof.isOver() ? Mark::Healthy : Mark::Starting);
    m_sentence->setText(models::proofSentence(proof));
    m_time->setText(present::stopwatch(std::chrono::seconds(proof.started.secsTo(proof.ended.value_or(now)))));
    m_expected->setText(!proof.isOver() && proof.expected.count() > 0 ? tr("of about %1").arg(present::stopwatch(std::chrono::duration_cast<std::chrono::seconds>(proof.expected))) : QString());
    const auto done = std::ranges::count_if(proof.steps, [](const Step &step) { return step.state == Step::State::Done || step.state == Step::State::NotNeeded; });
    m_progress->setPart(proof.steps.isEmpty() ? 0 : double(done) / double(proof.steps.size()));
    showMatrix(proof.level, proof.steps, proof.items);
    const auto running = std::ranges::find_if(proof.steps, [](const Step &step) { return step.state == Step::State::Running || step.state == Step::State::Failed; });
    if (running != proof.steps.end())
        m_matrix->selectKey(running->service);
    m_identities->setRows(models::identityRows(proof.evidence));
    m_identityTable->updateGeometry();
    m_identityCard->setVisible(!proof.evidence.isEmpty() && !m_compact);
    if (proof.isOver() && proof.error && proof.phase != Proof::Phase::Done) {
        m_error->setError(*proof.error);
        m_lower->setCurrentWidget(m_error);
    } else {
        m_lower->setCurrentIndex(1);
    }
}

void ProofView::setError(const Error &error)
{
    lockLevels(false);
    m_progressCard->hide();
    m_error->setError(error);
    m_lower->setCurrentWidget(m_error);
}

void ProofView::setReports(const QList<persistence::ReportSummary> &reports)
{
    m_reports->setRows(models::reportRows(reports));
    m_reportTable->setVisible(!reports.isEmpty());
    m_never->setVisible(reports.isEmpty());
}

void ProofView::setCompact(bool compact)
{
    m_compact = compact;
    m_matrix->setCompact(compact);
    m_matrix->setRowHeight(compact ? 30 : 45);
    m_reach->setCompact(compact);
    m_identityCard->setVisible(!compact && m_identities->rowCount() > 0);
    layout()->setSpacing(compact ? 8 : 12);
}

} // namespace vigie::ui
