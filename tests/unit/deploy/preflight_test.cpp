#include "app/deploy/preflight.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace vigie;
using namespace vigie::deploy;

namespace {

const QByteArray good = "os=Debian GNU/Linux 13 (trixie)\nos_id=debian\nos_version=13\narchitecture=x86_64\nmemory_kib=8000000\ncores=4\n"
                        "clock=1795465870\nuser=ops\nuid=1000\nsudo=free\ndocker=26.1.5\ncompose=2.26.1\ndisk_kib=200000000\nfolder=by-root\n";

CheckReport report(QByteArray answers)
{
    return judge(parseAnswers(answers), stack::Definition::standard(), QDateTime::fromSecsSinceEpoch(1795465871, Qt::UTC));
}

Check check(const CheckReport &report, const QString &name)
{
    return *std::ranges::find(report.checks, name, &Check::name);
}

} // namespace

TEST(Preflight, findsAGoodServerReady)
{
    const CheckReport found = report(good);
    EXPECT_TRUE(found.ok());
    for (const Check &each : found.checks)
        EXPECT_EQ(each.result, Check::Result::Ready) << qPrintable(each.name);
}

TEST(Preflight, blocksOnTooLittleMemoryAndDisk)
{
    const CheckReport found = report(QByteArray(good).replace("memory_kib=8000000", "memory_kib=900000").replace("200000000", "5000000"));
    EXPECT_FALSE(found.ok());
    EXPECT_EQ(check(found, u"memory"_s).result, Check::Result::Blocks);
    EXPECT_EQ(check(found, u"disk"_s).result, Check::Result::Blocks);
}

TEST(Preflight, offersToInstallDockerOnABareDebian)
{
    const CheckReport found = report(QByteArray(good).replace("docker=26.1.5\ncompose=2.26.1\n", ""));
    EXPECT_EQ(check(found, u"docker"_s).result, Check::Result::Blocks);
    EXPECT_TRUE(check(found, u"docker"_s).commands.join(u' ').contains(u"apt-get install"_s));
    EXPECT_TRUE(check(found, u"docker"_s).commands.join(u' ').contains(u"usermod -aG docker ops"_s));
}

TEST(Preflight, explainsAMissingPermission)
{
    const CheckReport found = report(QByteArray(good).replace("docker=26.1.5", "docker_trouble=permission denied while trying to connect"));
    EXPECT_EQ(check(found, u"docker"_s).result, Check::Result::Blocks);
    EXPECT_TRUE(check(found, u"docker"_s).fix.contains(u"root"_s));
}

TEST(Preflight, seesTakenPortsAndAWrongClock)
{
    const CheckReport found = report(QByteArray(good).replace("clock=1795465870", "clock=1795469871") + "port_6379=redis-server.\n");
    EXPECT_EQ(check(found, u"ports"_s).result, Check::Result::Blocks);
    EXPECT_TRUE(check(found, u"ports"_s).found.contains(u"redis-server"_s));
    EXPECT_EQ(check(found, u"clock"_s).result, Check::Result::Blocks);
}

TEST(Preflight, treatsWhatIsNotKnownAsAttention)
{
    EXPECT_EQ(check(report(QByteArray(good).replace("memory_kib=8000000\n", "")), u"memory"_s).result, Check::Result::Attention);
}

TEST(Preflight, offersAFixForWhatNeedsAttentionToo)
{
    const CheckReport found = report(QByteArray(good).replace("clock=1795465870", "clock=1795465970") + "timedatectl=yes\ndocker_by_sudo=yes\nports=unknown\n");
    EXPECT_TRUE(found.ok());
    for (const auto &[name, command] : {std::pair{u"clock"_s, u"sudo -n timedatectl set-ntp true"_s}, {u"docker"_s, u"sudo -n usermod -aG docker ops"_s}}) {
        EXPECT_EQ(check(found, name).result, Check::Result::Attention) << qPrintable(name);
        EXPECT_EQ(check(found, name).commands, QStringList{command});
    }
    EXPECT_TRUE(check(found, u"ports"_s).commands.join(u' ').contains(u"iproute2"_s));
}

// apt would take Docker's own packages away, and with them what runs in them.
TEST(Preflight, installsComposeWithoutTouchingTheDockerThatIsThere)
{
    const QByteArray alone = QByteArray(good).replace("compose=2.26.1\n", "docker_path=/usr/bin/docker\ncontainers=3\n");
    const QString own = check(report(alone + "docker_package=docker-ce-cli\n"), u"compose"_s).commands.join(u'\n');
    EXPECT_TRUE(own.contains(u"docker-compose-plugin"_s));
    EXPECT_FALSE(own.contains(u"docker.io"_s));
    const QString debians = check(report(alone + "docker_package=docker.io\n"), u"compose"_s).commands.join(u'\n');
    EXPECT_TRUE(debians.contains(u"--no-upgrade"_s) && debians.endsWith(u" docker-compose"_s)) << qPrintable(debians);
    EXPECT_FALSE(debians.contains(u"systemctl"_s));
    const Check unknown = check(report(alone), u"compose"_s);
    EXPECT_EQ(unknown.result, Check::Result::Blocks);
    EXPECT_TRUE(unknown.commands.isEmpty());
}

TEST(Preflight, goesToTheHomeFolderWhereTheUsualOneCannotBeMade)
{
    const QByteArray refused = QByteArray(good).replace("folder=by-root", "folder=refused\nhome=/home/ops\ngid=1000");
    const CheckReport none = report(QByteArray(refused).replace("sudo=free", "sudo=absent"));
    EXPECT_TRUE(none.ok());
    EXPECT_TRUE(check(none, u"folder"_s).fix.contains(u"/home/ops/viridial/infrastructure/docker-compose"_s));
    EXPECT_TRUE(check(none, u"folder"_s).commands.isEmpty());
    const Check password = check(report(QByteArray(refused).replace("sudo=free", "sudo=password")), u"folder"_s);
    EXPECT_EQ(password.commands, QStringList{u"sudo -n install -d -m 0755 -o 1000 -g 1000 '/opt/viridial/infrastructure/docker-compose'"_s});
    EXPECT_EQ(check(report(refused + "ours=yes\n"), u"folder"_s).result, Check::Result::Blocks);     // somebody else's stack is in it
}

TEST(Preflight, seesAnEarlierStack)
{
    EXPECT_EQ(check(report(good + "container_1=/website\tnginx:1\t\t\t\t\n"), u"stack"_s).result, Check::Result::Ready);
    const Check foreign = check(report(good + "container_1=/shop-db\tcompany/db:1\t\t\t\t/var/lib/postgresql/data \n"), u"stack"_s);
    EXPECT_EQ(foreign.result, Check::Result::Blocks);
    EXPECT_TRUE(foreign.found.contains(u"shop-db"_s));
    const QByteArray own = "container_1=/viridial-redis-1\tredis:7-alpine\tviridial\tredis\t/opt/viridial/infrastructure/docker-compose\t/data \n";
    EXPECT_EQ(check(report(good + own), u"stack"_s).result, Check::Result::Blocks);
    const Check ours = check(report(good + own + "ours=yes\nrevision=3\n"), u"stack"_s);
    EXPECT_EQ(ours.result, Check::Result::Ready);
    EXPECT_TRUE(ours.found.contains(u"3"_s));
}
