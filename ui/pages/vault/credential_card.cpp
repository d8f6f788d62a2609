#include "ui/pages/vault/credential_card.h"

#include "ui/models/vault_rows.h"
#include "ui/present/text.h"
#include "ui/widgets/key_values.h"

#include <QHBoxLayout>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie::ui {

using namespace widgets;
using theme::ButtonKind;
using theme::Role;
using theme::scaled;
using theme::Type;
using vault::Consumer;
using vault::CredentialInfo;
using vault::Rotation;

namespace {

QWidget *userLine(const Consumer &consumer)
{
    auto *holder = new QWidget;
    auto *line = row(8);
    line->addWidget(new IconView(consumer.kind == Consumer::Kind::Container ? u"server"_s : u"link"_s, Role::Text2));
    auto *text = new Label(Type::Body, Role::Text, QStringList{consumer.name, consumer.how}.join(u", "_s));
    text->setElide(Qt::ElideRight);
    line->addWidget(text, 1);
    holder->setLayout(line);
    holder->setFixedHeight(scaled(24));
    return holder;
}

} // namespace

CredentialCard::CredentialCard(QWidget *parent)
    : Card(parent), m_title(wrapped(Type::Section, Role::Text)), m_icon(new IconView(u"key"_s)), m_account(new Label(Type::Body, Role::Text2)),
      m_value(new QLineEdit), m_reveal(iconButton(u"eye"_s, tr("Reveal the value for 15 s"))), m_copy(iconButton(u"copy"_s, tr("Copy the value"))),
      m_note(wrapped(Type::Small, Role::Text2)), m_forms(new Button(tr("Copy as…"), ButtonKind::Neutral, u"copy"_s)), m_users(column(2)),
      m_usersNote(new Label(Type::Small, Role::Text2)), m_past(new Label(Type::Strong, Role::Text, tr("History"))), m_history(new KeyValues),
      m_rotate(new Button(tr("Rotate…"), ButtonKind::Neutral, u"rotate"_s)), m_previous(new Button(tr("Show old value"), ButtonKind::Flat))
{
    m_value->setReadOnly(true);
    m_value->setFont(theme::font(Type::Mono));
    m_value->setObjectName(u"secretField"_s);
    m_value->setDragEnabled(false);
    m_value->setContextMenuPolicy(Qt::NoContextMenu);
    m_account->setElide(Qt::ElideRight);
    m_usersNote->setElide(Qt::ElideRight);
    m_forms->setSmall();
    m_forms->setObjectName(u"formsButton"_s);
    m_rotate->setObjectName(u"rotateButton"_s);
    m_previous->setObjectName(u"previousButton"_s);
    auto *all = column(8);
    all->setContentsMargins(16, 14, 16, 14);
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
    auto *forms = row(0);
    forms->addWidget(m_forms);
    forms->addStretch();
    all->addLayout(forms);
    all->addWidget(new Label(Type::Strong, Role::Text, tr("Used by")));
    all->addLayout(m_users);
    all->addWidget(m_usersNote);
    m_history->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    all->addWidget(m_past);
    all->addWidget(m_history);
    all->addStretch(1);
    auto *buttons = row(8);
    buttons->addWidget(m_rotate);
    buttons->addWidget(m_previous);
    buttons->addStretch();
    all->addLayout(buttons);
    setLayout(all);
    connectButtons();
}

void CredentialCard::connectButtons()
{
    connect(m_reveal, &QPushButton::clicked, this, [this] {
        if (m_shown)
            Q_EMIT hideWanted();
        else
            Q_EMIT revealWanted();
    });
    connect(m_copy, &QPushButton::clicked, this, &CredentialCard::copyWanted);
    connect(m_forms, &QPushButton::clicked, this, &CredentialCard::formsWanted);
    connect(m_rotate, &QPushButton::clicked, this, &CredentialCard::rotateWanted);
    connect(m_previous, &QPushButton::clicked, this, &CredentialCard::previousWanted);
}

