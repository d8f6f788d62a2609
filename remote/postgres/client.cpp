#include "remote/postgres/client.h"

#include "remote/postgres/parse.h"
#include "remote/postgres/thread.h"

using namespace Qt::StringLiterals;

namespace vigie::postgres {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Postgres)
};

} // namespace

class Connection
{
public:
    PgThread thread;
};

Async<ConnectionPtr> connectTo(Target target)
{
    ConnectionPtr connection = std::make_shared<Connection>();
    const Promise<> opened;
    connection->thread.open(target, opened);
    // libpq keeps the limit itself, in whole seconds; this one is for a driver that does not.
    const Result<> ready = co_await opened.within(std::max<std::chrono::milliseconds>(target.limit, 2s) + 2s, Tr::tr("Connecting to PostgreSQL."));
    if (!ready)
        co_return failure(ready.error());
    co_return connection;
}

Async<Rows> run(ConnectionPtr connection, Statement statement, std::chrono::milliseconds limit)
{
    const Promise<Rows> done;
    connection->thread.run(statement, done);
    const Result<Rows> rows = co_await done.within(limit, Tr::tr("Waiting for PostgreSQL."));
    if (!rows && rows.error().kind == Error::Kind::TimedOut) {
        connection->thread.cancel();
        connection->thread.cut();
    }
    co_return Result<Rows>(rows);
}

void cancel(const ConnectionPtr &connection)
{
    connection->thread.cancel();
}

Async<PostgresFacts> facts(ConnectionPtr connection)
{
    const Result<Rows> row = co_await run(connection, {factsQuery(), {}});
    Result<PostgresFacts> known = row.and_then(factsFrom);
    if (!known || !known->versionNumber)
        co_return Result<PostgresFacts>(known);
    const Result<Rows> collation = co_await run(connection, {collationQuery(*known->versionNumber), {}});
    if (collation && collation->rows.size() == 1 && collation->rows.first().size() == 1)
        known->collationMismatch = collation->rows.first().first().toLongLong() > 0;
    co_return Result<PostgresFacts>(known);
}

} // namespace vigie::postgres
