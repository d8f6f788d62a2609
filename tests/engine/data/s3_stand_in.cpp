#include "tests/engine/data/s3_stand_in.h"

#include "remote/minio/signature.h"

#include <QHostAddress>
#include <QLocale>
#include <QTcpSocket>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie::test {

namespace {

QByteArray httpDate(const QDateTime &at)
{
    return QLocale::c().toString(at.toUTC(), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
}

QList<std::pair<QByteArray, QByteArray>> pairsOf(const QByteArray &query)
{
    QList<std::pair<QByteArray, QByteArray>> pairs;
    for (const QByteArray &pair : query.split('&')) {
        const qsizetype equals = pair.indexOf('=');
        if (!pair.isEmpty())
            pairs.emplaceBack(QByteArray::fromPercentEncoding(pair.left(equals)), equals < 0 ? QByteArray() : QByteArray::fromPercentEncoding(pair.mid(equals + 1)));
    }
    return pairs;
}

} // namespace

QByteArray S3StandIn::Message::asked(const QByteArray &name) const
{
    for (const auto &[key, value] : pairsOf(query))
        if (key == name)
            return value;
    return {};
}

S3StandIn::S3StandIn(const QByteArray &accessKey, const Secret &secretKey) : accounts({{accessKey, secretKey}})
{
    listen(QHostAddress::LocalHost);
    connect(this, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = nextPendingConnection()) {
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
            connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
                m_arrived.remove(socket);
                socket->deleteLater();
            });
        }
    });
}

S3StandIn::Answer S3StandIn::error(int status, const QByteArray &code)
{
    return {status, "<?xml version=\"1.0\"?><Error><Code>" + code + "</Code><Message>" + code + " (a stand-in)</Message></Error>", "X-Minio-Error-Code: " + code + "\r\n"};
}

// The client asks one thing at a time on a connection, so a whole request is all there is to read.
bool S3StandIn::takes(QTcpSocket *socket, Message &message)
{
    QByteArray &text = m_arrived[socket];
    text += socket->readAll();
    const qsizetype end = text.indexOf("\r\n\r\n");
    if (end < 0)
        return false;
    const QByteArrayList lines = text.first(end).split('\n');
    const QByteArrayList words = lines.first().split(' ');
    message.verb = words.value(0);
    message.path = words.value(1).split('?').value(0);
    message.query = words.value(1).split('?').value(1);
    for (const QByteArray &line : lines.mid(1))
        message.headers.insert(line.left(line.indexOf(':')).toLower(), line.mid(line.indexOf(':') + 1).trimmed());
    const qsizetype size = message.headers.value("content-length", "0").toLongLong();
    const qsizetype came = text.size() - end - 4;
    if (cutRequests > 0 && size > cutRequestsAt && came >= cutRequestsAt) {
        --cutRequests;
        socket->abort();
        return false;
    }
    if (came < size)
        return false;
    message.body = text.sliced(end + 4, size);
    text.remove(0, end + 4 + size);
    return true;
}

void S3StandIn::read(QTcpSocket *socket)
{
    Message message;
    if (!takes(socket, message))
        return;
    Message shell = message;
    shell.body.clear();
    heard.append(shell);
    say(socket, message, answer(message));
}

void S3StandIn::say(QTcpSocket *socket, const Message &message, const Answer &reply)
{
    socket->write("HTTP/1.1 " + QByteArray::number(reply.status) + " Status\r\n" + reply.headers);
    if (!reply.headers.contains("Date: "))
        socket->write("Date: " + httpDate(QDateTime::currentDateTimeUtc()) + "\r\n");
    if (!reply.headers.contains("Content-Length"))
        socket->write("Content-Length: " + QByteArray::number(reply.body.size()) + "\r\n");
    socket->write("\r\n");
    if (message.verb == "HEAD")
        return;
    socket->write(reply.cutAt < 0 ? reply.body : reply.body.first(std::min(reply.cutAt, reply.body.size())));
    if (reply.cutAt < 0)
        return;
    socket->flush();
    socket->abort();
}

QByteArray S3StandIn::refusal(const Message &message) const
{
    const QDateTime at = QDateTime::fromString(QString::fromLatin1(message.headers.value("x-amz-date")), u"yyyyMMdd'T'hhmmss'Z'"_s);
    const QDateTime signedAt(at.date(), at.time(), Qt::UTC);
    const QByteArray authorization = message.headers.value("authorization");
    const qsizetype credential = authorization.indexOf("Credential=") + 11;
    const QByteArray accessKey = authorization.sliced(credential, authorization.indexOf('/', credential) - credential);
    if (credential < 11 || !accounts.contains(accessKey))
        return "InvalidAccessKeyId";
    const QByteArray hash = message.headers.value("x-amz-content-sha256");
    if (hash != "UNSIGNED-PAYLOAD" && hash != minio::hexSha256(message.body))
        return "XAmzContentSHA256Mismatch";
    minio::Signable travelled{message.verb, message.path, pairsOf(message.query), {}, hash};
    const qsizetype names = authorization.indexOf("SignedHeaders=") + 14;
    for (const QByteArray &name : authorization.sliced(names, authorization.indexOf(',', names) - names).split(';'))
        travelled.headers.emplaceBack(name, message.headers.value(name));
    if (minio::authorization(travelled, signedAt, {accessKey, accounts[accessKey]}) != authorization)
        return "SignatureDoesNotMatch";
    return std::abs(signedAt.secsTo(QDateTime::currentDateTimeUtc())) > 900 ? "RequestTimeTooSkewed" : "";
}

S3StandIn::Answer S3StandIn::answer(const Message &message)
{
    if (message.path.startsWith("/minio/health/"))
        return {200, {}, "x-minio-write-quorum: 1\r\n"};
    if (const QByteArray code = refusal(message); !code.isEmpty())
        return error(403, code);
    if (instead)
        if (const std::optional<Answer> other = instead(message))
            return *other;
    const QByteArray path = message.path.mid(1);
    if (path.isEmpty()) {
        QByteArray names;
        for (const QByteArray &name : buckets.keys())
            names += "<Bucket><Name>" + name + "</Name><CreationDate>2026-11-23T20:00:00.000Z</CreationDate></Bucket>";
        return {200, "<ListAllMyBucketsResult><Buckets>" + names + "</Buckets></ListAllMyBucketsResult>", {}};
    }
    const qsizetype slash = path.indexOf('/');
    return slash < 0 ? onBucket(message, path) : onObject(message, path.first(slash), QByteArray::fromPercentEncoding(path.mid(slash + 1)));
}

} // namespace vigie::test
