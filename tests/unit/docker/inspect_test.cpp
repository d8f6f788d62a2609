#include "remote/docker/parse.h"
#include "tests/support/expect.h"
#include "tests/unit/docker/contract.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace vigie;
using namespace vigie::docker;
using vigie::test::contract;

namespace {

Container containerNamed(const QList<Container> &all, const QString &service)
{
    const auto found = std::ranges::find(all, service, &Container::service);
    return found == all.end() ? Container{} : *found;
}

} // namespace

TEST(Inspect, readsTheStackOfComposeFive)
{
    const auto all = parseContainers(contract(u"docker/inspect-all.stdout"_s));
    ASSERT_OK(all);
    ASSERT_EQ(all->size(), 4);
    const Container postgres = containerNamed(*all, u"postgres"_s);
    EXPECT_EQ(postgres.id, u"d7beea2352a8c9930dc5fe25c865bdd04615312c35ddf67ed2cfabff6362705b"_s);
    EXPECT_EQ(postgres.name, u"viridial-postgres-1"_s);
    EXPECT_EQ(postgres.project, u"viridial"_s);
    EXPECT_FALSE(postgres.oneOff);
    EXPECT_EQ(postgres.image, u"postgres:14-alpine"_s);
    EXPECT_TRUE(postgres.imageId.startsWith(u"sha256:d01b9012"_s));
    EXPECT_EQ(postgres.state, Container::State::Running);
    EXPECT_EQ(postgres.health, Container::Health::Healthy);
    EXPECT_EQ(postgres.probeRetries, 5);
    ASSERT_EQ(postgres.probes.size(), 1);
    EXPECT_EQ(postgres.probes[0].output, u"127.0.0.1:5432 - accepting connections"_s);
    EXPECT_EQ(postgres.probes[0].took, std::chrono::milliseconds(175));
    EXPECT_EQ(postgres.restartPolicy, u"unless-stopped"_s);
    EXPECT_EQ(postgres.started, QDateTime(QDate(2026, 11, 23), QTime(14, 26, 22, 481), Qt::UTC));
    EXPECT_FALSE(postgres.finished) << "year 1 means never";
    EXPECT_FALSE(postgres.memoryLimit) << "0 means no limit, not a limit of 0";
    ASSERT_EQ(postgres.ports.size(), 1);
    EXPECT_EQ(postgres.ports[0].toString(), u"127.0.0.1:5432→5432"_s);
    ASSERT_NE(postgres.volumeMount(), nullptr);
    EXPECT_EQ(postgres.volumeMount()->volume, u"viridial_postgres_data"_s);
    EXPECT_EQ(postgres.networks, QStringList{u"viridial-network"_s});
}

TEST(Inspect, keepsNamesOfVariablesAndLeavesTheirValuesBehind)
{
    const auto all = parseContainers(contract(u"1.29.2/docker-inspect-all.stdout"_s));
    ASSERT_OK(all);
    const Container postgres = containerNamed(*all, u"postgres"_s);
    EXPECT_TRUE(postgres.environmentNames.contains(u"POSTGRES_PASSWORD"_s));
    for (const QString &name : postgres.environmentNames)
        EXPECT_FALSE(name.contains(u'=')) << qPrintable(name);
}

TEST(Inspect, readsWhatComposeOneMade)
{
    const auto all = parseContainers(contract(u"1.29.2/docker-inspect-all.stdout"_s));
    ASSERT_OK(all);
    ASSERT_EQ(all->size(), 4);
    const Container redis = containerNamed(*all, u"redis"_s);
    EXPECT_EQ(redis.name, u"viridial_redis_1"_s);
    EXPECT_EQ(redis.mounts.size(), 2);
    EXPECT_EQ(redis.mounts[1].type, Mount::Type::Bind);
    EXPECT_FALSE(redis.mounts[1].writable);
    EXPECT_EQ(containerNamed(*all, u"minio"_s).ports.size(), 2);
    EXPECT_EQ(containerNamed(*all, u"postgres"_s).name, u"be229a601f07_viridial_postgres_1"_s) << "a name left by a failed recreate";
}

TEST(Inspect, nothingIsAnEmptyListAndRubbishIsAnError)
{
    EXPECT_TRUE(parseContainers("")->isEmpty());
    EXPECT_TRUE(parseContainers("[]\n")->isEmpty());
    const auto rubbish = parseContainers("Error: No such object");
    ASSERT_FALSE(rubbish);
    EXPECT_EQ(rubbish.error().kind, Error::Kind::BadReply);
    EXPECT_TRUE(rubbish.error().detail.contains(u"No such object"_s));
}

