#include "remote/minio/xml.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace vigie::minio {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Minio)
};

// "2026-11-23T20:00:00" at the start of what S3 writes; a listing has a thousand of them a page.
std::optional<QDateTime> plainTime(QStringView text)
{
    static constexpr QStringView form = u"0000-00-00T00:00:00";
    if (text.size() < form.size() || !text.endsWith(u'Z'))
        return {};
    std::array<int, 6> fields{};
    std::size_t field = 0;
    for (qsizetype i = 0; i < form.size(); ++i) {
        const char16_t unit = text.at(i).unicode();
        if (form.at(i) != u'0') {
            if (text.at(i) != form.at(i))
                return {};
            ++field;
        } else if (unit < u'0' || unit > u'9') {
            return {};
        } else {
            fields.at(field) = fields.at(field) * 10 + (unit - u'0');
        }
    }
    const QStringView rest = text.sliced(form.size()).chopped(1);
    int milliseconds = 0;
    if (!rest.isEmpty()) {
        bool valid = false;
        milliseconds = rest.size() == 4 && rest.front() == u'.' ? rest.sliced(1).toInt(&valid) : 0;
        if (!valid || milliseconds < 0)
            return {};
    }
    return QDateTime(QDate(fields[0], fields[1], fields[2]), QTime(fields[3], fields[4], fields[5], milliseconds), Qt::UTC);
}

} // namespace

bool startsWith(QXmlStreamReader &reader, QLatin1StringView root)
{
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::DTD)
            reader.raiseError(u"document type"_s);
        else if (token == QXmlStreamReader::StartElement)
            return reader.name() == root;
    }
    return false;
}

QString text(QXmlStreamReader &reader)
{
    return reader.readElementText(QXmlStreamReader::ErrorOnUnexpectedElement);
}

qint64 size(QXmlStreamReader &reader)
{
    bool valid = false;
    const qint64 number = text(reader).toLongLong(&valid);
    if (valid && number >= 0)
        return number;
    reader.raiseError(u"Size"_s);
    return 0;
}

QDateTime time(QXmlStreamReader &reader)
{
    const QString written = text(reader);
    if (const std::optional<QDateTime> plain = plainTime(written))
        return *plain;
    return QDateTime::fromString(written, Qt::ISODateWithMs).toUTC();
}

QString decoded(const QString &key)
{
    if (!key.contains(u'%') && !key.contains(u'+'))
        return key;
    return QUrl::fromPercentEncoding(key.toUtf8().replace('+', "%20"));
}

Error unreadable(const QXmlStreamReader &reader, const QByteArray &xml)
{
    return {Error::Kind::BadReply, Tr::tr("MinIO's answer cannot be read."), Tr::tr("It is not the XML that S3 answers with."),
            Tr::tr("Check the port."), QString(reader.errorString() + u": "_s + QString::fromUtf8(xml.left(200)))};
}

} // namespace vigie::minio
