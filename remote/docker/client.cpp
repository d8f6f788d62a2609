#include "remote/docker/client.h"

#include "remote/docker/failure.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie::docker {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Docker)
};

// $1: plain, sudo or find. $2: a label filter, or empty for every container. $3…: ids that are expected: they are inspected while the
// list is made, and again only when the list says otherwise.
const QString inventoryScript = uR"(
part() { printf '\n@@vigie %s\n' "$1"; }
set -f
how=$1 label=$2; shift 2
list() { if [ -n "$label" ]; then $s docker ps -aq --no-trunc --filter "label=$label" </dev/null; else $s docker ps -aq --no-trunc </dev/null; fi; }
s=''
[ "$how" = sudo ] && s='sudo -n'
part clock; date +%s%N
guess=
if [ $# -gt 0 ]; then part expected; $s docker inspect --type container "$@" </dev/null 2>/dev/null & guess=$!; fi
ids=$(list 2>&1); rc=$?
guessed=1
if [ -n "$guess" ]; then wait $guess; guessed=$?; fi
part problem
if [ $rc -ne 0 ]; then
  printf '%s\n' "$ids"
  if [ "$how" = find ]; then s='sudo -n'; ids=$(list 2>&1); rc=$?; [ $rc -eq 0 ] || printf '%s\n' "$ids"; fi
fi
part exit; echo $rc
[ $rc -eq 0 ] || exit 0
part access; echo "$s"
part ids; printf '%s\n' "$ids"
rest=
for id in $ids; do
  case " $* " in *" $id "*) [ $guessed -ne 0 ] || continue ;; esac
  rest="$rest $id"
done
part containers
[ -z "$rest" ] || $s docker inspect --type container $rest </dev/null 2>/dev/null
exit 0
)"_s;

// $1: plain or sudo. The rest: names; none: every volume.
const QString volumesScript = uR"(
set -f
s=''; [ "$1" = sudo ] && s='sudo -n'; shift
[ $# -gt 0 ] || set -- $($s docker volume ls -q </dev/null)
[ $# -gt 0 ] || exit 0
$s docker volume inspect "$@" </dev/null
)"_s;

// $1: plain or sudo, $2: mount point, $3: volume, $4: image, $5: seconds. As process 1 of its container du ignores timeout's signal, so the
// container is removed by name.
const QString sizeScript = uR"(
s=''; [ "$1" = sudo ] && s='sudo -n'
size=$(timeout "$5" sudo -n du -sk -- "$2" 2>/dev/null </dev/null) && { echo "$size"; exit 0; }
[ -n "$4" ] || exit 1
name=vigie-size-$$
timeout "$5" $s docker run --rm --name "$name" --pull never --network none -u 0 --entrypoint du -v "$3:/v:ro" "$4" -sk /v </dev/null; rc=$?
[ $rc -ne 124 ] || $s docker rm -f "$name" >/dev/null 2>&1 </dev/null
exit $rc
)"_s;

