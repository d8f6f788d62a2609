#include "ui/pages/vault/vault_page.h"

#include "ui/models/cell_table.h"
#include "ui/models/vault_rows.h"
#include "ui/pages/vault/credential_card.h"
#include "ui/pages/vault/secret_timer.h"
#include "ui/widgets/notices.h"
#include "ui/widgets/table_view.h"

#include <QAction>
#include <QHBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie::ui {

using namespace widgets;
using theme::ButtonKind;
using theme::Role;
using theme::scaled;
using theme::Type;
using vault::CredentialInfo;
using vault::VaultState;

VaultPage::VaultPage(const Context &context)
    : Page(context), m_layout(column(12)), m_lock(new IconView(u"lock"_s, Role::Text2)), m_where(new Label(Type::Body, Role::Text2)),
      m_hide(new Button(tr("Hide values"), ButtonKind::Neutral, u"eye-off"_s)), m_banner(new Banner), m_model(new models::CellTable(models::vaultColumns(), this)),
      m_table(new TableView(m_model, tr("Credentials"))), m_count(new Label(Type::Small, Role::Text2)), m_card(new CredentialCard), m_help(buildLockedHelp()),
      m_secrets(new SecretTimer(context.now, this))
{
    auto *head = row(8);
    head->addWidget(new Label(Type::Section, Role::Text, tr("Vault")));
    head->addSpacing(4);
    head->addWidget(m_lock);
    head->addWidget(m_where, 1);
    head->addWidget(m_hide);
    m_where->setElide(Qt::ElideRight);
    auto *again = new Button(tr("Try again"), ButtonKind::Primary, u"key"_s);
    m_banner->setIcon(u"lock"_s);
    m_banner->addButton(again);
    m_banner->hide();
    connect(again, &QPushButton::clicked, this, &VaultPage::load);
    connect(m_hide, &QPushButton::clicked, m_secrets, &SecretTimer::hideAll);
    auto *across = row(12);
    across->addWidget(buildTable(), 722);
    across->addWidget(m_card, 306);
    across->addWidget(m_help, 306);
    m_layout->setContentsMargins(16, 16, 16, 16);
    m_layout->addLayout(head);
    m_layout->addWidget(m_banner);
    m_layout->addLayout(across, 1);
    setLayout(m_layout);
    m_help->hide();

    const auto selected = [this] { return find(m_table->selectedKey()); };
    connect(m_card, &CredentialCard::revealWanted, this, [this, selected] { if (const auto *one = selected()) reveal(one->id); });
    connect(m_card, &CredentialCard::copyWanted, this, [this, selected] { if (const auto *one = selected()) copy(one->id); });
    connect(m_card, &CredentialCard::hideWanted, m_secrets, &SecretTimer::hideAll);
    connect(m_secrets, &SecretTimer::changed, this, &VaultPage::refreshSecrets);
    connect(m_table, &TableView::keySelected, this, &VaultPage::showSelected);
    auto *key = new QAction(this);
    key->setShortcut(QKeySequence(u"Ctrl+R"_s));
    key->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(key, &QAction::triggered, m_card, &CredentialCard::revealWanted);
    addAction(key);
}

Card *VaultPage::buildTable()
{
    auto *card = new Card;
    auto *all = column(0);
    m_table->setRowHeight(44);
    m_table->setObjectName(u"vaultTable"_s);
    all->addWidget(m_table, 1);
    all->addWidget(new Line(Qt::Horizontal));
    auto *foot = new Ground(Role::Raised);
    auto *line = row(8);
    line->setContentsMargins(14, 0, 12, 0);
    line->addWidget(new IconView(u"shield"_s, Role::Healthy, 14));
    auto *promise = new Label(Type::Small, Role::Text2, tr("Values stay in the keychain of this computer. Vigie never writes them to its files or logs."));
    promise->setElide(Qt::ElideRight);
    line->addWidget(promise, 1);
    line->addWidget(m_count);
    foot->setLayout(line);
    foot->setFixedHeight(scaled(34));
    all->addWidget(foot);
    all->setContentsMargins(0, 0, 0, 3);
    card->setLayout(all);
    return card;
}

Card *VaultPage::buildLockedHelp()
{
    auto *card = new Card;
    auto *all = column(2);
    all->setContentsMargins(16, 16, 16, 16);
    all->addWidget(new Label(Type::Section, Role::Text, tr("If unlocking fails")));
    const QList<std::pair<QString, QString>> parts{
        {tr("No keychain service"), tr("On Linux, start GNOME Keyring, KWallet or KeePassXC with the Secret Service on.")},
        {tr("Remote desktop session"), tr("The login keychain often stays locked. Unlock it once from its own settings.")},
    };
    for (const auto &[title, text] : parts) {
        all->addSpacing(8);
        all->addWidget(new Label(Type::Strong, Role::Text, title));
        all->addWidget(wrapped(Type::Body, Role::Text2, text));
    }
    all->addStretch(1);
    card->setLayout(all);
    return card;
}

void VaultPage::showServer(QUuid server)
{
    if (server != Page::server())
        m_secrets->hideAll();
    Page::showServer(server);
    load();
}

void VaultPage::setActive(bool active)
{
    if (!active)
        m_secrets->hideAll();
}

void VaultPage::load()
{
    const QUuid asked = server();
    whenDone(engine()->vaultState(), this, [this, asked](const Result<VaultState> &state) {
        takeState(state);
        whenDone(engine()->credentials(asked), this, [this, asked](const Result<QList<CredentialInfo>> &credentials) {
            if (asked == server())
                takeCredentials(credentials);
        });
    });
}

