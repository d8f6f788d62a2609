#include "app/persistence/report_json.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace vigie::persistence {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Persistence)
};

QJsonValue time(const QDateTime &moment)
{
    return moment.isValid() ? QJsonValue(moment.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}

QDateTime timeFrom(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
}

QJsonValue duration(const std::optional<milliseconds> &value)
{
    return value ? QJsonValue(qint64{value->count()}) : QJsonValue();
}

std::optional<milliseconds> durationFrom(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(milliseconds(value.toInteger())) : std::nullopt;
}

QJsonObject map(const QMap<QString, QString> &values)
{
    QJsonObject json;
    for (auto it = values.cbegin(); it != values.cend(); ++it)
        json.insert(it.key(), it.value());
    return json;
}

QMap<QString, QString> mapFrom(const QJsonValue &value)
{
    QMap<QString, QString> values;
    const QJsonObject json = value.toObject();
    for (auto it = json.constBegin(); it != json.constEnd(); ++it)
        values.insert(it.key(), it.value().toString());
    return values;
}

QJsonObject identity(const Identity &one)
{
    return {{u"container"_s, one.container}, {u"created"_s, time(one.created)}, {u"started"_s, time(one.startedAt)}, {u"image"_s, one.image},
            {u"imageId"_s, one.imageId}, {u"imageDigest"_s, one.imageDigest}, {u"mountPoint"_s, one.mountPoint}, {u"mountType"_s, one.mountType},
            {u"volume"_s, one.volume}, {u"anonymous"_s, one.anonymous}, {u"volumeCreated"_s, time(one.volumeCreated)}, {u"dataInode"_s, one.dataInode},
            {u"dataBorn"_s, time(one.dataBorn)}, {u"more"_s, map(one.more)}};
}

Identity identityFrom(const QJsonValue &json)
{
    Identity one;
    one.container = json[u"container"_s].toString();
    one.created = timeFrom(json[u"created"_s]);
    one.startedAt = timeFrom(json[u"started"_s]);
    one.image = json[u"image"_s].toString();
    one.imageId = json[u"imageId"_s].toString();
    one.imageDigest = json[u"imageDigest"_s].toString();
    one.mountPoint = json[u"mountPoint"_s].toString();
    one.mountType = json[u"mountType"_s].toString();
    one.volume = json[u"volume"_s].toString();
    one.anonymous = json[u"anonymous"_s].toBool();
    one.volumeCreated = timeFrom(json[u"volumeCreated"_s]);
    one.dataInode = json[u"dataInode"_s].toString();
    one.dataBorn = timeFrom(json[u"dataBorn"_s]);
    one.more = mapFrom(json[u"more"_s]);
    return one;
}

Evidence evidenceFrom(const QJsonValue &json)
{
    return {json[u"service"_s].toString(), identityFrom(json[u"before"_s]), identityFrom(json[u"after"_s]), durationFrom(json[u"awayMs"_s])};
}

ServerEvidence serverFrom(const QJsonValue &json)
{
    return {json[u"machineId"_s].toString(), json[u"serverKey"_s].toString(), json[u"bootId"_s].toString(), timeFrom(json[u"processOneStarted"_s]),
            timeFrom(json[u"engineStarted"_s])};
}

Check checkFrom(const QJsonValue &json)
{
    return {json[u"service"_s].toString(), json[u"check"_s].toString(), json[u"what"_s].toString(),
            verdictNamed(json[u"verdict"_s].toString()).value_or(Verdict::CannotTell), json[u"detail"_s].toString(), json[u"reason"_s].toString()};
}

template<class T, class From>
QList<T> list(const QJsonValue &json, From from)
{
    QList<T> items;
    for (const QJsonValue &item : json.toArray())
        items.append(from(item));
    return items;
}

template<class T>
QJsonArray array(const QList<T> &items)
{
    QJsonArray json;
    for (const T &item : items)
        json.append(toJson(item));
    return json;
}

Error incomplete()
{
    return {Error::Kind::BadReply, Tr::tr("The report cannot be read."), Tr::tr("Something is missing in it."), {}, {}};
}

} // namespace

QJsonObject toJson(const Check &check)
{
    return {{u"service"_s, check.service}, {u"check"_s, check.name}, {u"what"_s, check.what}, {u"verdict"_s, verdictName(check.verdict)},
            {u"detail"_s, check.detail}, {u"reason"_s, check.reason}};
}

QJsonObject toJson(const Evidence &evidence)
{
    return {{u"service"_s, evidence.service}, {u"before"_s, identity(evidence.before)}, {u"after"_s, identity(evidence.after)}, {u"awayMs"_s, duration(evidence.away)},
            {u"newContainer"_s, evidence.newContainer()}, {u"sameVolume"_s, evidence.sameVolume()}};
}

QJsonObject toJson(const ServerEvidence &evidence)
{
    return {{u"machineId"_s, evidence.machineId}, {u"serverKey"_s, evidence.serverKey}, {u"bootId"_s, evidence.bootId},
            {u"processOneStarted"_s, time(evidence.processOneStarted)}, {u"engineStarted"_s, time(evidence.engineStarted)}};
}

