#include "app/storage/object_tasks.h"

#include "app/storage/listing.h"
#include "remote/minio/deletions.h"
#include "remote/minio/objects.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace vigie::storage {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

constexpr qsizetype mostVersions = 10'000;      // of one object: more are not shown

// Permission first, then a client.
Async<minio::Client> writingClient(Task task)
{
    if (const Result<> permitted = task.access->core->writeMode.permits(task.server); !permitted)
        co_return failure(permitted.error());
    co_return co_await clientOf(task.access, task.server, Right::Write);
}

void record(const Task &task, const QString &verb, const QString &what, const Result<> &done)
{
    engine::record(task.access->core, task.server, verb, what, done ? u"done"_s : u"failed"_s, {}, done ? QString() : done.error().detail);
    if (task.face)
        Q_EMIT task.face->objectsChanged(task.server, task.bucket);
}

void recordRemoval(const Task &task, const QString &what, const Removal &removal)
{
    const Result<> done = removal.failures.isEmpty() ? Result<>() : Result<>(failure(removal.failures.first().error));
    record(task, u"rm"_s, what, done);
}

void add(Removal &removal, qsizetype asked, const QList<minio::KeyFailure> &failures)
{
    removal.removed += asked - failures.size();
    removal.failures += failures;
}

// Nothing is replaced unseen.
Async<> stillFree(minio::Client client, QString bucket, QString key)
{
    const Result<minio::Object> taken = co_await minio::headObject(client, bucket, key);
    if (taken)
        co_return failure(Error::Kind::Conflict, Tr::tr("Nothing was changed."), Tr::tr("There is an object %1 already.").arg(key), Tr::tr("Choose another name."));
    if (taken.error().kind != Error::Kind::NotFound)
        co_return failure(taken.error());
    co_return Result<>();
}

// The copy is there, whole, and the original is still what was copied: it may go.
Async<> copyWhole(minio::Client client, minio::Copy copy)
{
    const Result<> free = co_await stillFree(client, copy.toBucket, copy.toKey);
    if (!free)
        co_return failure(free.error());
    const Result<minio::Object> before = co_await minio::headObject(client, copy.bucket, copy.key);
    if (!before)
        co_return failure(before.error());
    copy.etag = before->etag;
    const Result<QString> copied = co_await minio::copyObject(client, copy);
    if (!copied)
        co_return failure(copied.error());
    const Result<minio::Object> after = co_await minio::headObject(client, copy.toBucket, copy.toKey);
    if (!after || after->size != before->size)
        co_return failure(Error::Kind::BadReply, Tr::tr("The copy is not like the object."), Tr::tr("The object was kept under its old name."));
    const Result<minio::Object> still = co_await minio::headObject(client, copy.bucket, copy.key);
    if (!still || still->etag != before->etag)
        co_return failure(Error::Kind::Conflict, Tr::tr("The object was copied, not moved."), Tr::tr("It was changed meanwhile, and kept under its old name."));
    co_return Result<>();
}

} // namespace

Async<minio::ObjectDetails> detailsTask(Task task, QString key)
{
    const Result<minio::Client> client = co_await clientOf(task.access, task.server, Right::Read);
    if (!client)
        co_return failure(client.error());
    co_return co_await minio::describeObject(*client, task.bucket, key);
}

Async<QByteArray> readTask(Task task, QString key, qint64 most)
{
    const Result<minio::Client> client = co_await clientOf(task.access, task.server, Right::Read);
    if (!client)
        co_return failure(client.error());
    const Result<minio::Object> object = co_await minio::headObject(*client, task.bucket, key);
    if (!object)
        co_return failure(object.error());
    minio::Range range{task.bucket, key, 0, std::min(most, count(object->size)), object->etag, {}, {}};
    co_return co_await minio::getRange(*client, range);
}

Async<Removal> removeTask(Task task, QStringList keys)
{
    const Result<minio::Client> client = co_await writingClient(task);
    if (!client)
        co_return failure(client.error());
    const Result<QList<minio::KeyFailure>> failures = co_await minio::deleteObjects(*client, task.bucket, keys);
    const QString what = keys.size() == 1 ? Tr::tr("Deleted %1/%2").arg(task.bucket, keys.first()) : Tr::tr("Deleted %n object(s) of %1", nullptr, static_cast<int>(keys.size())).arg(task.bucket);
    if (!failures) {
        record(task, u"rm"_s, what, failure(failures.error()));
        co_return failure(failures.error());
    }
    Removal removal;
    add(removal, keys.size(), *failures);
    recordRemoval(task, what, removal);
    co_return Result<Removal>(removal);
}

