// Launch and follow on this machine's own shell, over a stand-in for docker.
#include "app/deploy/follow.h"
#include "app/deploy/revision.h"
#include "app/deploy/start.h"

#include "tests/engine/deploy/fake_server.h"
#include "tests/support/expect.h"
#include "tests/support/local_link.h"

#include <QCoreApplication>
#include <QTimer>

#include <gtest/gtest.h>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace vigie;
using namespace vigie::deploy;
using namespace vigie::test;

namespace {

class Following : public testing::Test
{
protected:
    Launch wanted(const QString &run) const
    {
        Launch launch;
        launch.folder = m_server.path(u"srv/stack"_s);
        launch.run = run;
        launch.job = {.compose = u"docker compose"_s, .docker = u"docker"_s, .project = u"viridial"_s, .baseRevision = 0, .revision = 1, .by = u"ana@laptop"_s,
                      .files = {u"docker-compose.yml"_s, u"config/redis.conf"_s, u".env"_s}, .required = {u"REDIS_PASSWORD"_s},
                      .services = {u"redis"_s}, .pull = {u"redis"_s}, .images = {{u"redis"_s, u"rd"_s}}, .healthyWithin = std::chrono::seconds(5)};
        launch.files = {{u"docker-compose.yml"_s, "services: {}\n", 0644}, {u"config/redis.conf"_s, QByteArray("\0\xff 'x\"\n", 7), 0644},
                        {u".env"_s, "REDIS_PASSWORD=abc\n", 0600}};
        return launch;
    }

    FakeServer m_server;
    std::shared_ptr<LocalLink> m_link = std::make_shared<LocalLink>(m_server.environment());
};

deploy::Run known(const QString &id)
{
    deploy::Run run;
    run.id = id;
    return run;
}

} // namespace

TEST_F(Following, putsEveryFileInPlaceByteForByteWithItsMode)
{
    ASSERT_OK(QCoro::waitFor(launch(m_link, wanted(u"one"_s))));
    const auto run = QCoro::waitFor(followRun(m_link, m_server.path(u"srv/stack"_s), u"viridial"_s, known(u"one"_s), [](const deploy::Run &) {}, {}));
    ASSERT_OK(run);
    EXPECT_EQ(run->phase, deploy::Run::Phase::Done);
    EXPECT_EQ(m_server.read(u"srv/stack/config/redis.conf"_s), QByteArray("\0\xff 'x\"\n", 7));
    EXPECT_EQ(QFile::permissions(m_server.path(u"srv/stack/.env"_s)) & 0x77, 0);
}

TEST_F(Following, goesOnWithTheRunAfterTheConnectionWasCut)
{
    m_server.write(u"fake/slow"_s, "2");
    ASSERT_OK(QCoro::waitFor(launch(m_link, wanted(u"one"_s))));
    int changes = 0;
    QTimer::singleShot(500, m_link.get(), [link = m_link.get()] { link->cut(); });
    QTimer::singleShot(3500, m_link.get(), [link = m_link.get()] { link->heal(); });
    const auto run = QCoro::waitFor(followRun(m_link, m_server.path(u"srv/stack"_s), u"viridial"_s, known(u"one"_s), [&](const deploy::Run &) { ++changes; }, {}));
    ASSERT_OK(run);
    EXPECT_EQ(run->phase, deploy::Run::Phase::Done);
    EXPECT_GT(changes, 3);
}

TEST_F(Following, endsWithoutStoppingTheRunWhenCancelled)
{
    m_server.write(u"fake/slow"_s, "2");
    ASSERT_OK(QCoro::waitFor(launch(m_link, wanted(u"one"_s))));
    const Cancel cancel;
    QTimer::singleShot(300, m_link.get(), [cancel] { cancel.request(); });
    const auto run = QCoro::waitFor(followRun(m_link, m_server.path(u"srv/stack"_s), u"viridial"_s, known(u"one"_s), [](const deploy::Run &) {}, cancel));
    ASSERT_FALSE(run);
    EXPECT_EQ(run.error().kind, Error::Kind::Cancelled);
    const auto again = QCoro::waitFor(followRun(m_link, m_server.path(u"srv/stack"_s), u"viridial"_s, known(u"one"_s), [](const deploy::Run &) {}, {}));
    ASSERT_OK(again);
    EXPECT_EQ(again->phase, deploy::Run::Phase::Done);
}