QJsonObject toJson(const Report &report)
{
    return {{u"id"_s, report.id}, {u"server"_s, report.server.toString(QUuid::WithoutBraces)}, {u"serverName"_s, report.serverName}, {u"host"_s, report.host},
            {u"level"_s, levelName(report.level)}, {u"verdict"_s, verdictName(report.verdict)}, {u"started"_s, time(report.started)}, {u"ended"_s, time(report.ended)},
            {u"by"_s, report.by}, {u"project"_s, report.project}, {u"revision"_s, report.revision}, {u"versions"_s, map(report.versions)},
            {u"standIns"_s, QJsonArray::fromStringList(report.standIns)}, {u"remarks"_s, QJsonArray::fromStringList(report.remarks)},
            {u"checks"_s, array(report.checks)}, {u"evidence"_s, array(report.evidence)}, {u"serverBefore"_s, toJson(report.serverBefore)},
            {u"serverAfter"_s, toJson(report.serverAfter)},
            {u"previous"_s, report.previousId.isEmpty() ? QJsonValue() : QJsonValue(QJsonObject{{u"id"_s, report.previousId}, {u"digest"_s, report.previousDigest}})}};
}

Result<Report> reportFrom(const QJsonObject &json)
{
    Report report;
    report.id = json.value(u"id"_s).toString();
    report.server = QUuid(json.value(u"server"_s).toString());
    report.serverName = json.value(u"serverName"_s).toString();
    report.host = json.value(u"host"_s).toString();
    const auto level = levelNamed(json.value(u"level"_s).toString());
    const auto verdict = verdictNamed(json.value(u"verdict"_s).toString());
    report.started = timeFrom(json.value(u"started"_s));
    report.ended = timeFrom(json.value(u"ended"_s));
    if (report.id.isEmpty() || report.server.isNull() || !level || !verdict || !report.started.isValid() || !report.ended.isValid())
        return failure(incomplete());
    report.level = *level;
    report.verdict = *verdict;
    report.by = json.value(u"by"_s).toString();
    report.project = json.value(u"project"_s).toString();
    report.revision = json.value(u"revision"_s).toInt();
    report.versions = mapFrom(json.value(u"versions"_s));
    const auto text = [](const QJsonValue &value) { return value.toString(); };
    report.standIns = list<QString>(json.value(u"standIns"_s), text);
    report.remarks = list<QString>(json.value(u"remarks"_s), text);
    report.checks = list<Check>(json.value(u"checks"_s), checkFrom);
    report.evidence = list<Evidence>(json.value(u"evidence"_s), evidenceFrom);
    report.serverBefore = serverFrom(json.value(u"serverBefore"_s));
    report.serverAfter = serverFrom(json.value(u"serverAfter"_s));
    report.previousId = json.value(u"previous"_s)[u"id"_s].toString();
    report.previousDigest = json.value(u"previous"_s)[u"digest"_s].toString();
    return report;
}

QJsonObject toJson(const Proof &proof)
{
    QJsonArray steps;
    for (const Step &step : proof.steps)
        steps.append(QJsonObject{{u"name"_s, stepName(step.name)}, {u"service"_s, step.service}, {u"state"_s, stateName(step.state)}, {u"elapsedMs"_s, duration(step.elapsed)}, {u"note"_s, step.note}});
    return {{u"id"_s, proof.id}, {u"server"_s, proof.server.toString(QUuid::WithoutBraces)}, {u"level"_s, levelName(proof.level)}, {u"phase"_s, phaseName(proof.phase)},
            {u"started"_s, time(proof.started)}, {u"by"_s, proof.by}, {u"expectedMs"_s, qint64{proof.expected.count()}}, {u"items"_s, map(proof.items)}, {u"steps"_s, steps},
            {u"checks"_s, array(proof.checks)}, {u"evidence"_s, array(proof.evidence)}, {u"serverBefore"_s, toJson(proof.serverBefore)},
            {u"serverAfter"_s, toJson(proof.serverAfter)}};
}

Result<Proof> proofFrom(const QJsonObject &json)
{
    Proof proof;
    proof.id = json.value(u"id"_s).toString();
    proof.server = QUuid(json.value(u"server"_s).toString());
    const auto level = levelNamed(json.value(u"level"_s).toString());
    proof.started = timeFrom(json.value(u"started"_s));
    if (proof.id.isEmpty() || proof.server.isNull() || !level || !proof.started.isValid())
        return failure(incomplete());
    proof.level = *level;
    for (const Proof::Phase phase : {Proof::Phase::Preparing, Proof::Phase::Disturbing, Proof::Phase::Verifying, Proof::Phase::CleaningUp, Proof::Phase::Done, Proof::Phase::Stopped, Proof::Phase::Failed})
        if (phaseName(phase) == json.value(u"phase"_s).toString())
            proof.phase = phase;
    proof.by = json.value(u"by"_s).toString();
    proof.expected = durationFrom(json.value(u"expectedMs"_s)).value_or(milliseconds(0));
    proof.items = mapFrom(json.value(u"items"_s));
    for (const QJsonValue &entry : json.value(u"steps"_s).toArray()) {
        Step step;
        for (const Step::Name name : {Step::Name::Write, Step::Name::Confirm, Step::Name::Disturb, Step::Name::Healthy, Step::Name::Verify})
            if (stepName(name) == entry[u"name"_s].toString())
                step.name = name;
        for (const Step::State state : {Step::State::NotYet, Step::State::Running, Step::State::Done, Step::State::NotNeeded, Step::State::Failed, Step::State::NotReached})
            if (stateName(state) == entry[u"state"_s].toString())
                step.state = state;
        step.service = entry[u"service"_s].toString();
        step.elapsed = durationFrom(entry[u"elapsedMs"_s]);
        step.note = entry[u"note"_s].toString();
        proof.steps.append(step);
    }
    proof.checks = list<Check>(json.value(u"checks"_s), checkFrom);
    proof.evidence = list<Evidence>(json.value(u"evidence"_s), evidenceFrom);
    proof.serverBefore = serverFrom(json.value(u"serverBefore"_s));
    proof.serverAfter = serverFrom(json.value(u"serverAfter"_s));
    return proof;
}

} // namespace vigie::persistence