void VaultPage::takeState(const Result<VaultState> &state)
{
    m_state = state ? *state : VaultState{};
    const bool open = m_state.phase == VaultState::Phase::Unlocked;
    const bool locked = m_state.phase == VaultState::Phase::Locked;
    m_where->setText(open ? tr("%1, unlocked").arg(m_state.where) : locked ? tr("%1, locked").arg(m_state.where) : tr("No keychain"));
    m_banner->setVisible(!open);
    m_banner->setTexts(locked ? tr("The keychain on this computer is locked.") : tr("There is no keychain on this computer."),
                       tr("The server keeps working. Deploying waits until it can be used."));
    m_card->setVisible(open);
    m_help->setVisible(!open);
    m_hide->setEnabled(open);
}

void VaultPage::takeCredentials(const Result<QList<CredentialInfo>> &credentials)
{
    if (!credentials) {
        if (credentials.error().kind != Error::Kind::VaultLocked && credentials.error().kind != Error::Kind::VaultAbsent)
            Q_EMIT failed(credentials.error());
        return;
    }
    m_credentials = *credentials;
    const bool open = m_state.phase == VaultState::Phase::Unlocked;
    m_model->setRows(models::vaultRows(m_credentials, !open, now()));
    m_count->setText(m_credentials.isEmpty() ? tr("Passwords are made by the first deploy.") : tr("%n credential(s)", nullptr, int(m_credentials.size())));
    m_card->setVisible(open && !m_credentials.isEmpty());
    placeButtons();
    if (m_table->selectedKey().isEmpty() && !m_credentials.isEmpty())
        m_table->selectKey(m_credentials.first().id.key());
    showSelected();
}

void VaultPage::placeButtons()
{
    m_copyButtons.clear();
    m_revealButtons.clear();
    m_countdowns.clear();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const CredentialInfo *one = find(m_model->keyOf(row));
        QWidget *holder = nullptr;
        if (one && m_state.phase == VaultState::Phase::Unlocked) {
            holder = new QWidget;
            auto *line = widgets::row(2);
            line->setContentsMargins(0, 0, 10, 1);
            auto *countdown = new Label(Type::Small, Role::Accent);
            auto *eye = iconButton(u"eye"_s, tr("Reveal %1").arg(one->label));
            auto *copyButton = iconButton(u"copy"_s, tr("Copy %1").arg(one->label));
            for (Button *button : {eye, copyButton})
                button->setKind(ButtonKind::Flat);
            eye->setObjectName(u"reveal-"_s + one->id.name);
            copyButton->setObjectName(u"copy-"_s + one->id.name);
            connect(eye, &QPushButton::clicked, this, [this, id = one->id] {
                m_table->selectKey(id.key());
                reveal(id);
            });
            connect(copyButton, &QPushButton::clicked, this, [this, id = one->id] {
                m_table->selectKey(id.key());
                copy(id);
            });
            line->addStretch();
            line->addWidget(countdown);
            line->addWidget(eye);
            line->addWidget(copyButton);
            holder->setLayout(line);
            m_countdowns.insert(one->id.key(), countdown);
            m_revealButtons.insert(one->id.key(), eye);
            m_copyButtons.insert(one->id.key(), copyButton);
        }
        m_table->setIndexWidget(m_model->index(row, 1), holder);
    }
}

const CredentialInfo *VaultPage::find(const QString &key) const
{
    const auto found = std::ranges::find_if(m_credentials, [&key](const CredentialInfo &one) { return one.id.key() == key; });
    return found == m_credentials.end() ? nullptr : &*found;
}

void VaultPage::showSelected()
{
    if (const CredentialInfo *one = find(m_table->selectedKey()))
        m_card->show(*one, now());
    refreshSecrets();
}

void VaultPage::refreshSecrets()
{
    for (const CredentialInfo &one : std::as_const(m_credentials)) {
        const QString key = one.id.key();
        const int left = m_secrets->secondsLeft(one.id);
        if (Label *countdown = m_countdowns.value(key)) {
            countdown->setText(left > 0 ? tr("Clears in %1 s").arg(left) : QString());
            m_revealButtons.value(key)->setVisible(left == 0);
        }
        if (key != m_table->selectedKey())
            continue;
        m_card->setValue(m_secrets->isShown(one.id) ? std::optional(m_secrets->shownValue()) : std::nullopt);
        m_card->setNote(left > 0 ? tr("In the clipboard. Clears in %1 s.").arg(left) : QString());
    }
}

void VaultPage::reveal(const vault::CredentialId &credential)
{
    whenDone(engine()->reveal(credential), this, [this, credential](const Result<Secret> &value) {
        if (value)
            m_secrets->show(credential, *value);
        else
            Q_EMIT failed(value.error());
    });
}

void VaultPage::copy(const vault::CredentialId &credential)
{
    whenDone(engine()->reveal(credential), this, [this, credential](const Result<Secret> &value) {
        if (value)
            m_secrets->copy(credential, *value);
        else
            Q_EMIT failed(value.error());
    });
}

void VaultPage::setCompact(bool compact)
{
    const int margin = compact ? 12 : 16;
    m_layout->setContentsMargins(margin, margin, margin, margin);
    m_layout->setSpacing(compact ? 8 : 12);
}

} // namespace vigie::ui
