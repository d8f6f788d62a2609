#pragma once

#include "app/search/door.h"
#include "ui/models/search_query.h"
#include "ui/pages/page.h"
#include "ui/pages/search/access.h"
#include "ui/pages/search/facet_panel.h"
#include "ui/pages/search/index_list.h"

#include <QTimer>

class QLineEdit;
class QStackedWidget;

namespace vigie::models {
class CellTable;
} // namespace vigie::models

namespace vigie::widgets {
class Button;
class Card;
class ErrorCard;
class FlowLayout;
class Label;
class TableView;
} // namespace vigie::widgets

namespace vigie::ui {

class DocumentCard;
class TasksDock;

// The documents of an index: search as one types, filters, facets, pages, and one document close up.
class DocumentsView : public QWidget
{
    Q_OBJECT

public:
    explicit DocumentsView(const Context &context, QWidget *parent = nullptr);

    void setAccess(const Access &access);
    void setIndexes(const QList<IndexList::Entry> &entries);
    void showIndex(const std::optional<search::IndexInfo> &info, const search::Overview &overview);
    void setCompact(bool compact);
    void ask();                                     // again, with what is set
    void awaitIndexes();
    void toggleDocument();
    void writeDocuments();
    [[nodiscard]] QJsonObject state() const;        // what is looked at, to come back to it
    void restore(const QJsonObject &state);
    [[nodiscard]] models::SearchQuery *query() const { return m_query; }
    [[nodiscard]] TasksDock *dock() const { return m_dock; }
    [[nodiscard]] QString primaryKey() const { return m_info ? m_info->index.primaryKey : QString(); }

Q_SIGNALS:
    void indexChosen(const QString &uid);
    void importWanted();
    void filterableWanted(const QString &field);
    void failed(const vigie::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildLeft();
    QWidget *buildCentre();
    QWidget *buildTop();
    QWidget *buildFoot();
    void connectParts();
    void askFields();
    void browse(int asked);
    void askFacets(const meilisearch::SearchPage &page);
    void take(const Result<meilisearch::SearchPage> &page);
    void showPage();
    void showFacets();
    void showTags();
    void startWaiting();
    void showWaiting();
    void showSelected();
    void showError(const Error &error);
    void chooseFields();
    void chooseSort();
    void chooseExport();
    void sortBy(int column);
    void addFilter();
    void exportTo(int form, const QString &file);
    void editDocument();
    void deleteDocument();
    [[nodiscard]] QStringList shownFields() const;
    [[nodiscard]] QString foundText() const;
    [[nodiscard]] const meilisearch::Hit *selected() const;
    [[nodiscard]] search::Door *door() const { return m_context.engine->search(); }

    Context m_context;
    Access m_access;
    std::optional<search::IndexInfo> m_info;
    models::SearchQuery *m_query;
    QTimer m_typing;
    QTimer m_slow;                                  // then bars stand where rows will be
    QTimer m_late;                                  // then a sentence says what is awaited
    int m_asked = 0;                                // answers to earlier questions are late
    meilisearch::SearchPage m_page;
    bool m_answered = false;
    QHash<QString, QList<meilisearch::FacetValue>> m_widened;      // of facets that are filtered by: counted without that filter
    QStringList m_filterable, m_sortable;
    std::optional<qint64> m_most;                   // results that a search gives, by the settings
    QStringList m_fields;                           // chosen columns; empty: the usual ones

    IndexList *m_list;
    FacetPanel *m_facets;
    QLineEdit *m_search;
    widgets::Button *m_sort;
    widgets::Button *m_columns;
    widgets::FlowLayout *m_tags;
    QStackedWidget *m_middle;
    models::CellTable *m_rows;
    widgets::TableView *m_table;
    widgets::ErrorCard *m_error;
    widgets::Button *m_clearFilter;
    widgets::Button *m_makeFilterable;
    widgets::Button *m_import;
    QString m_wantedFilter;                         // the field that cannot be filtered by yet
    widgets::Label *m_found;
    widgets::Button *m_before;
    widgets::Label *m_pageText;
    widgets::Button *m_after;
    widgets::Button *m_copyFilter;
    widgets::Button *m_export;
    DocumentCard *m_document;
    TasksDock *m_dock;
    bool m_compact = false;
};

} // namespace vigie::ui
