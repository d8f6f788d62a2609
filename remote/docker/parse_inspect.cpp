#include "remote/docker/json.h"
#include "remote/docker/parse.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie::docker {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Docker)
};

Container::State stateOf(const QString &text)
{
    static const QMap<QString, Container::State> words{
        {u"created"_s, Container::State::Created},       {u"running"_s, Container::State::Running},   {u"paused"_s, Container::State::Paused},
        {u"restarting"_s, Container::State::Restarting}, {u"removing"_s, Container::State::Removing}, {u"exited"_s, Container::State::Exited},
        {u"dead"_s, Container::State::Dead},
    };
    return words.value(text, Container::State::Other);
}

Container::Health healthOf(const QString &text)
{
    if (text == u"healthy")
        return Container::Health::Healthy;
    if (text == u"unhealthy")
        return Container::Health::Unhealthy;
    return text == u"starting" ? Container::Health::Starting : Container::Health::None;
}

QList<ProbeResult> probesOf(const QJsonArray &log)
{
    QList<ProbeResult> probes;
    for (const QJsonValue &value : log) {
        const QJsonObject entry = value.toObject();
        const auto started = parseTime(entry["Start"_L1].toString());
        const auto ended = parseTime(entry["End"_L1].toString());
        if (!started)
            continue;
        ProbeResult probe;
        probe.started = *started;
        if (ended)
            probe.took = std::chrono::milliseconds(started->msecsTo(*ended));
        probe.exitCode = entry["ExitCode"_L1].toInt();
        probe.output = entry["Output"_L1].toString().trimmed().left(1000);
        probes.append(probe);
    }
    return probes;
}

// { "5432/tcp": [ { "HostIp": "127.0.0.1", "HostPort": "5432" } ] }; null when the port is not published.
QList<PortBinding> portsOf(const QJsonObject &map)
{
    QList<PortBinding> ports;
    for (auto entry = map.begin(); entry != map.end(); ++entry) {
        const QString target = entry.key().section(u'/', 0, 0);
        for (const QJsonValue &value : entry.value().toArray()) {
            const QJsonObject binding = value.toObject();
            PortBinding port;
            port.address = binding["HostIp"_L1].toString();
            port.published = binding["HostPort"_L1].toString().toUShort();
            port.target = target.toUShort();
            port.protocol = entry.key().section(u'/', 1);
            if (port.target != 0)
                ports.append(port);
        }
    }
    std::ranges::sort(ports, {}, [](const PortBinding &port) { return std::tuple(port.target, port.protocol, port.address); });
    return ports;
}

QList<Mount> mountsOf(const QJsonArray &list)
{
    QList<Mount> mounts;
    for (const QJsonValue &value : list) {
        const QJsonObject entry = value.toObject();
        const QString type = entry["Type"_L1].toString();
        Mount mount;
        mount.type = type == u"volume" ? Mount::Type::Volume : type == u"bind" ? Mount::Type::Bind : Mount::Type::Other;
        mount.volume = mount.type == Mount::Type::Volume ? entry["Name"_L1].toString() : QString();
        mount.source = entry["Source"_L1].toString();
        mount.target = entry["Destination"_L1].toString();
        mount.writable = entry["RW"_L1].toBool(true);
        mounts.append(mount);
    }
    return mounts;
}

QStringList namesOf(const QJsonArray &environment)
{
    QStringList names;
    for (const QJsonValue &value : environment)
        names.append(value.toString().section(u'=', 0, 0));
    return names;
}

void readState(Container &container, const QJsonObject &state)
{
    container.stateText = state["Status"_L1].toString();
    container.state = stateOf(container.stateText);
    container.error = state["Error"_L1].toString();
    container.exitCode = state["ExitCode"_L1].toInt();
    container.outOfMemory = state["OOMKilled"_L1].toBool();
    container.started = parseTime(state["StartedAt"_L1].toString());
    container.finished = parseTime(state["FinishedAt"_L1].toString());
    const QJsonObject health = state["Health"_L1].toObject();
    container.health = healthOf(health["Status"_L1].toString());
    container.failingStreak = health["FailingStreak"_L1].toInt();
    container.probes = probesOf(health["Log"_L1].toArray());
}

