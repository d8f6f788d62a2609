#include "remote/redis/parse.h"
#include "remote/redis/probe.h"
#include "tests/support/expect.h"

#include <rapidcheck/gtest.h>

using namespace Qt::StringLiterals;
using namespace vigie;
using namespace vigie::redis;

namespace {

const QByteArray info = "# Server\r\nredis_version:7.0.15\r\nuptime_in_seconds:3600\r\n\r\n# Clients\r\nconnected_clients:2\r\n"
                        "# Memory\r\nused_memory:521142272\r\nmaxmemory:536870912\r\nmaxmemory_policy:noeviction\r\n"
                        "# Persistence\r\nloading:0\r\nrdb_last_bgsave_status:ok\r\naof_enabled:1\r\naof_last_bgrewrite_status:ok\r\n"
                        "aof_last_write_status:err\r\naof_current_size:89\r\naof_pending_bio_fsync:1\r\n# Stats\r\nevicted_keys:0\r\n"
                        "# Keyspace\r\ndb0:keys=3,expires=1,avg_ttl=0\r\ndb12:keys=4,expires=0,avg_ttl=0\r\n";

} // namespace

TEST(RedisInfo, tellsMemoryAndPersistence)
{
    const RedisFacts facts = factsFrom(parseInfo(info));
    EXPECT_EQ(facts.version, u"7.0.15"_s);
    EXPECT_EQ(facts.uptime, 3600s);
    EXPECT_EQ(facts.usedMemory, Bytes{521142272});
    EXPECT_EQ(facts.maxMemory, Bytes{536870912});
    EXPECT_EQ(facts.policy, u"noeviction"_s);
    EXPECT_EQ(facts.loading, false);
    EXPECT_EQ(facts.aofEnabled, true);
    EXPECT_EQ(facts.aofLastWriteOk, false);
    EXPECT_EQ(facts.aofLastRewriteOk, true);
    EXPECT_EQ(facts.aofPendingFsyncs, 1);
    EXPECT_EQ(facts.rdbLastSaveOk, true);
    EXPECT_EQ(facts.keys, 7);
}

TEST(RedisInfo, whatIsMissingIsUnknownAndNotZero)
{
    const RedisFacts facts = factsFrom(parseInfo("redis_version:7.0.15\r\nused_memory:lots\r\nmaxmemory:-1\r\n"));
    EXPECT_FALSE(facts.usedMemory);
    EXPECT_FALSE(facts.maxMemory);
    EXPECT_FALSE(facts.aofEnabled);
    EXPECT_FALSE(facts.aofLastWriteOk);
    EXPECT_FALSE(facts.uptime);
    EXPECT_FALSE(factsFrom({}).keys);
}

TEST(RedisInfo, keyCountsBeyondAnyNumberAreUnknown)
{
    EXPECT_FALSE(factsFrom(parseInfo("used_memory:1\ndb0:keys=9223372036854775807,x\ndb1:keys=1\n")).keys);
    EXPECT_FALSE(factsFrom(parseInfo("used_memory:1\ndb0:keys=many\n")).keys);
    EXPECT_EQ(factsFrom(parseInfo("used_memory:1\ndbsize:7\n")).keys, 0);
}

RC_GTEST_PROP(RedisInfo, anyTextGivesFieldsWithNames, ())
{
    const auto text = *rc::gen::arbitrary<std::string>();
    const auto fields = parseInfo(QByteArray::fromStdString(text));
    RC_ASSERT(!fields.contains(QString()));
    RC_ASSERT(fields.size() <= std::ranges::count(text, ':'));
}

TEST(RedisError, tellsKindsApart)
{
    EXPECT_EQ(errorFrom("WRONGPASS invalid username-password pair or user is disabled.").kind, Error::Kind::SignInRefused);
    EXPECT_EQ(errorFrom("NOAUTH Authentication required.").kind, Error::Kind::SignInRefused);
    EXPECT_EQ(errorFrom("ERR AUTH <password> called without any password configured for the default user.").kind, Error::Kind::SignInRefused);
    EXPECT_EQ(errorFrom("LOADING Redis is loading the dataset in memory").kind, Error::Kind::Unreachable);
    EXPECT_EQ(errorFrom("OOM command not allowed when used memory > 'maxmemory'.").kind, Error::Kind::CommandFailed);
    const Error other = errorFrom("ERR unknown command 'x'");
    EXPECT_EQ(other.kind, Error::Kind::CommandFailed);
    EXPECT_EQ(other.detail, u"ERR unknown command 'x'"_s);
}

TEST(RedisAof, isOnlyGoodWhenItIsOnAndTheLastWriteWorked)
{
    RedisFacts facts;
    EXPECT_FALSE(aofState(facts));
    facts.aofEnabled = false;
    EXPECT_FALSE(aofState(facts));
    facts.aofEnabled = true;
    facts.aofLastWriteOk = false;
    EXPECT_FALSE(aofState(facts));
    facts.aofLastWriteOk = true;
    facts.aofFsync = u"everysec"_s;
    const Result<QString> state = aofState(facts);
    ASSERT_OK(state);
    EXPECT_TRUE(state->contains(u"everysec"_s));
}
