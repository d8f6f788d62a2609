#include "app/vault/consumers.h"
#include "app/vault/leak_scan.h"

#include <gtest/gtest.h>

#include <rapidcheck/gtest.h>

using namespace Qt::StringLiterals;
using namespace vigie;

namespace {

const Secret value("Zm9vYmFy-secret_0123456789abcdef");

vault::ScanContext context(stack::SecretMode mode = stack::SecretMode::Env)
{
    vault::ScanContext all{vault::patternsOf(u"REDIS_PASSWORD"_s, value, false), stack::Definition::standard()};
    all.definition.secrets = mode;
    return all;
}

vault::ScanReport read(const QByteArray &text, stack::SecretMode mode = stack::SecretMode::Env)
{
    vault::ScanReport report;
    vault::readServerScan(text, context(mode), report);
    return report;
}

QByteArray hit(const QByteArray &file)
{
    return file + '\0' + "7:" + value.revealed() + '\n';
}

const QByteArray env = "/opt/viridial/infrastructure/docker-compose/.env";

} // namespace

RC_GTEST_PROP(Patterns, findTheValueInBase64WhereverItStands, (const std::vector<uint8_t> &before, const std::vector<uint8_t> &after))
{
    const QByteArray front(reinterpret_cast<const char *>(before.data()), static_cast<qsizetype>(before.size()));
    const QByteArray back(reinterpret_cast<const char *>(after.data()), static_cast<qsizetype>(after.size()));
    const QByteArray whole = front + value.revealed() + back;
    const auto forms = vault::patternsOf(u"X"_s, value, false);
    RC_ASSERT(!vault::found(whole.toBase64(), forms).isEmpty());
    RC_ASSERT(!vault::found(whole.toBase64(QByteArray::Base64UrlEncoding), forms).isEmpty());
    RC_ASSERT(!vault::found(whole, forms).isEmpty());
}

TEST(Patterns, findAnEncodedValueAndLeaveShortOnesAlone)
{
    const Secret odd("pa ss/word&more?");
    EXPECT_EQ(vault::found("x=" + odd.revealed().toPercentEncoding(), vault::patternsOf(u"X"_s, odd, false)).size(), 1);
    EXPECT_TRUE(vault::patternsOf(u"X"_s, Secret("elevenchars"), false).isEmpty());
    EXPECT_FALSE(vault::patternsOf(u"X"_s, Secret("twelve-chars"), false).isEmpty());
    EXPECT_TRUE(vault::found("nothing to see", vault::patternsOf(u"X"_s, odd, false)).isEmpty());
}

TEST(LeakScan, tellsPlaceAndLineAndNeverTheValue)
{
    const vault::ScanReport report = read("@@vigie server-file -\n" + hit("/opt/viridial/notes.txt") + hit("/opt/viridial/backups/x.sql") + "@@vigie shell-history -\n"
                                          + hit("/home/ops/.bash_history") + "@@vigie container-log api\n12:" + value.revealed() + "\n@@vigie count 12 3456\n@@vigie skip homes\n");
    ASSERT_EQ(report.findings.size(), 4);
    using Place = vault::Finding::Place;
    EXPECT_EQ(report.findings[0].place, Place::ServerFile);
    EXPECT_EQ(report.findings[0].where, u"/opt/viridial/notes.txt"_s);
    EXPECT_EQ(report.findings[0].line, 7);
    EXPECT_EQ(report.findings[1].place, Place::Backup);
    EXPECT_EQ(report.findings[2].place, Place::ShellHistory);
    EXPECT_EQ(report.findings[3].where, u"api"_s);
    EXPECT_EQ(report.leaks(), 4);
    EXPECT_EQ(report.files, 12);
    EXPECT_EQ(report.bytes, 3456);
    EXPECT_EQ(report.skipped.size(), 1);
    for (const vault::Finding &finding : report.findings) {
        EXPECT_FALSE(finding.fix.isEmpty());
        EXPECT_FALSE(finding.where.contains(QString::fromLatin1(value.revealed())));
        EXPECT_FALSE(finding.fix.contains(QString::fromLatin1(value.revealed())));
    }
}

TEST(LeakScan, acceptsTheEnvFileOnlyInItsModeAndOnlyForItsOwner)
{
    const QByteArray found = "@@vigie server-file -\n" + hit(env);
    EXPECT_EQ(read(found + "@@vigie mode 600 " + env + '\n').leaks(), 0);
    EXPECT_EQ(read(found + "@@vigie mode 644 " + env + '\n').leaks(), 1);
    EXPECT_EQ(read(found).leaks(), 1);
    EXPECT_EQ(read(found + "@@vigie mode 600 " + env + '\n', stack::SecretMode::VaultOnly).leaks(), 1);
}

TEST(LeakScan, takesNothingForAHitThatIsNone)
{
    EXPECT_TRUE(read("@@vigie server-file -\nsome noise\n/x\0007:other\n3:\n:\n").findings.isEmpty());
}

TEST(Consumers, areToldByTheValueInTheirEnvironment)
{
    const QByteArray json = R"([{"Name":"/api","Config":{"Env":["REDIS_URL=redis://:)" + value.revealed() + R"(@redis:6379","X=1"],"Labels":{}},"NetworkSettings":{"Networks":{"n":{"IPAddress":"172.19.0.9"}}}},
        {"Name":"/viridial-redis-1","Config":{"Env":["REDIS_PASSWORD=)" + value.revealed() + R"("],"Labels":{"com.docker.compose.project":"viridial","com.docker.compose.service":"redis"}}},
        {"Name":"/other","Config":{"Env":null,"Cmd":["--password","new value of it"]}}])";
    const auto containers = vault::parseInspected(json, u"viridial"_s);
    ASSERT_EQ(containers.size(), 3);
    EXPECT_EQ(containers[0].addresses, QStringList{u"172.19.0.9"_s});
    const auto consumers = vault::holders(containers, value, Secret("new value of it"));
    ASSERT_EQ(consumers.size(), 2);
    EXPECT_EQ(consumers[0].name, u"api"_s);
    EXPECT_EQ(consumers[0].how, u"REDIS_URL"_s);
    EXPECT_EQ(consumers[0].holds, vault::Consumer::Holds::Old);
    EXPECT_FALSE(consumers[0].ours);
    EXPECT_TRUE(consumers[1].ours);
    EXPECT_TRUE(vault::holders(containers, Secret(), Secret()).isEmpty());
}
