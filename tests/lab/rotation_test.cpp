// A credential's whole life on a real stack: rotation, faults in the middle of it, leaks, a lost workstation.
#include "tests/lab/workstation.h"
#include "tests/support/keyring_session.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QProcess>
#include <QThread>

#include <gtest/gtest.h>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace vigie::test;

namespace {

const QStringList names{u"POSTGRES_PASSWORD"_s, u"REDIS_PASSWORD"_s, u"MEILI_MASTER_KEY"_s, u"MINIO_ROOT_PASSWORD"_s};
const QString folder = u"/opt/viridial/infrastructure/docker-compose"_s;

QByteArray value(const Workstation &server, const QString &name)
{
    const auto shown = server.ctl({u"vault"_s, u"show"_s, u"vps"_s, name, u"--reveal"_s});
    EXPECT_EQ(shown.exitCode, 0) << shown.err.constData();
    return shown.json().value(u"value"_s).toString().toUtf8();
}

QMap<QString, QByteArray> values(const Workstation &server)
{
    QMap<QString, QByteArray> all;
    for (const QString &name : names)
        all.insert(name, value(server, name));
    return all;
}

// Asked on the server, without Vigie: "yes" or "no" for each service.
QString opens(const Workstation &server, const QString &name, const QByteArray &secret)
{
    static const QMap<QString, QString> scripts{
        {u"POSTGRES_PASSWORD"_s, u"docker exec -i -e PGPASSWORD=\"$v\" viridial-postgres-1 sh -c 'psql -h $(hostname -i) -U viridial -d viridial -tAc \"select 1\"'"_s},
        {u"REDIS_PASSWORD"_s, u"docker exec -e REDISCLI_AUTH=\"$v\" viridial-redis-1 redis-cli ping | grep PONG"_s},
        {u"MEILI_MASTER_KEY"_s, u"curl -fsS -H \"Authorization: Bearer $v\" http://127.0.0.1:7700/keys"_s},
        {u"MINIO_ROOT_PASSWORD"_s, u"docker exec viridial-minio-1 mc alias set probe http://127.0.0.1:9000 viridial \"$v\""_s},
    };
    const QString script = u"v="_s + QString::fromLatin1(secret) + u"; if "_s + scripts.value(name) + u" >/dev/null 2>&1; then echo yes; else echo no; fi"_s;
    return QString::fromUtf8(server.shell(script).out.trimmed());
}

void plantData(const Workstation &server)
{
    server.shell(u"docker exec viridial-postgres-1 psql -h 127.0.0.1 -U viridial -d viridial -c 'create table if not exists kept (n int)' -c 'insert into kept values (42)';"
                 "docker exec viridial-redis-1 sh -c 'REDISCLI_AUTH=\"${REDIS_PASSWORD:-$(cat /run/secrets/redis_password)}\" redis-cli set kept 42'; sleep 1.2"_s);
}

QByteArray data(const Workstation &server)
{
    return server.shell(u"docker exec viridial-postgres-1 psql -h 127.0.0.1 -U viridial -d viridial -tAc 'select n from kept limit 1';"
                        "docker exec viridial-redis-1 sh -c 'REDISCLI_AUTH=\"${REDIS_PASSWORD:-$(cat /run/secrets/redis_password)}\" redis-cli get kept'"_s).out;
}

struct Case {
    QString credential, step, fault;
};

QList<Case> table()
{
    const QMap<QString, QStringList> steps{
        {names[0], {u"consumers"_s, u"keep"_s, u"change"_s, u"sign-in"_s, u"settings"_s, u"recreate"_s, u"refuse"_s, u"current"_s}},
        {names[1], {u"keep"_s, u"change"_s, u"sign-in"_s, u"consumers"_s, u"settings"_s, u"recreate"_s, u"refuse"_s, u"current"_s}},
        {names[2], {u"consumers"_s, u"keep"_s, u"settings"_s, u"recreate"_s, u"sign-in"_s, u"keys"_s, u"refuse"_s, u"current"_s}},
        {names[3], {u"consumers"_s, u"keep"_s, u"settings"_s, u"recreate"_s, u"sign-in"_s, u"refuse"_s, u"current"_s}},
    };
    QList<Case> all;
    for (const QString &credential : names)
        for (const QString &step : steps.value(credential))
            for (const QString &fault : {u"cut"_s, u"kill"_s})
                all.append({credential, step, fault});
    return all;
}

// Rotates, and strikes as soon as the step runs. False: the step never came.
bool strike(const Workstation &server, const Case &each, int delay)
{
    QProcess process;
    process.setEnvironment(server.environment());
    process.start(u"sh"_s, server.ctlWords({u"vault"_s, u"rotate"_s, u"vps"_s, each.credential, u"--yes"_s}));
    process.closeWriteChannel();
    QByteArray seen;
    QElapsedTimer watch;
    watch.start();
    const QByteArray running = "\"running\",\"step\":\"" + each.step.toUtf8() + '"';
    while (!seen.contains(running) && process.state() != QProcess::NotRunning && !watch.hasExpired(60000)) {
        process.waitForReadyRead(100);
        seen += process.readAllStandardOutput();
    }
    QThread::msleep(static_cast<unsigned long>(delay));
    if (each.fault == "kill"_L1)
        process.kill();
    else
        server.lab({u"fault"_s, server.name(), u"reset"_s});
    if (!process.waitForFinished(120000))
        process.kill();
    server.lab({u"heal"_s, server.name()});
    return seen.contains(running);
}

// Somebody else's workstation in front of the same server, with nothing but its key.
class FreshWorkstation
{
public:
    FreshWorkstation(const Workstation &server, const QProcessEnvironment &environment, bool vaultFile) : m_environment(environment), m_vaultFile(vaultFile)
    {
        for (const QString &name : {u"HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_STATE_HOME"_s, u"XDG_CACHE_HOME"_s})
            m_environment.insert(name, m_home.path());
        const QJsonObject info = server.info();
        EXPECT_EQ(ctl({u"server"_s, u"add"_s, u"vps"_s, u"ops@127.0.0.1"_s, u"--port"_s, QString::number(info[u"port"_s].toInt()), u"--key"_s, info[u"keyFile"_s].toString()}).first, 0);
        EXPECT_EQ(ctl({u"trust"_s, u"vps"_s, u"--fingerprint"_s, info[u"hostKeyFingerprint"_s].toString()}).first, 0);
    }

