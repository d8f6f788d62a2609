#include "remote/meilisearch/client.h"

#include "remote/meilisearch/parse.h"

#include <QCoreApplication>
#include <QCoroTimer>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace vigie::meilisearch {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Meilisearch)
};

constexpr qint64 largestAnswer = 64 * 1024 * 1024;
constexpr qint64 pageOfIndexes = 1000;

} // namespace

Client open(Target target)
{
    return {openHttp(), std::move(target)};
}

Async<Answer> request(Client client, Request wish)
{
    HttpRequest request;
    request.verb = wish.verb;
    request.url = "http://" + client.target.host.toUtf8() + ':' + QByteArray::number(number(client.target.port)) + wish.path;
    request.limit = wish.silence.count() > 0 ? std::chrono::hours(24) : client.target.limit;
    request.silence = wish.silence;
    request.largest = largestAnswer;
    request.body = wish.body;
    request.moved = wish.moved;
    request.cancel = wish.cancel;
    request.headers.emplaceBack("Content-Type", wish.contentType);
    if (!client.target.key.isEmpty()) {
        const QByteArray bearer = "Bearer " + client.target.key.revealed();
        request.headers.emplaceBack("Authorization", bearer);
    }
    const Result<HttpReply> reply = co_await send(client.http, request);
    if (!reply && reply.error().kind == Error::Kind::Cancelled)
        co_return failure(reply.error());
    if (!reply)
        co_return failure(reply.error().during(Tr::tr("Meilisearch cannot be reached.")));
    const Result<QJsonValue> value = parseAnswer(reply->status, reply->body);
    if (!value)
        co_return failure(value.error());
    co_return Answer{*value, reply->body};
}

Async<QJsonValue> ask(Client client, QByteArray verb, QByteArray path, QByteArray body)
{
    Request wish;
    wish.verb = verb;
    wish.path = path;
    wish.body = body;
    const Result<Answer> answer = co_await request(client, wish);
    if (!answer)
        co_return failure(answer.error());
    co_return Result<QJsonValue>(answer->value);
}

Async<Task> asTask(Client client, QByteArray verb, Result<QByteArray> path, QByteArray body)
{
    if (!path)
        co_return failure(path.error());
    const Result<QJsonValue> answer = co_await ask(client, verb, *path, body);
    co_return answer.and_then(parseTask);
}

Result<QByteArray> indexPath(const QString &index, const QByteArray &rest)
{
    static const QRegularExpression form(u"^[A-Za-z0-9_-]{1,512}$"_s);
    if (!form.match(index).hasMatch())
        return failure(Error::Kind::Usage, Tr::tr("There is no such index."), Tr::tr("“%1” is not a name for an index.").arg(index.left(100)),
                       Tr::tr("Names have letters, digits, - and _ only."));
    return QByteArray("/indexes/" + index.toLatin1() + rest);
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
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

Async<QList<Index>> indexes(Client client)
{
    QList<Index> all;
    while (true) {
        const QByteArray path = "/indexes?limit=" + QByteArray::number(pageOfIndexes) + "&offset=" + QByteArray::number(all.size());
        const Result<QJsonValue> answer = co_await ask(client, "GET", path);
        const Result<IndexPage> page = answer.and_then(parseIndexes);
        if (!page)
            co_return failure(page.error());
        all += page->indexes;
        if (page->indexes.isEmpty() || all.size() >= page->total)
            break;
    }
    std::ranges::sort(all, {}, &Index::uid);
    co_return all;
}

Async<QJsonObject> settings(Client client, QString index)
{
    const Result<QByteArray> path = indexPath(index, "/settings");
    if (!path)
        co_return failure(path.error());
    const Result<QJsonValue> answer = co_await ask(client, "GET", *path);
    co_return answer.and_then(parseObject);
}

Async<Task> task(Client client, qint64 uid)
{
    const QByteArray path = "/tasks/" + QByteArray::number(uid);
    const Result<QJsonValue> answer = co_await ask(client, "GET", path);
    co_return answer.and_then(parseTask);
}

Async<TaskPage> tasks(Client client, QByteArray query)
{
    const QByteArray path = "/tasks?" + query;
    const Result<QJsonValue> answer = co_await ask(client, "GET", path);
    co_return answer.and_then(parseTasks);
}

Async<QMap<qint64, double>> progress(Client client)
{
    const Result<QJsonValue> answer = co_await ask(client, "GET", "/batches?statuses=processing");
    if (!answer && answer.error().kind == Error::Kind::NotFound)
        co_return QMap<qint64, double>();
    co_return answer.and_then(parseBatches);
}

Async<Task> createIndex(Client client, QString index, QString primaryKey)
{
    QJsonObject wanted{{u"uid"_s, index}};
    if (!primaryKey.isEmpty())
        wanted.insert(u"primaryKey"_s, primaryKey);
    return asTask(client, "POST", QByteArray("/indexes"), compact(wanted));
}

Async<Task> setPrimaryKey(Client client, QString index, QString primaryKey)
{
    return asTask(client, "PATCH", indexPath(index), compact({{u"primaryKey"_s, primaryKey}}));
}

Async<Task> swapIndexes(Client client, QString one, QString other)
{
    const QJsonArray swaps{QJsonObject{{u"indexes"_s, QJsonArray{one, other}}}};
    return asTask(client, "POST", QByteArray("/swap-indexes"), QJsonDocument(swaps).toJson(QJsonDocument::Compact));
}

Async<Task> deleteIndex(Client client, QString index)
{
    return asTask(client, "DELETE", indexPath(index), {});
}

Async<Task> changeSettings(Client client, QString index, QJsonObject patch)
{
    return asTask(client, "PATCH", indexPath(index, "/settings"), compact(patch));
}

Async<Task> cancelTasks(Client client, QList<qint64> uids)
{
    QByteArrayList words;
    for (const qint64 uid : uids)
        words.append(QByteArray::number(uid));
    return asTask(client, "POST", "/tasks/cancel?uids=" + words.join(','), {});
}

Async<Task> dump(Client client)
{
    return asTask(client, "POST", QByteArray("/dumps"), {});
}

Async<Task> snapshot(Client client)
{
    return asTask(client, "POST", QByteArray("/snapshots"), {});
}

Async<Task> finished(Client client, Task given, std::chrono::milliseconds limit)
{
    QElapsedTimer watch;
    watch.start();
    std::chrono::milliseconds pause = 20ms;
    while (!watch.hasExpired(limit.count())) {
        const Result<Task> now = co_await task(client, given.uid);
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
                      Tr::tr("Look at its task list."), u"task %1 (%2)"_s.arg(QString::number(given.uid), given.type));
}

} // namespace vigie::meilisearch
