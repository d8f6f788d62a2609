#include "program.h"

#include "app/persistence/signature.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QFile>
#include <QJsonArray>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace vigie;

namespace {

using persistence::Proof;
using persistence::Verdict;

persistence::Check checkIn(Verdict verdict)
{
    return {u"redis"_s, u"keys"_s, u"A key of every type"_s, verdict, u"6 keys"_s, {}};
}

Proof proofWith(Verdict verdict)
{
    Proof proof;
    proof.id = u"20261123T201501Z-4f2c"_s;
    proof.level = persistence::Level::Recreate;
    proof.phase = Proof::Phase::Done;
    proof.started = QDateTime::fromString(u"2026-11-23T20:15:01Z"_s, Qt::ISODate);
    proof.ended = proof.started.addMSecs(9500);
    proof.report = proof.id;
    proof.checks = {checkIn(verdict)};
    proof.steps = {{persistence::Step::Name::Write, u"redis"_s, persistence::Step::State::Done, persistence::milliseconds(12), u"Written"_s}};
    persistence::Evidence evidence;
    evidence.service = u"redis"_s;
    evidence.away = persistence::milliseconds(2100);
    proof.evidence = {evidence};
    return proof;
}

} // namespace

class Persistence : public Program
{
};

TEST_F(Persistence, endsWithNothingWhenEverythingWasKept)
{
    script.persistence.proof = proofWith(Verdict::Kept);
    EXPECT_EQ(run({u"persistence"_s, u"prod"_s, u"--level"_s, u"recreate"_s, u"--yes"_s, u"--json"_s}), 0) << err().constData();
    EXPECT_EQ(script.persistence.calls, QStringList({u"start recreate "_s, u"follow 20261123T201501Z-4f2c"_s}));
    const QList<QJsonObject> lines = results();
    ASSERT_EQ(lines.size(), 2);
    EXPECT_KEYS(lines.first(), {u"step"_s, u"service"_s, u"state"_s, u"elapsedMs"_s, u"note"_s});
    EXPECT_KEYS(lines.last(), {u"result"_s, u"proof"_s, u"level"_s, u"report"_s, u"tookMs"_s, u"services"_s, u"awayMs"_s, u"checks"_s, u"files"_s});
    EXPECT_KEYS(lines.last().value(u"checks"_s).toArray().first().toObject(), {u"service"_s, u"check"_s, u"what"_s, u"verdict"_s, u"detail"_s, u"reason"_s});
    EXPECT_EQ(lines.last().value(u"result"_s), u"kept"_s);
    EXPECT_EQ(lines.last().value(u"awayMs"_s)[u"redis"_s], 2100);
}

TEST_F(Persistence, endsWithOneWhenSomethingWasLostOrCannotBeTold)
{
    for (const Verdict verdict : {Verdict::Lost, Verdict::CannotTell}) {
        script.persistence.proof = proofWith(verdict);
        EXPECT_EQ(run({u"persistence"_s, u"prod"_s, u"--level"_s, u"restart"_s, u"--yes"_s, u"--json"_s}), 1);
        EXPECT_EQ(result().value(u"result"_s), persistence::verdictName(verdict));
    }
}

TEST_F(Persistence, asksForAYesWhenNobodyIsThere)
{
    EXPECT_EQ(run({u"persistence"_s, u"prod"_s, u"--level"_s, u"recreate"_s, u"--json"_s}), 6);
    EXPECT_EQ(error().value(u"kind"_s), u"NeedsAnswer"_s);
    EXPECT_TRUE(script.persistence.calls.isEmpty());
}

TEST_F(Persistence, takesNoYesWhereTheServersNameIsWanted)
{
    script.persistence.plan.toType = u"prod"_s;
    script.persistence.proof = proofWith(Verdict::Kept);
    EXPECT_EQ(run({u"persistence"_s, u"prod"_s, u"--level"_s, u"reboot"_s, u"--yes"_s, u"--json"_s}), 6);
    EXPECT_EQ(run({u"persistence"_s, u"prod"_s, u"--level"_s, u"reboot"_s, u"--confirm"_s, u"other"_s, u"--json"_s}), 6);
    EXPECT_TRUE(script.persistence.calls.isEmpty());
    EXPECT_EQ(run({u"persistence"_s, u"prod"_s, u"--level"_s, u"reboot"_s, u"--confirm"_s, u"prod"_s, u"--json"_s}), 0);
    EXPECT_EQ(script.persistence.calls.value(0), u"start reboot prod"_s);
}

