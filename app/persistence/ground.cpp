#include "app/persistence/ground.h"

#include "app/deploy/ground.h"
#include "remote/docker/parse.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie::persistence {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Persistence)
};

// $1: docker, $2: project, $3: folder. Seconds since 1970 at which a process started: boot time plus its ticks.
const QString inspectScript = uR"sh(docker=$1 project=$2
part() { printf '@@vigie %s\n' "$1"; }
born() { [ -n "$1" ] && awk -v hz="$(getconf CLK_TCK)" -v boot="$(awk '/^btime/ {print $2}' /proc/stat)" '{sub(/.*\) /, ""); print int(boot + $20 / hz)}' "/proc/$1/stat" 2>/dev/null; }
part containers; all=$($docker ps -aq --no-trunc --filter "label=com.docker.compose.project=$project" --filter label=com.docker.compose.oneoff=False) || exit 5
[ -z "$all" ] || $docker inspect $all
part volumes; names=$([ -z "$all" ] || $docker inspect --format '{{range .Mounts}}{{if eq .Type "volume"}}{{.Name}} {{end}}{{end}}' $all)
[ -z "$(echo $names)" ] || $docker volume inspect $names
part images; images=$([ -z "$all" ] || $docker inspect --format '{{.Image}}' $all)
[ -z "$images" ] || $docker image inspect --format '{{.Id}} {{join .RepoDigests ","}}' $images
part others; $docker ps --format '{{.Label "com.docker.compose.project"}}|{{.Names}}' | grep -v "^$project|"
part machine; cat /etc/machine-id
part boot; cat /proc/sys/kernel/random/boot_id
part first; born 1
part engine; born "$(cat /var/run/docker.pid 2>/dev/null || pidof dockerd | tr ' ' '\n' | head -n 1)"
part root; { [ "$(id -u)" = 0 ] || sudo -n true 2>/dev/null; } && echo yes
part compose; [ ! -e "$3/docker-compose.yml" ] || echo yes
exit 0)sh"_s;

// $1: docker, then SERVICE ID FOLDER triples. The data folder as the container sees it, and Redis' manifest.
const QString folderScript = uR"sh(docker=$1; shift
while [ $# -ge 3 ]; do
  ( said=$($docker exec "$2" sh -c 'stat -c "%d:%i %W" "$1"; cat "$1"/appendonlydir/*.manifest 2>/dev/null' sh "$3" 2>/dev/null); printf '@@vigie %s\n%s\n' "$1" "$said" ) &
  shift 3
done; wait; exit 0)sh"_s;

QDateTime seconds(const QByteArray &text)
{
    const qint64 value = text.trimmed().toLongLong();
    return value > 0 ? QDateTime::fromSecsSinceEpoch(value, Qt::UTC) : QDateTime();
}

QDateTime timeOf(const QJsonValue &value)
{
    return docker::parseTime(value.toString()).value_or(QDateTime());
}

bool isInside(const QString &folder, const QString &mount)
{
    return folder == mount || folder.startsWith(mount.endsWith(u'/') ? mount : mount + u'/');
}

void setVolume(Identity &identity, const QJsonArray &volumes)
{
    for (const QJsonValue &volume : volumes) {
        if (volume[u"Name"_s].toString() != identity.volume)
            continue;
        identity.volumeCreated = timeOf(volume[u"CreatedAt"_s]);
        if (volume[u"Labels"_s].toObject().contains("com.docker.volume.anonymous"_L1))
            identity.anonymous = true;
    }
}

Async<> readFolders(ssh::LinkPtr link, docker::Tools tools, std::shared_ptr<Ground> ground)
{
    QStringList arguments{deploy::dockerWords(tools)};
    for (auto it = ground->services.cbegin(); it != ground->services.cend(); ++it)
        arguments << it.key() << it->container << it->more.value(u"data-folder"_s);
    const Result<Output> ran = co_await link->run(shellScript(folderScript, arguments).within(60s));
    if (!ran)
        co_return failure(ran.error().during(Tr::tr("The data folders could not be looked at.")));
    const QMap<QString, QByteArray> parts = docker::parseParts(ran->out);
    for (auto it = parts.cbegin(); it != parts.cend(); ++it) {
        Identity &identity = ground->services[it.key()];
        const QList<QByteArray> lines = it->trimmed().split('\n');
        const QList<QByteArray> words = lines.value(0).split(' ');
        if (words.size() == 2) {
            identity.dataInode = QString::fromLatin1(words[0]);
            identity.dataBorn = seconds(words[1]);
        }
        if (lines.size() > 1)
            identity.more.insert(u"aof-manifest"_s, QString::fromUtf8(lines.mid(1).join("; ")));
    }
    co_return Result<>();
}

} // namespace