Async<Removal> removeBelowTask(Task task, QString prefix, Cancel cancel)
{
    const Result<minio::Client> client = co_await writingClient(task);
    if (!client)
        co_return failure(client.error());
    const ListingPtr listing = openListing(task.access, task.server, {task.bucket, prefix, {}});
    Removal removal;
    std::optional<Error> error;
    for (bool more = true; more && !error;) {
        const Result<minio::ObjectPage> page = co_await listing->next();
        if (!page) {
            error = page.error();
            break;
        }
        QStringList keys;
        for (const minio::Object &object : page->objects)
            keys.append(object.key);
        const Result<QList<minio::KeyFailure>> failures = co_await minio::deleteObjects(*client, task.bucket, keys);
        if (!failures) {
            error = failures.error();
            break;
        }
        add(removal, keys.size(), *failures);
        if (task.face)
            Q_EMIT task.face->objectsRemoved(task.server, task.bucket, removal.removed);
        more = !page->next.isEmpty();
        if (more && cancel.requested())
            error = Error{Error::Kind::Cancelled, Tr::tr("The deletion was stopped."), Tr::tr("%1 objects were deleted before.").arg(removal.removed), {}, {}};
    }
    const QString what = Tr::tr("Deleted what is below %1/%2: %3 objects").arg(task.bucket, prefix, QString::number(removal.removed));
    if (error) {
        record(task, u"rm"_s, what, failure(*error));
        co_return failure(*error);
    }
    recordRemoval(task, what, removal);
    co_return Result<Removal>(removal);
}

Async<> copyTask(Task task, QString key, QString toBucket, QString toKey)
{
    const Result<minio::Client> client = co_await writingClient(task);
    if (!client)
        co_return failure(client.error());
    const minio::Copy copy{task.bucket, key, toBucket, toKey, {}, {}};
    Result<> done = co_await stillFree(*client, toBucket, toKey);
    if (done) {
        const Result<QString> copied = co_await minio::copyObject(*client, copy);
        if (!copied)
            done = failure(copied.error());
    }
    record(task, u"copy"_s, Tr::tr("Copied %1/%2 to %3/%4").arg(task.bucket, key, toBucket, toKey), done);
    co_return Result<>(done);
}

Async<> moveTask(Task task, QString key, QString toBucket, QString toKey)
{
    const Result<minio::Client> client = co_await writingClient(task);
    if (!client)
        co_return failure(client.error());
    const minio::Copy copy{task.bucket, key, toBucket, toKey, {}, {}};
    Result<> done = co_await copyWhole(*client, copy);
    if (done)
        done = co_await minio::deleteObject(*client, task.bucket, key);
    record(task, u"rename"_s, Tr::tr("Moved %1/%2 to %3/%4").arg(task.bucket, key, toBucket, toKey), done);
    if (task.face && toBucket != task.bucket)
        Q_EMIT task.face->objectsChanged(task.server, toBucket);
    co_return Result<>(done);
}

Async<QList<minio::ObjectVersion>> versionsTask(Task task, QString key)
{
    const Result<minio::Client> client = co_await clientOf(task.access, task.server, Right::Read);
    if (!client)
        co_return failure(client.error());
    QList<minio::ObjectVersion> versions;
    minio::VersionRequest request{task.bucket, key, {}, {}};
    for (;;) {
        const Result<minio::VersionPage> page = co_await minio::listVersions(*client, request);
        if (!page)
            co_return failure(page.error());
        // A key comes before all longer ones that start with it.
        const auto other = std::ranges::find_if(page->versions, [&key](const minio::ObjectVersion &one) { return one.object.key != key; });
        std::copy(page->versions.begin(), other, std::back_inserter(versions));
        const bool more = other == page->versions.end() && page->nextKey == key && page->nextVersion != request.fromVersion;
        if (!more || versions.size() >= mostVersions)
            co_return Result<QList<minio::ObjectVersion>>(versions);
        request.fromKey = page->nextKey;
        request.fromVersion = page->nextVersion;
    }
}

Async<> restoreTask(Task task, QString key, QString version)
{
    const Result<minio::Client> client = co_await writingClient(task);
    if (!client)
        co_return failure(client.error());
    const minio::Copy copy{task.bucket, key, task.bucket, key, version, {}};
    const Result<QString> copied = co_await minio::copyObject(*client, copy);
    const Result<> done = copied ? Result<>() : Result<>(failure(copied.error()));
    record(task, u"restore"_s, Tr::tr("Made the version %1 of %2/%3 the latest").arg(version, task.bucket, key), done);
    co_return Result<>(done);
}

Async<> setTagsTask(Task task, QString key, minio::Tags tags)
{
    const Result<minio::Client> client = co_await writingClient(task);
    if (!client)
        co_return failure(client.error());
    const Result<> done = co_await minio::setTags(*client, task.bucket, key, tags);
    record(task, u"tags"_s, Tr::tr("Changed the tags of %1/%2").arg(task.bucket, key), done);
    co_return Result<>(done);
}

Async<Link> presignTask(Task task, QString key, std::chrono::seconds valid, QString endpoint)
{
    const Result<minio::Client> client = co_await clientOf(task.access, task.server, Right::Read);
    if (!client)
        co_return failure(client.error());
    const Result<QByteArray> url = minio::presigned(*client, task.bucket, key, valid, endpoint);
    if (!url)
        co_return failure(url.error());
    engine::record(task.access->core, task.server, u"presign"_s, Tr::tr("Made a link to %1/%2, valid for %3 seconds").arg(task.bucket, key, QString::number(qint64{valid.count()})), u"done"_s);
    co_return Link{QString::fromLatin1(*url), QDateTime::currentDateTimeUtc().addSecs(qint64{valid.count()}), endpoint.isEmpty()};
}

} // namespace vigie::storage
