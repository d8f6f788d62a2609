#include "ui/pages/vault/vault_page.h"

#include "app/vault/kinds.h"
#include "ui/models/cell_table.h"
#include "ui/models/vault_rows.h"
#include "ui/pages/vault/credential_card.h"
#include "ui/pages/vault/rotate_view.h"
#include "ui/models/secret_timer.h"
#include "ui/present/text.h"
#include "ui/widgets/notices.h"
#include "ui/widgets/table_view.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

// What the page shows: the list, the card beside it, the banners above.
namespace vigie::ui {

using namespace widgets;
using theme::ButtonKind;
using theme::Role;
using theme::Type;
using vault::CredentialInfo;
using vault::VaultState;

namespace {

// Why a credential cannot be rotated by itself.
QString ruledBy(const CredentialInfo &credential)
{
    return credential.id.service == vault::signInService ? VaultPage::tr("Vigie signs in with it. Change it where it was made, then it is asked for again.")
                                                         : VaultPage::tr("It follows the master key: rotate that one.");
}

} // namespace

bool VaultPage::connected() const
{
    const health::Snapshot snapshot = engine()->snapshot(server());
    return !snapshot.stale && snapshot.connection.phase == ssh::LinkState::Phase::Connected;
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
    const bool locked = m_state.phase == VaultState::Phase::Locked;
    m_where->setText(open() ? tr("%1, unlocked").arg(m_state.where) : locked ? tr("%1, locked").arg(m_state.where) : tr("No keychain"));
    m_banner->setVisible(!open());
    m_banner->setTexts(locked ? tr("The keychain on this computer is locked.") : tr("There is no keychain on this computer."),
                       tr("The server keeps working. Deploy, rotation and leak scan wait until it can be used."));
    m_card->setVisible(open());
    m_help->setVisible(!open());
    m_hide->setVisible(open());
    enableActions();
}

void VaultPage::refresh()
{
    enableActions();
    if (const CredentialInfo *one = selected(); one && connected() && !m_consumers.contains(one->id.key()))
        showConsumers(*one);
}

// Reading, copying and exporting need no server; changing does.
void VaultPage::enableActions()
{
    const bool door = engine()->vault(), any = open() && !m_credentials.isEmpty();
    const QString why = !open() ? tr("The keychain has to be unlocked first.") : !connected() ? tr("The server is not connected.") : QString();
    m_export->setVisible(door);
    m_rotateAll->setVisible(door);
    m_more->setVisible(door);
    m_export->setEnabled(any);
    m_rotateAll->setEnabled(any && connected());
    m_rotateAll->setToolTip(why);
    m_more->setEnabled(open());
    const CredentialInfo *one = selected();
    const bool own = one && !vault::rotates(one->id);
    m_card->setRotatable(door && any && connected() && !own, own ? ruledBy(*one) : why);
    if (m_rotate)
        m_rotate->setConnected(connected());
}

void VaultPage::takeCredentials(const Result<QList<CredentialInfo>> &credentials)
{
    if (!credentials) {
        if (credentials.error().kind != Error::Kind::VaultLocked && credentials.error().kind != Error::Kind::VaultAbsent)
            Q_EMIT failed(credentials.error());
        return;
    }
    m_credentials = *credentials;
    m_count->setText(m_credentials.isEmpty() ? QString() : tr("%n credential(s)", nullptr, int(m_credentials.size())));
    m_card->setVisible(open() && !m_credentials.isEmpty());
    m_empty->setVisible(open() && m_credentials.isEmpty());
    m_table->setVisible(!open() || !m_credentials.isEmpty());
    m_model->setRows({});
    enableActions();
    showRows();
    askPolicy();
}

// Age stands in the table; what is weak or known to everybody, and a recovery file that is missing, in a banner.
void VaultPage::askPolicy()
{
    m_findings.clear();
    showLeaks();
    if (!engine()->vault() || !open())
        return;
    whenDone(engine()->vault()->policy(server()), this, [this, asked = server()](const Result<QList<vault::PolicyFinding>> &findings) {
        if (!findings || asked != server())
            return;
        m_findings = *findings;
        m_findings.removeIf([](const vault::PolicyFinding &finding) { return finding.kind == vault::PolicyFinding::Kind::Old; });
        showLeaks();
    });
}

void VaultPage::showRows()
{
    const vault::Door *door = engine()->vault();
    const bool fresh = m_model->rowCount() == 0;
    m_model->setRows(models::vaultRows(m_credentials, m_state.phase, door ? door->lastScan(server()) : std::nullopt, now(),
                                       door ? door->rules(server()).oldestDays : vault::PolicyRules().oldestDays));
    if (fresh)
        placeButtons();
    if (m_table->selectedKey().isEmpty() && !m_credentials.isEmpty())
        m_table->selectKey(m_credentials.first().id.key());
    showLeaks();
    showSelected();
}

void VaultPage::showLeaks()
{
    const vault::Door *door = engine()->vault();
    if (!door)
        return;
    const QList<vault::Rotation> unfinished = door->unfinished(server());
    const bool works = std::ranges::any_of(unfinished, &vault::Rotation::running);
    m_halfway->setVisible(open() && !unfinished.isEmpty());
    m_halfway->setMark(works ? theme::Mark::Starting : theme::Mark::Degraded);
    if (!unfinished.isEmpty())
        m_halfway->setTexts(works ? tr("A rotation is running: %1.").arg(unfinished.first().label) : tr("A rotation stopped halfway: %1.").arg(unfinished.first().label),
                            tr("Both values are safe in the vault."));
    const std::optional<vault::ScanReport> scan = door->lastScan(server());
    const bool leak = scan && scan->leaks() > 0;
    m_leak->setVisible(open() && leak && unfinished.isEmpty());
    m_weak->setVisible(open() && !leak && unfinished.isEmpty() && !m_findings.isEmpty());
    if (!m_findings.isEmpty()) {
        QStringList sentences;
        for (const vault::PolicyFinding &finding : std::as_const(m_findings))
            sentences.append(finding.what);
        const bool file = m_findings.first().kind == vault::PolicyFinding::Kind::NoRecoveryFile;
        m_weak->setTexts(sentences.takeFirst(), file ? tr("Export a vault file and keep it somewhere else.") : (QStringList{tr("Rotate it.")} + sentences).join(u' '));
    }
    if (!leak)
        return;
    const vault::Finding &first = scan->findings.first();
    m_leak->setTexts(models::leakSentence(*scan), QStringList{tr("%1, in %2.").arg(first.label, models::findingPlace(first)), models::scannedSentence(*scan)}.join(u' '));
}

void VaultPage::placeButtons()
{
    m_copyButtons.clear();
    m_revealButtons.clear();
    m_countdowns.clear();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const CredentialInfo *one = find(m_model->keyOf(row));
        const bool offered = one && open() && one->presence != CredentialInfo::Presence::Missing;
        m_table->setIndexWidget(m_model->index(row, 1), offered ? valueButtons(*one) : nullptr);
    }
}