TEST_F(Following, saysThatARunNeedsVigieWhenItsShellIsGone)
{
    m_server.write(u"fake/slow"_s, "30");
    ASSERT_OK(QCoro::waitFor(launch(m_link, wanted(u"one"_s))));
    const QByteArray group = m_server.read(u"srv/stack/.vigie/runs/one/pgid"_s).trimmed();
    QTimer::singleShot(500, m_link.get(), [group] { ::kill(-group.toInt(), SIGKILL); });
    const auto run = QCoro::waitFor(followRun(m_link, m_server.path(u"srv/stack"_s), u"viridial"_s, known(u"one"_s), [](const deploy::Run &) {}, {}));
    ASSERT_OK(run);
    EXPECT_EQ(run->phase, deploy::Run::Phase::NeedsVigie);
    const auto runs = QCoro::waitFor(listRuns(m_link, m_server.path(u"srv/stack"_s)));
    ASSERT_OK(runs);
    ASSERT_EQ(runs->size(), 1);
    EXPECT_EQ(runs->first().phase, deploy::Run::Phase::NeedsVigie);
    EXPECT_EQ(runs->first().by, u"ana@laptop"_s);
}

TEST_F(Following, tellsWhoRunsAnotherDeploy)
{
    m_server.write(u"fake/slow"_s, "2");
    ASSERT_OK(QCoro::waitFor(launch(m_link, wanted(u"one"_s))));
    const auto second = QCoro::waitFor(launch(m_link, wanted(u"two"_s)));
    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().kind, Error::Kind::Conflict);
    EXPECT_TRUE(second.error().why.contains(u"ana@laptop"_s));
    ASSERT_OK(QCoro::waitFor(followRun(m_link, m_server.path(u"srv/stack"_s), u"viridial"_s, known(u"one"_s), [](const deploy::Run &) {}, {})));
}

TEST_F(Following, stopsTheRunWhenAsked)
{
    m_server.write(u"fake/slow"_s, "1");
    ASSERT_OK(QCoro::waitFor(launch(m_link, wanted(u"one"_s))));
    ASSERT_OK(QCoro::waitFor(stop(m_link, m_server.path(u"srv/stack"_s), u"one"_s)));
    const auto run = QCoro::waitFor(followRun(m_link, m_server.path(u"srv/stack"_s), u"viridial"_s, known(u"one"_s), [](const deploy::Run &) {}, {}));
    ASSERT_OK(run);
    EXPECT_EQ(run->phase, deploy::Run::Phase::Stopped);
}

TEST_F(Following, explainsAFolderThatCannotBeMade)
{
    m_server.write(u"srv"_s, "a file where a folder should be");
    const auto started = QCoro::waitFor(launch(m_link, wanted(u"one"_s)));
    ASSERT_FALSE(started);
    EXPECT_EQ(started.error().kind, Error::Kind::CommandFailed);
}

