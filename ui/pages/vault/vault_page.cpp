#include "ui/pages/vault/vault_page.h"

#include "ui/models/cell_table.h"
#include "ui/models/vault_rows.h"
#include "ui/pages/vault/credential_card.h"
#include "ui/pages/vault/rotate_view.h"
#include "ui/models/secret_timer.h"
#include "ui/widgets/notices.h"
#include "ui/widgets/table_view.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie::ui {

using namespace widgets;
using models::SecretTimer;
using theme::ButtonKind;
using theme::Role;
using theme::scaled;
using theme::Type;
using vault::CredentialInfo;
using vault::VaultState;

VaultPage::VaultPage(const Context &context)
    : Page(context), m_views(new QStackedWidget), m_layout(column(12)), m_lock(new IconView(u"lock"_s, Role::Text2)), m_where(new Label(Type::Body, Role::Text2)),
      m_hide(new Button(tr("Hide values"), ButtonKind::Neutral, u"eye-off"_s)), m_export(new Button(tr("Export…"), ButtonKind::Neutral, u"download"_s)),
      m_rotateAll(new Button(tr("Rotate all…"), ButtonKind::Neutral, u"rotate"_s)), m_more(iconButton(u"more"_s, tr("More for the vault"))), m_menu(new QMenu(this)),
      m_banner(new Banner), m_halfway(new Banner), m_leak(new Banner), m_weak(new Banner), m_model(new models::CellTable(models::vaultColumns(), this)),
      m_table(new TableView(m_model, tr("Credentials"))), m_empty(buildEmpty()), m_count(new Label(Type::Small, Role::Text2)), m_card(new CredentialCard),
      m_import(new Button(tr("Import vault file…"), ButtonKind::Neutral, u"upload"_s)), m_secrets(new SecretTimer(context.now, this))
{
    m_help = buildLockedHelp();
    auto *across = row(12);
    across->addWidget(buildTable(), 722);
    across->addWidget(m_card, 306);
    across->addWidget(m_help, 306);
    m_layout->setContentsMargins(16, 16, 16, 16);
    m_layout->addLayout(buildHead());
    buildBanners();
    m_layout->addLayout(across, 1);
    auto *list = new QWidget;
    list->setLayout(m_layout);
    m_help->hide();
    m_views->addWidget(list);
    if (engine()->vault()) {
        m_rotate = new RotateView(context);
        m_views->addWidget(m_rotate);
    }
    auto *all = column(0);
    all->addWidget(m_views);
    setLayout(all);
    connectParts();
}

QLayout *VaultPage::buildHead()
{
    auto *head = row(8);
    head->addWidget(new Label(Type::Section, Role::Text, tr("Vault")));
    head->addSpacing(4);
    head->addWidget(m_lock);
    head->addWidget(m_where, 1);
    for (Button *button : {m_hide, m_export, m_rotateAll, m_more})
        head->addWidget(button);
    m_where->setElide(Qt::ElideRight);
    m_export->setObjectName(u"exportVaultButton"_s);
    m_rotateAll->setObjectName(u"rotateAllButton"_s);
    m_more->setObjectName(u"vaultMoreButton"_s);
    m_menu->addAction(tr("Scan for leaks…"), this, &VaultPage::openScan);
    m_menu->addAction(tr("Adopt from the server…"), this, &VaultPage::openAdopt);
    m_menu->addAction(tr("Import…"), this, &VaultPage::openImport);
    m_menu->addAction(tr("Limits…"), this, &VaultPage::openLimits);
    connect(m_more, &QPushButton::clicked, this, [this] { m_menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height() + 2))); });
    return head;
}

void VaultPage::buildBanners()
{
    auto *again = new Button(tr("Try again"), ButtonKind::Primary, u"key"_s);
    m_banner->setIcon(u"lock"_s);
    m_banner->addButton(again);
    connect(again, &QPushButton::clicked, this, &VaultPage::load);
    auto *openHalfway = new Button(tr("Finish or put back…"));
    openHalfway->setObjectName(u"halfwayButton"_s);
    m_halfway->setMark(theme::Mark::Degraded);
    m_halfway->addButton(openHalfway);
    connect(openHalfway, &QPushButton::clicked, this, &VaultPage::showUnfinished);
    auto *places = new Button(tr("Show places…"));
    places->setObjectName(u"leakButton"_s);
    m_leak->setMark(theme::Mark::Failed);
    m_leak->addButton(places);
    connect(places, &QPushButton::clicked, this, &VaultPage::openScan);
    m_weak->setMark(theme::Mark::Degraded);
    m_weak->setObjectName(u"weakBanner"_s);
    for (Banner *banner : {m_banner, m_halfway, m_leak, m_weak}) {
        banner->hide();
        m_layout->addWidget(banner);
    }
}

