#include "app/storage/object_tasks.h"

#include "app/storage/reader.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vigie::storage {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

} // namespace

Async<QString> readerTask(Task task)
{
    const Result<std::optional<Reader>> reader = co_await readerOf(task.access->core, task.server);
    if (!reader)
        co_return failure(reader.error());
    co_return *reader ? QString((*reader)->accessKey) : QString();
}

Async<> setReaderTask(Task task, QString accessKey, Secret secret)
{
    Result<minio::Client> client = co_await clientOf(task.access, task.server, Right::Write);
    if (!client)
        co_return failure(client.error());
    task.access->core->redactor.learn(secret);
    minio::Target target = client->target;
    target.accessKey = accessKey;
    target.secretKey = secret;
    const Result<QList<minio::Bucket>> listed = co_await minio::listBuckets(minio::open(target));
    if (!listed)
        co_return failure(listed.error().during(Tr::tr("The reading account was not kept.")));
    const Reader reader{accessKey, secret};
    const Result<> kept = co_await keepReader(task.access->core, task.server, reader);
    if (!kept)
        co_return failure(kept.error());
    forgetClient(task.access, task.server);
    engine::record(task.access->core, task.server, u"reader"_s, Tr::tr("Reads the storage as %1").arg(accessKey), u"done"_s);
    co_return Result<>();
}

Async<> forgetReaderTask(Task task)
{
    const Result<> forgotten = co_await forgetReader(task.access->core, task.server);
    if (!forgotten)
        co_return failure(forgotten.error());
    forgetClient(task.access, task.server);
    engine::record(task.access->core, task.server, u"reader"_s, Tr::tr("Reads the storage as root again"), u"done"_s);
    co_return Result<>();
}

} // namespace vigie::storage
