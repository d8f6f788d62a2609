#include "app/storage/upload.h"

#include "app/storage/blocks.h"
#include "remote/core/pool.h"
#include "remote/minio/objects.h"
#include "remote/minio/uploads.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>

using namespace Qt::StringLiterals;

namespace vigie::storage {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

struct Content {
    QByteArray bytes, md5;
};

struct Source {
    qint64 size = 0;
    QString stamp;
};

Result<Source> sourceOf(const QString &file)
{
    const QFileInfo info(file);
    if (!info.exists())
        return failure(Error::Kind::NotFound, Tr::tr("The file cannot be uploaded."), Tr::tr("There is no file %1.").arg(file));
    if (!info.isFile() || !info.isReadable())
        return failure(Error::Kind::CommandFailed, Tr::tr("The file cannot be uploaded."), Tr::tr("%1 is not a file that can be read.").arg(file));
    return Source{info.size(), QString::number(info.lastModified().toMSecsSinceEpoch())};
}

Error changed(const QString &file)
{
    return {Error::Kind::Conflict, Tr::tr("The file was not uploaded."), Tr::tr("%1 was changed while it was being read.").arg(file), Tr::tr("Try again."), {}};
}

Result<Content> contentOf(const QString &file, qint64 from, qint64 length)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly) || !source.seek(from))
        return failure(Error::Kind::CommandFailed, Tr::tr("The file cannot be read."), source.errorString());
    Content content{source.read(length), {}};
    if (content.bytes.size() != length)
        return failure(changed(file));
    content.md5 = QCryptographicHash::hash(content.bytes, QCryptographicHash::Md5);
    return content;
}

minio::Block blockOf(const JobPtr &job, int number, const Content &content)
{
    minio::Block block;
    block.content = content.bytes;
    block.md5 = content.md5;
    block.cancel = job->cancel;
    block.moved = [weak = std::weak_ptr(job), number](qint64 bytes) {
        if (const JobPtr alive = weak.lock())
            alive->moving.insert(number, bytes);
    };
    return block;
}

QByteArray contentType(const QString &file)
{
    static const QMimeDatabase types;
    return types.mimeTypeForFile(file, QMimeDatabase::MatchExtension).name().toLatin1();
}

Async<QString> carryBlock(DeskPtr, JobPtr job, minio::Client client, int number)
{
    const QString file = job->told.file;
    const qint64 from = (number - 1) * job->progress.block;
    const qint64 length = job->blockLength(number);
    const Result<Content> content = co_await onPool([file, from, length] { return contentOf(file, from, length); });
    if (!content)
        co_return failure(content.error());
    const minio::Upload upload{job->told.bucket, job->told.key, job->progress.upload};
    const Result<QString> etag = co_await minio::uploadPart(client, upload, number, blockOf(job, number, *content));
    if (!etag)
        co_return failure(etag.error());
    co_return QString::fromLatin1(content->md5.toHex());
}

Error taken(const JobPtr &job)
{
    return {Error::Kind::Conflict, Tr::tr("Nothing was uploaded."), Tr::tr("There is an object %1 already.").arg(job->told.key),
            Tr::tr("Choose another name, or let it be replaced."), {}};
}

// Where nothing may be replaced, a condition that does not hold is an object that came meanwhile.
Error refusedBecause(const JobPtr &job, const Error &error)
{
    return !job->progress.wish.replaces && error.kind == Error::Kind::Conflict ? taken(job) : error;
}

// The ETag of what is stored under the key now; empty: nothing.
Async<QString> storedEtag(JobPtr job, minio::Client client)
{
    const Result<minio::Object> there = co_await minio::headObject(client, job->told.bucket, job->told.key);
    if (!there && there.error().kind != Error::Kind::NotFound)
        co_return failure(there.error());
    co_return there ? QString(there->etag) : QString();
}

// The bytes were compared by the server as they came; what it made of them is compared here. With encryption at rest an ETag is no checksum.
Async<> confirm(JobPtr job, minio::Client client, QString etag, QString expected)
{
    job->told.verified = etag == expected;
    if (job->told.verified)
        co_return Result<>();
    const Result<minio::ObjectDetails> stored = co_await minio::describeObject(client, job->told.bucket, job->told.key);
    if (!stored)
        co_return failure(stored.error());
    if (!stored->encrypted)
        co_return failure(Error::Kind::BadReply, Tr::tr("The object is not what was sent."), Tr::tr("Its checksum differs from the file's."), Tr::tr("Try again."));
    co_return Result<>();
}

Async<> uploadAtOnce(DeskPtr desk, JobPtr job, minio::Client client)
{
    const qint64 length = job->progress.size;
    const auto place = co_await placeForBlock(desk, job->cancel, length);
    if (!place)
        co_return failure(place.error());
    const QString file = job->told.file;
    const Result<Content> content = co_await onPool([file, length] { return contentOf(file, 0, length); });
    if (!content)
        co_return failure(content.error());
    const Result<Source> source = sourceOf(file);
    if (!source || source->stamp != job->progress.stamp || source->size != length)
        co_return failure(changed(file));
    const QString expected = QString::fromLatin1(content->md5.toHex());
    if (!job->progress.wish.replaces) {
        const Result<QString> there = co_await storedEtag(job, client);
        if (!there)
            co_return failure(there.error());
        // The same bytes: an earlier try whose answer was lost.
        job->told.verified = *there == expected;
        if (!there->isEmpty())
            co_return job->told.verified ? Result<>() : Result<>(failure(taken(job)));
    }
    const bool replaces = job->progress.wish.replaces;
    const Result<QString> etag = co_await minio::uploadWhole(client, job->told.bucket, job->told.key, contentType(file), blockOf(job, 1, *content), replaces);
    if (!etag)
        co_return failure(refusedBecause(job, etag.error()));
    co_return co_await confirm(job, client, *etag, expected);
}

