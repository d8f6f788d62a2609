#include "remote/redis/client.h"
#include "remote/redis/probe.h"

#include "tests/engine/data/servers.h"
#include "tests/engine/data/steps.h"
#include "tests/support/expect.h"

#include <QCoroTimer>

using namespace Qt::StringLiterals;
using namespace vigie;
using namespace vigie::redis;
using namespace vigie::test;

namespace {

const Secret password("right-Password_1");

Target at(Port port, const Secret &secret = password)
{
    Target there;
    there.port = port;
    there.password = secret;
    there.limit = 2s;
    return there;
}

class RealRedis : public testing::Test
{
protected:
    static void SetUpTestSuite()
    {
        server = startRedis(password, {u"appendonly yes"_s, u"appendfsync everysec"_s, u"maxmemory 512mb"_s, u"maxmemory-policy noeviction"_s});
    }
    static void TearDownTestSuite() { server.reset(); }
    void SetUp() override { ASSERT_TRUE(server) << "Redis could not be started"; }

    static ConnectionPtr connected(Target target)
    {
        auto connection = QCoro::waitFor(connectTo(target));
        EXPECT_TRUE(connection) << (connection ? "" : qPrintable(connection.error().detail));
        return connection.value_or(nullptr);
    }

    static inline ServerPtr server;
};

} // namespace

TEST_F(RealRedis, isProbedAndLeftAsItWas)
{
    const ProbeSteps steps = QCoro::waitFor(probe(at(server->port)));
    expectAllOk(steps);
    EXPECT_EQ(names(steps), "connect ping write read aof remove");
    EXPECT_TRUE(steps[4].detail.contains(u"everysec"_s)) << qPrintable(steps[4].detail);
    const auto keys = QCoro::waitFor(command(connected(at(server->port)), {"KEYS", "vigie-test*"}));
    ASSERT_OK(keys);
    EXPECT_TRUE(keys->items.isEmpty());
}

TEST_F(RealRedis, refusesAWrongPasswordWithAReason)
{
    const Error error = firstError(QCoro::waitFor(probe(at(server->port, Secret("wrong-Password_2")))));
    EXPECT_EQ(error.kind, Error::Kind::SignInRefused) << qPrintable(error.detail);
    const Error none = firstError(QCoro::waitFor(probe(at(server->port, {}))));
    EXPECT_EQ(none.kind, Error::Kind::SignInRefused) << qPrintable(none.detail);
}

TEST_F(RealRedis, tellsItsFacts)
{
    const auto known = QCoro::waitFor(facts(at(server->port)));
    ASSERT_OK(known);
    EXPECT_TRUE(known->version.startsWith(u"7."_s) || known->version.startsWith(u"6."_s)) << qPrintable(known->version);
    EXPECT_EQ(known->maxMemory, Bytes{512LL * 1024 * 1024});
    EXPECT_GT(count(known->usedMemory.value_or(Bytes{0})), 1024);
    EXPECT_EQ(known->policy, u"noeviction"_s);
    EXPECT_EQ(known->aofEnabled, true);
    EXPECT_EQ(known->aofLastWriteOk, true);
    EXPECT_EQ(known->aofFsync, u"everysec"_s);
    EXPECT_EQ(known->keys, 0);
}