QWidget *VaultPage::valueButtons(const CredentialInfo &one)
{
    auto *holder = new QWidget;
    auto *line = widgets::row(2);
    line->setContentsMargins(0, 0, 10, 1);
    auto *countdown = new Label(Type::Small, Role::Accent);
    auto *eye = iconButton(u"eye"_s, tr("Reveal %1").arg(one.label));
    auto *copyButton = iconButton(u"copy"_s, tr("Copy %1").arg(one.label));
    for (Button *button : {eye, copyButton})
        button->setKind(ButtonKind::Flat);
    eye->setObjectName(u"reveal-"_s + one.id.name);
    copyButton->setObjectName(u"copy-"_s + one.id.name);
    connect(eye, &QPushButton::clicked, this, [this, id = one.id] {
        m_table->selectKey(id.key());
        reveal(id);
    });
    connect(copyButton, &QPushButton::clicked, this, [this, id = one.id] {
        m_table->selectKey(id.key());
        copy(id);
    });
    line->addStretch();
    line->addWidget(countdown);
    line->addWidget(eye);
    line->addWidget(copyButton);
    holder->setLayout(line);
    m_countdowns.insert(one.id.key(), countdown);
    m_revealButtons.insert(one.id.key(), eye);
    m_copyButtons.insert(one.id.key(), copyButton);
    return holder;
}

const CredentialInfo *VaultPage::find(const QString &key) const
{
    const auto found = std::ranges::find_if(m_credentials, [&key](const CredentialInfo &one) { return one.id.key() == key; });
    return found == m_credentials.end() ? nullptr : &*found;
}

const CredentialInfo *VaultPage::selected() const
{
    return find(m_table->selectedKey());
}

void VaultPage::showSelected()
{
    const CredentialInfo *one = selected();
    if (!one)
        return;
    if (m_showsPrevious)
        m_secrets->hideAll();
    const vault::Door *door = engine()->vault();
    enableActions();
    m_card->show(*one, door ? door->rotations(server()) : QList<vault::Rotation>(), now());
    showConsumers(*one);
    refreshSecrets();
}

// Asked once for each credential, as long as nothing changes.
void VaultPage::showConsumers(const CredentialInfo &credential)
{
    const QString key = credential.id.key();
    if (const auto known = m_consumers.constFind(key); known != m_consumers.cend()) {
        m_card->setConsumers(*known);
        return;
    }
    if (credential.id.service == vault::signInService) {
        m_card->setConsumers({}, tr("Vigie, when it signs in."));
        return;
    }
    vault::Door *door = engine()->vault();
    if (!door || !open() || !connected()) {
        m_card->setConsumers({}, tr("Known while the server is connected."));
        return;
    }
    m_card->setConsumers({}, tr("Asking the service."));
    whenDone(door->consumers(credential.id), this, [this, key](const Result<QList<vault::Consumer>> &consumers) {
        if (consumers)
            m_consumers.insert(key, *consumers);
        if (m_table->selectedKey() == key)
            m_card->setConsumers(consumers ? std::optional(*consumers) : std::nullopt, consumers ? QString() : consumers.error().what);
    });
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
        const bool shown = m_secrets->isShown(one.id);
        m_showsPrevious = m_showsPrevious && shown;
        m_card->setValue(shown ? std::optional(m_secrets->shownValue()) : std::nullopt);
        m_card->setNote(m_showsPrevious ? tr("This is the value before the last rotation.") : left > 0 ? tr("In the clipboard. Clears in %1 s.").arg(left) : QString());
    }
}

} // namespace vigie::ui
