#include "ui/pages/storage/transfer_dock.h"

#include "app/storage/door.h"
#include "ui/models/cell_table.h"
#include "ui/widgets/panels.h"
#include "ui/widgets/table_view.h"

#include <QHBoxLayout>
#include <QHeaderView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie::ui {

using namespace widgets;
using models::TransferGroup;
using theme::ButtonKind;
using theme::Role;
using theme::scaled;
using theme::Type;

namespace {

constexpr int leastRows = 2, mostRows = 4;      // the others are reached by scrolling

} // namespace

TransferDock::TransferDock(storage::Door *door, QWidget *parent)
    : Card(parent), m_door(door), m_model(new models::CellTable(models::transferColumns(), this)), m_table(new TableView(m_model, tr("Transfers"))),
      m_fold(new Button({}, ButtonKind::Flat, u"chevron-down"_s)), m_count(new Label(Type::Body, Role::Text3)), m_bar(new ProgressLine),
      m_left(new Label(Type::Body, Role::Text2)), m_rate(new Label(Type::Body, Role::Text3)), m_clear(new Button(tr("Clear done"), ButtonKind::Flat)), m_line(new Line(Qt::Horizontal))
{
    m_table->setObjectName(u"transferTable"_s);
    m_table->horizontalHeader()->hide();
    m_table->setRowHeight(28);
    m_table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *all = column(0);
    all->setContentsMargins(0, 0, 0, 1);
    all->addWidget(buildHead());
    all->addWidget(m_line);
    all->addWidget(m_table);
    setLayout(all);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setObjectName(u"transferDock"_s);
    connect(door, &storage::Door::transferChanged, this, &TransferDock::refresh);
    connect(door, &storage::Door::transfersForgotten, this, &TransferDock::refresh);
}

QWidget *TransferDock::buildHead()
{
    m_fold->setSmall();
    m_fold->setObjectName(u"transferFold"_s);
    m_clear->setSmall();
    m_clear->setObjectName(u"clearDoneButton"_s);
    m_bar->setFixedWidth(scaled(160));
    m_count->setElide(Qt::ElideRight);
    m_rate->setObjectName(u"transferRate"_s);
    connect(m_fold, &QPushButton::clicked, this, [this] { setFolded(!m_folded); });
    connect(m_clear, &QPushButton::clicked, this, [this] { m_door->forgetFinished(); });
    auto *line = row(8);
    line->setContentsMargins(5, 0, 12, 0);
    line->addWidget(m_fold);
    line->addWidget(new Label(Type::Strong, Role::Text, tr("Transfers")));
    line->addWidget(m_count, 1);
    line->addWidget(m_bar);
    line->addWidget(m_left);
    line->addWidget(m_rate);
    line->addWidget(m_clear);
    auto *head = new QWidget;
    head->setLayout(line);
    head->setFixedHeight(scaled(33));
    return head;
}

void TransferDock::setServer(QUuid server)
{
    m_server = server;
    refresh();
}

void TransferDock::setCompact(bool compact)
{
    m_table->setColumnHidden(2, false);
    setFolded(compact);
}

void TransferDock::setFolded(bool folded)
{
    m_folded = folded;
    m_fold->setIconName(folded ? u"chevron-right"_s : u"chevron-down"_s);
    m_fold->setAccessibleName(folded ? tr("Show the transfers") : tr("Fold the transfers"));
    m_fold->setToolTip(m_fold->accessibleName());
    showRows();
}

QList<storage::Transfer> TransferDock::mine() const
{
    QList<storage::Transfer> list = m_door->transfers();
    list.removeIf([this](const storage::Transfer &one) { return one.server != m_server; });
    return list;
}

