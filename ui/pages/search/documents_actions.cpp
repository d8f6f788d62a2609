#include "ui/pages/search/documents_view.h"

#include "ui/models/document_export.h"
#include "ui/models/search_rows.h"
#include "ui/pages/search/document_card.h"
#include "ui/pages/search/document_dialog.h"
#include "ui/pages/search/filter_dialog.h"
#include "ui/widgets/question.h"
#include "ui/widgets/table_view.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMenu>
#include <QSaveFile>

using namespace Qt::StringLiterals;

// What the operator does with what is shown.
namespace vigie::ui {

using models::ExportForm;
using widgets::Question;

void DocumentsView::sortBy(int column)
{
    const QString field = shownFields().value(column);
    if (!m_sortable.contains(field))
        return;
    const bool same = m_query->sortField() == field;
    if (same && !m_query->isDescending())
        m_query->setSort({}, false);            // the third click: relevance again
    else
        m_query->setSort(field, !same);
}

void DocumentsView::chooseSort()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"sortMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [this, menu](const QString &text, const QString &field, bool descending) {
        QAction *action = menu->addAction(text, this, [this, field, descending] { m_query->setSort(field, descending); });
        action->setCheckable(true);
        action->setChecked(m_query->sortField() == field && (field.isEmpty() || m_query->isDescending() == descending));
    };
    add(tr("Relevance"), {}, false);
    for (const QString &field : std::as_const(m_sortable)) {
        add(tr("%1, smallest first").arg(field), field, false);
        add(tr("%1, largest first").arg(field), field, true);
    }
    if (m_sortable.isEmpty())
        menu->addAction(tr("No field can be sorted by. The settings say which."))->setEnabled(false);
    menu->popup(m_sort->mapToGlobal(QPoint(0, m_sort->height() + 2)));
}

void DocumentsView::chooseFields()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"columnsMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QStringList shown = shownFields();
    const auto add = [this, menu, shown](const QString &text, const QString &field) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(shown.contains(field));
        connect(action, &QAction::toggled, this, [this, shown, field](bool on) {
            m_fields = shown;
            m_fields.removeAll(field);
            if (on)
                m_fields.append(field);
            take(m_page);
        });
    };
    for (const QString &field : std::as_const(m_page.fields))
        add(field, field);
    menu->addSeparator();
    add(tr("Ranking score"), models::scoreField);
    menu->addAction(tr("Reset columns"), this, [this] {
        m_fields.clear();
        take(m_page);
    });
    menu->popup(m_columns->mapToGlobal(QPoint(0, m_columns->height() + 2)));
}

void DocumentsView::addFilter()
{
    auto *dialog = new FilterDialog(m_filterable, window());
    connect(dialog, &FilterDialog::clauseMade, m_query, &models::SearchQuery::add);
    dialog->open();
}

void DocumentsView::chooseExport()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"exportMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto save = [this, menu](const QString &text, ExportForm form) {
        menu->addAction(text, this, [this, form] {
            auto *dialog = new QFileDialog(window(), tr("Export what is shown"));
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->setAcceptMode(QFileDialog::AcceptSave);
            dialog->selectFile(m_info->index.uid + models::suffixOf(form));
            connect(dialog, &QFileDialog::fileSelected, this, [this, form](const QString &file) { exportTo(int(form), file); });
            dialog->open();
        });
    };
    save(tr("Save as CSV…"), ExportForm::Csv);
    save(tr("Save as JSON…"), ExportForm::Json);
    save(tr("Save as JSON Lines…"), ExportForm::JsonLines);
    menu->addSeparator();
    menu->addAction(tr("Copy as CSV"), this, [this] { exportTo(int(ExportForm::Csv), {}); });
    menu->addAction(tr("Copy as JSON"), this, [this] { exportTo(int(ExportForm::Json), {}); });
    menu->popup(m_export->mapToGlobal(QPoint(0, m_export->height() + 2)));
}

// CSV has the columns that are shown, JSON the whole documents. Without a file: into the clipboard.
void DocumentsView::exportTo(int form, const QString &file)
{
    QList<QJsonObject> documents;
    for (const meilisearch::Hit &hit : m_page.hits)
        documents.append(hit.document);
    QStringList fields = ExportForm(form) == ExportForm::Csv ? shownFields() : QStringList();
    fields.removeAll(models::scoreField);
    const QByteArray bytes = models::exported(documents, fields, ExportForm(form));
    if (file.isEmpty()) {
        QGuiApplication::clipboard()->setText(QString::fromUtf8(bytes));
        return;
    }
    QSaveFile target(file);
    if (!target.open(QIODevice::WriteOnly) || target.write(bytes) != bytes.size() || !target.commit())
        Q_EMIT failed({Error::Kind::Internal, tr("%1 could not be written.").arg(file), target.errorString(), tr("Choose another place."), {}});
}

void DocumentsView::editDocument()
{
    if (!m_access.writable || !selected())
        return;
    auto *dialog = new DocumentDialog(door(), m_access.server, m_info->index.uid, selected()->document, window());
    dialog->open();
}

void DocumentsView::writeDocuments()
{
    if (m_access.writable && m_info)
        (new DocumentDialog(door(), m_access.server, m_info->index.uid, {}, window()))->open();
}

void DocumentsView::deleteDocument()
{
    const meilisearch::Hit *hit = selected();
    if (!m_access.writable || !hit)
        return;
    const QString id = models::documentId(hit->document, primaryKey());
    auto *question = new Question(tr("Delete document %1?").arg(id), tr("It leaves the index %1. Vigie keeps no copy of it.").arg(m_info->index.uid), tr("Delete"), window());
    question->setDanger();
    connect(question, &QDialog::accepted, this, [this, id] {
        whenDone(door()->deleteDocuments(m_access.server, m_info->index.uid, {id}), this, [this](const Result<search::TaskRow> &done) {
            if (!done)
                Q_EMIT failed(done.error());
        });
    });
    question->open();
}

} // namespace vigie::ui
