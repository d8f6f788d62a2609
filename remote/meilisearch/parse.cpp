#include "remote/meilisearch/parse.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace vigie::meilisearch {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Meilisearch)
};

Error unexpected(const QJsonValue &answer, const QString &missing)
{
    QByteArray text;
    if (answer.isObject())
        text = QJsonDocument(answer.toObject()).toJson(QJsonDocument::Compact);
    return {Error::Kind::BadReply, Tr::tr("Meilisearch answered in an unexpected form."), Tr::tr("The field %1 is missing or of another type.").arg(missing),
            {}, QString::fromUtf8(text.left(500))};
}

std::optional<qint64> wholeNumber(const QJsonValue &value)
{
    const double number = value.toDouble(-1);
    if (!(number >= 0 && number < 9e15))
        return std::nullopt;
    return static_cast<qint64>(number);
}

QDateTime time(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC();
}

std::optional<Task::Status> statusFrom(const QString &name)
{
    static const QMap<QString, Task::Status> known{{u"enqueued"_s, Task::Status::Enqueued},
                                                   {u"processing"_s, Task::Status::Processing},
                                                   {u"succeeded"_s, Task::Status::Succeeded},
                                                   {u"failed"_s, Task::Status::Failed},
                                                   {u"canceled"_s, Task::Status::Canceled}};
    const auto found = known.constFind(name);
    return found == known.cend() ? std::nullopt : std::optional(*found);
}

struct Words {
    Error::Kind kind = Error::Kind::CommandFailed;
    QString why, next;
};

Words wordsFor(int status, const QString &code)
{
    if (code == "invalid_api_key"_L1)
        return {Error::Kind::SignInRefused, Tr::tr("The key is wrong or may not do this."), Tr::tr("Compare the vault with the server's .env file.")};
    if (code == "missing_authorization_header"_L1 || code == "missing_master_key"_L1 || status == 401)
        return {Error::Kind::SignInRefused, Tr::tr("It asks for a key and none was given."), Tr::tr("Store its key in the vault.")};
    if (status == 403)
        return {Error::Kind::SignInRefused, Tr::tr("The key may not do this."), {}};
    if (code == "index_not_found"_L1)
        return {Error::Kind::NotFound, Tr::tr("The index does not exist."), {}};
    if (code == "document_not_found"_L1)
        return {Error::Kind::NotFound, Tr::tr("The document does not exist."), {}};
    if (code == "task_not_found"_L1)
        return {Error::Kind::NotFound, Tr::tr("The task does not exist or was deleted."), {}};
    if (code == "index_already_exists"_L1)
        return {Error::Kind::Conflict, Tr::tr("An index of this name exists."), {}};
    if (code == "no_space_left_on_device"_L1)
        return {Error::Kind::CommandFailed, Tr::tr("The disk of the server is full."), Tr::tr("Free some space.")};
    if (code == "feature_not_enabled"_L1)
        return {Error::Kind::CommandFailed, Tr::tr("The feature is experimental and switched off."), {}};
    if (code == "payload_too_large"_L1)
        return {Error::Kind::CommandFailed, Tr::tr("The documents are more than it takes at once."), Tr::tr("Send smaller batches.")};
    if (status == 404)
        return {Error::Kind::NotFound, Tr::tr("It does not know this address."), {}};
    if (status == 503 || status == 502 || status == 504)
        return {Error::Kind::Unreachable, Tr::tr("It is not ready yet."), Tr::tr("Try again in a moment.")};
    if (status >= 300 && status < 400)
        return {Error::Kind::BadReply, Tr::tr("It sent us elsewhere, which Meilisearch never does."), Tr::tr("Check the port.")};
    return {};
}

} // namespace