    // Exit code, and everything it printed.
    std::pair<int, QByteArray> ctl(const QStringList &arguments) const
    {
        QProcess process;
        process.setProcessEnvironment(m_environment);
        const QString script = m_vaultFile ? u"cd \"$HOME\" && printf 'another passphrase\\n' >p && exec 3<p && exec \"$0\" --json --vault-file \"$HOME/v\" --passphrase-fd 3 \"$@\""_s
                                           : u"exec \"$0\" --json \"$@\""_s;
        process.start(u"sh"_s, QStringList{u"-c"_s, script, QStringLiteral(VIGIE_BINARY_DIR "/app/cli/vigiectl")} + arguments);
        process.closeWriteChannel();
        process.waitForFinished(120000);
        const QByteArray out = process.readAllStandardOutput();
        return {process.exitCode(), QByteArray(out + process.readAllStandardError())};
    }

private:
    QTemporaryDir m_home;
    QProcessEnvironment m_environment;
    bool m_vaultFile;
};

// One stack for all of them: a deploy costs more than a rotation.
class Rotation : public testing::Test
{
protected:
    static void SetUpTestSuite()
    {
        s_server = new Workstation(u"debian13"_s);
        s_server->enroll();
        const auto deploy = s_server->ctl({u"deploy"_s, u"vps"_s, u"--yes"_s}, 400);
        EXPECT_EQ(deploy.exitCode, 0) << deploy.out.constData() << deploy.err.constData();
        plantData(*s_server);
    }
    static void TearDownTestSuite()
    {
        delete s_server;
        s_server = nullptr;
    }
    static Workstation &server() { return *s_server; }

    // What the vault holds opens every service, and nothing was lost.
    static void expectAgreement(const QString &when)
    {
        const auto test = server().ctl({u"test"_s, u"vps"_s});
        EXPECT_EQ(test.exitCode, 0) << qPrintable(when) << test.out.constData() << test.err.constData();
        EXPECT_EQ(data(server()), "42\n42\n") << qPrintable(when);
    }

private:
    static inline Workstation *s_server = nullptr;
};

} // namespace

