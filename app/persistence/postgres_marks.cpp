#include "app/persistence/marks.h"

#include "remote/postgres/client.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vigie::persistence {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Persistence)
};

using postgres::ConnectionPtr;
using postgres::Rows;

constexpr int rowCount = 20;        // and one of nulls
constexpr qsizetype largeObjectSize = 64 * 1024;
const QStringList columns{u"small"_s, u"big"_s, u"exact"_s, u"approximate"_s, u"truth"_s, u"note"_s, u"code"_s, u"raw"_s, u"born"_s, u"clock"_s, u"moment"_s,
                          u"span"_s, u"tag"_s, u"document"_s, u"list"_s, u"address"_s, u"bounds"_s, u"mood"_s, u"bits"_s};

postgres::Target targetOf(const Access &access, Port port)
{
    postgres::Target target;
    target.port = port;
    target.user = access.setting(u"POSTGRES_USER"_s);
    target.database = access.setting(u"POSTGRES_DB"_s);
    target.password = access.secrets.value(u"POSTGRES_PASSWORD"_s);
    return target;
}

// Signed in, with settings that make the same value the same text on every occasion.
Async<ConnectionPtr> connection(Access access)
{
    const Result<Port> port = portOf(access, u"postgres"_s);
    if (!port)
        co_return failure(port.error());
    const Result<ConnectionPtr> made = co_await postgres::connectTo(targetOf(access, *port));
    if (!made)
        co_return failure(made.error());
    for (const QString &setting : {u"SET TIME ZONE 'UTC'"_s, u"SET DateStyle = ISO"_s, u"SET IntervalStyle = iso_8601"_s, u"SET bytea_output = hex"_s, u"SET extra_float_digits = 3"_s}) {
        const Result<Rows> done = co_await postgres::run(*made, {setting, {}});
        if (!done)
            co_return failure(done.error());
    }
    co_return Result<ConnectionPtr>(*made);
}

Async<> runAll(ConnectionPtr connection, QStringList statements)
{
    for (const QString &statement : statements) {
        const Result<Rows> done = co_await postgres::run(connection, {statement, {}});
        if (!done)
            co_return failure(done.error());
    }
    co_return Result<>();
}

Async<QString> value(ConnectionPtr connection, QString statement)
{
    const Result<Rows> rows = co_await postgres::run(connection, {statement, {}});
    if (!rows)
        co_return failure(rows.error());
    if (rows->rows.isEmpty() || rows->rows.first().isEmpty())
        co_return failure(Error::Kind::NotFound, Tr::tr("PostgreSQL has no answer."), {}, {}, statement);
    co_return Result<QString>(rows->rows.first().first().toString());
}

QStringList creation(const QString &corner)
{
    return {
        u"CREATE SCHEMA %1"_s.arg(corner),
        u"CREATE TYPE %1.mood AS ENUM ('calm', 'busy')"_s.arg(corner),
        u"CREATE TABLE %1.every_type (id int PRIMARY KEY, small smallint, big bigint, exact numeric(20, 6), approximate double precision, truth boolean, note text, "
        "code varchar(40), raw bytea, born date, clock time, moment timestamptz, span interval, tag uuid, document jsonb, list text[], address inet, bounds int4range, "
        "mood %1.mood, bits bit(8))"_s.arg(corner),
        u"INSERT INTO %1.every_type SELECT g, (g * 7)::smallint, g * 1234567890123::bigint, (g * 1.234567)::numeric(20, 6), sqrt(g::float8), g % 2 = 0, "
        "'été ' || g || ' ✓', 'code-' || md5('%1' || g), decode(md5('raw' || g), 'hex'), date '2026-01-01' + g, time '01:02:03' + g * interval '1 minute', "
        "timestamptz '2026-01-01 00:00:00+00' + g * interval '1 hour', g * interval '1 day 2 hours', md5('%1' || g)::uuid, jsonb_build_object('n', g, 'corner', '%1'), "
        "ARRAY['a', 'b' || g], ('10.0.0.' || g)::inet, int4range(g, g + 10), (ARRAY['calm', 'busy'])[1 + g % 2]::%1.mood, g::bit(8) FROM generate_series(1, %2) g"_s
            .arg(corner)
            .arg(rowCount),
        u"INSERT INTO %1.every_type (id) VALUES (0)"_s.arg(corner),
        u"CREATE TABLE %1.counter (n bigint PRIMARY KEY)"_s.arg(corner),
        u"CREATE TABLE %1.large (body oid)"_s.arg(corner),
        u"CREATE ROLE %1 NOLOGIN"_s.arg(corner),
        u"CREATE TABLE %1.protected (id int PRIMARY KEY, owner text, note text)"_s.arg(corner),
        u"ALTER TABLE %1.protected ENABLE ROW LEVEL SECURITY"_s.arg(corner),
        u"ALTER TABLE %1.protected FORCE ROW LEVEL SECURITY"_s.arg(corner),
        u"CREATE POLICY own_rows ON %1.protected USING (owner = current_user)"_s.arg(corner),
        u"INSERT INTO %1.protected VALUES (1, '%1', 'mine'), (2, '%1', 'mine too'), (3, 'somebody', 'hidden')"_s.arg(corner),
        u"GRANT USAGE ON SCHEMA %1 TO %1"_s.arg(corner),
        u"GRANT SELECT ON %1.protected TO %1"_s.arg(corner),
    };
}

