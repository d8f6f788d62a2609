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

// What is asked and what is shown of the answer.
namespace vigie::ui {

using namespace widgets;
using meilisearch::SearchPage;
using theme::ButtonKind;

namespace {

constexpr int perPage = 20;
enum Middle { Table, Broken, NoMatch, NoDocument };

} // namespace

void DocumentsView::setAccess(const Access &access)
{
    const bool back = access.connected && !m_access.connected && !m_answered;
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
    if (back)
        ask();
}

void DocumentsView::setIndexes(const QList<IndexList::Entry> &entries)
{
    m_list->setEntries(entries);
}

void DocumentsView::showIndex(const std::optional<search::IndexInfo> &info)
{
    const bool other = !info || !m_info || info->index.uid != m_info->index.uid;
    m_info = info;
    if (info) {
        m_list->choose(info->index.uid);
        m_document->showFacts(*info, m_context.now());
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

// Which fields can be filtered and sorted by, and in which order the facets come.
void DocumentsView::askFields()
{
    if (!door() || !m_info || !m_access.connected)
        return;
    const QString index = m_info->index.uid;
    whenDone(door()->settings(m_access.server, index), this, [this, index](const Result<QJsonObject> &settings) {
        if (!settings || !m_info || m_info->index.uid != index)
            return;
        const auto names = [&settings](QLatin1String list) {
            QStringList all;
            for (const QJsonValue &one : settings->value(list).toArray())
                if (one.isString() && one.toString() != "*"_L1)
                    all.append(one.toString());
            return all;
        };
        m_filterable = names("filterableAttributes"_L1);
        m_sortable = names("sortableAttributes"_L1);
        showFacets();
        showPage();
    });
}

void DocumentsView::ask()
{
    if (!door() || !m_info || !m_access.connected)
        return;
    const int asked = ++m_asked;
    startWaiting();
    whenDone(door()->search(m_access.server, m_info->index.uid, m_query->wish(perPage)), this, [this, asked](const Result<SearchPage> &page) {
        if (asked == m_asked)
            take(page);
    });
}

void DocumentsView::take(const Result<SearchPage> &page)
{
    m_slow.stop();
    m_late.stop();
    if (!page) {
        showError(page.error());
        return;
    }
    m_answered = true;
    m_page = *page;
    const QStringList fields = shownFields();
    const QList<models::Column> columns = models::hitColumns(fields, m_page.hits, primaryKey());
    QStringList before, now;
    for (const models::Column &column : m_rows->columns())
        before.append(column.title);
    for (const models::Column &column : columns)
        now.append(column.title);
    const QString selectedBefore = m_table->selectedKey();
    if (before != now)
        m_rows->setColumns(columns);
    m_rows->setRows(models::hitRows(fields, m_page.hits, primaryKey()));
    if (!selectedBefore.isEmpty())
        m_table->selectKey(selectedBefore);
    showPage();
    showFacets();
    showSelected();
    askFacets(m_page);
}

QStringList DocumentsView::shownFields() const
{
    return m_fields.isEmpty() ? models::usualFields(m_page.fields, m_page.hits, primaryKey(), m_query->sortField()) : m_fields;
}

// A facet that is filtered by shows how many each of its other values would give.
void DocumentsView::askFacets(const SearchPage &page)
{
    m_widened.clear();
    QStringList fields;
    for (const models::Clause &clause : m_query->clauses())
        if (!clause.field.isEmpty() && page.facets.contains(clause.field) && !fields.contains(clause.field))
            fields.append(clause.field);
    for (const QString &field : fields) {
        meilisearch::SearchWish wish = m_query->wish(1);
        wish.filter = m_query->filter(field);
        wish.facets = {field};
        wish.page = 1;
        whenDone(door()->search(m_access.server, m_info->index.uid, wish), this, [this, field, asked = m_asked](const Result<SearchPage> &wide) {
            if (asked != m_asked || !wide)
                return;
            m_widened.insert(field, wide->facets.value(field));
            showFacets();
        });
    }
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
    QString found;
    if (m_answered)
        found = m_page.estimate ? tr("about %1 found in %2").arg(QLocale().toString(m_page.total), present::milliseconds(m_page.took))
                                : tr("%1 found in %2").arg(QLocale().toString(m_page.total), present::milliseconds(m_page.took));
    m_found->setText(found);
    const qint64 pages = std::max<qint64>(m_page.pages, 1);
    m_pageText->setText(tr("Page %1 of %2").arg(QLocale().toString(m_query->page()), QLocale().toString(pages)));
    for (QWidget *one : std::initializer_list<QWidget *>{m_before, m_pageText, m_after})
        one->setVisible(m_answered && pages > 1);
    m_before->setEnabled(m_access.connected && m_query->page() > 1);
    m_after->setEnabled(m_access.connected && m_query->page() < pages);
    m_export->setEnabled(m_answered && !none);
    m_copyFilter->setVisible(!m_query->clauses().isEmpty());
    m_sort->setText(m_query->sortField().isEmpty() ? tr("Sort: relevance") : tr("Sort: %1").arg(m_query->sortField()));
    // Qt's "ascending" is the glyph that points down: here it means that the largest comes first.
    m_table->showOrder(int(shownFields().indexOf(m_query->sortField())), m_query->isDescending() ? Qt::AscendingOrder : Qt::DescendingOrder);
}

void DocumentsView::showTags()
{
    m_tags->clear();
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
