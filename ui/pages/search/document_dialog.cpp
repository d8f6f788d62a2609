#include "ui/pages/search/document_dialog.h"

#include "ui/pages/when_done.h"

#include <QHBoxLayout>
#include <QJsonDocument>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace vigie::ui {

using namespace widgets;
using theme::ButtonKind;
using theme::Role;
using theme::scaled;
using theme::Type;

DocumentDialog::DocumentDialog(search::Door *door, QUuid server, const QString &index, const QJsonObject &document, QWidget *parent)
    : QDialog(parent), m_door(door), m_server(server), m_index(index), m_text(new QPlainTextEdit), m_note(wrapped(Type::Small, Role::Text2)),
      m_save(new Button(tr("Save"), ButtonKind::Primary))
{
    setWindowTitle(tr("Edit a document of %1").arg(index));
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    resize(scaled(620), scaled(460));
    m_text->setObjectName(u"documentText"_s);
    m_text->setAccessibleName(tr("Document as JSON"));
    m_text->setFont(theme::font(Type::Mono));
    m_text->setTabChangesFocus(true);
    m_text->setPlainText(QString::fromUtf8(QJsonDocument(document).toJson()));
    m_note->setText(tr("The whole document is replaced. One with another id is added beside it."));
    m_save->setObjectName(u"saveDocumentButton"_s);
    auto *cancel = new Button(tr("Cancel"));
    cancel->setDefault(true);
    auto *buttons = row(8);
    buttons->addWidget(m_note, 1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    auto *all = column(12);
    all->setContentsMargins(16, 16, 16, 16);
    all->addWidget(m_text, 1);
    all->addLayout(buttons);
    setLayout(all);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &DocumentDialog::save);
}

void DocumentDialog::save()
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(m_text->toPlainText().toUtf8(), &error);
    if (!document.isObject()) {
        m_note->setRole(Role::Failed);
        m_note->setText(error.error == QJsonParseError::NoError ? tr("A document is an object: it begins with { and ends with }.") : tr("This is no JSON: %1.").arg(error.errorString()));
        return;
    }
    m_save->setEnabled(false);
    m_note->setRole(Role::Text2);
    m_note->setText(tr("Waiting for the task of Meilisearch."));
    const QJsonArray one{document.object()};
    whenDone(m_door->putDocuments(m_server, m_index, one, search::ImportMode::Replace), this, [this](const Result<search::TaskRow> &done) {
        if (done) {
            accept();
            return;
        }
        m_save->setEnabled(true);
        m_note->setRole(Role::Failed);
        m_note->setText(QStringList{done.error().what, done.error().why, done.error().next}.join(u' ').trimmed());
    });
}

} // namespace vigie::ui