Async<QJsonArray> rowsOf(ConnectionPtr connection, QString corner)
{
    const Result<Rows> rows = co_await postgres::run(connection, {u"SELECT id::text, %2::text FROM %1.every_type ORDER BY id"_s.arg(corner, columns.join(u"::text, "_s)), {}});
    if (!rows)
        co_return failure(rows.error());
    QJsonArray all;
    for (const QVariantList &row : rows->rows) {
        QJsonArray cells;
        for (const QVariant &cell : row)
            cells.append(cell.isNull() ? QJsonValue() : QJsonValue(cell.toString()));
        all.append(cells);
    }
    co_return Result<QJsonArray>(all);
}

// The protected rows as their owner sees them, then as everybody's master does: "1,2 of 1,2,3".
Async<QString> protectedRows(ConnectionPtr connection, QString corner)
{
    const QString ids = u"SELECT coalesce(string_agg(id::text || ':' || note, ',' ORDER BY id), '') FROM %1.protected"_s.arg(corner);
    const Result<QString> all = co_await value(connection, ids);
    if (!all)
        co_return failure(all.error());
    if (const Result<> role = co_await runAll(connection, {u"SET ROLE %1"_s.arg(corner)}); !role)
        co_return failure(role.error());
    const Result<QString> own = co_await value(connection, ids);
    const Result<> back = co_await runAll(connection, {u"RESET ROLE"_s});
    if (!own)
        co_return failure(own.error());
    if (!back)
        co_return failure(back.error());
    co_return Result<QString>(*own + u" of "_s + *all);
}

Async<QString> largeObject(ConnectionPtr connection, QString corner)
{
    const Result<QString> body = co_await value(connection, u"SELECT encode(lo_get(body), 'base64') FROM %1.large"_s.arg(corner));
    if (!body)
        co_return failure(body.error());
    co_return Result<QString>(sha256(QByteArray::fromBase64(body->toLatin1())));
}

Async<QMap<QString, QString>> factsOf(ConnectionPtr connection)
{
    const Result<Rows> rows = co_await postgres::run(connection, {u"SELECT current_setting('server_version'), current_setting('data_directory'), c.timeline_id::text, "
                                                                  "c.checkpoint_lsn::text, s.system_identifier::text, current_setting('fsync'), current_setting('synchronous_commit') "
                                                                  "FROM pg_control_checkpoint() c, pg_control_system() s"_s, {}});
    if (!rows)
        co_return failure(rows.error());
    QMap<QString, QString> facts;
    const QStringList names{u"version"_s, u"data-folder"_s, u"timeline"_s, u"checkpoint"_s, u"system-identifier"_s, u"fsync"_s, u"synchronous-commit"_s};
    for (qsizetype i = 0; i < names.size(); ++i)
        facts.insert(names[i], rows->rows.value(0).value(i).toString());
    co_return Result<QMap<QString, QString>>(facts);
}