const QString hostScript = uR"(
part() { printf '\n@@vigie %s\n' "$1"; }
part os; cat /etc/os-release 2>/dev/null
part architecture; uname -m
part hostname; uname -n
part cores; nproc
part memory; head -n 5 /proc/meminfo
part disk; d=$1; while [ -n "$d" ] && [ ! -d "$d" ]; do d=${d%/*}; done; df -P -B1 "${d:-/}" 2>/dev/null
part uptime; cat /proc/uptime
part cpu; head -n 1 /proc/stat
part clock; date +%s
exit 0
)"_s;

QString word(Access access)
{
    return access.useSudo ? u"sudo"_s : u"plain"_s;
}

Error during(const Error &error, const QString &output, const QString &task)
{
    if (error.kind != Error::Kind::CommandFailed)
        return error.during(task);
    const Failure failure = recogniseOutput(output.isEmpty() ? error.detail : output);
    return failure.kind == Failure::Kind::Other ? error.during(task) : explained(failure, error.detail);
}

// What was expected and is on the list, and what only the list knew.
Result<QList<Container>> listed(const QMap<QString, QByteArray> &parts)
{
    Result<QList<Container>> containers = parseContainers(parts.value(u"containers"_s));
    if (!containers || parts.value(u"expected"_s).trimmed().isEmpty())
        return containers;
    const Result<QList<Container>> expected = parseContainers(parts.value(u"expected"_s));
    if (!expected)
        return expected;
    const QList<QByteArray> ids = parts.value(u"ids"_s).split('\n');
    for (const Container &container : *expected)
        if (ids.contains(container.id.toLatin1()) && std::ranges::find(*containers, container.id, &Container::id) == containers->end())
            containers->append(container);
    return containers;
}

Async<Inventory> inventory(ssh::LinkPtr link, std::optional<Access> access, QString label, QStringList expected)
{
    const QString how = access ? word(*access) : u"find"_s;
    const Command command = shellScript(inventoryScript, QStringList{how, label} + expected).within(20s);
    const Result<Output> ran = co_await link->run(command);
    if (!ran)
        co_return failure(ran.error().during(Tr::tr("The containers could not be read.")));
    const auto parts = parseParts(ran->out);
    if (parts.value(u"exit"_s).trimmed() != "0") {
        const QString problem = QString::fromUtf8(parts.value(u"problem"_s) + ran->err).trimmed();
        co_return failure(explained(recogniseOutput(problem), problem));
    }
    const Result<QList<Container>> containers = listed(parts);
    if (!containers)
        co_return failure(containers.error());
    Inventory found;
    found.access.useSudo = !parts.value(u"access"_s).trimmed().isEmpty();
    found.containers = *containers;
    bool ok = false;
    if (const qint64 clock = parts.value(u"clock"_s).trimmed().toLongLong(&ok); ok)
        found.clock = clock;
    co_return Result<Inventory>(found);
}

QString seconds(qint64 nanoseconds)
{
    return QString::number(nanoseconds / 1'000'000'000) + u'.' + QString::number(nanoseconds % 1'000'000'000).rightJustified(9, u'0');
}

} // namespace

Async<Inventory> containersOf(ssh::LinkPtr link, std::optional<Access> access, QString project, QStringList expected)
{
    return inventory(std::move(link), access, u"com.docker.compose.project="_s + project, std::move(expected));
}

Async<Inventory> allContainers(ssh::LinkPtr link, std::optional<Access> access)
{
    return inventory(std::move(link), access, {}, {});
}

Async<QList<Container>> inspect(ssh::LinkPtr link, Access access, QStringList ids)
{
    const Command command = docker(access, QStringList{u"inspect"_s, u"--type"_s, u"container"_s} + ids).within(15s).whateverItsExit();
    const Result<Output> ran = co_await link->run(command);
    if (!ran)
        co_return failure(ran.error().during(Tr::tr("The containers could not be read.")));
    const QString complaint = QString::fromUtf8(ran->err);
    // An exit code other than 0 with an array means that some of them are gone.
    if (ran->exitCode != 0 && !ran->out.trimmed().startsWith('['))
        co_return failure(explained(recogniseOutput(complaint), complaint));
    co_return parseContainers(ran->out);
}

Async<QList<Volume>> volumes(ssh::LinkPtr link, Access access, QStringList names)
{
    const Command command = shellScript(volumesScript, QStringList{word(access)} + names).within(20s).whateverItsExit();
    const Result<Output> ran = co_await link->run(command);
    if (!ran)
        co_return failure(ran.error().during(Tr::tr("The volumes could not be read.")));
    const QString complaint = QString::fromUtf8(ran->err);
    if (ran->exitCode != 0 && !ran->out.trimmed().startsWith('['))
        co_return failure(explained(recogniseOutput(complaint), complaint));
    co_return parseVolumes(ran->out);
}

Async<Bytes> volumeSize(ssh::LinkPtr link, Access access, Volume volume, QString image, std::chrono::milliseconds limit)
{
    const auto onServer = std::max(std::chrono::duration_cast<std::chrono::seconds>(limit) - 2s, std::chrono::seconds(1));
    const Command command =
        shellScript(sizeScript, {word(access), volume.mountPoint, volume.name, image, QString::number(onServer.count())}).within(limit);
    const Result<Output> ran = co_await link->run(command);
    if (!ran)
        co_return failure(during(ran.error(), {}, Tr::tr("The size of %1 could not be measured.").arg(volume.name)));
    bool ok = false;
    const qint64 kib = ran->out.simplified().split(' ').value(0).split('\t').value(0).toLongLong(&ok);
    if (!ok || kib < 0 || kib > (qint64(1) << 50))
        co_return failure(Error::Kind::BadReply, Tr::tr("The size of %1 could not be measured.").arg(volume.name), Tr::tr("du printed something unexpected."), {},
                          QString::fromUtf8(ran->out.left(400)));
    co_return Result<Bytes>(Bytes{kib * 1024});
}

Async<EventFeedPtr> events(ssh::LinkPtr link, Access access, QString project, std::optional<qint64> since)
{
    QStringList arguments{u"events"_s, u"--format"_s, u"{{json .}}"_s, u"--filter"_s, u"type=container"_s, u"--filter"_s,
                          u"label=com.docker.compose.project="_s + project};
    if (since)
        arguments << u"--since"_s << seconds(*since);
    const Command command = docker(access, arguments);
    const Result<ssh::StreamPtr> opened = co_await link->stream(command);
    if (!opened)
        co_return failure(opened.error().during(Tr::tr("Docker's events could not be followed.")));
    co_return Result<EventFeedPtr>(std::make_shared<EventFeed>(*opened));
}

Async<QList<Stats>> stats(ssh::LinkPtr link, Access access, QStringList ids)
{
    const Command command =
        docker(access, QStringList{u"stats"_s, u"--no-stream"_s, u"--format"_s, u"{{json .}}"_s} + ids).within(15s).whateverItsExit();
    const Result<Output> ran = co_await link->run(command);
    if (!ran)
        co_return failure(ran.error().during(Tr::tr("CPU and memory could not be sampled.")));
    const QString complaint = QString::fromUtf8(ran->err);
    const QList<Stats> samples = parseStats(ran->out);
    if (ran->exitCode != 0 && samples.isEmpty())
        co_return failure(explained(recogniseOutput(complaint), complaint));
    co_return Result<QList<Stats>>(samples);
}

Async<HostFacts> hostFacts(ssh::LinkPtr link, QString dataRoot)
{
    const Command command = shellScript(hostScript, {dataRoot.isEmpty() ? u"/var/lib/docker"_s : dataRoot}).within(15s);
    const Result<Output> ran = co_await link->run(command);
    if (!ran)
        co_return failure(ran.error().during(Tr::tr("The server's own figures could not be read.")));
    co_return Result<HostFacts>(parseHost(parseParts(ran->out)));
}

} // namespace vigie::docker
