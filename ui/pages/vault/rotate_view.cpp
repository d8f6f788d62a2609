#include "ui/pages/vault/rotate_view.h"

#include "ui/models/cell_table.h"
#include "ui/models/rotation_rows.h"
#include "ui/pages/vault/rotate_parts.h"
#include "ui/present/text.h"
#include "ui/widgets/notices.h"
#include "ui/widgets/panels.h"
#include "ui/widgets/stepper.h"
#include "ui/widgets/table_view.h"

#include <QHBoxLayout>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie::ui {

using namespace widgets;
using theme::ButtonKind;
using theme::Mark;
using theme::Role;
using theme::scaled;
using theme::Type;
using vault::Rotation;

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

} // namespace

RotateView::RotateView(const Context &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_title(new Label(Type::Section)), m_stepper(new Stepper({tr("Pending"), tr("Verified"), tr("Current")})),
      m_loading(new Label(Type::Body, Role::Text2, tr("Asking the services who uses which password."))), m_content(new QWidget), m_banner(new Banner),
      m_list(new models::CellTable(models::rotationListColumns(), this)), m_listTable(new TableView(m_list, tr("Credentials to rotate"))),
      m_listCard(cardAround(m_listTable)), m_values(new QWidget), m_old(new ValueCard(tr("Old value"))), m_new(new ValueCard(tr("New value"))),
      m_steps(new models::CellTable(models::rotationColumns(), this)), m_stepTable(new TableView(m_steps, tr("Steps of the rotation"))),
      m_progress(new Card), m_mark(new IconView({}, Role::Text, 16)), m_sentence(new Label(Type::Strong)), m_time(new Label(Type::Strong)),
      m_error(new ErrorCard), m_stopNow(new TextCard(tr("If it stops now"))), m_users(new UsersCard), m_foot(new FootBar), m_back(new Button(tr("Back to the vault"))),
      m_putBack(new Button(tr("Put the old back…"), ButtonKind::Danger)),
      m_stop(new Button(tr("Stop and put the old back…"), ButtonKind::Danger)), m_finish(new Button(tr("Finish with the new…"), ButtonKind::Primary)),
      m_start(new Button(tr("Rotate"), ButtonKind::Primary, u"rotate"_s)), m_doneButton(new Button(tr("Done"), ButtonKind::Primary))
{
    auto *across = row(12);
    across->addLayout(buildLeft(), 742);
    across->addLayout(buildRight(), 286);
    auto *content = column(12);
    content->addWidget(m_banner);
    content->addLayout(across, 1);
    m_content->setLayout(content);
    m_loading->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto *upper = column(12);
    upper->setContentsMargins(16, 16, 16, 12);
    upper->addLayout(buildHead());
    upper->addWidget(m_loading, 1);
    upper->addWidget(m_error, 1);
    upper->addWidget(m_content, 1);
    auto *all = column(0);
    all->addLayout(upper, 1);
    all->addWidget(m_foot);
    setLayout(all);
    m_banner->setMark(Mark::Degraded);
    buildFoot();
    connect(m_listTable, &TableView::keySelected, this, [this] { if (const Item *item = selected()) showItem(*item); });
    connect(m_users, &UsersCard::keyCopyWanted, this, &RotateView::keyCopyWanted);
    if (vault::Door *door = m_context.engine->vault())
        connect(door, &vault::Door::rotationChanged, this, [this](QUuid server, const Rotation &rotation) {
            if (server == m_server)
                takeRotation(rotation);
        });
    if (m_context.ticking) {
        auto *clock = new QTimer(this);
        connect(clock, &QTimer::timeout, this, [this] {
            if (const Item *item = selected(); item && isVisible() && item->rotation && item->rotation->running)
                showProgress(*item);
        });
        clock->start(1000);
    }
}

QLayout *RotateView::buildHead()
{
    auto *head = row(8);
    auto *back = iconButton(u"chevron-left"_s, tr("Back to the vault"));
    back->setKind(ButtonKind::Flat);
    back->setObjectName(u"rotateBack"_s);
    connect(back, &QPushButton::clicked, this, &RotateView::closed);
    m_title->setElide(Qt::ElideRight);
    head->addWidget(back);
    head->addWidget(new Label(Type::Body, Role::Text2, tr("Vault")));
    head->addWidget(new IconView(u"chevron-right"_s, Role::Text2, 12));
    head->addWidget(m_title, 1);
    head->addWidget(m_stepper);
    return head;
}

QLayout *RotateView::buildLeft()
{
    m_stepTable->setObjectName(u"rotationTable"_s);
    m_stepTable->setFitsRows(true);
    m_stepTable->setRowHeight(40);
    m_listTable->setObjectName(u"rotationList"_s);
    m_listTable->setFitsRows(true);
    m_listTable->setRowHeight(28);
    auto *values = row(10);
    values->addWidget(m_old, 1);
    values->addWidget(new IconView(u"chevron-right"_s, Role::Text2, 18));
    values->addWidget(m_new, 1);
    m_new->setAccented(true);
    m_values->setLayout(values);
    m_values->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *progress = row(10);
    progress->setContentsMargins(14, 11, 14, 11);
    m_sentence->setElide(Qt::ElideRight);
    m_sentence->setObjectName(u"rotationSentence"_s);
    progress->addWidget(m_mark);
    progress->addWidget(m_sentence, 1);
    progress->addWidget(m_time);
    m_progress->setLayout(progress);
    m_progress->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *left = column(12);
    left->addWidget(m_listCard);
    left->addWidget(m_values);
    left->addWidget(cardAround(m_stepTable));
    left->addWidget(m_progress);
    left->addStretch(1);
    return left;
}

QLayout *RotateView::buildRight()
{
    auto *right = column(12);
    right->addWidget(m_stopNow);
    right->addWidget(m_users, 1);
    return right;
}

void RotateView::buildFoot()
{
    m_start->setObjectName(u"startRotationButton"_s);
    m_finish->setObjectName(u"finishRotationButton"_s);
    m_putBack->setObjectName(u"putBackButton"_s);
    m_stop->setObjectName(u"stopRotationButton"_s);
    m_doneButton->setObjectName(u"rotationDoneButton"_s);
    m_foot->setNote(u"shield"_s, tr("No value is written to a log or a command line."));
    m_foot->setButtons({m_back});
    connect(m_back, &QPushButton::clicked, this, &RotateView::closed);
    connect(m_doneButton, &QPushButton::clicked, this, &RotateView::closed);
    connect(m_start, &QPushButton::clicked, this, &RotateView::start);
    connect(m_finish, &QPushButton::clicked, this, [this] { confirmRepair(vault::RepairWay::Finish); });
    connect(m_stop, &QPushButton::clicked, this, &RotateView::confirmStop);
    connect(m_putBack, &QPushButton::clicked, this, [this] { confirmRepair(vault::RepairWay::PutBack); });
}

const RotateView::Item *RotateView::selected() const
{
    if (m_items.size() == 1)
        return &m_items.first();
    const QString key = m_listTable->selectedKey();
    const auto found = std::ranges::find_if(m_items, [&key](const Item &item) { return item.key() == key; });
    return found == m_items.end() ? nullptr : &*found;
}

const vault::RepairOffer *RotateView::offer(const Item &item) const
{
    const auto found = std::ranges::find_if(m_offers, [&item](const vault::RepairOffer &one) { return item.rotation && one.rotation.id == item.rotation->id; });
    return found == m_offers.end() ? nullptr : &*found;
}

bool RotateView::untouched(const Item &item) const
{
    const QList<Rotation> open = m_context.engine->vault()->unfinished(m_server);
    return item.asks() && std::ranges::none_of(open, [&item](const Rotation &one) { return one.id == item.rotation->id; });
}

void RotateView::showAll()
{
    m_loading->hide();
    m_error->hide();
    m_content->setVisible(!m_items.isEmpty());
    QList<models::Row> rows;
    for (const Item &item : std::as_const(m_items))
        rows.append(models::rotationListRow(item.plan ? &*item.plan : nullptr, item.rotation ? &*item.rotation : nullptr));
    m_list->setRows(rows);
    const bool several = m_items.size() > 1;
    m_listCard->setVisible(several);
    m_values->setVisible(!several);
    m_stepTable->setRowHeight(several ? 28 : 40);
    if (several && m_listTable->selectedKey().isEmpty())
        m_listTable->selectKey(m_items.first().key());
    if (const Item *item = selected())
        showItem(*item);
}

void RotateView::showItem(const Item &item)
{
    const QString label = item.rotation ? item.rotation->label : item.plan->label;
    m_title->setText(m_items.size() > 1 ? tr("Rotate %n credential(s)", nullptr, int(m_items.size())) : tr("Rotate: %1").arg(label));
    m_steps->setRows(item.rotation ? models::rotationRows(*item.rotation) : models::planRows(*item.plan));
    const auto open = item.rotation ? std::ranges::find_if(item.rotation->steps, [](const vault::RotationStep &step) { return step.state != vault::RotationStep::State::Done && step.state != vault::RotationStep::State::NotNeeded; })
                                    : QList<vault::RotationStep>::const_iterator();
    if (item.rotation && open != item.rotation->steps.end())
        m_stepTable->selectKey(QString::number(open - item.rotation->steps.begin() + 1));
    const Rotation::Phase phase = item.rotation ? item.rotation->phase : Rotation::Phase::Pending;
    m_stepper->setCurrent(phase == Rotation::Phase::Current ? 2 : phase == Rotation::Phase::Verified ? 1 : 0);
    m_users->set(item.rotation ? item.rotation->consumers : item.plan->consumers, item.rotation ? item.rotation->keys : QList<vault::KeyChange>(), !item.plan || item.plan->overlap);
    showValues(item);
    showProgress(item);
    showBanner(item);
    showButtons(item);
}

void RotateView::showValues(const Item &item)
{
    if (!item.rotation) {
        m_old->set(Mark::Healthy, tr("In use"), {}, tr("kept until the new one is proven"));
        m_new->set(Mark::NotYet, tr("Not made yet"), {}, tr("32 random characters"));
        m_stopNow->setText(tr("Nothing was changed yet."));
        return;
    }
    const Rotation &rotation = *item.rotation;
    const QString made = tr("made %1").arg(present::clock(rotation.began));
    switch (rotation.phase) {
    case Rotation::Phase::Pending:
        m_old->set(Mark::Healthy, tr("In use"), rotation.oldFingerprint, tr("kept until the new one is proven"));
        m_new->set(rotation.running ? Mark::Starting : Mark::Degraded, tr("Pending"), rotation.newFingerprint, made);
        m_stopNow->setText(tr("Nothing is lost. Both values are in the vault. Next time, Vigie asks the service which one it accepts and offers to finish or to go back."));
        break;
    case Rotation::Phase::Verified:
        m_old->set(Mark::NotYet, tr("Kept"), rotation.oldFingerprint, tr("kept until the end"));
        m_new->set(rotation.running ? Mark::Starting : Mark::Degraded, tr("Verified, not current"), rotation.newFingerprint, made);
        m_stopNow->setText(tr("Nothing is lost. The new value works, the old one waits in the vault. Next time, Vigie asks the service which one it accepts and offers to finish or to go back."));
        break;
    case Rotation::Phase::Current:
        m_old->set(Mark::Stopped, tr("Refused"), rotation.oldFingerprint, rotation.keptUntil ? tr("kept until %1").arg(present::date(*rotation.keptUntil)) : QString());
        m_new->set(Mark::Healthy, tr("In use"), rotation.newFingerprint, made);
        m_stopNow->setText(tr("It has ended. The old value can be shown from the vault until it is dropped."));
        break;
    case Rotation::Phase::PutBack:
        m_old->set(Mark::Healthy, tr("In use"), rotation.oldFingerprint, tr("as before"));
        m_new->set(Mark::Stopped, tr("Dropped"), rotation.newFingerprint, made);
        m_stopNow->setText(tr("It has ended. The service takes the old value, as before."));
        break;
    }
}

void RotateView::showProgress(const Item &item)
{
    m_progress->setVisible(item.rotation || (item.plan && item.plan->away));
    if (!item.rotation) {
        m_mark->setMark(Mark::Degraded);
        m_sentence->setText(item.plan->away ? tr("The service does not answer for about %1.").arg(present::elapsed(*item.plan->away)) : QString());
        m_time->clear();
        return;
    }
    const Rotation &rotation = *item.rotation;
    m_mark->setMark(rotation.isOver() ? Mark::Healthy : rotation.running ? Mark::Starting : Mark::Degraded);
    m_sentence->setText(models::rotationSentence(rotation));
    const qint64 seconds = rotation.began.secsTo(rotation.ended.value_or(m_context.now()));
    m_time->setText(rotation.running || rotation.ended ? present::stopwatch(std::chrono::seconds(seconds)) : QString());
}

void RotateView::showBanner(const Item &item)
{
    m_banner->setVisible(item.stopped());
    if (!item.stopped())
        return;
    const Rotation &rotation = *item.rotation;
    const vault::RepairOffer *found = offer(item);
    const QString title = item.asks() ? rotation.error->what
                                      : tr("A rotation stopped halfway: %1, %2 %3.").arg(rotation.label, present::date(rotation.began), present::shortClock(rotation.began));
    QStringList text;
    if (item.asks())
        text << rotation.error->why << rotation.error->next;
    else
        text << tr("Both values are safe in the vault.") << (rotation.error ? rotation.error->what : QString());
    text << (untouched(item) ? tr("Nothing was changed.") : found ? found->evidence : m_connected ? tr("Asking the service which value it accepts.") : tr("Connect to the server to ask it which value it accepts."));
    text.removeAll(QString());
    m_banner->setTexts(title, text.join(u' '));
}

void RotateView::showButtons(const Item &item)
{
    const bool planned = std::ranges::none_of(m_items, [](const Item &one) { return one.rotation.has_value(); });
    QList<QWidget *> buttons;
    if (planned) {
        m_start->setEnabled(m_connected && !m_waiting);
        m_start->setToolTip(m_connected ? QString() : tr("The server is not connected."));
        m_start->setText(m_items.size() > 1 ? tr("Rotate %n credential(s)", nullptr, int(m_items.size())) : tr("Rotate"));
        buttons = {m_back, m_start};
    } else if (item.stopped()) {
        const vault::RepairOffer *found = offer(item);
        const QString why = m_connected ? tr("Vigie does not know yet which value the service accepts.") : tr("The server is not connected.");
        m_finish->setText(item.asks() ? tr("Refuse the old value…") : tr("Finish with the new…"));
        const bool again = untouched(item);
        m_finish->setEnabled(!m_waiting && (again ? m_connected : found && found->mayFinish));
        m_putBack->setEnabled(!m_waiting && found && found->mayPutBack);
        for (Button *button : {m_finish, m_putBack})
            button->setToolTip(button->isEnabled() ? QString() : why);
        buttons = again ? QList<QWidget *>{m_back, m_finish} : QList<QWidget *>{m_back, m_putBack, m_finish};
    } else if (std::ranges::all_of(m_items, [](const Item &one) { return one.rotation && one.rotation->isOver(); })) {
        buttons = {m_doneButton};
    } else {
        m_stop->setEnabled(!m_backWanted);
        buttons = item.rotation && item.rotation->running && !m_repairing ? QList<QWidget *>{m_back, m_stop} : QList<QWidget *>{m_back};
    }
    m_foot->setButtons(buttons);
}

void RotateView::setCompact(bool compact)
{
    m_stepTable->setRowHeight(compact || m_items.size() > 1 ? 28 : 40);
    layout()->itemAt(0)->layout()->setSpacing(compact ? 8 : 12);
    m_stopNow->setVisible(!compact);
}

} // namespace vigie::ui
