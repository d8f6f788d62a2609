#include "remote/minio/parse.h"

#include "remote/minio/xml.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>
#include <cstdlib>
#include <optional>

using namespace Qt::StringLiterals;

namespace vigie::minio {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Minio)
};

Object object(QXmlStreamReader &reader)
{
    Object found;
    while (reader.readNextStartElement()) {
        if (reader.name() == "Key"_L1) {
            found.key = text(reader);
        } else if (reader.name() == "Size"_L1) {
            found.size = Bytes{size(reader)};
        } else if (reader.name() == "ETag"_L1) {
            found.etag = text(reader).remove(u'"');
        } else if (reader.name() == "LastModified"_L1) {
            found.modified = time(reader);
        } else {
            reader.skipCurrentElement();
        }
    }
    return found;
}

QStringList prefixes(QXmlStreamReader &reader)
{
    QStringList found;
    while (reader.readNextStartElement()) {
        if (reader.name() == "Prefix"_L1)
            found.append(text(reader));
        else
            reader.skipCurrentElement();
    }
    return found;
}

void decodeAll(ObjectPage &page)
{
    for (Object &found : page.objects)
        found.key = decoded(found.key);
    for (QString &folder : page.folders)
        folder = decoded(folder);
}

struct Told {
    QString code, message;
};

Told toldBy(const QByteArray &xml)
{
    Told told;
    QXmlStreamReader reader(xml);
    if (!startsWith(reader, "Error"_L1))
        return told;
    while (reader.readNextStartElement()) {
        if (reader.name() == "Code"_L1)
            told.code = text(reader);
        else if (reader.name() == "Message"_L1)
            told.message = text(reader);
        else
            reader.skipCurrentElement();
    }
    return told;
}

struct Words {
    Error::Kind kind = Error::Kind::CommandFailed;
    QString why, next;
};

// By more than S3 forgives.
bool clocksDiffer(const QDateTime &serverTime, const QDateTime &now)
{
    return serverTime.isValid() && now.isValid() && std::abs(now.secsTo(serverTime)) > 15 * 60;
}

Words skewWords(const QDateTime &serverTime, const QDateTime &now)
{
    const QString next = Tr::tr("Set the clock of this workstation or of the server, best with NTP.");
    if (!serverTime.isValid() || !now.isValid())
        return {Error::Kind::CommandFailed, Tr::tr("The clocks of this workstation and of the server differ by more than 15 minutes."), next};
    const qint64 seconds = now.secsTo(serverTime);
    const QString minutes = QString::number(std::llround(std::abs(static_cast<double>(seconds)) / 60.0));
    return {Error::Kind::CommandFailed,
            seconds > 0 ? Tr::tr("The server's clock is %1 minutes ahead of this workstation's.").arg(minutes)
                        : Tr::tr("The server's clock is %1 minutes behind this workstation's.").arg(minutes),
            next};
}

std::optional<Words> wordsForObjects(int status, const QString &code)
{
    using enum Error::Kind;
    static const QStringList names{u"XMinioInvalidObjectName"_s, u"XMinioInvalidResourceName"_s, u"InvalidObjectName"_s, u"KeyTooLongError"_s,
                                   u"XMinioParentIsObject"_s, u"XMinioObjectExistsAsDirectory"_s, u"InvalidURI"_s};
    if (names.contains(code))
        return Words{CommandFailed, Tr::tr("The server does not accept this name."),
                     Tr::tr("MinIO keeps names as files: no part of a name may be . or .., empty, longer than 255 bytes, or below another object.")};
    if (code == "InvalidBucketName"_L1)
        return Words{Usage, Tr::tr("The server does not accept this name for a bucket."),
                     Tr::tr("Use 3 to 63 small letters, digits, dots and dashes.")};
    if (code == "NoSuchUpload"_L1)
        return Words{NotFound, Tr::tr("The upload that was begun is no longer there."), Tr::tr("Begin it again.")};
    if (code == "BadDigest"_L1 || code == "XAmzContentSHA256Mismatch"_L1 || code == "InvalidDigest"_L1)
        return Words{BadReply, Tr::tr("The bytes were changed on the way."), Tr::tr("Try again.")};
    if (code == "EntityTooLarge"_L1 || code == "EntityTooSmall"_L1)
        return Words{CommandFailed, Tr::tr("The server does not take an object of this size."), {}};
    if (code == "PreconditionFailed"_L1 || status == 412)
        return Words{Conflict, Tr::tr("The object was changed meanwhile."), Tr::tr("Begin again with the new one.")};
    if (code == "InvalidRange"_L1 || status == 416)
        return Words{Conflict, Tr::tr("The object is shorter than it was."), Tr::tr("Begin again with the new one.")};
    if (code == "XMinioAdminBucketQuotaExceeded"_L1 || code == "QuotaExceeded"_L1)
        return Words{CommandFailed, Tr::tr("The bucket's quota is used up."), Tr::tr("Delete something, or raise the quota.")};
    if (code == "ObjectLocked"_L1 || code == "InvalidRetentionDate"_L1)
        return Words{Conflict, Tr::tr("The object is locked by the bucket's retention."), {}};
    return {};
}

