#include "ui/widgets/question.h"

#include <QHBoxLayout>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie::widgets {

using theme::Role;
using theme::Type;

Question::Question(const QString &title, const QString &text, const QString &button, QWidget *parent)
    : QDialog(parent), m_fields(column(8)), m_go(new Button(button, theme::ButtonKind::Primary))
{
    setWindowTitle(title);
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(theme::scaled(440));
    auto *all = column(12);
    all->setContentsMargins(16, 16, 16, 16);
    all->addWidget(wrapped(Type::Section, Role::Text, title));
    all->addWidget(wrapped(Type::Body, Role::Text2, text));
    all->addLayout(m_fields);
    auto *cancel = new Button(tr("Cancel"));
    cancel->setObjectName(u"cancelButton"_s);
    cancel->setDefault(true);
    m_go->setObjectName(u"confirmButton"_s);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_go, &QPushButton::clicked, this, &QDialog::accept);
    auto *buttons = row(8);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_go);
    all->addLayout(buttons);
    setLayout(all);
}

void Question::mustType(const QString &text)
{
    auto *label = wrapped(Type::Small, Role::Text2, tr("Type %1 to continue").arg(text));
    auto *field = new QLineEdit;
    field->setAccessibleName(label->text());
    label->setBuddy(field);
    m_fields->addWidget(label);
    m_fields->addWidget(field);
    m_typed.append({field, text});
    connect(field, &QLineEdit::textChanged, this, &Question::check);
    check();
}

void Question::askText(const QString &label)
{
    mustType({});
    m_fields->itemAt(m_fields->count() - 2)->widget()->deleteLater();
    m_typed.last().first->setAccessibleName(label);
    m_typed.last().first->setPlaceholderText(label);
}

QString Question::typed() const
{
    return m_typed.isEmpty() ? QString() : m_typed.last().first->text();
}

void Question::setDanger()
{
    m_go->setKind(theme::ButtonKind::Danger);
}

void Question::check()
{
    m_go->setEnabled(std::ranges::all_of(m_typed, [](const auto &pair) {
        return pair.second.isEmpty() ? !pair.first->text().isEmpty() : pair.first->text() == pair.second;
    }));
}

} // namespace vigie::widgets
