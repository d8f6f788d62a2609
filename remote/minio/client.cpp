#include "remote/minio/client.h"

#include "remote/minio/objects.h"
#include "remote/minio/parse.h"
#include "remote/minio/signature.h"

#include <QCoroTimer>

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie::minio {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Minio)
};

constexpr std::chrono::hours longest{24};
constexpr int mostPauses = 5;
constexpr std::chrono::hours longestLink{7 * 24};

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

SigningKey signingKey(const Target &target)
{
    return {target.accessKey.toUtf8(), target.secretKey, target.region.toUtf8(), "s3"};
}

HttpRequest signedRequest(const Client &client, const Request &request)
{
    const QDateTime at = client.now();
    const QByteArray hash = request.unsignedBody ? QByteArray("UNSIGNED-PAYLOAD") : hexSha256(request.body);
    Signable signable{request.verb, pathOf(request), request.query,
                      {{"Host", hostOf(client.target)}, {"X-Amz-Content-Sha256", hash}, {"X-Amz-Date", timeStamp(at)}}, hash};
    signable.headers += request.headers;
    const SigningKey key = signingKey(client.target);

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
    http.silence = request.silence;
    if (request.silence.count() > 0)
        http.limit = longest;
    http.moved = request.moved;
    http.cancel = request.cancel;
    return http;
}

bool asksToSlowDown(const HttpReply &reply, const QByteArray &verb)
{
    return reply.status == 429 || (reply.status == 503 && (verb == "HEAD" || reply.body.contains("<Code>SlowDown")));
}

// Twice as long each time, and never quite the same: many clients must not come back together.
std::chrono::milliseconds pauseBefore(int attempt)
{
    return 200ms * (1 << attempt) + std::chrono::milliseconds(QRandomGenerator::global()->bounded(100 << attempt));
}

// A server that refuses before it has taken the whole body closes the connection, and its answer can get lost then.
// Asked for the same object without a body, it says why.
Async<HttpReply> refusalBehind(Client client, Request request, Error lost)
{
    request.verb = "GET";
    request.query.clear();
    request.body.clear();
    request.headers = {{"Range", "bytes=0-0"}};
    request.silence = {};
    request.moved = {};
    Result<HttpReply> told = co_await send(client.http, signedRequest(client, request));
    if (told && (told->status == 400 || told->status == 403))
        co_return told;
    co_return failure(lost);
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

std::pair<QByteArray, QByteArray> digestOf(const QByteArray &body)
{
    return {"Content-MD5", QCryptographicHash::hash(body, QCryptographicHash::Md5).toBase64()};
}

Async<HttpReply> ask(Client client, Request request)
{
    Result<HttpReply> reply = co_await send(client.http, signedRequest(client, request));
    for (int attempt = 0; attempt < mostPauses && reply && asksToSlowDown(*reply, request.verb); ++attempt) {
        co_await QCoro::sleepFor(pauseBefore(attempt));
        if (request.cancel && request.cancel->requested())
            co_return failure(Error::Kind::Cancelled, Tr::tr("The request was stopped."));
        reply = co_await send(client.http, signedRequest(client, request));
    }
    if (!reply && !request.body.isEmpty() && (reply.error().kind == Error::Kind::BadReply || reply.error().kind == Error::Kind::Unreachable)) {
        const Error lost = reply.error();
        reply = co_await refusalBehind(client, request, lost);
    }
    if (!reply)
        co_return failure(reply.error().kind == Error::Kind::Cancelled ? reply.error() : reply.error().during(Tr::tr("MinIO cannot be reached.")));
    if (reply->status >= 200 && reply->status < 300)
        co_return Result<HttpReply>(reply);
    const Error refused = errorFrom(reply->status, reply->body, parseHttpDate(reply->headers.value("date")), client.now(),
                                    QString::fromLatin1(reply->headers.value("x-minio-error-code")));
    if (request.verb != "HEAD" || !refused.why.isEmpty())
        co_return failure(refused);
    // An answer to HEAD has no body: what it leaves unexplained is asked for in an answer that has one.
    request.verb = "GET";
    request.headers.emplaceBack("Range", "bytes=0-0");
    const Result<HttpReply> told = co_await ask(client, request);
    co_return failure(told ? refused : told.error());
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
    const Result<RawPage> raw = co_await listRaw(client, request);
    if (!raw)
        co_return failure(raw.error());
    co_return parseObjects(raw->xml);
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

Result<QByteArray> presigned(Client client, QString bucket, QString key, std::chrono::seconds valid, QString endpoint)
{
    const QUrl place(endpoint.isEmpty() ? u"http://"_s + QString::fromUtf8(hostOf(client.target)) : endpoint, QUrl::StrictMode);
    const bool isWeb = place.scheme() == "https"_L1 || place.scheme() == "http"_L1;
    if (!isWeb || place.host().isEmpty() || place.hasQuery() || place.hasFragment() || !place.userInfo().isEmpty() || place.path().size() > 1)
        return failure(Error::Kind::Usage, Tr::tr("No link was made."), Tr::tr("%1 is not the address of a server.").arg(endpoint),
                       Tr::tr("Write it like https://files.example.net."));
    if (valid < 1s || valid > longestLink)
        return failure(Error::Kind::Usage, Tr::tr("No link was made."), Tr::tr("S3 allows links from 1 second to 7 days."));
    const bool usual = place.port() < 0 || (place.scheme() == "https"_L1 ? place.port() == 443 : place.port() == 80);
    const QByteArray host = place.host(QUrl::FullyEncoded).toLatin1() + (usual ? QByteArray() : ':' + QByteArray::number(place.port()));
    Request request;
    request.bucket = bucket;
    request.key = key;
    const Signable signable{"GET", pathOf(request), {}, {{"host", host}}, "UNSIGNED-PAYLOAD"};
    return place.scheme().toLatin1() + "://" + host + signable.path + '?' + presignedQuery(signable, client.now(), signingKey(client.target), valid);
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
