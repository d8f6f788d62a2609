#pragma once

#include "app/storage/values.h"
#include "remote/core/cancel.h"
#include "remote/core/result.h"

#include <QObject>

#include <memory>

namespace vigie::storage {

// A listing under way, page by page; the page after the one handed out is already being fetched. Letting it go stops it.
class Listing
{
public:
    virtual ~Listing() = default;
    // In the order of the keys. One at a time. The last page has an empty `next`; asking again after it gives an empty page.
    [[nodiscard]] virtual Async<minio::ObjectPage> next() = 0;
    // Keys a second over the last seconds; unset while that is not known.
    [[nodiscard]] virtual std::optional<qint64> rate() const { return {}; }
};
using ListingPtr = std::shared_ptr<Listing>;

// Buckets and objects of a server's MinIO, through the tunnel, with the vault's credentials. Main thread only; calls connect first.
// Calls that change something need write mode (servers::WriteMode), else Kind::NeedsAnswer; each is recorded in the history.
class Door : public QObject
{
    Q_OBJECT

public:
    ~Door() override = default;

    // Buckets.
    [[nodiscard]] virtual Async<QList<BucketInfo>> buckets(QUuid server) = 0;
    // Lists the whole bucket to count it. bucketMeasured on the way, at most four times a second; stopped, it gives what it has.
    [[nodiscard]] virtual Async<Measure> measure(QUuid server, QString bucket, Cancel cancel) = 0;
    [[nodiscard]] virtual Async<minio::BucketSettings> settings(QUuid server, QString bucket) = 0;
    [[nodiscard]] virtual Async<> createBucket(QUuid server, QString bucket) = 0;
    // `typed` must be the bucket's name, else Kind::NeedsAnswer. With `withObjects` it is emptied first (objectsRemoved on the way).
    [[nodiscard]] virtual Async<> deleteBucket(QUuid server, QString bucket, QString typed, bool withObjects, Cancel cancel) = 0;

    // Objects.
    [[nodiscard]] virtual ListingPtr list(QUuid server, ListWish wish) = 0;
    [[nodiscard]] virtual Async<minio::ObjectDetails> details(QUuid server, QString bucket, QString key) = 0;
    // The first bytes, for a preview.
    [[nodiscard]] virtual Async<QByteArray> read(QUuid server, QString bucket, QString key, qint64 most) = 0;
    [[nodiscard]] virtual Async<Removal> remove(QUuid server, QString bucket, QStringList keys) = 0;
    // Everything whose key starts with the prefix.
    [[nodiscard]] virtual Async<Removal> removeBelow(QUuid server, QString bucket, QString prefix, Cancel cancel) = 0;
    [[nodiscard]] virtual Async<> copy(QUuid server, QString bucket, QString key, QString toBucket, QString toKey) = 0;
    // Copies, compares, then deletes the old one.
    [[nodiscard]] virtual Async<> rename(QUuid server, QString bucket, QString key, QString toKey) = 0;
    [[nodiscard]] virtual Async<> setTags(QUuid server, QString bucket, QString key, minio::Tags tags) = 0;
    // A download link, signed for `endpoint` ("https://files.example.net"); empty: for the tunnel, valid only here. At most 7 days.
    [[nodiscard]] virtual Async<Link> presign(QUuid server, QString bucket, QString key, std::chrono::seconds valid, QString endpoint) = 0;

    // Transfers, of all servers; those that are not over survive a restart of Vigie. Oldest first.
    [[nodiscard]] virtual QList<Transfer> transfers() const = 0;
    // Begins at once or waits for its turn; an unfinished one of the same object and file is taken up where it was.
    [[nodiscard]] virtual Result<Transfer> transfer(QUuid server, TransferWish wish) = 0;
    // Returns when it is over or paused.
    [[nodiscard]] virtual Async<Transfer> outcome(QString transfer) = 0;
    virtual void pause(QString transfer) = 0;
    virtual void resume(QString transfer) = 0;
    virtual void stop(QString transfer) = 0;        // and takes back what has arrived
    virtual void forgetFinished() = 0;              // those that are over leave the list; what failed ones left behind is removed

    // What a door of a demo or a test may leave out.
    // As rename(), into any bucket. Kind::Conflict when there is such an object already; so with copy() and rename().
    [[nodiscard]] virtual Async<> move(QUuid, QString /*bucket*/, QString /*key*/, QString /*toBucket*/, QString /*toKey*/) { return absent<void>(); }
    // Newest first; of a bucket without versioning the one that is there.
    [[nodiscard]] virtual Async<QList<minio::ObjectVersion>> versions(QUuid, QString /*bucket*/, QString /*key*/) { return absent<QList<minio::ObjectVersion>>(); }
    // Makes an older version the latest again; the others stay.
    [[nodiscard]] virtual Async<> restore(QUuid, QString /*bucket*/, QString /*key*/, QString /*version*/) { return absent<void>(); }
    // Where others reach this storage ("https://files.example.net"): what presign() is best asked for. Empty: not configured.
    [[nodiscard]] virtual QString publicEndpoint(QUuid) const { return {}; }
    [[nodiscard]] virtual Result<> setPublicEndpoint(QUuid, QString /*endpoint*/) { return {}; }
    // A service account with fewer rights that everything which only reads is asked with. Kept when it can list the buckets.
    [[nodiscard]] virtual Async<QString> reader(QUuid) { return absent<QString>(); }       // its access key; empty: there is none
    [[nodiscard]] virtual Async<> setReader(QUuid, QString /*accessKey*/, Secret) { return absent<void>(); }
    [[nodiscard]] virtual Async<> forgetReader(QUuid) { return absent<void>(); }

Q_SIGNALS:
    void transferChanged(const vigie::storage::Transfer &transfer);
    void transfersForgotten();
    void bucketMeasured(QUuid server, const QString &bucket, const vigie::storage::Measure &measure);
    void objectsRemoved(QUuid server, const QString &bucket, qint64 removed);
    void bucketsChanged(QUuid server);
    void objectsChanged(QUuid server, const QString &bucket);

private:
    template<class T>
    static Async<T> absent()
    {
        co_return failure(Error::Kind::Internal, QStringLiteral("This storage has no such call."));
    }
};

} // namespace vigie::storage
