#pragma once

#include "app/search/door.h"

#include <QStringList>

namespace vigie {

// What the search of the fake engine answers and what it was asked.
struct SearchScript {
    QStringList calls;                              // "delete-index listings listings", in order
    std::optional<Error> fails;                     // every call answers with it
    search::Overview overview;
    meilisearch::SearchPage page;
    meilisearch::SearchWish searched;
    QList<meilisearch::DocumentPage> documents;     // answers in order, the last one is repeated
    QJsonObject document, settings;
    search::SettingsPlan plan;
    search::TaskRow row;                            // of every write
    search::TaskList tasks;
    search::TaskBoard board;
    search::TaskFilter filter;
    search::KeyList keys;
    search::KeyInfo key;
    search::KeyWish keyWish;
    search::Replacement replacement;
    search::Import ending;                          // how imports end
    search::ImportWish importWish;
};

class FakeSearch : public search::Door
{
    Q_OBJECT

public:
    explicit FakeSearch(SearchScript *script) : m_script(script) {}

    Async<search::Overview> overview(QUuid server) override;
    Async<search::TaskRow> createIndex(QUuid server, QString index, QString primaryKey) override;
    Async<search::TaskRow> setPrimaryKey(QUuid server, QString index, QString primaryKey) override;
    Async<search::TaskRow> swapIndexes(QUuid server, QString one, QString other) override;
    Async<search::TaskRow> deleteIndex(QUuid server, QString index, QString typed) override;
    Async<meilisearch::SearchPage> search(QUuid server, QString index, meilisearch::SearchWish wish) override;
    Async<QList<meilisearch::FacetValue>> facetValues(QUuid server, QString index, QString facet, QString text) override;
    Async<meilisearch::DocumentPage> documents(QUuid server, QString index, meilisearch::DocumentWish wish) override;
    Async<QJsonObject> document(QUuid server, QString index, QString id) override;
    Async<search::TaskRow> putDocuments(QUuid server, QString index, QJsonArray documents, search::ImportMode mode) override;
    Async<search::TaskRow> deleteDocuments(QUuid server, QString index, QStringList ids) override;
    Async<search::TaskRow> deleteMatching(QUuid server, QString index, QString filter, QString typed, Cancel cancel) override;
    Result<search::Import> import(QUuid server, search::ImportWish wish) override;
    Async<search::Import> outcome(QString import) override;
    void stop(QString) override {}
    QList<search::Import> imports() const override { return {}; }
    void forgetFinished() override {}
    Async<QJsonObject> settings(QUuid server, QString index) override;
    Async<search::SettingsPlan> planSettings(QUuid server, QString index, QJsonObject wanted) override;
    Async<search::TaskRow> applySettings(QUuid server, QString index, QJsonObject patch, Cancel cancel) override;
    Async<search::TaskList> tasks(QUuid server, search::TaskFilter filter) override;
    Async<search::TaskBoard> board(QUuid server, search::TaskFilter filter) override;
    Async<search::TaskRow> task(QUuid server, qint64 uid) override;
    Async<search::TaskRow> follow(QUuid server, qint64 uid, Cancel cancel) override;
    Async<search::TaskRow> cancelTasks(QUuid server, QList<qint64> uids) override;
    Async<search::KeyList> keys(QUuid server) override;
    Async<search::KeyInfo> createKey(QUuid server, search::KeyWish wish) override;
    Async<search::KeyInfo> describeKey(QUuid server, QString uid, QString name, QString description) override;
    Async<search::KeyInfo> importKey(QUuid server, QString uid) override;
    Async<search::Replacement> replaceKey(QUuid server, QString uid, search::KeyWish wish, QString typed) override;
    Async<> deleteKey(QUuid server, QString uid, QString typed) override;
    Async<search::TaskRow> dump(QUuid server, Cancel cancel) override;
    Async<search::TaskRow> snapshot(QUuid server, Cancel cancel) override;

private:
    template<class T>
    Async<T> answer(const QString &call, Result<T> result);

    SearchScript *m_script;
};

} // namespace vigie