TEST_F(Persistence, refusesALevelThatIsNone)
{
    EXPECT_EQ(run({u"persistence"_s, u"prod"_s, u"--level"_s, u"earthquake"_s, u"--yes"_s, u"--json"_s}), 2);
    EXPECT_EQ(run({u"persistence"_s, u"prod"_s, u"--yes"_s, u"--json"_s}), 2);
}

TEST_F(Persistence, saysWhatWouldBeDone)
{
    script.persistence.plan.alsoStops = {u"caddy"_s};
    EXPECT_EQ(run({u"persistence"_s, u"prod"_s, u"--level"_s, u"engine"_s, u"--plan"_s, u"--json"_s}), 0);
    EXPECT_KEYS(result(), {u"level"_s, u"expectedMs"_s, u"items"_s, u"alsoStops"_s, u"copyKnown"_s, u"remarks"_s, u"toType"_s});
    EXPECT_TRUE(script.persistence.calls.isEmpty());
}

TEST_F(Persistence, goesOnWithWhatWasLeftAndSaysHow)
{
    EXPECT_EQ(run({u"persistence"_s, u"prod"_s, u"--resume"_s, u"--json"_s}), 1);
    script.persistence.left = proofWith(Verdict::Kept);
    script.persistence.proof = proofWith(Verdict::Kept);
    EXPECT_EQ(run({u"persistence"_s, u"prod"_s, u"--resume"_s, u"--json"_s}), 0);
    script.persistence.followFails = Error{Error::Kind::Unreachable, u"gone"_s, {}, {}, {}};
    EXPECT_EQ(run({u"persistence"_s, u"prod"_s, u"--resume"_s, u"--json"_s}), 3);
    EXPECT_TRUE(error().value(u"next"_s).toString().contains(u"--resume"_s));
}

TEST_F(Persistence, writesTheReportInItsForms)
{
    const QTemporaryDir folder;
    script.persistence.proof = proofWith(Verdict::Kept);
    script.persistence.documents = {"{}", u"# x"_s, u"<p>x</p>"_s};
    EXPECT_EQ(run({u"persistence"_s, u"prod"_s, u"--level"_s, u"recreate"_s, u"--yes"_s, u"--report"_s, folder.filePath(u"new"_s), u"--json"_s}), 0);
    const QJsonArray files = result().value(u"files"_s).toArray();
    ASSERT_EQ(files.size(), 3);
    for (const QJsonValue &file : files)
        EXPECT_TRUE(QFile::exists(file.toString()));
}

namespace {

// Programs that this test's vigiectl finds first.
class Found
{
public:
    explicit Found(const QMap<QString, QByteArray> &programs)
    {
        for (auto it = programs.cbegin(); it != programs.cend(); ++it) {
            QFile file(folder.filePath(it.key()));
            EXPECT_TRUE(file.open(QIODevice::WriteOnly));
            file.write("#!/bin/sh\n" + it.value());
            file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        }
        qputenv("PATH", folder.path().toUtf8() + ':' + m_before);
    }
    ~Found() { qputenv("PATH", m_before); }
    Q_DISABLE_COPY_MOVE(Found)

