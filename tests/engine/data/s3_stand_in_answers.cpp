#include "tests/engine/data/s3_stand_in.h"

#include "remote/minio/signature.h"

#include <QCryptographicHash>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace vigie::test {

namespace {

QByteArray md5(const QByteArray &content)
{
    return QCryptographicHash::hash(content, QCryptographicHash::Md5);
}

QByteArray header(const QByteArray &name, const QByteArray &value)
{
    return name + ": " + value + "\r\n";
}

bool digestFits(const S3StandIn::Message &message)
{
    const QByteArray told = message.headers.value("content-md5");
    return told.isEmpty() || told == md5(message.body).toBase64();
}

} // namespace

S3StandIn::Answer S3StandIn::onBucket(const Message &message, const QByteArray &bucket)
{
    const bool there = buckets.contains(bucket);
    if (message.verb == "PUT" && there)
        return error(409, "BucketAlreadyOwnedByYou");
    if (message.verb == "PUT") {
        buckets[bucket] = {};
        return {};
    }
    if (!there)
        return error(404, "NoSuchBucket");
    if (message.verb == "POST")
        return deletion(message, bucket);
    if (message.verb == "DELETE" && !buckets[bucket].isEmpty())
        return error(409, "BucketNotEmpty");
    if (message.verb == "DELETE") {
        buckets.remove(bucket);
        return {204, {}, {}};
    }
    if (message.query.contains("versions"))
        return {200, "<ListVersionsResult><IsTruncated>false</IsTruncated></ListVersionsResult>", {}};
    return message.verb == "GET" ? listing(message, bucket) : Answer{};
}

S3StandIn::Answer S3StandIn::listing(const Message &message, const QByteArray &bucket) const
{
    const QByteArray prefix = message.asked("prefix"), from = message.asked("continuation-token");
    QByteArray text;
    int listed = 0;
    const QMap<QByteArray, Stored> objects = buckets[bucket];
    auto object = objects.lowerBound(from.isEmpty() ? prefix : from);
    for (; object != objects.cend() && listed < pageSize; ++object) {
        if (!object.key().startsWith(prefix))
            break;
        ++listed;
        text += "<Contents><Key>" + minio::percentEncoded(object.key(), "/") + "</Key><LastModified>2026-11-23T20:00:00.000Z</LastModified><ETag>&#34;"
            + object->etag + "&#34;</ETag><Size>" + QByteArray::number(object->content.size()) + "</Size></Contents>";
    }
    const bool more = object != objects.cend() && object.key().startsWith(prefix);
    return {200, "<ListBucketResult><EncodingType>url</EncodingType><IsTruncated>" + QByteArray(more ? "true" : "false") + "</IsTruncated>"
                     + (more ? "<NextContinuationToken>" + object.key() + "</NextContinuationToken>" : QByteArray()) + text + "</ListBucketResult>", {}};
}

S3StandIn::Answer S3StandIn::deletion(const Message &message, const QByteArray &bucket)
{
    if (!digestFits(message))
        return error(400, "BadDigest");
    QXmlStreamReader reader(message.body);
    while (!reader.atEnd())
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == "Key"_L1)
            buckets[bucket].remove(reader.readElementText().toUtf8());
    return {200, "<DeleteResult></DeleteResult>", {}};
}

S3StandIn::Answer S3StandIn::content(const Message &message, const Stored &stored) const
{
    Answer reply{200, stored.content, header("ETag", '"' + stored.etag + '"') + header("Last-Modified", "Mon, 23 Nov 2026 20:00:00 GMT")};
    const QByteArray wanted = message.headers.value("if-match");
    if (!wanted.isEmpty() && wanted != '"' + stored.etag + '"')
        return error(412, "PreconditionFailed");
    if (const int part = message.asked("partNumber").toInt(); part > 0 && part <= stored.parts.size())
        reply.body = QByteArray(stored.parts.at(part - 1), 'x');
    const QByteArray range = message.headers.value("range");
    if (range.startsWith("bytes=")) {
        const QByteArrayList ends = range.mid(6).split('-');
        reply.status = 206;
        reply.body = stored.content.mid(ends.value(0).toLongLong(), ends.value(1).toLongLong() - ends.value(0).toLongLong() + 1);
    }
    reply.headers += header("Content-Length", QByteArray::number(reply.body.size()));
    return reply;
}

