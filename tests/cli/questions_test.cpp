#include "program.h"

#include "app/cli/waiting.h"

#include <QTemporaryDir>
#include <QTemporaryFile>

#include <unistd.h>

#include <array>

using namespace Qt::StringLiterals;
using namespace vigie;

class Trust : public Program
{
protected:
    Trust()
    {
        script.offer = {u"vps.example"_s, 2222, {u"ssh-ed25519"_s, "blob"}, u"SHA256:abcdefghijkl123456"_s, {u"amber"_s, u"river"_s}, u"+--[ED25519]--+"_s, false};
    }
};

TEST_F(Trust, withoutATerminalTheKeyStaysUnknown)
{
    EXPECT_EQ(run({u"trust"_s, u"prod"_s, u"--json"_s}), 4);
    EXPECT_EQ(error()[u"kind"_s], u"ServerKeyUnknown"_s);
    EXPECT_FALSE(script.calls.join(u' ').contains(u"trust SHA256"_s));
}

TEST_F(Trust, theRightFingerprintIsPinned)
{
    EXPECT_EQ(run({u"trust"_s, u"prod"_s, u"--fingerprint"_s, u"SHA256:abcdefghijkl123456"_s, u"--json"_s}), 0);
    EXPECT_EQ(script.calls.constLast(), u"trust SHA256:abcdefghijkl123456"_s);
    EXPECT_KEYS(result(), {u"server"_s, u"host"_s, u"port"_s, u"keyType"_s, u"fingerprint"_s, u"words"_s, u"randomart"_s, u"trusted"_s, u"knownBefore"_s});
    EXPECT_EQ(result()[u"trusted"_s], true);
}

TEST_F(Trust, anotherFingerprintIsRefused)
{
    EXPECT_EQ(run({u"trust"_s, u"prod"_s, u"--fingerprint"_s, u"SHA256:other"_s, u"--json"_s}), 4);
    EXPECT_TRUE(error()[u"detail"_s].toString().contains(u"SHA256:abcdefghijkl123456"_s));
    EXPECT_EQ(script.calls, QStringList{u"presentedKey"_s});
    script.offer.knownAlready = true;
    EXPECT_EQ(run({u"trust"_s, u"prod"_s, u"--fingerprint"_s, u"SHA256:other"_s}), 4);
}

TEST_F(Trust, atATerminalTheEndOfTheFingerprintIsTyped)
{
    terminal().atTerminal = true;
    terminal().answers = {u"yes"_s};
    EXPECT_EQ(run({u"trust"_s, u"prod"_s}), 4);
    EXPECT_EQ(script.calls, QStringList{u"presentedKey"_s});
    terminal().answers = {u"123456"_s};
    EXPECT_EQ(run({u"trust"_s, u"prod"_s}), 0);
    EXPECT_EQ(script.calls.constLast(), u"trust SHA256:abcdefghijkl123456"_s);
    for (const char *shown : {"SHA256:abcdefghijkl123456", "amber river", "+--[ED25519]--+", "ssh-ed25519"})
        EXPECT_TRUE(err().contains(shown)) << shown;
}

TEST_F(Trust, aKnownKeyIsNotAskedFor)
{
    script.offer.knownAlready = true;
    EXPECT_EQ(run({u"trust"_s, u"prod"_s, u"--json"_s}), 0);
    EXPECT_EQ(result()[u"knownBefore"_s], true);
    EXPECT_EQ(script.calls, QStringList{u"presentedKey"_s});
}

class Prepare : public Program
{
protected:
    Prepare()
    {
        script.checks = {deploy::CheckReport{{checkOf(u"docker"_s, deploy::Check::Result::Blocks, {u"apt-get install -y docker.io"_s}),
                                              checkOf(u"swap"_s, deploy::Check::Result::Attention, {u"fallocate /swap"_s})}}};
        script.prepared = {deploy::CheckReport{{checkOf(u"docker"_s, deploy::Check::Result::Ready)}}};
    }
};

