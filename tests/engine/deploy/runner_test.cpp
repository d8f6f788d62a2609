// The runner on this machine's own shell, over a stand-in for docker.
#include "app/deploy/job.h"
#include "app/deploy/run_log.h"

#include "tests/engine/deploy/fake_server.h"

#include <QCryptographicHash>
#include <QProcess>
#include <QThread>

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace vigie;
using namespace vigie::deploy;
using namespace vigie::test;

namespace {

class Runner : public testing::Test
{
protected:
    void SetUp() override
    {
        m_job = {.compose = u"docker compose"_s, .docker = u"docker"_s, .project = u"viridial"_s, .baseRevision = 0, .revision = 1, .by = u"a'na@laptop"_s,
                 .files = {u"docker-compose.yml"_s, u"config/redis.conf"_s}, .required = {u"REDIS_PASSWORD"_s},
                 .services = {u"postgres"_s, u"redis"_s}, .pull = {u"postgres"_s, u"redis"_s},
                 .images = {{u"postgres"_s, u"pg"_s}, {u"redis"_s, u"rd"_s}}, .healthyWithin = std::chrono::seconds(3)};
    }

    QString path(const QString &name) const { return m_server.path(name); }
    void write(const QString &name, const QByteArray &content) const { m_server.write(name, content); }
    QByteArray read(const QString &name) const { return m_server.read(name); }
    void stage(const QString &run) const
    {
        const QString folder = u"top/.vigie/runs/"_s + run;
        QFile script(QStringLiteral(VIGIE_SOURCE_DIR "/resources/stack/runner.sh"));
        ASSERT_TRUE(script.open(QIODevice::ReadOnly));
        write(folder + u"/runner.sh"_s, script.readAll());
        write(folder + u"/job"_s, jobText(m_job));
        write(folder + u"/files/docker-compose.yml"_s, "services: {}\n");
        write(folder + u"/files/config/redis.conf"_s, "appendonly yes\n");
    }
    QByteArray start(const QString &run, const QByteArray &secrets = "REDIS_PASSWORD=se cret'1\n.\n") const
    {
        QProcess shell;
        QProcessEnvironment environment = m_server.environment(m_health);
        environment.insert(u"STATE"_s, m_state);
        shell.setProcessEnvironment(environment);
        const QString folder = path(u"top/.vigie/runs/"_s + run);
        shell.start(u"sh"_s, {folder + u"/runner.sh"_s, u"--start"_s, folder});
        shell.write(secrets);
        shell.closeWriteChannel();
        EXPECT_TRUE(shell.waitForFinished(10000));
        return shell.readAllStandardOutput().trimmed();
    }
    deploy::Run finished(const QString &run) const
    {
        for (int i = 0; i < 200 && !read(u"top/.vigie/runs/"_s + run + u"/log"_s).contains("\tend\t"); ++i)
            QThread::msleep(50);
        RunLog folded({});
        folded.feed(read(u"top/.vigie/runs/"_s + run + u"/log"_s));
        return folded.run();
    }
    static Step::State state(const deploy::Run &run, Step::Name name, const QString &service)
    {
        const auto found = std::ranges::find_if(run.steps, [&](const Step &step) { return step.name == name && step.service == service; });
        return found == run.steps.end() ? Step::State::NotYet : found->state;
    }

    FakeServer m_server;
    Job m_job;
    QString m_health = u"healthy"_s;
    QString m_state = u"running"_s;
};

} // namespace

TEST_F(Runner, carriesOutAFirstDeploy)
{
    stage(u"one"_s);
    EXPECT_EQ(start(u"one"_s), "running");
    const deploy::Run run = finished(u"one"_s);
    EXPECT_EQ(run.phase, deploy::Run::Phase::Done);
    EXPECT_EQ(state(run, Step::Name::Pull, u"redis"_s), Step::State::Done);
    EXPECT_EQ(state(run, Step::Name::Create, u"redis"_s), Step::State::Done);
    EXPECT_EQ(state(run, Step::Name::Healthy, u"postgres"_s), Step::State::Done);
    EXPECT_EQ(state(run, Step::Name::Buckets, u"minio-init"_s), Step::State::Done);
    EXPECT_EQ(read(u"top/config/redis.conf"_s), "appendonly yes\n");
    EXPECT_EQ(read(u"top/.vigie/revision"_s), "1\n");
    EXPECT_EQ(read(u"fake/seen-secret"_s), "1\n");
    EXPECT_FALSE(QFile::exists(path(u"top/.vigie/runs/one/files"_s)));
}

TEST_F(Runner, leavesNoSecretInItsFolder)
{
    stage(u"one"_s);
    start(u"one"_s, "REDIS_PASSWORD=Zm9vYmFyYmF6cXV4\n.\n");
    finished(u"one"_s);
    QProcess grep;
    grep.start(u"grep"_s, {u"-rc"_s, u"Zm9vYmFyYmF6cXV4"_s, path(u"top"_s)});
    grep.waitForFinished();
    EXPECT_EQ(grep.exitCode(), 1);
}

