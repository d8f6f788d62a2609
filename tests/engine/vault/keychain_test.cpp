#include "tests/support/expect.h"
#include "tests/support/keyring_session.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QUuid>

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using vigie::test::KeyringSession;
using vigie::test::Prober;
using testing::StartsWith;
using Door = KeyringSession::Door;

namespace {

const QString key = u"5f1c0b1e-0000-4000-8000-000000000001/viridial/redis/REDIS_PASSWORD"_s;
const QString value = u"63616e617279"_s; // "canary"

// Times the keyring's entries for this search show up.
qsizetype entries(const KeyringSession &session, const QString &user)
{
    return session.output(u"secret-tool"_s, {u"search"_s, u"--all"_s, u"server"_s, u"vigie"_s}).count(QByteArray("attribute.user = " + user.toUtf8() + '\n'));
}

} // namespace

TEST(Keychain, keepsWhatItIsGivenWhenItIsOpen)
{
    KeyringSession session;
    session.startKeyring(Door::Unlocked);
    Prober prober(session);
    EXPECT_EQ(prober.ask(u"state"_s), "unlocked GNOME Keyring");
    EXPECT_EQ(prober.ask(u"read "_s + key), "missing");
    EXPECT_EQ(prober.ask(u"write "_s + key + u' ' + value), "done");
    EXPECT_EQ(prober.ask(u"read "_s + key), "value " + value.toStdString());
    EXPECT_EQ(prober.ask(u"write "_s + key + u" 616263"_s), "done");
    EXPECT_EQ(prober.ask(u"read "_s + key), "value 616263");
    EXPECT_EQ(entries(session, key), 1);
    EXPECT_EQ(prober.ask(u"remove "_s + key), "done");
    EXPECT_EQ(prober.ask(u"read "_s + key), "missing");
    EXPECT_EQ(entries(session, key), 0);
}

TEST(Keychain, otherToolsFindItsEntries)
{
    KeyringSession session;
    session.startKeyring(Door::Unlocked);
    Prober prober(session);
    EXPECT_EQ(entries(session, u"workstation/probe"_s), 0);
    ASSERT_EQ(prober.ask(u"write "_s + key + u' ' + value), "done");
    EXPECT_EQ(entries(session, key), 1);
    EXPECT_EQ(entries(session, u"workstation/probe"_s), 1);
    EXPECT_EQ(session.output(u"secret-tool"_s, {u"lookup"_s, u"server"_s, u"vigie"_s, u"user"_s, key}), "canary");
}

TEST(Keychain, keepsBytesThatAreNoText)
{
    KeyringSession session;
    session.startKeyring(Door::Unlocked);
    Prober prober(session);
    for (const QString &bytes : {u"00ff80c3"_s, u"c3a9"_s, u"0a0d09"_s, QString(QString(u"7a"_s).repeated(2560))}) {
        EXPECT_EQ(prober.ask(u"write "_s + key + u' ' + bytes), "done") << qPrintable(bytes.left(20));
        EXPECT_EQ(prober.ask(u"read "_s + key), "value " + bytes.toStdString()) << qPrintable(bytes.left(20));
    }
    EXPECT_THAT(prober.ask(u"write "_s + key + u' ' + QString(u"7a"_s).repeated(2561)), StartsWith("error Usage"));
}

TEST(Keychain, lockedIsNeverMissing)
{
    KeyringSession session;
    session.startKeyring(Door::Unlocked);
    {
        Prober prober(session);
        ASSERT_EQ(prober.ask(u"write "_s + key + u' ' + value), "done");
    }
    session.killKeyring();
    session.startKeyring(Door::Locked);
    QTemporaryDir folder;
    const QString database = folder.filePath(u"vigie.db"_s);
    {
        Prober prober(session);
        EXPECT_EQ(prober.ask(u"state"_s), "locked GNOME Keyring");
        EXPECT_THAT(prober.ask(u"read "_s + key), StartsWith("error VaultLocked"));
        EXPECT_THAT(prober.ask(u"read never/stored/at/all"_s), StartsWith("error VaultLocked"));
        EXPECT_THAT(prober.ask(u"write "_s + key + u" 616263"_s), StartsWith("error VaultLocked"));
        EXPECT_THAT(prober.ask(u"remove "_s + key), StartsWith("error VaultLocked"));
        EXPECT_THAT(prober.ask(u"ensure "_s + database + u' ' + QUuid::createUuid().toString()), StartsWith("error VaultLocked"));
    }
    session.killKeyring();
    session.startKeyring(Door::Unlocked);
    Prober prober(session);
    EXPECT_EQ(prober.ask(u"read "_s + key), "value " + value.toStdString());
    EXPECT_EQ(session.output(u"secret-tool"_s, {u"search"_s, u"--all"_s, u"server"_s, u"vigie"_s}).count("attribute.user"), 2);
}

