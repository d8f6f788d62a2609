#include "remote/docker/json.h"
#include "remote/docker/parse.h"

using namespace Qt::StringLiterals;

namespace vigie::docker {

namespace {

std::optional<qint64> wholeNumber(const QByteArray &text)
{
    bool ok = false;
    const qint64 number = text.trimmed().toLongLong(&ok);
    return ok && number >= 0 ? std::optional(number) : std::nullopt;
}

std::optional<Bytes> bytesOf(const QByteArray &text)
{
    const auto number = wholeNumber(text);
    return number ? std::optional(Bytes{*number}) : std::nullopt;
}

// KEY=VALUE with or without quotes, as in /etc/os-release.
QMap<QString, QString> assignments(const QByteArray &text)
{
    QMap<QString, QString> values;
    for (const QByteArray &line : text.split('\n')) {
        const QString entry = QString::fromUtf8(line).trimmed();
        const qsizetype equals = entry.indexOf(u'=');
        if (equals <= 0)
            continue;
        QString value = entry.mid(equals + 1);
        if (value.size() >= 2 && (value.startsWith(u'"') || value.startsWith(u'\'')) && value.endsWith(value.front()))
            value = value.sliced(1, value.size() - 2);
        values.insert(entry.left(equals), value);
    }
    return values;
}

void readSystem(HostFacts &facts, const QByteArray &release)
{
    const auto values = assignments(release);
    facts.osId = values.value(u"ID"_s);
    facts.osVersion = values.value(u"VERSION_ID"_s);
    const QString name = values.value(u"NAME"_s).section(u' ', 0, 0);
    facts.osName = QString(name + u' ' + facts.osVersion).trimmed();
}

void readMemory(HostFacts &facts, const QByteArray &meminfo)
{
    for (const QByteArray &line : meminfo.split('\n')) {
        const QList<QByteArray> words = line.simplified().split(' ');
        if (words.size() < 2)
            continue;
        const auto kib = wholeNumber(words[1]);
        if (!kib || *kib > (qint64(1) << 50))
            continue;
        if (words[0] == "MemTotal:")
            facts.memoryTotal = Bytes{*kib * 1024};
        else if (words[0] == "MemAvailable:")
            facts.memoryAvailable = Bytes{*kib * 1024};
    }
}

// `df -P -B1 PATH`: a header, then file system, blocks, used, available, capacity, mount point.
void readDisk(HostFacts &facts, const QByteArray &df)
{
    const QList<QByteArray> lines = df.trimmed().split('\n');
    if (lines.size() < 2)
        return;
    const QList<QByteArray> words = lines.last().simplified().split(' ');
    if (words.size() < 6)
        return;
    facts.diskTotal = bytesOf(words[1]);
    facts.diskUsed = bytesOf(words[2]);
    facts.diskAvailable = bytesOf(words[3]);
}

// First line of /proc/stat: user nice system idle iowait irq softirq steal (guest times are part of user).
std::optional<HostFacts::CpuTime> cpuTime(const QByteArray &stat)
{
    const QList<QByteArray> words = stat.trimmed().split('\n').value(0).simplified().split(' ');
    if (words.size() < 6 || words[0] != "cpu")
        return std::nullopt;
    HostFacts::CpuTime time;
    for (qsizetype i = 1; i < std::min<qsizetype>(words.size(), 9); ++i) {
        const auto ticks = wholeNumber(words[i]);
        if (!ticks)
            return std::nullopt;
        time.total += static_cast<quint64>(*ticks);
        if (i != 4 && i != 5)
            time.busy += static_cast<quint64>(*ticks);
    }
    return time;
}

template<class T>
std::optional<T> positive(const QJsonValue &value)
{
    const qint64 number = value.toInteger(-1);
    return number >= 0 && number <= std::numeric_limits<qint32>::max() ? std::optional(static_cast<T>(number)) : std::nullopt;
}

} // namespace

HostFacts parseHost(const QMap<QString, QByteArray> &parts)
{
    HostFacts facts;
    readSystem(facts, parts.value(u"os"_s));
    readMemory(facts, parts.value(u"memory"_s));
    readDisk(facts, parts.value(u"disk"_s));
    facts.cpu = cpuTime(parts.value(u"cpu"_s));
    facts.architecture = QString::fromUtf8(parts.value(u"architecture"_s)).trimmed();
    facts.hostname = QString::fromUtf8(parts.value(u"hostname"_s)).trimmed();
    if (const auto cores = wholeNumber(parts.value(u"cores"_s)); cores && *cores > 0 && *cores < 100'000)
        facts.cores = static_cast<int>(*cores);
    if (const auto seconds = wholeNumber(parts.value(u"uptime"_s).trimmed().split('.').value(0)))
        facts.uptime = std::chrono::seconds(*seconds);
    if (const auto now = wholeNumber(parts.value(u"clock"_s)); now && *now < 100'000'000'000)
        facts.now = QDateTime::fromSecsSinceEpoch(*now, Qt::UTC);
    return facts;
}

EngineFacts parseEngine(const QByteArray &versionJson, const QByteArray &infoJson)
{
    const QJsonObject server = objectsIn(versionJson).value(0)["Server"_L1].toObject();
    const QJsonObject info = objectsIn(infoJson).value(0);
    EngineFacts engine;
    engine.version = server["Version"_L1].toString(info["ServerVersion"_L1].toString());
    engine.apiVersion = server["ApiVersion"_L1].toString();
    engine.dataRoot = info["DockerRootDir"_L1].toString();
    engine.storageDriver = info["Driver"_L1].toString();
    engine.cgroupVersion = info["CgroupVersion"_L1].toString();
    engine.architecture = info["Architecture"_L1].toString();
    engine.operatingSystem = info["OperatingSystem"_L1].toString();
    engine.containers = positive<int>(info["Containers"_L1]);
    engine.containersRunning = positive<int>(info["ContainersRunning"_L1]);
    engine.cores = positive<int>(info["NCPU"_L1]);
    if (const qint64 memory = info["MemTotal"_L1].toInteger(); memory > 0)
        engine.memory = Bytes{memory};
    return engine;
}

QMap<QString, QByteArray> parseParts(const QByteArray &text)
{
    static const QByteArray marker = "@@vigie ";
    QMap<QString, QByteArray> parts;
    QString name;
    for (const QByteArray &line : text.split('\n')) {
        if (line.startsWith(marker)) {
            name = QString::fromUtf8(line.sliced(marker.size())).trimmed();
            parts.insert(name, {});
        } else if (!name.isEmpty()) {
            parts[name] += line + '\n';
        }
    }
    return parts;
}

} // namespace vigie::docker