TEST_F(Runner, refusesASecondDeployWhileOneRuns)
{
    write(u"fake/slow"_s, "3");
    stage(u"one"_s);
    stage(u"two"_s);
    EXPECT_EQ(start(u"one"_s), "running");
    EXPECT_TRUE(start(u"two"_s).startsWith("busy one a'na@laptop"));
    EXPECT_EQ(finished(u"one"_s).phase, deploy::Run::Phase::Done);
}

TEST_F(Runner, refusesAPlanMadeOnAnotherRevision)
{
    write(u"top/.vigie/revision"_s, "4\n");
    stage(u"one"_s);
    EXPECT_EQ(start(u"one"_s), "moved");
    EXPECT_FALSE(QFile::exists(path(u"top/docker-compose.yml"_s)));
}

TEST_F(Runner, stopsAfterTheCurrentStep)
{
    write(u"fake/slow"_s, "1");
    stage(u"one"_s);
    start(u"one"_s);
    write(u"top/.vigie/runs/one/stop"_s, "");
    const deploy::Run run = finished(u"one"_s);
    EXPECT_EQ(run.phase, deploy::Run::Phase::Stopped);
    EXPECT_EQ(state(run, Step::Name::Create, u"redis"_s), Step::State::NotYet);
}

TEST_F(Runner, checksEveryVariableBeforeComposeIsCalled)
{
    stage(u"one"_s);
    start(u"one"_s, "OTHER=1\n.\n");
    const deploy::Run run = finished(u"one"_s);
    EXPECT_EQ(run.phase, deploy::Run::Phase::Failed);
    EXPECT_TRUE(QString(run.error->why + run.error->detail).contains(u"REDIS_PASSWORD"_s));
    EXPECT_FALSE(QFile::exists(path(u"fake/c-redis"_s)));
}

TEST_F(Runner, failsWhenAnImageCannotBePulled)
{
    write(u"fake/refuse-pull"_s, "");
    stage(u"one"_s);
    start(u"one"_s);
    const deploy::Run run = finished(u"one"_s);
    EXPECT_EQ(run.phase, deploy::Run::Phase::Failed);
    EXPECT_EQ(state(run, Step::Name::Pull, u"postgres"_s), Step::State::Failed);
    EXPECT_TRUE(run.error->detail.contains(u"access denied"_s));
}

TEST_F(Runner, failsWhenAServiceIsUnhealthy)
{
    m_health = u"unhealthy"_s;
    stage(u"one"_s);
    start(u"one"_s);
    EXPECT_EQ(finished(u"one"_s).phase, deploy::Run::Phase::Failed);
}

TEST_F(Runner, doesNotWaitForAServiceThatEndsAgainAndAgain)
{
    m_job.healthyWithin = std::chrono::seconds(60);
    m_state = u"restarting"_s;
    m_health = u"starting"_s;
    write(u"fake/restarts"_s, "3");
    stage(u"one"_s);
    start(u"one"_s);
    const deploy::Run run = finished(u"one"_s);
    EXPECT_EQ(run.phase, deploy::Run::Phase::Failed);
    EXPECT_TRUE(run.error->why.contains(u"again"_s)) << qPrintable(run.error->why);
}

TEST_F(Runner, makesTheBucketsWhileOthersStillStart)
{
    m_job.services = {u"postgres"_s, u"minio"_s};
    m_job.pull.clear();
    m_job.healthyWithin = std::chrono::seconds(20);
    m_health = u"starting"_s;
    stage(u"one"_s);
    EXPECT_EQ(start(u"one"_s), "running");
    for (int i = 0; i < 200 && !QFile::exists(path(u"fake/c-minio"_s)); ++i)
        QThread::msleep(20);
    EXPECT_FALSE(QFile::exists(path(u"fake/buckets"_s)));
    write(u"fake/c-minio"_s, "running healthy\n");
    for (int i = 0; i < 200 && !QFile::exists(path(u"fake/buckets"_s)); ++i)
        QThread::msleep(20);
    EXPECT_TRUE(QFile::exists(path(u"fake/buckets"_s)));
    EXPECT_FALSE(read(u"top/.vigie/runs/one/log"_s).contains("\tend\t")) << "PostgreSQL is still waited for";
    write(u"fake/c-postgres"_s, "running healthy\n");
    const deploy::Run run = finished(u"one"_s);
    EXPECT_EQ(run.phase, deploy::Run::Phase::Done);
    EXPECT_EQ(state(run, Step::Name::Buckets, u"minio-init"_s), Step::State::Done);
    EXPECT_EQ(read(u"top/.vigie/runs/one/log"_s).count("buckets\trunning"), 1);
}

