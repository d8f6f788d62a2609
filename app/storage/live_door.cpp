#include "app/storage/live_door.h"

#include "app/storage/desk.h"
#include "app/storage/listing.h"
#include "app/storage/object_tasks.h"
#include "app/storage/public_endpoint.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace vigie::storage {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

Async<Transfer> outcomeTask(DeskPtr desk, QString id)
{
    const JobPtr job = jobOf(desk, id);
    if (!job)
        co_return failure(Error::Kind::NotFound, Tr::tr("There is no such transfer."));
    if (!job->runs && job->told.state != Transfer::State::Waiting)
        co_return Result<Transfer>(job->told);
    const Promise<Transfer> promise;
    job->waiting.append(promise);
    co_return co_await promise.within(std::chrono::hours(24 * 14), Tr::tr("Transferring"));
}

class LiveDoor final : public Door
{
public:
    explicit LiveDoor(engine::CorePtr core) : m_access(std::make_shared<Access>())
    {
        m_access->core = std::move(core);
        connect(this, &Door::bucketMeasured, this, [this](QUuid server, const QString &bucket, const Measure &measure) { m_measures[server].insert(bucket, measure); });
    }

    [[nodiscard]] Async<QList<BucketInfo>> buckets(QUuid server) override { return bucketsTask(task(server, {}), m_measures.value(server)); }
    [[nodiscard]] Async<Measure> measure(QUuid server, QString bucket, Cancel cancel) override { return measureTask(task(server, bucket), cancel); }
    [[nodiscard]] Async<minio::BucketSettings> settings(QUuid server, QString bucket) override { return settingsTask(task(server, bucket)); }
    [[nodiscard]] Async<> createBucket(QUuid server, QString bucket) override { return createBucketTask(task(server, bucket)); }
    [[nodiscard]] Async<> deleteBucket(QUuid server, QString bucket, QString typed, bool withObjects, Cancel cancel) override
    {
        return deleteBucketTask(task(server, bucket), typed, withObjects, cancel);
    }

    [[nodiscard]] ListingPtr list(QUuid server, ListWish wish) override { return openListing(m_access, server, wish); }
    [[nodiscard]] Async<minio::ObjectDetails> details(QUuid server, QString bucket, QString key) override { return detailsTask(task(server, bucket), key); }
    [[nodiscard]] Async<QByteArray> read(QUuid server, QString bucket, QString key, qint64 most) override { return readTask(task(server, bucket), key, most); }
    [[nodiscard]] Async<Removal> remove(QUuid server, QString bucket, QStringList keys) override { return removeTask(task(server, bucket), keys); }
    [[nodiscard]] Async<Removal> removeBelow(QUuid server, QString bucket, QString prefix, Cancel cancel) override
    {
        return removeBelowTask(task(server, bucket), prefix, cancel);
    }
    [[nodiscard]] Async<> copy(QUuid server, QString bucket, QString key, QString toBucket, QString toKey) override
    {
        return copyTask(task(server, bucket), key, toBucket, toKey);
    }
    [[nodiscard]] Async<> rename(QUuid server, QString bucket, QString key, QString toKey) override { return moveTask(task(server, bucket), key, bucket, toKey); }
    [[nodiscard]] Async<> move(QUuid server, QString bucket, QString key, QString toBucket, QString toKey) override
    {
        return moveTask(task(server, bucket), key, toBucket, toKey);
    }
    [[nodiscard]] Async<QList<minio::ObjectVersion>> versions(QUuid server, QString bucket, QString key) override { return versionsTask(task(server, bucket), key); }
    [[nodiscard]] Async<> restore(QUuid server, QString bucket, QString key, QString version) override
    {
        return restoreTask(task(server, bucket), key, version);
    }
    [[nodiscard]] Async<> setTags(QUuid server, QString bucket, QString key, minio::Tags tags) override { return setTagsTask(task(server, bucket), key, tags); }
    [[nodiscard]] Async<Link> presign(QUuid server, QString bucket, QString key, std::chrono::seconds valid, QString endpoint) override
    {
        return presignTask(task(server, bucket), key, valid, endpoint);
    }

    [[nodiscard]] QString publicEndpoint(QUuid server) const override { return storage::publicEndpoint(m_access, server); }
    [[nodiscard]] Result<> setPublicEndpoint(QUuid server, QString endpoint) override { return storage::setPublicEndpoint(m_access, server, endpoint); }
    [[nodiscard]] Async<QString> reader(QUuid server) override { return readerTask(task(server, {})); }
    [[nodiscard]] Async<> setReader(QUuid server, QString accessKey, Secret secret) override { return setReaderTask(task(server, {}), accessKey, secret); }
    [[nodiscard]] Async<> forgetReader(QUuid server) override { return forgetReaderTask(task(server, {})); }

    [[nodiscard]] QList<Transfer> transfers() const override
    {
        QList<Transfer> all;
        for (const JobPtr &job : desk()->jobs)
            all.append(job->told);
        return all;
    }
    [[nodiscard]] Result<Transfer> transfer(QUuid server, TransferWish wish) override
    {
        if (!QFileInfo(wish.file).isAbsolute() || wish.bucket.isEmpty() || wish.key.isEmpty())
            return failure(Error::Kind::Usage, Tr::tr("Nothing was transferred."), Tr::tr("A transfer needs a bucket, a key and the full path of a file."));
        if (wish.direction == Transfer::Direction::Upload)
            if (const Result<> permitted = m_access->core->writeMode.permits(server); !permitted)
                return failure(permitted.error());
        const JobPtr job = addJob(desk(), server, wish);
        resumeJob(desk(), job);
        return job->told;
    }
    [[nodiscard]] Async<Transfer> outcome(QString transfer) override { return outcomeTask(desk(), transfer); }
    void pause(QString transfer) override
    {
        if (const JobPtr job = jobOf(desk(), transfer))
            pauseJob(desk(), job);
    }
    void resume(QString transfer) override
    {
        if (const JobPtr job = jobOf(desk(), transfer))
            resumeJob(desk(), job);
    }
    void stop(QString transfer) override
    {
        if (const JobPtr job = jobOf(desk(), transfer))
            stopJob(desk(), job);
    }
    void forgetFinished() override
    {
        forgetOver(desk());
        Q_EMIT transfersForgotten();
    }

private:
    [[nodiscard]] Task task(QUuid server, const QString &bucket) { return {m_access, this, server, bucket}; }
    // At first use: what an earlier start left behind becomes this program's.
    [[nodiscard]] const DeskPtr &desk() const
    {
        if (!m_desk) {
            m_desk = openDesk(m_access);
            m_desk->face = const_cast<LiveDoor *>(this);
        }
        return m_desk;
    }

    AccessPtr m_access;
    mutable DeskPtr m_desk;
    QHash<QUuid, QHash<QString, Measure>> m_measures;
};

} // namespace

std::unique_ptr<Door> openDoor(engine::CorePtr core)
{
    return std::make_unique<LiveDoor>(std::move(core));
}

} // namespace vigie::storage
