// The whole path on a real server: check, prepare, plan, deploy, status, test; twice.
#include "tests/lab/workstation.h"

#include <QJsonArray>
#include <QProcess>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace vigie::test;

namespace {

const QString ids = u"docker ps -q --no-trunc --filter label=com.docker.compose.project=viridial | sort; "
                    "for v in postgres redis meilisearch minio; do docker volume inspect -f '{{.Name}} {{.CreatedAt}}' viridial_${v}_data; done"_s;

QString states(const QJsonObject &status)
{
    QStringList found;
    for (const QJsonValue &service : status.value(u"services"_s).toArray())
        found.append(service[u"service"_s].toString() + u'=' + service[u"state"_s].toString());
    return found.join(u' ');
}

// check, prepare, plan, deploy, status, test, deploy again: the server is in the address book.
void deploysAndStays(const Workstation &server, const QStringList &options)
{
    const auto check = server.ctl({u"check"_s, u"vps"_s});
    EXPECT_EQ(check.exitCode, 0) << check.out.constData() << check.err.constData();

    const auto prepared = server.ctl({u"prepare"_s, u"vps"_s, u"--yes"_s});      // nothing blocks: nothing is run
    EXPECT_EQ(prepared.exitCode, 0) << prepared.out.constData() << prepared.err.constData();

    const auto plan = server.ctl({u"plan"_s, u"vps"_s});
    EXPECT_EQ(plan.exitCode, 0) << plan.err.constData();

    const auto deploy = server.ctl(QStringList{u"deploy"_s, u"vps"_s, u"--yes"_s} + options, 400);
    ASSERT_EQ(deploy.exitCode, 0) << deploy.out.constData() << deploy.err.constData();
    EXPECT_EQ(deploy.lines().last().value(u"result"_s).toString(), u"done"_s);
    EXPECT_EQ(deploy.lines().last().value(u"revision"_s).toInt(), 1);

    const auto status = server.ctl({u"status"_s, u"vps"_s, u"--check"_s});
    EXPECT_EQ(status.exitCode, 0) << status.out.constData() << status.err.constData();
    for (const QString &service : {u"postgres"_s, u"redis"_s, u"meilisearch"_s, u"minio"_s})
        EXPECT_TRUE(states(status.json()).contains(service + u"=healthy"_s)) << qPrintable(states(status.json()));

    const auto test = server.ctl({u"test"_s, u"vps"_s});
    EXPECT_EQ(test.exitCode, 0) << test.out.constData();
    EXPECT_TRUE(test.json().value(u"ok"_s).toBool());

    const QByteArray before = server.shell(ids).out;
    const auto again = server.ctl(QStringList{u"deploy"_s, u"vps"_s, u"--yes"_s} + options, 200);
    EXPECT_EQ(again.exitCode, 0) << again.err.constData();
    EXPECT_EQ(again.lines().last().value(u"result"_s).toString(), u"unchanged"_s);
    EXPECT_EQ(server.shell(ids).out, before);
    EXPECT_TRUE(server.shell(u"cat /opt/viridial/infrastructure/docker-compose/ENDPOINTS.md"_s).out.contains("5432"));
}

} // namespace

TEST(FirstDeploy, worksWithCompose226)
{
    const Workstation server(u"debian13"_s);
    ASSERT_NO_FATAL_FAILURE(server.enroll());
    deploysAndStays(server, {});
}

TEST(FirstDeploy, worksWithCompose129)
{
    const Workstation server(u"debian12"_s);
    ASSERT_NO_FATAL_FAILURE(server.enroll());
    deploysAndStays(server, {});
    const QJsonArray commands = server.ctl({u"plan"_s, u"vps"_s}).json().value(u"commands"_s).toArray();
    EXPECT_TRUE(commands.first().toString().startsWith(u"docker-compose -p viridial "_s)) << qPrintable(commands.first().toString());
}

// The program ends while the watch still works: its threads must end before the libraries do.
TEST(FirstDeploy, statusEndsCleanlyEveryTime)
{
    const Workstation server(u"debian12"_s);
    ASSERT_NO_FATAL_FAILURE(server.enroll());
    ASSERT_EQ(server.ctl({u"deploy"_s, u"vps"_s, u"--yes"_s}, 400).exitCode, 0);
    for (int i = 0; i < 40; ++i)
        ASSERT_EQ(server.ctl({u"status"_s, u"vps"_s}).exitCode, 0) << "round " << i;
}