TEST_F(Rotation, ofAllRefusesTheOldValuesAndTouchesNoData)
{
    const QMap<QString, QByteArray> before = values(server());
    const QByteArray env = server().shell(u"grep -v 'PASSWORD=\\|KEY=' "_s + folder + u"/.env; stat -c '%a %U' "_s + folder + u"/.env"_s).out;
    const auto rotated = server().ctl({u"vault"_s, u"rotate"_s, u"vps"_s, u"--all"_s, u"--yes"_s}, 300);
    ASSERT_EQ(rotated.exitCode, 0) << rotated.out.constData() << rotated.err.constData();
    EXPECT_TRUE(rotated.json().value(u"ok"_s).toBool());
    EXPECT_EQ(rotated.json().value(u"rotations"_s).toArray().size(), 4);
    const QMap<QString, QByteArray> after = values(server());
    for (const QString &name : names) {
        EXPECT_NE(before[name], after[name]) << qPrintable(name);
        EXPECT_EQ(opens(server(), name, before[name]), u"no"_s) << qPrintable(name);
        EXPECT_EQ(opens(server(), name, after[name]), u"yes"_s) << qPrintable(name);
        EXPECT_FALSE(rotated.out.contains(after[name])) << qPrintable(name);
    }
    EXPECT_EQ(server().shell(u"grep -v 'PASSWORD=\\|KEY=' "_s + folder + u"/.env; stat -c '%a %U' "_s + folder + u"/.env"_s).out, env);
    expectAgreement(u"after all"_s);
    // the master key took its API keys along, and the vault has them
    const auto keys = rotated.json().value(u"rotations"_s).toArray().at(2).toObject().value(u"keys"_s).toArray();
    ASSERT_EQ(keys.size(), 2);
    const QByteArray key = value(server(), keys.at(1).toObject().value(u"credential"_s).toString());
    EXPECT_EQ(opens(server(), u"MEILI_MASTER_KEY"_s, key), u"yes"_s);
    const auto status = server().ctl({u"status"_s, u"vps"_s, u"--check"_s});
    EXPECT_EQ(status.exitCode, 0) << status.out.constData();
    const auto plan = server().ctl({u"plan"_s, u"vps"_s});
    EXPECT_TRUE(plan.json().value(u"unchanged"_s).toBool()) << plan.out.constData();
}

TEST_F(Rotation, waitsForAClientThatStillHasTheOldValue)
{
    server().shell(u"cd "_s + folder + u" && docker run -d --name client --network viridial-network -e PASSWORD=\"$(sed -n 's/^REDIS_PASSWORD=//p' .env)\" redis:7-alpine "
                   "sh -c 'while :; do REDISCLI_AUTH=$PASSWORD redis-cli -h redis ping; sleep 0.5; done'; sleep 1.5"_s);
    const auto rotated = server().ctl({u"vault"_s, u"rotate"_s, u"vps"_s, u"REDIS_PASSWORD"_s, u"MINIO_ROOT_PASSWORD"_s, u"--yes"_s}, 200);
    EXPECT_EQ(rotated.exitCode, 6) << rotated.out.constData() << rotated.err.constData();
    EXPECT_EQ(rotated.error().value(u"kind"_s), u"NeedsAnswer"_s);
    EXPECT_EQ(rotated.json().value(u"rotations"_s).toArray().at(1).toObject().value(u"phase"_s), u"current"_s) << "the other one goes on";
    EXPECT_EQ(server().shell(u"sleep 1; docker logs --since 1s client 2>&1 | sort -u"_s).out.trimmed(), "PONG");
    const auto deploy = server().ctl({u"deploy"_s, u"vps"_s, u"--yes"_s});
    EXPECT_NE(deploy.exitCode, 0) << "a deploy in the middle of a rotation";

    // half the answer is none: the word that cuts it off has to be typed as it is
    const auto cut = server().ctl({u"vault"_s, u"rotate"_s, u"vps"_s, u"REDIS_PASSWORD"_s, u"--yes"_s, u"--confirm"_s, u"cut off REDIS_PASSWORD"_s}, 120);
    EXPECT_EQ(cut.exitCode, 0) << cut.out.constData() << cut.err.constData();
    EXPECT_TRUE(server().shell(u"sleep 1; docker logs --since 1s client 2>&1"_s).out.contains("WRONGPASS"));
    server().shell(u"docker rm -f client"_s);
    expectAgreement(u"after the client was cut off"_s);
}

