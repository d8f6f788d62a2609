#include "ui/pages/search/documents_view.h"

#include "ui/models/cell_table.h"
#include "ui/models/search_rows.h"
#include "ui/widgets/table_view.h"

using namespace Qt::StringLiterals;

// What is asked of the index, and what becomes of the answer.
namespace vigie::ui {

using meilisearch::DocumentPage;
using meilisearch::DocumentWish;
using meilisearch::SearchPage;
using meilisearch::SearchWish;

namespace {

constexpr int perPage = 20;

} // namespace

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
        if (const QJsonValue most = settings->value("pagination"_L1)["maxTotalHits"_L1]; most.isDouble())
            m_most = most.toInteger();
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
    if (m_query->browses()) {
        browse(asked);
        return;
    }
    whenDone(door()->search(m_access.server, m_info->index.uid, m_query->wish(perPage)), this, [this, asked](const Result<SearchPage> &page) {
        if (asked == m_asked)
            take(page);
    });
}

// Without words and order all documents are gone through, page by page: a search would end at the most results that the settings allow.
// It counts no facets: those come from a search for everything that passes the filter.
void DocumentsView::browse(int asked)
{
    const DocumentWish wish{(m_query->page() - 1) * perPage, perPage, m_query->filter(), {}};
    whenDone(door()->documents(m_access.server, m_info->index.uid, wish), this, [this, asked](const Result<DocumentPage> &told) {
        if (asked != m_asked)
            return;
        if (!told) {
            take(failure(told.error()));
            return;
        }
        SearchPage page;
        for (const QJsonObject &document : told->documents)
            page.hits.append({document, {}, {}});
        page.fields = told->fields;
        page.total = told->total;
        page.page = m_query->page();
        page.pages = (told->total + perPage - 1) / perPage;
        page.facets = m_page.facets;
        page.ranges = m_page.ranges;
        take(page);
    });
    SearchWish facets = m_query->wish(1);
    facets.page = 1;
    whenDone(door()->search(m_access.server, m_info->index.uid, facets), this, [this, asked](const Result<SearchPage> &told) {
        if (asked != m_asked || !told)
            return;
        m_page.facets = told->facets;
        m_page.ranges = told->ranges;
        showFacets();
        askFacets(m_page);
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
    if (!m_query->browses())
        askFacets(m_page);
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

} // namespace vigie::ui
