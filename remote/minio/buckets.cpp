#include "remote/minio/buckets.h"

#include "remote/minio/parse.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace vigie::minio {

namespace {

Async<HttpReply> askAbout(Client client, QString bucket, QByteArray setting)
{
    Request request;
    request.bucket = bucket;
    request.query = {{setting, ""}};
    co_return co_await ask(client, request);
}

// Not found: the bucket has none, which is an answer, too.
template<class T>
std::optional<T> known(const Result<HttpReply> &reply, T none, Result<T> (*parse)(const QByteArray &))
{
    if (!reply)
        return reply.error().kind == Error::Kind::NotFound ? std::optional<T>(none) : std::nullopt;
    const Result<T> read = parse(reply->body);
    return read ? std::optional<T>(*read) : std::nullopt;
}

Result<QByteArray> asItIs(const QByteArray &body)
{
    return body;
}

// MinIO's own call; other servers refuse it.
Async<std::optional<Bytes>> quotaOf(Client client, QString bucket)
{
    Request request;
    request.bucket = u"minio"_s;
    request.key = u"admin/v3/get-bucket-quota"_s;
    request.query = {{"bucket", bucket.toUtf8()}};
    const Result<HttpReply> reply = co_await ask(client, request);
    const QJsonDocument told = reply ? QJsonDocument::fromJson(reply->body) : QJsonDocument();
    if (!told.isObject())
        co_return Result<std::optional<Bytes>>(std::nullopt);
    const qint64 size = told.object().value(u"size"_s).toInteger();
    const qint64 quota = size > 0 ? size : told.object().value(u"quota"_s).toInteger();
    co_return Result<std::optional<Bytes>>(Bytes{std::max(quota, qint64{0})});
}

} // namespace

Async<> createBucket(Client client, QString bucket)
{
    Request request;
    request.verb = "PUT";
    request.bucket = bucket;
    const Result<HttpReply> reply = co_await ask(client, request);
    if (!reply)
        co_return failure(reply.error());
    co_return Result<>();
}

Async<> deleteBucket(Client client, QString bucket)
{
    Request request;
    request.verb = "DELETE";
    request.bucket = bucket;
    const Result<HttpReply> reply = co_await ask(client, request);
    if (!reply)
        co_return failure(reply.error());
    co_return Result<>();
}

Async<BucketSettings> describeBucket(Client client, QString bucket)
{
    const Result<HttpReply> versioning = co_await askAbout(client, bucket, "versioning");
    if (!versioning)
        co_return failure(versioning.error());
    BucketSettings settings;
    settings.versioning = known(versioning, BucketSettings::Versioning::Off, parseVersioning);
    settings.objectLock = known(co_await askAbout(client, bucket, "object-lock"), false, parseObjectLock);
    settings.policy = known(co_await askAbout(client, bucket, "policy"), QByteArray(), asItIs);
    settings.lifecycle = known(co_await askAbout(client, bucket, "lifecycle"), QStringList(), parseLifecycle);
    settings.tags = known(co_await askAbout(client, bucket, "tagging"), Tags(), parseTags);
    const Result<std::optional<Bytes>> quota = co_await quotaOf(client, bucket);
    settings.quota = quota.value_or(std::nullopt);
    co_return Result<BucketSettings>(settings);
}

} // namespace vigie::minio
