#include "remote/minio/probe.h"

#include "remote/minio/client.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie::minio {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Minio)
};

constexpr int testBytes = 4096;

QByteArray randomContent()
{
    QByteArray bytes(testBytes, Qt::Uninitialized);
    std::ranges::generate(bytes, [] { return static_cast<char>(QRandomGenerator::global()->generate()); });
    return bytes;
}

QStringList missingIn(const QList<Bucket> &there, const QStringList &wanted)
{
    QStringList missing;
    for (const QString &name : wanted) {
        if (std::ranges::find(there, name, &Bucket::name) == there.end())
            missing.append(name);
    }
    return missing;
}

Result<> allThere(const QStringList &missing)
{
    if (missing.isEmpty())
        return {};
    return failure(Error::Kind::NotFound, Tr::tr("Some buckets do not exist: %1.").arg(missing.join(u", "_s)), {},
                   Tr::tr("Deploy again: minio-init creates them."));
}

Result<> sameBytes(const Result<QByteArray> &read, const QByteArray &wanted)
{
    if (!read)
        return failure(read.error());
    if (*read == wanted)
        return {};
    return failure(Error::Kind::BadReply, Tr::tr("MinIO gave back other bytes than were stored."));
}

QCoro::Task<ProbeLog> probeBucket(Client client, QString bucket, ProbeLog log)
{
    const QString key = u"vigie-test/"_s + QUuid::createUuid().toString(QUuid::Id128);
    const QByteArray content = randomContent();
    const Result<QString> stored = co_await putObject(client, bucket, key, content);
    if (log.note(u"put:"_s + bucket, stored)) {
        const Result<QByteArray> read = co_await getObject(client, bucket, key, testBytes);
        log.note(u"get:"_s + bucket, sameBytes(read, content));
    }
    // Also after a failed put: its answer may have been lost, not the object.
    const Result<> removed = co_await deleteObject(client, bucket, key);
    log.note(u"delete:"_s + bucket, removed, removed ? QString() : Tr::tr("The object %1 may be left behind.").arg(key));
    co_return ProbeLog(log);
}

} // namespace

QCoro::Task<ProbeSteps> probe(Target target, QStringList buckets)
{
    ProbeLog log;
    const Client client = open(target);
    const Result<QList<Bucket>> there = co_await listBuckets(client);
    if (!there) {
        log.note(u"buckets"_s, there);
        co_return log.steps();
    }
    const QStringList missing = missingIn(*there, buckets);
    log.note(u"buckets"_s, allThere(missing), buckets.join(u", "_s));
    for (const QString &bucket : buckets) {
        if (!missing.contains(bucket))
            log = co_await probeBucket(client, bucket, log);
    }
    co_return log.steps();
}

Async<MinioFacts> facts(Target target)
{
    const Client client = open(target);
    const Result<HttpReply> live = co_await askHealth(client, "live");
    if (!live)
        co_return failure(live.error());
    MinioFacts told;
    told.live = live->status == 200;
    const Result<HttpReply> cluster = co_await askHealth(client, "cluster");
    if (cluster) {
        told.writable = cluster->status == 200;
        bool valid = false;
        const int quorum = cluster->headers.value("x-minio-write-quorum").toInt(&valid);
        if (valid)
            told.writeQuorum = quorum;
    }
    if (const Result<QList<Bucket>> buckets = co_await listBuckets(client))
        told.buckets = buckets->size();
    co_return Result<MinioFacts>(told);
}

} // namespace vigie::minio
