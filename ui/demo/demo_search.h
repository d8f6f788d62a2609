#pragma once

#include "app/search/door.h"

namespace vigie::demo {

// A Meilisearch with fixed answers: the pictures' listings, tasks and keys.
class DemoSearch : public search::Door
{
    Q_OBJECT

public:
    enum class Story { Filled, NoIndex, Refuses, Silent };      // Silent: never answers
    DemoSearch(Story story, QUuid server) : m_story(story), m_server(server) {}

    [[nodiscard]] const QStringList &calls() const { return m_calls; }     // "search listings jardin city = Bordeaux": what was asked of it
    void refuseSearch(const std::optional<Error> &error) { m_refusal = error; }
    void hold() { m_holding = true; }         // a dump takes until it is stopped
    void advanceImport(search::Import::State state);

    [[nodiscard]] Async<search::Overview> overview(QUuid server) override;
    [[nodiscard]] Async<search::TaskRow> createIndex(QUuid server, QString index, QString primaryKey) override;
    [[nodiscard]] Async<search::TaskRow> setPrimaryKey(QUuid server, QString index, QString primaryKey) override;
    [[nodiscard]] Async<search::TaskRow> swapIndexes(QUuid server, QString one, QString other) override;
    [[nodiscard]] Async<search::TaskRow> deleteIndex(QUuid server, QString index, QString typed) override;
    [[nodiscard]] Async<meilisearch::SearchPage> search(QUuid server, QString index, meilisearch::SearchWish wish) override;
    [[nodiscard]] Async<QList<meilisearch::FacetValue>> facetValues(QUuid server, QString index, QString facet, QString text) override;
    [[nodiscard]] Async<meilisearch::DocumentPage> documents(QUuid server, QString index, meilisearch::DocumentWish wish) override;
    [[nodiscard]] Async<QJsonObject> document(QUuid server, QString index, QString id) override;
    [[nodiscard]] Async<search::TaskRow> putDocuments(QUuid server, QString index, QJsonArray documents, search::ImportMode mode) override;
    [[nodiscard]] Async<search::TaskRow> deleteDocuments(QUuid server, QString index, QStringList ids) override;
    [[nodiscard]] Async<search::TaskRow> deleteMatching(QUuid server, QString index, QString filter, QString typed, Cancel cancel) override;
    [[nodiscard]] Result<search::Import> import(QUuid server, search::ImportWish wish) override;
    [[nodiscard]] Async<search::Import> outcome(QString import) override;
    void stop(QString import) override;
    [[nodiscard]] QList<search::Import> imports() const override { return m_imports; }
    void forgetFinished() override;
    [[nodiscard]] Async<QJsonObject> settings(QUuid server, QString index) override;
    [[nodiscard]] Async<search::SettingsPlan> planSettings(QUuid server, QString index, QJsonObject wanted) override;
    [[nodiscard]] Async<search::TaskRow> applySettings(QUuid server, QString index, QJsonObject patch, Cancel cancel) override;
    [[nodiscard]] Async<search::TaskList> tasks(QUuid server, search::TaskFilter filter) override;
    [[nodiscard]] Async<search::TaskBoard> board(QUuid server, search::TaskFilter filter) override;
    [[nodiscard]] Async<search::TaskRow> task(QUuid server, qint64 uid) override;
    [[nodiscard]] Async<search::TaskRow> follow(QUuid server, qint64 uid, Cancel cancel) override;
    [[nodiscard]] Async<search::TaskRow> cancelTasks(QUuid server, QList<qint64> uids) override;
    [[nodiscard]] Async<search::KeyList> keys(QUuid server) override;
    [[nodiscard]] Async<search::KeyInfo> createKey(QUuid server, search::KeyWish wish) override;
    [[nodiscard]] Async<search::KeyInfo> describeKey(QUuid server, QString uid, QString name, QString description) override;
    [[nodiscard]] Async<search::KeyInfo> importKey(QUuid server, QString uid) override;
    [[nodiscard]] Async<search::Replacement> replaceKey(QUuid server, QString uid, search::KeyWish wish, QString typed) override;
    [[nodiscard]] Async<> deleteKey(QUuid server, QString uid, QString typed) override;
    [[nodiscard]] Async<search::TaskRow> dump(QUuid server, Cancel cancel) override;
    [[nodiscard]] Async<search::TaskRow> snapshot(QUuid server, Cancel cancel) override;

private:
    [[nodiscard]] search::TaskRow written(const QString &call);

    Story m_story;
    bool m_holding = false;
    QUuid m_server;
    QStringList m_calls;
    std::optional<Error> m_refusal;
    QList<search::Import> m_imports;
    QJsonObject m_settings;
};

// The pictures' data.
[[nodiscard]] search::Overview demoOverview();
[[nodiscard]] QList<QJsonObject> demoListings();
[[nodiscard]] QStringList demoFields();
[[nodiscard]] QJsonObject demoSettings();
[[nodiscard]] search::TaskBoard demoBoard();
[[nodiscard]] search::KeyList demoKeys();

// What is looked at in the pictures: a search, and settings that were edited.
[[nodiscard]] QByteArray demoSearchState();
[[nodiscard]] QByteArray demoSettingsState();
[[nodiscard]] QByteArray demoKeysState();

} // namespace vigie::demo
