#include "fake_storage.h"

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

template<class T>
Async<T> ready(Result<T> result)
{
    co_return result;
}

class FakeListing : public storage::Listing
{
public:
    explicit FakeListing(QList<minio::ObjectPage> pages, std::optional<Error> fails) : m_pages(std::move(pages)), m_fails(std::move(fails)) {}
    Async<minio::ObjectPage> next() override
    {
        if (m_fails)
            return ready<minio::ObjectPage>(failure(*m_fails));
        minio::ObjectPage page = m_pages.isEmpty() ? minio::ObjectPage() : m_pages.takeFirst();
        page.next = m_pages.isEmpty() ? QString() : u"more"_s;
        return ready<minio::ObjectPage>(page);
    }

private:
    QList<minio::ObjectPage> m_pages;
    std::optional<Error> m_fails;
};

} // namespace

template<class T>
Async<T> FakeStorage::answer(const QString &call, Result<T> result)
{
    m_script->calls.append(call);
    return ready<T>(m_script->fails ? Result<T>(failure(*m_script->fails)) : result);
}

Async<QList<storage::BucketInfo>> FakeStorage::buckets(QUuid)
{
    return answer<QList<storage::BucketInfo>>(u"buckets"_s, m_script->buckets);
}

Async<storage::Measure> FakeStorage::measure(QUuid, QString bucket, Cancel)
{
    return answer<storage::Measure>(u"measure "_s + bucket, m_script->measure);
}

Async<minio::BucketSettings> FakeStorage::settings(QUuid, QString bucket)
{
    return answer<minio::BucketSettings>(u"settings "_s + bucket, m_script->settings);
}

Async<> FakeStorage::createBucket(QUuid, QString bucket)
{
    return answer<void>(u"create "_s + bucket, {});
}

Async<> FakeStorage::deleteBucket(QUuid, QString bucket, QString typed, bool withObjects, Cancel)
{
    return answer<void>(u"delete "_s + bucket + u' ' + typed + (withObjects ? u" with objects"_s : u""_s), {});
}

storage::ListingPtr FakeStorage::list(QUuid, storage::ListWish wish)
{
    m_script->calls.append(u"list %1 %2 %3"_s.arg(wish.bucket, wish.prefix, wish.delimiter));
    return std::make_shared<FakeListing>(m_script->pages, m_script->fails);
}

Async<minio::ObjectDetails> FakeStorage::details(QUuid, QString bucket, QString key)
{
    return answer<minio::ObjectDetails>(u"details %1 %2"_s.arg(bucket, key), m_script->details);
}

Async<> FakeStorage::move(QUuid, QString bucket, QString key, QString toBucket, QString toKey)
{
    return answer<void>(u"move %1 %2 %3 %4"_s.arg(bucket, key, toBucket, toKey), {});
}

Async<QList<minio::ObjectVersion>> FakeStorage::versions(QUuid, QString bucket, QString key)
{
    return answer<QList<minio::ObjectVersion>>(u"versions %1 %2"_s.arg(bucket, key), m_script->versions);
}

Async<> FakeStorage::restore(QUuid, QString bucket, QString key, QString version)
{
    return answer<void>(u"restore %1 %2 %3"_s.arg(bucket, key, version), {});
}

Result<> FakeStorage::setPublicEndpoint(QUuid, QString endpoint)
{
    m_script->publicEndpoint = endpoint;
    return {};
}

Async<> FakeStorage::setReader(QUuid, QString accessKey, Secret secret)
{
    m_script->readerSecret = secret;
    return answer<void>(u"reader "_s + accessKey, {});
}

Async<> FakeStorage::forgetReader(QUuid)
{
    return answer<void>(u"no reader"_s, {});
}

Async<QByteArray> FakeStorage::read(QUuid, QString bucket, QString key, qint64)
{
    return answer<QByteArray>(u"read %1 %2"_s.arg(bucket, key), QByteArray("content"));
}

Async<storage::Removal> FakeStorage::remove(QUuid, QString bucket, QStringList keys)
{
    return answer<storage::Removal>(u"remove %1 %2"_s.arg(bucket, keys.join(u',')), m_script->removal);
}

Async<storage::Removal> FakeStorage::removeBelow(QUuid, QString bucket, QString prefix, Cancel)
{
    return answer<storage::Removal>(u"removeBelow %1 %2"_s.arg(bucket, prefix), m_script->removal);
}

Async<> FakeStorage::copy(QUuid, QString bucket, QString key, QString toBucket, QString toKey)
{
    return answer<void>(u"copy %1 %2 %3 %4"_s.arg(bucket, key, toBucket, toKey), {});
}

Async<> FakeStorage::rename(QUuid, QString bucket, QString key, QString toKey)
{
    return answer<void>(u"rename %1 %2 %3"_s.arg(bucket, key, toKey), {});
}

Async<> FakeStorage::setTags(QUuid, QString bucket, QString key, minio::Tags tags)
{
    QStringList pairs;
    for (auto tag = tags.cbegin(); tag != tags.cend(); ++tag)
        pairs.append(tag.key() + u'=' + tag.value());
    return answer<void>(u"tags %1 %2 %3"_s.arg(bucket, key, pairs.join(u',')), {});
}

Async<storage::Link> FakeStorage::presign(QUuid, QString bucket, QString key, std::chrono::seconds valid, QString endpoint)
{
    return answer<storage::Link>(u"presign %1 %2 %3 %4"_s.arg(bucket, key, QString::number(qint64{valid.count()}), endpoint), m_script->link);
}

Result<storage::Transfer> FakeStorage::transfer(QUuid server, storage::TransferWish wish)
{
    m_script->calls.append(u"transfer %1 %2 %3 %4"_s.arg(storage::directionName(wish.direction), wish.bucket, wish.key, wish.file) + (wish.replaces ? u" replaces"_s : u""_s));
    if (m_script->fails)
        return failure(*m_script->fails);
    storage::Transfer begun = m_script->ending;
    begun.id = QString::number(m_transfers.size());
    begun.server = server;
    begun.direction = wish.direction;
    begun.bucket = wish.bucket;
    begun.key = wish.key;
    begun.file = wish.file;
    m_transfers.append(begun);
    return begun;
}

Async<storage::Transfer> FakeStorage::outcome(QString transfer)
{
    return ready<storage::Transfer>(m_transfers.at(transfer.toInt()));
}

} // namespace vigie
