#include "remote/postgres/client.h"
#include "remote/postgres/probe.h"

#include "tests/engine/data/servers.h"
#include "tests/engine/data/steps.h"
#include "tests/support/expect.h"

#include <QCoroTimer>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace vigie;
using namespace vigie::postgres;
using namespace vigie::test;

namespace {

class RealPostgres : public testing::Test
{
protected:
    static void SetUpTestSuite() { server = startPostgres(u"viridial"_s, u"viridial"_s, Secret("right-Password_1")); }
    static void TearDownTestSuite() { server.reset(); }
    void SetUp() override { ASSERT_TRUE(server) << "PostgreSQL could not be started"; }

    static Target target(const QByteArray &password = "right-Password_1", const QString &database = u"viridial"_s)
    {
        Target there;
        there.port = server->port;
        there.user = u"viridial"_s;
        there.password = Secret(password);
        there.database = database;
        return there;
    }
    static QVariant value(const QString &text, const QVariantList &values = {})
    {
        const auto connection = QCoro::waitFor(connectTo(target()));
        const auto rows = connection ? QCoro::waitFor(run(*connection, {text, values})) : Result<Rows>(failure(connection.error()));
        EXPECT_TRUE(rows) << qPrintable(text) << (rows ? "" : qPrintable(rows.error().detail));
        return rows && !rows->rows.isEmpty() ? rows->rows.first().first() : QVariant();
    }
    static int testSchemas() { return value(u"SELECT count(*) FROM pg_namespace WHERE nspname LIKE 'vigie_test_%'"_s).toInt(); }

    static inline ServerPtr server;
};

Target nobody(Port port)
{
    Target there;
    there.port = port;
    there.user = there.database = u"x"_s;
    there.password = Secret("x");
    there.limit = 2s;
    return there;
}

} // namespace

TEST_F(RealPostgres, isProbedAndLeftAsItWas)
{
    const ProbeSteps steps = QCoro::waitFor(probe(target()));
    expectAllOk(steps);
    EXPECT_EQ(names(steps), "connect select write read remove");
    EXPECT_EQ(testSchemas(), 0);
}

TEST_F(RealPostgres, aFailedWriteLeavesNothingBehind)
{
    value(u"CREATE FUNCTION refuse() RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'no tables today'; END $$"_s);
    value(u"CREATE EVENT TRIGGER refuse ON ddl_command_end WHEN TAG IN ('CREATE TABLE') EXECUTE FUNCTION refuse()"_s);
    const ProbeSteps steps = QCoro::waitFor(probe(target()));
    value(u"DROP EVENT TRIGGER refuse"_s);
    value(u"DROP FUNCTION refuse"_s);
    EXPECT_EQ(names(steps), "connect select write remove");
    ASSERT_EQ(steps.size(), 4);
    EXPECT_FALSE(steps[2].ok());
    EXPECT_TRUE(firstError(steps).detail.contains(u"no tables today"_s));
    EXPECT_TRUE(steps[3].ok());
    EXPECT_EQ(testSchemas(), 0);
}

TEST_F(RealPostgres, refusesAWrongPasswordWithAReason)
{
    const Error error = firstError(QCoro::waitFor(probe(target("wrong-Password_2"))));
    EXPECT_EQ(error.kind, Error::Kind::SignInRefused) << qPrintable(error.detail);
    EXPECT_FALSE(error.detail.contains(u"wrong-Password_2"_s));
}

TEST_F(RealPostgres, refusesADatabaseThatDoesNotExist)
{
    const auto connection = QCoro::waitFor(connectTo(target("right-Password_1", u"nothing here"_s)));
    ASSERT_FALSE(connection);
    EXPECT_EQ(connection.error().kind, Error::Kind::NotFound) << qPrintable(connection.error().detail);
}

TEST_F(RealPostgres, tellsItsFacts)
{
    const auto known = QCoro::waitFor(facts(target()));
    ASSERT_OK(known);
    EXPECT_GE(known->versionNumber.value_or(0), 130000);
    EXPECT_EQ(known->maxConnections, 30);
    EXPECT_GT(count(known->sharedBuffers.value_or(Bytes{0})), 1024);
    EXPECT_GT(count(known->databaseSize.value_or(Bytes{0})), 1024);
    EXPECT_GE(known->connections.value_or(0), 1);
    ASSERT_TRUE(known->startedAt);
    EXPECT_LT(std::abs(known->startedAt->secsTo(QDateTime::currentDateTimeUtc())), 600);
    EXPECT_EQ(known->collationMismatch, false);
}

TEST_F(RealPostgres, noticesThatItsCollationChanged)
{
    const QVariant before = value(u"SELECT datcollversion FROM pg_database WHERE datname = 'template1'"_s);
    if (value(u"SHOW server_version_num"_s).toInt() < 150000)
        GTEST_SKIP() << "databases know their collation's version from 15 on";
    value(u"UPDATE pg_database SET datcollversion = '1.0' WHERE datname = 'viridial'"_s);
    const auto known = QCoro::waitFor(facts(target()));
    value(u"UPDATE pg_database SET datcollversion = ? WHERE datname = 'viridial'"_s, {before});
    ASSERT_OK(known);
    EXPECT_EQ(known->collationMismatch, true);
}

