#include "app/vault/rotation_json.h"

#include <QJsonArray>

#include <array>

using namespace Qt::StringLiterals;

namespace vigie::vault {

namespace {

template<class T, std::size_t N>
T named(const std::array<T, N> &all, QString (*name)(T), const QString &wanted)
{
    for (const T each : all)
        if (name(each) == wanted)
            return each;
    return all.front();
}

constexpr std::array stepStates{RotationStep::State::NotYet, RotationStep::State::Running, RotationStep::State::Done, RotationStep::State::NotNeeded,
                                RotationStep::State::Waiting, RotationStep::State::Failed};
constexpr std::array phases{Rotation::Phase::Pending, Rotation::Phase::Verified, Rotation::Phase::Current, Rotation::Phase::PutBack};
constexpr std::array holdings{Consumer::Holds::Old, Consumer::Holds::New, Consumer::Holds::Unknown};
constexpr std::array places{Finding::Place::ServerFile, Finding::Place::ShellHistory, Finding::Place::Container, Finding::Place::ContainerLog,
                            Finding::Place::SystemLog, Finding::Place::CommandLine, Finding::Place::Backup, Finding::Place::Workstation};

QString holdsName(Consumer::Holds holds)
{
    return holds == Consumer::Holds::Old ? u"old"_s : holds == Consumer::Holds::New ? u"new"_s : u"unknown"_s;
}

Error::Kind kindNamed(const QString &name)
{
    for (int i = 0; i <= static_cast<int>(Error::Kind::Internal); ++i)
        if (vigie::kindName(static_cast<Error::Kind>(i)) == name)
            return static_cast<Error::Kind>(i);
    return Error::Kind::Internal;
}

QJsonValue moment(const std::optional<QDateTime> &at)
{
    return at ? QJsonValue(at->toUTC().toString(Qt::ISODate)) : QJsonValue();
}

std::optional<QDateTime> optionalMoment(const QJsonValue &value)
{
    return value.isString() ? std::optional(QDateTime::fromString(value.toString(), Qt::ISODate)) : std::nullopt;
}

QJsonObject toJson(const KeyChange &key)
{
    return {{u"uid"_s, key.uid}, {u"name"_s, key.name}, {u"credential"_s, key.credential}, {u"oldFingerprint"_s, key.oldFingerprint},
            {u"newFingerprint"_s, key.newFingerprint}};
}

QJsonObject toJson(const Finding &finding)
{
    return {{u"place"_s, placeName(finding.place)}, {u"where"_s, finding.where}, {u"line"_s, finding.line > 0 ? QJsonValue(finding.line) : QJsonValue()},
            {u"credential"_s, finding.credential}, {u"label"_s, finding.label}, {u"form"_s, finding.form}, {u"previous"_s, finding.previous},
            {u"accepted"_s, finding.accepted}, {u"fix"_s, finding.fix}};
}

template<class T>
QJsonArray arrayOf(const QList<T> &items)
{
    QJsonArray array;
    for (const T &item : items)
        array.append(toJson(item));
    return array;
}

RotationStep stepFrom(const QJsonObject &object)
{
    RotationStep step{object[u"step"_s].toString(), object[u"label"_s].toString(), named(stepStates, &stateName, object[u"state"_s].toString()),
                      object[u"note"_s].toString(), {}};
    if (object[u"elapsedMs"_s].isDouble())
        step.elapsed = std::chrono::milliseconds(object[u"elapsedMs"_s].toInteger());
    return step;
}

Consumer consumerFrom(const QJsonObject &object)
{
    return {object[u"kind"_s] == "connection"_L1 ? Consumer::Kind::Connection : Consumer::Kind::Container, object[u"name"_s].toString(),
            object[u"how"_s].toString(), named(holdings, &holdsName, object[u"holds"_s].toString()), object[u"ours"_s].toBool()};
}

KeyChange keyFrom(const QJsonObject &object)
{
    return {object[u"uid"_s].toString(), object[u"name"_s].toString(), object[u"credential"_s].toString(), object[u"oldFingerprint"_s].toString(),
            object[u"newFingerprint"_s].toString()};
}

Finding findingFrom(const QJsonObject &object)
{
    return {named(places, &placeName, object[u"place"_s].toString()), object[u"where"_s].toString(), object[u"line"_s].toInt(),
            object[u"credential"_s].toString(), object[u"label"_s].toString(), object[u"form"_s].toString(), object[u"previous"_s].toBool(),
            object[u"accepted"_s].toBool(), object[u"fix"_s].toString()};
}

} // namespace

QJsonObject toJson(const RotationStep &step)
{
    return {{u"step"_s, step.name}, {u"label"_s, step.label}, {u"state"_s, stateName(step.state)}, {u"note"_s, step.note},
            {u"elapsedMs"_s, step.elapsed ? QJsonValue(qint64(step.elapsed->count())) : QJsonValue()}};
}

QJsonObject toJson(const Consumer &consumer)
{
    return {{u"kind"_s, consumer.kind == Consumer::Kind::Container ? u"container"_s : u"connection"_s}, {u"name"_s, consumer.name},
            {u"how"_s, consumer.how}, {u"holds"_s, holdsName(consumer.holds)}, {u"ours"_s, consumer.ours}};
}

QJsonObject toJson(const Rotation &rotation)
{
    return {{u"id"_s, rotation.id},
            {u"server"_s, rotation.credential.server.toString(QUuid::WithoutBraces)},
            {u"stack"_s, rotation.credential.stack},
            {u"service"_s, rotation.credential.service},
            {u"credential"_s, rotation.credential.name},
            {u"label"_s, rotation.label},
            {u"account"_s, rotation.account},
            {u"phase"_s, phaseName(rotation.phase)},
            {u"over"_s, rotation.isOver()},
            {u"began"_s, moment(rotation.began)},
            {u"ended"_s, moment(rotation.ended)},
            {u"keptUntil"_s, moment(rotation.keptUntil)},
            {u"oldFingerprint"_s, rotation.oldFingerprint},
            {u"newFingerprint"_s, rotation.newFingerprint},
            {u"steps"_s, arrayOf(rotation.steps)},
            {u"consumers"_s, arrayOf(rotation.consumers)},
            {u"keys"_s, arrayOf(rotation.keys)},
            {u"error"_s, rotation.error ? QJsonValue(rotation.error->toJson()) : QJsonValue()}};
}

Rotation rotationFrom(const QJsonObject &object)
{
    Rotation rotation;
    rotation.id = object[u"id"_s].toString();
    rotation.credential = {QUuid(object[u"server"_s].toString()), object[u"stack"_s].toString(), object[u"service"_s].toString(),
                           object[u"credential"_s].toString()};
    rotation.label = object[u"label"_s].toString();
    rotation.account = object[u"account"_s].toString();
    rotation.phase = named(phases, &phaseName, object[u"phase"_s].toString());
    rotation.began = optionalMoment(object[u"began"_s]).value_or(QDateTime());
    rotation.ended = optionalMoment(object[u"ended"_s]);
    rotation.keptUntil = optionalMoment(object[u"keptUntil"_s]);
    rotation.oldFingerprint = object[u"oldFingerprint"_s].toString();
    rotation.newFingerprint = object[u"newFingerprint"_s].toString();
    for (const QJsonValue &step : object[u"steps"_s].toArray())
        rotation.steps.append(stepFrom(step.toObject()));
    for (const QJsonValue &consumer : object[u"consumers"_s].toArray())
        rotation.consumers.append(consumerFrom(consumer.toObject()));
    for (const QJsonValue &key : object[u"keys"_s].toArray())
        rotation.keys.append(keyFrom(key.toObject()));
    if (const QJsonObject error = object[u"error"_s].toObject(); !error.isEmpty())
        rotation.error = Error{kindNamed(error[u"kind"_s].toString()), error[u"what"_s].toString(), error[u"why"_s].toString(), error[u"next"_s].toString(),
                               error[u"detail"_s].toString()};
    return rotation;
}

QJsonObject toJson(const ScanReport &report)
{
    return {{u"ok"_s, report.leaks() == 0},
            {u"at"_s, moment(report.at)},
            {u"leaks"_s, report.leaks()},
            {u"findings"_s, arrayOf(report.findings)},
            {u"places"_s, report.places},
            {u"files"_s, report.files},
            {u"bytes"_s, report.bytes},
            {u"values"_s, report.values},
            {u"skipped"_s, QJsonArray::fromStringList(report.skipped)}};
}

ScanReport scanReportFrom(const QJsonObject &object)
{
    ScanReport report;
    report.at = optionalMoment(object[u"at"_s]).value_or(QDateTime());
    for (const QJsonValue &finding : object[u"findings"_s].toArray())
        report.findings.append(findingFrom(finding.toObject()));
    report.places = object[u"places"_s].toInt();
    report.files = object[u"files"_s].toInteger();
    report.bytes = object[u"bytes"_s].toInteger();
    report.values = object[u"values"_s].toInt();
    for (const QJsonValue &sentence : object[u"skipped"_s].toArray())
        report.skipped.append(sentence.toString());
    return report;
}

} // namespace vigie::vault