TEST(Inspect, everyTruncationIsSurvived)
{
    const QByteArray whole = contract(u"docker/inspect-all.stdout"_s);
    for (qsizetype size = 0; size < whole.size(); size += 97)
        if (const auto all = parseContainers(whole.left(size)); all && size > 4)
            ADD_FAILURE() << "a truncated answer was taken for a whole one at " << size;
}

TEST(Inspect, readsVolumes)
{
    const auto volumes = parseVolumes(contract(u"docker/volume-inspect.stdout"_s));
    ASSERT_OK(volumes);
    ASSERT_EQ(volumes->size(), 4);
    EXPECT_EQ(volumes->at(3).name, u"viridial_redis_data"_s);
    EXPECT_EQ(volumes->at(3).mountPoint, u"/var/lib/docker/volumes/viridial_redis_data/_data"_s);
    EXPECT_EQ(volumes->at(3).created, QDateTime(QDate(2026, 11, 23), QTime(13, 47, 19), Qt::UTC));
    EXPECT_EQ(volumes->at(3).labels.value(u"com.docker.compose.volume"_s), u"redis_data"_s);
}

TEST(Engine, readsVersionAndInfo)
{
    const EngineFacts engine = parseEngine(contract(u"docker/version.stdout"_s), contract(u"docker/info.stdout"_s));
    EXPECT_EQ(engine.version, u"26.1.5+dfsg1"_s);
    EXPECT_TRUE(engine.isAtLeast(25));
    EXPECT_FALSE(engine.isAtLeast(27));
    EXPECT_EQ(engine.dataRoot, u"/var/lib/docker"_s);
    EXPECT_EQ(engine.cgroupVersion, u"1"_s);
    EXPECT_EQ(engine.cores, 2);
    EXPECT_EQ(engine.memory, Bytes{25276514304});
    EXPECT_EQ(parseEngine(contract(u"1.29.2/docker-version.stdout"_s), {}).version, u"20.10.24+dfsg1"_s);
    EXPECT_FALSE(parseEngine({}, {}).memory);
}

TEST(ComposeRows, areReadInEveryVersionThatPrintsThem)
{
    for (const QString &version : {u"2.26.1"_s, u"2.40.3"_s, u"5.0.2"_s}) {
        const auto rows = parseComposePs(contract(version + u"/ps-json.stdout"));
        ASSERT_EQ(rows.size(), 4) << qPrintable(version);
        const auto killed = parseComposePs(contract(version + u"/ps-killed.stdout"));
        const auto redis = std::ranges::find(killed, u"redis"_s, &ComposeRow::service);
        ASSERT_NE(redis, killed.end());
        EXPECT_EQ(redis->state, u"exited"_s);
        EXPECT_EQ(redis->exitCode, 137);
        EXPECT_EQ(parseComposeImages(contract(version + u"/images-json.stdout")).size(), 4);
        EXPECT_EQ(parseComposeLs(contract(version + u"/ls-json.stdout")).value(0).name, u"viridial"_s);
        EXPECT_TRUE(parseComposePs({}).isEmpty());
    }
    for (const QString &version : {u"1.29.2"_s, u"2.26.1"_s, u"2.40.3"_s, u"5.0.2"_s})
        EXPECT_EQ(parseConfigHashes(contract(version + u"/config-hash.stdout")).size(), 4) << qPrintable(version);
}

TEST(ComposeRows, theOldArraySpellingIsTheSame)
{
    const auto rows = parseComposePs(R"([{"Name":"a","Service":"redis","State":"running","Health":"healthy","ExitCode":0}])");
    ASSERT_EQ(rows.size(), 1);
    EXPECT_EQ(rows[0].service, u"redis"_s);
}

TEST(ComposeTool, comparesVersionsByNumber)
{
    EXPECT_TRUE((ComposeTool{ComposeTool::Kind::Plugin, u"2.26.1-4"_s}.isAtLeast(2, 6, 1)));
    EXPECT_TRUE((ComposeTool{ComposeTool::Kind::Plugin, u"5.0.2"_s}.isAtLeast(2, 29, 0)));
    EXPECT_FALSE((ComposeTool{ComposeTool::Kind::Standalone, u"1.29.2"_s}.isAtLeast(2, 0, 0)));
    EXPECT_FALSE((ComposeTool{ComposeTool::Kind::Plugin, u"2.6.0"_s}.isAtLeast(2, 6, 1)));
}