TEST_F(Prepare, showsTheCommandsAndNeedsAYes)
{
    EXPECT_EQ(run({u"prepare"_s, u"prod"_s, u"--json"_s}), 6);
    EXPECT_TRUE(error()[u"detail"_s].toString().contains(u"apt-get install -y docker.io"_s));
    EXPECT_EQ(script.calls, QStringList{u"check"_s});
    EXPECT_EQ(run({u"prepare"_s, u"prod"_s}), 6);
    EXPECT_TRUE(err().contains("apt-get install -y docker.io"));
}

TEST_F(Prepare, fixesWhatBlocksAndWhatIsNamed)
{
    EXPECT_EQ(run({u"prepare"_s, u"prod"_s, u"--yes"_s, u"--json"_s}), 0);
    EXPECT_EQ(script.calls.constLast(), u"prepare docker"_s);
    EXPECT_EQ(result()[u"ok"_s], true);
    EXPECT_EQ(run({u"prepare"_s, u"prod"_s, u"swap"_s, u"--yes"_s}), 0);
    EXPECT_EQ(script.calls.constLast(), u"prepare swap"_s);
    EXPECT_EQ(run({u"prepare"_s, u"prod"_s, u"colour"_s, u"--yes"_s}), 2);
}

TEST_F(Prepare, yesDoesNotTypeForYou)
{
    script.prepared = {failure(Error::Kind::NeedsAnswer, u"Docker runs 3 containers."_s)};
    EXPECT_EQ(run({u"prepare"_s, u"prod"_s, u"--yes"_s}), 6);
    EXPECT_EQ(run({u"prepare"_s, u"prod"_s, u"--yes"_s, u"--confirm"_s, u"restart docker"_s}), 6);
    EXPECT_EQ(script.lastTyped, QStringList{u"restart docker"_s});
    terminal().atTerminal = true;
    terminal().answers = {u"restart docker"_s};
    script.prepared = {failure(Error::Kind::NeedsAnswer, u"Docker runs 3 containers."_s), deploy::CheckReport{}};
    EXPECT_EQ(run({u"prepare"_s, u"prod"_s, u"--yes"_s}), 0);
    EXPECT_EQ(script.lastTyped, QStringList{u"restart docker"_s});
}

TEST_F(Prepare, aQuestionAskedForEverEndsAnyway)
{
    script.prepared = {failure(Error::Kind::NeedsAnswer, u"Again."_s)};
    terminal().atTerminal = true;
    terminal().answers = QStringList(100, u"no"_s);
    EXPECT_EQ(run({u"prepare"_s, u"prod"_s, u"--yes"_s}), 6);
    EXPECT_LE(terminal().prompts.size(), 5);
}

TEST_F(Prepare, nothingToPrepareIsSaid)
{
    script.checks = {deploy::CheckReport{{checkOf(u"docker"_s, deploy::Check::Result::Ready)}}};
    EXPECT_EQ(run({u"prepare"_s, u"prod"_s, u"--json"_s}), 0);
    EXPECT_EQ(script.calls, QStringList{u"check"_s});
}

class Questions : public Program
{
};

TEST_F(Questions, removingAServerIsAskedFor)
{
    EXPECT_EQ(run({u"server"_s, u"remove"_s, u"prod"_s}), 6);
    terminal().atTerminal = true;
    terminal().answers = {u""_s};
    EXPECT_EQ(run({u"server"_s, u"remove"_s, u"prod"_s}), 130);
    EXPECT_TRUE(script.calls.isEmpty());
    terminal().answers = {u"yes"_s};
    EXPECT_EQ(run({u"server"_s, u"remove"_s, u"prod"_s}), 0);
    EXPECT_EQ(script.calls, QStringList{u"remove"_s});
}

