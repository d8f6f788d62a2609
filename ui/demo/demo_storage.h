#pragma once

#include "app/servers/write_mode.h"
#include "app/storage/door.h"

#include <QPointer>

#include <coroutine>

namespace vigie::demo {

// Who waits for a page that does not come by itself. Whoever still waits at the end is told that it was cancelled.
class Gate
{
public:
    ~Gate() { open(); }
    void open();
    [[nodiscard]] bool await_ready() const noexcept { return false; }
    void await_suspend(std::coroutine_handle<> handle) { m_waiting.append(handle); }
    void await_resume() const noexcept {}

private:
    QList<std::coroutine_handle<>> m_waiting;
};

// Buckets and objects of the pictures. A listing that does not end stands still until advance().
class DemoStorage : public storage::Door
{
    Q_OBJECT

public:
    enum class Story { Still, Browsing, Slow, Failing, NoBucket };
    DemoStorage(Story story, QUuid server, const servers::WriteMode *mode);
    ~DemoStorage() override;

    void advance();                         // the page that was waited for comes, and is the last one
    void failListings(const std::optional<Error> &error) { m_listingError = error; }
    void setTransfer(const storage::Transfer &transfer);
    [[nodiscard]] const QStringList &calls() const { return m_calls; }

    [[nodiscard]] Async<QList<storage::BucketInfo>> buckets(QUuid server) override;
    [[nodiscard]] Async<storage::Measure> measure(QUuid server, QString bucket, Cancel cancel) override;
    [[nodiscard]] Async<minio::BucketSettings> settings(QUuid server, QString bucket) override;
    [[nodiscard]] Async<> createBucket(QUuid server, QString bucket) override;
    [[nodiscard]] Async<> deleteBucket(QUuid server, QString bucket, QString typed, bool withObjects, Cancel cancel) override;
    [[nodiscard]] storage::ListingPtr list(QUuid server, storage::ListWish wish) override;
    [[nodiscard]] Async<minio::ObjectDetails> details(QUuid server, QString bucket, QString key) override;
    [[nodiscard]] Async<QByteArray> read(QUuid server, QString bucket, QString key, qint64 most) override;
    [[nodiscard]] Async<storage::Removal> remove(QUuid server, QString bucket, QStringList keys) override;
    [[nodiscard]] Async<storage::Removal> removeBelow(QUuid server, QString bucket, QString prefix, Cancel cancel) override;
    [[nodiscard]] Async<> copy(QUuid server, QString bucket, QString key, QString toBucket, QString toKey) override;
    [[nodiscard]] Async<> rename(QUuid server, QString bucket, QString key, QString toKey) override;
    [[nodiscard]] Async<> setTags(QUuid server, QString bucket, QString key, minio::Tags tags) override;
    [[nodiscard]] Async<storage::Link> presign(QUuid server, QString bucket, QString key, std::chrono::seconds valid, QString endpoint) override;
    [[nodiscard]] Async<QList<minio::ObjectVersion>> versions(QUuid server, QString bucket, QString key) override;
    [[nodiscard]] Async<> restore(QUuid server, QString bucket, QString key, QString version) override;
    [[nodiscard]] QString publicEndpoint(QUuid) const override { return m_endpoint; }
    [[nodiscard]] Result<> setPublicEndpoint(QUuid server, QString endpoint) override;
    [[nodiscard]] QList<storage::Transfer> transfers() const override { return m_transfers; }
    [[nodiscard]] Result<storage::Transfer> transfer(QUuid server, storage::TransferWish wish) override;
    [[nodiscard]] Async<storage::Transfer> outcome(QString transfer) override;
    void pause(QString transfer) override;
    void resume(QString transfer) override;
    void stop(QString transfer) override;
    void forgetFinished() override;

private:
    class Course;
    [[nodiscard]] Result<> permits(const QString &call);
    void setState(const QString &transfer, storage::Transfer::State state);

    Story m_story;
    QUuid m_server;
    const servers::WriteMode *m_mode;
    Gate m_gate;
    QList<storage::BucketInfo> m_buckets;
    QMap<QString, QList<minio::Object>> m_objects;      // by bucket, sorted by key
    QList<storage::Transfer> m_transfers;
    std::optional<Error> m_listingError;
    QStringList m_calls;
    QString m_endpoint;
    bool m_restored = false;
};

// The pictures' data.
[[nodiscard]] QList<storage::BucketInfo> demoBuckets();
[[nodiscard]] QMap<QString, QList<minio::Object>> demoObjects(bool many);
[[nodiscard]] QList<storage::Transfer> demoTransfers(QUuid server);
[[nodiscard]] QByteArray demoContent(const QString &key);

} // namespace vigie::demo