    QTemporaryDir folder;

private:
    QByteArray m_before = qgetenv("PATH");
};

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

TEST_F(Persistence, hasThePdfPrintedByTheWindowsProgram)
{
    const Found found({{u"vigie"_s, "echo \"$@\" >\"$(dirname \"$0\")/asked\"; [ -e \"$2\" ] && : >\"${2%.json}.pdf\"\n"}});
    script.persistence.proof = proofWith(Verdict::Kept);
    script.persistence.documents = {"{}", u"# x"_s, u"<p>x</p>"_s};
    const QString reports = found.folder.filePath(u"reports"_s);
    EXPECT_EQ(run({u"persistence"_s, u"prod"_s, u"--level"_s, u"recreate"_s, u"--yes"_s, u"--report"_s, reports, u"--json"_s}), 0);
    ASSERT_EQ(result().value(u"files"_s).toArray().size(), 4);
    const QString pdf = result().value(u"files"_s)[3].toString();
    EXPECT_TRUE(pdf.endsWith(".pdf"_L1) && QFile::exists(pdf));
    EXPECT_EQ(read(found.folder.filePath(u"asked"_s)), "--pdf " + pdf.chopped(3).toUtf8() + "json --language en\n");
}

TEST_F(Persistence, keepsTheOtherFormsWhenThePdfFails)
{
    const Found found({{u"vigie"_s, "echo no fonts >&2; exit 1\n"}});
    script.persistence.proof = proofWith(Verdict::Kept);
    EXPECT_EQ(run({u"persistence"_s, u"prod"_s, u"--level"_s, u"recreate"_s, u"--yes"_s, u"--report"_s, found.folder.filePath(u"reports"_s)}), 0);
    EXPECT_TRUE(err().contains("no fonts")) << err().constData();
    EXPECT_FALSE(out().contains(".pdf"));
}

TEST_F(Persistence, isStartedByCronWhereThereIsNoSystemd)
{
    if (QFile::exists(u"/run/systemd/system"_s))
        GTEST_SKIP() << "systemd runs here: the operator's own timers would be touched";
    const Found found({{u"crontab"_s, "tab=$(dirname \"$0\")/tab; case $1 in -l) cat \"$tab\" 2>/dev/null || { echo 'no crontab for ana' >&2; exit 1; } ;; -) cat >\"$tab.new\" && mv \"$tab.new\" \"$tab\" ;; esac\n"}});
    const QString tab = found.folder.filePath(u"tab"_s);
    EXPECT_EQ(run({u"persistence"_s, u"prod"_s, u"--level"_s, u"recreate"_s, u"--install-timer"_s, u"--report"_s, u"/reports"_s, u"--json"_s}), 0) << err().constData();
    EXPECT_KEYS(result(), {u"timer"_s, u"name"_s, u"every"_s, u"level"_s});
    EXPECT_EQ(result().value(u"timer"_s), u"cron"_s);
    EXPECT_TRUE(read(tab).contains("'--lang' 'en' 'persistence' 'prod' '--level' 'recreate' '--scheduled' '--report' '/reports' </dev/null # vigie-persistence-prod\n")) << read(tab).constData();
    EXPECT_EQ(run({u"persistence"_s, u"prod"_s, u"--level"_s, u"restart"_s, u"--install-timer"_s, u"--every"_s, u"day"_s, u"--json"_s}), 0);
    EXPECT_EQ(read(tab).count('\n'), 1) << "the former one is replaced";
    EXPECT_EQ(run({u"persistence"_s, u"prod"_s, u"--remove-timer"_s, u"--json"_s}), 0);
    EXPECT_EQ(read(tab), "");
    EXPECT_EQ(run({u"persistence"_s, u"prod"_s, u"--remove-timer"_s, u"--json"_s}), 1);
    EXPECT_TRUE(script.persistence.calls.isEmpty());
}

TEST_F(Persistence, isNotScheduledBlindly)
{
    EXPECT_EQ(run({u"persistence"_s, u"prod"_s, u"--level"_s, u"reboot"_s, u"--install-timer"_s, u"--json"_s}), 6);
    EXPECT_EQ(run({u"persistence"_s, u"prod"_s, u"--install-timer"_s, u"--json"_s}), 2);
    const QTemporaryDir folder;
    EXPECT_EQ(run({u"persistence"_s, u"prod"_s, u"--level"_s, u"recreate"_s, u"--install-timer"_s, u"--vault-file"_s, folder.filePath(u"vault"_s), u"--json"_s}), 2)
        << "nobody could type the passphrase";
}

TEST_F(Persistence, onATimerAsksNothingAndGoesOnWithWhatWasLeft)
{
    script.persistence.proof = proofWith(Verdict::Kept);
    EXPECT_EQ(run({u"persistence"_s, u"prod"_s, u"--level"_s, u"recreate"_s, u"--scheduled"_s, u"--json"_s}), 0);
    EXPECT_EQ(script.persistence.calls.value(0), u"start recreate "_s);
    script.persistence.calls.clear();
    script.persistence.left = proofWith(Verdict::Kept);
    EXPECT_EQ(run({u"persistence"_s, u"prod"_s, u"--level"_s, u"recreate"_s, u"--scheduled"_s, u"--json"_s}), 0);
    EXPECT_EQ(script.persistence.calls, QStringList({u"follow 20261123T201501Z-4f2c"_s}));
    script.persistence.left.reset();
    script.persistence.plan.toType = u"prod"_s;
    EXPECT_EQ(run({u"persistence"_s, u"prod"_s, u"--level"_s, u"recreate"_s, u"--scheduled"_s, u"--json"_s}), 6) << "a stack that would lose its data is no matter for a timer";
}

namespace {

// A desktop that shows notifications, on a bus of its own.
class Desktop : public QDBusVirtualObject
{
public:
    Desktop()
    {
        m_daemon.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        EXPECT_TRUE(m_daemon.waitForReadyRead(5000));
        const QByteArray address = m_daemon.readLine().trimmed();
        qputenv("DBUS_SESSION_BUS_ADDRESS", address);
        QDBusConnection bus = QDBusConnection::connectToBus(QString::fromUtf8(address), u"desktop"_s);
        EXPECT_TRUE(bus.registerVirtualObject(u"/org/freedesktop/Notifications"_s, this));
        EXPECT_TRUE(bus.registerService(u"org.freedesktop.Notifications"_s));
    }
    ~Desktop() override
    {
        QDBusConnection::disconnectFromBus(u"desktop"_s);
        qunsetenv("DBUS_SESSION_BUS_ADDRESS");
        m_daemon.terminate();
        m_daemon.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(Desktop)

    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        shown.append(message.arguments());
        return connection.send(message.createReply(uint(1)));
    }

