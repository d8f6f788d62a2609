#include "ui/pages/servers/check_page.h"

#include "ui/models/cell_table.h"
#include "ui/models/check_rows.h"
#include "ui/widgets/mono_view.h"
#include "ui/widgets/notices.h"
#include "ui/widgets/panels.h"
#include "ui/widgets/question.h"
#include "ui/widgets/stepper.h"
#include "ui/widgets/table_view.h"

#include <QHBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie::ui {

using namespace widgets;
using deploy::Check;
using theme::ButtonKind;
using theme::Role;
using theme::Type;

CheckPage::CheckPage(const Context &context)
    : Page(context), m_layout(column(12)), m_title(new Label(Type::Section)), m_sentence(new Label(Type::Strong)), m_note(new Label(Type::Body, Role::Text2)),
      m_checks(new models::CellTable(models::checkColumns(), this)), m_table(new TableView(m_checks, tr("Checks"))), m_commands(new FoldCard(tr("Fix"))),
      m_error(new ErrorCard), m_foot(new FootBar), m_again(new Button(tr("Check again"), ButtonKind::Neutral, u"rotate"_s)), m_fixAll(new Button(tr("Fix all…"))),
      m_deploy(new Button(tr("Plan first deploy"), ButtonKind::Primary))
{
    auto *head = row(12);
    auto *stepper = new Stepper({tr("Connect"), tr("Check the server"), tr("Ready")});
    stepper->setCurrent(1);
    m_title->setElide(Qt::ElideRight);
    head->addWidget(m_title, 1);
    head->addWidget(stepper);
    auto *sentence = row(8);
    m_sentence->setElide(Qt::ElideRight);
    m_note->setElide(Qt::ElideRight);
    sentence->addWidget(m_sentence);
    sentence->addWidget(m_note, 1);
    m_table->setFitsRows(true);
    m_table->setRowHeight(41);
    m_table->setObjectName(u"checkTable"_s);
    auto *card = new Card;
    auto *inside = column(0);
    inside->addWidget(m_table);
    card->setLayout(inside);
    card->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_layout->setContentsMargins(16, 16, 16, 12);
    m_layout->addLayout(head);
    m_layout->addLayout(sentence);
    m_layout->addWidget(card);
    m_layout->addWidget(m_error);
    m_layout->addWidget(m_commands, 1);
    m_layout->addStretch(0);
    auto *all = column(0);
    all->addLayout(m_layout, 1);
    all->addWidget(m_foot);
    setLayout(all);
    m_error->hide();
    m_commands->hide();
    buildFoot();
    connect(m_table, &TableView::keySelected, this, &CheckPage::showCommands);
}

void CheckPage::buildFoot()
{
    m_deploy->setObjectName(u"planButton"_s);
    m_foot->setButtons({m_again, m_fixAll, m_deploy});
    connect(m_again, &QPushButton::clicked, this, &CheckPage::checkNow);
    connect(m_fixAll, &QPushButton::clicked, this, [this] { askFix(fixable()); });
    connect(m_deploy, &QPushButton::clicked, this, [this] { Q_EMIT pageWanted(u"deploy"_s); });
}

void CheckPage::showServer(QUuid server)
{
    const bool other = server != Page::server();
    Page::showServer(server);
    for (const Server &known : engine()->servers())
        if (known.id == server)
            m_title->setText(tr("Check %1").arg(known.name));
    if (!other)
        return;
    m_report = {};
    m_checks->setRows({});
    checkNow();
}

void CheckPage::checkNow()
{
    if (m_busy)
        return;
    setBusy(true, tr("Reading what the server has."));
    const QUuid asked = server();
    whenDone(engine()->check(asked), this, [this, asked](const Result<deploy::CheckReport> &report) {
        if (asked == server())
            take(report);
    });
}

void CheckPage::setBusy(bool busy, const QString &text)
{
    m_busy = busy;
    m_again->setEnabled(!busy);
    m_fixAll->setEnabled(!busy && !fixable().isEmpty());
    m_deploy->setEnabled(!busy && !m_report.checks.isEmpty() && m_report.ok());
    m_deploy->setToolTip(m_deploy->isEnabled() || busy ? QString() : tr("Something still blocks a deploy."));
    m_foot->setNote({}, busy ? text : tr("You can leave now and come back."));
}

