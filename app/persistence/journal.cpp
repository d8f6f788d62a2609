#include "app/persistence/journal.h"

#include "app/history/columns.h"
#include "app/persistence/report_json.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace vigie::persistence {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Persistence)
};

QJsonObject toJson(const Marks &marks)
{
    QJsonObject facts;
    for (auto it = marks.facts.cbegin(); it != marks.facts.cend(); ++it)
        facts.insert(it.key(), it.value());
    return {{u"written"_s, marks.written}, {u"sample"_s, marks.sample}, {u"note"_s, marks.note}, {u"facts"_s, facts}};
}

Marks marksFrom(const QJsonObject &json)
{
    Marks marks{json.value(u"written"_s).toObject(), json.value(u"sample"_s).toObject(), json.value(u"note"_s).toString(), {}};
    const QJsonObject facts = json.value(u"facts"_s).toObject();
    for (auto it = facts.constBegin(); it != facts.constEnd(); ++it)
        marks.facts.insert(it.key(), it.value().toString());
    return marks;
}

} // namespace

Result<> Journal::save(const Unfinished &unfinished)
{
    QJsonObject marks, counters;
    for (auto it = unfinished.marks.cbegin(); it != unfinished.marks.cend(); ++it)
        marks.insert(it.key(), toJson(*it));
    for (auto it = unfinished.counters.cbegin(); it != unfinished.counters.cend(); ++it)
        counters.insert(it.key(), *it);
    const QJsonObject json{{u"proof"_s, toJson(unfinished.proof)}, {u"marks"_s, marks}, {u"counters"_s, counters}, {u"cancelled"_s, unfinished.cancelled}};
    const auto saved = m_database->run(u"INSERT OR REPLACE INTO proof (id, server, started, json) VALUES (?, ?, ?, ?)"_s,
                                       {unfinished.proof.id, history::column(unfinished.proof.server), history::column(unfinished.proof.started),
                                        QJsonDocument(json).toJson(QJsonDocument::Compact)});
    return saved ? Result<>() : failure(saved.error());
}

Result<std::optional<Unfinished>> Journal::unfinished(QUuid server)
{
    auto query = m_database->run(u"SELECT json FROM proof WHERE server = ? ORDER BY started DESC LIMIT 1"_s, {history::column(server)});
    if (!query)
        return failure(query.error());
    if (!query->next())
        return std::nullopt;
    const QJsonObject json = QJsonDocument::fromJson(query->value(0).toByteArray()).object();
    const Result<Proof> proof = proofFrom(json.value(u"proof"_s).toObject());
    if (!proof)
        return failure(proof.error());
    Unfinished found{*proof, {}, {}, json.value(u"cancelled"_s).toBool()};
    const QJsonObject marks = json.value(u"marks"_s).toObject();
    for (auto it = marks.constBegin(); it != marks.constEnd(); ++it)
        found.marks.insert(it.key(), marksFrom(it.value().toObject()));
    const QJsonObject counters = json.value(u"counters"_s).toObject();
    for (auto it = counters.constBegin(); it != counters.constEnd(); ++it)
        found.counters.insert(it.key(), it.value().toObject());
    return std::optional(found);
}

Result<> Journal::forget(const QString &proof)
{
    const auto done = m_database->run(u"DELETE FROM proof WHERE id = ?"_s, {proof});
    return done ? Result<>() : failure(done.error());
}

Result<> Journal::keep(const Report &report, const QByteArray &file)
{
    const auto done = m_database->run(u"INSERT OR REPLACE INTO report (id, server, ended, file) VALUES (?, ?, ?, ?)"_s,
                                      {report.id, history::column(report.server), history::column(report.ended), file});
    return done ? Result<>() : failure(done.error());
}

Result<QList<QByteArray>> Journal::files(QUuid server, int newest)
{
    auto query = m_database->run(u"SELECT file FROM report WHERE server = ? ORDER BY ended DESC, id DESC LIMIT ?"_s, {history::column(server), newest});
    if (!query)
        return failure(query.error());
    QList<QByteArray> files;
    while (query->next())
        files.append(query->value(0).toByteArray());
    return files;
}

Result<QByteArray> Journal::file(const QString &report)
{
    auto query = m_database->run(u"SELECT file FROM report WHERE id = ?"_s, {report});
    if (!query)
        return failure(query.error());
    if (!query->next())
        return failure(Error::Kind::NotFound, Tr::tr("There is no report %1.").arg(report), {}, Tr::tr("List them with: vigiectl report list NAME"));
    return query->value(0).toByteArray();
}

} // namespace vigie::persistence
