#include "remote/docker/json.h"
#include "remote/docker/parse.h"

using namespace Qt::StringLiterals;

namespace vigie::docker {

namespace {

Event::Action actionOf(const QString &word)
{
    static const QMap<QString, Event::Action> words{
        {u"create"_s, Event::Action::Create},   {u"start"_s, Event::Action::Start},     {u"restart"_s, Event::Action::Restart},
        {u"kill"_s, Event::Action::Kill},       {u"die"_s, Event::Action::Die},         {u"oom"_s, Event::Action::OutOfMemory},
        {u"stop"_s, Event::Action::Stop},       {u"pause"_s, Event::Action::Pause},     {u"unpause"_s, Event::Action::Unpause},
        {u"rename"_s, Event::Action::Rename},   {u"destroy"_s, Event::Action::Destroy}, {u"health_status"_s, Event::Action::Health},
    };
    return words.value(word, Event::Action::Other);
}

std::optional<double> parsePercent(const QString &text)
{
    bool ok = false;
    const double value = text.chopped(text.endsWith(u'%') ? 1 : 0).toDouble(&ok);
    return ok && text.endsWith(u'%') && value >= 0 && value < 1e9 ? std::optional(value) : std::nullopt;
}

struct Pair {
    std::optional<Bytes> first, second;
};

Pair parsePair(const QString &text)
{
    const QStringList sides = text.split(u'/');
    if (sides.size() != 2)
        return {};
    return {parseSize(sides[0]), parseSize(sides[1])};
}

} // namespace

std::optional<Event> parseEvent(const QByteArray &line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    const QString text = object["Action"_L1].toString(object["status"_L1].toString());
    if (text.isEmpty() || text.startsWith("exec_"_L1) || object["Type"_L1].toString(u"container"_s) != u"container")
        return std::nullopt;

    const QJsonObject actor = object["Actor"_L1].toObject();
    const QMap<QString, QString> attributes = textMap(actor["Attributes"_L1].toObject());
    Event event;
    event.text = text;
    event.action = actionOf(text.section(u':', 0, 0).trimmed());
    event.containerId = actor["ID"_L1].toString(object["id"_L1].toString());
    event.containerName = attributes.value(u"name"_s);
    event.service = attributes.value(u"com.docker.compose.service"_s);
    event.oneOff = attributes.value(u"com.docker.compose.oneoff"_s) == u"True";
    event.signal = attributes.value(u"signal"_s);
    if (event.action == Event::Action::Health)
        event.health = text.section(u':', 1).trimmed();
    bool ok = false;
    if (const int code = attributes.value(u"exitCode"_s).toInt(&ok); ok)
        event.exitCode = code;
    event.timeNano = object["timeNano"_L1].toInteger();
    if (event.containerId.isEmpty())
        return std::nullopt;
    return event;
}

std::optional<Stats> parseStatsLine(const QByteArray &line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    Stats stats;
    stats.containerId = object["ID"_L1].toString(object["Container"_L1].toString());
    stats.containerName = object["Name"_L1].toString();
    if (stats.containerId.isEmpty())
        return std::nullopt;
    stats.cpuPercent = parsePercent(object["CPUPerc"_L1].toString());
    const Pair memory = parsePair(object["MemUsage"_L1].toString());
    // A container that stopped while Docker sampled it prints "0B / 0B": that is no measurement.
    if (memory.second && count(*memory.second) > 0) {
        stats.memory = memory.first;
        stats.memoryLimit = memory.second;
    } else {
        stats.cpuPercent.reset();
    }
    const Pair network = parsePair(object["NetIO"_L1].toString());
    stats.networkIn = network.first;
    stats.networkOut = network.second;
    const Pair block = parsePair(object["BlockIO"_L1].toString());
    stats.blockRead = block.first;
    stats.blockWritten = block.second;
    bool ok = false;
    if (const int processes = object["PIDs"_L1].toString().toInt(&ok); ok)
        stats.processes = processes;
    return stats;
}

QList<Stats> parseStats(const QByteArray &lines)
{
    QList<Stats> all;
    for (const QByteArray &line : lines.split('\n'))
        if (const auto stats = parseStatsLine(line.trimmed()))
            all.append(*stats);
    return all;
}

std::optional<Bytes> parseSize(QStringView text)
{
    static const QMap<QString, double> units{
        {u""_s, 1},       {u"b"_s, 1},           {u"kb"_s, 1e3},          {u"mb"_s, 1e6},          {u"gb"_s, 1e9},          {u"tb"_s, 1e12},
        {u"pb"_s, 1e15},  {u"kib"_s, 1024.0},    {u"mib"_s, 1048576.0},   {u"gib"_s, 1073741824.0}, {u"tib"_s, 1099511627776.0}, {u"pib"_s, 1125899906842624.0},
    };
    const QStringView trimmed = text.trimmed();
    qsizetype digits = 0;
    while (digits < trimmed.size() && (trimmed[digits].isDigit() || trimmed[digits] == u'.'))
        ++digits;
    bool ok = false;
    const double number = trimmed.left(digits).toDouble(&ok);
    const auto unit = units.constFind(trimmed.mid(digits).trimmed().toString().toLower());
    if (!ok || unit == units.constEnd())
        return std::nullopt;
    const double bytes = number * *unit;
    if (!(bytes >= 0 && bytes < 9e18))
        return std::nullopt;
    return Bytes{static_cast<qint64>(bytes + 0.5)};
}

} // namespace vigie::docker
