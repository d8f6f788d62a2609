#include "ui/pages/search/keys_view.h"

#include "ui/models/cell_table.h"
#include "ui/models/search_rows.h"
#include "ui/models/secret_timer.h"
#include "ui/pages/search/key_card.h"
#include "ui/pages/search/key_dialog.h"
#include "ui/widgets/notices.h"
#include "ui/widgets/question.h"
#include "ui/widgets/table_view.h"

#include <QAction>
#include <QHBoxLayout>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie::ui {

using namespace widgets;
using models::SecretTimer;
using search::KeyInfo;
using theme::ButtonKind;
using theme::Role;
using theme::scaled;
using theme::Type;

KeysView::KeysView(const Context &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_wide(new Banner), m_deleteWide(new Button(tr("Delete it…"))), m_views(new QStackedWidget),
      m_rows(new models::CellTable(models::keyColumns(), this)), m_table(new TableView(m_rows, tr("Keys"))), m_error(new ErrorCard), m_count(new Label(Type::Small, Role::Text2)),
      m_card(new KeyCard), m_secrets(new SecretTimer(context.now, this))
{
    auto *keep = new Button(tr("Keep"), ButtonKind::Flat);
    keep->setObjectName(u"keepWideButton"_s);
    m_deleteWide->setObjectName(u"deleteWideButton"_s);
    m_deleteWide->setSmall();
    keep->setSmall();
    m_wide->setMark(theme::Mark::Degraded);
    m_wide->addButton(m_deleteWide);
    m_wide->addButton(keep);
    m_wide->hide();
    auto *across = row(12);
    across->addWidget(buildTable(), 1);
    across->addWidget(m_card);
    auto *all = column(12);
    all->addWidget(m_wide);
    all->addLayout(across, 1);
    setLayout(all);
    connect(keep, &QPushButton::clicked, this, [this] {
        if (const KeyInfo *key = wide())
            m_kept.insert(key->key.uid);
        showWide();
    });
    connect(m_deleteWide, &QPushButton::clicked, this, [this] {
        if (const KeyInfo *key = wide())
            deleteKey(*key);
    });
    connect(m_table, &TableView::keySelected, this, &KeysView::showSelected);
    connect(m_card, &KeyCard::replaceWanted, this, &KeysView::replaceSelected);
    connect(m_card, &KeyCard::deleteWanted, this, [this] {
        if (const KeyInfo *key = find(m_table->selectedKey()))
            deleteKey(*key);
    });
    connect(m_secrets, &SecretTimer::changed, this, &KeysView::showSecrets);
    auto *shortcut = new QAction(this);
    shortcut->setShortcut(QKeySequence(u"Ctrl+R"_s));
    shortcut->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QAction::triggered, this, [this] {
        if (const KeyInfo *key = find(m_table->selectedKey()); key && !key->credential.isEmpty())
            reveal(key->credential, false);
    });
    addAction(shortcut);
}

QWidget *KeysView::buildTable()
{
    m_table->setObjectName(u"keyTable"_s);
    m_table->setRowHeight(44);
    auto *again = new Button(tr("Try again"), ButtonKind::Neutral, u"rotate"_s);
    connect(again, &QPushButton::clicked, this, &KeysView::load);
    m_error->addButton(again);
    auto *errors = new QWidget;
    auto *place = column(0);
    place->setContentsMargins(12, 12, 12, 12);
    place->addWidget(m_error);
    place->addStretch(1);
    errors->setLayout(place);
    m_views->addWidget(m_table);
    m_views->addWidget(errors);
    auto *promise = new Label(Type::Small, Role::Text2, tr("Values come from the vault. The list itself is read without them."));
    promise->setElide(Qt::ElideRight);
    auto *line = row(8);
    line->setContentsMargins(12, 0, 12, 0);
    line->addWidget(new IconView(u"shield"_s, Role::Healthy, 14));
    line->addWidget(promise, 1);
    line->addWidget(m_count);
    auto *foot = new Ground(Role::Raised);
    foot->setLayout(line);
    foot->setFixedHeight(scaled(31));
    auto *all = column(0);
    all->addWidget(m_views, 1);
    all->addWidget(new Line(Qt::Horizontal));
    all->addWidget(foot);
    all->setContentsMargins(0, 0, 0, 3);
    auto *card = new Card;
    card->setLayout(all);
    return card;
}

