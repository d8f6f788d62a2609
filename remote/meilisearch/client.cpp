#include "remote/meilisearch/client.h"

#include "remote/meilisearch/parse.h"

#include <QCoreApplication>
#include <QCoroTimer>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace vigie::meilisearch {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Meilisearch)
};

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray indexPath(const QString &index, const QByteArray &rest = {})
{
    const QByteArray uid = QUrl::toPercentEncoding(index);
    return "/indexes/" + uid + rest;
}

} // namespace

Client open(Target target)
{
    return {openHttp(), std::move(target)};
}

Async<QJsonValue> ask(Client client, QByteArray verb, QByteArray path, QByteArray body)
{
    HttpRequest request;
    request.verb = verb;
    request.url = "http://" + client.target.host.toUtf8() + ':' + QByteArray::number(number(client.target.port)) + path;
    request.limit = client.target.limit;
    request.body = body;
    request.headers.emplaceBack("Content-Type", "application/json");
    if (!client.target.key.isEmpty()) {
        const QByteArray bearer = "Bearer " + client.target.key.revealed();
        request.headers.emplaceBack("Authorization", bearer);
    }
    const Result<HttpReply> reply = co_await send(client.http, request);
    if (!reply)
        co_return failure(reply.error().during(Tr::tr("Meilisearch cannot be reached.")));
    co_return parseAnswer(reply->status, reply->body);
}

Async<> health(Client client)
{
    const Result<QJsonValue> answer = co_await ask(client, "GET", "/health");
    co_return answer.and_then(parseHealth);
}

Async<Version> version(Client client)
{
    const Result<QJsonValue> answer = co_await ask(client, "GET", "/version");
    co_return answer.and_then(parseVersion);
}

Async<Stats> stats(Client client)
{
    const Result<QJsonValue> answer = co_await ask(client, "GET", "/stats");
    co_return answer.and_then(parseStats);
}

Async<TaskPage> tasks(Client client, QByteArray query)
{
    const QByteArray path = "/tasks?" + query;
    const Result<QJsonValue> answer = co_await ask(client, "GET", path);
    co_return answer.and_then(parseTasks);
}

Async<SearchPage> search(Client client, QString index, QString text)
{
    const QByteArray body = compact({{u"q"_s, text}});
    const Result<QJsonValue> answer = co_await ask(client, "POST", indexPath(index, "/search"), body);
    co_return answer.and_then(parseSearch);
}

Async<Task> createIndex(Client client, QString index, QString primaryKey)
{
    const QByteArray body = compact({{u"uid"_s, index}, {u"primaryKey"_s, primaryKey}});
    const Result<QJsonValue> answer = co_await ask(client, "POST", "/indexes", body);
    co_return answer.and_then(parseTask);
}

Async<Task> addDocuments(Client client, QString index, QJsonArray documents)
{
    const QByteArray body = QJsonDocument(documents).toJson(QJsonDocument::Compact);
    const Result<QJsonValue> answer = co_await ask(client, "POST", indexPath(index, "/documents"), body);
    co_return answer.and_then(parseTask);
}

Async<Task> deleteDocument(Client client, QString index, QString document)
{
    const QByteArray rest = "/documents/" + QUrl::toPercentEncoding(document);
    const Result<QJsonValue> answer = co_await ask(client, "DELETE", indexPath(index, rest));
    co_return answer.and_then(parseTask);
}

Async<Task> deleteIndex(Client client, QString index)
{
    const Result<QJsonValue> answer = co_await ask(client, "DELETE", indexPath(index));
    co_return answer.and_then(parseTask);
}

Async<Task> finished(Client client, Task task, std::chrono::milliseconds limit)
{
    QElapsedTimer watch;
    watch.start();
    std::chrono::milliseconds pause = 20ms;
    while (!watch.hasExpired(limit.count())) {
        const QByteArray path = "/tasks/" + QByteArray::number(task.uid);
        const Result<QJsonValue> answer = co_await ask(client, "GET", path);
        const Result<Task> now = answer.and_then(parseTask);
        if (!now)
            co_return failure(now.error());
        if (now->over() && now->status != Task::Status::Succeeded)
            co_return failure(errorFrom(*now));
        if (now->over())
            co_return Result<Task>(now);
        co_await QCoro::sleepFor(pause);
        pause = std::min<std::chrono::milliseconds>(pause * 2, 500ms);
    }
    co_return failure(Error::Kind::TimedOut, Tr::tr("Meilisearch did not finish a task in time."), Tr::tr("Other tasks may be in front of it."),
                      Tr::tr("Look at its task list."), u"task %1 (%2)"_s.arg(QString::number(task.uid), task.type));
}

} // namespace vigie::meilisearch
