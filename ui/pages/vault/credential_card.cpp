#include "ui/pages/vault/credential_card.h"

#include "ui/models/vault_rows.h"
#include "ui/present/text.h"
#include "ui/widgets/key_values.h"

#include <QHBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace vigie::ui {

using namespace widgets;
using theme::Role;
using theme::Type;
using vault::CredentialInfo;

CredentialCard::CredentialCard(QWidget *parent)
    : Card(parent), m_title(wrapped(Type::Section, Role::Text)), m_icon(new IconView(u"key"_s)), m_account(new Label(Type::Body, Role::Text2)),
      m_value(new QLineEdit), m_reveal(iconButton(u"eye"_s, tr("Reveal the value for 15 s"))), m_copy(iconButton(u"copy"_s, tr("Copy the value"))),
      m_note(wrapped(Type::Small, Role::Text2)), m_facts(new KeyValues)
{
    m_value->setReadOnly(true);
    m_value->setFont(theme::font(Type::Mono));
    m_value->setObjectName(u"secretField"_s);
    m_value->setDragEnabled(false);
    m_value->setContextMenuPolicy(Qt::NoContextMenu);
    m_account->setElide(Qt::ElideRight);
    auto *all = column(8);
    all->setContentsMargins(16, 14, 16, 16);
    all->addWidget(m_title);
    auto *account = row(8);
    account->addWidget(m_icon);
    account->addWidget(m_account, 1);
    all->addLayout(account);
    all->addWidget(new Line(Qt::Horizontal));
    auto *label = new Label(Type::Small, Role::Text2, tr("Value"));
    label->setBuddy(m_value);
    all->addWidget(label);
    auto *value = row(6);
    value->addWidget(m_value, 1);
    value->addWidget(m_reveal);
    value->addWidget(m_copy);
    all->addLayout(value);
    all->addWidget(m_note);
    all->addSpacing(8);
    all->addWidget(m_facts);
    all->addStretch(1);
    all->addWidget(wrapped(Type::Small, Role::Text2, tr("Every reveal is kept in the history.")));
    setLayout(all);
    connect(m_reveal, &QPushButton::clicked, this, [this] {
        if (m_shown)
            Q_EMIT hideWanted();
        else
            Q_EMIT revealWanted();
    });
    connect(m_copy, &QPushButton::clicked, this, &CredentialCard::copyWanted);
}

void CredentialCard::show(const CredentialInfo &credential, const QDateTime &now)
{
    m_title->setText(credential.label);
    m_icon->setIcon(present::serviceIcon(credential.id.service), Role::Text2);
    m_account->setText(credential.account.isEmpty() ? present::serviceLabel(credential.id.service)
                                                    : present::serviceLabel(credential.id.service) + u", "_s + credential.account);
    m_length = credential.length;
    m_value->setAccessibleName(tr("Value of %1").arg(credential.label));
    m_reveal->setAccessibleName(tr("Reveal %1").arg(credential.label));
    m_copy->setAccessibleName(tr("Copy %1").arg(credential.label));
    m_measure = tr("%n character(s), fingerprint %1", nullptr, credential.length).arg(credential.fingerprint.left(4) + u':' + credential.fingerprint.mid(4));
    const auto origin = [&credential] {
        switch (credential.origin) {
        case CredentialInfo::Origin::Generated: return tr("made by Vigie");
        case CredentialInfo::Origin::Adopted: return tr("found on the server");
        case CredentialInfo::Origin::Imported: return tr("imported");
        }
        return QString();
    };
    m_facts->setPairs({{tr("Variable"), credential.id.name, true},
                       {tr("Origin"), origin()},
                       {tr("Created"), present::date(credential.created)},
                       {tr("Changed"), credential.rotated ? present::ago(*credential.rotated, now) : tr("never")}});
    setNote({});
}

void CredentialCard::setValue(const std::optional<Secret> &value)
{
    m_shown = value.has_value();
    m_value->setText(value ? QString::fromUtf8(value->revealed()) : models::bullets());
    m_value->setCursorPosition(0);
    m_value->setAccessibleDescription(value ? QString() : tr("hidden, %n character(s)", nullptr, m_length));
    m_reveal->setIconName(m_shown ? u"eye-off"_s : u"eye"_s);
    m_reveal->setToolTip(m_shown ? tr("Hide the value") : tr("Reveal the value for 15 s"));
}

void CredentialCard::setNote(const QString &note)
{
    m_note->setText(note.isEmpty() ? m_measure : note);
}

} // namespace vigie::ui
