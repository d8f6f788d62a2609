#include "app/cli/json.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace vigie::cli {

namespace {

template<class T, class F>
QJsonValue orNull(const std::optional<T> &value, F convert)
{
    return value ? QJsonValue(convert(*value)) : QJsonValue();
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue moment(const QDateTime &at)
{
    return at.isValid() ? QJsonValue(at.toUTC().toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue moment(const std::optional<QDateTime> &at)
{
    return at ? moment(*at) : QJsonValue();
}

QJsonValue milliseconds(const std::optional<std::chrono::milliseconds> &time)
{
    return orNull(time, [](std::chrono::milliseconds ms) { return qint64(ms.count()); });
}

QJsonValue bytes(const std::optional<Bytes> &size)
{
    return orNull(size, [](Bytes b) { return count(b); });
}

QJsonValue volumeShape(const std::optional<health::Volume> &volume)
{
    if (!volume)
        return {};
    return QJsonObject{{u"name"_s, volume->name}, {u"bytes"_s, bytes(volume->size)}, {u"measuredAt"_s, moment(volume->measuredAt)}};
}

QJsonObject serviceShape(const health::Snapshot &snapshot, const health::ServiceHealth &service)
{
    const health::Reason worst = service.reasons.value(0);
    return {
        {u"service"_s, service.service},
        {u"state"_s, health::stateName(service.state)},
        {u"health"_s, orNull(service.dockerHealth)},
        {u"reason"_s, orNull(worst.what.isEmpty() ? worst.title : worst.what)},
        {u"advice"_s, orNull(worst.advice)},
        {u"image"_s, orNull(service.image)},
        {u"containerId"_s, orNull(service.containerId)},
        {u"uptimeSeconds"_s, orNull(uptime(snapshot, service), [](qint64 seconds) { return seconds; })},
        {u"restarts"_s, orNull(service.restarts, [](int times) { return times; })},
        {u"cpuPercent"_s, orNull(service.cpuPercent, [](double percent) { return percent; })},
        {u"memoryBytes"_s, bytes(service.memory)},
        {u"volume"_s, volumeShape(service.volume)},
        {u"ports"_s, QJsonArray::fromStringList(service.ports)},
    };
}

} // namespace

QByteArray jsonLine(const QJsonObject &object)
{
    // Qt escapes the controls below a space only; the others and what reorders text may stand inside strings alone.
    const QString text = QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
    QString harmless;
    harmless.reserve(text.size());
    for (const QChar c : text) {
        const char16_t code = c.unicode();
        const bool hidden = (code >= 0x7f && code <= 0x9f) || c.category() == QChar::Other_Format || code == 0x2028 || code == 0x2029;
        harmless += hidden ? u"\\u"_s + QString::number(code, 16).rightJustified(4, u'0') : QString(c);
    }
    return harmless.toUtf8() + '\n';
}

std::optional<qint64> uptime(const health::Snapshot &snapshot, const health::ServiceHealth &service)
{
    const bool runs = service.state == health::State::Healthy || service.state == health::State::Starting || service.state == health::State::Degraded;
    if (!runs || !service.startedAt || !service.startedAt->isValid() || !snapshot.asOf.isValid())
        return {};
    return std::max<qint64>(0, service.startedAt->secsTo(snapshot.asOf));
}

QJsonObject shape(const Server &server)
{
    return {{u"name"_s, server.name}, {u"id"_s, server.id.toString(QUuid::WithoutBraces)}, {u"host"_s, server.host}, {u"port"_s, server.port},
            {u"user"_s, orNull(server.user)}, {u"keyFile"_s, orNull(server.keyFile)}, {u"project"_s, server.project},
            {u"folder"_s, orNull(server.folder)}};
}

QJsonObject shape(const trust::Offer &offer)
{
    return {{u"host"_s, offer.host}, {u"port"_s, offer.port}, {u"keyType"_s, offer.key.type}, {u"fingerprint"_s, offer.fingerprint},
            {u"words"_s, QJsonArray::fromStringList(offer.words)}, {u"randomart"_s, offer.randomart}};
}

QJsonObject shape(const deploy::CheckReport &report)
{
    QJsonArray checks;
    for (const deploy::Check &check : report.checks)
        checks.append(QJsonObject{{u"name"_s, check.name}, {u"result"_s, resultName(check.result)}, {u"found"_s, orNull(check.found)},
                                  {u"needed"_s, orNull(check.needed)}, {u"fix"_s, orNull(check.fix)}});
    return {{u"ok"_s, report.ok()}, {u"checks"_s, checks}};
}

QJsonObject shape(const deploy::TestReport &report)
{
    QJsonArray services;
    for (const deploy::ServiceTest &test : report.services) {
        QJsonArray checks;
        for (const deploy::Probe &probe : test.probes)
            checks.append(QJsonObject{{u"name"_s, probe.name}, {u"ok"_s, probe.ok}, {u"ms"_s, qint64(probe.took.count())}, {u"detail"_s, orNull(probe.detail)}});
        services.append(QJsonObject{{u"service"_s, test.service}, {u"ok"_s, test.ok}, {u"checks"_s, checks}});
    }
    return {{u"ok"_s, report.ok()}, {u"services"_s, services}};
}

QJsonObject shape(const deploy::Step &step)
{
    return {{u"step"_s, deploy::stepName(step.name)}, {u"service"_s, orNull(step.service)}, {u"state"_s, deploy::stateName(step.state)},
            {u"elapsedMs"_s, milliseconds(step.elapsed)}};
}

QJsonObject shape(const deploy::LogLine &line)
{
    return {{u"at"_s, line.at.isValid() ? QJsonValue(line.at.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue()},
            {u"service"_s, orNull(line.service)}, {u"text"_s, line.text}};
}

QJsonObject shape(const stack::Plan &plan)
{
    QJsonArray services, volumes, gate, changes;
    for (const stack::ServicePlan &service : plan.services)
        services.append(QJsonObject{{u"service"_s, service.service}, {u"action"_s, actionName(service.action)}, {u"reason"_s, orNull(service.reason)},
                                    {u"pull"_s, service.pull}, {u"awayMs"_s, milliseconds(service.away)}});
    for (const stack::VolumePlan &volume : plan.volumes)
        volumes.append(QJsonObject{{u"volume"_s, volume.volume},
                                   {u"action"_s, volume.action == stack::VolumePlan::Action::Create ? u"create"_s : u"keep"_s}});
    for (const stack::GateLine &line : plan.gate)
        gate.append(QJsonObject{{u"result"_s, gateName(line.result)}, {u"claim"_s, line.claim}, {u"evidence"_s, orNull(line.evidence)},
                                {u"confirm"_s, orNull(line.confirm)}});
    for (const stack::Change &change : plan.changes)
        changes.append(QJsonObject{{u"file"_s, change.file}, {u"diff"_s, change.diff}});
    return {{u"revision"_s, plan.revision}, {u"firstDeploy"_s, plan.firstDeploy}, {u"unchanged"_s, plan.unchanged},
            {u"startsAtOnce"_s, plan.startsAtOnce()}, {u"services"_s, services}, {u"volumes"_s, volumes}, {u"gate"_s, gate},
            {u"changes"_s, changes}, {u"commands"_s, QJsonArray::fromStringList(plan.commands)},
            {u"newCredentials"_s, QJsonArray::fromStringList(plan.newCredentials)},
            {u"expectedSeconds"_s, orNull(plan.expected, [](std::chrono::seconds s) { return qint64(s.count()); })}};
}

QJsonObject shape(const health::Snapshot &snapshot)
{
    QJsonArray services;
    for (const health::ServiceHealth &service : snapshot.services)
        services.append(serviceShape(snapshot, service));
    return {{u"server"_s, snapshot.serverName}, {u"asOf"_s, moment(snapshot.asOf)}, {u"connection"_s, connectionName(snapshot.connection.phase)},
            {u"verdict"_s, health::verdictName(snapshot.verdict)}, {u"services"_s, services}};
}

QJsonObject shape(const Endpoint &endpoint)
{
    return {{u"service"_s, endpoint.service}, {u"label"_s, endpoint.label}, {u"onServer"_s, orNull(endpoint.onServer)},
            {u"throughTunnel"_s, orNull(endpoint.throughTunnel)}, {u"connection"_s, orNull(endpoint.connection)}};
}

QJsonObject shape(const vault::CredentialInfo &credential)
{
    return {{u"name"_s, credential.id.name}, {u"service"_s, credential.id.service}, {u"stack"_s, credential.id.stack}, {u"label"_s, credential.label},
            {u"account"_s, orNull(credential.account)}, {u"origin"_s, originName(credential.origin)},
            {u"presence"_s, presenceName(credential.presence)}, {u"created"_s, moment(credential.created)}, {u"rotated"_s, moment(credential.rotated)},
            {u"length"_s, credential.length > 0 ? QJsonValue(credential.length) : QJsonValue()}, {u"fingerprint"_s, orNull(credential.fingerprint)}};
}

QJsonObject shape(const vault::VaultState &state)
{
    return {{u"phase"_s, phaseName(state.phase)}, {u"where"_s, orNull(state.where)}};
}

QJsonObject shape(const history::Entry &entry)
{
    return {{u"number"_s, entry.number}, {u"at"_s, moment(entry.at)}, {u"who"_s, entry.who}, {u"verb"_s, entry.verb}, {u"what"_s, entry.what},
            {u"result"_s, entry.result}, {u"tookMs"_s, milliseconds(entry.took)}, {u"detail"_s, orNull(entry.detail)}};
}

QJsonObject resultShape(const deploy::Run &run)
{
    return {{u"result"_s, deploy::phaseName(run.phase)}, {u"revision"_s, run.revision > 0 ? QJsonValue(run.revision) : QJsonValue()},
            {u"run"_s, orNull(run.id)}};
}

QJsonObject runShape(const deploy::Run &run)
{
    QJsonObject row = resultShape(run);
    row[u"started"_s] = moment(run.started);
    row[u"ended"_s] = moment(run.ended);
    row[u"by"_s] = orNull(run.by);
    return row;
}

} // namespace vigie::cli