void CheckPage::take(const Result<deploy::CheckReport> &report)
{
    m_error->setVisible(!report);
    if (!report) {
        m_error->setError(report.error());
        setBusy(false, {});
        return;
    }
    m_report = *report;
    m_checks->setRows(models::checkRows(m_report));
    m_sentence->setText(models::checkSentence(m_report));
    m_note->setText(tr("Vigie only reads until you press a Fix button."));
    const int count = int(fixable().size());
    m_fixAll->setText(tr("Fix all %1…").arg(count));
    m_fixAll->setVisible(count > 0);
    setBusy(false, {});
    placeButtons();
    const auto first = std::ranges::find_if(m_report.checks, [](const Check &check) { return check.result == Check::Result::Blocks && !check.commands.isEmpty(); });
    m_table->selectKey(first == m_report.checks.end() ? m_report.checks.value(0).name : first->name);
    showCommands(m_table->selectedKey());
}

// Real buttons in the rows: found by Tab, the mouse and the screen reader alike.
void CheckPage::placeButtons()
{
    for (int row = 0; row < m_checks->rowCount(); ++row) {
        const auto check = std::ranges::find(m_report.checks, m_checks->keyOf(row), &Check::name);
        QWidget *holder = nullptr;
        if (check != m_report.checks.end() && check->result != Check::Result::Ready && !check->fix.isEmpty()) {
            auto *fix = new Button(tr("Fix…"));
            fix->setSmall();
            fix->setObjectName(u"fix-"_s + check->name);
            fix->setAccessibleName(tr("Fix: %1").arg(check->fix));
            fix->setToolTip(check->fix);
            connect(fix, &QPushButton::clicked, this, [this, name = check->name] { askFix({name}); });
            holder = new QWidget;
            auto *line = widgets::row(0);
            line->setContentsMargins(10, 0, 10, 1);
            auto *what = new Label(Type::Small, Role::Text2, check->fix);
            what->setElide(Qt::ElideRight);
            line->addWidget(what, 1);
            line->addSpacing(8);
            line->addWidget(fix);
            holder->setLayout(line);
        }
        m_table->setIndexWidget(m_checks->index(row, 4), holder);
    }
}

void CheckPage::showCommands(const QString &name)
{
    const auto check = std::ranges::find(m_report.checks, name, &Check::name);
    const bool any = check != m_report.checks.end() && !check->commands.isEmpty();
    m_commands->setVisible(any);
    if (!any)
        return;
    m_commands->setTitle(tr("Fix: %1").arg(check->fix), tr("%n command(s) will run. Nothing else.", nullptr, int(check->commands.size())));
    m_commands->view()->setLines(plainLines(check->commands.join(u'\n')));
}

QStringList CheckPage::fixable() const
{
    // Groups, ports and restarts of Docker are decided one by one.
    static const QStringList alone{u"group"_s, u"ports"_s, u"docker-restart"_s};
    QStringList names;
    for (const Check &check : m_report.checks)
        if (check.result != Check::Result::Ready && !check.commands.isEmpty() && !alone.contains(check.name))
            names.append(check.name);
    return names;
}

QStringList CheckPage::commandsOf(const QStringList &names) const
{
    QStringList commands;
    for (const Check &check : m_report.checks)
        if (names.contains(check.name))
            commands += check.commands;
    return commands;
}

void CheckPage::askFix(const QStringList &names)
{
    const QStringList commands = commandsOf(names);
    auto *question = new Question(tr("Change this server?"), tr("These commands run on the server, and nothing else:") + u"\n\n"_s + commands.join(u'\n'), tr("Fix"), window());
    connect(question, &QDialog::accepted, this, [this, names] { prepare(names, {}); });
    question->open();
}

void CheckPage::prepare(const QStringList &names, const QStringList &typed)
{
    setBusy(true, tr("Putting it right. This can take some minutes."));
    const QUuid asked = server();
    whenDone(engine()->prepare(asked, names, typed), this, [this, asked, names, typed](const Result<deploy::CheckReport> &report) {
        if (asked != server())
            return;
        if (!report && report.error().kind == Error::Kind::NeedsAnswer && typed.size() < 3)
            askTyping(names, typed, report.error());
        else
            take(report);
    });
}

// The engine wants a text typed for this step; its sentences say which.
void CheckPage::askTyping(const QStringList &names, const QStringList &typed, const Error &error)
{
    setBusy(false, {});
    auto *question = new Question(error.what, QStringList{error.why, error.next}.join(u' '), tr("Fix"), window());
    question->setDanger();
    question->askText(tr("Type it to continue"));
    connect(question, &QDialog::accepted, this, [this, names, typed, question] { prepare(names, typed + QStringList{question->typed()}); });
    question->open();
}

void CheckPage::setCompact(bool compact)
{
    const int margin = compact ? 12 : 16;
    m_layout->setContentsMargins(margin, margin, margin, compact ? 8 : 12);
    m_layout->setSpacing(compact ? 8 : 12);
    m_table->setCompact(compact);
    m_table->setRowHeight(compact ? 34 : 41);
}

} // namespace vigie::ui
