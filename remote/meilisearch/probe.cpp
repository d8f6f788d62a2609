#include "remote/meilisearch/probe.h"

#include "remote/meilisearch/documents.h"

#include <QCoreApplication>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie::meilisearch {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Meilisearch)
};

Async<> awaited(Client client, Result<Task> task)
{
    if (!task)
        co_return failure(task.error());
    const Result<Task> over = co_await finished(client, *task);
    if (!over)
        co_return failure(over.error());
    co_return Result<>();
}

Async<> found(Client client, QString index, QString word)
{
    SearchWish wish;
    wish.text = word;
    const Result<SearchPage> page = co_await search(client, index, wish);
    if (!page)
        co_return failure(page.error());
    const bool there = std::ranges::any_of(page->hits, [&word](const Hit &hit) { return hit.document.value("title"_L1).toString() == word; });
    if (there)
        co_return Result<>();
    co_return failure(Error::Kind::NotFound, Tr::tr("The search did not find the test document."));
}

// Also an index whose creation was only asked for: the server works its tasks off in order.
Async<> removeIndex(Client client, QString index)
{
    const Result<Task> removal = co_await deleteIndex(client, index);
    const Result<> removed = co_await awaited(client, removal);
    if (!removed && removed.error().kind == Error::Kind::NotFound)
        co_return Result<>();
    co_return Result<>(removed);
}

} // namespace

QCoro::Task<ProbeSteps> probe(Target target)
{
    ProbeLog log;
    const Client client = open(target);
    const Result<> healthy = co_await health(client);
    if (!log.note(u"health"_s, healthy))
        co_return log.steps();
    const Result<Version> known = co_await version(client);
    const QString told = known ? Tr::tr("Meilisearch %1").arg(known->number) : QString();
    if (!log.note(u"version"_s, known, known && known->standIn ? Tr::tr("%1 (a stand-in, not the real product)").arg(known->number) : told))
        co_return log.steps();

    const QString unique = QUuid::createUuid().toString(QUuid::Id128);
    const QString index = u"vigie-test-"_s + unique;
    const Result<Task> creation = co_await createIndex(client, index, u"id"_s);
    const Result<> created = co_await awaited(client, creation);
    if (log.note(u"create"_s, created)) {
        const Result<Task> addition = co_await addDocuments(client, index, {QJsonObject{{u"id"_s, 1}, {u"title"_s, unique}}});
        const Result<> indexed = co_await awaited(client, addition);
        if (log.note(u"index"_s, indexed)) {
            const Result<> hit = co_await found(client, index, unique);
            log.note(u"find"_s, hit);
            const Result<Task> deletion = co_await deleteDocument(client, index, u"1"_s);
            const Result<> deleted = co_await awaited(client, deletion);
            log.note(u"delete"_s, deleted);
        }
    }
    const Result<> removed = co_await removeIndex(client, index);
    log.note(u"remove"_s, removed, removed ? QString() : Tr::tr("The index %1 may be left behind.").arg(index));
    co_return log.steps();
}

Async<MeilisearchFacts> facts(Target target)
{
    const Client client = open(target);
    const Result<> healthy = co_await health(client);
    if (!healthy && healthy.error().kind != Error::Kind::Unreachable)
        co_return failure(healthy.error());
    const Result<Stats> known = co_await stats(client);
    if (!known)
        co_return failure(known.error());
    MeilisearchFacts told;
    told.available = healthy.has_value();
    told.databaseSize = known->databaseSize;
    told.indexes = known->indexes.size();
    told.documents = 0;
    told.indexing = false;
    for (const IndexStats &index : known->indexes) {
        *told.documents += index.documents;
        *told.indexing |= index.indexing;
    }
    if (const Result<Version> number = co_await version(client)) {
        told.version = number->number;
        told.standIn = number->standIn;
    }
    if (const Result<TaskPage> failed = co_await tasks(client, "statuses=failed&limit=1"))
        told.failedTasks = failed->total;
    if (const Result<TaskPage> waiting = co_await tasks(client, "statuses=enqueued,processing&limit=1"))
        told.waitingTasks = waiting->total;
    co_return Result<MeilisearchFacts>(told);
}

} // namespace vigie::meilisearch
