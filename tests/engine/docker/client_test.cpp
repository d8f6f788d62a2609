#include "remote/docker/client.h"

#include "tests/support/expect.h"
#include "tests/support/local_link.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace vigie;
using namespace vigie::docker;

namespace {

// A server whose `docker`, `sudo` and `docker-compose` are small scripts: what is proven here is that our own scripts run in a real sh.
class FakeServer
{
public:
    FakeServer()
    {
        environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"PATH"_s, m_folder.path() + u":/fake-base");
        for (const QString &tool : {u"sh"_s, u"date"_s, u"cat"_s, u"uname"_s, u"nproc"_s, u"head"_s, u"df"_s, u"timeout"_s})
            for (const QString &folder : {u"/usr/bin/"_s, u"/bin/"_s})
                if (QFile::exists(folder + tool) && QFile::link(folder + tool, m_folder.filePath(tool)))
                    break;
    }
    void install(const QString &name, const QByteArray &body)
    {
        QFile file(m_folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("#!/bin/sh\n" + body);
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther);
    }
    [[nodiscard]] ssh::LinkPtr link() const { return std::make_shared<test::LocalLink>(environment); }
    QProcessEnvironment environment;

private:
    QTemporaryDir m_folder;
};

const QByteArray version = R"({"Client":{"Version":"26.1.5"},"Server":{"Version":"26.1.5+dfsg1","ApiVersion":"1.45"}})";
const QByteArray workingDocker = "case \"$1 $2\" in 'version --format') echo '" + version + "';; 'info --format') echo '{\"DockerRootDir\":\"/data/docker\",\"NCPU\":2}';;\n"
                                 "'compose version') echo 2.26.1-4;; esac\n";
const QByteArray refusedDocker = "echo 'permission denied while trying to connect to the Docker daemon socket at unix:///var/run/docker.sock' >&2; exit 1\n";

} // namespace

TEST(FindTools, findsThePluginFirst)
{
    FakeServer server;
    server.install(u"docker"_s, workingDocker);
    server.install(u"docker-compose"_s, "echo 1.29.2\n");
    const auto tools = QCoro::waitFor(findTools(server.link()));
    ASSERT_OK(tools);
    EXPECT_FALSE(tools->access.useSudo);
    EXPECT_EQ(tools->engine.version, u"26.1.5+dfsg1"_s);
    EXPECT_EQ(tools->engine.dataRoot, u"/data/docker"_s);
    ASSERT_TRUE(tools->compose);
    EXPECT_EQ(*tools->compose, (ComposeTool{ComposeTool::Kind::Plugin, u"2.26.1-4"_s}));
    EXPECT_FALSE(tools->snap);
}

TEST(FindTools, takesTheStandaloneWhereThereIsNoPlugin)
{
    FakeServer server;
    server.install(u"docker"_s, "[ \"$1\" != compose ] || { echo \"docker: 'compose' is not a docker command.\" >&2; exit 1; }\n" + workingDocker);
    server.install(u"docker-compose"_s, "echo 'some warning' ; echo v1.29.2\n");
    const auto tools = QCoro::waitFor(findTools(server.link()));
    ASSERT_OK(tools);
    ASSERT_TRUE(tools->compose);
    EXPECT_EQ(*tools->compose, (ComposeTool{ComposeTool::Kind::Standalone, u"1.29.2"_s}));
    const Command up = compose(*tools, u"viridial"_s, u"/opt/x"_s, {u"up"_s, u"-d"_s});
    EXPECT_EQ(up.toString(), u"docker-compose --ansi never -p viridial --project-directory /opt/x -f /opt/x/docker-compose.yml up -d"_s);
}

