#include "remote/meilisearch/parse.h"

#include "remote/meilisearch/words.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace vigie::meilisearch {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Meilisearch)
};

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

// "PT0.006147932S", "P1DT2H3.5S"
std::optional<std::chrono::milliseconds> duration(const QJsonValue &value)
{
    static const QRegularExpression form(u"^P(?:(\\d{1,6})D)?T(?:(\\d{1,6})H)?(?:(\\d{1,6})M)?(?:(\\d{1,9}(?:\\.\\d{1,18})?)S)?$"_s);
    const QRegularExpressionMatch match = form.match(value.toString());
    if (!match.hasMatch())
        return {};
    const double seconds = match.captured(1).toDouble() * 86400 + match.captured(2).toDouble() * 3600 + match.captured(3).toDouble() * 60
        + match.captured(4).toDouble();
    return std::chrono::milliseconds(static_cast<qint64>(seconds * 1000));
}

} // namespace

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

// Nanoseconds are more than Qt reads.
QDateTime moment(const QJsonValue &value)
{
    static const QRegularExpression fraction(u"\\.(\\d{3})\\d+"_s);
    QString text = value.toString().left(60);
    text.replace(fraction, u".\\1"_s);
    return QDateTime::fromString(text, Qt::ISODateWithMs).toUTC();
}

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
    const Words words = wordsFor(status, code, message);
    const QString raw = message.isEmpty() ? QString::fromUtf8(body.left(500)) : message;
    return {words.kind, Tr::tr("Meilisearch refused the request."), words.why, words.next,
            u"HTTP %1 %2: %3"_s.arg(QString::number(status), code.left(200), raw.left(2000)).simplified()};
}

Error errorFrom(const Task &task)
{
    const Words words = wordsFor(0, task.errorCode, task.errorMessage);
    return {words.kind, Tr::tr("Meilisearch could not finish a task."), words.why, words.next,
            u"task %1 (%2) %3: %4"_s.arg(QString::number(task.uid), task.type.left(200), task.errorCode.left(200), task.errorMessage.left(2000))};
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
    return Index{uid, answer["primaryKey"_L1].toString(), moment(answer["createdAt"_L1]), moment(answer["updatedAt"_L1])};
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

Result<IndexStats> parseIndexStats(const QString &index, const QJsonValue &answer)
{
    const auto documents = wholeNumber(answer["numberOfDocuments"_L1]);
    if (!documents)
        return failure(unexpected(answer, u"numberOfDocuments"_s));
    IndexStats stats;
    stats.uid = index;
    stats.documents = *documents;
    stats.indexing = answer["isIndexing"_L1].toBool();
    const QJsonObject fields = answer["fieldDistribution"_L1].toObject();
    for (auto field = fields.begin(); field != fields.end(); ++field)
        stats.fields.insert(field.key(), wholeNumber(field.value()).value_or(0));
    if (const auto size = wholeNumber(answer["rawDocumentDbSize"_L1]))
        stats.size = Bytes{*size};
    return stats;
}

Result<Stats> parseStats(const QJsonValue &answer)
{
    const auto size = wholeNumber(answer["databaseSize"_L1]);
    if (!size || !answer["indexes"_L1].isObject())
        return failure(unexpected(answer, size ? u"indexes"_s : u"databaseSize"_s));
    Stats stats;
    stats.databaseSize = Bytes{*size};
    if (const auto used = wholeNumber(answer["usedDatabaseSize"_L1]))
        stats.used = Bytes{*used};
    stats.lastUpdate = moment(answer["lastUpdate"_L1]);
    const QJsonObject indexes = answer["indexes"_L1].toObject();
    for (auto index = indexes.begin(); index != indexes.end(); ++index) {
        const Result<IndexStats> one = parseIndexStats(index.key(), index.value());
        if (!one)
            return failure(one.error());
        stats.indexes.append(*one);
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
    task.enqueued = moment(answer["enqueuedAt"_L1]);
    task.started = moment(answer["startedAt"_L1]);
    task.finished = moment(answer["finishedAt"_L1]);
    task.took = duration(answer["duration"_L1]);
    task.canceledBy = wholeNumber(answer["canceledBy"_L1]);
    task.batch = wholeNumber(answer["batchUid"_L1]);
    task.details = answer["details"_L1].toObject();
    task.raw = answer.toObject();
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

Result<QMap<qint64, double>> parseBatches(const QJsonValue &answer)
{
    if (!answer["results"_L1].isArray())
        return failure(unexpected(answer, u"results"_s));
    QMap<qint64, double> parts;
    const QJsonArray results = answer["results"_L1].toArray();
    for (const QJsonValue &batch : results) {
        const auto uid = wholeNumber(batch["uid"_L1]);
        const double percent = batch["progress"_L1]["percentage"_L1].toDouble(-1);
        if (uid && percent >= 0 && percent <= 100)
            parts.insert(*uid, percent / 100);
    }
    return parts;
}

} // namespace vigie::meilisearch
