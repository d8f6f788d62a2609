#include "ui/pages/vault/export_dialog.h"
#include "ui/pages/vault/limits_dialog.h"
#include "ui/pages/vault/offer_dialog.h"
#include "ui/pages/vault/rotate_view.h"
#include "ui/pages/vault/scan_dialog.h"
#include "ui/models/secret_timer.h"
#include "ui/pages/vault/credential_card.h"
#include "ui/pages/vault/vault_page.h"

#include <QMenu>

using namespace Qt::StringLiterals;

// What the operator asks the page to do.
namespace vigie::ui {

using vault::CredentialInfo;
using widgets::Button;

void VaultPage::reveal(const vault::CredentialId &credential)
{
    whenDone(engine()->reveal(credential), this, [this, credential](const Result<Secret> &value) {
        m_showsPrevious = false;
        if (value)
            m_secrets->show(credential, *value);
        else
            Q_EMIT failed(value.error());
    });
}

void VaultPage::revealPrevious(const vault::CredentialId &credential)
{
    whenDone(engine()->vault()->previous(credential), this, [this, credential](const Result<Secret> &value) {
        m_showsPrevious = value.has_value();
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

void VaultPage::offerForms(const vault::CredentialId &credential)
{
    vault::Door *door = engine()->vault();
    if (!door)
        return;
    whenDone(door->connectionStrings(credential), this, [this, credential](const Result<QList<vault::ConnectionString>> &forms) {
        if (!forms) {
            Q_EMIT failed(forms.error());
            return;
        }
        auto *menu = new QMenu(this);
        menu->setObjectName(u"formsMenu"_s);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->setToolTipsVisible(true);
        for (const vault::ConnectionString &form : *forms)
            menu->addAction(form.label, this, [this, credential, text = form.text] { m_secrets->copy(credential, text); })->setToolTip(form.masked);
        const Button *button = m_card->formsButton();
        menu->popup(button->mapToGlobal(QPoint(0, button->height() + 2)));
    });
}

void VaultPage::rotateSelected()
{
    if (const CredentialInfo *one = selected())
        startRotation({one->id.name});
}

void VaultPage::rotateAll()
{
    startRotation({});
}

void VaultPage::startRotation(const QStringList &names)
{
    if (!m_rotate || !open() || !connected())
        return;
    if (!engine()->vault()->unfinished(server()).isEmpty()) {
        showUnfinished();
        return;
    }
    m_rotate->askPlan(server(), names);
    showRotation(true);
}

void VaultPage::showUnfinished()
{
    if (!m_rotate || engine()->vault()->unfinished(server()).isEmpty())
        return;
    m_rotate->showUnfinished(server());
    showRotation(true);
}

void VaultPage::openScan()
{
    if (!engine()->vault() || !open())
        return;
    auto *dialog = new ScanDialog(engine()->vault(), server(), connected(), window());
    connect(dialog, &ScanDialog::rotateWanted, this, [this](const QString &credential) { startRotation({credential}); });
    dialog->open();
}

void VaultPage::openExport()
{
    if (engine()->vault() && open() && !m_credentials.isEmpty())
        (new ExportDialog(engine()->vault(), server(), m_credentials.first().id.stack, window()))->open();
}

void VaultPage::openAdopt()
{
    openOffer(vault::Source::Kind::ServerEnv);
}

void VaultPage::openImport()
{
    openOffer(vault::Source::Kind::EncryptedFile);
}

void VaultPage::openLimits()
{
    if (engine()->vault())
        (new LimitsDialog(engine()->vault(), server(), window()))->open();
}

void VaultPage::openOffer(vault::Source::Kind first)
{
    if (engine()->vault() && open())
        (new OfferDialog(engine()->vault(), server(), first, window()))->open();
}

} // namespace vigie::ui
