#include "ui/pages/search/key_card.h"

#include "ui/models/search_rows.h"
#include "ui/present/text.h"
#include "ui/widgets/key_values.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie::ui {

using namespace widgets;
using search::KeyInfo;
using theme::ButtonKind;
using theme::Role;
using theme::scaled;
using theme::Type;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(KeyRights)
};

int cardWidth()
{
    return scaled(300);
}

} // namespace

QList<KeyRight> keyRights()
{
    return {{Tr::tr("Search"), {u"search"_s}},
            {Tr::tr("Settings"), {u"settings.get"_s, u"settings.update"_s}},
            {Tr::tr("Read documents"), {u"documents.get"_s}},
            {Tr::tr("Read tasks"), {u"tasks.get"_s}},
            {Tr::tr("Add documents"), {u"documents.add"_s}},
            {Tr::tr("Dumps"), {u"dumps.create"_s}},
            {Tr::tr("Delete documents"), {u"documents.delete"_s}},
            {Tr::tr("Manage keys"), {u"keys.get"_s, u"keys.create"_s, u"keys.update"_s, u"keys.delete"_s}}};
}

bool mayDo(const QStringList &actions, const KeyRight &right)
{
    return std::ranges::all_of(right.actions, [&actions](const QString &action) {
        return actions.contains(u"*"_s) || actions.contains(action) || actions.contains(action.section(u'.', 0, 0) + u".*"_s) || (action.endsWith(".get"_L1) && actions.contains(u"*.get"_s));
    });
}

KeyCard::KeyCard(QWidget *parent)
    : Card(parent), m_title(new Label(Type::Section)), m_users(new Label(Type::Body, Role::Text2)), m_facts(new KeyValues), m_value(new QLineEdit), m_note(wrapped(Type::Small, Role::Text2)),
      m_rule(wrapped(Type::Small, Role::Text2)), m_replace(new Button(tr("Replace…"), ButtonKind::Neutral, u"rotate"_s)), m_delete(new Button(tr("Delete…"), ButtonKind::Danger)),
      m_mode(new Label(Type::Small, Role::Text2))
{
    m_title->setElide(Qt::ElideMiddle);
    m_users->setElide(Qt::ElideRight);
    m_value->setReadOnly(true);
    m_value->setObjectName(u"keyValue"_s);
    m_value->setAccessibleName(tr("Value of the key, shown for 15 s"));
    m_replace->setObjectName(u"replaceKeyButton"_s);
    m_delete->setObjectName(u"deleteKeyButton"_s);
    m_replace->setSmall();
    m_delete->setSmall();
    auto *head = column(2);
    head->setContentsMargins(16, 12, 16, 12);
    head->addWidget(m_title);
    head->addWidget(m_users);
    auto *rights = new QGridLayout;
    rights->setContentsMargins(0, 0, 0, 0);
    rights->setVerticalSpacing(7);
    rights->setHorizontalSpacing(12);
    for (const KeyRight &right : keyRights()) {
        auto *box = new QCheckBox(right.text);
        box->setEnabled(false);
        m_rights.append(box);
    }
    // In two columns where the words of the language leave room for them.
    int first = 0, second = 0;
    for (int i = 0; i < int(m_rights.size()); ++i)
        (i % 2 ? second : first) = std::max(i % 2 ? second : first, m_rights[i]->sizeHint().width());
    const int columns = first + rights->horizontalSpacing() + second + 2 * 16 <= cardWidth() ? 2 : 1;
    for (int i = 0; i < int(m_rights.size()); ++i)
        rights->addWidget(m_rights[i], i / columns, i % columns);
    auto *texts = column(8);
    texts->setContentsMargins(16, 12, 16, 12);
    texts->addWidget(new Label(Type::Strong, Role::Text, tr("May do")));
    texts->addLayout(rights);
    texts->addSpacing(4);
    texts->addWidget(new Label(Type::Strong, Role::Text, tr("Key")));
    texts->addWidget(m_facts);
    texts->addWidget(m_value);
    texts->addWidget(m_note);
    texts->addWidget(m_rule);
    texts->addStretch(1);
    auto *content = new Ground(Role::Surface);
    content->setLayout(texts);
    auto *scroll = scrolled(content, tr("What the key may do"));
    auto *foot = m_foot = row(8);
    foot->setContentsMargins(16, 0, 16, 14);
    foot->addWidget(m_replace);
    foot->addWidget(m_delete);
    foot->addStretch(1);
    foot->addWidget(m_mode);
    auto *all = column(0);
    all->addLayout(head);
    all->addWidget(new Line(Qt::Horizontal));
    all->addWidget(scroll, 1);
    all->addLayout(foot);
    setLayout(all);
    connect(m_replace, &QPushButton::clicked, this, &KeyCard::replaceWanted);
    connect(m_delete, &QPushButton::clicked, this, &KeyCard::deleteWanted);
    setValue({});
    setNote({});
    clear();
}