TEST_F(Rotation, thatIsStruckAtAnyStepIsRepaired)
{
    const QList<Case> all = table();
    const bool whole = qEnvironmentVariable("VIGIE_ALL") == "yes"_L1;
    const int seed = qEnvironmentVariableIntValue("VIGIE_SEED");
    QMap<QString, QByteArray> known = values(server());
    int struck = 0;
    for (int i = 0; i < all.size(); ++i) {
        if (!whole && i % 8 != seed % 8)
            continue;
        const Case &each = all.at(i);
        const QString when = each.credential + u", "_s + each.step + u", "_s + each.fault;
        SCOPED_TRACE(qPrintable(when));
        const QByteArray before = known.value(each.credential);
        const int delay = each.step == "recreate"_L1 ? (i * 7 % 4) * 500 : (i * 7 % 4) * 15;
        EXPECT_TRUE(strike(server(), each, delay)) << "the step never came";
        // at once, before any repair: one of the values that the vault holds opens the service, or a repair brings it up
        const auto repaired = server().ctl({u"vault"_s, u"repair"_s, u"vps"_s, u"--yes"_s}, 200);
        EXPECT_EQ(repaired.exitCode, 0) << repaired.out.constData() << repaired.err.constData();
        EXPECT_TRUE(repaired.json().value(u"ok"_s).toBool()) << "something was left unfinished";
        const QByteArray after = value(server(), each.credential);
        known[each.credential] = after;
        EXPECT_EQ(opens(server(), each.credential, after), u"yes"_s);
        if (after != before) {
            EXPECT_EQ(opens(server(), each.credential, before), u"no"_s);
        }
        expectAgreement(when);
        ++struck;
    }
    std::printf("step x fault x service: %d of %d cells (seed %d, all: %s)\n", struck, int(all.size()), seed, whole ? "yes" : "no");
    EXPECT_GE(struck, whole ? int(all.size()) : 7);
}

TEST_F(Rotation, isFollowedByAScanThatFindsEveryPlantedLeakAndNothingElse)
{
    const auto clean = server().ctl({u"vault"_s, u"scan"_s, u"vps"_s}, 200);
    EXPECT_EQ(clean.exitCode, 0) << clean.out.constData();
    EXPECT_EQ(clean.json().value(u"leaks"_s).toInt(), 0) << clean.out.constData();
    EXPECT_EQ(clean.json().value(u"findings"_s).toArray().size(), 8) << "the .env and four environments: " << clean.out.constData();

    const QMap<QString, QByteArray> secret = values(server());
    const QString v = QString::fromLatin1(secret[u"REDIS_PASSWORD"_s]);
    const QByteArray dump = "user:" + secret[u"REDIS_PASSWORD"_s];
    const QString encoded = QString::fromLatin1(dump.toBase64());
    server().shell(u"echo 'x\nREDIS="_s + v + u"' > /opt/viridial/notes.txt; chown ops /opt/viridial/notes.txt; echo 'redis-cli -a "_s + v + u"' >> /home/ops/.bash_history; chown ops /home/ops/.bash_history;"
                   u"mkdir -p /opt/viridial/backups; echo '"_s + encoded + u"' > /opt/viridial/backups/dump.sql; chmod -R a+rX /opt/viridial/backups;"
                   u"echo 'password "_s + v + u"' > /var/log/planted.log; chmod 644 /var/log/planted.log;"
                   u"docker run -d --name leaky -e SECRET="_s + v + u" redis:7-alpine sh -c 'echo $SECRET; sleep 600';"
                   u"setsid bash -c 'echo $$ >/run/planted; exec -a \"tool --password "_s + v + u"\" sleep 600' >/dev/null 2>&1 & sleep 1"_s);
    QFile own(server().home() + u"/data/vigie/planted.log"_s);
    ASSERT_TRUE(own.open(QIODevice::WriteOnly)) << qPrintable(own.fileName());
    own.write(secret[u"REDIS_PASSWORD"_s]);
    own.close();
    const auto dirty = server().ctl({u"vault"_s, u"scan"_s, u"vps"_s}, 200);
    EXPECT_EQ(dirty.exitCode, 1);
    QStringList places;
    for (const QJsonValue &finding : dirty.json().value(u"findings"_s).toArray())
        if (!finding[u"accepted"_s].toBool())
            places.append(finding[u"place"_s].toString());
    places.removeDuplicates();
    places.sort();
    EXPECT_EQ(places, QStringList({u"backup"_s, u"command-line"_s, u"container"_s, u"container-log"_s, u"server-file"_s, u"shell-history"_s, u"system-log"_s, u"workstation"_s}))
        << dirty.out.constData();
    for (const QByteArray &each : secret)
        EXPECT_FALSE(dirty.out.contains(each)) << "a report that holds a value";
    server().shell(u"kill $(cat /run/planted); docker rm -f leaky; rm -rf /opt/viridial/notes.txt /opt/viridial/backups /var/log/planted.log; sed -i '/redis-cli -a/d' /home/ops/.bash_history"_s);
    own.remove();
}

