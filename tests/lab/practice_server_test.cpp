// The practice VPS is what the other lab tests stand on, so it is tested itself.
#include "tests/support/practice_server.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QTcpSocket>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <sys/socket.h>

namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using vigie::test::PracticeServer;
using vigie::test::Ran;
using vigie::test::runProgram;

const QString contractTest = QStringLiteral(VIGIE_SOURCE_DIR "/tests/lab/meilisearch/contract_test.py");

#define ASSERT_UP(server) ASSERT_TRUE((server).isUp()) << qPrintable((server).trouble())

TEST(MeilisearchStandIn, answersAsTheRecordedServerAlsoWithOtherWordsAndAfterARestart)
{
    const Ran ran = runProgram(contractTest, {});
    EXPECT_EQ(ran.code, 0) << qPrintable(ran.out + ran.err);
    EXPECT_TRUE(ran.out.contains("recorded: 71 of 71 agree"_L1)) << qPrintable(ran.out);
    EXPECT_TRUE(ran.out.contains("retold: 71 of 71 agree"_L1)) << qPrintable(ran.out);
    EXPECT_TRUE(ran.out.contains("restart: agrees"_L1)) << qPrintable(ran.out);
}

TEST(MeilisearchStandIn, isFoundOutWhenTheRecordingSaysSomethingElse)
{
    QTemporaryDir copy;
    const QDir recorded(QStringLiteral(VIGIE_TEST_DATA "/meilisearch-1.5.1"));
    for (const QString &name : recorded.entryList({u"*.json"_s}, QDir::Files)) {
        QFile file(recorded.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        QByteArray content = file.readAll();
        if (name.startsWith("22-"_L1))
            content.replace("document_not_found\"", "document_gone\"");
        QFile changed(copy.filePath(name));
        ASSERT_TRUE(changed.open(QIODevice::WriteOnly));
        changed.write(content);
    }
    const Ran ran = runProgram(u"env"_s, {u"VIGIE_CONTRACT="_s + copy.path(), contractTest});
    EXPECT_EQ(ran.code, 1);
    EXPECT_TRUE(ran.out.contains("recorded 22-document-missing.json: body.code"_L1)) << qPrintable(ran.out);
}

TEST(PracticeServer, saysHowToReachItAndWhatIsNotReal)
{
    const PracticeServer server(u"debian13"_s);
    ASSERT_UP(server);
    EXPECT_EQ(server.info().value("host"_L1).toString(), u"127.0.0.1"_s);
    EXPECT_TRUE(server.info().value("hostKeyFingerprint"_L1).toString().startsWith("SHA256:"_L1));
    EXPECT_FALSE(server.info().value("standIns"_L1).toArray().isEmpty());
    for (const char *file : {"keyFile", "passwordFile"}) {
        const QFileInfo secret(server.info().value(QLatin1StringView(file)).toString());
        EXPECT_EQ(secret.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions()) << file;
    }
    const Ran who = server.ssh(u"id -un; sudo -n id -un; docker version -f {{.Server.Version}}; docker compose version --short"_s);
    EXPECT_TRUE(who.out.startsWith("ops\nroot\n26.1"_L1)) << qPrintable(who.out + who.err);
    EXPECT_TRUE(who.out.contains("2.26.1"_L1)) << qPrintable(who.out);
}

TEST(PracticeServer, withTheOldDockerHasComposeOne)
{
    const PracticeServer server(u"debian12"_s);
    ASSERT_UP(server);
    const Ran versions = server.ssh(u"docker version -f {{.Server.Version}}; docker-compose version --short"_s);
    EXPECT_TRUE(versions.out.startsWith("20.10."_L1)) << qPrintable(versions.out + versions.err);
    EXPECT_TRUE(versions.out.endsWith("1.29.2\n"_L1)) << qPrintable(versions.out + versions.err);
}

TEST(PracticeServer, isCleanAfterAResetAndKeepsItsImages)
{
    const PracticeServer server(u"debian13"_s);
    ASSERT_UP(server);
    ASSERT_TRUE(server.reset());
    const Ran made = server.ssh(u"docker run -d --name left -v left:/data redis:7-alpine && docker network create left && sudo mkdir /opt/viridial"
                                " && mkdir ~/viridial && sudo deluser ops docker >/dev/null && echo 'ops:x' | sudo chpasswd"_s);
    ASSERT_EQ(made.code, 0) << qPrintable(made.err);
    ASSERT_TRUE(server.reset());
    const Ran left = server.ssh(u"docker ps -aq; docker volume ls -q; docker network ls -q --filter type=custom; ls -d /opt/viridial ~/viridial 2>/dev/null; docker images -q redis"_s);
    EXPECT_EQ(left.out.count(u'\n'), 1) << qPrintable(left.out + left.err);
}

TEST(PracticeServer, keepsVolumesThroughAPowerCut)
{
    const PracticeServer server(u"debian13"_s);
    ASSERT_UP(server);
    ASSERT_TRUE(server.reset());
    ASSERT_EQ(server.ssh(u"docker run -d --restart unless-stopped --name kept -v kept:/data redis:7-alpine redis-server --appendonly yes"
                         " && sleep 1 && docker exec kept redis-cli set word vigie && sleep 2"_s).code, 0);
    ASSERT_EQ(server.lab({u"reboot"_s, server.name(), u"--hard"_s}).code, 0);
    const Ran word = server.ssh(u"for i in 1 2 3 4 5 6 7 8 9; do docker exec kept redis-cli get word && exit; sleep 1; done"_s);
    EXPECT_TRUE(word.out.contains("vigie"_L1)) << qPrintable(word.out + word.err);
    server.reset();
}

struct Refusal
{
    QString fault;
    QString says;
};

TEST(PracticeServer, refusesPullsAsDockerHubDoes)
{
    const PracticeServer server(u"debian13"_s);
    ASSERT_UP(server);
    ASSERT_TRUE(server.reset());
    const QString pull = u"docker pull minio/minio:latest 2>&1"_s;
    for (const Refusal &refusal : {Refusal{u"denied"_s, u"pull access denied for minio/minio, repository does not exist or may require 'docker login'"_s},
                                   Refusal{u"missing"_s, u"manifest for minio/minio:latest not found"_s}, Refusal{u"ratelimit"_s, u"toomanyrequests"_s}}) {
        ASSERT_EQ(server.lab({u"registry"_s, server.name(), u"break"_s, u"minio/minio:latest"_s, refusal.fault}).code, 0);
        const Ran refused = server.ssh(pull);
        EXPECT_NE(refused.code, 0);
        EXPECT_TRUE(refused.out.contains(refusal.says)) << qPrintable(refused.out);
    }
    ASSERT_EQ(server.lab({u"registry"_s, server.name(), u"heal"_s}).code, 0);
    const Ran healed = server.ssh(pull);
    EXPECT_EQ(healed.code, 0) << qPrintable(healed.out);
}

TEST(PracticeServer, canBeCutOffAndComesBackWithNothingLost)
{
    const PracticeServer server(u"debian13"_s);
    ASSERT_UP(server);
    ASSERT_EQ(server.lab({u"cut"_s, server.name()}).code, 0);
    EXPECT_EQ(server.ssh(u"true"_s, u"ops"_s, 3s).code, -1) << "a cut line carried a sign-in";
    ASSERT_EQ(server.lab({u"heal"_s, server.name()}).code, 0);
    EXPECT_EQ(server.ssh(u"echo here"_s).out, u"here\n"_s);
    ASSERT_EQ(server.lab({u"fault"_s, server.name(), u"refuse"_s}).code, 0);
    EXPECT_EQ(server.ssh(u"true"_s).code, 255);
    ASSERT_EQ(server.lab({u"fault"_s, server.name(), u"delay"_s, u"150"_s}).code, 0);
    QElapsedTimer clock;
    clock.start();
    EXPECT_EQ(server.ssh(u"true"_s).code, 0);
    EXPECT_GT(clock.elapsed(), 1000) << "eight or more round trips of 300 ms are in a sign-in";
    ASSERT_EQ(server.lab({u"heal"_s, server.name()}).code, 0);
}

// A program that is killed before it has read everything resets its connections: the server has to be told.
TEST(PracticeServer, isToldOfAKilledClient)
{
    const PracticeServer server(u"debian13"_s);
    ASSERT_UP(server);
    const QString held = u"grep -c ':0016 [0-9A-F]*:[0-9A-F]* 01 ' /proc/net/tcp"_s;
    const int before = server.inside(held).out.toInt();
    QTcpSocket client;
    client.connectToHost(u"127.0.0.1"_s, server.port());
    ASSERT_TRUE(client.waitForReadyRead(10000)) << "the server names its version first";
    EXPECT_EQ(server.inside(held).out.toInt(), before + 1);
    const linger atOnce{1, 0};
    ASSERT_EQ(setsockopt(static_cast<int>(client.socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce), 0);
    client.abort();
    int left = before + 1;
    for (int i = 0; i < 20 && left != before; ++i)
        left = server.inside(held).out.toInt();
    EXPECT_EQ(left, before);
}

TEST(PracticeServer, hasASmallDiskThatFills)
{
    const PracticeServer server(u"debian13"_s);
    ASSERT_UP(server);
    ASSERT_TRUE(server.reset());
    const Ran disk = server.lab({u"disk"_s, server.name(), u"16"_s});
    if (disk.code == 3)
        GTEST_SKIP() << qPrintable(disk.err);
    ASSERT_EQ(disk.code, 0) << qPrintable(disk.err);
    const Ran full = server.ssh(u"head -c 30M /dev/zero > /mnt/small/file"_s);
    EXPECT_NE(full.code, 0);
    EXPECT_TRUE(full.err.contains("No space left on device"_L1)) << qPrintable(full.err);
    EXPECT_TRUE(server.reset());
    EXPECT_EQ(server.inside(u"grep -c /mnt/small /proc/mounts"_s).out.trimmed(), u"0"_s);
}

TEST(PracticeServer, thatIsBareLetsDockerBeInstalledAndStartsIt)
{
    const PracticeServer server(u"bare"_s, false);
    ASSERT_UP(server);
    ASSERT_TRUE(server.reset());
    EXPECT_NE(server.ssh(u"command -v docker"_s).code, 0);
    const Ran installed = server.ssh(u"sudo -n apt-get update -qq && sudo -n DEBIAN_FRONTEND=noninteractive apt-get install -y -qq docker.io docker-cli docker-compose"
                                     " >/dev/null && for i in 1 2 3 4 5 6 7 8 9; do sudo -n docker pull -q redis:7-alpine && exit; sleep 1; done; exit 1"_s,
                                     u"ops"_s, 300s);
    EXPECT_EQ(installed.code, 0) << qPrintable(installed.out + installed.err);
    EXPECT_TRUE(server.reset());
}

} // namespace
