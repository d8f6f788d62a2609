// A credential's whole life on a real stack: rotation, users, leaks, a lost workstation.
#include "tests/lab/rotation.h"
#include "tests/support/keyring_session.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace vigie::test;

namespace {

const QStringList names = stackNames + applicationNames;

} // namespace

TEST_F(Rotation, ofAllRefusesTheOldValuesAndTouchesNoData)
{
    const QMap<QString, QByteArray> before = values(server(), names);
    const QByteArray env = server().shell(u"grep -v 'PASSWORD=\\|KEY=' "_s + bundleFolder + u"/.env; stat -c '%a %U' "_s + bundleFolder + u"/.env"_s).out;
    const auto rotated = server().ctl({u"vault"_s, u"rotate"_s, u"vps"_s, u"--all"_s, u"--yes"_s}, 300);
    ASSERT_EQ(rotated.exitCode, 0) << rotated.out.constData() << rotated.err.constData();
    EXPECT_TRUE(rotated.json().value(u"ok"_s).toBool());
    EXPECT_EQ(rotated.json().value(u"rotations"_s).toArray().size(), 6);
    const QMap<QString, QByteArray> after = values(server(), names);
    for (const QString &name : names) {
        EXPECT_NE(before[name], after[name]) << qPrintable(name);
        EXPECT_EQ(opens(server(), name, before[name]), u"no"_s) << qPrintable(name);
        EXPECT_EQ(opens(server(), name, after[name]), u"yes"_s) << qPrintable(name);
        EXPECT_FALSE(rotated.out.contains(after[name])) << qPrintable(name);
    }
    EXPECT_EQ(server().shell(u"grep -v 'PASSWORD=\\|KEY=' "_s + bundleFolder + u"/.env; stat -c '%a %U' "_s + bundleFolder + u"/.env"_s).out, env);
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

TEST_F(Rotation, waitsForClientsThatStillHaveTheOldValue)
{
    const QByteArray appValue = value(server(), applicationNames[0]);
    server().shell(u"cd "_s + bundleFolder + u" && docker run -d --name client --network viridial-network -e PASSWORD=\"$(sed -n 's/^REDIS_PASSWORD=//p' .env)\" redis:7-alpine "
                   "sh -c 'while :; do REDISCLI_AUTH=$PASSWORD redis-cli -h redis ping; sleep 0.5; done'"_s);
    const QString account = u"$(docker exec viridial-postgres-1 psql -h 127.0.0.1 -U viridial -d viridial -tAc \"select rolname from pg_roles where rolcanlogin and rolname like 'viridial_app%'\")"_s;
    server().shell(u"docker run -d --name app --network viridial-network -e DATABASE_URL=postgresql://"_s + account + u':' + QString::fromLatin1(appValue)
                   + u"@postgres/viridial_app postgres:14-alpine sh -c 'while :; do psql $DATABASE_URL -tAc \"select 7\"; sleep 0.5; done'; sleep 1.5"_s);
    const auto rotated = server().ctl({u"vault"_s, u"rotate"_s, u"vps"_s, stackNames[1], stackNames[3], applicationNames[0], u"--yes"_s}, 200);
    EXPECT_EQ(rotated.exitCode, 6) << rotated.out.constData() << rotated.err.constData();
    EXPECT_EQ(rotated.error().value(u"kind"_s), u"NeedsAnswer"_s);
    const QJsonArray rotations = rotated.json().value(u"rotations"_s).toArray();
    EXPECT_EQ(rotations.at(1).toObject().value(u"phase"_s), u"current"_s) << "the other one goes on";
    EXPECT_EQ(rotations.at(2).toObject().value(u"phase"_s), u"verified"_s) << "both accounts work";
    EXPECT_EQ(server().shell(u"sleep 1; docker logs --since 1s client 2>&1 | sort -u; docker logs --since 1s app 2>&1 | sort -u"_s).out.trimmed(), "PONG\n7");
    EXPECT_EQ(opens(server(), applicationNames[0], appValue), u"yes"_s);
    const auto deploy = server().ctl({u"deploy"_s, u"vps"_s, u"--yes"_s});
    EXPECT_NE(deploy.exitCode, 0) << "a deploy in the middle of a rotation";

    // half the answer is none: the word that cuts it off has to be typed as it is
    const auto cut = server().ctl({u"vault"_s, u"rotate"_s, u"vps"_s, stackNames[1], u"--yes"_s, u"--confirm"_s, u"cut off REDIS_PASSWORD"_s}, 120);
    EXPECT_EQ(cut.exitCode, 0) << cut.out.constData() << cut.err.constData();
    EXPECT_TRUE(server().shell(u"sleep 1; docker logs --since 1s client 2>&1"_s).out.contains("WRONGPASS"));
    // the application moved: the rotation that waited for it goes on by itself
    server().shell(u"docker rm -f client app"_s);
    const auto moved = server().ctl({u"vault"_s, u"rotate"_s, u"vps"_s, applicationNames[0], u"--yes"_s}, 120);
    EXPECT_EQ(moved.exitCode, 0) << moved.out.constData() << moved.err.constData();
    EXPECT_EQ(opens(server(), applicationNames[0], appValue), u"no"_s);
    EXPECT_EQ(opens(server(), applicationNames[0], value(server(), applicationNames[0])), u"yes"_s);
    expectAgreement(u"after the clients"_s);
}

// An application reaches its own database and the three buckets, and nothing else.
TEST_F(Rotation, givesApplicationsNoMoreThanTheyNeed)
{
    const QByteArray database = value(server(), applicationNames[0]), storage = value(server(), applicationNames[1]);
    const auto listed = server().ctl({u"vault"_s, u"list"_s, u"vps"_s}).json().value(u"credentials"_s).toArray();
    QMap<QString, QString> accounts;
    for (const QJsonValue &each : listed)
        accounts.insert(each[u"name"_s].toString(), each[u"account"_s].toString());
    EXPECT_EQ(accounts.size(), 8) << "four of the stack, two of applications, two API keys of Meilisearch";
    const QByteArray asRole = server().shell(u"docker exec -i -e PGPASSWORD="_s + QString::fromLatin1(database) + u" viridial-postgres-1 sh -c 'psql -h $(hostname -i) -U "_s + accounts[applicationNames[0]]
                                             + u" -d viridial_app -tA -c \"create table mine (n int)\" -c \"select tableowner from pg_tables where tablename = \\$\\$mine\\$\\$\" -c \"drop table mine\" "
                                               "-c \"select rolsuper from pg_roles where rolname = current_user\"' | grep -v TABLE"_s).out;
    EXPECT_EQ(asRole, "viridial_app\nf\n");
    const QByteArray inBuckets = server().shell(u"docker exec viridial-minio-1 sh -c 'mc alias set app http://127.0.0.1:9000 "_s + accounts[applicationNames[1]] + u' ' + QString::fromLatin1(storage)
                                                + u" >/dev/null; echo x | mc pipe app/documents/vigie-test >/dev/null && mc rm app/documents/vigie-test >/dev/null && echo own; "
                                                  "mc mb app/others >/dev/null 2>&1 || echo none; mc admin info app >/dev/null 2>&1 || echo none; rm -rf /root/.mc'"_s).out;
    EXPECT_EQ(inBuckets, "own\nnone\nnone\n");
}

TEST_F(Rotation, isFollowedByAScanThatFindsEveryPlantedLeakAndNothingElse)
{
    const auto clean = server().ctl({u"vault"_s, u"scan"_s, u"vps"_s}, 200);
    EXPECT_EQ(clean.exitCode, 0) << clean.out.constData();
    EXPECT_EQ(clean.json().value(u"leaks"_s).toInt(), 0) << clean.out.constData();
    EXPECT_EQ(clean.json().value(u"findings"_s).toArray().size(), 8) << "the .env and four environments: " << clean.out.constData();

    const QMap<QString, QByteArray> secret = values(server(), names);
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
    const QMap<QString, QByteArray> before = values(server(), stackNames);
    const FreshWorkstation fresh(server(), QProcessEnvironment::systemEnvironment(), true);
    const auto [code, said] = fresh.ctl({u"vault"_s, u"recover"_s, u"vps"_s});
    EXPECT_EQ(code, 0) << said.constData();
    for (const QString &name : stackNames) {
        const auto [shown, text] = fresh.ctl({u"vault"_s, u"show"_s, u"vps"_s, name, u"--reveal"_s});
        EXPECT_EQ(shown, 0) << text.constData();
        EXPECT_TRUE(text.contains(before[name])) << qPrintable(name);
    }
    EXPECT_EQ(fresh.ctl({u"test"_s, u"vps"_s}).first, 0);
    // No container holds what applications sign in with: the lost workstation's goes on working, and this one has a second account.
    QMap<QString, QByteArray> second;
    for (const QString &name : applicationNames) {
        const QByteArray lost = value(server(), name);
        second[name] = QJsonDocument::fromJson(fresh.ctl({u"vault"_s, u"show"_s, u"vps"_s, name, u"--reveal"_s}).second).object().value(u"value"_s).toString().toUtf8();
        EXPECT_NE(second[name], lost) << qPrintable(name);
        EXPECT_EQ(opens(server(), name, lost), u"yes"_s) << qPrintable(name);
        EXPECT_EQ(opens(server(), name, second[name]), u"yes"_s) << qPrintable(name);
        // whoever uses it is not cut off by the next rotation, from neither side
        const auto [waits, told] = fresh.ctl({u"vault"_s, u"rotate"_s, u"vps"_s, name, u"--yes"_s});
        EXPECT_EQ(waits, 6) << told.constData();
        EXPECT_EQ(opens(server(), name, lost), u"yes"_s) << qPrintable(name);
        const auto [cut, end] = fresh.ctl({u"vault"_s, u"rotate"_s, u"vps"_s, name, u"--yes"_s, u"--confirm"_s, QString(u"cut off "_s + name)});
        EXPECT_EQ(cut, 0) << end.constData();
        EXPECT_EQ(opens(server(), name, lost), u"no"_s) << qPrintable(name);
        EXPECT_EQ(opens(server(), name, second[name]), u"no"_s) << qPrintable(name);
    }
    // What this workstation's vault has opens nothing any more: it recovers in the same way, and cuts the other one off again.
    for (const QString &name : applicationNames)
        EXPECT_EQ(server().ctl({u"vault"_s, u"forget"_s, u"vps"_s, name, u"--confirm"_s, name}).exitCode, 0);
    const auto again = server().ctl({u"vault"_s, u"recover"_s, u"vps"_s});
    EXPECT_EQ(again.exitCode, 0) << again.out.constData() << again.err.constData();
    for (const QString &name : applicationNames) {
        const auto cut = server().ctl({u"vault"_s, u"rotate"_s, u"vps"_s, name, u"--yes"_s, u"--confirm"_s, QString(u"cut off "_s + name)}, 120);
        EXPECT_EQ(cut.exitCode, 0) << cut.out.constData() << cut.err.constData();
        EXPECT_EQ(opens(server(), name, value(server(), name)), u"yes"_s) << qPrintable(name);
    }
}

TEST_F(Rotation, withALockedKeychainChangesNothing)
{
    const QString state = u"cd "_s + bundleFolder + u" && sha256sum .env && ls .vigie/runs && docker ps -q"_s;
    const QByteArray before = server().shell(state).out;
    KeyringSession session;
    session.startKeyring(KeyringSession::Door::Unlocked);
    const FreshWorkstation fresh(server(), session.environment(), false);
    const auto [taken, said] = fresh.ctl({u"vault"_s, u"recover"_s, u"vps"_s});
    ASSERT_EQ(taken, 0) << said.constData();
    EXPECT_EQ(session.output(u"secret-tool"_s, {u"search"_s, u"--all"_s, u"server"_s, u"vigie"_s}).count("attribute.user"), 10)
        << "four of the stack, two of applications, two API keys, the fingerprint key, the probe";
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
    const QStringList move{u"deploy"_s, u"vps"_s, u"--yes"_s, u"--secrets"_s, u"vault"_s, u"--confirm"_s, u"vault only"_s};
    EXPECT_EQ(server().ctl(move, 300).exitCode, 6) << "the .env goes, and there is no recovery file";
    const QString file = server().home() + u"/recovery"_s;
    const Ran exported = runProgram(u"env"_s, server().environment() + QStringList{u"sh"_s, u"-c"_s, u"exec 4<\"$0\"; exec sh \"$@\""_s, server().home() + u"/passphrase"_s}
                                    + server().ctlWords({u"vault"_s, u"export"_s, u"vps"_s, file, u"--file-passphrase-fd"_s, u"4"_s}));
    ASSERT_EQ(exported.code, 0) << qPrintable(exported.err);
    const auto moved = server().ctl(move, 300);
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