Words wordsFor(int status, const QString &code)
{
    const QString vault = Tr::tr("Compare the vault with the server's .env file.");
    if (code == "SignatureDoesNotMatch"_L1)
        return {Error::Kind::SignInRefused, Tr::tr("The secret key is not the one that MinIO runs with."), vault};
    if (code == "InvalidAccessKeyId"_L1)
        return {Error::Kind::SignInRefused, Tr::tr("MinIO does not know this access key."), vault};
    if (const std::optional<Words> words = wordsForObjects(status, code))
        return *words;
    if (code == "AccessDenied"_L1 || status == 401 || status == 403)
        return {Error::Kind::SignInRefused, Tr::tr("This access key may not do that."), {}};
    if (code == "NoSuchBucket"_L1)
        return {Error::Kind::NotFound, Tr::tr("The bucket does not exist."), Tr::tr("List the buckets again. Those of the stack come back with a deploy.")};
    if (code == "NoSuchKey"_L1)
        return {Error::Kind::NotFound, Tr::tr("The object does not exist."), {}};
    if (code == "BucketAlreadyOwnedByYou"_L1)
        return {Error::Kind::Conflict, Tr::tr("A bucket of this name exists."), {}};
    if (code == "BucketAlreadyExists"_L1)
        return {Error::Kind::Conflict, Tr::tr("A bucket of this name exists and belongs to somebody else."), Tr::tr("Choose another name.")};
    if (code == "BucketNotEmpty"_L1)
        return {Error::Kind::Conflict, Tr::tr("The bucket holds objects."), {}};
    if (code == "XMinioStorageFull"_L1 || status == 507)
        return {Error::Kind::CommandFailed, Tr::tr("The disk of the server is full."), Tr::tr("Free some space.")};
    if (status == 404)
        return {Error::Kind::NotFound, Tr::tr("It does not exist."), {}};
    if (status == 503 || status == 502 || status == 504 || code == "XMinioServerNotInitialized"_L1 || code == "SlowDown"_L1)
        return {Error::Kind::Unreachable, Tr::tr("It is not ready or too busy."), Tr::tr("Try again in a moment.")};
    if (status >= 300 && status < 400)
        return {Error::Kind::BadReply, Tr::tr("It sent us elsewhere."), Tr::tr("Check the port and the region.")};
    return {};
}

} // namespace

Result<QList<Bucket>> parseBuckets(const QByteArray &xml)
{
    QXmlStreamReader reader(xml);
    if (!startsWith(reader, "ListAllMyBucketsResult"_L1))
        return failure(unreadable(reader, xml));
    QList<Bucket> buckets;
    while (reader.readNextStartElement()) {
        if (reader.name() != "Buckets"_L1) {
            reader.skipCurrentElement();
            continue;
        }
        while (reader.readNextStartElement()) {
            Bucket bucket;
            while (reader.readNextStartElement()) {
                if (reader.name() == "Name"_L1)
                    bucket.name = text(reader);
                else if (reader.name() == "CreationDate"_L1)
                    bucket.created = time(reader);
                else
                    reader.skipCurrentElement();
            }
            if (bucket.name.isEmpty())
                reader.raiseError(u"Name"_s);
            buckets.append(bucket);
        }
    }
    if (reader.hasError())
        return failure(unreadable(reader, xml));
    return buckets;
}

Result<ObjectPage> parseObjects(const QByteArray &xml)
{
    QXmlStreamReader reader(xml);
    if (!startsWith(reader, "ListBucketResult"_L1))
        return failure(unreadable(reader, xml));
    ObjectPage page;
    bool isEncoded = false;
    bool truncated = false;
    while (reader.readNextStartElement()) {
        if (reader.name() == "Contents"_L1)
            page.objects.append(object(reader));
        else if (reader.name() == "CommonPrefixes"_L1)
            page.folders += prefixes(reader);
        else if (reader.name() == "NextContinuationToken"_L1)
            page.next = text(reader);
        else if (reader.name() == "IsTruncated"_L1)
            truncated = text(reader) == "true"_L1;
        else if (reader.name() == "EncodingType"_L1)
            isEncoded = text(reader) == "url"_L1;
        else
            reader.skipCurrentElement();
    }
    if (truncated && page.next.isEmpty())
        reader.raiseError(u"NextContinuationToken"_s);
    if (reader.hasError())
        return failure(unreadable(reader, xml));
    if (!truncated)
        page.next.clear();
    if (isEncoded)
        decodeAll(page);
    return page;
}

QString nextPageIn(const QByteArray &xml)
{
    static constexpr QByteArrayView start("<NextContinuationToken>"), end("</NextContinuationToken>");
    const qsizetype from = xml.indexOf(start);
    const qsizetype to = from < 0 ? -1 : xml.indexOf(end, from);
    if (to < 0)
        return {};
    const QByteArray token = xml.sliced(from + start.size(), to - from - start.size());
    return token.contains('&') ? QString() : QString::fromUtf8(token);
}

Error errorFrom(int status, const QByteArray &xml, const QDateTime &serverTime, const QDateTime &now, const QString &codeOfHead)
{
    Told told = toldBy(xml);
    if (told.code.isEmpty())
        told.code = codeOfHead;
    const bool skewed = told.code == "RequestTimeTooSkewed"_L1 || (status == 403 && told.code.isEmpty() && clocksDiffer(serverTime, now));
    Words words = skewed ? skewWords(serverTime, now) : wordsFor(status, told.code);
    if (words.why.isEmpty())
        words.why = told.message;
    const QString raw = told.message.isEmpty() ? QString::fromUtf8(xml.left(500)) : told.message;
    return {words.kind, Tr::tr("MinIO refused the request."), words.why, words.next,
            u"HTTP %1 %2: %3"_s.arg(QString::number(status), told.code, raw.left(2000)).simplified()};
}

QDateTime parseHttpDate(const QByteArray &value)
{
    QDateTime at = QLocale::c().toDateTime(QString::fromLatin1(value), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    at.setTimeSpec(Qt::UTC);
    return at;
}

} // namespace vigie::minio
