#include "ui/demo/demo_storage.h"

#include "ui/demo/demo_engine.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace vigie::demo {

using storage::Transfer;

namespace {

constexpr qsizetype pageSize = 1000;

} // namespace

void Gate::open()
{
    for (const std::coroutine_handle<> handle : std::exchange(m_waiting, {}))
        handle.resume();
}

// The objects below a prefix, a thousand at a time; keys below the delimiter come as folders.
class DemoStorage::Course : public storage::Listing
{
public:
    Course(DemoStorage *storage, storage::ListWish wish) : m_storage(storage), m_wish(std::move(wish))
    {
        for (const minio::Object &object : storage->m_objects.value(m_wish.bucket))
            if (object.key.startsWith(m_wish.prefix))
                m_objects.append(object);
    }

    [[nodiscard]] std::optional<qint64> rate() const override { return m_storage && m_storage->m_story == Story::Browsing ? std::optional<qint64>(11'400) : std::nullopt; }

    [[nodiscard]] Async<minio::ObjectPage> next() override
    {
        if (m_storage && m_storage->m_listingError)
            co_return failure(*m_storage->m_listingError);
        const bool waits = m_storage && (m_storage->m_story == Story::Slow || (m_storage->m_story == Story::Browsing && m_at >= m_objects.size()));
        if (waits)
            co_await m_storage->m_gate;
        minio::ObjectPage page;
        for (; m_at < m_objects.size() && page.objects.size() + page.folders.size() < pageSize; ++m_at)
            add(page, m_objects[m_at]);
        if (m_at < m_objects.size() || (m_storage && m_storage->m_story == Story::Browsing && !waits))
            page.next = u"more"_s;
        co_return page;
    }

private:
    void add(minio::ObjectPage &page, const minio::Object &object)
    {
        const qsizetype slash = m_wish.delimiter.isEmpty() ? -1 : object.key.indexOf(m_wish.delimiter, m_wish.prefix.size());
        const QString folder = object.key.left(slash + 1);
        if (slash < 0)
            page.objects.append(object);
        else if (folder != std::exchange(m_folder, folder))
            page.folders.append(folder);
    }

    QPointer<DemoStorage> m_storage;
    storage::ListWish m_wish;
    QList<minio::Object> m_objects;
    qsizetype m_at = 0;
    QString m_folder;
};

DemoStorage::DemoStorage(Story story, QUuid server, const servers::WriteMode *mode) : m_story(story), m_server(server), m_mode(mode)
{
    if (story == Story::NoBucket)
        return;
    m_buckets = demoBuckets();
    m_objects = demoObjects(story == Story::Browsing);
    if (story == Story::Browsing)
        m_transfers = demoTransfers(server);
}

DemoStorage::~DemoStorage() = default;

void DemoStorage::advance()
{
    m_gate.open();
}

Result<> DemoStorage::permits(const QString &call)
{
    if (const Result<> permitted = m_mode->permits(m_server); !permitted)
        return failure(permitted.error());
    m_calls.append(call);
    return {};
}

Async<QList<storage::BucketInfo>> DemoStorage::buckets(QUuid)
{
    if (m_story == Story::Failing)
        co_return failure(Error::Kind::SignInRefused, tr("MinIO refused the credentials."), tr("The key that the vault holds is not the server's."), tr("Adopt the credentials from the server in the vault."),
                          u"403 InvalidAccessKeyId"_s);
    co_return Result<QList<storage::BucketInfo>>(m_buckets);
}

Async<storage::Measure> DemoStorage::measure(QUuid server, QString bucket, Cancel)
{
    storage::Measure measure;
    for (const minio::Object &object : m_objects.value(bucket))
        measure.bytes = Bytes{count(measure.bytes) + count(object.size)};
    measure.objects = m_objects.value(bucket).size();
    measure.at = moment();
    measure.complete = true;
    Q_EMIT bucketMeasured(server, bucket, measure);
    co_return Result<storage::Measure>(measure);
}

Async<minio::BucketSettings> DemoStorage::settings(QUuid, QString)
{
    minio::BucketSettings settings;
    settings.versioning = minio::BucketSettings::Versioning::On;
    settings.objectLock = false;
    settings.policy = R"({"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":["*"]},"Action":["s3:GetObject"],"Resource":["arn:aws:s3:::property-images/thumbs/*"]}]})";
    settings.lifecycle = QStringList{u"old-thumbs"_s};
    settings.tags = minio::Tags{{u"team"_s, u"web"_s}};
    co_return Result<minio::BucketSettings>(settings);
}

Async<> DemoStorage::createBucket(QUuid server, QString bucket)
{
    if (const Result<> permitted = permits(u"create "_s + bucket); !permitted)
        co_return failure(permitted.error());
    m_buckets.append(storage::BucketInfo{{bucket, moment()}, {}});
    std::ranges::sort(m_buckets, {}, [](const storage::BucketInfo &one) { return one.bucket.name; });
    Q_EMIT bucketsChanged(server);
    co_return Result<>();
}

Async<> DemoStorage::deleteBucket(QUuid server, QString bucket, QString typed, bool withObjects, Cancel)
{
    if (const Result<> permitted = permits(u"delete-bucket %1 %2%3"_s.arg(bucket, typed, withObjects ? u" with objects"_s : QString())); !permitted)
        co_return failure(permitted.error());
    m_buckets.removeIf([&](const storage::BucketInfo &one) { return one.bucket.name == bucket; });
    m_objects.remove(bucket);
    Q_EMIT bucketsChanged(server);
    co_return Result<>();
}

storage::ListingPtr DemoStorage::list(QUuid, storage::ListWish wish)
{
    return std::make_shared<Course>(this, std::move(wish));
}

Async<minio::ObjectDetails> DemoStorage::details(QUuid, QString bucket, QString key)
{
    for (const minio::Object &object : m_objects.value(bucket)) {
        if (object.key != key)
            continue;
        minio::ObjectDetails details;
        details.object = object;
        details.object.etag = u"9b1dc3f06a7e4a5f8d2b1c0f9a83e07c"_s;
        details.contentType = key.endsWith(".webp"_L1) ? u"image/webp"_s : key.endsWith(".json"_L1) ? u"application/json"_s : u"text/plain"_s;
        if (key.contains("lot-"_L1))
            details.metadata = {{u"lot"_s, u"48213"_s}, {u"room"_s, u"facade"_s}};
        details.tags = minio::Tags{};
        co_return Result<minio::ObjectDetails>(details);
    }
    co_return failure(Error::Kind::NotFound, tr("There is no such object."));
}

Async<QByteArray> DemoStorage::read(QUuid, QString bucket, QString key, qint64 most)
{
    m_calls.append(u"read %1/%2"_s.arg(bucket, key));
    co_return demoContent(key).left(most);
}

Async<storage::Removal> DemoStorage::remove(QUuid server, QString bucket, QStringList keys)
{
    if (const Result<> permitted = permits(u"remove "_s + keys.join(u',')); !permitted)
        co_return failure(permitted.error());
    const qsizetype before = m_objects[bucket].size();
    m_objects[bucket].removeIf([&](const minio::Object &object) { return keys.contains(object.key); });
    Q_EMIT objectsChanged(server, bucket);
    co_return storage::Removal{before - m_objects[bucket].size(), {}};
}

Async<storage::Removal> DemoStorage::removeBelow(QUuid server, QString bucket, QString prefix, Cancel)
{
    if (const Result<> permitted = permits(u"remove below "_s + prefix); !permitted)
        co_return failure(permitted.error());
    const qsizetype before = m_objects[bucket].size();
    m_objects[bucket].removeIf([&](const minio::Object &object) { return object.key.startsWith(prefix); });
    Q_EMIT objectsChanged(server, bucket);
    co_return storage::Removal{before - m_objects[bucket].size(), {}};
}

Async<> DemoStorage::copy(QUuid server, QString bucket, QString key, QString toBucket, QString toKey)
{
    if (const Result<> permitted = permits(u"copy %1/%2 %3/%4"_s.arg(bucket, key, toBucket, toKey)); !permitted)
        co_return failure(permitted.error());
    for (minio::Object object : m_objects.value(bucket))
        if (object.key == key) {
            object.key = toKey;
            m_objects[toBucket].append(object);
        }
    Q_EMIT objectsChanged(server, toBucket);
    co_return Result<>();
}

Async<> DemoStorage::rename(QUuid server, QString bucket, QString key, QString toKey)
{
    if (const Result<> permitted = permits(u"rename %1 %2"_s.arg(key, toKey)); !permitted)
        co_return failure(permitted.error());
    for (minio::Object &object : m_objects[bucket])
        if (object.key == key)
            object.key = toKey;
    Q_EMIT objectsChanged(server, bucket);
    co_return Result<>();
}

Async<> DemoStorage::setTags(QUuid, QString, QString key, minio::Tags tags)
{
    if (const Result<> permitted = permits(u"tags %1 %2"_s.arg(key, QStringList(tags.keys()).join(u','))); !permitted)
        co_return failure(permitted.error());
    co_return Result<>();
}

Async<storage::Link> DemoStorage::presign(QUuid, QString bucket, QString key, std::chrono::seconds valid, QString endpoint)
{
    const QString host = endpoint.isEmpty() ? u"http://127.0.0.1:19000"_s : endpoint;
    co_return storage::Link{host + u'/' + bucket + u'/' + key + u"?X-Amz-Expires="_s + QString::number(qint64{valid.count()}), moment().addSecs(qint64{valid.count()}), endpoint.isEmpty()};
}

// Three weeks of the same object: replaced, deleted, brought back.
Async<QList<minio::ObjectVersion>> DemoStorage::versions(QUuid, QString, QString key)
{
    const auto version = [&key](const QString &id, qint64 size, int daysAgo, bool deletion) {
        return minio::ObjectVersion{{key, Bytes{size}, {}, moment().addDays(-daysAgo)}, id, false, deletion};
    };
    QList<minio::ObjectVersion> versions{version(u"b3e2c9f0-58d1-4c4e-9a5b-0f6f1d2c7a11"_s, 38'200, 0, false), version(u"7c41d0aa-1f2e-47d5-8f6a-5d0b9e3c2f48"_s, 0, 6, true),
                                         version(u"1f9a4e77-c0b8-4d3f-b1e9-6a2c8d5e7f90"_s, 36'900, 13, false), version(u"null"_s, 35'100, 21, false)};
    if (m_restored)
        versions.prepend(version(u"e0d5b7c2-3a69-4f18-8c7d-2b1a0f9e8d76"_s, 36'900, 0, false));
    versions.first().latest = true;
    co_return Result<QList<minio::ObjectVersion>>(versions);
}

Async<> DemoStorage::restore(QUuid server, QString bucket, QString key, QString version)
{
    if (const Result<> permitted = permits(u"restore %1/%2 %3"_s.arg(bucket, key, version)); !permitted)
        co_return failure(permitted.error());
    m_restored = true;
    Q_EMIT objectsChanged(server, bucket);
    co_return Result<>();
}

Result<> DemoStorage::setPublicEndpoint(QUuid, QString endpoint)
{
    m_endpoint = endpoint;
    return {};
}

Result<Transfer> DemoStorage::transfer(QUuid server, storage::TransferWish wish)
{
    const bool up = wish.direction == Transfer::Direction::Upload;
    const QString call = up ? u"upload %1 %2/%3"_s.arg(wish.file, wish.bucket, wish.key) : u"download %1/%2 %3"_s.arg(wish.bucket, wish.key, wish.file);
    if (!up)
        m_calls.append(call);
    else if (const Result<> permitted = permits(call); !permitted)
        return failure(permitted.error());
    Transfer transfer;
    transfer.id = QString::number(m_transfers.size() + 1);
    transfer.server = server;
    transfer.direction = wish.direction;
    transfer.bucket = wish.bucket;
    transfer.key = wish.key;
    transfer.file = wish.file;
    transfer.size = Bytes{1'000'000};
    transfer.state = Transfer::State::Running;
    transfer.added = moment();
    setTransfer(transfer);
    return transfer;
}

void DemoStorage::setTransfer(const Transfer &transfer)
{
    const auto known = std::ranges::find(m_transfers, transfer.id, &Transfer::id);
    if (known == m_transfers.end())
        m_transfers.append(transfer);
    else
        *known = transfer;
    Q_EMIT transferChanged(transfer);
}

Async<Transfer> DemoStorage::outcome(QString transfer)
{
    const auto known = std::ranges::find(m_transfers, transfer, &Transfer::id);
    if (known == m_transfers.end())
        co_return failure(Error::Kind::NotFound, tr("There is no such transfer."));
    co_return Transfer(*known);
}

void DemoStorage::setState(const QString &transfer, Transfer::State state)
{
    const auto known = std::ranges::find(m_transfers, transfer, &Transfer::id);
    if (known == m_transfers.end() || known->state == Transfer::State::Done)
        return;
    m_calls.append(storage::stateName(state) + u' ' + transfer);
    Transfer changed = *known;
    changed.state = state;
    if (state != Transfer::State::Running) {
        changed.rate.reset();
        changed.left.reset();
    }
    setTransfer(changed);
}

void DemoStorage::pause(QString transfer)
{
    setState(transfer, Transfer::State::Paused);
}

void DemoStorage::resume(QString transfer)
{
    setState(transfer, Transfer::State::Running);
}

void DemoStorage::stop(QString transfer)
{
    setState(transfer, Transfer::State::Stopped);
}

void DemoStorage::forgetFinished()
{
    m_transfers.removeIf([](const Transfer &one) { return one.isOver(); });
    Q_EMIT transfersForgotten();
}

} // namespace vigie::demo
