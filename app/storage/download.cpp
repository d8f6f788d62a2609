#include "app/storage/download.h"

#include "app/storage/blocks.h"
#include "app/storage/part_file.h"
#include "remote/core/pool.h"
#include "remote/minio/objects.h"
#include "remote/minio/uploads.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace vigie::storage {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

// An object that was uploaded in parts of this size is fetched in the same parts: their MD5s make its ETag.
constexpr qint64 usualBlock = 16 * 1024 * 1024, smallestPart = 5 * 1024 * 1024, largestPart = 64 * 1024 * 1024;
constexpr qsizetype longestName = 200, md5Digits = 32;

Async<QString> fetchBlock(DeskPtr, JobPtr job, minio::Client client, int number)
{
    minio::Range range{job->told.bucket, job->told.key, (number - 1) * job->progress.block, job->blockLength(number), job->progress.stamp, {}, job->cancel};
    range.moved = [weak = std::weak_ptr(job), number](qint64 bytes) {
        if (const JobPtr alive = weak.lock())
            alive->moving.insert(number, bytes);
    };
    const Result<QByteArray> content = co_await minio::getRange(client, range);
    if (!content)
        co_return failure(content.error());
    if (content->size() != range.length)
        co_return failure(Error::Kind::Unreachable, Tr::tr("The answer was cut."));
    const QString part = partFile(job->progress);
    const qint64 from = range.from;
    const QByteArray bytes = *content;
    co_return co_await onPool([part, from, bytes] { return writeBlock(part, from, bytes); });
}

// The length of the parts it was uploaded in; 0: in one piece, or they were not all of one length.
Async<qint64> partLengthOf(JobPtr job, minio::Client client, minio::ObjectDetails object)
{
    if (object.parts < 1)
        co_return qint64{0};
    const Result<Bytes> part = co_await minio::partSize(client, job->told.bucket, job->told.key, 1);
    if (!part)
        co_return failure(part.error());
    const qint64 length = count(*part);
    const qint64 size = count(object.object.size);
    co_return Result<qint64>(length > 0 && (size + length - 1) / length == object.parts ? length : 0);
}

// The object as it is now; when it is another than before, or what had arrived is gone, everything begins anew.
Async<> findObject(DeskPtr desk, JobPtr job, minio::Client client)
{
    const Result<minio::ObjectDetails> found = co_await minio::describeObject(client, job->told.bucket, job->told.key);
    if (!found)
        co_return failure(found.error());
    const Result<qint64> partLength = co_await partLengthOf(job, client, *found);
    if (!partLength)
        co_return failure(partLength.error());
    Progress &progress = job->progress;
    const qint64 size = count(found->object.size);
    const bool there = QFileInfo(partFile(progress)).size() == size && size > 0;
    if (progress.stamp != found->object.etag || progress.size != size || !there || progress.block == 0) {
        progress.stamp = found->object.etag;
        progress.size = size;
        progress.block = *partLength >= smallestPart && *partLength <= largestPart ? *partLength : usualBlock;
        job->resumed = false;
        beginAnew(desk, job);
    }
    job->told.size = Bytes{size};
    job->partLength = *partLength;
    job->comparable = !found->encrypted && (found->parts == 0 ? progress.stamp.size() == md5Digits : job->partLength > 0);
    co_return Result<>();
}

// What this run wrote is known by what it received; what an earlier one left is read from the disk again.
Async<bool> isAsStored(JobPtr job)
{
    if (!job->comparable)
        co_return false;
    const QString etag = job->progress.stamp;
    if (!job->resumed && job->partLength == job->progress.block && compositeEtag(job->progress.blocks) == etag)
        co_return true;
    const QString part = partFile(job->progress);
    const qint64 length = job->partLength;
    const Result<QString> found = co_await onPool([part, length] { return etagOfFile(part, length); });
    if (!found)
        co_return failure(found.error());
    co_return *found == etag;
}

} // namespace

QString partFile(const Progress &progress)
{
    const QFileInfo wanted(progress.wish.file);
    QByteArray name = QFile::encodeName(wanted.fileName()).left(longestName);
    return wanted.path() + u'/' + QFile::decodeName(name) + u'.' + progress.id.left(8) + u".part"_s;
}

Async<> download(DeskPtr desk, JobPtr job, minio::Client client)
{
    const QString file = job->told.file;
    if (!job->progress.wish.replaces && QFileInfo::exists(file))
        co_return failure(inTheWay(file));
    const Result<> found = co_await findObject(desk, job, client);
    if (!found)
        co_return failure(found.error());
    const QString part = partFile(job->progress);
    const qint64 size = job->progress.size;
    const Result<bool> prepared = co_await onPool([part, size] { return preparePart(part, size); });
    if (!prepared)
        co_return failure(prepared.error());
    const Result<> fetched = co_await carryBlocks(desk, job, client, fetchBlock);
    if (!fetched)
        co_return failure(fetched.error());
    job->told.state = Transfer::State::Checking;
    tell(desk, job);
    const Result<bool> same = co_await isAsStored(job);
    if (!same)
        co_return failure(same.error());
    if (!*same && job->comparable) {
        beginAnew(desk, job);
        job->resumed = false;
        co_return failure(Error::Kind::BadReply, Tr::tr("The file is not what was stored."), Tr::tr("Its checksum differs from the object's."), Tr::tr("Try again."));
    }
    job->told.verified = *same;
    const bool replaces = job->progress.wish.replaces;
    const Result<bool> moved = co_await onPool([part, file, replaces] { return moveInPlace(part, file, replaces); });
    if (!moved)
        co_return failure(moved.error());
    co_return Result<>();
}

Async<> takeBack(DeskPtr desk, JobPtr job)
{
    if (job->told.direction == Transfer::Direction::Download) {
        QFile::remove(partFile(job->progress));
        co_return Result<>();
    }
    if (job->progress.upload.isEmpty())
        co_return Result<>();
    const Result<minio::Client> client = co_await clientOf(desk->access, job->told.server, Right::Write);
    if (!client)
        co_return failure(client.error());
    const minio::Upload upload{job->told.bucket, job->told.key, job->progress.upload};
    co_return co_await minio::abandonUpload(*client, upload);
}

} // namespace vigie::storage