S3StandIn::Answer S3StandIn::onObject(const Message &message, const QByteArray &bucket, const QByteArray &key)
{
    if (!buckets.contains(bucket))
        return error(404, "NoSuchBucket");
    if (message.query.contains("uploads") || message.query.contains("uploadId"))
        return onUpload(message, bucket, key);
    QMap<QByteArray, Stored> &objects = buckets[bucket];
    if (message.headers.value("if-none-match") == "*" && objects.contains(key))
        return error(412, "PreconditionFailed");
    if (message.verb == "PUT") {
        if (!digestFits(message))
            return error(400, "BadDigest");
        const QByteArray source = QByteArray::fromPercentEncoding(message.headers.value("x-amz-copy-source")).mid(1);
        const qsizetype slash = source.indexOf('/');
        const Stored copied = slash < 0 ? Stored() : buckets.value(source.first(slash)).value(source.mid(slash + 1));
        if (slash > 0 && copied.etag.isEmpty())
            return error(404, "NoSuchKey");
        objects[key] = slash < 0 ? Stored{message.body, md5(message.body).toHex(), {}} : copied;
        return {200, slash < 0 ? QByteArray() : "<CopyObjectResult><ETag>" + copied.etag + "</ETag></CopyObjectResult>", header("ETag", '"' + objects[key].etag + '"')};
    }
    if (message.verb == "DELETE") {
        objects.remove(key);
        return {204, {}, {}};
    }
    if (!objects.contains(key))
        return error(404, "NoSuchKey");
    if (message.query.startsWith("tagging"))
        return {200, "<Tagging><TagSet></TagSet></Tagging>", {}};
    return content(message, objects.value(key));
}

S3StandIn::Answer S3StandIn::onUpload(const Message &message, const QByteArray &bucket, const QByteArray &key)
{
    if (message.query.contains("uploads")) {
        const QByteArray id = "upload-" + QByteArray::number(heard.size());
        uploads[id] = {};
        return {200, "<InitiateMultipartUploadResult><UploadId>" + id + "</UploadId></InitiateMultipartUploadResult>", {}};
    }
    const QByteArray id = message.asked("uploadId");
    if (!uploads.contains(id))
        return error(404, "NoSuchUpload");
    QMap<int, QByteArray> &parts = uploads[id];
    if (message.verb == "PUT") {
        if (!digestFits(message))
            return error(400, "BadDigest");
        parts[message.asked("partNumber").toInt()] = message.body;
        return {200, {}, header("ETag", '"' + md5(message.body).toHex() + '"')};
    }
    if (message.verb == "DELETE") {
        uploads.remove(id);
        return {204, {}, {}};
    }
    if (message.verb == "GET") {
        QByteArray text;
        for (auto part = parts.cbegin(); part != parts.cend(); ++part)
            text += "<Part><PartNumber>" + QByteArray::number(part.key()) + "</PartNumber><ETag>" + md5(*part).toHex() + "</ETag><Size>" + QByteArray::number(part->size())
                + "</Size></Part>";
        return {200, "<ListPartsResult><IsTruncated>false</IsTruncated>" + text + "</ListPartsResult>", {}};
    }
    if (message.headers.value("if-none-match") == "*" && buckets[bucket].contains(key))
        return error(412, "PreconditionFailed");
    Stored whole;
    QByteArray digests;
    for (const QByteArray &part : std::as_const(parts)) {
        whole.content += part;
        whole.parts.append(part.size());
        digests += md5(part);
    }
    whole.etag = md5(digests).toHex() + '-' + QByteArray::number(parts.size());
    buckets[bucket][key] = whole;
    uploads.remove(id);
    return {200, "<CompleteMultipartUploadResult><ETag>" + whole.etag + "</ETag></CompleteMultipartUploadResult>", {}};
}

} // namespace vigie::test