TEST_F(Questions, signInPromptsAreAskedWithoutEcho)
{
    EXPECT_EQ(run({u"server"_s, u"list"_s}), 0);
    ssh::Question question{ssh::Question::Kind::Keyboard, u"Sign in"_s, {}, {{u"Password:"_s, false}, {u"Code:"_s, true}}};
    Result<QList<Secret>> answers = QCoro::waitFor(wish.asker->ask(question));
    ASSERT_FALSE(answers.has_value());
    EXPECT_EQ(answers.error().kind, Error::Kind::NeedsAnswer);
    terminal().atTerminal = true;
    terminal().answers = {u"hunter22"_s, u"123"_s};
    answers = QCoro::waitFor(wish.asker->ask(question));
    ASSERT_TRUE(answers.has_value());
    EXPECT_EQ(answers->value(0), Secret("hunter22"));
    EXPECT_EQ(terminal().echoes, (QList<bool>{false, true}));
    EXPECT_FALSE(err().contains("hunter22"));
}

TEST_F(Questions, thePassphraseComesFromADescriptor)
{
    std::array<int, 2> ends{};
    ASSERT_EQ(::pipe(ends.data()), 0);
    ASSERT_EQ(::write(ends[1], "open sesame\nrest", 16), 16);
    ::close(ends[1]);
    EXPECT_EQ(run({u"--vault-file"_s, u"/tmp/v"_s, u"--passphrase-fd"_s, QString::number(ends[0]), u"server"_s, u"list"_s}), 0);
    EXPECT_EQ(wish.vaultFile, u"/tmp/v"_s);
    const Result<Secret> passphrase = QCoro::waitFor(wish.passphrase());
    ASSERT_TRUE(passphrase.has_value());
    EXPECT_EQ(*passphrase, Secret("open sesame"));
    EXPECT_EQ(run({u"--vault-file"_s, u"/tmp/v"_s, u"--passphrase-fd"_s, QString::number(ends[0]), u"server"_s, u"list"_s}), 0);    // "rest"
    EXPECT_EQ(run({u"--vault-file"_s, u"/tmp/v"_s, u"--passphrase-fd"_s, QString::number(ends[0]), u"server"_s, u"list"_s}), 2);    // nothing left
    ::close(ends[0]);
}

TEST_F(Questions, thePassphraseOfANewFileIsTypedTwiceWithoutEcho)
{
    const QTemporaryDir folder;
    EXPECT_EQ(run({u"--vault-file"_s, folder.filePath(u"vault"_s), u"server"_s, u"list"_s}), 0);
    Result<Secret> passphrase = QCoro::waitFor(wish.passphrase());
    EXPECT_EQ(passphrase.error().kind, Error::Kind::VaultLocked);
    terminal().atTerminal = true;
    terminal().answers = {u"one"_s, u"two"_s};
    passphrase = QCoro::waitFor(wish.passphrase());
    EXPECT_EQ(passphrase.error().kind, Error::Kind::Usage);
    terminal().answers = {u"one"_s, u"one"_s};
    passphrase = QCoro::waitFor(wish.passphrase());
    EXPECT_EQ(*passphrase, Secret("one"));
    EXPECT_FALSE(terminal().echoes.contains(true));
    QTemporaryFile existing;
    ASSERT_TRUE(existing.open());
    run({u"--vault-file"_s, existing.fileName(), u"server"_s, u"list"_s});
    terminal().answers = {u"one"_s};
    passphrase = QCoro::waitFor(wish.passphrase());
    EXPECT_EQ(*passphrase, Secret("one"));
}

TEST_F(Questions, aWatchShowsEveryChangeUntilCtrlC)
{
    script.snapshot.verdict = health::Verdict::Fine;
    const QUuid server = script.servers[0].id;
    script.onRefresh = [this, server](FakeEngine *engine) {
        QTimer::singleShot(20, engine, [this, engine, server] {
            script.snapshot.verdict = health::Verdict::Broken;
            Q_EMIT engine->snapshotChanged(QUuid::createUuid());     // another server: no line
            Q_EMIT engine->snapshotChanged(server);
        });
        QTimer::singleShot(60, engine, [this] { interrupted.request(); });
    };
    EXPECT_EQ(run({u"status"_s, u"prod"_s, u"--watch"_s, u"--json"_s}), 130);
    ASSERT_EQ(results().size(), 2);
    EXPECT_EQ(results()[0][u"verdict"_s], u"fine"_s);
    EXPECT_EQ(results()[1][u"verdict"_s], u"broken"_s);
}
