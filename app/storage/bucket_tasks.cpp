#include "app/storage/object_tasks.h"

#include "app/storage/listing.h"
#include "remote/minio/buckets.h"
#include "remote/minio/deletions.h"
#include "remote/minio/objects.h"

#include <QCoreApplication>
#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace vigie::storage {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

constexpr qint64 tellEvery = 250; // ms
constexpr qsizetype mostFolders = 1000;

void countFolder(Measure &measure, const QString &key)
{
    const qsizetype slash = key.indexOf(u'/');
    if (slash <= 0)
        return;
    const QString folder = key.left(slash);
    if (const auto known = measure.folders.find(folder); known != measure.folders.end())
        ++*known;
    else if (measure.folders.size() < mostFolders)
        measure.folders.insert(folder, 1);
}

void record(const Task &task, const QString &verb, const QString &what, const Result<> &done)
{
    engine::record(task.access->core, task.server, verb, what, done ? u"done"_s : u"failed"_s, {}, done ? QString() : done.error().detail);
    if (task.face)
        Q_EMIT task.face->bucketsChanged(task.server);
}

Error needsTyping(const QString &bucket)
{
    return {Error::Kind::NeedsAnswer, Tr::tr("Deleting the bucket %1 needs its name typed.").arg(bucket), Tr::tr("What it holds cannot be brought back."),
            Tr::tr("Type: %1").arg(bucket), {}};
}

// What versioning kept: a bucket that has any does not go.
Async<> removeVersions(Task task, minio::Client client, Cancel cancel)
{
    qint64 removed = 0;
    const minio::VersionRequest all{task.bucket, {}, {}, {}};
    for (;;) {
        const Result<minio::VersionPage> page = co_await minio::listVersions(client, all);
        if (!page)
            co_return failure(page.error());
        if (page->versions.isEmpty())
            co_return Result<>();
        const QList<minio::ObjectVersion> versions = page->versions;
        const Result<QList<minio::KeyFailure>> failures = co_await minio::deleteVersions(client, task.bucket, versions);
        if (!failures)
            co_return failure(failures.error());
        if (!failures->isEmpty())
            co_return failure(failures->first().error);
        removed += versions.size();
        if (task.face)
            Q_EMIT task.face->objectsRemoved(task.server, task.bucket, removed);
        if (cancel.requested())
            co_return failure(Error::Kind::Cancelled, Tr::tr("The deletion was stopped."), Tr::tr("%1 versions were deleted before.").arg(removed));
    }
}

} // namespace

Async<QList<BucketInfo>> bucketsTask(Task task, QHash<QString, Measure> measures)
{
    const Result<minio::Client> client = co_await clientOf(task.access, task.server, Right::Read);
    if (!client)
        co_return failure(client.error());
    const Result<QList<minio::Bucket>> there = co_await minio::listBuckets(*client);
    if (!there) {
        if (there.error().kind == Error::Kind::SignInRefused)
            forgetClient(task.access, task.server);
        co_return failure(there.error());
    }
    QList<BucketInfo> buckets;
    for (const minio::Bucket &bucket : *there) {
        const auto known = measures.constFind(bucket.name);
        buckets.append({bucket, known == measures.cend() ? std::nullopt : std::optional(*known)});
    }
    co_return Result<QList<BucketInfo>>(buckets);
}

Async<Measure> measureTask(Task task, Cancel cancel)
{
    const ListingPtr listing = openListing(task.access, task.server, {task.bucket, {}, {}});
    Measure measure;
    QElapsedTimer told;
    told.start();
    while (!measure.complete && !cancel.requested()) {
        const Result<minio::ObjectPage> page = co_await listing->next();
        if (!page)
            co_return failure(page.error());
        measure.objects += page->objects.size();
        for (const minio::Object &object : page->objects) {
            measure.bytes = Bytes{count(measure.bytes) + count(object.size)};
            countFolder(measure, object.key);
        }
        measure.at = QDateTime::currentDateTimeUtc();
        measure.complete = page->next.isEmpty();
        if (task.face && (measure.complete || told.elapsed() > tellEvery)) {
            told.restart();
            Q_EMIT task.face->bucketMeasured(task.server, task.bucket, measure);
        }
    }
    co_return Result<Measure>(measure);
}

Async<minio::BucketSettings> settingsTask(Task task)
{
    const Result<minio::Client> client = co_await clientOf(task.access, task.server, Right::Write);
    if (!client)
        co_return failure(client.error());
    co_return co_await minio::describeBucket(*client, task.bucket);
}

Async<> createBucketTask(Task task)
{
    if (const Result<> permitted = task.access->core->writeMode.permits(task.server); !permitted)
        co_return failure(permitted.error());
    const Result<minio::Client> client = co_await clientOf(task.access, task.server, Right::Write);
    if (!client)
        co_return failure(client.error());
    const Result<> done = co_await minio::createBucket(*client, task.bucket);
    record(task, u"bucket-create"_s, Tr::tr("Created the bucket %1").arg(task.bucket), done);
    co_return Result<>(done);
}

Async<> deleteBucketTask(Task task, QString typed, bool withObjects, Cancel cancel)
{
    if (const Result<> permitted = task.access->core->writeMode.permits(task.server); !permitted)
        co_return failure(permitted.error());
    if (typed != task.bucket)
        co_return failure(needsTyping(task.bucket));
    const Result<minio::Client> client = co_await clientOf(task.access, task.server, Right::Write);
    if (!client)
        co_return failure(client.error());
    if (withObjects) {
        const Result<Removal> emptied = co_await removeBelowTask(task, {}, cancel);
        if (!emptied)
            co_return failure(emptied.error());
        const Result<> versions = emptied->failures.isEmpty() ? co_await removeVersions(task, *client, cancel) : Result<>(failure(emptied->failures.first().error));
        if (!versions)
            co_return failure(versions.error().during(Tr::tr("The bucket %1 could not be emptied.").arg(task.bucket)));
    }
    const Result<> done = co_await minio::deleteBucket(*client, task.bucket);
    record(task, u"bucket-delete"_s, Tr::tr("Deleted the bucket %1").arg(task.bucket), done);
    co_return Result<>(done);
}

} // namespace vigie::storage