void CredentialCard::show(const CredentialInfo &credential, const QList<Rotation> &rotations, const QDateTime &now)
{
    m_title->setText(credential.label);
    m_icon->setIcon(present::serviceIcon(credential.id.service), Role::Text2);
    m_account->setText(credential.account.isEmpty() ? present::serviceLabel(credential.id.service)
                                                    : present::serviceLabel(credential.id.service) + u", "_s + credential.account);
    m_length = credential.length;
    m_value->setAccessibleName(tr("Value of %1").arg(credential.label));
    m_reveal->setAccessibleName(tr("Reveal %1").arg(credential.label));
    m_copy->setAccessibleName(tr("Copy %1").arg(credential.label));
    m_rotate->setAccessibleName(tr("Rotate %1").arg(credential.label));
    m_measure = tr("%n character(s), fingerprint %1", nullptr, credential.length).arg(credential.fingerprint.left(4) + u':' + credential.fingerprint.mid(4));
    const auto origin = [&credential] {
        switch (credential.origin) {
        case CredentialInfo::Origin::Generated: return tr("Created");
        case CredentialInfo::Origin::Adopted: return tr("Found on the server");
        case CredentialInfo::Origin::Imported: return tr("Imported");
        }
        return QString();
    };
    QList<KeyValues::Pair> past;
    bool old = false;
    for (const Rotation &rotation : rotations) {
        if (rotation.credential != credential.id || !rotation.isOver() || !rotation.ended)
            continue;
        const bool current = rotation.phase == Rotation::Phase::Current;
        old = old || (current && past.isEmpty() && rotation.keptUntil && *rotation.keptUntil > now);
        if (past.size() < 3)
            past.append({present::date(*rotation.ended) + u' ' + present::shortClock(*rotation.ended), current ? tr("Rotated, verified") : tr("Put back")});
    }
    past.append({present::date(credential.created) + u' ' + present::shortClock(credential.created), origin()});
    m_history->setPairs(past);
    m_previous->setVisible(old);
    setNote({});
}

void CredentialCard::setConsumers(const std::optional<QList<Consumer>> &consumers, const QString &why)
{
    removeAll(m_users);
    const qsizetype count = consumers ? consumers->size() : 0;
    for (qsizetype i = 0; i < std::min<qsizetype>(count, m_mostUsers); ++i)
        m_users->addWidget(userLine(consumers->at(i)));
    const QString note = !consumers ? why : count == 0 ? tr("Nobody is seen using it now.")
                         : count > m_mostUsers ? tr("and %n more", nullptr, int(count) - m_mostUsers) : QString();
    m_usersNote->setText(note);
    m_usersNote->setVisible(!note.isEmpty());
}

void CredentialCard::setValue(const std::optional<Secret> &value)
{
    m_shown = value.has_value();
    m_value->setText(value ? QString::fromUtf8(value->revealed()) : models::bullets());
    m_value->setCursorPosition(0);
    m_value->setAccessibleDescription(value ? QString() : tr("hidden, %n character(s)", nullptr, m_length));
    m_reveal->setIconName(m_shown ? u"eye-off"_s : u"eye"_s);
    m_reveal->setToolTip(m_shown ? tr("Hide the value") : tr("Reveal the value for 15 s. Every reveal is kept in the history."));
}

void CredentialCard::setNote(const QString &note)
{
    m_note->setText(note.isEmpty() ? m_measure : note);
}

void CredentialCard::setRotatable(bool rotatable, const QString &why)
{
    m_rotate->setEnabled(rotatable);
    m_rotate->setToolTip(rotatable ? tr("Changes the service, then proves the new value. If that fails, the old value is put back.") : why);
}

void CredentialCard::setCompact(bool compact)
{
    m_past->setVisible(!compact);
    m_history->setVisible(!compact);
    m_mostUsers = compact ? 2 : 4;
    layout()->setSpacing(compact ? 5 : 8);
}

} // namespace vigie::ui
