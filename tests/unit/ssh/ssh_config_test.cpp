#include "remote/ssh/ssh_config.h"
#include "tests/support/expect.h"

#include <QDir>

using namespace Qt::StringLiterals;
using namespace vigie;
using ssh::SshConfig;

namespace {

SshConfig config(const QByteArray &text, const SshConfig::Included &included = {})
{
    SshConfig made;
    made.add(text, included);
    return made;
}

} // namespace

TEST(SshConfig, readsEveryWayToWriteALine)
{
    const auto lines = ssh::parseConfig("Port 22\n  hostName=a.org\nUser = \"ana maria\" # note\n#Port 1\n\nIdentityFile\t~/k1\n");
    ASSERT_EQ(lines.size(), 4);
    EXPECT_EQ(lines.at(1).keyword, "hostname");
    EXPECT_EQ(lines.at(1).words, QList<QByteArray>{"a.org"});
    EXPECT_EQ(lines.at(2).words, QList<QByteArray>{"ana maria"});
    EXPECT_EQ(lines.at(3).line, 6);
}

TEST(SshConfig, takesTheFirstValueThatApplies)
{
    const auto made = config("Host vps\n HostName 10.0.0.7\n Port 2222\n User ops\nHost v* !vx\n Port 1\n User nobody\n IdentityFile ~/b\nHost *\n IdentityFile %d/%h/%r\n");
    const auto target = made.target(u"vps"_s);
    ASSERT_OK(target);
    EXPECT_EQ(target->host, u"10.0.0.7"_s);
    EXPECT_EQ(target->port, 2222);
    EXPECT_EQ(target->user, u"ops"_s);
    EXPECT_EQ(target->keyFiles, (QStringList{QDir::homePath() + u"/b"_s, QDir::homePath() + u"/10.0.0.7/ops"_s}));
    EXPECT_EQ(made.target(u"vx"_s)->port, 22);
}

TEST(SshConfig, listsAliasesWithoutPatterns)
{
    EXPECT_EQ(config("Host a b *.c !d\nHost e?\nHost a\n").aliases(), (QStringList{u"a"_s, u"b"_s}));
}

TEST(SshConfig, showsAlsoHostsThatCannotBeReached)
{
    const ssh::ConfigHost host = config("Host b\n HostName b.org\n ProxyJump bastion\n Port x\n").host(u"b"_s);
    EXPECT_EQ(host.alias, u"b"_s);
    EXPECT_EQ(host.target.host, u"b.org"_s);
    EXPECT_EQ(host.target.port, 0);
    EXPECT_EQ(host.via, u"bastion"_s);
}

TEST(SshConfig, includesFilesInsideTheirBlock)
{
    const auto made = config("Host a\n Include one\nHost b\n Port 3\n", [](const QByteArray &pattern) {
        return pattern == "one" ? QList<QByteArray>{"Port 2\nHost c\n Port 4\n"} : QList<QByteArray>{};
    });
    EXPECT_EQ(made.target(u"a"_s)->port, 2);
    EXPECT_EQ(made.target(u"b"_s)->port, 3);
    EXPECT_EQ(made.target(u"c"_s)->port, 22) << "a Host inside an included file holds only where the Include holds";
}

TEST(SshConfig, endsAnIncludeOfItself)
{
    const QByteArray text = "Include self\nInclude self\nPort 5\n";
    EXPECT_EQ(config(text, [text](const QByteArray &) { return QList<QByteArray>{text}; }).target(u"a"_s)->port, 5);
}

TEST(SshConfig, namesTheJumpHostItCannotUse)
{
    const auto target = config("Host vps\n ProxyJump bastion.org\n").target(u"vps"_s);
    ASSERT_FALSE(target);
    EXPECT_EQ(target.error().kind, Error::Kind::Usage);
    EXPECT_TRUE(target.error().why.contains(u"bastion.org"_s));
    EXPECT_TRUE(config("Host vps\n ProxyJump none\n").target(u"vps"_s));
}

TEST(SshConfig, neverExecutesAMatch)
{
    EXPECT_EQ(config("Match exec \"touch /tmp/x\"\n Port 9\nMatch host 10.*\n Port 8\nHost vps\n HostName 10.0.0.1\nMatch all\n Port 7\n").target(u"vps"_s)->port, 8);
}

TEST(SshConfig, refusesAPortThatIsNone)
{
    EXPECT_EQ(config("Port many\n").target(u"a"_s).error().kind, Error::Kind::Usage);
}

TEST(SshConfig, knowsWhereKnownHostsAre)
{
    EXPECT_EQ(config("UserKnownHostsFile ~/kh none\nGlobalKnownHostsFile none\nIdentityAgent none\n").target(u"a"_s)->knownHostsFiles,
              QStringList{QDir::homePath() + u"/kh"_s});
    EXPECT_TRUE(config({}).target(u"a"_s)->knownHostsFiles.contains(u"/etc/ssh/ssh_known_hosts"_s));
    EXPECT_FALSE(config("IdentityAgent none\n").target(u"a"_s)->useAgent);
}
