// Step x fault x credential: wherever a rotation is struck, a repair brings vault and service together, and nothing is lost.
#include "tests/lab/rotation.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QThread>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace vigie::test;

namespace {

struct Case {
    QString credential, step, fault;
};

QList<Case> table()
{
    const QStringList applications{u"turn"_s, u"keep"_s, u"change"_s, u"sign-in"_s, u"consumers"_s, u"refuse"_s, u"current"_s};
    const QMap<QString, QStringList> steps{
        {stackNames[0], {u"consumers"_s, u"keep"_s, u"change"_s, u"sign-in"_s, u"settings"_s, u"recreate"_s, u"refuse"_s, u"current"_s}},
        {stackNames[1], {u"keep"_s, u"change"_s, u"sign-in"_s, u"consumers"_s, u"settings"_s, u"recreate"_s, u"refuse"_s, u"current"_s}},
        {stackNames[2], {u"consumers"_s, u"keep"_s, u"settings"_s, u"recreate"_s, u"sign-in"_s, u"keys"_s, u"refuse"_s, u"current"_s}},
        {stackNames[3], {u"consumers"_s, u"keep"_s, u"settings"_s, u"recreate"_s, u"sign-in"_s, u"refuse"_s, u"current"_s}},
        {applicationNames[0], applications},
        {applicationNames[1], applications},
    };
    QList<Case> all;
    for (const QString &credential : stackNames + applicationNames)
        for (const QString &step : steps.value(credential))
            for (const QString &fault : {u"cut"_s, u"kill"_s, u"fail"_s})
                all.append({credential, step, fault});
    return all;
}

QString containerOf(const QString &credential)
{
    const QString first = credential.section(u'_', 0, 0).toLower();
    return u"viridial-"_s + (first == "meili"_L1 ? u"meilisearch"_s : first) + u"-1"_s;
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
    else if (each.fault == "cut"_L1)
        server.lab({u"fault"_s, server.name(), u"reset"_s});
    else
        server.shell(u"docker kill "_s + containerOf(each.credential));
    if (!process.waitForFinished(120000))
        process.kill();
    if (each.fault == "cut"_L1)
        server.lab({u"heal"_s, server.name()});
    return seen.contains(running);
}

// A service that was killed after the rotation was over has to be started by somebody.
void startAgain(const Workstation &server, const QString &credential, const QByteArray &secret)
{
    server.shell(u"docker start "_s + containerOf(credential));
    QElapsedTimer watch;
    watch.start();
    while (opens(server, credential, secret) != "yes"_L1 && !watch.hasExpired(20000))
        QThread::msleep(200);
}

} // namespace

TEST_F(Rotation, thatIsStruckAtAnyStepIsRepaired)
{
    const QList<Case> all = table();
    const bool whole = qEnvironmentVariable("VIGIE_ALL") == "yes"_L1;
    const int seed = qEnvironmentVariableIntValue("VIGIE_SEED");
    QMap<QString, QByteArray> known = values(server(), stackNames + applicationNames);
    int struck = 0, finished = 0;
    for (int i = 0; i < all.size(); ++i) {
        if (!whole && i % 8 != seed % 8)
            continue;
        const Case &each = all.at(i);
        const QString when = each.credential + u", "_s + each.step + u", "_s + each.fault;
        SCOPED_TRACE(qPrintable(when));
        const QByteArray before = known.value(each.credential);
        const int delay = each.step == "recreate"_L1 ? (i * 7 % 4) * 500 : (i * 7 % 4) * 15;
        EXPECT_TRUE(strike(server(), each, delay)) << "the step never came";
        const auto repaired = server().ctl({u"vault"_s, u"repair"_s, u"vps"_s, u"--yes"_s}, 200);
        EXPECT_EQ(repaired.exitCode, 0) << repaired.out.constData() << repaired.err.constData();
        EXPECT_TRUE(repaired.json().value(u"ok"_s).toBool()) << "something was left unfinished";
        const QByteArray after = value(server(), each.credential);
        known[each.credential] = after;
        if (each.fault == "fail"_L1)
            startAgain(server(), each.credential, after);
        EXPECT_EQ(opens(server(), each.credential, after), u"yes"_s);
        if (after != before) {
            EXPECT_EQ(opens(server(), each.credential, before), u"no"_s);
            ++finished;
        }
        EXPECT_EQ(data(server()), "42\n42\n");
        if (whole)
            expectAgreement(when);
        ++struck;
    }
    expectAgreement(u"after the table"_s);
    for (const QString &name : applicationNames)
        EXPECT_EQ(opens(server(), name, known.value(name)), u"yes"_s) << qPrintable(name);
    std::printf("step x fault x credential: %d of %d cells, %d of them with the new value (seed %d, all: %s)\n", struck, int(all.size()), finished, seed,
                whole ? "yes" : "no");
    EXPECT_GE(struck, whole ? int(all.size()) : int(all.size()) / 8);
}

// The narrowest place: the vault has the new value for current, and Vigie was killed before it wrote that down.
TEST_F(Rotation, whoseLastStepWasNotWrittenDownIsFinished)
{
    const QString name = stackNames[1];
    const auto rotated = server().ctl({u"vault"_s, u"rotate"_s, u"vps"_s, name, u"--yes"_s}, 200);
    ASSERT_EQ(rotated.exitCode, 0) << rotated.out.constData() << rotated.err.constData();
    const QByteArray current = value(server(), name);
    const Ran forgot = runProgram(u"python3"_s, {u"-c"_s, uR"(
import json, sqlite3, sys
database = sqlite3.connect(sys.argv[1])
key, text = database.execute("SELECT id, json FROM rotation WHERE name = 'REDIS_PASSWORD' ORDER BY began DESC, rowid DESC").fetchone()
rotation = json.loads(text)
rotation.update(phase='verified', over=False, ended=None, keptUntil=None)
rotation['steps'][-1].update(state='running', note='')
database.execute("UPDATE rotation SET phase = 'verified', ended = NULL, json = ? WHERE id = ?", (json.dumps(rotation).encode(), key))
database.commit()
)"_s, server().home() + u"/data/vigie/vigie.db"_s}, {}, std::chrono::seconds(20));
    ASSERT_EQ(forgot.code, 0) << qPrintable(forgot.err);
    const auto repaired = server().ctl({u"vault"_s, u"repair"_s, u"vps"_s, u"--yes"_s}, 200);
    EXPECT_EQ(repaired.exitCode, 0) << repaired.out.constData() << repaired.err.constData();
    const QJsonObject rotation = repaired.json().value(u"rotations"_s).toArray().at(0).toObject();
    EXPECT_EQ(rotation.value(u"phase"_s), u"current"_s) << repaired.out.constData();
    EXPECT_EQ(value(server(), name), current);
    EXPECT_EQ(opens(server(), name, current), u"yes"_s);
}