// Tables of others with a primary key, the largest first, with their key columns.
const QString tablesQuery = u"SELECT format('%I.%I', n.nspname, c.relname), string_agg(format('%I', a.attname), ', ' ORDER BY array_position(i.indkey::int2[], a.attnum)) "
                            "FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_index i ON i.indrelid = c.oid AND i.indisprimary "
                            "JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = ANY (i.indkey::int2[]) WHERE c.relkind = 'r' AND c.relpersistence = 'p' "
                            "AND n.nspname NOT LIKE 'pg\\_%' AND n.nspname <> 'information_schema' AND n.nspname NOT LIKE 'vigie\\_%' "
                            "GROUP BY n.nspname, c.relname, c.relpages ORDER BY c.relpages DESC, 1 LIMIT 20"_s;

Async<Samples> sampleOf(ConnectionPtr connection, int perTable)
{
    Samples samples;
    const Result<Rows> tables = co_await postgres::run(connection, {tablesQuery, {}});
    if (!tables)
        co_return failure(tables.error());
    for (const QVariantList &table : tables->rows) {
        const QString name = table.value(0).toString();
        const QString statement = u"SELECT ROW(%2)::text, t.xmin::text, md5(t::text) FROM %1 t ORDER BY %2 LIMIT %3"_s.arg(name, table.value(1).toString()).arg(perTable);
        const Result<Rows> rows = co_await postgres::run(connection, {statement, {}});
        if (!rows)
            continue;       // dropped or locked meanwhile: then it gives no sample
        for (const QVariantList &row : rows->rows)
            samples.insert(name + u' ' + row.value(0).toString(), {row.value(1).toString(), row.value(2).toString()});
    }
    co_return Result<Samples>(samples);
}

// How many rows they have, of each table no more than can be counted in no time. Empty: not known. Told, never judged.
Async<QString> countOf(ConnectionPtr connection)
{
    constexpr qint64 most = 10'000;
    const Result<Rows> tables = co_await postgres::run(connection, {tablesQuery, {}});
    if (!tables || tables->rows.isEmpty())
        co_return Result<QString>(tables ? u"0"_s : QString());
    QStringList parts;
    for (const QVariantList &table : tables->rows)
        parts.append(u"SELECT (SELECT count(*) FROM (SELECT 1 FROM %1 LIMIT %2) s) AS n"_s.arg(table.value(0).toString()).arg(most));
    const QString statement = u"SELECT sum(n)::text || CASE WHEN max(n) = %1 THEN '+' ELSE '' END FROM (%2) t"_s.arg(most).arg(parts.join(u" UNION ALL "_s));
    const Result<QString> count = co_await value(connection, statement);
    co_return Result<QString>(count.value_or(QString()));
}

Async<> removeWith(ConnectionPtr connection, QString corner)
{
    const Result<QString> there = co_await value(connection, u"SELECT count(*)::text FROM pg_tables WHERE schemaname = '%1' AND tablename = 'large'"_s.arg(corner));
    if (!there)
        co_return failure(there.error());
    QStringList statements;
    if (*there == "1"_L1)
        statements.append(u"SELECT lo_unlink(body) FROM %1.large WHERE EXISTS (SELECT 1 FROM pg_largeobject_metadata m WHERE m.oid = body)"_s.arg(corner));
    statements.append(u"DROP SCHEMA IF EXISTS %1 CASCADE"_s.arg(corner));
    statements.append(u"DROP ROLE IF EXISTS %1"_s.arg(corner));
    co_return co_await runAll(connection, statements);
}

