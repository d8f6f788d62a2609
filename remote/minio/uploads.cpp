#include "remote/minio/uploads.h"

#include "remote/minio/parse.h"

#include <QCoreApplication>
#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace vigie::minio {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Minio)
};

constexpr auto silenceOfTransfers = 30s;
constexpr auto silenceOfAssembly = 10min;       // the server puts the parts together before it answers

Request onUpload(const QByteArray &verb, const Upload &upload)
{
    Request request;
    request.verb = verb;
    request.bucket = upload.bucket;
    request.key = upload.key;
    request.query = {{"uploadId", upload.id.toUtf8()}};
    return request;
}

std::pair<QByteArray, QByteArray> onlyWhereNothingIs()
{
    return {"If-None-Match", "*"};
}

void carry(Request &request, const Block &block)
{
    request.verb = "PUT";
    request.body = block.content;
    request.headers = {{"Content-MD5", block.md5.toBase64()}};
    request.unsignedBody = true;
    request.silence = silenceOfTransfers;
    request.moved = block.moved;
    request.cancel = block.cancel;
}

Async<QString> etagAfter(Client client, Request request)
{
    const Result<HttpReply> reply = co_await ask(client, request);
    if (!reply)
        co_return failure(reply.error());
    const QString etag = QString::fromLatin1(reply->headers.value("etag")).remove(u'"');
    if (etag.isEmpty())
        co_return failure(Error::Kind::BadReply, Tr::tr("MinIO did not confirm what it stored."));
    co_return QString(etag);
}

} // namespace

Async<QString> beginUpload(Client client, QString bucket, QString key, QByteArray contentType)
{
    Request request;
    request.verb = "POST";
    request.bucket = bucket;
    request.key = key;
    request.query = {{"uploads", ""}};
    request.contentType = contentType;
    const Result<HttpReply> reply = co_await ask(client, request);
    if (!reply)
        co_return failure(reply.error());
    co_return parseUploadId(reply->body);
}

Async<QString> uploadPart(Client client, Upload upload, int number, Block block)
{
    Request request = onUpload("PUT", upload);
    request.query.emplaceBack("partNumber", QByteArray::number(number));
    carry(request, block);
    co_return co_await etagAfter(client, request);
}

Async<QString> uploadWhole(Client client, QString bucket, QString key, QByteArray contentType, Block block, bool replaces)
{
    Request request;
    request.bucket = bucket;
    request.key = key;
    request.contentType = contentType;
    carry(request, block);
    if (!replaces)
        request.headers.append(onlyWhereNothingIs());
    co_return co_await etagAfter(client, request);
}

Async<QList<Part>> uploadedParts(Client client, Upload upload)
{
    QList<Part> parts;
    QByteArray from = "0";
    while (!from.isEmpty()) {
        Request request = onUpload("GET", upload);
        request.query.emplaceBack("part-number-marker", from);
        const Result<HttpReply> reply = co_await ask(client, request);
        if (!reply)
            co_return failure(reply.error());
        const Result<PartPage> page = parseParts(reply->body);
        if (!page)
            co_return failure(page.error());
        if (page->next == from)
            co_return failure(Error::Kind::BadReply, Tr::tr("MinIO lists the same parts again and again."));
        parts += page->parts;
        from = page->next;
    }
    co_return Result<QList<Part>>(parts);
}

Async<QString> finishUpload(Client client, Upload upload, QList<Part> parts, bool replaces)
{
    Request request = onUpload("POST", upload);
    QXmlStreamWriter writer(&request.body);
    writer.writeStartElement(u"CompleteMultipartUpload"_s);
    for (const Part &part : parts) {
        writer.writeStartElement(u"Part"_s);
        writer.writeTextElement(u"PartNumber"_s, QString::number(part.number));
        writer.writeTextElement(u"ETag"_s, u'"' + part.etag + u'"');
        writer.writeEndElement();
    }
    writer.writeEndElement();
    request.contentType = "application/xml";
    request.silence = silenceOfAssembly;
    if (!replaces)
        request.headers.append(onlyWhereNothingIs());
    const Result<HttpReply> reply = co_await ask(client, request);
    if (!reply)
        co_return failure(reply.error());
    co_return parseFinished(reply->body);
}

Async<> abandonUpload(Client client, Upload upload)
{
    const Result<HttpReply> reply = co_await ask(client, onUpload("DELETE", upload));
    if (!reply && reply.error().kind != Error::Kind::NotFound)
        co_return failure(reply.error());
    co_return Result<>();
}

} // namespace vigie::minio
