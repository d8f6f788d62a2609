#include "app/health/inside.h"

#include "tests/engine/data/servers.h"
#include "tests/support/expect.h"

using namespace Qt::StringLiterals;
using namespace vigie;
using namespace vigie::test;

namespace {

const Secret password("right-Password_1");

Result<health::ServiceFacts> asked(const deploy::ServicePorts &ports)
{
    return QCoro::waitFor(health::askInside(ports, {{u"REDIS_PASSWORD"_s, password}, {u"POSTGRES_PASSWORD"_s, password}}, stack::Definition::standard()));
}

} // namespace

TEST(Inside, whoAnswersIsKnownAndTheOthersAreNot)
{
    const ServerPtr redis = startRedis(password, {u"appendonly yes"_s, u"maxmemory 64mb"_s});
    ASSERT_TRUE(redis);
    const auto facts = asked({{u"redis"_s, redis->port}, {u"postgres"_s, freePort()}});
    ASSERT_OK(facts);
    EXPECT_FALSE(facts->postgresVersion);
    ASSERT_TRUE(facts->redis);
    EXPECT_EQ(facts->redis->limit, Bytes{64 * 1024 * 1024});
    EXPECT_EQ(facts->redis->appendOnly, true);
    EXPECT_EQ(facts->redis->lastWriteOk, true);
    EXPECT_TRUE(facts->redis->used);
}

TEST(Inside, noLimitIsUnsetAndPostgresTellsItsVersion)
{
    const ServerPtr redis = startRedis(password);
    const ServerPtr postgres = startPostgres(u"viridial"_s, u"viridial"_s, password);
    ASSERT_TRUE(redis && postgres);
    const auto facts = asked({{u"redis"_s, redis->port}, {u"postgres"_s, postgres->port}});
    ASSERT_OK(facts);
    ASSERT_TRUE(facts->redis);
    EXPECT_FALSE(facts->redis->limit);
    EXPECT_EQ(facts->redis->appendOnly, false);
    ASSERT_TRUE(facts->postgresVersion);
    EXPECT_TRUE(facts->postgresVersion->contains(u'.')) << qPrintable(*facts->postgresVersion);
}

TEST(Inside, nobodyIsAnError)
{
    EXPECT_FALSE(asked({{u"redis"_s, freePort()}}));
}