void KeysView::setAccess(const Access &access)
{
    const bool back = access.connected && !m_access.connected;
    m_access = access;
    m_card->setAccess(access);
    m_table->setStale(!access.connected);
    m_deleteWide->setEnabled(access.writable);
    m_deleteWide->setToolTip(access.writable ? QString() : access.why);
    if (back && isVisible())
        load();
}

void KeysView::forget()
{
    m_keys = {};
    m_answered = false;
    m_stack.clear();
    m_secrets->hideAll();
    m_rows->setRows({});
    m_card->clear();
    m_wide->hide();
}

void KeysView::load()
{
    if (!door() || !m_access.connected)
        return;
    if (!m_answered)
        m_rows->setRows(models::waitingRows(5, 6));
    const QUuid server = m_access.server;
    whenDone(m_context.engine->credentials(server), this, [this, server](const Result<QList<vault::CredentialInfo>> &known) {
        if (known && !known->isEmpty() && server == m_access.server)
            m_stack = known->first().id.stack;
    });
    whenDone(door()->keys(server), this, [this, server](const Result<search::KeyList> &keys) {
        if (server == m_access.server)
            take(keys);
    });
}

void KeysView::take(const Result<search::KeyList> &keys)
{
    m_views->setCurrentIndex(keys ? 0 : 1);
    if (!keys) {
        m_rows->setRows({});
        m_error->setError(keys.error());
        return;
    }
    m_answered = true;
    m_keys = *keys;
    showRows();
    Q_EMIT countChanged();
}

void KeysView::showRows()
{
    m_rows->setRows({});
    m_rows->setRows(models::keyRows(m_keys.keys, m_context.now()));
    placeButtons();
    m_count->setText(tr("%n key(s)", nullptr, count()));
    if (!find(m_table->selectedKey()) && m_rows->rowCount() > 0)
        m_table->selectKey(m_rows->keyOf(0));
    showWide();
    showSelected();
}

void KeysView::placeButtons()
{
    for (const KeyInfo &key : std::as_const(m_keys.keys)) {
        const QModelIndex cell = m_rows->index(m_rows->rowOf(key.master ? u"master"_s : key.key.uid), 1);
        const bool importable = key.credential.isEmpty() && key.state != KeyInfo::State::Ended;
        if (!key.credential.isEmpty() || importable)
            m_table->setIndexWidget(cell, valueButtons(key));
    }
}

QWidget *KeysView::valueButtons(const KeyInfo &key)
{
    auto *holder = new QWidget;
    auto *line = row(4);
    line->setContentsMargins(0, 0, 10, 1);
    line->addStretch(1);
    const QString title = models::keyTitle(key);
    if (key.credential.isEmpty()) {
        auto *take = new Button(tr("Import…"), ButtonKind::Link);
        take->setObjectName(u"import-"_s + key.key.uid);
        take->setAccessibleName(tr("Import %1 into the vault").arg(title));
        connect(take, &QPushButton::clicked, this, [this, uid = key.key.uid] { importKey(uid); });
        line->setContentsMargins(0, 0, 2, 1);
        line->addWidget(take);
    } else {
        auto *eye = iconButton(u"eye"_s, tr("Reveal %1").arg(title));
        auto *copy = iconButton(u"copy"_s, tr("Copy %1").arg(title));
        eye->setObjectName(u"reveal-"_s + key.credential);
        copy->setObjectName(u"copy-"_s + key.credential);
        const QString row = key.master ? u"master"_s : key.key.uid;
        for (Button *button : {eye, copy}) {
            button->setKind(ButtonKind::Flat);
            line->addWidget(button);
            connect(button, &QPushButton::clicked, this, [this, row, name = key.credential, copies = button == copy] {
                m_table->selectKey(row);
                reveal(name, copies);
            });
        }
    }
    holder->setLayout(line);
    return holder;
}

const KeyInfo *KeysView::find(const QString &row) const
{
    const auto found = std::ranges::find_if(m_keys.keys, [&row](const KeyInfo &key) { return key.master ? row == "master"_L1 : key.key.uid == row; });
    return found == m_keys.keys.end() ? nullptr : &*found;
}

