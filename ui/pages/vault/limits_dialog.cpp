#include "ui/pages/vault/limits_dialog.h"

#include <QHBoxLayout>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace vigie::ui {

using namespace widgets;
using theme::ButtonKind;
using theme::Role;
using theme::Type;

namespace {

QSpinBox *days(const QString &label, const QString &name, int least, int now)
{
    auto *box = new QSpinBox;
    box->setRange(least, 3650);
    box->setValue(now);
    box->setSuffix(LimitsDialog::tr(" days"));
    box->setAccessibleName(label);
    box->setObjectName(name);
    return box;
}

QLayout *line(const QString &label, QSpinBox *box)
{
    auto *across = row(12);
    across->addWidget(new Label(Type::Body, Role::Text, label), 1);
    across->addWidget(box);
    return across;
}

} // namespace

LimitsDialog::LimitsDialog(vault::Door *door, QUuid server, QWidget *parent) : QDialog(parent), m_door(door), m_server(server), m_note(wrapped(Type::Small, Role::Text2))
{
    const vault::PolicyRules rules = door->rules(server);
    const QString oldest = tr("A credential is old after"), kept = tr("A rotation keeps the old value for");
    m_oldest = days(oldest, u"oldestDays"_s, 1, rules.oldestDays);
    m_kept = days(kept, u"keptDays"_s, 0, rules.keptDays);
    setWindowTitle(tr("Limits of the vault"));
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(theme::scaled(420));
    auto *all = column(10);
    all->setContentsMargins(16, 16, 16, 16);
    all->addWidget(wrapped(Type::Section, Role::Text, tr("Limits for the credentials of this server")));
    all->addLayout(line(oldest, m_oldest));
    all->addLayout(line(kept, m_kept));
    m_note->setText(tr("An old value opens nothing any more. It is kept to be shown, and counts from the next rotation on."));
    all->addWidget(m_note);
    auto *cancel = new Button(tr("Cancel"));
    auto *save = new Button(tr("Save"), ButtonKind::Primary);
    save->setObjectName(u"saveLimitsButton"_s);
    auto *buttons = row(8);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(save);
    all->addLayout(buttons);
    setLayout(all);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, &LimitsDialog::save);
}

void LimitsDialog::save()
{
    const Result<> set = m_door->setRules(m_server, {m_oldest->value(), m_kept->value()});
    if (set)
        accept();
    else
        m_note->setText(QStringList{set.error().what, set.error().why, set.error().next}.join(u' ').simplified());
}

} // namespace vigie::ui
