#include "ui/pages/storage/name_dialog.h"

#include <QHBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace vigie::ui {

using namespace widgets;
using theme::ButtonKind;
using theme::Role;
using theme::Type;

NameDialog::NameDialog(const QString &title, const QString &text, const QString &label, const QString &value, const QString &button, std::function<QString(const QString &)> check, QWidget *parent)
    : QDialog(parent), m_field(new QLineEdit(value)), m_wrong(wrapped(Type::Small, Role::Text2)), m_go(new Button(button, ButtonKind::Primary)), m_check(std::move(check))
{
    setWindowTitle(title);
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(theme::scaled(440));
    m_field->setObjectName(u"nameField"_s);
    m_field->setAccessibleName(label);
    m_go->setObjectName(u"nameButton"_s);
    auto *all = column(10);
    all->setContentsMargins(16, 16, 16, 16);
    all->addWidget(wrapped(Type::Section, Role::Text, title));
    if (!text.isEmpty())
        all->addWidget(wrapped(Type::Body, Role::Text2, text));
    auto *name = new Label(Type::Small, Role::Text2, label);
    name->setBuddy(m_field);
    all->addWidget(name);
    all->addWidget(m_field);
    m_wrong->setMinimumHeight(theme::scaled(18));
    all->addWidget(m_wrong);
    auto *cancel = new Button(tr("Cancel"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_go, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_field, &QLineEdit::textChanged, this, &NameDialog::refresh);
    m_go->setDefault(true);
    auto *buttons = row(8);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_go);
    all->addLayout(buttons);
    setLayout(all);
    m_field->selectAll();
    m_field->setFocus();
    refresh();
}

QString NameDialog::value() const
{
    return m_field->text();
}

void NameDialog::refresh()
{
    const QString wrong = m_check(m_field->text());
    m_wrong->setText(m_field->text().isEmpty() ? QString() : wrong);
    m_go->setEnabled(wrong.isEmpty());
    m_go->setToolTip(wrong);
}

} // namespace vigie::ui
