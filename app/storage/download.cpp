#include "app/storage/download.h"

#include "app/storage/blocks.h"
#include "remote/core/pool.h"
#include "remote/minio/objects.h"
#include "remote/minio/uploads.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#include <filesystem>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace vigie::storage {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

// An object that was uploaded in parts of this size is fetched in the same parts: their MD5s make its ETag.
constexpr qint64 smallestPart = 5 * 1024 * 1024, largestPart = 64 * 1024 * 1024;
constexpr qint64 readAtOnce = 1024 * 1024;
constexpr qsizetype longestName = 200, md5Digits = 32;

Error unwritable(const QString &file, const QString &why)
{
    return {Error::Kind::CommandFailed, Tr::tr("The file cannot be written."), u"%1: %2."_s.arg(file, why), Tr::tr("Check the folder and the free space on this computer."), {}};
}

Error inTheWay(const QString &file)
{
    return {Error::Kind::Conflict, Tr::tr("Nothing was downloaded."), Tr::tr("The file %1 exists.").arg(file), Tr::tr("Choose another name, or let it be replaced."), {}};
}

Result<bool> preparePart(const QString &part, qint64 size)
{
    const QString folder = QFileInfo(part).path();
    if (!QDir().mkpath(folder))
        return failure(unwritable(folder, Tr::tr("the folder cannot be made")));
    const QStorageInfo disk(folder);
    const qint64 needed = size - QFileInfo(part).size();
    if (disk.isValid() && disk.bytesAvailable() < needed)
        return failure(unwritable(part, Tr::tr("%1 bytes are missing on the disk").arg(needed - disk.bytesAvailable())));
    QFile file(part);
    if (!file.open(QIODevice::ReadWrite, QFileDevice::ReadOwner | QFileDevice::WriteOwner) || !file.resize(size))
        return failure(unwritable(part, file.errorString()));
    return true;
}

Result<QString> writeBlock(const QString &part, qint64 from, const QByteArray &content)
{
    QFile file(part);
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly) || !file.seek(from) || file.write(content) != content.size() || !file.flush())
        return failure(unwritable(part, file.errorString()));
    return QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Md5).toHex());
}

// The ETag that the file would have had: in one piece (0), or in parts of this length, be it a single one.
Result<QString> etagOfFile(const QString &path, qint64 partLength)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::CommandFailed, Tr::tr("The file cannot be read."), file.errorString());
    QCryptographicHash hash(QCryptographicHash::Md5);
    QMap<int, QString> parts;
    qint64 inPart = 0;
    while (!file.atEnd()) {
        const QByteArray read = file.read(partLength > 0 ? std::min(readAtOnce, partLength - inPart) : readAtOnce);
        if (read.isEmpty())
            return failure(Error::Kind::CommandFailed, Tr::tr("The file cannot be read."), file.errorString());
        hash.addData(read);
        inPart += read.size();
        if (inPart == partLength) {
            parts.insert(static_cast<int>(parts.size()) + 1, QString::fromLatin1(hash.result().toHex()));
            hash.reset();
            inPart = 0;
        }
    }
    if (partLength == 0)
        return QString::fromLatin1(hash.result().toHex());
    if (inPart > 0)
        parts.insert(static_cast<int>(parts.size()) + 1, QString::fromLatin1(hash.result().toHex()));
    return compositeEtag(parts);
}

// On the disk before it has its name: who finds the name finds all of the file, whatever happened to the power.
bool reachesTheDisk(const QString &path)
{
#ifdef Q_OS_UNIX
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    const bool done = file >= 0 && ::fsync(file) == 0;
    if (file >= 0)
        ::close(file);
    return done;
#else
    Q_UNUSED(path)
    return true;
#endif
}

Result<bool> moveInPlace(const QString &part, const QString &file, bool replaces)
{
    if (!reachesTheDisk(part))
        return failure(unwritable(part, qt_error_string()));
    if (!replaces) {
        QFile ready(part);
        if (!ready.rename(file))
            return failure(QFileInfo::exists(file) ? inTheWay(file) : unwritable(file, ready.errorString()));
        return true;
    }
    std::error_code error;
    std::filesystem::rename(QFile::encodeName(part).toStdString(), QFile::encodeName(file).toStdString(), error);
    if (error)
        return failure(unwritable(file, QString::fromStdString(error.message())));
    return true;
}

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

// The object as it is now; when it is another than before, or what had arrived is gone, everything begins anew.
Async<> findObject(DeskPtr desk, JobPtr job, minio::Client client)
{
    const Result<minio::ObjectDetails> found = co_await minio::describeObject(client, job->told.bucket, job->told.key);
    if (!found)
        co_return failure(found.error());
    Progress &progress = job->progress;
    const qint64 size = count(found->object.size);
    const bool there = QFileInfo(partFile(progress)).size() == size && size > 0;
    if (progress.stamp != found->object.etag || progress.size != size || !there || progress.block == 0) {
        progress.stamp = found->object.etag;
        progress.size = size;
        progress.block = blockFor(size);
        if (found->parts > 0) {
            const Result<Bytes> part = co_await minio::partSize(client, job->told.bucket, job->told.key, 1);
            if (part && count(*part) >= smallestPart && count(*part) <= largestPart)
                job->progress.block = count(*part);
        }
        beginAnew(desk, job);
    }
    job->told.size = Bytes{size};
    job->comparable = !found->encrypted && (found->parts == 0 ? progress.stamp.size() == md5Digits : found->parts == job->blockCount());
    co_return Result<>();
}

// Read again from the disk: what an earlier start of Vigie wrote may have changed since.
Async<bool> isAsStored(JobPtr job)
{
    if (!job->comparable)
        co_return false;
    const QString etag = job->progress.stamp;
    const QString part = partFile(job->progress);
    const qint64 length = etag.contains(u'-') ? job->progress.block : 0;
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
    const Result<minio::Client> client = co_await clientOf(desk->access, job->told.server);
    if (!client)
        co_return failure(client.error());
    co_return co_await minio::abandonUpload(*client, {job->told.bucket, job->told.key, job->progress.upload});
}

} // namespace vigie::storage
