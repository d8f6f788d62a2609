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
