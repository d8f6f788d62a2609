#include "app/search/follow.h"
#include "app/search/tasks.h"
#include "remote/meilisearch/documents.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vigie::search {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Search)
};

Async<TaskRow> announced(Call call, QString index, Async<TaskRow> work)
{
    const Result<TaskRow> row = co_await work;
    if (row && call.face) {
        Q_EMIT call.face->documentsChanged(call.server, index);
        Q_EMIT call.face->indexesChanged(call.server);
    }
    co_return row;
}

} // namespace

Async<TaskRow> putDocumentsTask(Call call, QString index, QJsonArray documents, ImportMode mode)
{
    const auto writing = mode == ImportMode::Update ? meilisearch::Writing::Update : meilisearch::Writing::Replace;
    const auto ask = [index, documents, writing](meilisearch::Client client) { return meilisearch::addDocuments(client, index, documents, writing); };
    const Note note{u"documents-add"_s, Tr::tr("Wrote %n document(s) into the index %1", nullptr, static_cast<int>(documents.size())).arg(index), {}};
    co_return co_await announced(call, index, written(call, note, Cancel(), ask));
}

Async<TaskRow> deleteDocumentsTask(Call call, QString index, QStringList ids)
{
    const auto ask = [index, ids](meilisearch::Client client) { return meilisearch::deleteDocuments(client, index, ids); };
    const Note note{u"documents-delete"_s, Tr::tr("Deleted %n document(s) of the index %1", nullptr, static_cast<int>(ids.size())).arg(index), {}};
    co_return co_await announced(call, index, written(call, note, Cancel(), ask));
}

Async<TaskRow> deleteMatchingTask(Call call, QString index, QString filter, QString typed, Cancel cancel)
{
    if (const Result<> permitted = call.access->core->writeMode.permits(call.server); !permitted)
        co_return failure(permitted.error());
    if (filter.trimmed().isEmpty())
        co_return failure(Error::Kind::Usage, Tr::tr("Nothing was deleted."), Tr::tr("The filter is empty: it would match every document."));
    if (typed != index)
        co_return failure(Error::Kind::NeedsAnswer, Tr::tr("Deleting all documents that match needs the name of the index typed."),
                          Tr::tr("They cannot be brought back."), Tr::tr("Type: %1").arg(index), index);
    const auto ask = [index, filter](meilisearch::Client client) { return meilisearch::deleteMatching(client, index, filter); };
    const Note note{u"documents-delete"_s, Tr::tr("Deleted the documents of the index %1 that match: %2").arg(index, filter), {}};
    co_return co_await announced(call, index, written(call, note, cancel, ask));
}

} // namespace vigie::search
