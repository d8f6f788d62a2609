#include "remote/minio/parse.h"

#include "remote/minio/xml.h"

#include <functional>

using namespace Qt::StringLiterals;

namespace vigie::minio {

namespace {

// Walks the elements right below the root; `take` reads the one it knows and says whether it did.
Result<> walk(const QByteArray &xml, QLatin1StringView root, const std::function<bool(QXmlStreamReader &)> &take)
{
    QXmlStreamReader reader(xml);
    if (!startsWith(reader, root))
        return failure(unreadable(reader, xml));
    while (reader.readNextStartElement()) {
        if (!take(reader))
            reader.skipCurrentElement();
    }
    if (reader.hasError())
        return failure(unreadable(reader, xml));
    return {};
}

Part part(QXmlStreamReader &reader)
{
    Part found;
    while (reader.readNextStartElement()) {
        if (reader.name() == "PartNumber"_L1)
            found.number = text(reader).toInt();
        else if (reader.name() == "Size"_L1)
            found.size = Bytes{size(reader)};
        else if (reader.name() == "ETag"_L1)
            found.etag = text(reader).remove(u'"');
        else
            reader.skipCurrentElement();
    }
    if (found.number < 1)
        reader.raiseError(u"PartNumber"_s);
    return found;
}

KeyFailure keyFailure(QXmlStreamReader &reader)
{
    QString key, code, message;
    while (reader.readNextStartElement()) {
        if (reader.name() == "Key"_L1)
            key = text(reader);
        else if (reader.name() == "Code"_L1)
            code = text(reader);
        else if (reader.name() == "Message"_L1)
            message = text(reader);
        else
            reader.skipCurrentElement();
    }
    const QString told = u"<Error><Code>%1</Code><Message>%2</Message></Error>"_s.arg(code.toHtmlEscaped(), message.toHtmlEscaped());
    return {key, errorFrom(400, told.toUtf8())};
}

ObjectVersion objectVersion(QXmlStreamReader &reader)
{
    ObjectVersion found;
    found.deletion = reader.name() == "DeleteMarker"_L1;
    while (reader.readNextStartElement()) {
        if (reader.name() == "Key"_L1)
            found.object.key = text(reader);
        else if (reader.name() == "VersionId"_L1)
            found.version = text(reader);
        else if (reader.name() == "IsLatest"_L1)
            found.latest = text(reader) == "true"_L1;
        else if (reader.name() == "LastModified"_L1)
            found.object.modified = time(reader);
        else if (reader.name() == "Size"_L1)
            found.object.size = Bytes{size(reader)};
        else if (reader.name() == "ETag"_L1)
            found.object.etag = text(reader).remove(u'"');
        else
            reader.skipCurrentElement();
    }
    return found;
}

// One Tag, or a TagSet of them.
void takeTags(QXmlStreamReader &reader, Tags &tags)
{
    while (reader.readNextStartElement()) {
        if (reader.name() != "Tag"_L1) {
            reader.skipCurrentElement();
            continue;
        }
        QString key, value;
        while (reader.readNextStartElement()) {
            if (reader.name() == "Key"_L1)
                key = text(reader);
            else if (reader.name() == "Value"_L1)
                value = text(reader);
            else
                reader.skipCurrentElement();
        }
        tags.insert(key, value);
    }
}

QString ruleName(QXmlStreamReader &reader)
{
    QString name;
    while (reader.readNextStartElement()) {
        if (reader.name() == "ID"_L1)
            name = text(reader);
        else
            reader.skipCurrentElement();
    }
    return name;
}

} // namespace

Result<QString> parseUploadId(const QByteArray &xml)
{
    QString id;
    const Result<> read = walk(xml, "InitiateMultipartUploadResult"_L1, [&id](QXmlStreamReader &reader) {
        if (reader.name() != "UploadId"_L1)
            return false;
        id = text(reader);
        return true;
    });
    if (!read)
        return failure(read.error());
    if (id.isEmpty())
        return failure(unreadable(QXmlStreamReader(), xml));
    return id;
}

Result<PartPage> parseParts(const QByteArray &xml)
{
    PartPage page;
    bool truncated = false;
    const Result<> read = walk(xml, "ListPartsResult"_L1, [&](QXmlStreamReader &reader) {
        if (reader.name() == "Part"_L1)
            page.parts.append(part(reader));
        else if (reader.name() == "IsTruncated"_L1)
            truncated = text(reader) == "true"_L1;
        else if (reader.name() == "NextPartNumberMarker"_L1)
            page.next = text(reader).toLatin1();
        else
            return false;
        return true;
    });
    if (!read)
        return failure(read.error());
    if (truncated && page.next.isEmpty())
        return failure(unreadable(QXmlStreamReader(), xml));
    if (!truncated)
        page.next.clear();
    return page;
}

Result<QString> parseFinished(const QByteArray &xml)
{
    QXmlStreamReader first(xml);
    (void)startsWith(first, {});
    const bool copied = first.name() == "CopyObjectResult"_L1;
    if (first.name() == "Error"_L1)
        return failure(errorFrom(500, xml));
    QString etag;
    const Result<> read = walk(xml, copied ? "CopyObjectResult"_L1 : "CompleteMultipartUploadResult"_L1, [&etag](QXmlStreamReader &reader) {
        if (reader.name() != "ETag"_L1)
            return false;
        etag = text(reader).remove(u'"');
        return true;
    });
    if (!read)
        return failure(read.error());
    return etag;
}

Result<QList<KeyFailure>> parseDeleted(const QByteArray &xml)
{
    QList<KeyFailure> failures;
    const Result<> read = walk(xml, "DeleteResult"_L1, [&failures](QXmlStreamReader &reader) {
        if (reader.name() != "Error"_L1)
            return false;
        failures.append(keyFailure(reader));
        return true;
    });
    if (!read)
        return failure(read.error());
    return failures;
}

Result<VersionPage> parseVersions(const QByteArray &xml)
{
    VersionPage page;
    bool truncated = false;
    bool isEncoded = false;
    const Result<> read = walk(xml, "ListVersionsResult"_L1, [&](QXmlStreamReader &reader) {
        if (reader.name() == "Version"_L1 || reader.name() == "DeleteMarker"_L1)
            page.versions.append(objectVersion(reader));
        else if (reader.name() == "NextKeyMarker"_L1)
            page.nextKey = text(reader);
        else if (reader.name() == "NextVersionIdMarker"_L1)
            page.nextVersion = text(reader);
        else if (reader.name() == "IsTruncated"_L1)
            truncated = text(reader) == "true"_L1;
        else if (reader.name() == "EncodingType"_L1)
            isEncoded = text(reader) == "url"_L1;
        else
            return false;
        return true;
    });
    if (!read)
        return failure(read.error());
    if (truncated && page.nextKey.isEmpty())
        return failure(unreadable(QXmlStreamReader(), xml));
    if (!truncated) {
        page.nextKey.clear();
        page.nextVersion.clear();
    }
    if (isEncoded) {
        page.nextKey = decoded(page.nextKey);
        for (ObjectVersion &one : page.versions)
            one.object.key = decoded(one.object.key);
    }
    return page;
}

Result<Tags> parseTags(const QByteArray &xml)
{
    Tags tags;
    const Result<> read = walk(xml, "Tagging"_L1, [&tags](QXmlStreamReader &reader) {
        if (reader.name() != "TagSet"_L1)
            return false;
        takeTags(reader, tags);
        return true;
    });
    if (!read)
        return failure(read.error());
    return tags;
}

Result<BucketSettings::Versioning> parseVersioning(const QByteArray &xml)
{
    auto versioning = BucketSettings::Versioning::Off;
    const Result<> read = walk(xml, "VersioningConfiguration"_L1, [&versioning](QXmlStreamReader &reader) {
        if (reader.name() != "Status"_L1)
            return false;
        versioning = text(reader) == "Enabled"_L1 ? BucketSettings::Versioning::On : BucketSettings::Versioning::Suspended;
        return true;
    });
    if (!read)
        return failure(read.error());
    return versioning;
}

Result<bool> parseObjectLock(const QByteArray &xml)
{
    bool enabled = false;
    const Result<> read = walk(xml, "ObjectLockConfiguration"_L1, [&enabled](QXmlStreamReader &reader) {
        if (reader.name() != "ObjectLockEnabled"_L1)
            return false;
        enabled = text(reader) == "Enabled"_L1;
        return true;
    });
    if (!read)
        return failure(read.error());
    return enabled;
}

Result<QStringList> parseLifecycle(const QByteArray &xml)
{
    QStringList rules;
    const Result<> read = walk(xml, "LifecycleConfiguration"_L1, [&rules](QXmlStreamReader &reader) {
        if (reader.name() != "Rule"_L1)
            return false;
        rules.append(ruleName(reader));
        return true;
    });
    if (!read)
        return failure(read.error());
    return rules;
}

} // namespace vigie::minio
