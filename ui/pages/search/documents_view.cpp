#include "ui/pages/search/documents_view.h"

#include "ui/models/cell_table.h"
#include "ui/pages/search/document_card.h"
#include "ui/pages/search/tasks_dock.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/notices.h"
#include "ui/widgets/table_view.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStackedWidget>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vigie::ui {

using namespace widgets;
using theme::ButtonKind;
using theme::Role;
using theme::scaled;
using theme::Type;

DocumentsView::DocumentsView(const Context &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_query(new models::SearchQuery(this)), m_list(new IndexList), m_facets(new FacetPanel(m_query)), m_search(new QLineEdit),
      m_sort(new Button(tr("Sort"))), m_columns(iconButton(u"columns"_s, tr("Columns"))), m_tags(new FlowLayout(6)), m_middle(new QStackedWidget),
      m_rows(new models::CellTable({}, this)), m_table(new TableView(m_rows, tr("Documents"))), m_error(new ErrorCard), m_clearFilter(new Button(tr("Clear filter"))),
      m_makeFilterable(new Button(tr("Make it filterable…"))), m_import(new Button(tr("Add documents from a file…"), ButtonKind::Neutral, u"upload"_s)),
      m_found(new Label(Type::Small, Role::Text2)), m_before(iconButton(u"chevron-left"_s, tr("Page before"))), m_pageText(new Label(Type::Small, Role::Text2)),
      m_after(iconButton(u"chevron-right"_s, tr("Next page"))), m_copyFilter(new Button(tr("Copy filter expression"), ButtonKind::Link, u"copy"_s)),
      m_export(iconButton(u"download"_s, tr("Export what is shown"))), m_document(new DocumentCard), m_dock(new TasksDock)
{
    auto *across = row(12);
    across->addWidget(buildLeft());
    across->addWidget(buildCentre(), 1);
    across->addWidget(m_document);
    auto *all = column(12);
    all->addLayout(across, 1);
    all->addWidget(m_dock);
    setLayout(all);
    connectParts();
    showTags();
}

QWidget *DocumentsView::buildLeft()
{
    auto *card = new Card;
    card->setFixedWidth(scaled(192));
    auto *all = column(0);
    all->setContentsMargins(0, 6, 0, 4);
    all->addWidget(m_list);
    all->addSpacing(6);
    all->addWidget(new Line(Qt::Horizontal));
    all->addWidget(m_facets, 1);
    card->setLayout(all);
    return card;
}

QWidget *DocumentsView::buildTop()
{
    m_search->setObjectName(u"documentSearch"_s);
    m_search->setProperty("finds", true);
    m_search->setAccessibleName(tr("Search in the documents"));
    m_search->setPlaceholderText(tr("Search in the documents"));
    m_search->addAction(theme::icon(u"search"_s, Role::Text3), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    m_sort->setObjectName(u"sortButton"_s);
    m_columns->setObjectName(u"columnsButton"_s);
    m_columns->setProperty("small", false);
    auto *first = row(8);
    first->addWidget(m_search, 1);
    first->addWidget(m_sort);
    first->addWidget(m_columns);
    auto *tags = new QWidget;
    tags->setObjectName(u"filterTags"_s);
    tags->setLayout(m_tags);
    auto *all = column(7);
    all->setContentsMargins(12, 12, 12, 11);
    all->addLayout(first);
    all->addWidget(tags);
    auto *top = new QWidget;
    top->setLayout(all);
    return top;
}

QWidget *DocumentsView::buildFoot()
{
    m_found->setObjectName(u"foundText"_s);
    m_found->setElide(Qt::ElideRight);
    m_pageText->setObjectName(u"pageText"_s);
    m_before->setObjectName(u"pageBeforeButton"_s);
    m_after->setObjectName(u"pageAfterButton"_s);
    m_copyFilter->setObjectName(u"copyFilterButton"_s);
    m_export->setObjectName(u"exportButton"_s);
    for (Button *button : {m_before, m_after, m_export})
        button->setKind(ButtonKind::Flat);
    auto *foot = new Ground(Role::Raised);
    auto *line = row(4);
    line->setContentsMargins(12, 0, 8, 0);
    line->addWidget(m_found, 1);
    line->addWidget(m_before);
    line->addWidget(m_pageText);
    line->addWidget(m_after);
    line->addWidget(m_copyFilter);
    line->addWidget(m_export);
    foot->setLayout(line);
    foot->setFixedHeight(scaled(31));
    return foot;
}

QWidget *DocumentsView::buildCentre()
{
    m_table->setObjectName(u"documentTable"_s);
    m_table->setRowHeight(28);
    m_table->setSortedElsewhere();
    m_clearFilter->setObjectName(u"clearFilterButton"_s);
    m_makeFilterable->setObjectName(u"makeFilterableButton"_s);
    auto *again = new Button(tr("Try again"), ButtonKind::Neutral, u"rotate"_s);
    connect(again, &QPushButton::clicked, this, &DocumentsView::ask);
    m_error->addButton(again);
    m_error->addButton(m_makeFilterable);
    auto *errors = new QWidget;
    auto *place = column(0);
    place->setContentsMargins(12, 12, 12, 12);
    place->addWidget(m_error);
    place->addStretch(1);
    errors->setLayout(place);
    m_middle->addWidget(m_table);
    m_middle->addWidget(errors);
    m_middle->addWidget(new EmptyState(u"search"_s, tr("Nothing matches."), tr("No document has these words and passes the filter."), m_clearFilter));
    m_import->setObjectName(u"firstImportButton"_s);
    m_middle->addWidget(new EmptyState(u"file"_s, tr("This index has no document yet."), tr("Documents come from a file of JSON, NDJSON or CSV."), m_import));
    auto *card = new Card;
    auto *all = column(0);
    all->addWidget(buildTop());
    all->addWidget(new Line(Qt::Horizontal));
    all->addWidget(m_middle, 1);
    all->addWidget(new Line(Qt::Horizontal));
    all->addWidget(buildFoot());
    all->setContentsMargins(0, 0, 0, 4);
    card->setLayout(all);
    return card;
}

void DocumentsView::connectParts()
{
    m_typing.setSingleShot(true);
    m_typing.setInterval(150ms);
    m_slow.setSingleShot(true);
    connect(&m_typing, &QTimer::timeout, this, [this] { m_query->setText(m_search->text()); });
    m_late.setSingleShot(true);
    connect(&m_slow, &QTimer::timeout, this, &DocumentsView::showWaiting);
    connect(&m_late, &QTimer::timeout, this, [this] { m_found->setText(tr("Waiting for the answer of Meilisearch.")); });
    connect(m_search, &QLineEdit::textEdited, this, [this] { m_typing.start(); });
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        m_typing.stop();
        m_query->setText(m_search->text());
    });
    connect(m_query, &models::SearchQuery::queryChanged, this, [this] {
        showTags();
        ask();
    });
    connect(m_list, &IndexList::indexChosen, this, &DocumentsView::indexChosen);
    connect(m_table, &TableView::keySelected, this, &DocumentsView::showSelected);
    connect(m_table, &TableView::orderWanted, this, &DocumentsView::sortBy);
    connect(m_table, &TableView::keyActivated, this, [this] {
        m_document->show();
        showSelected();
    });
    connect(m_sort, &QPushButton::clicked, this, &DocumentsView::chooseSort);
    connect(m_columns, &QPushButton::clicked, this, &DocumentsView::chooseFields);
    connect(m_export, &QPushButton::clicked, this, &DocumentsView::chooseExport);
    connect(m_before, &QPushButton::clicked, this, [this] { m_query->setPage(m_query->page() - 1); });
    connect(m_after, &QPushButton::clicked, this, [this] { m_query->setPage(m_query->page() + 1); });
    connect(m_clearFilter, &QPushButton::clicked, this, [this] {
        m_search->clear();
        m_query->setText({});
        m_query->clearFilter();
        m_search->setFocus();
    });
    connect(m_makeFilterable, &QPushButton::clicked, this, [this] { Q_EMIT filterableWanted(m_wantedFilter); });
    connect(m_import, &QPushButton::clicked, this, &DocumentsView::importWanted);
    connect(m_document, &DocumentCard::editWanted, this, &DocumentsView::editDocument);
    connect(m_document, &DocumentCard::deleteWanted, this, &DocumentsView::deleteDocument);
    const auto key = [this](const QKeySequence &keys, QWidget *where, auto act) {
        auto *action = new QAction(where);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, act);
        where->addAction(action);
    };
    key(QKeySequence(u"Alt+Return"_s), this, [this] { toggleDocument(); });
    key(QKeySequence(u"F2"_s), m_table, [this] { editDocument(); });
    key(QKeySequence(Qt::Key_Delete), m_table, [this] { deleteDocument(); });
}

// Backspace in the empty field takes the last tag away; Escape clears what was typed, then goes to the table.
bool DocumentsView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const auto *pressed = static_cast<QKeyEvent *>(event);
        if (pressed->key() == Qt::Key_Backspace && m_search->text().isEmpty() && !m_query->clauses().isEmpty()) {
            m_query->remove(m_query->clauses().last());
            return true;
        }
        if (pressed->key() == Qt::Key_Escape) {
            if (m_search->text().isEmpty())
                m_table->setFocus(Qt::ShortcutFocusReason);
            m_search->clear();
            m_query->setText({});
            return true;
        }
        if (pressed->key() == Qt::Key_Down) {
            m_table->setFocus(Qt::ShortcutFocusReason);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void DocumentsView::toggleDocument()
{
    m_document->setVisible(!m_document->isVisible());
    if (m_document->isVisible())
        showSelected();
}

void DocumentsView::setCompact(bool compact)
{
    m_compact = compact;
    m_table->setCompact(compact);
    m_document->setVisible(!compact);
    m_dock->setFolded(compact);
    layout()->setSpacing(compact ? 8 : 12);
}

} // namespace vigie::ui