QString dataFolderOf(const QString &service, const QJsonObject &container)
{
    const QJsonObject config = container.value(u"Config"_s).toObject();
    const auto variable = [&config](const QString &name) {
        for (const QJsonValue &entry : config.value(u"Env"_s).toArray())
            if (entry.toString().startsWith(name + u'='))
                return entry.toString().mid(name.size() + 1);
        return QString();
    };
    QStringList words;
    for (const QString &key : {u"Entrypoint"_s, u"Cmd"_s})
        for (const QJsonValue &word : config.value(key).toArray())
            words.append(word.toString());
    if (service == "postgres"_L1)
        return variable(u"PGDATA"_s).isEmpty() ? u"/var/lib/postgresql/data"_s : variable(u"PGDATA"_s);
    if (service == "redis"_L1) {
        static const QRegularExpression option(u"--dir\\s+(\\S+)"_s);
        const QRegularExpressionMatch match = option.match(words.join(u' '));
        return match.hasMatch() ? match.captured(1) : u"/data"_s;
    }
    if (service == "meilisearch"_L1) {
        const qsizetype at = words.indexOf(u"--db-path"_s);
        const QString path = at >= 0 ? words.value(at + 1) : variable(u"MEILI_DB_PATH"_s);
        return path.isEmpty() ? u"/meili_data/data.ms"_s : path;
    }
    const qsizetype at = words.indexOf(u"server"_s);
    const QString path = at >= 0 ? words.value(at + 1) : variable(u"MINIO_VOLUMES"_s);
    return path.startsWith(u'/') ? path : u"/data"_s;
}

Identity identityOf(const QJsonObject &container, const QString &dataFolder)
{
    Identity identity;
    identity.container = container.value(u"Id"_s).toString();
    identity.created = timeOf(container.value(u"Created"_s));
    identity.startedAt = timeOf(container.value(u"State"_s).toObject().value(u"StartedAt"_s));
    identity.image = container.value(u"Config"_s).toObject().value(u"Image"_s).toString();
    identity.imageId = container.value(u"Image"_s).toString();
    identity.more.insert(u"data-folder"_s, dataFolder);

    // The deepest mount that holds the data folder.
    QStringList elsewhere;
    for (const QJsonValue &mount : container.value(u"Mounts"_s).toArray()) {
        const QString target = mount[u"Destination"_s].toString();
        if (!isInside(dataFolder, target)) {
            if (mount[u"Type"_s].toString() == "volume"_L1)
                elsewhere.append(target);
            continue;
        }
        if (target.size() <= identity.mountPoint.size())
            continue;
        static const QRegularExpression unnamed(u"^[0-9a-f]{64}$"_s);
        identity.mountPoint = target;
        identity.mountType = mount[u"Type"_s].toString();
        identity.volume = mount[u"Name"_s].toString();
        identity.anonymous = unnamed.match(identity.volume).hasMatch();
        identity.more.insert(u"source"_s, mount[u"Source"_s].toString());
    }
    const QJsonObject tmpfs = container.value(u"HostConfig"_s).toObject().value(u"Tmpfs"_s).toObject();
    for (auto it = tmpfs.constBegin(); it != tmpfs.constEnd(); ++it)
        if (isInside(dataFolder, it.key()) && it.key().size() >= identity.mountPoint.size()) {
            identity.mountPoint = it.key();
            identity.mountType = u"tmpfs"_s;
            identity.volume.clear();
            identity.anonymous = false;
        }
    if (identity.mountType.isEmpty() && !elsewhere.isEmpty())
        identity.more.insert(u"volume-elsewhere"_s, elsewhere.join(u", "_s));
    return identity;
}

Async<Ground> readGround(ssh::LinkPtr link, docker::Tools tools, stack::Definition definition)
{
    const Result<Output> ran = co_await link->run(shellScript(inspectScript, {deploy::dockerWords(tools), definition.project, definition.folder}).within(60s));
    if (!ran)
        co_return failure(ran.error().during(Tr::tr("The stack could not be looked at.")));
    const QMap<QString, QByteArray> parts = docker::parseParts(ran->out);
    const auto ground = std::make_shared<Ground>();
    const QJsonArray volumes = QJsonDocument::fromJson(parts.value(u"volumes"_s)).array();
    QMap<QString, QString> digests;
    for (const QByteArray &line : parts.value(u"images"_s).split('\n'))
        digests.insert(QString::fromUtf8(line.split(' ').value(0)), QString::fromUtf8(line.split(' ').value(1)).section(u',', 0, 0));
    for (const QJsonValue &container : QJsonDocument::fromJson(parts.value(u"containers"_s)).array()) {
        const QString service = container[u"Config"_s][u"Labels"_s][u"com.docker.compose.service"_s].toString();
        const stack::Service *known = stack::findService(service);
        if (!known || known->oneShot)
            continue;
        Identity identity = identityOf(container.toObject(), dataFolderOf(service, container.toObject()));
        identity.imageDigest = digests.value(identity.imageId);
        setVolume(identity, volumes);
        ground->services.insert(service, identity);
    }
    for (const QByteArray &line : parts.value(u"others"_s).split('\n'))
        if (const QString text = QString::fromUtf8(line).trimmed(); !text.isEmpty())
            ground->others.append(text.section(u'|', 1));
    ground->server.machineId = QString::fromLatin1(parts.value(u"machine"_s).trimmed()).left(12);
    ground->server.bootId = QString::fromLatin1(parts.value(u"boot"_s).trimmed());
    ground->server.processOneStarted = seconds(parts.value(u"first"_s));
    ground->server.engineStarted = seconds(parts.value(u"engine"_s));
    ground->root = parts.value(u"root"_s).contains("yes");
    ground->compose = parts.value(u"compose"_s).contains("yes");
    if (const Result<> folders = co_await readFolders(link, tools, ground); !folders)
        co_return failure(folders.error());
    co_return Result<Ground>(*ground);
}

} // namespace vigie::persistence