const KeyInfo *KeysView::wide() const
{
    const auto found = std::ranges::find_if(m_keys.keys, [this](const KeyInfo &key) { return key.state == KeyInfo::State::TooWide && !key.master && !m_kept.contains(key.key.uid); });
    return found == m_keys.keys.end() ? nullptr : &*found;
}

void KeysView::showWide()
{
    const KeyInfo *key = wide();
    m_wide->setVisible(key != nullptr);
    if (!key)
        return;
    const QString title = models::keyTitle(*key);
    m_wide->setTexts(key->credential.isEmpty() ? tr("%1 has every right and is not in the vault.").arg(title) : tr("%1 has every right.").arg(title),
                     !m_keys.usersKnown ? tr("The containers could not be read.") : key->users.isEmpty() ? tr("No container uses it.") : models::keyUsers(*key, true) + u'.');
}

void KeysView::showSelected()
{
    if (const KeyInfo *key = find(m_table->selectedKey()))
        m_card->show(*key, m_keys.usersKnown, m_context.now());
    else
        m_card->clear();
    showSecrets();
}

vault::CredentialId KeysView::idOf(const QString &credential) const
{
    return {m_access.server, m_stack, u"meilisearch"_s, credential};
}

void KeysView::showSecrets()
{
    const KeyInfo *key = find(m_table->selectedKey());
    const bool stored = key && !key->credential.isEmpty();
    const vault::CredentialId id = idOf(stored ? key->credential : QString());
    m_card->setValue(stored && m_secrets->isShown(id) ? std::optional(m_secrets->shownValue()) : std::nullopt);
    const int left = stored ? m_secrets->secondsLeft(id) : 0;
    m_card->setNote(left > 0 ? tr("In the clipboard. Clears in %1 s.").arg(left) : QString());
}

void KeysView::reveal(const QString &credential, bool copy)
{
    const vault::CredentialId id = idOf(credential);
    whenDone(m_context.engine->reveal(id), this, [this, id, copy](const Result<Secret> &value) {
        if (!value)
            Q_EMIT failed(value.error());
        else if (copy)
            m_secrets->copy(id, *value);
        else
            m_secrets->show(id, *value);
    });
}

void KeysView::select(const QString &uid)
{
    m_table->selectKey(uid);
}

QString KeysView::selectedKey() const
{
    return m_table->selectedKey();
}

void KeysView::hideValues()
{
    m_secrets->hideAll();
}

void KeysView::importKey(const QString &uid)
{
    whenDone(door()->importKey(m_access.server, uid), this, [this](const Result<KeyInfo> &taken) {
        if (taken)
            load();
        else
            Q_EMIT failed(taken.error());
    });
}

void KeysView::makeKey()
{
    if (door() && m_access.writable)
        (new SearchKeyDialog(door(), m_access.server, m_indexes, m_context.now(), window()))->open();
}

void KeysView::replaceSelected()
{
    const KeyInfo *key = find(m_table->selectedKey());
    if (!key || key->master || !m_access.writable)
        return;
    auto *dialog = new SearchKeyDialog(door(), m_access.server, m_indexes, m_context.now(), window());
    dialog->replace(*key);
    dialog->open();
}

void KeysView::deleteKey(const KeyInfo &key)
{
    if (!m_access.writable)
        return;
    const QString name = key.key.name.isEmpty() ? key.key.uid : key.key.name;
    auto *question = new Question(tr("Delete the key %1?").arg(models::keyTitle(key)), tr("%1. What uses it is refused from then on. Its value leaves the vault as well.").arg(models::keyUsers(key, m_keys.usersKnown)),
                                  tr("Delete the key"), window());
    question->setDanger();
    question->mustType(name);
    connect(question, &QDialog::accepted, this, [this, question, uid = key.key.uid] {
        whenDone(door()->deleteKey(m_access.server, uid, question->typed()), this, [this](const Result<> &done) {
            if (!done)
                Q_EMIT failed(done.error());
        });
    });
    question->open();
}

void KeysView::setCompact(bool compact)
{
    layout()->setSpacing(compact ? 8 : 12);
}

} // namespace vigie::ui