TEST_F(RealPostgres, neverBlocksTheMainThread)
{
    const auto connection = QCoro::waitFor(connectTo(target()));
    ASSERT_OK(connection);
    int ticks = 0;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, [&ticks] { ++ticks; });
    timer.start(10);
    const auto rows = QCoro::waitFor(run(*connection, {u"SELECT pg_sleep(0.5)"_s, {}}));
    ASSERT_OK(rows);
    EXPECT_GE(ticks, 20);
}

TEST_F(RealPostgres, aPassedLimitEndsTheStatementOnTheServerToo)
{
    auto connection = QCoro::waitFor(connectTo(target()));
    ASSERT_OK(connection);
    const auto rows = QCoro::waitFor(run(*connection, {u"SELECT pg_sleep(31)"_s, {}}, 200ms));
    ASSERT_FALSE(rows);
    EXPECT_EQ(rows.error().kind, Error::Kind::TimedOut);
    int running = 1;
    for (int attempt = 0; running > 0 && attempt < 50; ++attempt) {
        running = value(u"SELECT count(*) FROM pg_stat_activity WHERE state = 'active' AND query LIKE 'SELECT pg_sleep(31%'"_s).toInt();
        QCoro::waitFor(QCoro::sleepFor(50ms));
    }
    EXPECT_EQ(running, 0);
}

TEST_F(RealPostgres, aCancelledStatementLeavesTheConnectionUsable)
{
    const auto connection = QCoro::waitFor(connectTo(target()));
    ASSERT_OK(connection);
    auto sleeping = run(*connection, {u"SELECT pg_sleep(30)"_s, {}}, 20s);
    QCoro::waitFor(QCoro::sleepFor(200ms));
    cancel(*connection);
    const auto rows = QCoro::waitFor(sleeping);
    ASSERT_FALSE(rows);
    EXPECT_EQ(rows.error().kind, Error::Kind::Cancelled) << qPrintable(rows.error().detail);
    const auto after = QCoro::waitFor(run(*connection, {u"SELECT 1"_s, {}}));
    ASSERT_OK(after);
}

TEST_F(RealPostgres, aDroppedHandleEndsItsConnection)
{
    {
        auto connection = QCoro::waitFor(connectTo(target()));
        ASSERT_OK(connection);
        const auto named = QCoro::waitFor(run(*connection, {u"SET application_name = 'to be dropped'"_s, {}}));
        ASSERT_OK(named);
    }
    int open = 1;
    for (int attempt = 0; open > 0 && attempt < 50; ++attempt) {
        QCoro::waitFor(QCoro::sleepFor(50ms));
        open = value(u"SELECT count(*) FROM pg_stat_activity WHERE application_name = 'to be dropped'"_s).toInt();
    }
    EXPECT_EQ(open, 0);
}

TEST_F(RealPostgres, valuesTravelBesideTheStatement)
{
    const QString odd = u"O'Brien; DROP TABLE x; -- é \\"_s;
    EXPECT_EQ(value(u"SELECT ?::text"_s, {odd}).toString(), odd);
}

TEST_F(RealPostgres, manyRowsAreCutAndSaidSo)
{
    const auto connection = QCoro::waitFor(connectTo(target()));
    ASSERT_OK(connection);
    const auto rows = QCoro::waitFor(run(*connection, {u"SELECT generate_series(1, 1000) AS n"_s, {}, 10}));
    ASSERT_OK(rows);
    EXPECT_EQ(rows->rows.size(), 10);
    EXPECT_EQ(rows->columns, QStringList{u"n"_s});
    EXPECT_TRUE(rows->cut);
    const auto again = QCoro::waitFor(run(*connection, {u"SELECT 1"_s, {}}));
    ASSERT_OK(again);
    EXPECT_FALSE(again->cut);
}

TEST(NoPostgres, aClosedPortIsUnreachable)
{
    const Error error = firstError(QCoro::waitFor(probe(nobody(freePort()))));
    EXPECT_EQ(error.kind, Error::Kind::Unreachable) << qPrintable(error.detail);
}

TEST(NoPostgres, silenceEndsAtTheLimit)
{
    const RudeServer silent;
    QElapsedTimer watch;
    watch.start();
    const Error error = firstError(QCoro::waitFor(probe(nobody(silent.port()))));
    EXPECT_EQ(error.kind, Error::Kind::TimedOut) << qPrintable(error.detail);
    EXPECT_LT(watch.elapsed(), 5000);
}

TEST(NoPostgres, anotherProtocolIsSeen)
{
    const RudeServer web("HTTP/1.1 400 Bad Request\r\n\r\n");
    const Error error = firstError(QCoro::waitFor(probe(nobody(web.port()))));
    EXPECT_EQ(error.kind, Error::Kind::BadReply) << qPrintable(error.detail);
}