TEST(FindTools, goesThroughSudoWhenDockerRefusesTheUser)
{
    FakeServer server;
    server.install(u"docker"_s, "[ -n \"$AS_ROOT\" ] || { " + refusedDocker + "}\n" + workingDocker);
    server.install(u"sudo"_s, "shift; AS_ROOT=1 exec \"$@\"\n");
    const auto tools = QCoro::waitFor(findTools(server.link()));
    ASSERT_OK(tools);
    EXPECT_TRUE(tools->access.useSudo);
    EXPECT_EQ(docker::docker(tools->access, {u"ps"_s}).toString(), u"sudo -n docker ps"_s);
    EXPECT_TRUE(compose(*tools, u"p"_s, u"/f"_s, {u"pull"_s}).toString().startsWith(u"sudo -n docker compose --progress plain"_s));
}

TEST(FindTools, saysWhatIsMissing)
{
    FakeServer nothing;
    const auto none = QCoro::waitFor(findTools(nothing.link()));
    ASSERT_FALSE(none);
    EXPECT_EQ(none.error().kind, Error::Kind::NotFound);
    EXPECT_EQ(none.error().what, u"Docker is not installed on the server."_s);

    FakeServer refused;
    refused.install(u"docker"_s, refusedDocker);
    refused.install(u"sudo"_s, "echo 'sudo: a password is required' >&2; exit 1\n");
    const auto forbidden = QCoro::waitFor(findTools(refused.link()));
    ASSERT_FALSE(forbidden);
    EXPECT_EQ(forbidden.error().what, u"This user may not use Docker."_s);
    EXPECT_TRUE(forbidden.error().detail.contains(u"a password is required"_s));

    FakeServer down;
    down.install(u"docker"_s, "echo 'Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?' >&2; exit 1\n");
    down.install(u"sudo"_s, "shift; exec \"$@\"\n");
    const auto asleep = QCoro::waitFor(findTools(down.link()));
    ASSERT_FALSE(asleep);
    EXPECT_EQ(asleep.error().what, u"Docker does not answer on the server."_s);

    FakeServer bare;
    bare.install(u"docker"_s, "[ \"$1\" != compose ] || exit 1\n" + workingDocker);
    const auto noCompose = QCoro::waitFor(findTools(bare.link()));
    ASSERT_OK(noCompose);
    EXPECT_FALSE(noCompose->compose);
}

TEST(Containers, comeWithTheAccessThatWorked)
{
    FakeServer server;
    server.install(u"docker"_s, "[ -n \"$AS_ROOT\" ] || { " + refusedDocker
                                    + "}\ncase \"$1\" in ps) echo \"$*\" | grep -q 'label=com.docker.compose.project=odd name; x' && { echo aa; echo bb; };;\n"
                                      "inspect) shift 3; echo '['; printf '{\"Id\":\"%s\"}' \"$1\"; printf ',{\"Id\":\"%s\"}' \"$2\"; echo ']';; esac\n");
    server.install(u"grep"_s, "exec /bin/grep \"$@\"\n");
    server.install(u"sudo"_s, "shift; AS_ROOT=1 exec \"$@\"\n");
    const auto found = QCoro::waitFor(containersOf(server.link(), std::nullopt, u"odd name; x"_s));
    ASSERT_OK(found);
    EXPECT_TRUE(found->access.useSudo);
    ASSERT_EQ(found->containers.size(), 2);
    EXPECT_EQ(found->containers[1].id, u"bb"_s);
    EXPECT_TRUE(found->clock);
}

