#pragma once

#include "remote/core/http.h"
#include "remote/minio/types.h"

#include <functional>

namespace vigie::minio {

// Where to ask and with which key; copies share their connections. Path style: http://host:port/bucket/key.
struct Client {
    HttpPtr http;
    Target target;
    std::function<QDateTime()> now = QDateTime::currentDateTimeUtc;     // what requests are signed with
};

[[nodiscard]] Client open(Target target);

// One signed request of the S3 API: the later pages build on it. A status other than 2xx is an Error.
struct Request {
    QByteArray verb = "GET";
    QString bucket;                                     // empty: the service itself
    QString key;
    QList<std::pair<QByteArray, QByteArray>> query;
    QByteArray body;
    QByteArray contentType = "application/octet-stream";
    qint64 largest = 8 * 1024 * 1024;
    QList<std::pair<QByteArray, QByteArray>> headers;   // signed, too

    // For what lasts, see HttpRequest.
    std::chrono::milliseconds silence{0};
    std::function<void(qint64)> moved;
    std::optional<Cancel> cancel;
    // The body's hash does not enter the signature: through the tunnel, with a Content-MD5 of its own, hashing twice is waste.
    bool unsignedBody = false;
};
// The header by which the server sees whether a body came as it was sent; some calls want it.
[[nodiscard]] std::pair<QByteArray, QByteArray> digestOf(const QByteArray &body);
// A server that asks to slow down is asked again, later each time.
[[nodiscard]] Async<HttpReply> ask(Client client, Request request);

[[nodiscard]] Async<QList<Bucket>> listBuckets(Client client);
[[nodiscard]] Async<> ensureBucket(Client client, QString bucket);       // it exists afterwards, whoever created it
[[nodiscard]] Async<ObjectPage> listObjects(Client client, ListRequest request);
[[nodiscard]] Async<QString> putObject(Client client, QString bucket, QString key, QByteArray content);     // its ETag
[[nodiscard]] Async<QByteArray> getObject(Client client, QString bucket, QString key, qint64 largest);
[[nodiscard]] Async<Object> headObject(Client client, QString bucket, QString key);
[[nodiscard]] Async<> deleteObject(Client client, QString bucket, QString key);      // also when there is none

// A link for `endpoint` ("https://files.example.net"), signed for its host; empty: for the target itself.
[[nodiscard]] Result<QByteArray> presigned(Client client, QString bucket, QString key, std::chrono::seconds valid, QString endpoint);

// Without a signature: the health routes answer anybody.
[[nodiscard]] Async<HttpReply> askHealth(Client client, QByteArray route);       // "live", "cluster"

} // namespace vigie::minio