// True: the server put it together already, only its answer was lost. What the journal believes to have arrived and the server does not
// have is carried again.
Async<bool> compareWithServer(DeskPtr desk, JobPtr job, minio::Client client)
{
    const minio::Upload upload{job->told.bucket, job->told.key, job->progress.upload};
    const Result<QList<minio::Part>> there = co_await minio::uploadedParts(client, upload);
    if (!there && there.error().kind == Error::Kind::NotFound) {
        const Result<QString> stored = co_await storedEtag(job, client);
        if (!stored)
            co_return failure(stored.error());
        if (job->progress.blocks.size() == job->blockCount() && *stored == compositeEtag(job->progress.blocks))
            co_return true;
        beginAnew(desk, job);
        co_return false;
    }
    if (!there)
        co_return failure(there.error());
    QMap<int, QString> confirmed;
    for (const minio::Part &part : *there) {
        const QString proof = job->progress.blocks.value(part.number);
        if (!proof.isEmpty() && part.number <= job->blockCount() && count(part.size) == job->blockLength(part.number))
            confirmed.insert(part.number, proof);
    }
    job->progress.blocks = confirmed;
    co_return false;
}

Async<> begin(DeskPtr desk, JobPtr job, minio::Client client)
{
    if (!job->progress.wish.replaces) {
        const Result<QString> there = co_await storedEtag(job, client);
        if (!there)
            co_return failure(there.error());
        if (!there->isEmpty())
            co_return failure(taken(job));
    }
    const Result<QString> id = co_await minio::beginUpload(client, job->told.bucket, job->told.key, contentType(job->told.file));
    if (!id)
        co_return failure(id.error());
    job->progress.upload = *id;
    // Parts that nobody remembers would fill the server's disk unseen.
    const Result<> kept = desk->journal.save(job->progress);
    if (!kept)
        co_return failure(kept.error());
    co_return Result<>();
}

// The parts as the server has them: with encryption at rest their ETags are not the MD5s.
Async<> finish(JobPtr job, minio::Client client)
{
    const minio::Upload upload{job->told.bucket, job->told.key, job->progress.upload};
    const Result<QList<minio::Part>> parts = co_await minio::uploadedParts(client, upload);
    if (!parts)
        co_return failure(parts.error());
    bool whole = parts->size() == job->blockCount();
    for (qsizetype i = 0; whole && i < parts->size(); ++i)
        whole = parts->at(i).number == i + 1 && count(parts->at(i).size) == job->blockLength(parts->at(i).number);
    if (!whole)
        co_return failure(Error::Kind::BadReply, Tr::tr("The file was not uploaded."), Tr::tr("The server does not have all of its parts."), Tr::tr("Try again."));
    if (job->cancel.requested())
        co_return failure(Error::Kind::Cancelled, Tr::tr("The transfer was stopped."));
    const QList<minio::Part> arrived = *parts;
    const bool replaces = job->progress.wish.replaces;
    const Result<QString> etag = co_await minio::finishUpload(client, upload, arrived, replaces);
    if (!etag)
        co_return failure(refusedBecause(job, etag.error()));
    co_return co_await confirm(job, client, *etag, compositeEtag(job->progress.blocks));
}

Async<> uploadInParts(DeskPtr desk, JobPtr job, minio::Client client)
{
    if (!job->progress.upload.isEmpty()) {
        const Result<bool> over = co_await compareWithServer(desk, job, client);
        if (!over)
            co_return failure(over.error());
        job->told.verified = *over;
        if (*over)
            co_return Result<>();
    }
    if (job->progress.upload.isEmpty()) {
        const Result<> begun = co_await begin(desk, job, client);
        if (!begun)
            co_return failure(begun.error());
    }
    const Result<> carried = co_await carryBlocks(desk, job, client, carryBlock);
    if (!carried)
        co_return failure(carried.error());
    const Result<Source> source = sourceOf(job->told.file);
    if (!source || source->stamp != job->progress.stamp || source->size != job->progress.size)
        co_return failure(changed(job->told.file));
    job->told.state = Transfer::State::Checking;
    tell(desk, job);
    co_return co_await finish(job, client);
}

} // namespace

Async<> upload(DeskPtr desk, JobPtr job, minio::Client client)
{
    const Result<Source> source = sourceOf(job->told.file);
    if (!source)
        co_return failure(source.error());
    if (source->stamp != job->progress.stamp || source->size != job->progress.size) {
        if (!job->progress.upload.isEmpty()) {
            const minio::Upload upload{job->told.bucket, job->told.key, job->progress.upload};
            const Result<> abandoned = co_await minio::abandonUpload(client, upload);
            if (!abandoned)
                co_return failure(abandoned.error());
        }
        job->progress.stamp = source->stamp;
        job->progress.size = source->size;
        job->progress.block = blockFor(source->size);
        beginAnew(desk, job);
    }
    job->told.size = Bytes{source->size};
    if (source->size < multipartFrom)
        co_return co_await uploadAtOnce(desk, job, client);
    co_return co_await uploadInParts(desk, job, client);
}

} // namespace vigie::storage
