#pragma once

#include "app/storage/door.h"

#include <QStringList>

namespace vigie {

// What the storage of the fake engine answers and what it was asked.
struct StorageScript {
    QStringList calls;                              // "remove documents a,b", in order
    std::optional<Error> fails;                     // every asynchronous call answers with it
    QList<storage::BucketInfo> buckets;
    storage::Measure measure;
    minio::BucketSettings settings;
    QList<minio::ObjectPage> pages;                 // of every listing; `next` is filled in
    storage::Removal removal;
    storage::Transfer ending;                       // how transfers end: state, size, error
    storage::Link link;
    minio::ObjectDetails details;
    QList<minio::ObjectVersion> versions;
    QString publicEndpoint;
    Secret readerSecret;
};

class FakeStorage : public storage::Door
{
    Q_OBJECT

public:
    explicit FakeStorage(StorageScript *script) : m_script(script) {}

    Async<QList<storage::BucketInfo>> buckets(QUuid server) override;
    Async<storage::Measure> measure(QUuid server, QString bucket, Cancel cancel) override;
    Async<minio::BucketSettings> settings(QUuid server, QString bucket) override;
    Async<> createBucket(QUuid server, QString bucket) override;
    Async<> deleteBucket(QUuid server, QString bucket, QString typed, bool withObjects, Cancel cancel) override;
    storage::ListingPtr list(QUuid server, storage::ListWish wish) override;
    Async<minio::ObjectDetails> details(QUuid server, QString bucket, QString key) override;
    Async<QByteArray> read(QUuid server, QString bucket, QString key, qint64 most) override;
    Async<storage::Removal> remove(QUuid server, QString bucket, QStringList keys) override;
    Async<storage::Removal> removeBelow(QUuid server, QString bucket, QString prefix, Cancel cancel) override;
    Async<> copy(QUuid server, QString bucket, QString key, QString toBucket, QString toKey) override;
    Async<> rename(QUuid server, QString bucket, QString key, QString toKey) override;
    Async<> setTags(QUuid server, QString bucket, QString key, minio::Tags tags) override;
    Async<storage::Link> presign(QUuid server, QString bucket, QString key, std::chrono::seconds valid, QString endpoint) override;
    QList<storage::Transfer> transfers() const override { return m_transfers; }
    Result<storage::Transfer> transfer(QUuid server, storage::TransferWish wish) override;
    Async<storage::Transfer> outcome(QString transfer) override;
    void pause(QString) override {}
    void resume(QString) override {}
    void stop(QString) override {}
    void forgetFinished() override { m_transfers.clear(); }
    Async<> move(QUuid server, QString bucket, QString key, QString toBucket, QString toKey) override;
    Async<QList<minio::ObjectVersion>> versions(QUuid server, QString bucket, QString key) override;
    Async<> restore(QUuid server, QString bucket, QString key, QString version) override;
    QString publicEndpoint(QUuid) const override { return m_script->publicEndpoint; }
    Result<> setPublicEndpoint(QUuid server, QString endpoint) override;
    Async<> setReader(QUuid server, QString accessKey, Secret secret) override;
    Async<> forgetReader(QUuid server) override;

private:
    template<class T>
    Async<T> answer(const QString &call, Result<T> result);

    StorageScript *m_script;
    QList<storage::Transfer> m_transfers;
};

} // namespace vigie