QWidget *VaultPage::buildEmpty()
{
    auto *deploy = new Button(tr("Deploy…"), ButtonKind::Neutral, u"deploy"_s);
    connect(deploy, &QPushButton::clicked, this, &Page::deployWanted);
    return new EmptyState(u"key"_s, tr("No credential of this server is in the vault yet."),
                          tr("The first deploy makes them. Those of a stack that already runs can be adopted."), deploy);
}

Card *VaultPage::buildTable()
{
    auto *card = new Card;
    auto *all = column(0);
    m_table->setRowHeight(44);
    m_table->setObjectName(u"vaultTable"_s);
    all->addWidget(m_table, 1);
    all->addWidget(m_empty, 1);
    m_empty->hide();
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
        {tr("New computer"), tr("Unlock the keychain first, then import the vault file you exported. It opens with its passphrase.")},
    };
    for (const auto &[title, text] : parts) {
        all->addSpacing(8);
        all->addWidget(new Label(Type::Strong, Role::Text, title));
        all->addWidget(wrapped(Type::Body, Role::Text2, text));
    }
    all->addStretch(1);
    auto *buttons = row(8);
    m_import->setEnabled(false);
    m_import->setToolTip(tr("The keychain has to be unlocked first."));
    buttons->addWidget(m_import);
    buttons->addStretch();
    all->addLayout(buttons);
    card->setLayout(all);
    return card;
}

void VaultPage::connectParts()
{
    connect(m_card, &CredentialCard::revealWanted, this, [this] { if (const auto *one = selected()) reveal(one->id); });
    connect(m_card, &CredentialCard::copyWanted, this, [this] { if (const auto *one = selected()) copy(one->id); });
    connect(m_card, &CredentialCard::formsWanted, this, [this] { if (const auto *one = selected()) offerForms(one->id); });
    connect(m_card, &CredentialCard::previousWanted, this, [this] { if (const auto *one = selected()) revealPrevious(one->id); });
    connect(m_card, &CredentialCard::rotateWanted, this, &VaultPage::rotateSelected);
    connect(m_card, &CredentialCard::hideWanted, m_secrets, &SecretTimer::hideAll);
    connect(m_hide, &QPushButton::clicked, m_secrets, &SecretTimer::hideAll);
    connect(m_export, &QPushButton::clicked, this, &VaultPage::openExport);
    connect(m_rotateAll, &QPushButton::clicked, this, &VaultPage::rotateAll);
    connect(m_secrets, &SecretTimer::changed, this, &VaultPage::refreshSecrets);
    connect(m_table, &TableView::keySelected, this, &VaultPage::showSelected);
    auto *key = new QAction(this);
    key->setShortcut(QKeySequence(u"Ctrl+R"_s));
    key->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(key, &QAction::triggered, m_card, &CredentialCard::revealWanted);
    addAction(key);
    vault::Door *door = engine()->vault();
    if (!door)
        return;
    connect(door, &vault::Door::credentialsChanged, this, [this](QUuid of) {
        m_consumers.clear();
        if (of == this->server())
            load();
    });
    connect(door, &vault::Door::scanned, this, [this](QUuid of) {
        if (of == this->server())
            showRows();
    });
    connect(door, &vault::Door::rotationChanged, this, [this](QUuid of) {
        if (of == this->server())
            showLeaks();
    });
    connect(m_rotate, &RotateView::closed, this, [this] { showRotation(false); });
    connect(m_rotate, &RotateView::failed, this, &Page::failed);
    connect(m_rotate, &RotateView::keyCopyWanted, this, [this](const QString &name) {
        if (!m_credentials.isEmpty())
            copy({this->server(), m_credentials.first().id.stack, u"meilisearch"_s, name});
    });
}

void VaultPage::showServer(QUuid server)
{
    if (server != Page::server()) {
        m_secrets->hideAll();
        m_consumers.clear();
        showRotation(false);
    }
    Page::showServer(server);
    load();
}

void VaultPage::setActive(bool active)
{
    if (!active)
        m_secrets->hideAll();
}

bool VaultPage::hasPrimary() const
{
    return m_rotate && m_views->currentWidget() == m_rotate;
}

void VaultPage::showRotation(bool shown)
{
    m_views->setCurrentIndex(shown ? 1 : 0);
    Q_EMIT primaryChanged();
    if (!shown && !server().isNull())
        showLeaks();
}

void VaultPage::setCompact(bool compact)
{
    const int margin = compact ? 12 : 16;
    m_layout->setContentsMargins(margin, margin, margin, margin);
    m_layout->setSpacing(compact ? 8 : 12);
    m_card->setCompact(compact);
    if (m_rotate)
        m_rotate->setCompact(compact);
    showSelected();
}

} // namespace vigie::ui