// After a restart of the server the runner's process id is soon somebody else's.
TEST_F(Following, isNotDeceivedByAnotherProgramWithTheProcessIdOfTheRunner)
{
    m_server.write(u"srv/stack/.vigie/runs/one/job"_s, "revision=1\nby=ana\n");
    m_server.write(u"srv/stack/.vigie/runs/one/state"_s, "running\n");
    m_server.write(u"srv/stack/.vigie/runs/one/log"_s, "1.0\tstep\t\tprepare\trunning\t\n");
    m_server.write(u"srv/stack/.vigie/runs/one/pgid"_s, QByteArray::number(QCoreApplication::applicationPid()) + '\n');
    const auto run = QCoro::waitFor(followRun(m_link, m_server.path(u"srv/stack"_s), u"viridial"_s, known(u"one"_s), [](const deploy::Run &) {}, {}));
    ASSERT_OK(run);
    EXPECT_EQ(run->phase, deploy::Run::Phase::NeedsVigie);
    const auto runs = QCoro::waitFor(listRuns(m_link, m_server.path(u"srv/stack"_s)));
    ASSERT_OK(runs);
    EXPECT_EQ(runs->value(0).phase, deploy::Run::Phase::NeedsVigie);
}

// The answer to the start is lost, the run is not.
TEST_F(Following, findsTheRunWhoseStartWasCut)
{
    m_server.write(u"fake/slow"_s, "1");
    m_link->loseTheNextAnswer();
    QTimer::singleShot(800, m_link.get(), [link = m_link.get()] { link->heal(); });
    const auto started = QCoro::waitFor(launch(m_link, wanted(u"one"_s)));
    ASSERT_OK(started);
    const auto run = QCoro::waitFor(followRun(m_link, m_server.path(u"srv/stack"_s), u"viridial"_s, known(u"one"_s), [](const deploy::Run &) {}, {}));
    ASSERT_OK(run);
    EXPECT_EQ(run->phase, deploy::Run::Phase::Done);
}

// The link is back sooner than the server has put everything in place.
TEST_F(Following, waitsForAStartThatIsStillUnderWay)
{
    m_server.write(u"srv/stack/.vigie/runs/one/job"_s, "revision=1\n");
    m_link->cut();
    QTimer::singleShot(300, m_link.get(), [link = m_link.get()] { link->heal(); });
    QTimer::singleShot(1500, m_link.get(), [this] { m_server.write(u"srv/stack/.vigie/runs/one/state"_s, "running\n"); });
    const auto started = QCoro::waitFor(launch(m_link, wanted(u"one"_s)));
    ASSERT_OK(started);
}

TEST_F(Following, startsAgainWhenTheLinkWasCutBeforeEverythingArrived)
{
    m_link->cut();
    QTimer::singleShot(600, m_link.get(), [link = m_link.get()] { link->heal(); });
    const auto started = QCoro::waitFor(launch(m_link, wanted(u"one"_s)));
    ASSERT_OK(started);
    const auto run = QCoro::waitFor(followRun(m_link, m_server.path(u"srv/stack"_s), u"viridial"_s, known(u"one"_s), [](const deploy::Run &) {}, {}));
    ASSERT_OK(run);
    EXPECT_EQ(run->phase, deploy::Run::Phase::Done);
}

TEST_F(Following, readsBackWhatARevisionWas)
{
    Launch first = wanted(u"one"_s);
    first.files.append({revisionFolder(1) + u"/settings"_s, "REDIS_PORT=6380\nREDIS_IMAGE=redis:7.0-alpine\n", 0644});
    first.job.files.append(first.files.last().path);
    ASSERT_OK(QCoro::waitFor(launch(m_link, first)));
    ASSERT_OK(QCoro::waitFor(followRun(m_link, m_server.path(u"srv/stack"_s), u"viridial"_s, known(u"one"_s), [](const deploy::Run &) {}, {})));
    stack::Definition now = stack::Definition::standard();
    now.folder = m_server.path(u"srv/stack"_s);
    const auto revision = QCoro::waitFor(readRevision(m_link, now, 1));
    ASSERT_OK(revision);
    EXPECT_EQ(revision->definition.settings.value(u"REDIS_PORT"_s), u"6380"_s);
    EXPECT_EQ(revision->definition.settings.value(u"POSTGRES_PORT"_s), u"5432"_s);
    EXPECT_EQ(revision->files.size(), 2);
    EXPECT_FALSE(QCoro::waitFor(readRevision(m_link, now, 2)));
}