// Containers aa, bb and cc exist, dd is gone. What was asked is kept in the file $ASKED.
class Expecting : public testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(m_folder.isValid());
        m_server.environment.insert(u"ASKED"_s, m_folder.filePath(u"asked"_s));
        m_server.install(u"docker"_s, "[ -z \"$NEEDS_ROOT\" ] || [ -n \"$AS_ROOT\" ] || { " + refusedDocker
                                          + "}\ncase \"$1\" in ps) echo aa; echo bb; echo cc; exit;; esac\n"
                                            "shift 3; echo \"$*\" >>\"$ASKED\"; code=0; comma=; printf '['\n"
                                            "for id; do if [ \"$id\" = dd ]; then code=1; else printf '%s{\"Id\":\"%s\"}' \"$comma\" \"$id\"; comma=,; fi; done; echo ']'; exit $code\n");
        m_server.install(u"sudo"_s, "shift; AS_ROOT=1 exec \"$@\"\n");
    }
    QStringList found(const QStringList &expected, std::optional<Access> access = Access{})
    {
        const auto inventory = QCoro::waitFor(containersOf(m_server.link(), access, u"viridial"_s, expected));
        EXPECT_TRUE(inventory);
        QStringList ids;
        for (const Container &container : inventory ? inventory->containers : QList<Container>())
            ids.append(container.id);
        ids.sort();
        return ids;
    }
    QByteArrayList asked() const
    {
        QFile file(m_folder.filePath(u"asked"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().split('\n') : QByteArrayList();
    }

    QTemporaryDir m_folder;
    FakeServer m_server;
    const QStringList all{u"aa"_s, u"bb"_s, u"cc"_s};
};

TEST_F(Expecting, readsNothingTwiceWhenTheListAgrees)
{
    EXPECT_EQ(found(all), all);
    EXPECT_EQ(asked(), QByteArrayList{"aa bb cc"});
}

TEST_F(Expecting, readsWhatOnlyTheListKnows)
{
    EXPECT_EQ(found({u"bb"_s}), all);
    EXPECT_EQ(asked(), (QByteArrayList{"bb", "aa cc"}));
}

TEST_F(Expecting, takesNothingThatTheListDoesNotHold)
{
    m_server.install(u"docker"_s, "case \"$1\" in ps) echo aa;; *) echo '[{\"Id\":\"aa\"},{\"Id\":\"zz\"}]';; esac\n");
    EXPECT_EQ(found({u"aa"_s, u"zz"_s}), QStringList{u"aa"_s}) << "zz is another project's or was removed meanwhile";
}

TEST_F(Expecting, readsEverythingWhenAnExpectedOneIsGone)
{
    EXPECT_EQ(found({u"aa"_s, u"dd"_s}), all);
    EXPECT_EQ(asked().last(), "aa bb cc");
}

TEST_F(Expecting, goesThroughSudoWhereTheUserMayNot)
{
    m_server.environment.insert(u"NEEDS_ROOT"_s, u"yes"_s);
    EXPECT_EQ(found(all, std::nullopt), all);
    EXPECT_EQ(found(all, Access{true}), all);
}

TEST(VolumeSize, fallsBackToAContainerWithoutSudo)
{
    FakeServer server;
    server.install(u"sudo"_s, "exit 1\n");
    server.install(u"docker"_s, "[ \"$1\" = run ] && echo \"$*\" >&2 && printf '42\\t/v\\n'\n");
    const auto size = QCoro::waitFor(volumeSize(server.link(), {}, {u"data"_s, {}, u"/m"_s, {}, {}, {}}, u"redis:7-alpine"_s, 10s));
    ASSERT_OK(size);
    EXPECT_EQ(*size, Bytes{42 * 1024});
    const auto unknown = QCoro::waitFor(volumeSize(server.link(), {}, {u"data"_s, {}, u"/m"_s, {}, {}, {}}, {}, 10s));
    EXPECT_FALSE(unknown) << "without an image nothing is started";
}

TEST(HostFacts, comeFromARealMachine)
{
    const auto facts = QCoro::waitFor(hostFacts(std::make_shared<test::LocalLink>(), u"/nowhere/at/all"_s));
    ASSERT_OK(facts);
    EXPECT_GT(facts->cores.value_or(0), 0);
    EXPECT_GT(count(facts->memoryTotal.value_or(Bytes{0})), 0);
    EXPECT_GT(count(facts->diskTotal.value_or(Bytes{0})), 0);
    EXPECT_TRUE(facts->cpu);
    EXPECT_FALSE(facts->architecture.isEmpty());
    ASSERT_TRUE(facts->now);
    EXPECT_LT(std::abs(facts->now->secsTo(QDateTime::currentDateTimeUtc())), 10);
}