Container containerOf(const QJsonObject &object)
{
    Container container;
    container.id = object["Id"_L1].toString();
    container.name = object["Name"_L1].toString();
    if (container.name.startsWith(u'/'))
        container.name.remove(0, 1);
    container.imageId = object["Image"_L1].toString();
    container.created = parseTime(object["Created"_L1].toString());
    container.restarts = object["RestartCount"_L1].toInt();
    readState(container, object["State"_L1].toObject());

    const QJsonObject config = object["Config"_L1].toObject();
    container.image = config["Image"_L1].toString();
    container.environmentNames = namesOf(config["Env"_L1].toArray());
    const QJsonObject probe = config["Healthcheck"_L1].toObject();
    const QString form = probe["Test"_L1].toArray().at(0).toString();
    container.hasProbe = !form.isEmpty() && form != u"NONE";
    const int retries = probe["Retries"_L1].toInt();
    container.probeRetries = retries > 0 ? retries : 3;
    container.labels = textMap(config["Labels"_L1].toObject());
    container.project = container.labels.value(u"com.docker.compose.project"_s);
    container.service = container.labels.value(u"com.docker.compose.service"_s);
    container.oneOff = container.labels.value(u"com.docker.compose.oneoff"_s) == u"True";

    const QJsonObject host = object["HostConfig"_L1].toObject();
    container.restartPolicy = host["RestartPolicy"_L1].toObject()["Name"_L1].toString();
    container.wantedPorts = portsOf(host["PortBindings"_L1].toObject());
    if (const qint64 memory = host["Memory"_L1].toInteger(); memory > 0)
        container.memoryLimit = Bytes{memory};

    const QJsonObject network = object["NetworkSettings"_L1].toObject();
    container.ports = portsOf(network["Ports"_L1].toObject());
    container.networks = network["Networks"_L1].toObject().keys();
    container.mounts = mountsOf(object["Mounts"_L1].toArray());
    return container;
}

Error unreadable(const QByteArray &text)
{
    return {Error::Kind::BadReply, Tr::tr("Docker's answer could not be read."), Tr::tr("It is not the JSON that docker inspect prints."),
            Tr::tr("Run docker version on the server to see that Docker itself works."), QString::fromUtf8(text.left(400))};
}

} // namespace

Result<QList<Container>> parseContainers(const QByteArray &inspectJson)
{
    QList<Container> containers;
    if (inspectJson.trimmed().isEmpty())
        return containers;
    const QJsonDocument document = QJsonDocument::fromJson(inspectJson.trimmed());
    if (!document.isArray())
        return failure(unreadable(inspectJson));
    for (const QJsonValue &value : document.array())
        if (const Container container = containerOf(value.toObject()); !container.id.isEmpty())
            containers.append(container);
    return containers;
}

Result<QList<Volume>> parseVolumes(const QByteArray &inspectJson)
{
    QList<Volume> volumes;
    if (inspectJson.trimmed().isEmpty())
        return volumes;
    const QJsonDocument document = QJsonDocument::fromJson(inspectJson.trimmed());
    if (!document.isArray())
        return failure(unreadable(inspectJson));
    for (const QJsonValue &value : document.array()) {
        const QJsonObject object = value.toObject();
        Volume volume;
        volume.name = object["Name"_L1].toString();
        volume.driver = object["Driver"_L1].toString();
        volume.mountPoint = object["Mountpoint"_L1].toString();
        volume.labels = textMap(object["Labels"_L1].toObject());
        volume.options = textMap(object["Options"_L1].toObject());
        volume.created = parseTime(object["CreatedAt"_L1].toString());
        if (!volume.name.isEmpty())
            volumes.append(volume);
    }
    return volumes;
}

std::optional<QDateTime> parseTime(const QString &text)
{
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid() || time.date().year() < 1971)
        return std::nullopt;
    return time.toUTC();
}

} // namespace vigie::docker
