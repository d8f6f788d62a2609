// renew.sh on this machine's own shell, over a stand-in for docker.
#include "tests/engine/deploy/fake_server.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QProcess>
#include <QThread>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace vigie::test;

namespace {

class Renewing : public testing::Test
{
protected:
    void SetUp() override
    {
        QFile script(QStringLiteral(VIGIE_SOURCE_DIR "/resources/stack/renew.sh"));
        ASSERT_TRUE(script.open(QIODevice::ReadOnly));
        const QByteArray text = script.readAll();
        ASSERT_EQ(text.count("take_lock 90"), 2);
        m_server.write(u"renew.sh"_s, QByteArray(text).replace("take_lock 90", "take_lock 1"));
        m_server.write(u"top/.vigie/owner"_s, "run-1 ana@laptop\n");
        m_server.write(u"top/.env"_s, before);
        // up: makes the service; inspect: says that it is healthy
        m_server.write(u"bin/docker"_s, "#!/bin/sh\ncase \"$*\" in\n'compose up '*) sleep 1.5; echo \"${REDIS_PASSWORD:-}\" >\"$FAKE/made\" ;;\n'ps '*) echo id ;;\n"
                                        "'inspect '*) echo 'running healthy' ;;\nesac\n");
    }

    void start(QProcess &session, const QStringList &words) const
    {
        session.setProcessEnvironment(m_server.environment());
        session.start(u"sh"_s, QStringList{m_server.path(u"renew.sh"_s), m_server.path(u"top"_s)} + words);
        ASSERT_TRUE(session.waitForStarted());
    }
    static int ended(QProcess &session) { return session.waitForFinished(10000) ? session.exitCode() : -1; }
    static QByteArray settings(const QByteArray &known, const QByteArray &text)
    {
        return QCryptographicHash::hash(known, QCryptographicHash::Sha256).toHex() + '\n' + text.toBase64() + '\n';
    }
    static inline const QStringList recreate{u"recreate"_s, u"redis"_s, u"docker compose"_s, u"docker"_s, u"viridial"_s};
    static inline const QByteArray before = "REDIS_PASSWORD=old\n", after = "REDIS_PASSWORD=new\n";

    FakeServer m_server;
};

} // namespace

// The server does not know that a connection is lost: what waits for its input there must not stand in anybody's way.
TEST_F(Renewing, whoseInputDoesNotComeKeepsNobodyWaiting)
{
    for (const QStringList &words : {QStringList{u"settings"_s}, recreate}) {
        QProcess silent, other;
        start(silent, words);
        silent.write("half of the inp");
        ASSERT_TRUE(silent.waitForBytesWritten());
        QElapsedTimer clock;
        clock.start();
        start(other, {u"wait"_s});
        EXPECT_EQ(ended(other), 0);
        EXPECT_LT(clock.elapsed(), 1000);
        EXPECT_EQ(silent.state(), QProcess::Running);
        silent.closeWriteChannel();
        EXPECT_EQ(ended(silent), 1);
        EXPECT_EQ(m_server.read(u"top/.env"_s), before);
        EXPECT_FALSE(m_server.has(u"fake/made"_s));
    }
}

TEST_F(Renewing, writesTheSettingsWholeAndOnlyOverThoseThatWereRead)
{
    for (const auto &[known, code, text] : {std::tuple{after, 76, before}, {before, 0, after}}) {
        QProcess session;
        start(session, {u"settings"_s});
        session.write(settings(known, after));
        EXPECT_EQ(ended(session), code);
        EXPECT_EQ(m_server.read(u"top/.env"_s), text);
    }
    EXPECT_EQ(QFile::permissions(m_server.path(u"top/.env"_s)) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    EXPECT_FALSE(m_server.has(u"top/.env.renew"_s));
}

// In vault-only mode they are in the environment of what needs them and of nothing else, also while the lock is waited for.
TEST_F(Renewing, handsTheValuesToComposeAlone)
{
    m_server.write(u"bin/flock"_s, "#!/bin/sh\nenv >>\"$FAKE/others\"\nPATH=${PATH#*:} exec flock \"$@\"\n");
    m_server.write(u"bin/docker"_s, "#!/bin/sh\ncase \"$*\" in 'compose up '*) env >\"$FAKE/compose\" ;; *) env >>\"$FAKE/others\"; echo 'running healthy' ;; esac\n");
    for (const QString &program : {u"bin/flock"_s, u"bin/docker"_s})
        QFile::setPermissions(m_server.path(program), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const QByteArray value = "a'b \"$(c) \\ ; =d";
    QProcess session;
    start(session, recreate);
    session.write("REDIS_PASSWORD=" + value + "\nMINIO_ROOT_PASSWORD=other\n.\n");
    EXPECT_EQ(ended(session), 0) << session.readAllStandardError().constData();
    EXPECT_TRUE(m_server.read(u"fake/compose"_s).contains(QByteArray("REDIS_PASSWORD=" + value + "\n")));
    const QByteArray others = m_server.read(u"fake/others"_s);
    EXPECT_TRUE(others.contains("FAKE="));
    EXPECT_FALSE(others.contains("_PASSWORD"));
}

TEST_F(Renewing, runsNothingThatStandsInAName)
{
    QProcess session;
    start(session, recreate);
    session.write("A;touch made;B=1\n.\n");
    EXPECT_EQ(ended(session), 1);
    EXPECT_FALSE(m_server.has(u"top/made"_s));
    EXPECT_FALSE(m_server.has(u"fake/made"_s));
}

TEST_F(Renewing, thatWasKilledIsWaitedFor)
{
    QProcess killed, other, next;
    start(killed, recreate);
    killed.write("REDIS_PASSWORD=new\n.\n");
    ASSERT_TRUE(killed.waitForBytesWritten());
    for (int i = 0; i < 100 && m_server.read(u"top/.vigie/owner"_s) != "rotation redis\n"; ++i)
        QThread::msleep(20);
    killed.kill();
    ended(killed);
    EXPECT_FALSE(m_server.has(u"fake/made"_s));

    start(other, {u"settings"_s});
    other.write(settings(before, after));
    EXPECT_EQ(ended(other), 75) << "it is still being made anew";
    EXPECT_EQ(other.readAllStandardOutput(), "rotation redis\n");
    EXPECT_EQ(m_server.read(u"top/.env"_s), before);

    start(next, {u"wait"_s});
    EXPECT_EQ(ended(next), 0);
    EXPECT_EQ(m_server.read(u"fake/made"_s), "new\n");
}
