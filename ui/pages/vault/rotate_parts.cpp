#include "ui/pages/vault/rotate_parts.h"

#include "ui/models/rotation_rows.h"
#include "ui/models/vault_rows.h"
#include "ui/widgets/paragraph.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace vigie::ui {

using namespace widgets;
using theme::Role;
using theme::scaled;
using theme::Type;
using vault::Consumer;

QString shortPrint(const QString &fingerprint)
{
    return fingerprint.size() < 6 ? fingerprint : u"%1:%2:%3"_s.arg(fingerprint.mid(0, 2), fingerprint.mid(2, 2), fingerprint.mid(4, 2));
}

ValueCard::ValueCard(const QString &title, QWidget *parent)
    : Card(parent), m_mark(new IconView({}, Role::Text2, 14)), m_state(new Label(Type::Medium, Role::Text2)), m_fingerprint(new Label(Type::Small, Role::Text2)),
      m_note(new Label(Type::Small, Role::Text2))
{
    m_note->setElide(Qt::ElideRight);
    auto *head = row(7);
    head->addWidget(new Label(Type::Strong, Role::Text, title), 1);
    head->addWidget(m_mark);
    head->addWidget(m_state);
    auto *value = row(8);
    auto *hidden = new Label(Type::Mono, Role::Text2, models::bullets());
    hidden->setAccessibleName(tr("hidden"));
    hidden->setElide(Qt::ElideRight);
    value->addWidget(hidden, 1);
    value->addWidget(m_fingerprint);
    auto *all = column(4);
    all->setContentsMargins(14, 11, 14, 11);
    all->addLayout(head);
    all->addLayout(value);
    all->addWidget(m_note);
    setLayout(all);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ValueCard::set(theme::Mark mark, const QString &state, const QString &fingerprint, const QString &note)
{
    m_mark->setMark(mark);
    m_state->setText(state);
    m_state->setRole(theme::roleOf(mark));
    m_fingerprint->setText(fingerprint.isEmpty() ? QString() : tr("fingerprint %1").arg(shortPrint(fingerprint)));
    m_note->setText(note);
}

UsersCard::UsersCard(QWidget *parent) : Card(parent), m_lines(column(6)), m_note(wrapped(Type::Small, Role::Text2))
{
    auto *all = column(8);
    all->setContentsMargins(16, 14, 16, 14);
    all->addWidget(new Label(Type::Strong, Role::Text, tr("Who has it")));
    all->addLayout(m_lines);
    all->addStretch(1);
    all->addWidget(m_note);
    setLayout(all);
}

void UsersCard::set(const QList<Consumer> &consumers, const QList<vault::KeyChange> &keys, bool overlap)
{
    int outsiders = 0;
    for (const Consumer &consumer : consumers)
        outsiders += !consumer.ours;
    m_note->setText(outsiders == 0 ? tr("Nobody outside the stack uses it.")
                    : overlap ? tr("Both values work until nobody uses the old one, or you refuse it.") : tr("The others stop working until they have the new value."));
    if (m_filled && consumers == m_consumers && keys == m_keys)
        return;
    m_filled = true;
    m_consumers = consumers;
    m_keys = keys;
    removeAll(m_lines);
    for (const Consumer &consumer : consumers) {
        auto *holder = new QWidget;
        auto *line = row(8);
        auto *mark = new IconView({}, Role::Text2, 14);
        mark->setMark(models::markOf(consumer.holds));
        auto *name = new Label(Type::Body, Role::Text, consumer.ours ? consumer.name : tr("%1, not ours").arg(consumer.name));
        name->setElide(Qt::ElideRight);
        name->setToolTip(consumer.how);
        line->addWidget(mark);
        line->addWidget(name, 1);
        line->addWidget(new Label(Type::Small, Role::Text2, models::holdsWord(consumer.holds)));
        holder->setLayout(line);
        m_lines->addWidget(holder);
    }
    addKeys(keys);
}

void UsersCard::addKeys(const QList<vault::KeyChange> &keys)
{
    if (keys.isEmpty())
        return;
    m_lines->addWidget(new Label(Type::Strong, Role::Text, tr("API keys that change")));
    for (const vault::KeyChange &key : keys) {
        auto *holder = new QWidget;
        auto *line = row(6);
        auto *name = new Label(Type::Body, Role::Text, key.name);
        name->setElide(Qt::ElideRight);
        line->addWidget(name, 1);
        line->addWidget(new Label(Type::Small, Role::Text2, shortPrint(key.newFingerprint)));
        if (!key.newFingerprint.isEmpty()) {
            auto *copy = iconButton(u"copy"_s, tr("Copy the new %1").arg(key.name));
            copy->setKind(theme::ButtonKind::Flat);
            connect(copy, &QPushButton::clicked, this, [this, credential = key.credential] { Q_EMIT keyCopyWanted(credential); });
            line->addWidget(copy);
        }
        holder->setLayout(line);
        m_lines->addWidget(holder);
    }
}

TextCard::TextCard(const QString &title, QWidget *parent) : Card(parent), m_text(wrapped(Type::Body, Role::Text2))
{
    m_text->setTextFormat(Qt::RichText);
    auto *all = column(6);
    all->setContentsMargins(16, 14, 16, 14);
    all->addWidget(new Label(Type::Strong, Role::Text, title));
    all->addWidget(m_text);
    setLayout(all);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TextCard::setText(const QString &text)
{
    m_text->setText(paragraph({}, text));
}

} // namespace vigie::ui
