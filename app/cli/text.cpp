#include "app/cli/text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

bool reorders(char16_t c)
{
    return c == 0x061c || c == 0x200e || c == 0x200f || (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
}

} // namespace

QString safe(const QString &text)
{
    // CSI, then OSC/DCS/SOS/PM/APC up to their terminator, then any two-character escape; ESC [ and ESC ] also exist as one C1 character.
    static const QRegularExpression sequences(u"(?:\\x{1b}\\[|\\x{9b})[0-?]*[ -/]*[@-~]?"
                                              "|(?:\\x{1b}[\\]PX^_]|[\\x{9d}\\x{90}\\x{98}\\x{9e}\\x{9f}])[^\\x{07}\\x{1b}\\x{9c}\\n]*(?:\\x{07}|\\x{1b}\\\\|\\x{9c})?"
                                              "|\\x{1b}[ -/]*[0-~]?"_s);
    QString plain = text;
    plain.remove(sequences);
    plain.removeIf([](QChar c) {
        const bool control = c.category() == QChar::Other_Control && c != u'\n' && c != u'\t';
        return control || reorders(c.unicode());
    });
    return plain;
}

QString safeLine(const QString &text)
{
    QString line = safe(text);
    line.replace(u'\n', u' ').replace(u'\t', u' ');
    return line;
}

QString errorText(const Error &error)
{
    QString text = u"vigiectl: "_s + safeLine(error.what) + u'\n';
    if (!error.why.isEmpty())
        text += u"  "_s + Tr::tr("Why:") + u' ' + safeLine(error.why) + u'\n';
    if (!error.next.isEmpty())
        text += u"  "_s + Tr::tr("Next:") + u' ' + safeLine(error.next) + u'\n';
    if (error.detail.isEmpty())
        return text;
    text += u"  "_s + Tr::tr("Detail:") + u'\n';
    for (const QString &line : safe(error.detail).split(u'\n', Qt::SkipEmptyParts))
        text += u"    "_s + line + u'\n';
    return text;
}

Table::Table(const QStringList &headings) : m_rows{headings} {}

void Table::add(const QStringList &cells)
{
    QStringList row;
    for (const QString &cell : cells)
        row.append(safeLine(cell));
    m_rows.append(row);
}

QString Table::text() const
{
    QList<qsizetype> widths;
    for (const QStringList &row : m_rows) {
        for (qsizetype column = 0; column < row.size(); ++column) {
            if (column == widths.size())
                widths.append(0);
            widths[column] = std::max(widths[column], row[column].size());
        }
    }
    QStringList lines;
    for (const QStringList &row : m_rows) {
        QString line;
        for (qsizetype column = 0; column < row.size(); ++column)
            line += row[column].leftJustified(widths[column] + 2);
        while (line.endsWith(u' '))
            line.chop(1);
        lines.append(line);
    }
    return lines.join(u'\n');
}

QString shown(const std::optional<Bytes> &bytes)
{
    return bytes ? QLocale().formattedDataSize(count(*bytes), 1) : u"–"_s;
}

QString shown(const std::optional<double> &percent)
{
    return percent ? QLocale().toString(*percent, 'f', 1) + u" %"_s : u"–"_s;
}

QString shown(const std::optional<int> &count)
{
    return count ? QLocale().toString(*count) : u"–"_s;
}

QString shown(const std::optional<std::chrono::milliseconds> &time)
{
    if (!time)
        return u"–"_s;
    return *time < std::chrono::seconds(60) ? QLocale().toString(double(time->count()) / 1000.0, 'f', 1) + u" s"_s : age(time->count() / 1000);
}

QString shown(const QDateTime &moment)
{
    return moment.isValid() ? moment.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s) : u"–"_s;
}

QString orDash(const QString &text)
{
    return text.isEmpty() ? u"–"_s : text;
}

QString age(qint64 seconds)
{
    if (seconds < 60)
        return Tr::tr("%1 s").arg(seconds);
    if (seconds < 3600)
        return Tr::tr("%1 min").arg(seconds / 60);
    if (seconds < 86400)
        return Tr::tr("%1 h %2 min").arg(seconds / 3600).arg(seconds % 3600 / 60);
    return Tr::tr("%1 d %2 h").arg(seconds / 86400).arg(seconds % 86400 / 3600);
}

QString stateText(health::State state)
{
    switch (state) {
    case health::State::Healthy: return u"✓ "_s + Tr::tr("healthy");
    case health::State::Starting: return u"… "_s + Tr::tr("starting");
    case health::State::Degraded: return u"! "_s + Tr::tr("degraded");
    case health::State::Failed: return u"✗ "_s + Tr::tr("failed");
    case health::State::Unknown: return u"? "_s + Tr::tr("unknown");
    case health::State::Finished: return u"✓ "_s + Tr::tr("finished");
    case health::State::Stopped: return u"■ "_s + Tr::tr("stopped");
    }
    return u"? "_s + Tr::tr("unknown");
}

QString mark(bool ok)
{
    return ok ? u"✓"_s : u"✗"_s;
}

Colour colourOf(health::State state)
{
    switch (state) {
    case health::State::Healthy:
    case health::State::Finished: return Colour::Green;
    case health::State::Starting:
    case health::State::Degraded: return Colour::Amber;
    case health::State::Failed: return Colour::Red;
    case health::State::Unknown:
    case health::State::Stopped: return Colour::Grey;
    }
    return Colour::Grey;
}

QString painted(const QString &text, Colour colour, bool wanted)
{
    if (!wanted)
        return text;
    static const QHash<Colour, QString> codes{{Colour::Green, u"32"_s}, {Colour::Amber, u"33"_s}, {Colour::Red, u"31"_s}, {Colour::Grey, u"90"_s}};
    return u"\x1b["_s + codes.value(colour) + u'm' + text + u"\x1b[0m"_s;
}

} // namespace vigie::cli