TEST(FirstDeploy, keepsSecretsOutOfDockerInVaultOnlyMode)
{
    const Workstation server(u"debian13"_s);
    ASSERT_NO_FATAL_FAILURE(server.enroll());
    ASSERT_NO_FATAL_FAILURE(deploysAndStays(server, {u"--secrets"_s, u"vault"_s}));
    const auto secret = server.ctl({u"vault"_s, u"show"_s, u"vps"_s, u"REDIS_PASSWORD"_s, u"--reveal"_s});
    EXPECT_EQ(secret.exitCode, 0) << secret.err.constData();

    const auto exposed = server.ctl({u"deploy"_s, u"vps"_s, u"--yes"_s, u"--secrets"_s, u"env"_s});
    EXPECT_EQ(exposed.exitCode, 6) << exposed.err.constData();
    EXPECT_EQ(exposed.error().value(u"kind"_s).toString(), u"NeedsAnswer"_s);

    // A workstation that does not remember this deploy asks the server how it was made.
    const QString forget = u"import sqlite3, glob, sys; [file] = glob.glob(sys.argv[1] + '/**/vigie.db', recursive=True); "
                           "db = sqlite3.connect(file); db.execute('DELETE FROM definition'); db.commit()"_s;
    ASSERT_EQ(QProcess::execute(u"python3"_s, {u"-c"_s, forget, server.home()}), 0);
    const auto again = server.ctl({u"deploy"_s, u"vps"_s, u"--yes"_s});
    EXPECT_EQ(again.exitCode, 0) << again.err.constData();
    EXPECT_EQ(again.lines().last().value(u"result"_s).toString(), u"unchanged"_s);
}

TEST(FirstDeploy, refusesVaultOnlyModeOnCompose129)
{
    const Workstation server(u"debian12"_s);
    ASSERT_NO_FATAL_FAILURE(server.enroll());
    const auto deploy = server.ctl({u"deploy"_s, u"vps"_s, u"--yes"_s, u"--secrets"_s, u"vault"_s});
    EXPECT_EQ(deploy.exitCode, 2) << deploy.err.constData();
    EXPECT_TRUE(deploy.error().value(u"what"_s).toString().contains(u"2.6.1"_s));
}

TEST(FirstDeploy, preparesABareServerAndDeploys)
{
    const Workstation server(u"bare"_s);
    ASSERT_NO_FATAL_FAILURE(server.enroll());
    EXPECT_EQ(server.ctl({u"check"_s, u"vps"_s}).exitCode, 1);
    const auto prepare = server.ctl({u"prepare"_s, u"vps"_s, u"--yes"_s}, 600);
    ASSERT_EQ(prepare.exitCode, 0) << prepare.out.constData() << prepare.err.constData();
    ASSERT_NO_FATAL_FAILURE(deploysAndStays(server, {}));
}

TEST(FirstDeploy, goesBackToAnEarlierRevisionAndKeepsTheData)
{
    const Workstation server(u"debian13"_s);
    ASSERT_NO_FATAL_FAILURE(server.enroll());
    ASSERT_EQ(server.ctl({u"deploy"_s, u"vps"_s, u"--yes"_s}, 400).exitCode, 0);
    const QByteArray first = server.shell(ids).out;
    const QString redis = u"docker exec -i $(docker ps -q --filter label=com.docker.compose.service=redis) sh -c 'REDISCLI_AUTH=$REDIS_PASSWORD redis-cli %1'"_s;
    ASSERT_EQ(server.shell(redis.arg(u"SET kept yes"_s)).out.trimmed(), "OK");
    ASSERT_EQ(server.ctl({u"deploy"_s, u"vps"_s, u"--yes"_s, u"--set"_s, u"REDIS_PORT=6399"_s}, 200).exitCode, 0);
    EXPECT_NE(server.shell(ids).out, first);

    EXPECT_EQ(server.ctl({u"deploy"_s, u"vps"_s, u"--yes"_s, u"--revision"_s, u"9"_s}).exitCode, 1);
    const auto back = server.ctl({u"deploy"_s, u"vps"_s, u"--yes"_s, u"--revision"_s, u"1"_s}, 200);
    EXPECT_EQ(back.exitCode, 0) << back.out.constData() << back.err.constData();
    EXPECT_EQ(back.lines().last().value(u"revision"_s).toInt(), 3);
    EXPECT_EQ(server.shell(u"docker port $(docker ps -q --filter label=com.docker.compose.service=redis)"_s).out.trimmed(), "6379/tcp -> 127.0.0.1:6379");
    EXPECT_EQ(server.shell(redis.arg(u"GET kept"_s)).out.trimmed(), "yes");
    // what the two revisions have in common was never touched
    for (const QByteArray &container : server.shell(u"docker ps -q --no-trunc --filter label=com.docker.compose.project=viridial | grep -v $(docker ps -q --no-trunc --filter label=com.docker.compose.service=redis)"_s).out.split('\n'))
        EXPECT_TRUE(first.contains(container));
    EXPECT_EQ(server.ctl({u"deploy"_s, u"vps"_s, u"--yes"_s}).lines().last().value(u"result"_s).toString(), u"unchanged"_s);
}
