#include "tests/engine/data/s3_stand_in.h"

#include "remote/minio/signature.h"

#include <QCryptographicHash>
#include <QHostAddress>
#include <QLocale>
#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace vigie::test {

namespace {

QByteArray error(const QByteArray &code)
{
    return "<?xml version=\"1.0\"?><Error><Code>" + code + "</Code><Message>" + code + " (a stand-in)</Message></Error>";
}

QByteArray httpDate(const QDateTime &at)
{
    return QLocale::c().toString(at.toUTC(), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
}

QByteArray etag(const QByteArray &content)
{
    return '"' + QCryptographicHash::hash(content, QCryptographicHash::Md5).toHex() + '"';
}

} // namespace

S3StandIn::S3StandIn(QByteArray accessKey, Secret secretKey) : m_accessKey(std::move(accessKey)), m_secretKey(std::move(secretKey))
{
    listen(QHostAddress::LocalHost);
    connect(this, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = nextPendingConnection())
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
    });
}

// The client asks one thing at a time on a connection, so a whole request is all there is to read.
void S3StandIn::read(QTcpSocket *socket)
{
    const QByteArray text = socket->peek(socket->bytesAvailable());
    const qsizetype end = text.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    Message message;
    const QByteArrayList lines = text.first(end).split('\n');
    const QByteArrayList words = lines.first().split(' ');
    message.verb = words.value(0);
    message.path = words.value(1).split('?').value(0);
    message.query = words.value(1).split('?').value(1);
    for (const QByteArray &line : lines.mid(1))
        message.headers.insert(line.left(line.indexOf(':')).toLower(), line.mid(line.indexOf(':') + 1).trimmed());
    const qsizetype size = message.headers.value("content-length", "0").toLongLong();
    if (text.size() < end + 4 + size)
        return;
    message.body = text.sliced(end + 4, size);
    socket->read(end + 4 + size);
    const Answer reply = answer(message);
    socket->write("HTTP/1.1 " + QByteArray::number(reply.status) + " Status\r\nDate: " + httpDate(QDateTime::currentDateTimeUtc()) + "\r\n" + reply.headers);
    if (!reply.headers.contains("Content-Length"))
        socket->write("Content-Length: " + QByteArray::number(reply.body.size()) + "\r\n");
    socket->write("\r\n" + (message.verb == "HEAD" ? QByteArray() : reply.body));
}

QByteArray S3StandIn::refusal(const Message &message) const
{
    const QDateTime at = QDateTime::fromString(QString::fromLatin1(message.headers.value("x-amz-date")), u"yyyyMMdd'T'hhmmss'Z'"_s);
    const QDateTime signedAt(at.date(), at.time(), Qt::UTC);
    const QByteArray credential = "Credential=" + m_accessKey + '/';
    if (!message.headers.value("authorization").contains(credential))
        return "InvalidAccessKeyId";
    if (message.headers.value("x-amz-content-sha256") != minio::hexSha256(message.body))
        return "XAmzContentSHA256Mismatch";
    minio::Signable travelled{message.verb, message.path, {}, {}, message.headers.value("x-amz-content-sha256")};
    for (const QByteArray &pair : message.query.split('&')) {
        if (!pair.isEmpty())
            travelled.query.emplaceBack(QByteArray::fromPercentEncoding(pair.left(pair.indexOf('='))), QByteArray::fromPercentEncoding(pair.mid(pair.indexOf('=') + 1)));
    }
    for (const char *name : {"host", "x-amz-content-sha256", "x-amz-date"})
        travelled.headers.emplaceBack(name, message.headers.value(name));
    if (minio::authorization(travelled, signedAt, {m_accessKey, m_secretKey}) != message.headers.value("authorization"))
        return "SignatureDoesNotMatch";
    return std::abs(signedAt.secsTo(QDateTime::currentDateTimeUtc())) > 900 ? "RequestTimeTooSkewed" : "";
}

S3StandIn::Answer S3StandIn::answer(const Message &message)
{
    if (message.path.startsWith("/minio/health/"))
        return {200, {}, "x-minio-write-quorum: 1\r\n"};
    if (const QByteArray code = refusal(message); !code.isEmpty())
        return {403, error(code), {}};
    const QByteArray path = message.path.mid(1);
    if (path.isEmpty()) {
        QByteArray names;
        for (const QByteArray &name : m_buckets.keys())
            names += "<Bucket><Name>" + name + "</Name><CreationDate>2026-11-23T20:00:00.000Z</CreationDate></Bucket>";
        return {200, "<ListAllMyBucketsResult><Buckets>" + names + "</Buckets></ListAllMyBucketsResult>", {}};
    }
    const qsizetype slash = path.indexOf('/');
    return slash < 0 ? onBucket(message, path) : onObject(message, path.first(slash), QByteArray::fromPercentEncoding(path.mid(slash + 1)));
}

S3StandIn::Answer S3StandIn::onBucket(const Message &message, const QByteArray &bucket)
{
    const bool there = m_buckets.contains(bucket);
    if (message.verb == "PUT" && there)
        return {409, error("BucketAlreadyOwnedByYou"), {}};
    if (message.verb == "PUT") {
        m_buckets[bucket] = {};
        return {};
    }
    if (!there)
        return {404, error("NoSuchBucket"), {}};
    return message.verb == "GET" ? Answer{200, listing(bucket), {}} : Answer{};
}

QByteArray S3StandIn::listing(const QByteArray &bucket) const
{
    QByteArray text = "<ListBucketResult><EncodingType>url</EncodingType><IsTruncated>false</IsTruncated>";
    const QMap<QByteArray, QByteArray> &objects = m_buckets[bucket];
    for (auto object = objects.cbegin(); object != objects.cend(); ++object)
        text += "<Contents><Key>" + minio::percentEncoded(object.key(), "/") + "</Key><LastModified>2026-11-23T20:00:00.000Z</LastModified><ETag>"
            + etag(object.value()).toPercentEncoding() + "</ETag><Size>" + QByteArray::number(object.value().size()) + "</Size></Contents>";
    return text + "</ListBucketResult>";
}

S3StandIn::Answer S3StandIn::onObject(const Message &message, const QByteArray &bucket, const QByteArray &key)
{
    if (!m_buckets.contains(bucket))
        return {404, error("NoSuchBucket"), {}};
    QMap<QByteArray, QByteArray> &objects = m_buckets[bucket];
    if (message.verb == "PUT") {
        objects[key] = message.body;
        return {200, {}, "ETag: " + etag(message.body) + "\r\n"};
    }
    if (message.verb == "DELETE") {
        objects.remove(key);
        return {204, {}, {}};
    }
    if (!objects.contains(key))
        return {404, error("NoSuchKey"), {}};
    const QByteArray content = objects.value(key);
    return {200, content, "ETag: " + etag(content) + "\r\nContent-Length: " + QByteArray::number(content.size()) + "\r\nLast-Modified: "
                + httpDate(QDateTime::currentDateTimeUtc()) + "\r\n"};
}

} // namespace vigie::test
