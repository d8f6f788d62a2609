#include "remote/ssh/ssh_link.h"
#include "tests/support/expect.h"
#include "tests/support/test_sshd.h"

#include <QElapsedTimer>
#include <QDir>
#include <QTcpSocket>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace vigie;
using test::TestSshd;

namespace {

// One server and one link for all tests that do not break them.
class SshRun : public testing::Test
{
protected:
    static void SetUpTestSuite()
    {
        server = std::make_unique<TestSshd>();
        const auto connected = QCoro::waitFor(ssh::connectLink(server->target(), nullptr));
        ASSERT_OK(connected);
        link = *connected;
    }
    static void TearDownTestSuite()
    {
        link.reset();
        server.reset();
    }
    static Result<Output> sh(const QString &text, const QStringList &arguments = {}) { return QCoro::waitFor(link->run(shellScript(text, arguments))); }

    static std::unique_ptr<TestSshd> server;
    static ssh::LinkPtr link;
};

std::unique_ptr<TestSshd> SshRun::server;
ssh::LinkPtr SshRun::link;

} // namespace

TEST_F(SshRun, givesBothOutputsAndTheExitCode)
{
    const auto ran = QCoro::waitFor(link->run(shellScript(u"printf out; printf err >&2; exit 7"_s).whateverItsExit()));
    ASSERT_OK(ran);
    EXPECT_EQ(*ran, (Output{7, {}, "out", "err"}));
}

TEST_F(SshRun, namesTheSignalThatEndedTheProgram)
{
    const auto ran = sh(u"kill -KILL $$"_s);
    ASSERT_FALSE(ran);
    EXPECT_EQ(ran.error().kind, Error::Kind::CommandFailed);
    EXPECT_TRUE(ran.error().why.contains(u"KILL"_s)) << qPrintable(ran.error().why);
}

TEST_F(SshRun, tellsAMissingProgram)
{
    Command command;
    command.program = u"no-such-program"_s;
    const auto ran = QCoro::waitFor(link->run(command));
    ASSERT_FALSE(ran);
    EXPECT_TRUE(ran.error().detail.contains(u"no-such-program"_s));
}

TEST_F(SshRun, runsUnderTheCUtf8Locale)
{
    EXPECT_EQ(sh(u"printf %s \"$LC_ALL\""_s)->out, "C.UTF-8");
}

TEST_F(SshRun, runsInAProcessGroupOfItsOwn)
{
    const auto ran = sh(u"read -r _ _ _ _ group _ </proc/$$/stat; [ $group = $$ ] && printf own"_s);
    ASSERT_OK(ran);
    EXPECT_EQ(ran->out, "own");
}

TEST_F(SshRun, feedsTheInputAndClosesIt)
{
    QByteArray input;
    for (int i = 0; i < 256; ++i)
        input += static_cast<char>(i);
    input = input.repeated(1000);
    const auto ran = QCoro::waitFor(link->run(shellScript(u"cat"_s).fed(input)));
    ASSERT_OK(ran);
    EXPECT_EQ(ran->out, input);
}

TEST_F(SshRun, readsNothingWithoutAnInput)
{
    EXPECT_EQ(sh(u"cat; readlink /proc/self/fd/0"_s)->out, "/dev/null\n");
}

TEST_F(SshRun, writesAFileWithItsModeAndReadsItBack)
{
    const QString path = server->path(u"a file's \"name\""_s);
    ASSERT_OK(QCoro::waitFor(link->put(Secret("one"), path, 0600)));
    ASSERT_OK(QCoro::waitFor(link->put(Secret("two\n"), path, 0640)));
    EXPECT_EQ(*QCoro::waitFor(link->get(path, 100)), "two\n");
    struct stat found{};
    ASSERT_EQ(::stat(QFile::encodeName(path).constData(), &found), 0);
    EXPECT_EQ(found.st_mode & 0777, 0640U);
    EXPECT_EQ(QDir(server->path({})).entryList({u"*.vigie-*"_s}).size(), 0);
}

TEST_F(SshRun, putsAnEmptyFile)
{
    ASSERT_OK(QCoro::waitFor(link->put(Secret(""), server->path(u"empty"_s), 0600)));
    EXPECT_EQ(QCoro::waitFor(link->get(server->path(u"empty"_s), 1))->size(), 0);
}

TEST_F(SshRun, tellsWhyAFileCannotBeRead)
{
    EXPECT_EQ(QCoro::waitFor(link->get(server->path(u"absent"_s), 1)).error().kind, Error::Kind::NotFound);
    server->writeFile(u"large"_s, "1234");
    EXPECT_EQ(QCoro::waitFor(link->get(server->path(u"large"_s), 3)).error().kind, Error::Kind::BadReply);
    EXPECT_EQ(*QCoro::waitFor(link->get(server->path(u"large"_s), 4)), "1234");
    EXPECT_FALSE(QCoro::waitFor(link->put(Secret("x"), server->path(u"no/such/folder"_s), 0600)));
}

TEST_F(SshRun, streamsLinesOfBothOutputsInOrder)
{
    const auto stream = QCoro::waitFor(link->stream(shellScript(u"for i in 1 2 3; do echo $i; done; printf last; echo e >&2; exit 4"_s)));
    ASSERT_OK(stream);
    QList<QByteArray> out;
    QList<QByteArray> err;
    std::optional<Result<Output>> end;
    QObject::connect(stream->get(), &ssh::Stream::lineArrived,
                     [&](const QByteArray &line, ssh::Stream::Channel channel) { (channel == ssh::Stream::Channel::Out ? out : err).append(line); });
    QObject::connect(stream->get(), &ssh::Stream::ended, [&](const Result<Output> &result) { end = result; });
    ASSERT_TRUE(test::waitUntil([&] { return end.has_value(); }));
    EXPECT_EQ(out, (QList<QByteArray>{"1", "2", "3", "last"}));
    EXPECT_EQ(err, (QList<QByteArray>{"e"}));
    ASSERT_OK(*end);
    EXPECT_EQ((*end)->exitCode, 4);
}

TEST_F(SshRun, leadsThroughATunnel)
{
    QTcpServer echo;
    ASSERT_TRUE(echo.listen(QHostAddress::LocalHost));
    QObject::connect(&echo, &QTcpServer::newConnection, [&] {
        QTcpSocket *peer = echo.nextPendingConnection();
        QObject::connect(peer, &QTcpSocket::readyRead, peer, [peer] { peer->write(peer->readAll()); });
    });
    const auto tunnel = QCoro::waitFor(link->tunnel(u"127.0.0.1"_s, echo.serverPort()));
    ASSERT_OK(tunnel);
    QTcpSocket client;
    client.connectToHost(QHostAddress::LocalHost, (*tunnel)->localPort());
    client.write("ping");
    ASSERT_TRUE(test::waitUntil([&] { return client.bytesAvailable() == 4; }));
    EXPECT_EQ(client.readAll(), "ping");
}