Result<QJsonValue> parseAnswer(int status, const QByteArray &body)
{
    if (status < 200 || status > 299)
        return failure(errorFrom(status, body));
    if (body.trimmed().isEmpty())
        return QJsonValue();
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(body, &problem);
    if (problem.error != QJsonParseError::NoError)
        return failure(Error::Kind::BadReply, Tr::tr("Meilisearch's answer cannot be read."), Tr::tr("It is not JSON."), Tr::tr("Check the port."),
                       QString(problem.errorString() + u": "_s + QString::fromUtf8(body.left(200))));
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

Error errorFrom(int status, const QByteArray &body)
{
    const QJsonObject told = QJsonDocument::fromJson(body).object();
    const QString code = told.value("code"_L1).toString();
    const QString message = told.value("message"_L1).toString();
    Words words = wordsFor(status, code);
    if (words.why.isEmpty())
        words.why = message;
    const QString raw = message.isEmpty() ? QString::fromUtf8(body.left(500)) : message;
    return {words.kind, Tr::tr("Meilisearch refused the request."), words.why, words.next,
            u"HTTP %1 %2: %3"_s.arg(QString::number(status), code, raw.left(2000)).simplified()};
}

Error errorFrom(const Task &task)
{
    Words words = wordsFor(0, task.errorCode);
    if (words.why.isEmpty())
        words.why = task.errorMessage;
    return {words.kind, Tr::tr("Meilisearch could not finish a task."), words.why, words.next,
            u"task %1 (%2) %3: %4"_s.arg(QString::number(task.uid), task.type, task.errorCode, task.errorMessage.left(2000))};
}

Result<> parseHealth(const QJsonValue &answer)
{
    const QString status = answer["status"_L1].toString();
    if (status.isEmpty())
        return failure(unexpected(answer, u"status"_s));
    if (status != "available"_L1)
        return failure(Error::Kind::Unreachable, Tr::tr("Meilisearch is not ready yet."), {}, Tr::tr("Try again in a moment."), status.left(200));
    return {};
}

Result<Version> parseVersion(const QJsonValue &answer)
{
    const QString number = answer["pkgVersion"_L1].toString();
    if (number.isEmpty())
        return failure(unexpected(answer, u"pkgVersion"_s));
    return Version{number, answer["commitSha"_L1].toString(), number.endsWith("-standin"_L1)};
}

Result<Index> parseIndex(const QJsonValue &answer)
{
    const QString uid = answer["uid"_L1].toString();
    if (uid.isEmpty())
        return failure(unexpected(answer, u"uid"_s));
    return Index{uid, answer["primaryKey"_L1].toString(), time(answer["createdAt"_L1]), time(answer["updatedAt"_L1])};
}

Result<IndexPage> parseIndexes(const QJsonValue &answer)
{
    const auto total = wholeNumber(answer["total"_L1]);
    if (!answer["results"_L1].isArray() || !total)
        return failure(unexpected(answer, total ? u"results"_s : u"total"_s));
    IndexPage page;
    page.total = *total;
    const QJsonArray results = answer["results"_L1].toArray();
    for (const QJsonValue &result : results) {
        const Result<Index> index = parseIndex(result);
        if (!index)
            return failure(index.error());
        page.indexes.append(*index);
    }
    return page;
}

Result<Stats> parseStats(const QJsonValue &answer)
{
    const auto size = wholeNumber(answer["databaseSize"_L1]);
    if (!size || !answer["indexes"_L1].isObject())
        return failure(unexpected(answer, size ? u"indexes"_s : u"databaseSize"_s));
    Stats stats;
    stats.databaseSize = Bytes{*size};
    stats.lastUpdate = time(answer["lastUpdate"_L1]);
    const QJsonObject indexes = answer["indexes"_L1].toObject();
    for (auto index = indexes.begin(); index != indexes.end(); ++index) {
        const auto documents = wholeNumber(index.value()["numberOfDocuments"_L1]);
        if (!documents)
            return failure(unexpected(index.value(), u"numberOfDocuments"_s));
        stats.indexes.append({index.key(), *documents, index.value()["isIndexing"_L1].toBool(), {}, {}});
    }
    return stats;
}

Result<Task> parseTask(const QJsonValue &answer)
{
    const QJsonValue number = answer["taskUid"_L1].isUndefined() ? answer["uid"_L1] : answer["taskUid"_L1];
    const auto uid = wholeNumber(number);
    const auto status = statusFrom(answer["status"_L1].toString());
    if (!uid || !status)
        return failure(unexpected(answer, uid ? u"status"_s : u"taskUid"_s));
    Task task;
    task.uid = *uid;
    task.status = *status;
    task.index = answer["indexUid"_L1].toString();
    task.type = answer["type"_L1].toString();
    task.errorCode = answer["error"_L1]["code"_L1].toString();
    task.errorMessage = answer["error"_L1]["message"_L1].toString();
    task.enqueued = time(answer["enqueuedAt"_L1]);
    return task;
}

Result<TaskPage> parseTasks(const QJsonValue &answer)
{
    const auto total = wholeNumber(answer["total"_L1]);
    if (!answer["results"_L1].isArray() || !total)
        return failure(unexpected(answer, total ? u"results"_s : u"total"_s));
    TaskPage page;
    page.total = *total;
    page.next = wholeNumber(answer["next"_L1]);
    const QJsonArray results = answer["results"_L1].toArray();
    for (const QJsonValue &result : results) {
        const Result<Task> task = parseTask(result);
        if (!task)
            return failure(task.error());
        page.tasks.append(*task);
    }
    return page;
}

Result<SearchPage> parseSearch(const QJsonValue &answer)
{
    if (!answer["hits"_L1].isArray())
        return failure(unexpected(answer, u"hits"_s));
    SearchPage page;
    const QJsonArray hits = answer["hits"_L1].toArray();
    for (const QJsonValue &hit : hits)
        page.hits.append({hit.toObject(), {}, {}});
    const auto estimate = wholeNumber(answer["estimatedTotalHits"_L1]);
    page.total = estimate.value_or(wholeNumber(answer["totalHits"_L1]).value_or(page.hits.size()));
    return page;
}

} // namespace vigie::meilisearch