    QList<QVariantList> shown;

private:
    QProcess m_daemon;
};

} // namespace

TEST_F(Persistence, onATimerTellsTheDesktopWhenItIsNotProven)
{
    Desktop desktop;
    script.persistence.proof = proofWith(Verdict::Kept);
    EXPECT_EQ(run({u"persistence"_s, u"prod"_s, u"--level"_s, u"recreate"_s, u"--scheduled"_s, u"--json"_s}), 0);
    EXPECT_TRUE(desktop.shown.isEmpty());
    script.persistence.proof = proofWith(Verdict::Lost);
    EXPECT_EQ(run({u"persistence"_s, u"prod"_s, u"--level"_s, u"recreate"_s, u"--scheduled"_s, u"--json"_s}), 1);
    ASSERT_EQ(desktop.shown.size(), 1) << err().constData();
    EXPECT_EQ(desktop.shown[0].value(3), u"Persistence of prod is not proven"_s);
    // somebody at a terminal sees it there
    EXPECT_EQ(run({u"persistence"_s, u"prod"_s, u"--level"_s, u"recreate"_s, u"--yes"_s, u"--json"_s}), 1);
    EXPECT_EQ(desktop.shown.size(), 1);
}

TEST_F(Persistence, verifiesAReportWithoutAnyServer)
{
    script.servers.clear();
    persistence::Report report;
    report.id = u"r"_s;
    report.server = QUuid::createUuid();
    report.serverName = u"far away"_s;
    report.started = report.ended = QDateTime::currentDateTimeUtc();
    report.verdict = Verdict::Kept;
    const Secret seed(QByteArray(64, 'a'));
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"report.json"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(persistence::signedReport(report, seed));
    file.close();
    EXPECT_EQ(run({u"report"_s, u"verify"_s, file.fileName(), u"--json"_s}), 0) << err().constData();
    EXPECT_KEYS(result(), {u"valid"_s, u"report"_s, u"serverName"_s, u"level"_s, u"verdict"_s, u"started"_s, u"digest"_s, u"keyFingerprint"_s, u"previousDigest"_s, u"standIns"_s});
    EXPECT_EQ(run({u"report"_s, u"verify"_s, file.fileName(), u"--key"_s, persistence::keyFingerprint(seed), u"--json"_s}), 0);
    EXPECT_EQ(run({u"report"_s, u"verify"_s, file.fileName(), u"--key"_s, u"SHA256:other"_s, u"--json"_s}), 1);
    ASSERT_TRUE(file.open(QIODevice::Append));
    file.write(" ");
    file.close();
    EXPECT_EQ(run({u"report"_s, u"verify"_s, file.fileName(), u"--json"_s}), 1);
    EXPECT_EQ(error().value(u"kind"_s), u"BadReply"_s);
    EXPECT_EQ(run({u"report"_s, u"verify"_s, folder.filePath(u"none"_s), u"--json"_s}), 1);
}

TEST_F(Persistence, listsReports)
{
    persistence::ReportSummary summary;
    summary.id = u"r"_s;
    summary.headline = u"Persistence is proven."_s;
    script.persistence.reports = {summary};
    EXPECT_EQ(run({u"report"_s, u"list"_s, u"prod"_s, u"--json"_s}), 0);
    EXPECT_KEYS(result().value(u"reports"_s).toArray().first().toObject(), {u"report"_s, u"level"_s, u"started"_s, u"ended"_s, u"verdict"_s, u"headline"_s, u"digest"_s});
}
