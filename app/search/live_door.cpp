#include "app/search/live_door.h"

#include "app/search/follow.h"
#include "app/search/imports.h"
#include "app/search/tasks.h"
#include "remote/meilisearch/documents.h"

namespace vigie::search {

namespace {

Async<TaskRow> followTask(Call call, qint64 uid, Cancel cancel)
{
    co_return co_await followed(call, uid, cancel, false);
}

class LiveDoor final : public Door
{
public:
    explicit LiveDoor(engine::CorePtr core) : m_access(std::make_shared<Access>()), m_desk(std::make_shared<Desk>())
    {
        m_access->core = std::move(core);
        m_desk->access = m_access;
        m_desk->face = this;
    }

    [[nodiscard]] Async<Overview> overview(QUuid server) override { return overviewTask(call(server)); }
    [[nodiscard]] Async<TaskRow> createIndex(QUuid server, QString index, QString primaryKey) override { return createIndexTask(call(server), index, primaryKey); }
    [[nodiscard]] Async<TaskRow> setPrimaryKey(QUuid server, QString index, QString primaryKey) override
    {
        return setPrimaryKeyTask(call(server), index, primaryKey);
    }
    [[nodiscard]] Async<TaskRow> swapIndexes(QUuid server, QString one, QString other) override { return swapTask(call(server), one, other); }
    [[nodiscard]] Async<TaskRow> deleteIndex(QUuid server, QString index, QString typed) override { return deleteIndexTask(call(server), index, typed); }

    [[nodiscard]] Async<meilisearch::SearchPage> search(QUuid server, QString index, meilisearch::SearchWish wish) override
    {
        return asked(call(server), Right::Search, [index, wish](meilisearch::Client client) { return meilisearch::search(client, index, wish); });
    }
    [[nodiscard]] Async<QList<meilisearch::FacetValue>> facetValues(QUuid server, QString index, QString facet, QString text) override
    {
        return asked(call(server), Right::Search, [index, facet, text](meilisearch::Client client) { return meilisearch::facetValues(client, index, facet, text); });
    }
    [[nodiscard]] Async<meilisearch::DocumentPage> documents(QUuid server, QString index, meilisearch::DocumentWish wish) override
    {
        return asked(call(server), Right::Read, [index, wish](meilisearch::Client client) { return meilisearch::documents(client, index, wish); });
    }
    [[nodiscard]] Async<QJsonObject> document(QUuid server, QString index, QString id) override
    {
        return asked(call(server), Right::Read, [index, id](meilisearch::Client client) { return meilisearch::document(client, index, id); });
    }

    [[nodiscard]] Async<TaskRow> putDocuments(QUuid server, QString index, QJsonArray documents, ImportMode mode) override
    {
        return putDocumentsTask(call(server), index, documents, mode);
    }
    [[nodiscard]] Async<TaskRow> deleteDocuments(QUuid server, QString index, QStringList ids) override { return deleteDocumentsTask(call(server), index, ids); }
    [[nodiscard]] Async<TaskRow> deleteMatching(QUuid server, QString index, QString filter, QString typed, Cancel cancel) override
    {
        return deleteMatchingTask(call(server), index, filter, typed, cancel);
    }

    [[nodiscard]] Result<Import> import(QUuid server, ImportWish wish) override { return beginImport(m_desk, server, wish); }
    [[nodiscard]] Async<Import> outcome(QString import) override { return outcomeOf(m_desk, import); }
    void stop(QString import) override { stopImport(m_desk, import); }
    [[nodiscard]] QList<Import> imports() const override
    {
        QList<Import> all;
        for (const JobPtr &job : m_desk->jobs)
            all.append(job->told);
        return all;
    }
    void forgetFinished() override
    {
        m_desk->jobs.removeIf([](const JobPtr &job) { return job->told.isOver(); });
        Q_EMIT importsForgotten();
    }

    [[nodiscard]] Async<QJsonObject> settings(QUuid server, QString index) override
    {
        return asked(call(server), Right::Read, [index](meilisearch::Client client) { return meilisearch::settings(client, index); });
    }
    [[nodiscard]] Async<SettingsPlan> planSettings(QUuid server, QString index, QJsonObject wanted) override
    {
        return planSettingsTask(call(server), index, wanted);
    }
    [[nodiscard]] Async<TaskRow> applySettings(QUuid server, QString index, QJsonObject patch, Cancel cancel) override
    {
        return applySettingsTask(call(server), index, patch, cancel);
    }

    [[nodiscard]] Async<TaskList> tasks(QUuid server, TaskFilter filter) override { return listTask(call(server), filter); }
    [[nodiscard]] Async<TaskBoard> board(QUuid server, TaskFilter filter) override { return boardTask(call(server), filter); }
    [[nodiscard]] Async<TaskRow> task(QUuid server, qint64 uid) override { return oneTask(call(server), uid); }
    [[nodiscard]] Async<TaskRow> follow(QUuid server, qint64 uid, Cancel cancel) override { return followTask(call(server), uid, cancel); }
    [[nodiscard]] Async<TaskRow> cancelTasks(QUuid server, QList<qint64> uids) override { return cancelTask(call(server), uids); }

    [[nodiscard]] Async<KeyList> keys(QUuid server) override { return keysTask(call(server)); }
    [[nodiscard]] Async<KeyInfo> createKey(QUuid server, KeyWish wish) override { return createKeyTask(call(server), wish); }
    [[nodiscard]] Async<KeyInfo> describeKey(QUuid server, QString uid, QString name, QString description) override
    {
        return describeKeyTask(call(server), uid, name, description);
    }
    [[nodiscard]] Async<KeyInfo> importKey(QUuid server, QString uid) override { return importKeyTask(call(server), uid); }
    [[nodiscard]] Async<Replacement> replaceKey(QUuid server, QString uid, KeyWish wish, QString typed) override
    {
        return replaceKeyTask(call(server), uid, wish, typed);
    }
    [[nodiscard]] Async<> deleteKey(QUuid server, QString uid, QString typed) override { return deleteKeyTask(call(server), uid, typed); }

    [[nodiscard]] Async<TaskRow> dump(QUuid server, Cancel cancel) override { return copyTask(call(server), false, cancel); }
    [[nodiscard]] Async<TaskRow> snapshot(QUuid server, Cancel cancel) override { return copyTask(call(server), true, cancel); }

private:
    [[nodiscard]] Call call(QUuid server) { return {m_access, this, server}; }

    AccessPtr m_access;
    DeskPtr m_desk;
};

} // namespace

std::unique_ptr<Door> openDoor(engine::CorePtr core)
{
    return std::make_unique<LiveDoor>(std::move(core));
}

} // namespace vigie::search
