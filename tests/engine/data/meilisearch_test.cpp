#include "remote/meilisearch/client.h"
#include "remote/meilisearch/probe.h"

#include "tests/engine/data/servers.h"
#include "tests/engine/data/steps.h"
#include "tests/support/expect.h"

using namespace Qt::StringLiterals;
using namespace vigie;
using namespace vigie::meilisearch;
using namespace vigie::test;

namespace {

const Secret key("right-master-key_1");

Target at(Port port, const Secret &secret = key)
{
    Target there;
    there.port = port;
    there.key = secret;
    there.limit = 3s;
    return there;
}

// A real Meilisearch when $VIGIE_MEILISEARCH names one, else the practice VPS' stand-in.
class Search : public testing::Test
{
protected:
    static void SetUpTestSuite() { server = startMeilisearch(key); }
    static void TearDownTestSuite() { server.reset(); }
    void SetUp() override { ASSERT_TRUE(server) << "Meilisearch or its stand-in could not be started"; }

    static inline ServerPtr server;
};

} // namespace

TEST_F(Search, isProbedAndLeftAsItWas)
{
    const ProbeSteps steps = QCoro::waitFor(probe(at(server->port)));
    expectAllOk(steps);
    EXPECT_EQ(names(steps), "health version create index find delete remove");
    EXPECT_EQ(steps[1].detail.contains(u"stand-in"_s), server->standIn) << qPrintable(steps[1].detail);
    const auto known = QCoro::waitFor(stats(open(at(server->port))));
    ASSERT_OK(known);
    EXPECT_TRUE(known->indexes.isEmpty());
}

TEST_F(Search, refusesAWrongKeyWithAReason)
{
    const ProbeSteps steps = QCoro::waitFor(probe(at(server->port, Secret("wrong-master-key_2"))));
    EXPECT_EQ(names(steps), "health version");
    EXPECT_EQ(firstError(steps).kind, Error::Kind::SignInRefused);
    EXPECT_EQ(firstError(QCoro::waitFor(probe(at(server->port, {})))).kind, Error::Kind::SignInRefused);
}

TEST_F(Search, aFailedTaskIsAnErrorAndCounted)
{
    const Client client = open(at(server->port));
    const auto before = QCoro::waitFor(facts(at(server->port)));
    ASSERT_OK(before);
    const auto created = QCoro::waitFor(createIndex(client, u"twice"_s, u"id"_s));
    ASSERT_OK(created);
    ASSERT_OK(QCoro::waitFor(finished(client, *created)));
    const auto again = QCoro::waitFor(createIndex(client, u"twice"_s, u"id"_s));
    ASSERT_OK(again);
    const auto over = QCoro::waitFor(finished(client, *again));
    ASSERT_FALSE(over);
    EXPECT_EQ(over.error().kind, Error::Kind::Conflict) << qPrintable(over.error().detail);
    const auto after = QCoro::waitFor(facts(at(server->port)));
    const auto gone = QCoro::waitFor(deleteIndex(client, u"twice"_s));
    ASSERT_OK(gone);
    ASSERT_OK(QCoro::waitFor(finished(client, *gone)));
    ASSERT_OK(after);
    EXPECT_EQ(after->failedTasks.value_or(-1), before->failedTasks.value_or(-1) + 1);
    EXPECT_EQ(after->indexes, 1);
    EXPECT_EQ(after->available, true);
    EXPECT_GT(count(after->databaseSize.value_or(Bytes{0})), 0);
    EXPECT_EQ(after->standIn, server->standIn);
}

TEST_F(Search, aTaskThatIsNotThereIsNotFound)
{
    Task task;
    task.uid = 99'999;
    const auto over = QCoro::waitFor(finished(open(at(server->port)), task));
    ASSERT_FALSE(over);
    EXPECT_EQ(over.error().kind, Error::Kind::NotFound);
}

TEST(NoMeilisearch, aClosedPortIsUnreachable)
{
    const Error error = firstError(QCoro::waitFor(probe(at(freePort()))));
    EXPECT_EQ(error.kind, Error::Kind::Unreachable);
    EXPECT_FALSE(error.next.isEmpty());
}

TEST(NoMeilisearch, silenceEndsAtTheLimit)
{
    const RudeServer silent;
    QElapsedTimer watch;
    watch.start();
    EXPECT_EQ(firstError(QCoro::waitFor(probe(at(silent.port())))).kind, Error::Kind::TimedOut);
    EXPECT_LT(watch.elapsed(), 4500);
}

TEST(NoMeilisearch, aDripThatNeverEndsIsCutAtTheLimit)
{
    const RudeServer slow("HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\n{", false);
    QElapsedTimer watch;
    watch.start();
    EXPECT_EQ(firstError(QCoro::waitFor(probe(at(slow.port())))).kind, Error::Kind::TimedOut);
    EXPECT_LT(watch.elapsed(), 4500);
}

TEST(NoMeilisearch, truncatedAnswersAreErrors)
{
    const RudeServer json("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n{\"status\":");
    EXPECT_EQ(firstError(QCoro::waitFor(probe(at(json.port())))).kind, Error::Kind::BadReply);
    const RudeServer cut("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{\"status\":");
    EXPECT_FALSE(QCoro::waitFor(probe(at(cut.port()))).first().ok());
}

TEST(NoMeilisearch, endlessAnswersAreCutAtTheirLimit)
{
    const RudeServer flood("HTTP/1.1 200 OK\r\n\r\n" + QByteArray(9 * 1024 * 1024, ' '));
    const Error error = firstError(QCoro::waitFor(probe(at(flood.port()))));
    EXPECT_EQ(error.kind, Error::Kind::BadReply) << qPrintable(error.what + error.why);
}

TEST(NoMeilisearch, aRedirectIsNotFollowedAndCookiesAreNotKept)
{
    const RudeServer trap;
    const QByteArray location = "http://127.0.0.1:" + QByteArray::number(trap.serverPort()) + '/';
    const RudeServer elsewhere("HTTP/1.1 302 Found\r\nLocation: " + location + "\r\nSet-Cookie: a=b\r\nContent-Length: 0\r\n\r\n");
    const Client client = open(at(elsewhere.port()));
    for (int round = 0; round < 2; ++round) {
        const auto answer = QCoro::waitFor(ask(client, "GET", "/stats"));
        ASSERT_FALSE(answer);
        EXPECT_EQ(answer.error().kind, Error::Kind::BadReply);
    }
    EXPECT_TRUE(trap.heard().isEmpty());
    EXPECT_TRUE(elsewhere.heard().contains("Bearer"));
    EXPECT_FALSE(elsewhere.heard().toLower().contains("cookie"));
}

TEST(NoMeilisearch, aKeyWithALineBreakIsNotSent)
{
    const RudeServer server("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}");
    const auto answer = QCoro::waitFor(ask(open(at(server.port(), Secret("a\r\nX-Evil: 1"))), "GET", "/stats"));
    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().kind, Error::Kind::Usage);
    EXPECT_TRUE(server.heard().isEmpty());
}
