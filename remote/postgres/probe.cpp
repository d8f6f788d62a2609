#include "remote/postgres/probe.h"

#include "remote/postgres/client.h"

#include <QCoreApplication>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace vigie::postgres {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Postgres)
};

Result<QString> oneValue(const Result<Rows> &rows)
{
    if (!rows)
        return failure(rows.error());
    if (rows->rows.size() != 1 || rows->rows.first().isEmpty())
        return failure(Error::Kind::BadReply, Tr::tr("PostgreSQL answered %1 rows instead of one.").arg(rows->rows.size()));
    return rows->rows.first().first().toString();
}

Result<> expectValue(const Result<Rows> &rows, const QString &wanted)
{
    const Result<QString> value = oneValue(rows);
    if (!value)
        return failure(value.error());
    if (*value == wanted)
        return {};
    return failure(Error::Kind::BadReply, Tr::tr("PostgreSQL gave back another value than was written."), {}, {}, value->left(200));
}

Async<> writeRow(ConnectionPtr connection, QString schema, QString value)
{
    const QStringList preparations{u"CREATE SCHEMA %1"_s.arg(schema), u"CREATE TABLE %1.probe (value text NOT NULL)"_s.arg(schema)};
    for (const QString &text : preparations) {
        const Result<Rows> done = co_await run(connection, {text, {}});
        if (!done)
            co_return failure(done.error());
    }
    const Result<Rows> inserted = co_await run(connection, {u"INSERT INTO %1.probe VALUES (?)"_s.arg(schema), {value}});
    if (!inserted)
        co_return failure(inserted.error());
    co_return Result<>();
}

// After a lost connection a new one is needed for it.
Async<> removeSchema(ConnectionPtr connection, Target target, QString schema)
{
    const Statement drop{u"DROP SCHEMA IF EXISTS %1 CASCADE"_s.arg(schema), {}};
    const Result<Rows> dropped = co_await run(connection, drop);
    if (dropped)
        co_return Result<>();
    const Result<ConnectionPtr> again = co_await connectTo(target);
    if (!again)
        co_return failure(again.error());
    const Result<Rows> droppedNow = co_await run(*again, drop);
    if (!droppedNow)
        co_return failure(droppedNow.error());
    co_return Result<>();
}

} // namespace

QCoro::Task<ProbeSteps> probe(Target target)
{
    ProbeLog log;
    const Result<ConnectionPtr> connection = co_await connectTo(target);
    if (!log.note(u"connect"_s, connection))
        co_return log.steps();
    const Result<Rows> version = co_await run(*connection, {u"SELECT current_setting('server_version') WHERE 1 = 1"_s, {}});
    const Result<QString> known = oneValue(version);
    if (!log.note(u"select"_s, known, known ? Tr::tr("PostgreSQL %1").arg(*known) : QString()))
        co_return log.steps();

    const QString unique = QUuid::createUuid().toString(QUuid::Id128);
    const QString schema = u"vigie_test_"_s + unique;
    const Result<> written = co_await writeRow(*connection, schema, unique);
    if (log.note(u"write"_s, written)) {
        const Result<Rows> read = co_await run(*connection, {u"SELECT value FROM %1.probe"_s.arg(schema), {}});
        log.note(u"read"_s, expectValue(read, unique));
    }
    const Result<> removed = co_await removeSchema(*connection, target, schema);
    log.note(u"remove"_s, removed, removed ? QString() : Tr::tr("The schema %1 may be left behind.").arg(schema));
    co_return log.steps();
}

Async<PostgresFacts> facts(Target target)
{
    const Result<ConnectionPtr> connection = co_await connectTo(target);
    if (!connection)
        co_return failure(connection.error());
    co_return co_await facts(*connection);
}

} // namespace vigie::postgres
