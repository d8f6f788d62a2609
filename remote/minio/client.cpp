#include "remote/minio/client.h"

#include "remote/minio/parse.h"
#include "remote/minio/signature.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie::minio {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Minio)
};

QByteArray hostOf(const Target &target)
{
    return target.host.toUtf8() + ':' + QByteArray::number(number(target.port));
}

QByteArray pathOf(const Request &request)
{
    QByteArray path = "/";
    if (!request.bucket.isEmpty())
        path += percentEncoded(request.bucket.toUtf8());
    if (!request.key.isEmpty())
        path += '/' + percentEncoded(request.key.toUtf8(), "/");
    return path;
}

HttpRequest signedRequest(const Client &client, const Request &request)
{
    const QDateTime at = client.now();
    const QByteArray hash = hexSha256(request.body);
    const Signable signable{request.verb, pathOf(request), request.query,
                            {{"Host", hostOf(client.target)}, {"X-Amz-Content-Sha256", hash}, {"X-Amz-Date", timeStamp(at)}}, hash};
    const SigningKey key{client.target.accessKey.toUtf8(), client.target.secretKey, client.target.region.toUtf8(), "s3"};

    HttpRequest http;
    http.verb = request.verb;
    http.url = "http://" + hostOf(client.target) + signable.path;
    if (!request.query.isEmpty())
        http.url += '?' + canonicalQuery(request.query);
    http.headers = signable.headers;
    http.headers.emplaceBack("Authorization", authorization(signable, at, key));
    http.headers.emplaceBack("Content-Type", request.contentType);
    http.body = request.body;
    http.limit = client.target.limit;
    http.largest = request.largest;
    return http;
}

QString etagOf(const HttpReply &reply)
{
    return QString::fromLatin1(reply.headers.value("etag")).remove(u'"');
}

} // namespace

Client open(Target target)
{
    return {openHttp(), std::move(target)};
}

Async<HttpReply> ask(Client client, Request request)
{
    const Result<HttpReply> reply = co_await send(client.http, signedRequest(client, request));
    if (!reply)
        co_return failure(reply.error().during(Tr::tr("MinIO cannot be reached.")));
    if (reply->status < 200 || reply->status > 299)
        co_return failure(errorFrom(reply->status, reply->body, parseHttpDate(reply->headers.value("date")), client.now()));
    co_return Result<HttpReply>(reply);
}

Async<QList<Bucket>> listBuckets(Client client)
{
    const Result<HttpReply> reply = co_await ask(client, Request{});
    if (!reply)
        co_return failure(reply.error());
    co_return parseBuckets(reply->body);
}

Async<> ensureBucket(Client client, QString bucket)
{
    Request request;
    request.verb = "HEAD";
    request.bucket = bucket;
    const Result<HttpReply> there = co_await ask(client, request);
    if (there)
        co_return Result<>();
    if (there.error().kind != Error::Kind::NotFound)
        co_return failure(there.error());
    request.verb = "PUT";
    const Result<HttpReply> created = co_await ask(client, request);
    if (created || created.error().kind == Error::Kind::Conflict)
        co_return Result<>();
    co_return failure(created.error());
}

Async<ObjectPage> listObjects(Client client, ListRequest request)
{
    Request list;
    list.bucket = request.bucket;
    list.query = {{"list-type", "2"}, {"encoding-type", "url"}, {"max-keys", QByteArray::number(request.mostKeys)}};
    if (!request.prefix.isEmpty())
        list.query.emplaceBack("prefix", request.prefix.toUtf8());
    if (!request.delimiter.isEmpty())
        list.query.emplaceBack("delimiter", request.delimiter.toUtf8());
    if (!request.from.isEmpty())
        list.query.emplaceBack("continuation-token", request.from.toUtf8());
    const Result<HttpReply> reply = co_await ask(client, list);
    if (!reply)
        co_return failure(reply.error());
    co_return parseObjects(reply->body);
}

Async<QString> putObject(Client client, QString bucket, QString key, QByteArray content)
{
    Request request;
    request.verb = "PUT";
    request.bucket = bucket;
    request.key = key;
    request.body = content;
    const Result<HttpReply> reply = co_await ask(client, request);
    if (!reply)
        co_return failure(reply.error());
    co_return etagOf(*reply);
}

Async<QByteArray> getObject(Client client, QString bucket, QString key, qint64 largest)
{
    Request request;
    request.bucket = bucket;
    request.key = key;
    request.largest = largest;
    const Result<HttpReply> reply = co_await ask(client, request);
    if (!reply)
        co_return failure(reply.error());
    co_return QByteArray(reply->body);
}

Async<Object> headObject(Client client, QString bucket, QString key)
{
    Request request;
    request.verb = "HEAD";
    request.bucket = bucket;
    request.key = key;
    const Result<HttpReply> reply = co_await ask(client, request);
    if (!reply)
        co_return failure(reply.error());
    bool valid = false;
    const qint64 size = reply->headers.value("content-length").toLongLong(&valid);
    if (!valid || size < 0)
        co_return failure(Error::Kind::BadReply, Tr::tr("MinIO did not tell the object's size."));
    co_return Object{key, Bytes{size}, etagOf(*reply), parseHttpDate(reply->headers.value("last-modified"))};
}

Async<> deleteObject(Client client, QString bucket, QString key)
{
    Request request;
    request.verb = "DELETE";
    request.bucket = bucket;
    request.key = key;
    const Result<HttpReply> reply = co_await ask(client, request);
    if (!reply)
        co_return failure(reply.error());
    co_return Result<>();
}

Async<HttpReply> askHealth(Client client, QByteArray route)
{
    HttpRequest request;
    request.url = "http://" + hostOf(client.target) + "/minio/health/" + route;
    request.limit = client.target.limit;
    const Result<HttpReply> reply = co_await send(client.http, request);
    if (!reply)
        co_return failure(reply.error().during(Tr::tr("MinIO cannot be reached.")));
    co_return Result<HttpReply>(reply);
}

} // namespace vigie::minio
