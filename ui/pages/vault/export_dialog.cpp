#include "ui/pages/vault/export_dialog.h"

#include "ui/pages/when_done.h"
#include "ui/widgets/question.h"

#include <QButtonGroup>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace vigie::ui {

using namespace widgets;
using theme::ButtonKind;
using theme::Role;
using theme::Type;
using vault::ExportWish;

namespace {

QLineEdit *secretField(const QString &name)
{
    auto *field = new QLineEdit;
    field->setEchoMode(QLineEdit::Password);
    field->setAccessibleName(name);
    field->setPlaceholderText(name);
    field->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    return field;
}

} // namespace

ExportDialog::ExportDialog(vault::Door *door, QUuid server, const QString &stack, QWidget *parent)
    : QDialog(parent), m_door(door), m_server(server), m_stack(stack), m_formats(new QButtonGroup(this)), m_file(new QLineEdit), m_phrases(new QWidget),
      m_phrase(secretField(tr("Passphrase"))), m_again(secretField(tr("The same passphrase again"))), m_note(wrapped(Type::Small, Role::Text2)),
      m_cancel(new Button(tr("Cancel"))), m_go(new Button(tr("Export"), ButtonKind::Primary, u"download"_s))
{
    setWindowTitle(tr("Export the vault"));
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(theme::scaled(480));
    buildFields();
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_go, &QPushButton::clicked, this, [this] { start({}); });
    connect(m_formats, &QButtonGroup::idToggled, this, &ExportDialog::check);
    for (QLineEdit *field : {m_file, m_phrase, m_again})
        connect(field, &QLineEdit::textChanged, this, &ExportDialog::check);
    m_file->setText(QDir::home().filePath(m_stack + suffix()));
    check();
}

void ExportDialog::buildFields()
{
    m_file->setObjectName(u"exportFile"_s);
    m_file->setAccessibleName(tr("File"));
    m_phrase->setObjectName(u"exportPhrase"_s);
    m_again->setObjectName(u"exportAgain"_s);
    m_go->setObjectName(u"exportButton"_s);
    m_cancel->setDefault(true);
    auto *all = column(10);
    all->setContentsMargins(16, 16, 16, 16);
    all->addWidget(wrapped(Type::Section, Role::Text, tr("Export the credentials of this server")));
    const QStringList forms{tr("Vault file, sealed with a passphrase: the recovery file"), tr("CSV for KeePassXC or Bitwarden, readable"), tr(".env file, readable")};
    for (int i = 0; i < int(forms.size()); ++i) {
        auto *choice = new QRadioButton(forms[i]);
        choice->setObjectName(u"exportForm%1"_s.arg(i));
        m_formats->addButton(choice, i);
        all->addWidget(choice);
    }
    m_formats->button(0)->setChecked(true);
    auto *place = row(6);
    auto *choose = new Button(tr("Choose…"));
    connect(choose, &QPushButton::clicked, this, &ExportDialog::choosePlace);
    place->addWidget(m_file, 1);
    place->addWidget(choose);
    all->addLayout(place);
    auto *phrases = column(6);
    phrases->addWidget(m_phrase);
    phrases->addWidget(m_again);
    m_phrases->setLayout(phrases);
    all->addWidget(m_phrases);
    all->addWidget(m_note);
    auto *buttons = row(8);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_go);
    all->addLayout(buttons);
    setLayout(all);
}

ExportWish::Format ExportDialog::format() const
{
    return ExportWish::Format(m_formats->checkedId());
}

QString ExportDialog::suffix() const
{
    switch (format()) {
    case ExportWish::Format::EncryptedFile: return u".vigie-vault"_s;
    case ExportWish::Format::Csv: return u".csv"_s;
    case ExportWish::Format::Env: return u".env"_s;
    }
    return {};
}

void ExportDialog::choosePlace()
{
    auto *dialog = new QFileDialog(this, tr("Export to"), m_file->text());
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, m_file, &QLineEdit::setText);
    dialog->open();
}

void ExportDialog::check()
{
    const bool sealed = format() == ExportWish::Format::EncryptedFile;
    m_phrases->setVisible(sealed);
    for (const QString &end : {u".vigie-vault"_s, u".csv"_s, u".env"_s})
        if (m_file->text().endsWith(end) && end != suffix())
            m_file->setText(m_file->text().chopped(end.size()) + suffix());
    const bool same = !m_phrase->text().isEmpty() && m_phrase->text() == m_again->text();
    m_go->setEnabled(!m_working && !m_file->text().isEmpty() && (!sealed || same));
    if (m_working)
        return;
    if (!sealed)
        m_note->setText(tr("Whoever can read this file has every password. Import it, then delete it."));
    else if (!m_again->text().isEmpty() && !same)
        m_note->setText(tr("The two passphrases are not the same."));
    else
        m_note->setText(tr("Without this passphrase nobody can open the file, Vigie neither."));
}

void ExportDialog::start(const QStringList &typed)
{
    ExportWish wish;
    wish.file = m_file->text();
    wish.format = format();
    if (wish.format == ExportWish::Format::EncryptedFile)
        wish.passphrase = Secret(m_phrase->text().toUtf8());
    wish.typed = typed;
    m_working = true;
    check();
    m_note->setText(tr("Writing the file and reading it back."));
    whenDone(m_door->exportTo(m_server, wish), this, [this](const Result<vault::Exported> &exported) { take(exported); });
}

void ExportDialog::take(const Result<vault::Exported> &exported)
{
    m_working = false;
    check();
    if (exported) {
        m_phrase->clear();
        m_again->clear();
        m_phrases->hide();
        m_note->setText(exported->readBack ? tr("%n credential(s) are in the file. It was opened again and compared.", nullptr, exported->credentials)
                                           : tr("%n credential(s) are in the file.", nullptr, exported->credentials));
        m_cancel->setText(tr("Close"));
        m_go->hide();
        return;
    }
    const Error &error = exported.error();
    if (error.kind != Error::Kind::NeedsAnswer) {
        m_note->setText(QStringList{error.what, error.why, error.next}.join(u' ').simplified());
        return;
    }
    auto *question = new Question(error.what, QStringList{error.why, error.next}.join(u' ').trimmed(), tr("Export"), this);
    question->setDanger();
    question->mustType(error.detail);
    connect(question, &QDialog::accepted, this, [this, typed = error.detail] { start({typed}); });
    question->open();
}

} // namespace vigie::ui
