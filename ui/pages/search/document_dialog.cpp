#include "ui/pages/search/document_dialog.h"

#include "ui/pages/when_done.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QPlainTextEdit>
#include <QRadioButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie::ui {

using namespace widgets;
using theme::ButtonKind;
using theme::Role;
using theme::scaled;
using theme::Type;

DocumentDialog::DocumentDialog(search::Door *door, QUuid server, const QString &index, const QJsonObject &document, QWidget *parent)
    : QDialog(parent), m_door(door), m_server(server), m_index(index), m_text(new QPlainTextEdit), m_modes(new QButtonGroup(this)), m_note(wrapped(Type::Small, Role::Text2)),
      m_save(new Button(tr("Save"), ButtonKind::Primary))
{
    setWindowTitle(document.isEmpty() ? tr("Write documents into %1").arg(index) : tr("Edit a document of %1").arg(index));
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    resize(scaled(620), scaled(460));
    m_text->setObjectName(u"documentText"_s);
    m_text->setAccessibleName(tr("Documents as JSON"));
    m_text->setFont(theme::font(Type::Mono));
    m_text->setTabChangesFocus(true);
    m_text->setPlainText(document.isEmpty() ? u"[\n    {\n        \n    }\n]\n"_s : QString::fromUtf8(QJsonDocument(document).toJson()));
    m_note->setText(tr("One document { … } or several [ … ]. One whose id is not known is added."));
    m_save->setObjectName(u"saveDocumentButton"_s);
    auto *cancel = new Button(tr("Cancel"));
    cancel->setDefault(true);
    auto *buttons = row(8);
    buttons->addWidget(m_note, 1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    auto *modes = column(6);
    for (const auto &[mode, text] : {std::pair{search::ImportMode::Replace, tr("A document with a known id takes the place of the old one")},
                                     std::pair{search::ImportMode::Update, tr("Its fields are put into the old one, other fields stay")}}) {
        auto *choice = new QRadioButton(text);
        choice->setObjectName(u"documentMode-"_s + search::modeName(mode));
        m_modes->addButton(choice, int(mode));
        modes->addWidget(choice);
    }
    m_modes->button(int(search::ImportMode::Replace))->setChecked(true);
    auto *all = column(12);
    all->setContentsMargins(16, 16, 16, 16);
    all->addWidget(m_text, 1);
    all->addLayout(modes);
    all->addLayout(buttons);
    setLayout(all);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &DocumentDialog::save);
}

void DocumentDialog::save()
{
    QJsonParseError error;
    const QJsonDocument told = QJsonDocument::fromJson(m_text->toPlainText().toUtf8(), &error);
    if (error.error != QJsonParseError::NoError) {
        refuse(tr("This is no JSON: %1.").arg(error.errorString()));
        return;
    }
    const QJsonArray documents = told.isArray() ? told.array() : QJsonArray{told.object()};
    if (documents.isEmpty() || !std::ranges::all_of(documents, [](const QJsonValue &one) { return one.isObject() && !one.toObject().isEmpty(); })) {
        refuse(tr("A document is an object with at least one field: it begins with { and ends with }."));
        return;
    }
    m_save->setEnabled(false);
    m_note->setRole(Role::Text2);
    m_note->setText(tr("Waiting for the task of Meilisearch."));
    const auto mode = search::ImportMode(m_modes->checkedId());
    whenDone(m_door->putDocuments(m_server, m_index, documents, mode), this, [this](const Result<search::TaskRow> &done) {
        if (done) {
            accept();
            return;
        }
        m_save->setEnabled(true);
        refuse(QStringList{done.error().what, done.error().why, done.error().next}.join(u' ').trimmed());
    });
}

void DocumentDialog::refuse(const QString &sentence)
{
    m_note->setRole(Role::Failed);
    m_note->setText(sentence);
}

} // namespace vigie::ui
