#include "ui/present/objects.h"

#include "ui/present/text.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie::present {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Objects)
};

bool turnsDirection(char32_t c)
{
    return c == 0x061c || c == 0x200e || c == 0x200f || (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
}

// Nothing to see where it stands: zero width, line and paragraph ends, marks of the byte order, tags.
bool isUnseen(char32_t c)
{
    return (c >= 0x200b && c <= 0x200d) || c == 0x2028 || c == 0x2029 || c == 0x2060 || c == 0xfeff || c == 0x00ad || (c >= 0xe0000 && c <= 0xe007f);
}

QString shown(char32_t c)
{
    if (c < 0x20)
        return QChar(char16_t(0x2400 + c));
    if (c == 0x7f)
        return QChar(0x2421);
    if ((c >= 0x80 && c < 0xa0) || turnsDirection(c) || isUnseen(c))
        return u"‹U+%1›"_s.arg(uint(c), 4, 16, QChar(u'0')).toUpper();
    return {};
}

struct Scale {
    double divisor;
    const char *unit;
};

Scale scaleOf(qint64 bytes)
{
    if (bytes >= 999'950'000'000)
        return {1e12, QT_TRANSLATE_NOOP("Objects", "%1 TB")};
    if (bytes >= 999'950'000)
        return {1e9, QT_TRANSLATE_NOOP("Objects", "%1 GB")};
    if (bytes >= 999'950)
        return {1e6, QT_TRANSLATE_NOOP("Objects", "%1 MB")};
    if (bytes >= 1000)
        return {1e3, QT_TRANSLATE_NOOP("Objects", "%1 kB")};
    return {1, QT_TRANSLATE_NOOP("Objects", "%1 B")};
}

} // namespace

QString visible(const QString &text)
{
    const auto plain = [](QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0x7f; };
    if (std::ranges::all_of(text, plain))
        return text;
    QString result;
    for (const char32_t c : text.toUcs4()) {
        const QString mark = shown(c);
        result += mark.isEmpty() ? QString::fromUcs4(&c, 1) : mark;
    }
    return result;
}

QString fileSize(Bytes bytes)
{
    const Scale scale = scaleOf(count(bytes));
    return Tr::tr(scale.unit).arg(number(double(count(bytes)) / scale.divisor, scale.divisor > 1 ? 1 : 0));
}

QString sizeOf(Bytes done, Bytes all)
{
    const Scale scale = scaleOf(count(all));
    const int decimals = scale.divisor >= 1e9 ? 2 : scale.divisor > 1 ? 1 : 0;
    return Tr::tr("%1 of %2").arg(number(double(count(done)) / scale.divisor, decimals), Tr::tr(scale.unit).arg(number(double(count(all)) / scale.divisor, decimals)));
}

QString perSecond(Bytes bytes)
{
    return Tr::tr("%1/s").arg(fileSize(bytes));
}

QString exactly(qint64 objects)
{
    return QLocale().toString(objects);
}

QString counted(qint64 objects, bool complete)
{
    const QString text = objects >= 1'000'000 ? Tr::tr("%1 M").arg(number(double(objects) / 1e6, 1)) : exactly(objects);
    return complete ? text : text + u'+';
}

QString dayAndClock(const QDateTime &at, const QDateTime &now)
{
    if (!at.isValid())
        return {};
    if (at.toLocalTime().date().year() != now.toLocalTime().date().year())
        return date(at);
    return QLocale().toString(at.toLocalTime().date(), u"d MMM"_s) + u' ' + clock(at);
}

QString dateAndClock(const QDateTime &at)
{
    return at.isValid() ? Tr::tr("%1, %2").arg(date(at), clock(at)) : QString();
}

QString timeLeft(std::chrono::seconds span)
{
    return Tr::tr("%1 left").arg(duration(span));
}

QString kindWord(const QString &name)
{
    static const QHash<QString, QString> known{
        {u"webp"_s, u"WebP"_s}, {u"jpg"_s, u"JPEG"_s}, {u"jpeg"_s, u"JPEG"_s}, {u"htm"_s, u"HTML"_s}, {u"yml"_s, u"YAML"_s}, {u"md"_s, u"Markdown"_s},
        {u"ndjson"_s, u"NDJSON"_s}, {u"jsonl"_s, u"JSONL"_s}, {u"tgz"_s, u"tar.gz"_s}, {u"parquet"_s, u"Parquet"_s}, {u"jpe"_s, u"JPEG"_s}, {u"tif"_s, u"TIFF"_s},
    };
    const qsizetype dot = name.lastIndexOf(u'.');
    const QString ending = dot > 0 ? name.mid(dot + 1).toLower() : QString();
    const bool usual = !ending.isEmpty() && ending.size() <= 7 && std::ranges::all_of(ending, [](QChar c) { return c.unicode() < 0x80 && c.isLetterOrNumber(); });
    if (!usual)
        return Tr::tr("File");
    if (ending == "txt"_L1)
        return Tr::tr("Text");
    return known.value(ending, ending.toUpper());
}

} // namespace vigie::present
