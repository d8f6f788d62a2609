#include "ui/pages/search/key_dialog.h"

#include "ui/models/search_rows.h"
#include "ui/pages/search/key_card.h"
#include "ui/pages/when_done.h"
#include "ui/present/text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie::ui {

using namespace widgets;
using search::KeyInfo;
using search::KeyWish;
using theme::ButtonKind;
using theme::Role;
using theme::scaled;
using theme::Type;

SearchKeyDialog::SearchKeyDialog(search::Door *door, QUuid server, const QStringList &indexes, const QDateTime &now, QWidget *parent)
    : QDialog(parent), m_door(door), m_server(server), m_now(now), m_name(new QLineEdit), m_note(new QLineEdit), m_indexes(new QLineEdit(u"*"_s)), m_ends(new QComboBox),
      m_typeLabel(wrapped(Type::Small, Role::Text2)), m_typed(new QLineEdit), m_state(wrapped(Type::Small, Role::Text2)), m_cancel(new Button(tr("Cancel"))),
      m_go(new Button(tr("Make the key"), ButtonKind::Primary))
{
    setWindowTitle(tr("New key"));
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(scaled(480));
    m_name->setObjectName(u"keyName"_s);
    m_indexes->setObjectName(u"keyIndexes"_s);
    m_ends->setObjectName(u"keyEnds"_s);
    m_typed->setObjectName(u"keyTyped"_s);
    m_go->setObjectName(u"makeKeyButton"_s);
    m_cancel->setDefault(true);
    m_indexes->setToolTip(tr("Names with commas between them; * means all, also later ones. There are: %1").arg(indexes.join(u", "_s)));
    for (const auto &[text, days] : QList<std::pair<QString, int>>{{tr("In 90 days"), 90}, {tr("In a year"), 365}, {tr("In 7 days"), 7}, {tr("Never"), 0}})
        m_ends->addItem(text, days);
    auto *all = column(6);
    all->setContentsMargins(16, 16, 16, 16);
    const auto add = [all](const QString &name, QWidget *field) {
        auto *label = new Label(Type::Small, Role::Text2, name);
        label->setBuddy(field);
        field->setAccessibleName(name);
        all->addWidget(label);
        all->addWidget(field);
    };
    add(tr("Name"), m_name);
    add(tr("Note"), m_note);
    all->addSpacing(4);
    all->addWidget(new Label(Type::Strong, Role::Text, tr("May do")));
    auto *rights = new QGridLayout;
    rights->setVerticalSpacing(7);
    for (const KeyRight &right : keyRights()) {
        auto *box = new QCheckBox(right.text);
        box->setObjectName(u"right-"_s + right.actions.first());
        rights->addWidget(box, int(m_rights.size()) / 2, int(m_rights.size()) % 2);
        m_rights.append(box);
        connect(box, &QCheckBox::toggled, this, &SearchKeyDialog::check);
    }
    all->addLayout(rights);
    all->addSpacing(4);
    add(tr("Indexes, * for all"), m_indexes);
    add(tr("Ends"), m_ends);
    all->addWidget(m_typeLabel);
    all->addWidget(m_typed);
    m_typeLabel->hide();
    m_typed->hide();
    all->addSpacing(4);
    all->addWidget(m_state);
    auto *buttons = row(8);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_go);
    all->addLayout(buttons);
    setLayout(all);
    m_state->setText(tr("The value goes into the vault. It is never shown here."));
    for (QLineEdit *field : {m_name, m_indexes, m_typed})
        connect(field, &QLineEdit::textChanged, this, &SearchKeyDialog::check);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_go, &QPushButton::clicked, this, &SearchKeyDialog::make);
    check();
}

void SearchKeyDialog::replace(const KeyInfo &old)
{
    m_old = old;
    m_mustType = old.key.name.isEmpty() ? old.key.uid : old.key.name;
    setWindowTitle(tr("Replace %1").arg(models::keyTitle(old)));
    m_go->setText(tr("Replace the key"));
    m_go->setKind(ButtonKind::Danger);
    m_name->setText(old.key.name);
    m_note->setText(old.key.description);
    m_indexes->setText(old.key.indexes.join(u", "_s));
    const QList<KeyRight> rights = keyRights();
    for (qsizetype i = 0; i < rights.size(); ++i)
        m_rights[i]->setChecked(mayDo(old.key.actions, rights[i]));
    m_typeLabel->setText(tr("Type %1 to continue").arg(m_mustType));
    m_typed->setAccessibleName(m_typeLabel->text());
    m_typeLabel->show();
    m_typed->show();
    m_state->setText(old.users.isEmpty() ? tr("The old key is deleted once the new one was checked.")
                                         : tr("%1 has the old key in its environment. It stays until the new one is there.").arg(old.users.first().container));
    check();
}

// Actions that have no box stay as they were.
KeyWish SearchKeyDialog::wish() const
{
    KeyWish wish;
    wish.name = m_name->text().trimmed();
    wish.description = m_note->text().trimmed();
    const QList<KeyRight> rights = keyRights();
    QStringList boxed;
    for (const KeyRight &right : rights)
        boxed += right.actions;
    if (m_old)
        for (const QString &action : m_old->key.actions)
            if (!action.contains(u'*') && !boxed.contains(action))
                wish.actions.append(action);
    for (qsizetype i = 0; i < rights.size(); ++i)
        if (m_rights[i]->isChecked())
            wish.actions += rights[i].actions;
    for (const QString &index : m_indexes->text().split(u',', Qt::SkipEmptyParts))
        if (!index.trimmed().isEmpty())
            wish.indexes.append(index.trimmed());
    if (const int days = m_ends->currentData().toInt(); days > 0)
        wish.expires = m_now.addDays(days);
    return wish;
}

void SearchKeyDialog::check()
{
    const KeyWish wanted = wish();
    m_go->setEnabled(!m_made && !wanted.name.isEmpty() && !wanted.actions.isEmpty() && !wanted.indexes.isEmpty() && m_typed->text() == m_mustType);
}

void SearchKeyDialog::make()
{
    m_go->setEnabled(false);
    m_state->setRole(Role::Text2);
    m_state->setText(tr("Waiting for Meilisearch."));
    if (!m_old) {
        whenDone(m_door->createKey(m_server, wish()), this, [this](const Result<KeyInfo> &made) {
            if (made)
                accept();
            else
                refuse(made.error());
        });
        return;
    }
    whenDone(m_door->replaceKey(m_server, m_old->key.uid, wish(), m_typed->text()), this, [this](const Result<search::Replacement> &made) {
        if (!made)
            refuse(made.error());
        else if (made->oldDeleted)
            accept();
        else
            conclude(made->users.isEmpty() ? tr("The new key is in the vault. The old one is still there.")
                                       : tr("The new key is in the vault. Give it to %1, then delete the old one.").arg(made->users.first().container));
    });
}

void SearchKeyDialog::conclude(const QString &sentence)
{
    m_made = true;
    m_state->setText(sentence);
    m_cancel->setText(tr("Close"));
    check();
}

void SearchKeyDialog::refuse(const Error &error)
{
    m_state->setRole(Role::Failed);
    m_state->setText(QStringList{error.what, error.why, error.next}.join(u' ').trimmed());
    check();
}

} // namespace vigie::ui
