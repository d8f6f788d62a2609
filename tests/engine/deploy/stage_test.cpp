// Staging on this machine's own shell: nothing half arrived is used, and nothing of it stays.
#include "tests/engine/deploy/fake_server.h"

#include <QProcess>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace vigie::test;

namespace {

class Stage : public testing::Test
{
protected:
    // Its standard output; `input` ends with the link when it lacks the dot.
    QByteArray staged(const QString &run, const QByteArray &input) const
    {
        QProcess shell;
        shell.setProcessEnvironment(m_server.environment());
        shell.start(u"sh"_s, {QStringLiteral(VIGIE_SOURCE_DIR "/resources/stack/stage.sh"), m_server.path(u"top"_s), run});
        shell.write(input);
        shell.closeWriteChannel();
        EXPECT_TRUE(shell.waitForFinished(10000));
        return shell.readAllStandardOutput().trimmed();
    }
    static QByteArray line(const QByteArray &path, const QByteArray &content) { return path + " 600 " + content.toBase64() + '\n'; }
    QString runs(const QString &rest) const { return m_server.path(u"top/.vigie/runs/"_s + rest); }
    void age(const QString &path) const { EXPECT_EQ(QProcess::execute(u"touch"_s, {u"-d"_s, u"1 hour ago"_s, path}), 0); }

    // Plays runner.sh: says that it was started.
    const QByteArray m_runner = line(".run/runner.sh", "echo started; cat >/dev/null");
    FakeServer m_server;
};

} // namespace

TEST_F(Stage, startsTheRunnerOnceEverythingArrived)
{
    EXPECT_EQ(staged(u"one"_s, m_runner + line(".env", "A=1\n") + ".\n"), "started");
    EXPECT_EQ(m_server.read(u"top/.vigie/runs/one/files/.env"_s), "A=1\n");
}

TEST_F(Stage, removesWhatACutLinkLeft)
{
    const QByteArray answer = staged(u"one"_s, m_runner + line(".env", "POSTGRES_PASSWORD=hunter2\n"));
    EXPECT_TRUE(answer.contains("did not all arrive")) << answer.constData();
    EXPECT_FALSE(m_server.has(u"top/.vigie/runs/one"_s));
}

TEST_F(Stage, removesWhatAnEarlierPowerFailureLeft)
{
    m_server.write(u"top/.vigie/runs/half/files/.env"_s, "POSTGRES_PASSWORD=hunter2\n");
    m_server.write(u"top/.vigie/runs/begun/files/.env"_s, "POSTGRES_PASSWORD=hunter2\n");
    m_server.write(u"top/.vigie/runs/begun/state"_s, "running\n");
    m_server.write(u"top/.vigie/runs/now/files/.env"_s, "A=1\n");
    age(runs(u"half/files"_s));
    age(runs(u"begun/files"_s));
    EXPECT_EQ(staged(u"one"_s, m_runner + ".\n"), "started");
    EXPECT_FALSE(m_server.has(u"top/.vigie/runs/half"_s));
    EXPECT_FALSE(m_server.has(u"top/.vigie/runs/begun/files"_s));
    EXPECT_TRUE(m_server.has(u"top/.vigie/runs/begun/state"_s));
    EXPECT_TRUE(m_server.has(u"top/.vigie/runs/now/files/.env"_s));     // somebody else may be staging it
}
