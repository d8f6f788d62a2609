#include "ui/shell/sign_in.h"

#include "ui/widgets/basics.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QCoroSignal>
#include <QHBoxLayout>
#include <QLineEdit>

namespace vigie::ui {

using namespace widgets;
using namespace std::chrono_literals;
using theme::Role;
using theme::Type;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(SignIn)
};

Async<QList<Secret>> askInWindow(QPointer<QWidget> window, ssh::Question question)
{
    const QPointer<SignInDialog> dialog = new SignInDialog(question, window);
    dialog->open();
    const std::optional<int> ended = co_await qCoro(dialog.data(), &QDialog::finished, 100s);
    if (!dialog)
        co_return failure(Error::Kind::Cancelled, Tr::tr("The sign-in was cancelled."));
    dialog->deleteLater();
    dialog->hide();
    if (!ended)
        co_return failure(Error::Kind::TimedOut, Tr::tr("The sign-in got no answer within 100 s."));
    if (*ended != QDialog::Accepted)
        co_return failure(Error::Kind::Cancelled, Tr::tr("The sign-in was cancelled."));
    co_return Result<QList<Secret>>(dialog->answers());
}

} // namespace

SignInDialog::SignInDialog(const ssh::Question &question, QWidget *parent) : QDialog(parent)
{
    const bool opens = question.kind == ssh::Question::Kind::Passphrase;
    setWindowTitle(opens ? tr("Passphrase") : tr("Sign in"));
    setWindowModality(Qt::WindowModal);
    setMinimumWidth(theme::scaled(420));
    auto *all = column(8);
    all->setContentsMargins(16, 16, 16, 16);
    all->addWidget(wrapped(Type::Section, Role::Text, question.title.isEmpty() ? tr("The server asks a question") : question.title));
    if (!question.instruction.isEmpty())
        all->addWidget(wrapped(Type::Body, Role::Text2, question.instruction));
    for (const ssh::Question::Prompt &prompt : question.prompts) {
        if (prompt.tick) {
            auto *box = new QCheckBox(prompt.text);
            all->addWidget(box);
            m_fields.append(box);
            continue;
        }
        auto *label = wrapped(Type::Small, Role::Text2, prompt.text);
        auto *field = new QLineEdit;
        field->setEchoMode(prompt.echo ? QLineEdit::Normal : QLineEdit::Password);
        field->setAccessibleName(prompt.text.isEmpty() ? tr("Answer") : prompt.text);
        label->setBuddy(field);
        all->addWidget(label);
        all->addWidget(field);
        m_fields.append(field);
    }
    auto *cancel = new Button(tr("Cancel"));
    auto *go = new Button(opens ? tr("Open") : tr("Sign in"), theme::ButtonKind::Primary);
    go->setDefault(true);
    go->setObjectName(QStringLiteral("signInButton"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(go, &QPushButton::clicked, this, &QDialog::accept);
    auto *buttons = row(8);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(go);
    all->addLayout(buttons);
    setLayout(all);
}

QList<Secret> SignInDialog::answers() const
{
    QList<Secret> answers;
    for (const QWidget *field : m_fields) {
        const auto *box = qobject_cast<const QCheckBox *>(field);
        const auto *line = qobject_cast<const QLineEdit *>(field);
        answers.append(box ? Secret(box->isChecked() ? "yes" : "no") : Secret(line->text().toUtf8()));
    }
    return answers;
}

Async<QList<Secret>> WindowAsker::ask(ssh::Question question)
{
    return askInWindow(m_window, std::move(question));
}

} // namespace vigie::ui
