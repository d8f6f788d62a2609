#include "ui/pages/deploy/plan_view.h"

#include "ui/models/cell_table.h"
#include "ui/models/deploy_rows.h"
#include "ui/present/text.h"
#include "ui/widgets/mono_view.h"
#include "ui/widgets/panels.h"
#include "ui/widgets/table_view.h"

#include <QHBoxLayout>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace vigie::ui {

using namespace widgets;
using stack::GateLine;
using theme::Mark;
using theme::Role;
using theme::Type;

GateCard::GateCard(QWidget *parent)
    : Card(parent), m_chip(new Chip), m_sentence(wrapped(Type::Small, Role::Text2)), m_lines(column(12)), m_passwords(wrapped(Type::Small, Role::Text2)),
      m_backIcon(new IconView(u"history"_s, Role::Text2, 14)), m_back(wrapped(Type::Small, Role::Text2))
{
    auto *head = row(8);
    head->addWidget(new IconView(u"shield"_s, Role::Healthy, 18));
    head->addWidget(new Label(Type::Section, Role::Text, tr("Data safety")), 1);
    head->addWidget(m_chip);
    auto *all = column(8);
    all->setContentsMargins(16, 16, 16, 16);
    all->addLayout(head);
    all->addWidget(m_sentence);
    auto *inside = new QWidget;
    auto *lines = column(0);
    lines->setContentsMargins(0, 4, 0, 4);
    lines->addLayout(m_lines);
    lines->addStretch();
    inside->setLayout(lines);
    auto *scroll = scrolled(inside, tr("Data safety"));
    scroll->setFocusPolicy(Qt::NoFocus);
    all->addWidget(scroll, 1);
    all->addWidget(new Line(Qt::Horizontal));
    all->addWidget(m_passwords);
    auto *back = row(8);
    back->addWidget(m_backIcon, 0, Qt::AlignTop);
    back->addWidget(m_back, 1);
    all->addLayout(back);
    setLayout(all);
}

void GateCard::setPlan(const stack::Plan &plan)
{
    removeAll(m_lines);
    for (const GateLine &line : plan.gate) {
        auto *one = new QWidget;
        auto *across = row(11);
        auto *mark = new IconView({}, Role::Text, 14);
        mark->setMark(line.result == GateLine::Result::Safe ? Mark::Healthy : line.result == GateLine::Result::Stops ? Mark::Failed : Mark::Degraded);
        auto *markColumn = column(0);
        markColumn->setContentsMargins(1, 2, 0, 0);
        markColumn->addWidget(mark, 0, Qt::AlignTop);
        markColumn->addStretch();
        across->addLayout(markColumn);
        auto *texts = column(0);
        texts->addWidget(wrapped(Type::Medium, Role::Text, line.claim));
        auto *evidence = wrapped(Type::Small, Role::Text2, line.evidence);
        texts->addWidget(evidence);
        across->addLayout(texts, 1);
        one->setLayout(across);
        m_lines->addWidget(one);
    }
    if (plan.stops()) {
        m_chip->setState(Mark::Failed, tr("Stopped"));
        m_sentence->setText(tr("This plan could delete or hide data. It cannot be deployed as it is."));
    } else if (!plan.toType().isEmpty()) {
        m_chip->setState(Mark::Degraded, tr("Needs typing"));
        m_sentence->setText(tr("Something in this plan has to be confirmed by typing."));
    } else {
        m_chip->setState(Mark::Healthy, tr("Safe to deploy"));
        m_sentence->setText(tr("Nothing in this plan can delete or hide data."));
    }
    m_passwords->setText(plan.newCredentials.isEmpty() ? tr("No password changes.")
                                                       : tr("%n password(s) will be made and kept in the keychain of this computer first.", nullptr,
                                                            int(plan.newCredentials.size())));
    const bool back = !plan.firstDeploy && plan.revision > 1;
    m_back->setText(tr("Revision %1 stays on the server. Back to it: vigiectl deploy SERVER --revision %1").arg(plan.revision - 1));
    m_back->setVisible(back);
    m_backIcon->setVisible(back);
}