TEST_F(RealRedis, anyBytesSurviveTheWay)
{
    const ConnectionPtr connection = connected(at(server->port));
    QByteArray odd("\0\r\n$5 \xff", 8);
    odd += QByteArray(100'000, 'x');
    ASSERT_OK(QCoro::waitFor(command(connection, {"SET", odd, odd})));
    const auto read = QCoro::waitFor(command(connection, {"GET", odd}));
    ASSERT_OK(read);
    EXPECT_EQ(read->text, odd);
    ASSERT_OK(QCoro::waitFor(command(connection, {"DEL", odd})));
}

TEST_F(RealRedis, answersKeepTheirOrder)
{
    const ConnectionPtr connection = connected(at(server->port));
    auto first = command(connection, {"ECHO", "first"});
    auto second = command(connection, {"ECHO", "second"});
    const auto late = QCoro::waitFor(second);
    const auto early = QCoro::waitFor(first);
    ASSERT_OK(early);
    ASSERT_OK(late);
    EXPECT_EQ(early->text, "first");
    EXPECT_EQ(late->text, "second");
}

TEST_F(RealRedis, aPassedLimitLeavesTheConnectionUsable)
{
    const ConnectionPtr connection = connected(at(server->port));
    const auto slow = QCoro::waitFor(command(connection, {"BLPOP", "nothing-here", "1"}, 100ms));
    ASSERT_FALSE(slow);
    EXPECT_EQ(slow.error().kind, Error::Kind::TimedOut);
    const auto next = QCoro::waitFor(command(connection, {"ECHO", "next"}));
    ASSERT_OK(next);
    EXPECT_EQ(next->text, "next");
}

TEST_F(RealRedis, anErrorReplyInsideAListIsKept)
{
    const ConnectionPtr connection = connected(at(server->port));
    ASSERT_OK(QCoro::waitFor(command(connection, {"MULTI"})));
    ASSERT_OK(QCoro::waitFor(command(connection, {"SET", "a-word", "x"})));
    ASSERT_OK(QCoro::waitFor(command(connection, {"INCR", "a-word"})));
    ASSERT_OK(QCoro::waitFor(command(connection, {"DEL", "a-word"})));
    const auto done = QCoro::waitFor(command(connection, {"EXEC"}));
    ASSERT_OK(done);
    ASSERT_EQ(done->items.size(), 3);
    EXPECT_EQ(done->items[1].type, Reply::Type::Error);
    EXPECT_EQ(done->items[2].number, 1);
}

TEST_F(RealRedis, withoutItsFileFailsTheAofStepOnly)
{
    const ServerPtr forgetful = startRedis(password, {u"appendonly no"_s, u"save \"\""_s});
    ASSERT_TRUE(forgetful);
    const ProbeSteps steps = QCoro::waitFor(probe(at(forgetful->port)));
    for (const ProbeStep &step : steps)
        EXPECT_EQ(step.ok(), step.name != u"aof"_s) << qPrintable(step.name);
}

TEST_F(RealRedis, whenItIsFullTheWriteSaysWhy)
{
    const ServerPtr full = startRedis(password, {u"appendonly yes"_s, u"maxmemory 1"_s, u"maxmemory-policy noeviction"_s});
    ASSERT_TRUE(full);
    const ProbeSteps steps = QCoro::waitFor(probe(at(full->port)));
    EXPECT_EQ(names(steps), "connect ping write aof");
    const Error error = firstError(steps);
    EXPECT_TRUE(error.detail.startsWith(u"OOM"_s)) << qPrintable(error.detail);
}

TEST_F(RealRedis, anAnswerThatNeverComesBecauseItDiedIsAnError)
{
    const ServerPtr dying = startRedis(password);
    ASSERT_TRUE(dying);
    const ConnectionPtr connection = connected(at(dying->port));
    auto waiting = command(connection, {"BLPOP", "nothing-here", "0"}, 10s);
    QCoro::waitFor(QCoro::sleepFor(100ms));
    dying->kill();
    const auto reply = QCoro::waitFor(waiting);
    ASSERT_FALSE(reply);
    EXPECT_EQ(reply.error().kind, Error::Kind::Unreachable);
    const auto after = QCoro::waitFor(command(connection, {"PING"}));
    ASSERT_FALSE(after);
    EXPECT_EQ(after.error().kind, Error::Kind::Unreachable);
}

TEST(NoRedis, aClosedPortIsUnreachable)
{
    const Error error = firstError(QCoro::waitFor(probe(at(freePort()))));
    EXPECT_EQ(error.kind, Error::Kind::Unreachable) << qPrintable(error.detail);
}

TEST(NoRedis, silenceEndsAtTheLimit)
{
    const RudeServer silent;
    QElapsedTimer watch;
    watch.start();
    const Error error = firstError(QCoro::waitFor(probe(at(silent.port()))));
    EXPECT_EQ(error.kind, Error::Kind::TimedOut) << qPrintable(error.detail);
    EXPECT_LT(watch.elapsed(), 4000);
}

TEST(NoRedis, anotherProtocolIsSeen)
{
    const RudeServer web("HTTP/1.1 400 Bad Request\r\n\r\n");
    const Error error = firstError(QCoro::waitFor(probe(at(web.port()))));
    EXPECT_EQ(error.kind, Error::Kind::BadReply) << qPrintable(error.detail);
}

TEST(NoRedis, hostileNestingIsAnErrorAndNoCrash)
{
    const RudeServer hostile(QByteArray("*1\r\n").repeated(100'000));
    const Error error = firstError(QCoro::waitFor(probe(at(hostile.port()))));
    EXPECT_EQ(error.kind, Error::Kind::BadReply) << qPrintable(error.detail);
}
