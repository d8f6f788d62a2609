#include "remote/minio/objects.h"

#include "remote/minio/parse.h"
#include "remote/minio/signature.h"

#include <QCoreApplication>
#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace vigie::minio {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Minio)
};

constexpr auto silenceOfTransfers = 30s;
constexpr qint64 largestPage = 32 * 1024 * 1024;

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
    list.largest = largestPage;
    list.cancel = request.cancel;
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

Async<VersionPage> listVersions(Client client, VersionRequest request)
{
    Request list;
    list.bucket = request.bucket;
    list.largest = largestPage;
    list.query = {{"versions", ""}, {"encoding-type", "url"}, {"max-keys", "1000"}};
    if (!request.prefix.isEmpty())
        list.query.emplaceBack("prefix", request.prefix.toUtf8());
    if (!request.fromKey.isEmpty())
        list.query.emplaceBack("key-marker", request.fromKey.toUtf8());
    if (!request.fromVersion.isEmpty())
        list.query.emplaceBack("version-id-marker", request.fromVersion.toUtf8());
    const Result<HttpReply> reply = co_await ask(client, list);
    if (!reply)
        co_return failure(reply.error());
    co_return parseVersions(reply->body);
}

Async<QString> copyObject(Client client, Copy copy)
{
    Request request;
    request.verb = "PUT";
    request.bucket = copy.toBucket;
    request.key = copy.toKey;
    QByteArray source = '/' + percentEncoded(copy.bucket.toUtf8()) + '/' + percentEncoded(copy.key.toUtf8(), "/");
    if (!copy.version.isEmpty())
        source += "?versionId=" + percentEncoded(copy.version.toUtf8());
    request.headers = {{"X-Amz-Copy-Source", source}};
    if (!copy.etag.isEmpty())
        request.headers.emplaceBack("X-Amz-Copy-Source-If-Match", '"' + copy.etag.toLatin1() + '"');
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
