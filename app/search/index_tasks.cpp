#include "app/search/follow.h"
#include "app/search/tasks.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vigie::search {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Search)
};

Async<QHash<QString, qint64>> failedToday(meilisearch::Client client)
{
    const QByteArray since = QDateTime::currentDateTimeUtc().addDays(-1).toString(Qt::ISODate).toLatin1();
    const Result<meilisearch::TaskPage> failed = co_await meilisearch::tasks(client, "statuses=failed&limit=1000&afterEnqueuedAt=" + since);
    if (!failed)
        co_return failure(failed.error());
    QHash<QString, qint64> counts;
    for (const meilisearch::Task &task : failed->tasks)
        ++counts[task.index];
    co_return counts;
}

// The four questions are asked at once.
Async<Overview> look(meilisearch::Client read, meilisearch::Client write)
{
    auto asksIndexes = meilisearch::indexes(read);
    auto asksStats = meilisearch::stats(read);
    auto asksFailed = failedToday(read);
    auto asksVersion = meilisearch::version(write);
    const Result<QList<meilisearch::Index>> indexes = co_await asksIndexes;
    const Result<meilisearch::Stats> stats = co_await asksStats;
    const Result<QHash<QString, qint64>> failed = co_await asksFailed;
    const Result<meilisearch::Version> version = co_await asksVersion;
    if (!indexes)
        co_return failure(indexes.error());
    if (!stats)
        co_return failure(stats.error());
    Overview seen;
    for (const meilisearch::Index &index : *indexes) {
        IndexInfo info{index, {}, failed ? failed->value(index.uid) : 0};
        info.stats.uid = index.uid;
        for (const meilisearch::IndexStats &one : stats->indexes)
            if (one.uid == index.uid)
                info.stats = one;
        seen.indexes.append(info);
    }
    seen.databaseSize = stats->databaseSize;
    seen.used = stats->used;
    seen.lastUpdate = stats->lastUpdate;
    if (version) {
        seen.version = version->number;
        seen.standIn = version->standIn;
    }
    co_return seen;
}

Async<TaskRow> announced(Call call, Async<TaskRow> work)
{
    const Result<TaskRow> row = co_await work;
    if (row && call.face)
        Q_EMIT call.face->indexesChanged(call.server);
    co_return row;
}

} // namespace

Async<Overview> overviewTask(Call call)
{
    const Result<meilisearch::Client> write = co_await clientOf(call.access, call.server, Right::Write);
    if (!write)
        co_return failure(write.error());
    const auto ask = [master = *write](meilisearch::Client client) { return look(client, master); };
    Result<Overview> seen = co_await asked(call, Right::Read, ask);
    if (!seen)
        co_return failure(seen.error());
    const Access::Known known = call.access->clients.value(call.server);
    seen->port = known.port;
    seen->readsWith = known.readsWith;
    co_return seen;
}

Async<TaskRow> createIndexTask(Call call, QString index, QString primaryKey)
{
    if (const auto path = meilisearch::indexPath(index); !path)
        co_return failure(path.error().during(Tr::tr("The index was not made.")));
    const auto ask = [index, primaryKey](meilisearch::Client client) { return meilisearch::createIndex(client, index, primaryKey); };
    const Note note{u"index-create"_s, Tr::tr("Created the index %1").arg(index), {}};
    co_return co_await announced(call, written(call, note, Cancel(), ask));
}

Async<TaskRow> setPrimaryKeyTask(Call call, QString index, QString primaryKey)
{
    const auto ask = [index, primaryKey](meilisearch::Client client) { return meilisearch::setPrimaryKey(client, index, primaryKey); };
    const Note note{u"index-id-field"_s, Tr::tr("Made %1 the id field of the index %2").arg(primaryKey, index), {}};
    co_return co_await announced(call, written(call, note, Cancel(), ask));
}

Async<TaskRow> swapTask(Call call, QString one, QString other)
{
    const auto ask = [one, other](meilisearch::Client client) { return meilisearch::swapIndexes(client, one, other); };
    const Note note{u"index-swap"_s, Tr::tr("Swapped the indexes %1 and %2").arg(one, other), {}};
    co_return co_await announced(call, written(call, note, Cancel(), ask));
}

Async<TaskRow> deleteIndexTask(Call call, QString index, QString typed)
{
    if (const Result<> permitted = call.access->core->writeMode.permits(call.server); !permitted)
        co_return failure(permitted.error());
    if (typed != index)
        co_return failure(Error::Kind::NeedsAnswer, Tr::tr("Deleting the index %1 needs its name typed.").arg(index), Tr::tr("What it holds cannot be brought back."),
                          Tr::tr("Type: %1").arg(index), index);
    const auto ask = [index](meilisearch::Client client) { return meilisearch::deleteIndex(client, index); };
    const Note note{u"index-delete"_s, Tr::tr("Deleted the index %1").arg(index), {}};
    co_return co_await announced(call, written(call, note, Cancel(), ask));
}

Async<TaskRow> copyTask(Call call, bool snapshot, Cancel cancel)
{
    const Note note{snapshot ? u"snapshot"_s : u"dump"_s, snapshot ? Tr::tr("Made a snapshot of Meilisearch") : Tr::tr("Made a dump of Meilisearch"), {}};
    co_return co_await written(call, note, cancel, snapshot ? meilisearch::snapshot : meilisearch::dump);
}

} // namespace vigie::search
