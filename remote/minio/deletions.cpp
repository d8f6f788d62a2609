#include "remote/minio/deletions.h"

#include "remote/minio/parse.h"

#include <QXmlStreamWriter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie::minio {

namespace {

constexpr qsizetype mostDeleted = 1000;         // S3 takes so many keys at once

struct Doomed {
    QString key, version;
};

QByteArray deletion(const QList<Doomed> &doomed)
{
    QByteArray xml;
    QXmlStreamWriter writer(&xml);
    writer.writeStartDocument();
    writer.writeStartElement(u"Delete"_s);
    writer.writeTextElement(u"Quiet"_s, u"true"_s);
    for (const Doomed &one : doomed) {
        writer.writeStartElement(u"Object"_s);
        writer.writeTextElement(u"Key"_s, one.key);
        if (!one.version.isEmpty())
            writer.writeTextElement(u"VersionId"_s, one.version);
        writer.writeEndElement();
    }
    writer.writeEndElement();
    writer.writeEndDocument();
    return xml;
}

// XML 1.0 has no place for most control characters: such keys are deleted one by one.
bool fitsXml(const QString &key)
{
    return std::ranges::all_of(key, [](QChar unit) {
        return unit.unicode() >= 0x20 && unit.unicode() != 0xfffe && unit.unicode() != 0xffff;
    });
}

Async<> deleteOne(Client client, QString bucket, Doomed doomed)
{
    Request request;
    request.verb = "DELETE";
    request.bucket = bucket;
    request.key = doomed.key;
    if (!doomed.version.isEmpty())
        request.query = {{"versionId", doomed.version.toUtf8()}};
    const Result<HttpReply> reply = co_await ask(client, request);
    if (!reply)
        co_return failure(reply.error());
    co_return Result<>();
}

Async<QList<KeyFailure>> deleteTogether(Client client, QString bucket, QList<Doomed> doomed)
{
    Request request;
    request.verb = "POST";
    request.bucket = bucket;
    request.query = {{"delete", ""}};
    request.body = deletion(doomed);
    request.headers = {digestOf(request.body)};
    request.contentType = "application/xml";
    const Result<HttpReply> reply = co_await ask(client, request);
    if (!reply)
        co_return failure(reply.error());
    co_return parseDeleted(reply->body);
}

Async<QList<KeyFailure>> deleteAll(Client client, QString bucket, QList<Doomed> doomed)
{
    QList<KeyFailure> failures;
    QList<Doomed> together;
    for (const Doomed &one : doomed) {
        if (fitsXml(one.key)) {
            together.append(one);
            continue;
        }
        const Result<> gone = co_await deleteOne(client, bucket, one);
        if (!gone)
            failures.append({one.key, gone.error()});
    }
    for (qsizetype from = 0; from < together.size(); from += mostDeleted) {
        const QList<Doomed> some = together.sliced(from, std::min(mostDeleted, together.size() - from));
        const Result<QList<KeyFailure>> refused = co_await deleteTogether(client, bucket, some);
        if (!refused)
            co_return failure(refused.error());
        failures += *refused;
    }
    co_return Result<QList<KeyFailure>>(failures);
}

} // namespace

Async<QList<KeyFailure>> deleteObjects(Client client, QString bucket, QStringList keys)
{
    QList<Doomed> doomed;
    for (const QString &key : keys)
        doomed.append({key, {}});
    co_return co_await deleteAll(client, bucket, doomed);
}

Async<QList<KeyFailure>> deleteVersions(Client client, QString bucket, QList<ObjectVersion> versions)
{
    QList<Doomed> doomed;
    for (const ObjectVersion &one : versions)
        doomed.append({one.object.key, one.version});
    co_return co_await deleteAll(client, bucket, doomed);
}

} // namespace vigie::minio