void KeyCard::show(const KeyInfo &key, bool usersKnown, const QDateTime &now)
{
    m_key = key;
    m_title->setText(models::keyTitle(key));
    QStringList variables;
    for (const search::KeyUser &user : key.users)
        if (!variables.contains(user.variable))
            variables.append(user.variable);
    m_users->setText((QStringList{models::keyUsers(key, usersKnown)} + variables).join(u", "_s));
    const QStringList actions = key.master ? QStringList{u"*"_s} : key.key.actions;
    const QList<KeyRight> rights = keyRights();
    for (qsizetype i = 0; i < rights.size(); ++i)
        m_rights[i]->setChecked(mayDo(actions, rights[i]));
    QList<KeyValues::Pair> facts{{tr("Indexes"), key.master || key.key.indexes.contains(u"*"_s) ? tr("all") : key.key.indexes.join(u", "_s), false},
                                 {tr("Ends"), key.key.expires.isValid() ? tr("%1, %2").arg(present::date(key.key.expires), present::shortClock(key.key.expires)) : tr("never"), false}};
    if (key.key.created.isValid())
        facts.append({tr("Made"), tr("%1, %2").arg(present::date(key.key.created), present::ago(key.key.created, now)), false});
    if (!key.fingerprint.isEmpty())
        facts.append({tr("Fingerprint"), key.fingerprint.left(2) + u':' + key.fingerprint.mid(2, 2) + u':' + key.fingerprint.mid(4, 2), true});
    m_facts->setPairs(facts);
    m_rule->setText(key.master        ? tr("The master key is changed in the vault, with Rotate. All other keys change with it.")
                    : key.users.isEmpty() ? tr("Meilisearch cannot change the rights or the end of a key. Vigie makes a new one, then removes the old one.")
                                          : tr("Meilisearch cannot change the rights or the end of a key. Vigie makes a new one; the old one stays until %1 has it.").arg(key.users.first().container));
    place();
}

void KeyCard::clear()
{
    m_key.reset();
    m_title->setText(tr("No key is selected."));
    m_users->clear();
    m_facts->setPairs({});
    m_rule->clear();
    place();
}

void KeyCard::setAccess(const Access &access)
{
    m_access = access;
    place();
}

void KeyCard::setValue(const std::optional<Secret> &value)
{
    m_value->setVisible(value.has_value());
    m_value->setText(value ? QString::fromUtf8(value->revealed()) : QString());
}

void KeyCard::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void KeyCard::place()
{
    const bool own = m_key && !m_key->master;
    for (Button *button : {m_replace, m_delete}) {
        button->setVisible(own);
        button->setEnabled(m_access.writable);
        button->setToolTip(m_access.writable ? QString() : m_access.why);
    }
    m_mode->setText(m_access.writable || !own ? QString() : tr("Read-only"));
    setFixedWidth(std::max(cardWidth(), m_foot->sizeHint().width() + 2));
}

} // namespace vigie::ui