TEST_F(Rotation, isNotNeededToRecoverOnAFreshWorkstation)
{
    const QMap<QString, QByteArray> before = values(server());
    const FreshWorkstation fresh(server(), QProcessEnvironment::systemEnvironment(), true);
    const auto [code, said] = fresh.ctl({u"vault"_s, u"recover"_s, u"vps"_s});
    EXPECT_EQ(code, 0) << said.constData();
    for (const QString &name : names) {
        const auto [shown, text] = fresh.ctl({u"vault"_s, u"show"_s, u"vps"_s, name, u"--reveal"_s});
        EXPECT_EQ(shown, 0) << text.constData();
        EXPECT_TRUE(text.contains(before[name])) << qPrintable(name);
    }
    EXPECT_EQ(fresh.ctl({u"test"_s, u"vps"_s}).first, 0);
}

TEST_F(Rotation, withALockedKeychainChangesNothing)
{
    const QString state = u"cd "_s + folder + u" && sha256sum .env && ls .vigie/runs && docker ps -q"_s;
    const QByteArray before = server().shell(state).out;
    KeyringSession session;
    session.startKeyring(KeyringSession::Door::Unlocked);
    const FreshWorkstation fresh(server(), session.environment(), false);
    const auto [taken, said] = fresh.ctl({u"vault"_s, u"recover"_s, u"vps"_s});
    ASSERT_EQ(taken, 0) << said.constData();
    EXPECT_EQ(session.output(u"secret-tool"_s, {u"search"_s, u"--all"_s, u"server"_s, u"vigie"_s}).count("attribute.user"), 6) << "four, the fingerprint key, the probe";
    session.killKeyring();
    session.startKeyring(KeyringSession::Door::Locked);
    for (const QStringList &words : {QStringList{u"vault"_s, u"rotate"_s, u"vps"_s, u"--all"_s, u"--yes"_s}, {u"deploy"_s, u"vps"_s, u"--yes"_s}, {u"vault"_s, u"scan"_s, u"vps"_s},
                                     {u"vault"_s, u"repair"_s, u"vps"_s, u"--yes"_s}, {u"vault"_s, u"recover"_s, u"vps"_s}}) {
        const auto [code, told] = fresh.ctl(words);
        EXPECT_EQ(code, 7) << qPrintable(words.join(u' ')) << told.constData();
    }
    EXPECT_EQ(server().shell(state).out, before);
}

TEST_F(Rotation, inVaultOnlyModeLeavesNothingOnTheServer)
{
    const auto moved = server().ctl({u"deploy"_s, u"vps"_s, u"--yes"_s, u"--secrets"_s, u"vault"_s, u"--confirm"_s, u"vault only"_s}, 300);
    ASSERT_EQ(moved.exitCode, 0) << moved.out.constData() << moved.err.constData();
    for (const QString &name : {names[1], names[2]}) {
        const QByteArray before = value(server(), name);
        const auto rotated = server().ctl({u"vault"_s, u"rotate"_s, u"vps"_s, name, u"--yes"_s}, 300);
        ASSERT_EQ(rotated.exitCode, 0) << rotated.out.constData() << rotated.err.constData();
        EXPECT_EQ(opens(server(), name, before), u"no"_s) << qPrintable(name);
        EXPECT_EQ(opens(server(), name, value(server(), name)), u"yes"_s) << qPrintable(name);
    }
    expectAgreement(u"vault only"_s);
    const auto scan = server().ctl({u"vault"_s, u"scan"_s, u"vps"_s}, 200);
    EXPECT_EQ(scan.exitCode, 0) << scan.out.constData();
    EXPECT_EQ(scan.json().value(u"findings"_s).toArray().size(), 0) << scan.out.constData();
}