TEST(Keychain, anEmptyKeyringThatIsLockedDiffersFromOneThatIsOpen)
{
    KeyringSession session;
    session.startKeyring(Door::Unlocked);
    session.killKeyring();
    session.startKeyring(Door::Locked);
    Prober prober(session);
    EXPECT_THAT(prober.ask(u"read "_s + key), StartsWith("error VaultLocked"));
}

TEST(Keychain, absentIsSaidAtOnceOrAfterItsPatience)
{
    const KeyringSession session;
    Prober hasty(session);
    QElapsedTimer clock;
    clock.start();
    EXPECT_EQ(hasty.ask(u"state"_s), "absent");
    EXPECT_THAT(hasty.ask(u"read "_s + key), StartsWith("error VaultAbsent"));
    EXPECT_THAT(hasty.ask(u"write "_s + key + u' ' + value), StartsWith("error VaultAbsent"));
    EXPECT_LT(clock.elapsed(), 3000);
    Prober patient(session, 1500);
    clock.restart();
    EXPECT_THAT(patient.ask(u"read "_s + key), StartsWith("error VaultAbsent"));
    EXPECT_GT(clock.elapsed(), 500);
    EXPECT_THAT(patient.ask(u"read "_s + key), StartsWith("error VaultAbsent"));
    EXPECT_LT(clock.elapsed(), 5000);
}

TEST(Keychain, waitsForOneThatComesLate)
{
    KeyringSession session;
    Prober prober(session, 10000);
    prober.send(u"write "_s + key + u' ' + value);
    EXPECT_EQ(prober.receive(1000), "no answer");
    session.startKeyring(Door::Unlocked);
    EXPECT_EQ(prober.receive(), "done");
    EXPECT_EQ(prober.ask(u"read "_s + key), "value " + value.toStdString());
}

TEST(Keychain, oneThatDiesInTheMiddleLosesNothing)
{
    KeyringSession session;
    session.startKeyring(Door::Unlocked);
    Prober prober(session);
    ASSERT_EQ(prober.ask(u"write "_s + key + u' ' + value), "done");
    session.killKeyring();
    EXPECT_THAT(prober.ask(u"read "_s + key), StartsWith("error VaultAbsent"));
    EXPECT_THAT(prober.ask(u"write "_s + key + u" 616263"_s), StartsWith("error VaultAbsent"));
    session.startKeyring(Door::Locked);
    EXPECT_THAT(prober.ask(u"read "_s + key), StartsWith("error VaultLocked"));
    session.killKeyring();
    session.startKeyring(Door::Unlocked);
    EXPECT_EQ(prober.ask(u"read "_s + key), "value " + value.toStdString());
    EXPECT_EQ(prober.ask(u"write "_s + key + u" 616263"_s), "done");
}

TEST(Keychain, oneThatDiesDuringARequestIsAnError)
{
    KeyringSession session;
    session.startKeyring(Door::Unlocked);
    QTemporaryDir folder;
    const QString database = folder.filePath(u"vigie.db"_s), server = QUuid::createUuid().toString();
    Prober prober(session);
    ASSERT_EQ(prober.ask(u"read "_s + key), "missing");
    session.freezeKeyring(true);
    prober.send(u"ensure "_s + database + u' ' + server);
    EXPECT_EQ(prober.receive(500), "no answer");
    session.killKeyring();
    EXPECT_THAT(prober.receive(), StartsWith("error VaultAbsent"));
    session.startKeyring(Door::Unlocked);
    EXPECT_EQ(prober.ask(u"ensure "_s + database + u' ' + server), "generated 4");
    EXPECT_EQ(prober.ask(u"ensure "_s + database + u' ' + server), "generated 0");
}

TEST(Keychain, aVanishedProbeMeansAnotherKeychain)
{
    KeyringSession session;
    session.startKeyring(Door::Unlocked);
    Prober prober(session);
    ASSERT_EQ(prober.ask(u"write "_s + key + u' ' + value), "done");
    EXPECT_EQ(session.output(u"secret-tool"_s, {u"clear"_s, u"server"_s, u"vigie"_s}), "");
    ASSERT_EQ(entries(session, key), 0);
    EXPECT_THAT(prober.ask(u"read "_s + key), StartsWith("error VaultAbsent"));
}

TEST(Keychain, aBusWithoutAddressIsNoKeychain)
{
    QProcess program;
    QProcessEnvironment bare = QProcessEnvironment::systemEnvironment();
    bare.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
    bare.insert(u"XDG_RUNTIME_DIR"_s, u"/nonexistent"_s);
    program.setProcessEnvironment(bare);
    program.start(QStringLiteral(VIGIE_BINARY_DIR "/tests/vault-prober"), {u"10000"_s});
    program.write("state\nread x\n");
    program.closeWriteChannel();
    QElapsedTimer clock;
    clock.start();
    ASSERT_TRUE(program.waitForFinished(5000));
    EXPECT_LT(clock.elapsed(), 3000);
    const QByteArray answers = program.readAllStandardOutput();
    EXPECT_TRUE(answers.startsWith("absent")) << answers.constData();
    EXPECT_TRUE(answers.contains("error VaultAbsent")) << answers.constData();
}
