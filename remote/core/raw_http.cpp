#include "remote/core/raw_http.h"

#include "remote/core/promise.h"

#include <QNetworkProxy>
#include <QTcpSocket>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Http)
};

constexpr qint64 roomForHead = 64 * 1024;

QByteArray pathOf(const QByteArray &url)
{
    const qsizetype scheme = url.indexOf("://");
    const qsizetype path = scheme < 0 ? -1 : url.indexOf('/', scheme + 3);
    return path < 0 ? QByteArray("/") : url.sliced(path);
}

QByteArray textOf(const HttpRequest &request)
{
    QByteArray text = request.verb + ' ' + pathOf(request.url) + " HTTP/1.0\r\n";
    bool hasType = false;
    for (const auto &[name, value] : request.headers) {
        text += name + ": " + value + "\r\n";
        hasType = hasType || name.compare("content-type", Qt::CaseInsensitive) == 0;
    }
    if (!hasType)
        text += "Content-Type: application/octet-stream\r\n";
    return text + "Content-Length: " + QByteArray::number(request.body.size()) + "\r\nConnection: close\r\n\r\n" + request.body;
}

Error unreadable()
{
    return {Error::Kind::BadReply, Tr::tr("The request failed."), Tr::tr("What answered does not speak HTTP."), Tr::tr("Check the port."), {}};
}

} // namespace

bool needsRaw(const QByteArray &url)
{
    const QUrl asked = QUrl::fromEncoded(url, QUrl::StrictMode);
    return url.startsWith("http://") && asked.adjusted(QUrl::NormalizePathSegments).path(QUrl::FullyEncoded) != asked.path(QUrl::FullyEncoded);
}

Result<HttpReply> parseRaw(const QByteArray &reply, bool withoutBody)
{
    const qsizetype end = reply.indexOf("\r\n\r\n");
    const QByteArrayList lines = reply.first(std::max(end, qsizetype{0})).split('\n');
    const QByteArrayList words = lines.first().split(' ');
    HttpReply parsed;
    parsed.status = words.value(1).toInt();
    if (end < 0 || !words.first().startsWith("HTTP/1.") || parsed.status < 100 || parsed.status > 599)
        return failure(unreadable());
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            parsed.headers.insert(line.first(colon).trimmed().toLower(), line.sliced(colon + 1).trimmed());
    }
    parsed.body = withoutBody ? QByteArray() : reply.sliced(end + 4);
    bool valid = false;
    const qint64 length = parsed.headers.value("content-length").toLongLong(&valid);
    if (!withoutBody && valid && length != parsed.body.size())
        return failure(Error::Kind::Unreachable, Tr::tr("The request failed."), Tr::tr("The connection was closed before the answer was complete."));
    return parsed;
}

Async<HttpReply> sendRaw(HttpRequest request)
{
    const QUrl url = QUrl::fromEncoded(request.url);
    QTcpSocket socket;
    socket.setProxy(QNetworkProxy::NoProxy);
    QByteArray heard;
    const Promise<> ended;
    const QByteArray text = textOf(request);
    const qint64 largest = request.largest + roomForHead;
    QObject::connect(&socket, &QTcpSocket::connected, &socket, [&socket, text] { socket.write(text); });
    QObject::connect(&socket, &QTcpSocket::readyRead, &socket, [&socket, &heard, largest, ended] {
        heard += socket.readAll();
        if (heard.size() > largest)
            ended.finish(failure(Error::Kind::BadReply, Tr::tr("The request failed."), Tr::tr("The answer is larger than %1 bytes.").arg(largest)));
    });
    QObject::connect(&socket, &QTcpSocket::disconnected, &socket, [ended] { ended.finish({}); });
    QObject::connect(&socket, &QTcpSocket::errorOccurred, &socket, [&socket, ended](QAbstractSocket::SocketError error) {
        if (error != QAbstractSocket::RemoteHostClosedError)
            ended.finish(failure(Error::Kind::Unreachable, Tr::tr("The request failed."), Tr::tr("The connection failed."), {}, socket.errorString()));
    });
    if (request.cancel)
        request.cancel->onRequest(&socket, [ended] { ended.finish(failure(Error::Kind::Cancelled, Tr::tr("The request was stopped."))); });
    socket.connectToHost(url.host(), static_cast<quint16>(url.port(80)));
    const std::chrono::milliseconds limit = request.silence.count() > 0 ? std::min<std::chrono::milliseconds>(request.limit, 10min) : request.limit;
    const Result<> waited = co_await ended.within(limit, Tr::tr("Waiting for %1.").arg(url.authority()));
    socket.disconnect();
    if (!waited)
        co_return failure(waited.error());
    co_return parseRaw(heard, request.verb == "HEAD");
}

} // namespace vigie
