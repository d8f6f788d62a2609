#include "app/history/history.h"

#include "app/history/columns.h"
#include "app/history/definition_json.h"

#include <QSqlQuery>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace vigie::history {

namespace {

deploy::Run::Phase phaseNamed(const QString &name)
{
    using Phase = deploy::Run::Phase;
    for (const Phase phase : {Phase::Starting, Phase::Running, Phase::Stopping, Phase::Done, Phase::Unchanged, Phase::Stopped, Phase::Failed, Phase::NeedsVigie})
        if (deploy::phaseName(phase) == name)
            return phase;
    return Phase::Unknown;
}

Entry entryFrom(const QSqlQuery &row)
{
    Entry entry;
    entry.number = row.value(0).toLongLong();
    entry.at = time(row.value(1));
    entry.server = QUuid(row.value(2).toString());
    entry.who = row.value(3).toString();
    entry.what = row.value(4).toString();
    entry.verb = row.value(5).toString();
    entry.result = row.value(6).toString();
    if (!row.value(7).isNull())
        entry.took = std::chrono::milliseconds(row.value(7).toLongLong());
    entry.detail = row.value(8).toString();
    return entry;
}

} // namespace

QString operatorName()
{
    const QString user = qEnvironmentVariable("USER", qEnvironmentVariable("LOGNAME", u"unknown"_s));
    return user + u'@' + QSysInfo::machineHostName();
}

Result<qint64> History::record(Entry entry, const Redactor &redactor)
{
    if (!entry.at.isValid())
        entry.at = QDateTime::currentDateTimeUtc();
    const auto clean = [&redactor](const QString &text) { return column(redactor.redacted(text)); };
    const auto query = m_database->run(
        u"INSERT INTO history (at, server, who, what, verb, result, took, detail) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {column(entry.at), column(entry.server), clean(entry.who), clean(entry.what), column(entry.verb), column(entry.result),
         entry.took ? QVariant(qint64{entry.took->count()}) : QVariant(), clean(entry.detail)});
    if (!query)
        return failure(query.error());
    return query->lastInsertId().toLongLong();
}

Result<QList<Entry>> History::newest(QUuid server, int count)
{
    const QString columns = u"SELECT number, at, server, who, what, verb, result, took, detail FROM history "_s;
    auto query = server.isNull() ? m_database->run(columns + u"ORDER BY number DESC LIMIT ?"_s, {count})
                                 : m_database->run(columns + u"WHERE server = ? ORDER BY number DESC LIMIT ?"_s, {column(server), count});
    if (!query)
        return failure(query.error());
    QList<Entry> entries;
    while (query->next())
        entries.append(entryFrom(*query));
    return entries;
}

Result<> History::saveSnapshot(QUuid server, const QByteArray &json)
{
    return m_database->runLazily(u"INSERT OR REPLACE INTO snapshot (server, saved, json) VALUES (?, ?, ?)"_s,
                                 {column(server), column(QDateTime::currentDateTimeUtc()), json});
}

Result<std::optional<QByteArray>> History::lastSnapshot(QUuid server)
{
    return json(u"SELECT json FROM snapshot WHERE server = ?"_s, server);
}

Result<std::optional<QByteArray>> History::json(const QString &statement, QUuid server)
{
    auto query = m_database->run(statement, {column(server)});
    if (!query)
        return failure(query.error());
    return query->next() ? std::optional(query->value(0).toByteArray()) : std::nullopt;
}

Result<> History::saveDefinition(QUuid server, const stack::Definition &definition)
{
    const auto saved = m_database->run(u"INSERT OR REPLACE INTO definition (server, saved, json) VALUES (?, ?, ?)"_s,
                                       {column(server), column(QDateTime::currentDateTimeUtc()), toJson(definition)});
    return saved ? Result<>() : failure(saved.error());
}

Result<std::optional<stack::Definition>> History::definition(QUuid server)
{
    const auto found = json(u"SELECT json FROM definition WHERE server = ?"_s, server);
    if (!found)
        return failure(found.error());
    if (!*found)
        return std::nullopt;
    return definitionFromJson(**found).map([](const stack::Definition &definition) { return std::optional(definition); });
}

Result<> History::saveRun(QUuid server, const deploy::Run &run)
{
    const auto saved = m_database->run(
        u"INSERT INTO run (server, id, phase, revision, started, ended, who) VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (server, id) DO UPDATE SET "
        "phase = excluded.phase, revision = excluded.revision, started = excluded.started, ended = excluded.ended, who = excluded.who"_s,
        {column(server), column(run.id), deploy::phaseName(run.phase), run.revision, column(run.started), column(run.ended), column(run.by)});
    return saved ? Result<>() : failure(saved.error());
}

Result<QList<deploy::Run>> History::runs(QUuid server)
{
    auto query = m_database->run(u"SELECT id, phase, revision, started, ended, who FROM run WHERE server = ? ORDER BY started DESC, id DESC"_s, {column(server)});
    if (!query)
        return failure(query.error());
    QList<deploy::Run> runs;
    while (query->next()) {
        deploy::Run run;
        run.id = query->value(0).toString();
        run.phase = phaseNamed(query->value(1).toString());
        run.revision = query->value(2).toInt();
        run.started = time(query->value(3));
        run.ended = optionalTime(query->value(4));
        run.by = query->value(5).toString();
        runs.append(run);
    }
    return runs;
}

} // namespace vigie::history
