// What goes wrong on real servers: each ends in a clear error, with no credential and no data lost.
#include "tests/lab/workstation.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QThread>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace vigie::test;

namespace {

class Faults : public testing::Test
{
protected:
    void SetUp() override { ASSERT_NO_FATAL_FAILURE(m_server.enroll()); }
    void TearDown() override
    {
        m_server.lab({u"heal"_s, m_server.name()});
        m_server.lab({u"registry"_s, m_server.name(), u"heal"_s});
    }

    Workstation::Answer deploy(int seconds = 400) const { return m_server.ctl({u"deploy"_s, u"vps"_s, u"--yes"_s}, seconds); }
    // As in deploy(), but under way while the test does something else.
    void start(QProcess &process) const
    {
        process.setEnvironment(m_server.environment());
        process.start(u"sh"_s, m_server.ctlWords({u"deploy"_s, u"vps"_s, u"--yes"_s}));
    }
    // Waits until the run on the server has come to a place in its log.
    bool reaches(const QString &text, int seconds = 60) const
    {
        for (QElapsedTimer clock = started(); clock.elapsed() < seconds * 1000; QThread::msleep(200))
            if (m_server.shell(u"cat /opt/viridial/infrastructure/docker-compose/.vigie/runs/*/log 2>/dev/null"_s).out.contains(text.toUtf8()))
                return true;
        return false;
    }
    QString onlyRun() const
    {
        const auto runs = m_server.ctl({u"runs"_s, u"vps"_s});
        return runs.json().value(u"runs"_s).toArray().first()[u"run"_s].toString();
    }
    // A layer of its own of some 15 MB: a pull of a quarter of a minute.
    void slowPull() const
    {
        m_server.shell(u"docker image rm -f postgres:14-alpine"_s);
        EXPECT_EQ(m_server.lab({u"registry"_s, m_server.name(), u"slow"_s, u"1000000"_s, u"postgres:14-alpine"_s}).exitCode, 0);
    }
    static QElapsedTimer started()
    {
        QElapsedTimer clock;
        clock.start();
        return clock;
    }

    Workstation m_server{u"debian13"_s};
};

const QString folder = u"/opt/viridial/infrastructure/docker-compose"_s;

} // namespace

TEST_F(Faults, aServerThatDoesNotAnswerIsUnreachable)
{
    m_server.ctl({u"server"_s, u"add"_s, u"nowhere"_s, u"ops@127.0.0.1"_s, u"--port"_s, u"1"_s});
    const auto refused = m_server.ctl({u"check"_s, u"nowhere"_s});
    EXPECT_EQ(refused.exitCode, 3) << refused.err.constData();
    EXPECT_EQ(refused.error().value(u"kind"_s).toString(), u"Unreachable"_s);
    m_server.ctl({u"server"_s, u"add"_s, u"unnamed"_s, u"ops@no-such-host.invalid"_s});
    EXPECT_EQ(m_server.ctl({u"check"_s, u"unnamed"_s}).exitCode, 3);
}

