#include "remote/minio/objects.h"

#include "remote/minio/parse.h"
#include "remote/minio/signature.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QXmlStreamWriter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie::minio {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Minio)
};

constexpr auto silenceOfTransfers = 30s;

std::pair<QByteArray, QByteArray> digestOf(const QByteArray &body)
{
    return {"Content-MD5", QCryptographicHash::hash(body, QCryptographicHash::Md5).toBase64()};
}

QByteArray deletion(const QStringList &keys)
{
    QByteArray xml;
    QXmlStreamWriter writer(&xml);
    writer.writeStartDocument();
    writer.writeStartElement(u"Delete"_s);
    writer.writeTextElement(u"Quiet"_s, u"true"_s);
    for (const QString &key : keys) {
        writer.writeStartElement(u"Object"_s);
        writer.writeTextElement(u"Key"_s, key);
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

Tags metadataOf(const HttpReply &reply)
{
    static const QByteArray prefix = "x-amz-meta-";
    Tags metadata;
    for (auto header = reply.headers.cbegin(); header != reply.headers.cend(); ++header)
        if (header.key().startsWith(prefix))
            metadata.insert(QString::fromUtf8(header.key().mid(prefix.size())), QString::fromUtf8(header.value()));
    return metadata;
}

// "etag-84" was uploaded in 84 parts.
int partsOf(const QString &etag)
{
    const qsizetype dash = etag.lastIndexOf(u'-');
    return dash < 0 ? 0 : etag.sliced(dash + 1).toInt();
}

Result<Bytes> contentLength(const HttpReply &reply)
{
    bool valid = false;
    const qint64 size = reply.headers.value("content-length").toLongLong(&valid);
    if (!valid || size < 0)
        return failure(Error::Kind::BadReply, Tr::tr("MinIO did not tell the object's size."));
    return Bytes{size};
}

Async<std::optional<Tags>> tagsOf(Client client, QString bucket, QString key)
{
    Request request;
    request.bucket = bucket;
    request.key = key;
    request.query = {{"tagging", ""}};
    const Result<HttpReply> reply = co_await ask(client, request);
    if (!reply)
        co_return Result<std::optional<Tags>>(std::nullopt);
    const Result<Tags> tags = parseTags(reply->body);
    co_return tags ? Result<std::optional<Tags>>(*tags) : Result<std::optional<Tags>>(std::nullopt);
}

} // namespace

Async<RawPage> listRaw(Client client, ListRequest request)
{
    Request list;
    list.bucket = request.bucket;
    list.largest = 32 * 1024 * 1024;
    list.query = {{"list-type", "2"}, {"encoding-type", "url"}, {"max-keys", QByteArray::number(request.mostKeys)}};
    if (!request.prefix.isEmpty())
        list.query.emplaceBack("prefix", request.prefix.toUtf8());
    if (!request.delimiter.isEmpty())
        list.query.emplaceBack("delimiter", request.delimiter.toUtf8());
    if (!request.from.isEmpty())
        list.query.emplaceBack("continuation-token", request.from.toUtf8());
    const Result<HttpReply> reply = co_await ask(client, list);
    if (!reply)
        co_return failure(reply.error());
    co_return RawPage{reply->body, nextPageIn(reply->body)};
}

Async<ObjectDetails> describeObject(Client client, QString bucket, QString key)
{
    Request request;
    request.verb = "HEAD";
    request.bucket = bucket;
    request.key = key;
    const Result<HttpReply> reply = co_await ask(client, request);
    if (!reply)
        co_return failure(reply.error());
    const Result<Bytes> size = contentLength(*reply);
    if (!size)
        co_return failure(size.error());
    ObjectDetails details;
    details.object = {key, *size, QString::fromLatin1(reply->headers.value("etag")).remove(u'"'), parseHttpDate(reply->headers.value("last-modified"))};
    details.contentType = QString::fromUtf8(reply->headers.value("content-type"));
    details.metadata = metadataOf(*reply);
    details.version = QString::fromLatin1(reply->headers.value("x-amz-version-id"));
    details.parts = partsOf(details.object.etag);
    details.encrypted = reply->headers.contains("x-amz-server-side-encryption") || reply->headers.contains("x-amz-server-side-encryption-customer-algorithm");
    const Result<std::optional<Tags>> tags = co_await tagsOf(client, bucket, key);
    details.tags = tags.value_or(std::nullopt);
    co_return Result<ObjectDetails>(details);
}

Async<QByteArray> getRange(Client client, Range range)
{
    if (range.length < 1)
        co_return QByteArray();
    Request request;
    request.bucket = range.bucket;
    request.key = range.key;
    request.headers = {{"Range", "bytes=" + QByteArray::number(range.from) + '-' + QByteArray::number(range.from + range.length - 1)}};
    if (!range.etag.isEmpty())
        request.headers.emplaceBack("If-Match", '"' + range.etag.toLatin1() + '"');
    request.largest = range.length;
    request.silence = silenceOfTransfers;
    request.moved = range.moved;
    request.cancel = range.cancel;
    const Result<HttpReply> reply = co_await ask(client, request);
    if (!reply)
        co_return failure(reply.error());
    if (reply->body.size() > range.length || (reply->status != 206 && range.from > 0))
        co_return failure(Error::Kind::BadReply, Tr::tr("MinIO gave other bytes than were asked for."));
    co_return QByteArray(reply->body);
}

Async<Bytes> partSize(Client client, QString bucket, QString key, int number)
{
    Request request;
    request.verb = "HEAD";
    request.bucket = bucket;
    request.key = key;
    request.query = {{"partNumber", QByteArray::number(number)}};
    const Result<HttpReply> reply = co_await ask(client, request);
    if (!reply)
        co_return failure(reply.error());
    co_return contentLength(*reply);
}

Async<QList<KeyFailure>> deleteObjects(Client client, QString bucket, QStringList keys)
{
    QList<KeyFailure> failures;
    QStringList together;
    for (const QString &key : keys) {
        if (fitsXml(key)) {
            together.append(key);
            continue;
        }
        const Result<> gone = co_await deleteObject(client, bucket, key);
        if (!gone)
            failures.append({key, gone.error()});
    }
    for (qsizetype from = 0; from < together.size(); from += mostDeleted) {
        Request request;
        request.verb = "POST";
        request.bucket = bucket;
        request.query = {{"delete", ""}};
        request.body = deletion(together.sliced(from, std::min(mostDeleted, together.size() - from)));
        request.headers = {digestOf(request.body)};
        request.contentType = "application/xml";
        const Result<HttpReply> reply = co_await ask(client, request);
        if (!reply)
            co_return failure(reply.error());
        const Result<QList<KeyFailure>> refused = parseDeleted(reply->body);
        if (!refused)
            co_return failure(refused.error());
        failures += *refused;
    }
    co_return Result<QList<KeyFailure>>(failures);
}

Async<QString> copyObject(Client client, QString bucket, QString key, QString toBucket, QString toKey)
{
    Request request;
    request.verb = "PUT";
    request.bucket = toBucket;
    request.key = toKey;
    request.headers = {{"X-Amz-Copy-Source", '/' + percentEncoded(bucket.toUtf8()) + '/' + percentEncoded(key.toUtf8(), "/")}};
    request.silence = 10min;        // the server copies before it answers
    const Result<HttpReply> reply = co_await ask(client, request);
    if (!reply)
        co_return failure(reply.error());
    co_return parseFinished(reply->body);
}

Async<> setTags(Client client, QString bucket, QString key, Tags tags)
{
    Request request;
    request.verb = "PUT";
    request.bucket = bucket;
    request.key = key;
    request.query = {{"tagging", ""}};
    QXmlStreamWriter writer(&request.body);
    writer.writeStartElement(u"Tagging"_s);
    writer.writeStartElement(u"TagSet"_s);
    for (auto tag = tags.cbegin(); tag != tags.cend(); ++tag) {
        writer.writeStartElement(u"Tag"_s);
        writer.writeTextElement(u"Key"_s, tag.key());
        writer.writeTextElement(u"Value"_s, tag.value());
        writer.writeEndElement();
    }
    writer.writeEndElement();
    writer.writeEndElement();
    request.headers = {digestOf(request.body)};
    request.contentType = "application/xml";
    const Result<HttpReply> reply = co_await ask(client, request);
    if (!reply)
        co_return failure(reply.error());
    co_return Result<>();
}

} // namespace vigie::minio