TEST_F(Runner, aRunThatFailsMeanwhileEndsAfterTheBuckets)
{
    m_job.services = {u"minio"_s, u"postgres"_s};
    m_job.pull.clear();
    m_job.healthyWithin = std::chrono::seconds(20);
    m_health = u"starting"_s;
    write(u"fake/slow-buckets"_s, "1");
    stage(u"one"_s);
    start(u"one"_s);
    for (int i = 0; i < 200 && !QFile::exists(path(u"fake/c-postgres"_s)); ++i)
        QThread::msleep(20);
    write(u"fake/c-minio"_s, "running healthy\n");
    for (int i = 0; i < 200 && !read(u"top/.vigie/runs/one/log"_s).contains("buckets\trunning"); ++i)
        QThread::msleep(20);
    write(u"fake/c-postgres"_s, "running unhealthy\n");
    const deploy::Run run = finished(u"one"_s);
    EXPECT_EQ(run.phase, deploy::Run::Phase::Failed);
    EXPECT_EQ(state(run, Step::Name::Buckets, u"minio-init"_s), Step::State::Done);
    EXPECT_TRUE(read(u"top/.vigie/runs/one/log"_s).trimmed().split('\n').last().contains("\tend\t")) << "nothing is written after the end";
}

TEST_F(Runner, stopsWhenComposeWantsToRecreateAVolume)
{
    write(u"fake/data-loss"_s, "");
    stage(u"one"_s);
    start(u"one"_s);
    const deploy::Run run = finished(u"one"_s);
    EXPECT_EQ(run.phase, deploy::Run::Phase::Failed);
    EXPECT_FALSE(QFile::exists(path(u"fake/buckets"_s)));
}

TEST_F(Runner, saysNotNeededForWhatStaysAsItWas)
{
    stage(u"one"_s);
    start(u"one"_s);
    finished(u"one"_s);
    m_job.baseRevision = 1;
    m_job.revision = 2;
    stage(u"two"_s);
    start(u"two"_s);
    const deploy::Run run = finished(u"two"_s);
    EXPECT_EQ(run.phase, deploy::Run::Phase::Done);
    EXPECT_EQ(state(run, Step::Name::Pull, u"redis"_s), Step::State::AlreadyHere);
    EXPECT_EQ(state(run, Step::Name::Create, u"redis"_s), Step::State::NotNeeded);
}

TEST_F(Runner, leavesAnEnvThatWasEditedSinceThePlan)
{
    write(u"top/.env"_s, "POSTGRES_PORT=5432\n");
    m_job.baseEnv = QString::fromLatin1(QCryptographicHash::hash("POSTGRES_PORT=5432\n", QCryptographicHash::Sha256).toHex());
    write(u"top/.env"_s, "POSTGRES_PORT=5433\n");
    stage(u"one"_s);
    EXPECT_EQ(start(u"one"_s), "edited");
    EXPECT_EQ(read(u"top/.env"_s), "POSTGRES_PORT=5433\n");
    EXPECT_FALSE(QFile::exists(path(u"top/docker-compose.yml"_s)));
    EXPECT_FALSE(QFile::exists(path(u"top/.vigie/runs/one/files"_s)));

    write(u"top/.env"_s, "POSTGRES_PORT=5432\n");
    stage(u"two"_s);
    EXPECT_EQ(start(u"two"_s), "running");
    EXPECT_EQ(finished(u"two"_s).phase, deploy::Run::Phase::Done);
}

TEST_F(Runner, changesNothingWhenTheLinkIsCutBeforeAllSecretsArrived)
{
    stage(u"one"_s);
    EXPECT_TRUE(start(u"one"_s, "REDIS_PASSWORD=se cret'1\n").contains("did not all arrive"));
    EXPECT_FALSE(QFile::exists(path(u"top/docker-compose.yml"_s)));
    EXPECT_FALSE(QFile::exists(path(u"top/.vigie/runs/one"_s)));
}

TEST_F(Runner, keepsWhatWasEditedByHandSinceTheLastRevision)
{
    stage(u"one"_s);
    start(u"one"_s);
    finished(u"one"_s);
    EXPECT_FALSE(QFile::exists(path(u"top/.vigie/runs/one/replaced"_s)));
    write(u"top/config/redis.conf"_s, "appendonly yes\nmaxclients 50\n");
    m_job.baseRevision = 1;
    m_job.revision = 2;
    stage(u"two"_s);
    start(u"two"_s);
    EXPECT_EQ(finished(u"two"_s).phase, deploy::Run::Phase::Done);
    EXPECT_EQ(read(u"top/config/redis.conf"_s), "appendonly yes\n");
    EXPECT_EQ(read(u"top/.vigie/runs/two/replaced/config/redis.conf"_s), "appendonly yes\nmaxclients 50\n");
    EXPECT_FALSE(QFile::exists(path(u"top/.vigie/runs/two/replaced/docker-compose.yml"_s)));
}