void TransferDock::refresh()
{
    const QList<storage::Transfer> list = mine();
    const models::TransferSum sum = models::transferSum(list);
    m_groups = models::transferGroups(list);
    const int before = m_model->rowCount();
    const QString first = m_model->keyOf(0), last = m_model->keyOf(before - 1);
    m_model->setRows(models::transferRows(m_groups));
    if (m_model->rowCount() != before || m_model->keyOf(0) != first || m_model->keyOf(before - 1) != last || m_buttons.size() != m_groups.size())
        placeButtons();
    for (const TransferGroup &group : std::as_const(m_groups))
        refreshButtons(group);
    m_count->setText(sum.count);
    m_rate->setText(sum.rate);
    m_left->setText(sum.left);
    m_bar->setPart(sum.part);
    m_clear->setEnabled(sum.anyOver);
    m_clear->setToolTip(sum.anyOver ? QString() : tr("Nothing is done yet."));
    m_bar->setProperty("runs", sum.part >= 0);
    showRows();
    setVisible(!list.isEmpty());
}

void TransferDock::showRows()
{
    const bool shown = !m_folded && m_model->rowCount() > 0, bar = m_folded && m_bar->property("runs").toBool();
    m_table->setVisible(shown);
    m_line->setVisible(shown);
    const auto moving = int(std::ranges::count_if(m_groups, [](const TransferGroup &group) { return !group.isOver(); }));
    m_table->setFixedHeight(std::min(m_model->rowCount(), std::clamp(moving, leastRows, mostRows)) * m_table->verticalHeader()->defaultSectionSize());
    m_bar->setVisible(bar);
    m_left->setVisible(bar);
    m_rate->setVisible(!m_rate->text().isEmpty());
    m_clear->setVisible(!m_folded);
}

void TransferDock::placeButtons()
{
    m_buttons.clear();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        auto *holder = new QWidget;
        auto *line = widgets::row(2);
        line->setContentsMargins(0, 0, 10, 1);
        line->addStretch();
        const QString key = m_model->keyOf(row), name = m_groups[row].name;
        Buttons buttons{iconButton(u"pause"_s, tr("Pause %1").arg(name)), iconButton(u"close"_s, tr("Stop %1").arg(name))};
        for (Button *button : {buttons.go, buttons.stop}) {
            button->setKind(ButtonKind::Flat);
            button->setSmall();
            line->addWidget(button);
        }
        buttons.go->setObjectName(u"transferGo%1"_s.arg(row));
        buttons.stop->setObjectName(u"transferStop%1"_s.arg(row));
        connect(buttons.go, &QPushButton::clicked, this, [this, key] { act(key, false); });
        connect(buttons.stop, &QPushButton::clicked, this, [this, key] { act(key, true); });
        holder->setLayout(line);
        m_table->setIndexWidget(m_model->index(row, 4), holder);
        m_buttons.insert(key, buttons);
    }
}

void TransferDock::refreshButtons(const TransferGroup &group)
{
    const Buttons buttons = m_buttons.value(group.key);
    if (!buttons.go)
        return;
    const bool over = group.isOver() && !group.mayRetry();
    buttons.go->setVisible(!over && group.state != storage::Transfer::State::Checking);
    buttons.stop->setVisible(!over);
    buttons.go->setIconName(group.mayPause() ? u"pause"_s : group.mayRetry() ? u"rotate"_s : u"play"_s);
    buttons.go->setAccessibleName((group.mayPause() ? tr("Pause %1") : group.mayRetry() ? tr("Try %1 again") : tr("Go on with %1")).arg(group.name));
    buttons.go->setToolTip(buttons.go->accessibleName());
}

void TransferDock::act(const QString &key, bool stop)
{
    const auto found = std::ranges::find(m_groups, key, &TransferGroup::key);
    if (found == m_groups.end())
        return;
    const TransferGroup group = *found;
    for (const QString &id : group.ids) {
        if (stop)
            m_door->stop(id);
        else if (group.mayPause())
            m_door->pause(id);
        else
            m_door->resume(id);
    }
}

} // namespace vigie::ui