Async<Marks> write(Access access, QString proof)
{
    const QString corner = cornerOf(proof);
    const Result<ConnectionPtr> made = co_await connection(access);
    if (!made)
        co_return failure(made.error());
    if (const Result<> clean = co_await removeWith(*made, corner); !clean)
        co_return failure(clean.error());
    const Result<Samples> sample = co_await sampleOf(*made, 50);
    if (!sample)
        co_return failure(sample.error());
    const Result<QString> count = co_await countOf(*made);
    if (const Result<> created = co_await runAll(*made, creation(corner)); !created)
        co_return failure(created.error());
    const QByteArray body = testBytes(proof, u"large-object"_s, largeObjectSize);
    const Result<Rows> large = co_await postgres::run(*made, {u"INSERT INTO %1.large SELECT lo_from_bytea(0, decode(?, 'base64'))"_s.arg(corner), {QString::fromLatin1(body.toBase64())}});
    if (!large)
        co_return failure(large.error());
    Marks marks;
    marks.sample = toJson(*sample);
    marks.written.insert(u"large-object"_s, sha256(body));
    marks.facts.insert(ownCount, *count);
    marks.note = Tr::tr("Written");
    co_return Result<Marks>(marks);
}

// Everything was committed; the log has to be flushed up to here.
Async<Marks> confirm(Access access, QString proof, Marks marks)
{
    const QString corner = cornerOf(proof);
    const Result<ConnectionPtr> made = co_await connection(access);
    if (!made)
        co_return failure(made.error());
    const Result<QJsonArray> rows = co_await rowsOf(*made, corner);
    const Result<QString> guarded = co_await protectedRows(*made, corner);
    const Result<QMap<QString, QString>> facts = co_await factsOf(*made);
    const Result<Rows> flushed = co_await postgres::run(*made, {u"SELECT pg_current_wal_flush_lsn() >= pg_current_wal_insert_lsn() OR pg_current_wal_flush_lsn() >= pg_current_wal_lsn(), pg_current_wal_flush_lsn()::text"_s, {}});
    if (!rows)
        co_return failure(rows.error());
    if (!guarded)
        co_return failure(guarded.error());
    if (!facts)
        co_return failure(facts.error());
    if (!flushed)
        co_return failure(flushed.error());
    marks.written.insert(u"rows"_s, *rows);
    marks.written.insert(u"protected"_s, *guarded);
    marks.facts.insert(*facts);
    marks.note = facts->value(u"fsync"_s) == "on"_L1 ? Tr::tr("WAL flushed") : Tr::tr("fsync is off");
    co_return Result<Marks>(marks);
}

Check rowCheck(const Result<QJsonArray> &now, const QJsonArray &before)
{
    Check check{u"postgres"_s, u"rows"_s, Tr::tr("Rows with a column of every common type"), Verdict::CannotTell, {}, {}};
    if (!now) {
        // the schema or the table is not there: everything in it is gone
        const bool gone = now.error().kind == Error::Kind::NotFound || now.error().detail.contains("does not exist"_L1);
        check.verdict = gone ? Verdict::Lost : Verdict::CannotTell;
        check.detail = gone ? Tr::tr("The table every_type is gone with its %n rows.", nullptr, static_cast<int>(before.size())) : now.error().what + u' ' + now.error().why;
        return check;
    }
    QStringList wrong;
    for (qsizetype i = 0; i < before.size(); ++i) {
        const QJsonArray was = before.at(i).toArray();
        QJsonArray is;
        for (const QJsonValue &row : *now)
            if (row[0] == was[0])
                is = row.toArray();
        if (is.isEmpty())
            wrong.append(Tr::tr("row %1").arg(was[0].toString()));
        else
            for (qsizetype column = 1; column < was.size(); ++column)
                if (is[column] != was[column])
                    wrong.append(Tr::tr("row %1, column %2").arg(was[0].toString(), columns.value(column - 1)));
    }
    check.verdict = wrong.isEmpty() && !before.isEmpty() ? Verdict::Kept : Verdict::Lost;
    check.detail = wrong.isEmpty() ? Tr::tr("%n rows came back unchanged.", nullptr, static_cast<int>(before.size())) : Tr::tr("Lost: %1.").arg(wrong.mid(0, 5).join(u", "_s));
    return check;
}

