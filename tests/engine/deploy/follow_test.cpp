// Launch and follow on this machine's own shell, over a stand-in for docker.
#include "app/deploy/follow.h"
#include "app/deploy/start.h"

#include "tests/engine/deploy/fake_server.h"
#include "tests/support/expect.h"
#include "tests/support/local_link.h"

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