namespace {

// Whom a file of the bundle belongs to.
QString ownerOf(const QString &file)
{
    if (file == ".env"_L1)
        return ChangedFiles::tr("Settings");
    for (const stack::Service &service : stack::services())
        if (file.startsWith(u"config/"_s + service.name))
            return service.label;
    return ChangedFiles::tr("Stack");
}

// A line that becomes another one counts once.
int changedLines(const QString &diff)
{
    const QStringList lines = diff.split(u'\n');
    const auto with = [&](QChar sign) { return std::ranges::count_if(lines, [&](const QString &line) { return line.startsWith(sign); }); };
    return int(std::max(with(u'-'), with(u'+')));
}

} // namespace

ChangedFiles::ChangedFiles(QWidget *parent) : Card(parent), m_sections(column(0))
{
    auto *inside = new QWidget;
    inside->setLayout(m_sections);
    auto *scroll = scrolled(inside, tr("Changed files"));
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *all = column(0);
    all->setContentsMargins(0, 0, 0, 3);
    all->addWidget(scroll);
    setLayout(all);
}

void ChangedFiles::setChanges(const QList<stack::Change> &changes)
{
    removeAll(m_sections);
    for (const stack::Change &change : changes) {
        if (m_sections->count() > 0)
            m_sections->addWidget(new Line(Qt::Horizontal));
        auto *section = new FoldSection(ownerOf(change.file), Type::Mono);
        section->setTitle(ownerOf(change.file), change.file);
        section->setAside(tr("%n line(s) changed", nullptr, changedLines(change.diff)));
        section->view()->setLines(diffLines(change.diff));
        section->view()->setFitsLines(true);
        m_sections->addWidget(section);
    }
    m_sections->addStretch();
    setVisible(!changes.isEmpty());
}

PlanView::PlanView(QWidget *parent)
    : QWidget(parent), m_sentence(new Label(Type::Strong)), m_expected(new Label(Type::Body, Role::Text2)),
      m_services(new models::CellTable(models::planColumns(), this)), m_table(new TableView(m_services, tr("What the deploy does"))),
      m_changes(new ChangedFiles), m_commands(new FoldCard(tr("Commands on the server"))), m_gate(new GateCard)
{
    m_sentence->setElide(Qt::ElideRight);
    auto *sentence = row(8);
    sentence->addWidget(m_sentence);
    sentence->addWidget(m_expected);
    sentence->addStretch(1);
    m_table->setFitsRows(true);
    m_table->setRowHeight(44);
    auto *card = new Card;
    auto *inside = column(0);
    inside->addWidget(m_table);
    card->setLayout(inside);
    card->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *left = column(12);
    left->addLayout(sentence);
    left->addWidget(card);
    left->addWidget(m_changes, 1);
    left->addWidget(m_commands, 1);
    auto *across = row(12);
    across->addLayout(left, 1);
    m_gate->setMaximumWidth(theme::scaled(388));
    m_gate->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    across->addWidget(m_gate, 1);
    across->setStretch(0, 640);
    across->setStretch(1, 388);
    setLayout(across);
}

void PlanView::setPlan(const stack::Plan &plan)
{
    m_sentence->setText(models::planSentence(plan));
    m_expected->setText(plan.expected ? tr("Expected time %1").arg(present::duration(*plan.expected)) : QString());
    m_services->setRows(models::planRows(plan));
    m_changes->setChanges(plan.changes);
    m_commands->view()->setLines(plainLines(plan.commands.join(u'\n')));
    m_commands->setVisible(plan.changes.isEmpty() && !plan.commands.isEmpty());
    m_gate->setPlan(plan);
}

} // namespace vigie::ui