TEST_F(Faults, aServerThatSaysNothingIsGivenUp)
{
    m_server.lab({u"cut"_s, m_server.name()});
    const QElapsedTimer clock = started();
    const auto silent = m_server.ctl({u"check"_s, u"vps"_s});
    EXPECT_EQ(silent.exitCode, 3) << silent.err.constData();
    EXPECT_FALSE(silent.error().value(u"next"_s).toString().isEmpty());
    EXPECT_LT(clock.elapsed(), 40'000);
}

TEST_F(Faults, aPortWhereSomethingElseListensIsSaidAsSuch)
{
    QProcess other;
    other.start(u"python3"_s, {u"-u"_s, u"-m"_s, u"http.server"_s, u"0"_s, u"--bind"_s, u"127.0.0.1"_s});
    ASSERT_TRUE(other.waitForReadyRead(20'000));
    const QString port = QString::fromUtf8(other.readAllStandardOutput()).section(u" port "_s, 1).section(u' ', 0, 0);
    m_server.ctl({u"server"_s, u"add"_s, u"web"_s, u"ops@127.0.0.1"_s, u"--port"_s, port});
    const auto wrong = m_server.ctl({u"check"_s, u"web"_s});
    other.kill();
    other.waitForFinished();
    EXPECT_EQ(wrong.exitCode, 3) << wrong.err.constData();
    EXPECT_FALSE(wrong.error().value(u"what"_s).toString().isEmpty() || wrong.error().value(u"next"_s).toString().isEmpty()) << wrong.err.constData();
}

TEST_F(Faults, aChangedOrRevokedServerKeyStopsBeforeSignIn)
{
    const QString file = QString::fromUtf8(runProgram(u"grep"_s, {u"-rlF"_s, u"ssh-ed25519"_s, m_server.home()}).out.toUtf8()).trimmed();
    QFile pins(file);
    ASSERT_TRUE(pins.open(QIODevice::ReadWrite)) << qPrintable(file);
    const QByteArray pinned = pins.readAll();
    const auto becomes = [&pins](const QByteArray &text) {
        pins.resize(0);
        pins.seek(0);
        pins.write(text);
        pins.flush();
    };
    runProgram(u"ssh-keygen"_s, {u"-q"_s, u"-t"_s, u"ed25519"_s, u"-N"_s, u""_s, u"-f"_s, m_server.home() + u"/other"_s});
    QFile key(m_server.home() + u"/other.pub"_s);
    ASSERT_TRUE(key.open(QIODevice::ReadOnly));
    becomes(pinned.left(pinned.indexOf("ssh-ed25519")) + key.readAll());
    const auto changed = m_server.ctl({u"deploy"_s, u"vps"_s, u"--yes"_s});
    EXPECT_EQ(changed.exitCode, 4) << changed.err.constData();
    EXPECT_EQ(changed.error().value(u"kind"_s).toString(), u"ServerKeyChanged"_s);
    becomes("@revoked " + pinned);
    const auto revoked = m_server.ctl({u"deploy"_s, u"vps"_s, u"--yes"_s});
    EXPECT_EQ(revoked.exitCode, 4) << revoked.err.constData();
    becomes(pinned);
    EXPECT_EQ(m_server.ctl({u"check"_s, u"vps"_s}).exitCode, 0);
}

TEST_F(Faults, anUnknownServerKeyStopsBeforeSignIn)
{
    m_server.ctl({u"server"_s, u"add"_s, u"new"_s, u"ops@localhost"_s, u"--port"_s, QString::number(m_server.info().value(u"port"_s).toInt())});
    const auto check = m_server.ctl({u"check"_s, u"new"_s});
    EXPECT_EQ(check.exitCode, 4) << check.err.constData();
    EXPECT_EQ(check.error().value(u"kind"_s).toString(), u"ServerKeyUnknown"_s);
    EXPECT_EQ(m_server.ctl({u"trust"_s, u"new"_s, u"--fingerprint"_s, u"SHA256:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"_s}).exitCode, 4);
}

TEST_F(Faults, aRefusedSignInIsSaidAsSuch)
{
    QFile key(m_server.home() + u"/other"_s);
    QProcess::execute(u"ssh-keygen"_s, {u"-q"_s, u"-t"_s, u"ed25519"_s, u"-N"_s, u""_s, u"-f"_s, key.fileName()});
    m_server.ctl({u"server"_s, u"add"_s, u"other"_s, u"root@127.0.0.1"_s, u"--port"_s, QString::number(m_server.info().value(u"port"_s).toInt()), u"--key"_s, key.fileName()});
    // keys only: otherwise the server asks for a password, and nobody is there to give it
    const auto asked = m_server.ctl({u"check"_s, u"other"_s});
    EXPECT_EQ(asked.exitCode, 6) << asked.err.constData();
    m_server.shell(u"printf 'PasswordAuthentication no\nKbdInteractiveAuthentication no\n' >/etc/ssh/sshd_config.d/00-keys-only.conf; kill -HUP $(cat /run/sshd.pid); sleep 1"_s);
    const auto refused = m_server.ctl({u"check"_s, u"other"_s});
    EXPECT_EQ(refused.exitCode, 5) << refused.err.constData();
    m_server.shell(u"rm /etc/ssh/sshd_config.d/00-keys-only.conf; kill -HUP $(cat /run/sshd.pid); sleep 1"_s);
}

TEST_F(Faults, anImageThatCannotBePulledIsExplainedAndTheNextDeployGoesOn)
{
    m_server.shell(u"docker image rm -f redis:7-alpine"_s);
    ASSERT_EQ(m_server.lab({u"registry"_s, m_server.name(), u"break"_s, u"redis:7-alpine"_s, u"denied"_s}).exitCode, 0);
    const auto failed = deploy();
    EXPECT_EQ(failed.exitCode, 1) << failed.out.constData();
    EXPECT_TRUE(failed.out.contains("\"step\":\"pull\"")) << failed.out.constData();
    ASSERT_EQ(m_server.lab({u"registry"_s, m_server.name(), u"heal"_s}).exitCode, 0);
    const auto healed = deploy();
    EXPECT_EQ(healed.exitCode, 0) << healed.out.constData() << healed.err.constData();
}

TEST_F(Faults, everyWayARegistryRefusesIsExplained)
{
    for (const auto &[fault, said] : {std::pair{u"missing"_s, u"does not exist"_s}, {u"ratelimit"_s, u"further pulls"_s}, {u"down"_s, u"registry"_s}}) {
        SCOPED_TRACE(qPrintable(fault));
        m_server.shell(u"docker image rm -f redis:7-alpine"_s);
        m_server.lab(fault == "down"_L1 ? QStringList{u"registry"_s, m_server.name(), fault} : QStringList{u"registry"_s, m_server.name(), u"break"_s, u"redis:7-alpine"_s, fault});
        const auto failed = deploy();
        EXPECT_EQ(failed.exitCode, 1) << failed.out.constData();
        EXPECT_TRUE(QJsonDocument(failed.error()).toJson().contains(said.toUtf8())) << failed.err.constData();
        m_server.lab({u"registry"_s, m_server.name(), u"heal"_s});
    }
    EXPECT_EQ(deploy().exitCode, 0);
}

TEST_F(Faults, anImageWhoseRepositoryWasRemovedIsDeployedFromItsOtherSource)
{
    m_server.shell(u"docker image rm -f minio/minio:latest"_s);
    m_server.lab({u"registry"_s, m_server.name(), u"break"_s, u"minio/minio:latest"_s, u"denied"_s});
    const auto failed = deploy();
    EXPECT_EQ(failed.exitCode, 1) << failed.out.constData();
    const QString other = failed.error().value(u"next"_s).toString().section(u' ', -1);
    EXPECT_TRUE(other.startsWith(u"quay.io/"_s)) << failed.err.constData();
    m_server.lab({u"registry"_s, m_server.name(), u"heal"_s});
    // the lab's quay.io has it under another tag
    m_server.shell(u"docker pull -q quay.io/minio/minio:latest && docker tag quay.io/minio/minio:latest "_s + other);
    const auto again = m_server.ctl({u"deploy"_s, u"vps"_s, u"--yes"_s, u"--image"_s, u"minio="_s + other}, 400);
    EXPECT_EQ(again.exitCode, 0) << again.out.constData() << again.err.constData();
}

TEST_F(Faults, aServiceThatEndsAgainAndAgainFailsTheDeployWithItsName)
{
    const auto failed = m_server.ctl({u"deploy"_s, u"vps"_s, u"--yes"_s, u"--image"_s, u"redis=postgres:14-alpine"_s}, 170);
    EXPECT_EQ(failed.exitCode, 1) << failed.out.constData();
    EXPECT_TRUE(failed.error().value(u"what"_s).toString().contains(u"redis"_s)) << failed.err.constData();
    // Docker, starting it once more while the server is cleaned, would make the folders anew that it mounts.
    EXPECT_EQ(m_server.shell(u"docker rm -f $(docker ps -aq)"_s).exitCode, 0);
}

TEST_F(Faults, anOddProjectNameIsRefusedOrWorks)
{
    for (const QString &name : {u"Shop"_s, u"my shop"_s, u"-f"_s, u"a;reboot"_s, u"../x"_s}) {
        const auto refused = m_server.ctl({u"server"_s, u"add"_s, u"odd"_s, u"ops@127.0.0.1"_s, u"--project="_s + name});
        EXPECT_EQ(refused.exitCode, 2) << qPrintable(name) << refused.err.constData();
    }
    m_server.ctl({u"server"_s, u"add"_s, u"odd"_s, u"ops@127.0.0.1"_s, u"--port"_s, QString::number(m_server.info().value(u"port"_s).toInt()), u"--key"_s,
                  m_server.info().value(u"keyFile"_s).toString(), u"--project"_s, u"0-shop_2"_s});
    const auto deployed = m_server.ctl({u"deploy"_s, u"odd"_s, u"--yes"_s}, 400);
    EXPECT_EQ(deployed.exitCode, 0) << deployed.out.constData() << deployed.err.constData();
    EXPECT_EQ(m_server.ctl({u"status"_s, u"odd"_s, u"--check"_s}).exitCode, 0);
    EXPECT_EQ(m_server.ctl({u"deploy"_s, u"odd"_s, u"--yes"_s}).lines().last().value(u"result"_s).toString(), u"unchanged"_s);
}

TEST_F(Faults, aTakenPortStopsTheDeployBeforeAnythingChanges)
{
    m_server.shell(u"nohup python3 -m http.server 6379 --bind 127.0.0.1 >/dev/null 2>&1 & echo $! >/tmp/listener; sleep 0.5"_s);
    const auto stopped = deploy();
    m_server.shell(u"kill $(cat /tmp/listener)"_s);
    EXPECT_EQ(stopped.exitCode, 6) << stopped.err.constData();
    EXPECT_TRUE(stopped.error().value(u"why"_s).toString().contains(u"6379"_s)) << stopped.err.constData();
    EXPECT_NE(m_server.shell(u"test -e "_s + folder).exitCode, 0);
}

TEST_F(Faults, aForeignContainerIsLeftAlone)
{
    m_server.shell(u"docker run -d --name shop-db -e POSTGRES_PASSWORD=x postgres:14-alpine"_s);
    const auto stopped = deploy();
    EXPECT_EQ(stopped.exitCode, 6) << stopped.err.constData();
    EXPECT_TRUE(stopped.err.contains("shop-db")) << stopped.err.constData();
    EXPECT_EQ(m_server.shell(u"docker inspect -f '{{.State.Running}}' shop-db"_s).out.trimmed(), "true");
    m_server.shell(u"docker rm -f -v shop-db"_s);
}

TEST_F(Faults, aVolumeWithDataAndNoCredentialStopsTheDeploy)
{
    m_server.shell(u"docker volume create viridial_postgres_data && docker run --rm -v viridial_postgres_data:/v postgres:14-alpine sh -c 'echo 14 >/v/PG_VERSION'"_s);
    const auto stopped = deploy();
    EXPECT_EQ(stopped.exitCode, 6) << stopped.err.constData();
    EXPECT_TRUE(m_server.shell(u"docker run --rm -v viridial_postgres_data:/v postgres:14-alpine cat /v/PG_VERSION"_s).out.startsWith("14"));
}

TEST_F(Faults, aVolumeOfAnotherProjectIsLeftAlone)
{
    m_server.shell(u"docker volume create --label com.docker.compose.project=shop viridial_redis_data && docker run --rm -v viridial_redis_data:/v redis:7-alpine sh -c 'echo theirs >/v/dump'"_s);
    const auto stopped = deploy();
    EXPECT_EQ(stopped.exitCode, 6) << stopped.err.constData();
    EXPECT_TRUE(stopped.err.contains("viridial_redis_data belongs to another project")) << stopped.err.constData();
    EXPECT_EQ(m_server.shell(u"docker run --rm -v viridial_redis_data:/v redis:7-alpine cat /v/dump"_s).out, "theirs\n");
    EXPECT_NE(m_server.shell(u"test -e "_s + folder).exitCode, 0);
}

TEST_F(Faults, anEnvFileWithOtherPasswordsIsNotOverwritten)
{
    m_server.shell(u"install -d -o ops "_s + folder + u" && echo REDIS_PASSWORD=somebody-elses >"_s + folder + u"/.env && chown ops "_s + folder + u"/.env"_s);
    const auto stopped = deploy();
    EXPECT_EQ(stopped.exitCode, 6) << stopped.err.constData();
    EXPECT_FALSE(stopped.err.contains("somebody-elses"));
    EXPECT_EQ(m_server.shell(u"cat "_s + folder + u"/.env"_s).out, "REDIS_PASSWORD=somebody-elses\n");
}

TEST_F(Faults, aCutLinkDoesNotStopTheDeploy)
{
    slowPull();
    QProcess vigie;
    start(vigie);
    ASSERT_TRUE(reaches(u"postgres\tpull\trunning"_s));
    m_server.lab({u"cut"_s, m_server.name()});
    QThread::sleep(20);     // longer than a dead link takes to be seen
    m_server.lab({u"heal"_s, m_server.name()});
    ASSERT_TRUE(vigie.waitForFinished(240000));
    EXPECT_EQ(vigie.exitCode(), 0) << vigie.readAllStandardOutput().constData() << vigie.readAllStandardError().constData();
}

TEST_F(Faults, aKilledVigieDoesNotStopTheDeployAndTheNextFollowsIt)
{
    slowPull();
    QProcess vigie;
    start(vigie);
    ASSERT_TRUE(reaches(u"postgres\tpull\trunning"_s));
    vigie.kill();
    vigie.waitForFinished();
    // the server's end of the connection dies too
    m_server.shell(u"for p in $(ps -o pid= -C sshd); do tr '\\0' ' ' </proc/$p/cmdline | grep -q '@' && kill -9 $p; done"_s);
    const auto followed = m_server.ctl({u"follow"_s, u"vps"_s, onlyRun()}, 240);
    EXPECT_EQ(followed.exitCode, 0) << followed.out.constData() << followed.err.constData();
    EXPECT_EQ(followed.lines().last().value(u"result"_s).toString(), u"done"_s);
}

TEST_F(Faults, aSecondDeployAtOnceIsRefused)
{
    slowPull();
    QProcess vigie;
    start(vigie);
    ASSERT_TRUE(reaches(u"postgres\tpull\trunning"_s));
    const auto second = deploy();
    EXPECT_EQ(second.exitCode, 1) << second.err.constData();
    EXPECT_EQ(second.error().value(u"kind"_s).toString(), u"Conflict"_s);
    ASSERT_TRUE(vigie.waitForFinished(240000));
    EXPECT_EQ(vigie.exitCode(), 0);
}

TEST_F(Faults, withoutAKeychainNothingIsGeneratedAndNothingIsWritten)
{
    QProcess process;
    process.setEnvironment(m_server.environment());
    process.start(QStringLiteral(VIGIE_BINARY_DIR "/app/cli/vigiectl"), {u"--json"_s, u"deploy"_s, u"vps"_s, u"--yes"_s});
    ASSERT_TRUE(process.waitForFinished(60000));
    EXPECT_EQ(process.exitCode(), 7) << process.readAllStandardError().constData();
    EXPECT_NE(m_server.shell(u"test -e "_s + folder).exitCode, 0);
}

TEST_F(Faults, aKilledContainerIsReportedWithItsReasonAndRestarted)
{
    ASSERT_EQ(deploy().exitCode, 0);
    m_server.shell(u"docker update --restart=no viridial-redis-1; docker kill viridial-redis-1"_s);
    const auto status = m_server.ctl({u"status"_s, u"vps"_s, u"--check"_s});
    EXPECT_EQ(status.exitCode, 8) << status.out.constData();
    for (const QJsonValue &service : status.json().value(u"services"_s).toArray()) {
        if (service[u"service"_s].toString() != "redis"_L1)
            continue;
        EXPECT_EQ(service[u"state"_s].toString(), u"failed"_s);
        EXPECT_FALSE(service[u"reason"_s].toString().isEmpty());
        EXPECT_FALSE(service[u"advice"_s].toString().isEmpty());
    }
    EXPECT_EQ(m_server.ctl({u"start"_s, u"vps"_s, u"redis"_s}).exitCode, 0);
    EXPECT_EQ(m_server.shell(u"docker inspect -f '{{.State.Running}}' viridial-redis-1"_s).out.trimmed(), "true");
}

TEST_F(Faults, aFullDiskFailsTheDeployWithAReason)
{
    if (m_server.lab({u"disk"_s, m_server.name(), u"8"_s}).exitCode != 0)
        GTEST_SKIP() << "this machine has no loop devices";
    m_server.shell(u"chmod 777 /mnt/small; dd if=/dev/zero of=/mnt/small/full bs=1k 2>/dev/null; true"_s);
    m_server.ctl({u"server"_s, u"add"_s, u"small"_s, u"ops@127.0.0.1"_s, u"--port"_s, QString::number(m_server.info().value(u"port"_s).toInt()), u"--key"_s,
                  m_server.info().value(u"keyFile"_s).toString(), u"--folder"_s, u"/mnt/small/stack"_s});
    const auto failed = m_server.ctl({u"deploy"_s, u"small"_s, u"--yes"_s});
    EXPECT_EQ(failed.exitCode, 1) << failed.out.constData();
    EXPECT_TRUE(QJsonDocument(failed.error()).toJson().contains("space")) << failed.err.constData();
    // nothing of it stays, and the credentials made for it are not lost
    EXPECT_EQ(m_server.shell(u"ls /mnt/small/stack/.vigie/runs 2>/dev/null"_s).out, "");
    m_server.shell(u"rm /mnt/small/full"_s);
    EXPECT_EQ(m_server.ctl({u"deploy"_s, u"small"_s, u"--yes"_s}, 400).exitCode, 0);
    m_server.shell(u"docker rm -f $(docker ps -aq); umount -l /mnt/small"_s);
}