Check valueCheck(const QString &name, const QString &what, const Result<QString> &now, const QString &before, const QString &lost)
{
    Check check{u"postgres"_s, name, what, Verdict::CannotTell, {}, {}};
    if (!now && now.error().kind != Error::Kind::NotFound && !now.error().detail.contains("does not exist"_L1)) {
        check.detail = now.error().what + u' ' + now.error().why;
        return check;
    }
    const bool kept = now && !before.isEmpty() && *now == before;
    check.verdict = kept ? Verdict::Kept : Verdict::Lost;
    check.detail = kept ? Tr::tr("It came back unchanged.") : lost;
    return check;
}

Async<Reading> readBack(Access access, QString proof, Marks marks)
{
    const QString corner = cornerOf(proof);
    const Result<ConnectionPtr> made = co_await connection(access);
    if (!made)
        co_return failure(made.error());
    Reading reading;
    const Result<QJsonArray> rows = co_await rowsOf(*made, corner);
    reading.checks.append(rowCheck(rows, marks.written.value(u"rows"_s).toArray()));
    const Result<QString> large = co_await largeObject(*made, corner);
    reading.checks.append(valueCheck(u"large-object"_s, Tr::tr("A large object of 64 KiB"), large, marks.written.value(u"large-object"_s).toString(), Tr::tr("The large object is gone or changed.")));
    const Result<QString> guarded = co_await protectedRows(*made, corner);
    reading.checks.append(valueCheck(u"protected-table"_s, Tr::tr("A table with row-level security, its policy and its role"), guarded, marks.written.value(u"protected"_s).toString(),
                                     Tr::tr("The protected table, its policy or its role is gone or changed.")));
    const bool kept = reading.checks.first().verdict == Verdict::Kept;
    const Check own{u"postgres"_s, u"your-rows"_s, Tr::tr("Your own rows, a sample by primary key and version"), Verdict::CannotTell, {}, {}};
    const Result<Samples> after = co_await sampleOf(*made, 400);
    reading.checks.append(after ? compared(own, samplesFrom(marks.sample), *after, kept) : QList<Check>{own});
    const Result<QMap<QString, QString>> facts = co_await factsOf(*made);
    if (facts)
        reading.facts = *facts;
    reading.facts.insert(ownCount, (co_await countOf(*made)).value_or(QString()));
    co_return Result<Reading>(reading);
}

Async<> remove(Access access, QString proof)
{
    const Result<ConnectionPtr> made = co_await connection(access);
    if (!made)
        co_return failure(made.error());
    co_return co_await removeWith(*made, cornerOf(proof));
}

// One connection for the whole counter: signing in takes longer than a row.
class RowCounter final : public Counter
{
public:
    RowCounter(ConnectionPtr connection, QString corner) : m_connection(std::move(connection)), m_corner(std::move(corner)) {}
    [[nodiscard]] Async<> next(qint64 number) override { return insert(m_connection, m_corner, number); }

private:
    static Async<> insert(ConnectionPtr connection, QString corner, qint64 number)
    {
        const Result<Rows> done = co_await postgres::run(connection, {u"INSERT INTO %1.counter VALUES (?)"_s.arg(corner), {number}}, 3s);
        if (!done)
            co_return failure(done.error());
        co_return Result<>();
    }

    ConnectionPtr m_connection;
    QString m_corner;
};

Async<CounterPtr> openCounter(Access access, QString proof)
{
    const Result<ConnectionPtr> made = co_await connection(access);
    if (!made)
        co_return failure(made.error());
    co_return Result<CounterPtr>(std::make_shared<RowCounter>(*made, cornerOf(proof)));
}

Async<qint64> counted(Access access, QString proof)
{
    const Result<ConnectionPtr> made = co_await connection(access);
    if (!made)
        co_return failure(made.error());
    const Result<QString> highest = co_await value(*made, u"SELECT coalesce(max(n), 0)::text FROM %1.counter"_s.arg(cornerOf(proof)));
    if (!highest)
        co_return failure(highest.error());
    co_return Result<qint64>(highest->toLongLong());
}

QString items()
{
    return Tr::tr("%n rows, 1 large object", nullptr, rowCount + 1);
}

} // namespace

Subject postgresSubject()
{
    return {u"postgres"_s, items, write, confirm, readBack, remove, openCounter, counted};
}

} // namespace vigie::persistence
