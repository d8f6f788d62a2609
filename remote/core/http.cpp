#include "remote/core/http.h"

#include "remote/core/promise.h"
#include "remote/core/raw_http.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QTimer>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie {

class Http
{
public:
    QNetworkAccessManager manager;
};

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Http)
};

// Room for the words of an error where little content is expected.
constexpr qint64 largestRefusal = 64 * 1024;

// Shared by the reply's signals and the waiting coroutine.
struct Exchange {
    HttpReply answer;
    bool tooLarge = false;
    QTimer quiet;
};

bool fitsOneLine(const std::pair<QByteArray, QByteArray> &header)
{
    const QByteArray both = header.first + header.second;
    return !header.first.isEmpty() && !both.contains('\n') && !both.contains('\r') && !both.contains('\0');
}

QNetworkRequest prepared(const HttpRequest &request)
{
    QNetworkRequest prepared(QUrl::fromEncoded(request.url, QUrl::StrictMode));
    prepared.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    prepared.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    prepared.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    prepared.setRawHeader("User-Agent", "vigie/" VIGIE_VERSION);
    prepared.setRawHeader("Accept-Encoding", "identity"); // Qt would unpack a small answer into one beyond any limit
    for (const auto &[name, value] : request.headers)
        prepared.setRawHeader(name, value);
    if (!prepared.hasRawHeader("Content-Type"))
        prepared.setRawHeader("Content-Type", "application/octet-stream");
    return prepared;
}

// Qt waits for a body after a custom HEAD, so the known verbs go their own ways.
QNetworkReply *start(QNetworkAccessManager &manager, const HttpRequest &request)
{
    if (request.verb == "HEAD")
        return manager.head(prepared(request));
    if (request.verb == "GET" && request.body.isEmpty())
        return manager.get(prepared(request));
    if (request.verb == "PUT")
        return manager.put(prepared(request), request.body);
    if (request.verb == "POST")
        return manager.post(prepared(request), request.body);
    return manager.sendCustomRequest(prepared(request), request.verb, request.body);
}

void takeIn(QNetworkReply *reply, const std::shared_ptr<Exchange> &exchange, qint64 largest)
{
    if (exchange->answer.body.isEmpty() && reply->isRunning())
        exchange->answer.body.reserve(std::clamp(reply->header(QNetworkRequest::ContentLengthHeader).toLongLong(), qint64{0}, largest));
    exchange->answer.body += reply->readAll();
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const bool refused = status < 200 || status > 299;
    if (exchange->answer.body.size() <= (refused ? std::max(largest, largestRefusal) : largest))
        return;
    exchange->tooLarge = true;
    exchange->answer.body.clear();
    if (reply->isRunning())
        reply->abort();
}

Error refusal(QNetworkReply *reply, const Exchange &exchange, const HttpRequest &request)
{
    const QString place = QUrl::fromEncoded(request.url).authority();
    const QString what = Tr::tr("The request to %1 failed.").arg(place);
    if (exchange.tooLarge)
        return {Error::Kind::BadReply, what, Tr::tr("The answer is larger than %1 bytes.").arg(request.largest), {}, {}};
    const QString detail = reply->errorString();
    switch (reply->error()) {
    case QNetworkReply::ConnectionRefusedError:
        return {Error::Kind::Unreachable, what, Tr::tr("Nothing listens there."), Tr::tr("Check that the service runs."), detail};
    case QNetworkReply::RemoteHostClosedError:
        return {Error::Kind::Unreachable, what, Tr::tr("The connection was closed before the answer was complete."),
                Tr::tr("Check that the service runs."), detail};
    case QNetworkReply::ProtocolFailure:
        return {Error::Kind::BadReply, what, Tr::tr("What answered does not speak HTTP."), Tr::tr("Check the port."), detail};
    default:
        return {Error::Kind::Unreachable, what, Tr::tr("The connection failed."), {}, detail};
    }
}

Result<HttpReply> outcome(QNetworkReply *reply, const Exchange &exchange, const HttpRequest &request)
{
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    // Below 100 Qt keeps what goes wrong on the wire: the status may have come, the body may end anywhere.
    const bool cut = (reply->error() != QNetworkReply::NoError && reply->error() <= QNetworkReply::UnknownNetworkError)
        || reply->error() == QNetworkReply::ProtocolFailure;
    if (status == 0 || cut)
        return failure(refusal(reply, exchange, request));
    HttpReply answer = exchange.answer;
    answer.status = status;
    for (const auto &[name, value] : reply->rawHeaderPairs())
        answer.headers.insert(name.toLower(), value);
    return answer;
}

// Bytes that move keep a long exchange alive and are told; a wish to stop ends it.
void attend(QNetworkReply *reply, const std::shared_ptr<Exchange> &exchange, const HttpRequest &request, const Promise<> &ended)
{
    if (request.cancel)
        request.cancel->onRequest(reply, [ended] { ended.finish(failure(Error::Kind::Cancelled, Tr::tr("The request was stopped."))); });
    if (request.silence.count() > 0) {
        exchange->quiet.setSingleShot(true);
        exchange->quiet.start(request.silence);
        const QString task = Tr::tr("Waiting for %1.").arg(QUrl::fromEncoded(request.url).authority());
        QObject::connect(&exchange->quiet, &QTimer::timeout, reply, [ended, task] {
            ended.finish(failure(Error::Kind::TimedOut, task, Tr::tr("Nothing moves any more.")));
        });
    }
    if (!request.moved && request.silence.count() == 0)
        return;
    const auto tell = [exchange = exchange.get(), moved = request.moved](qint64 bytes) {
        if (exchange->quiet.isActive())
            exchange->quiet.start();
        if (moved && bytes > 0)
            moved(bytes);
    };
    if (request.body.isEmpty())
        QObject::connect(reply, &QNetworkReply::downloadProgress, reply, tell);
    else
        QObject::connect(reply, &QNetworkReply::uploadProgress, reply, tell);
}

} // namespace

HttpPtr openHttp()
{
    auto http = std::make_shared<Http>();
    http->manager.setProxy(QNetworkProxy::NoProxy);
    http->manager.setAutoDeleteReplies(false);
    return http;
}

Async<HttpReply> send(HttpPtr http, HttpRequest request)
{
    if (!std::ranges::all_of(request.headers, fitsOneLine))
        co_return failure(Error::Kind::Usage, Tr::tr("The request was not sent."), Tr::tr("A header holds a line break."));
    if (needsRaw(request.url))
        co_return co_await sendRaw(request);
    const std::shared_ptr<QNetworkReply> reply(start(http->manager, request), [](QNetworkReply *old) {
        old->disconnect();
        if (old->isRunning())
            old->abort();
        old->deleteLater();
    });
    const auto exchange = std::make_shared<Exchange>();
    const Promise<> ended;
    QNetworkReply *const raw = reply.get();
    QObject::connect(raw, &QNetworkReply::readyRead, raw, [raw, exchange, request] { takeIn(raw, exchange, request.largest); });
    QObject::connect(raw, &QNetworkReply::finished, raw, [ended] { ended.finish({}); });
    attend(raw, exchange, request, ended);
    const QString task = Tr::tr("Waiting for %1.").arg(QUrl::fromEncoded(request.url).authority());
    const Result<> waited = co_await ended.within(request.limit, task);
    if (!waited)
        co_return failure(waited.error());
    if (!exchange->tooLarge)
        takeIn(raw, exchange, request.largest);
    co_return outcome(raw, *exchange, request);
}

} // namespace vigie
