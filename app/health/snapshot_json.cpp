#include "app/health/snapshot_json.h"

#include "app/health/json_fields.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <concepts>

using namespace Qt::StringLiterals;

// fields() and lastOf() are found by their argument's namespace, so each stands in its own.
namespace vigie {

template<class V, class T>
    requires std::same_as<std::remove_const_t<T>, Error>
void fields(V &&visit, T &error)
{
    visit("kind"_L1, error.kind);
    visit("what"_L1, error.what);
    visit("why"_L1, error.why);
    visit("next"_L1, error.next);
    visit("detail"_L1, error.detail);
}

static constexpr Error::Kind lastOf(Error::Kind) { return Error::Kind::Internal; }

} // namespace vigie

namespace vigie::ssh {

template<class V, class T>
    requires std::same_as<std::remove_const_t<T>, LinkState>
void fields(V &&visit, T &link)
{
    visit("phase"_L1, link.phase);
    visit("since"_L1, link.since);
    visit("nextTry"_L1, link.nextTry);
    visit("error"_L1, link.error);
    visit("latency"_L1, link.latency);
    visit("keyType"_L1, link.keyType);
    visit("channels"_L1, link.channels);
    visit("tunnels"_L1, link.tunnels);
}

static constexpr LinkState::Phase lastOf(LinkState::Phase) { return LinkState::Phase::SignInRefused; }

} // namespace vigie::ssh

namespace vigie::health {

static constexpr State lastOf(State) { return State::Stopped; }
static constexpr Reason::Action lastOf(Reason::Action) { return Reason::Action::Reconnect; }
static constexpr Verdict lastOf(Verdict) { return Verdict::Unknown; }

template<class V, class T>
    requires std::same_as<std::remove_const_t<T>, Reason>
void fields(V &&visit, T &reason)
{
    visit("title"_L1, reason.title);
    visit("what"_L1, reason.what);
    visit("advice"_L1, reason.advice);
    visit("action"_L1, reason.action);
    visit("state"_L1, reason.state);
}

template<class V, class T>
    requires std::same_as<std::remove_const_t<T>, ProbeRun>
void fields(V &&visit, T &run)
{
    visit("at"_L1, run.at);
    visit("exitCode"_L1, run.exitCode);
    visit("took"_L1, run.took);
    visit("output"_L1, run.output);
}

template<class V, class T>
    requires std::same_as<std::remove_const_t<T>, Volume>
void fields(V &&visit, T &volume)
{
    visit("name"_L1, volume.name);
    visit("size"_L1, volume.size);
    visit("measuredAt"_L1, volume.measuredAt);
    visit("mountPoint"_L1, volume.mountPoint);
    visit("created"_L1, volume.created);
}

template<class V, class T>
    requires std::same_as<std::remove_const_t<T>, Sample>
void fields(V &&visit, T &sample)
{
    visit("at"_L1, sample.at);
    visit("cpuPercent"_L1, sample.cpuPercent);
    visit("memory"_L1, sample.memory);
}

template<class V, class T>
    requires std::same_as<std::remove_const_t<T>, ServiceHealth>
void fields(V &&visit, T &row)
{
    visit("service"_L1, row.service);
    visit("label"_L1, row.label);
    visit("state"_L1, row.state);
    visit("was"_L1, row.was);
    visit("dockerState"_L1, row.dockerState);
    visit("dockerHealth"_L1, row.dockerHealth);
    visit("reasons"_L1, row.reasons);
    visit("image"_L1, row.image);
    visit("containerId"_L1, row.containerId);
    visit("containerName"_L1, row.containerName);
    visit("oneShot"_L1, row.oneShot);
    visit("result"_L1, row.result);
    visit("startedAt"_L1, row.startedAt);
    visit("restarts"_L1, row.restarts);
    visit("cpuPercent"_L1, row.cpuPercent);
    visit("memory"_L1, row.memory);
    visit("memoryLimit"_L1, row.memoryLimit);
    visit("volume"_L1, row.volume);
    visit("ports"_L1, row.ports);
    visit("tunnelPort"_L1, row.tunnelPort);
    visit("probes"_L1, row.probes);
    visit("samples"_L1, row.samples);
    visit("facts"_L1, row.facts);
}

template<class V, class T>
    requires std::same_as<std::remove_const_t<T>, HostHealth>
void fields(V &&visit, T &host)
{
    visit("os"_L1, host.os);
    visit("dockerVersion"_L1, host.dockerVersion);
    visit("composeVersion"_L1, host.composeVersion);
    visit("cores"_L1, host.cores);
    visit("cpuPercent"_L1, host.cpuPercent);
    visit("memoryUsed"_L1, host.memoryUsed);
    visit("memoryTotal"_L1, host.memoryTotal);
    visit("diskUsed"_L1, host.diskUsed);
    visit("diskTotal"_L1, host.diskTotal);
    visit("samples"_L1, host.samples);
}

template<class V, class T>
    requires std::same_as<std::remove_const_t<T>, Snapshot>
void fields(V &&visit, T &snapshot)
{
    visit("server"_L1, snapshot.server);
    visit("serverName"_L1, snapshot.serverName);
    visit("asOf"_L1, snapshot.asOf);
    visit("connection"_L1, snapshot.connection);
    visit("stale"_L1, snapshot.stale);
    visit("verdict"_L1, snapshot.verdict);
    visit("sentence"_L1, snapshot.sentence);
    visit("host"_L1, snapshot.host);
    visit("services"_L1, snapshot.services);
    visit("revision"_L1, snapshot.revision);
    visit("error"_L1, snapshot.error);
}

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Health)
};

// Raised when an enumerator moves or a field changes its meaning: an older text is then not read.
constexpr int format = 1;

} // namespace

QByteArray toJson(const Snapshot &snapshot)
{
    json::Writer writer;
    writer("format"_L1, format);
    fields(writer, snapshot);
    return QJsonDocument(writer.object()).toJson(QJsonDocument::Compact);
}

Result<Snapshot> snapshotFromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (object.value("format"_L1).toInt() != format)
        return failure(Error::Kind::BadReply, Tr::tr("The last known state cannot be read."), Tr::tr("It is damaged or was saved by another version of Vigie."));
    Snapshot snapshot;
    fields(json::Reader(object), snapshot);
    return snapshot;
}

} // namespace vigie::health
