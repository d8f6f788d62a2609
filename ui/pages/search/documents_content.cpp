#include "ui/pages/search/documents_view.h"

#include "ui/models/cell_table.h"
#include "ui/models/search_rows.h"
#include "ui/pages/search/document_card.h"
#include "ui/pages/search/tasks_dock.h"
#include "ui/present/text.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/notices.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/tag.h"

#include <QLineEdit>
#include <QLocale>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// What is shown of an answer.
namespace vigie::ui {

using namespace widgets;
using theme::ButtonKind;

namespace {

enum Middle { Table, Broken, NoMatch, NoDocument };

} // namespace

void DocumentsView::setAccess(const Access &access)
{
    const bool back = access.connected && !m_access.connected;
    m_access = access;
    m_document->setAccess(access);
    m_table->setStale(!access.connected);
    m_dock->setStale(!access.connected);
    m_dock->setWritable(access.writable, access.why);
    m_import->setEnabled(access.writable);
    m_import->setToolTip(access.writable ? QString() : access.why);
    const bool usable = access.connected && m_info.has_value();
    for (QWidget *one : std::initializer_list<QWidget *>{m_search, m_sort, m_columns, m_facets->widget()})
        one->setEnabled(usable);
    showPage();
    if (back) {
        askFields();
        ask();
    }
}

void DocumentsView::setIndexes(const QList<IndexList::Entry> &entries)
{
    m_list->setEntries(entries);
}

void DocumentsView::showIndex(const std::optional<search::IndexInfo> &info, const search::Overview &overview)
{
    const bool other = !info || !m_info || info->index.uid != m_info->index.uid;
    m_info = info;
    if (info) {
        m_list->choose(info->index.uid);
        m_document->showFacts(*info, overview, m_context.now());
    }
    if (!other)
        return;
    ++m_asked;
    m_answered = false;
    m_page = {};
    m_widened.clear();
    m_filterable.clear();
    m_sortable.clear();
    m_fields.clear();
    m_most.reset();
    m_rows->setColumns({});
    m_document->clear();
    m_facets->setGroups({});
    {
        const QSignalBlocker quiet(m_query);
        m_query->reset();
    }
    m_search->clear();
    showTags();
    setAccess(m_access);
    askFields();
    ask();
}

QStringList DocumentsView::shownFields() const
{
    return m_fields.isEmpty() ? models::usualFields(m_page.fields, m_page.hits, primaryKey(), m_query->sortField()) : m_fields;
}

void DocumentsView::showFacets()
{
    QStringList order = m_filterable;
    for (const QString &field : m_page.facets.keys())
        if (!order.contains(field))
            order.append(field);
    QList<FacetPanel::Group> groups;
    for (const QString &field : order)
        if (m_page.facets.contains(field))
            groups.append({field, m_widened.value(field, m_page.facets.value(field)), m_page.ranges.contains(field)});
    m_facets->setGroups(groups);
}

void DocumentsView::showPage()
{
    const bool none = m_answered && m_page.hits.isEmpty();
    const bool asksNothing = m_query->text().isEmpty() && m_query->clauses().isEmpty();
    if (m_answered)
        m_middle->setCurrentIndex(!none ? Table : asksNothing ? NoDocument : NoMatch);
    m_found->setText(m_answered ? foundText() : QString());
    const qint64 pages = std::max<qint64>(m_page.pages, 1);
    m_pageText->setText(tr("Page %1 of %2").arg(QLocale().toString(m_query->page()), QLocale().toString(pages)));
    for (QWidget *one : std::initializer_list<QWidget *>{m_before, m_pageText, m_after})
        one->setVisible(m_answered && pages > 1);
    m_before->setEnabled(m_access.connected && m_query->page() > 1);
    m_after->setEnabled(m_access.connected && m_query->page() < pages);
    m_export->setEnabled(m_answered && !none);
    m_copyFilter->setVisible(!m_query->clauses().isEmpty());
    m_sort->setText(!m_query->sortField().isEmpty() ? tr("Sort: %1").arg(m_query->sortField()) : m_query->browses() ? tr("Sort: as stored") : tr("Sort: relevance"));
    // Qt's "ascending" is the glyph that points down: here it means that the largest comes first.
    m_table->showOrder(int(shownFields().indexOf(m_query->sortField())), m_query->isDescending() ? Qt::AscendingOrder : Qt::DescendingOrder);
}

// Meilisearch counts no further than the settings allow: then there may be more.
QString DocumentsView::foundText() const
{
    const QString total = QLocale().toString(m_page.total);
    if (m_query->browses())
        return m_query->clauses().isEmpty() ? tr("%1 documents").arg(total) : tr("%1 documents match").arg(total);
    const QString took = present::milliseconds(m_page.took);
    if (m_page.estimate)
        return tr("about %1 found in %2").arg(total, took);
    return m_most && m_page.total >= *m_most ? tr("%1 or more found in %2").arg(total, took) : tr("%1 found in %2").arg(total, took);
}

void DocumentsView::showTags()
{
    removeAll(m_tags);
    for (const models::Clause &clause : m_query->clauses()) {
        auto *tag = new Tag(models::clauseText(clause), Tag::Look::Removable, tr("Take away the filter %1").arg(models::clauseText(clause)));
        tag->setObjectName(u"filterTag"_s);
        connect(tag, &QAbstractButton::clicked, this, [this, clause] {
            m_query->remove(clause);
            m_search->setFocus();
        });
        m_tags->addWidget(tag);
    }
    auto *add = new Button(tr("Add filter"), ButtonKind::Link, u"plus"_s);
    add->setObjectName(u"addFilterButton"_s);
    connect(add, &QPushButton::clicked, this, &DocumentsView::addFilter);
    m_tags->addWidget(add);
    if (QWidget *holder = m_tags->parentWidget())
        holder->updateGeometry();
}

void DocumentsView::awaitIndexes()
{
    startWaiting();
}

void DocumentsView::startWaiting()
{
    m_slow.start(m_context.ticking ? 300ms : 0ms);
    m_late.start(3s);
}

// What is there stays; without anything, bars stand where rows will be.
void DocumentsView::showWaiting()
{
    if (m_rows->rowCount() > 0)
        return;
    if (m_rows->columns().isEmpty())
        m_rows->setColumns({{{}, 70, Qt::AlignLeft, false, false}, {{}, 200, Qt::AlignLeft, true, false}, {{}, 100, Qt::AlignLeft, false, false}});
    m_rows->setRows(models::waitingRows(int(m_rows->columns().size()), 8));
    m_middle->setCurrentIndex(Table);
}

void DocumentsView::showSelected()
{
    const meilisearch::Hit *hit = selected();
    if (hit)
        m_document->showDocument(models::documentId(hit->document, primaryKey()), hit->document, m_page.fields);
    else
        m_document->clear();
}

const meilisearch::Hit *DocumentsView::selected() const
{
    const int row = m_table->currentIndex().row();
    return m_answered && row >= 0 && row < m_page.hits.size() ? &m_page.hits[row] : nullptr;
}

QJsonObject DocumentsView::state() const
{
    QJsonObject state = m_query->state();
    state.insert("document"_L1, m_table->selectedKey());
    state.insert("fields"_L1, QJsonArray::fromStringList(m_fields));
    return state;
}

void DocumentsView::restore(const QJsonObject &state)
{
    m_fields.clear();
    for (const QJsonValue &field : state.value("fields"_L1).toArray())
        m_fields.append(field.toString());
    m_search->setText(state.value("text"_L1).toString());
    m_query->restore(state);
    m_table->selectKey(state.value("document"_L1).toString());
}

void DocumentsView::showError(const Error &error)
{
    m_answered = false;
    m_wantedFilter.clear();
    if (error.kind == Error::Kind::Usage)
        for (const models::Clause &clause : m_query->clauses())
            if (!clause.field.isEmpty() && !m_filterable.contains(clause.field))
                m_wantedFilter = clause.field;
    m_makeFilterable->setVisible(!m_wantedFilter.isEmpty());
    m_error->setError(error);
    m_middle->setCurrentIndex(Broken);
    showPage();
}

} // namespace vigie::ui
