#include "remote/ssh/ssh_link.h"
#include "tests/support/expect.h"
#include "tests/support/test_sshd.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTcpSocket>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace vigie;
using test::StallingProxy;
using test::TestSshd;

namespace {

ssh::LinkPtr connected(const ssh::Target &target, const ssh::Options &options = {})
{
    const auto link = QCoro::waitFor(ssh::connectLink(target, nullptr, options));
    EXPECT_TRUE(link) << qPrintable(link.error().what) << qPrintable(link.error().detail);
    return link ? *link : nullptr;
}

QByteArray randomBytes(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    QRandomGenerator random(7);
    for (qsizetype i = 0; i + 4 <= size; i += 4) {
        const quint32 word = random.generate();
        std::memcpy(bytes.data() + i, &word, 4);
    }
    return bytes;
}

// Sends back all it gets, and ends when the client has ended.
class EchoServer : public QTcpServer
{
public:
    EchoServer()
    {
        EXPECT_TRUE(listen(QHostAddress::LocalHost));
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *peer = nextPendingConnection();
            ++connections;
            connect(peer, &QTcpSocket::readyRead, peer, [peer] { peer->write(peer->readAll()); });
            connect(peer, &QTcpSocket::disconnected, peer, &QObject::deleteLater);
        });
    }
    int connections = 0;
};

constexpr qsizetype fiftyMegabytes = 50LL * 1024 * 1024;

} // namespace

TEST(SshLoad, fiftyMegabytesThroughRun)
{
    TestSshd server;
    const auto link = connected(server.target());
    ASSERT_TRUE(link);
    const QByteArray bytes = randomBytes(fiftyMegabytes);
    const auto ran = QCoro::waitFor(link->run(shellScript(u"cat"_s).fed(bytes).within(60s)));
    ASSERT_OK(ran);
    EXPECT_EQ(ran->out.size(), bytes.size());
    EXPECT_TRUE(ran->out == bytes);
}

TEST(SshLoad, fiftyMegabytesThroughATunnelBothWaysAtOnce)
{
    TestSshd server;
    const auto link = connected(server.target());
    ASSERT_TRUE(link);
    EchoServer echo;
    const auto tunnel = QCoro::waitFor(link->tunnel(u"127.0.0.1"_s, echo.serverPort()));
    ASSERT_OK(tunnel);
    const QByteArray bytes = randomBytes(fiftyMegabytes);
    QByteArray back;
    QTcpSocket client;
    QObject::connect(&client, &QTcpSocket::readyRead, [&] { back += client.readAll(); });
    client.connectToHost(QHostAddress::LocalHost, (*tunnel)->localPort());
    client.write(bytes);
    ASSERT_TRUE(test::waitUntil([&] { return back.size() >= bytes.size(); }, 60s)) << back.size();
    EXPECT_TRUE(back == bytes);
}

TEST(SshLoad, aTunnelCarriesManyConnections)
{
    TestSshd server;
    const auto link = connected(server.target());
    ASSERT_TRUE(link);
    EchoServer echo;
    const auto tunnel = QCoro::waitFor(link->tunnel(u"127.0.0.1"_s, echo.serverPort()));
    ASSERT_OK(tunnel);
    std::vector<std::unique_ptr<QTcpSocket>> clients;
    for (int i = 0; i < 30; ++i) {
        clients.push_back(std::make_unique<QTcpSocket>());
        clients.back()->connectToHost(QHostAddress::LocalHost, (*tunnel)->localPort());
        clients.back()->write("ping");
    }
    EXPECT_TRUE(test::waitUntil([&] { return std::ranges::all_of(clients, [](const auto &client) { return client->bytesAvailable() == 4; }); }));
    EXPECT_EQ(link->state().channels, 0) << "tunnels need no session channel";
    EXPECT_EQ(link->state().tunnels, 1);
}

TEST(SshLoad, aTunnelEndsWithItsHandleAndItsTarget)
{
    TestSshd server;
    const auto link = connected(server.target());
    ASSERT_TRUE(link);
    auto echo = std::make_unique<EchoServer>();
    auto tunnel = QCoro::waitFor(link->tunnel(u"127.0.0.1"_s, echo->serverPort()));
    ASSERT_OK(tunnel);
    const quint16 port = (*tunnel)->localPort();
    QTcpSocket client;
    client.connectToHost(QHostAddress::LocalHost, port);
    client.write("ping");
    ASSERT_TRUE(test::waitUntil([&] { return client.bytesAvailable() == 4; }));
    tunnel->reset();
    EXPECT_TRUE(test::waitUntil([&] { return client.state() == QAbstractSocket::UnconnectedState; }));
    EXPECT_TRUE(test::waitUntil([&] { return link->state().tunnels == 0; }));

    const quint16 closedPort = echo->serverPort();
    echo.reset();
    const auto toNowhere = QCoro::waitFor(link->tunnel(u"127.0.0.1"_s, closedPort));
    ASSERT_OK(toNowhere);
    QTcpSocket lost;
    lost.connectToHost(QHostAddress::LocalHost, (*toNowhere)->localPort());
    EXPECT_TRUE(test::waitUntil([&] { return lost.state() == QAbstractSocket::UnconnectedState; }));
    EXPECT_TRUE(QCoro::waitFor(link->run(shellScript(u"true"_s)))) << "the link lives on";
}

TEST(SshLoad, aTunnelOutlivesAReconnect)
{
    TestSshd server;
    ssh::Options options;
    options.retries = {100ms};
    const auto link = connected(server.target(), options);
    ASSERT_TRUE(link);
    EchoServer echo;
    const auto tunnel = QCoro::waitFor(link->tunnel(u"127.0.0.1"_s, echo.serverPort()));
    ASSERT_OK(tunnel);
    server.stop();
    ASSERT_TRUE(test::waitUntil([&] { return link->state().phase == ssh::LinkState::Phase::Reconnecting; }));
    server.start();
    ASSERT_TRUE(test::waitUntil([&] { return link->state().phase == ssh::LinkState::Phase::Connected; }));
    QTcpSocket client;
    client.connectToHost(QHostAddress::LocalHost, (*tunnel)->localPort());
    client.write("ping");
    EXPECT_TRUE(test::waitUntil([&] { return client.bytesAvailable() == 4; }));
}

TEST(SshLoad, anotherUserIsRefusedOnATunnel)
{
    if (::geteuid() != 0)
        GTEST_SKIP() << "only root can act as another user";
    TestSshd server;
    const auto link = connected(server.target());
    ASSERT_TRUE(link);
    EchoServer echo;
    const auto tunnel = QCoro::waitFor(link->tunnel(u"127.0.0.1"_s, echo.serverPort()));
    ASSERT_OK(tunnel);
    const QString ask = u"exec 3<>/dev/tcp/127.0.0.1/%1; printf 'ping\\n' >&3; read -t 5 -r answer <&3; printf %s \"$answer\""_s.arg((*tunnel)->localPort());
    const auto asking = [&](const QStringList &before) {
        QProcess client;
        const QStringList words = before + QStringList{u"bash"_s, u"-c"_s, ask};
        client.start(words.constFirst(), words.sliced(1));
        EXPECT_TRUE(test::waitUntil([&] { return client.state() == QProcess::NotRunning; }));
        return client.readAllStandardOutput();
    };
    EXPECT_EQ(asking({}), "ping");
    EXPECT_EQ(asking({u"setpriv"_s, u"--reuid=65534"_s, u"--regid=65534"_s, u"--clear-groups"_s}), "");
    EXPECT_EQ(echo.connections, 1) << "the other user's connection reached the server";
}

TEST(SshLoad, streamsAreHeldBackWhileNobodyReads)
{
    TestSshd server;
    const auto link = connected(server.target());
    ASSERT_TRUE(link);
    const QString count = server.path(u"count"_s);
    const auto stream = QCoro::waitFor(link->stream(
        shellScript(u"i=0; while [ $i -lt 400 ]; do head -c 100000 /dev/zero | tr '\\0' x; echo; i=$((i+1)); echo $i > \"$1\"; done"_s, {count})));
    ASSERT_OK(stream);
    std::ignore = test::waitUntil([] { return false; }, 2s);
    QFile written(count);
    ASSERT_TRUE(written.open(QIODevice::ReadOnly));
    EXPECT_LT(written.readAll().trimmed().toInt(), 200) << "40 MB were printed although nobody reads";
    qsizetype lines = 0;
    bool ended = false;
    QObject::connect(stream->get(), &ssh::Stream::lineArrived, [&](const QByteArray &line) { lines += line.size() == 100000 ? 1 : 0; });
    QObject::connect(stream->get(), &ssh::Stream::ended, [&] { ended = true; });
    ASSERT_TRUE(test::waitUntil([&] { return ended; }, 30s));
    EXPECT_EQ(lines, 400);
}

TEST(SshLoad, aProgramThatPrintsTooMuchIsStopped)
{
    TestSshd server;
    const auto link = connected(server.target());
    ASSERT_TRUE(link);
    const auto ran = QCoro::waitFor(link->run(shellScript(u"cat /dev/zero"_s).within(60s)));
    ASSERT_FALSE(ran);
    EXPECT_EQ(ran.error().kind, Error::Kind::BadReply);
    EXPECT_TRUE(QCoro::waitFor(link->run(shellScript(u"true"_s))));
}

TEST(SshLoad, aCutUploadLeavesTheOldFile)
{
    TestSshd server;
    StallingProxy proxy(server.port());
    auto target = server.target();
    target.port = proxy.serverPort();
    server.trust(u"known_hosts"_s, target.host, target.port, server.hostKey());
    const auto link = connected(target);
    ASSERT_TRUE(link);
    const QString path = server.path(u"file"_s);
    ASSERT_OK(QCoro::waitFor(link->put(Secret("old"), path, 0600)));
    proxy.cutAfter(2'000'000);
    EXPECT_FALSE(QCoro::waitFor(link->put(Secret(randomBytes(8'000'000)), path, 0600)));
    std::ignore = test::waitUntil([] { return false; }, 500ms);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), "old");
    EXPECT_TRUE(test::waitUntil([&] { return QFileInfo(path).dir().entryList({u"file.vigie-*"_s}).isEmpty(); })) << "the part was left behind";
}

TEST(SshLoad, aLongCommandIsRefusedWithASentence)
{
    TestSshd server;
    const auto link = connected(server.target());
    ASSERT_TRUE(link);
    const auto ran = QCoro::waitFor(link->run(shellScript(u":"_s, {QString(200'000, u'x')})));
    ASSERT_FALSE(ran);
    EXPECT_EQ(ran.error().kind, Error::Kind::Usage);
    EXPECT_TRUE(QCoro::waitFor(link->run(shellScript(u":"_s, {QString(6'000, u'\'')}))));
}

// Hundreds of arguments of arbitrary characters, in as many commands as a second or two allow.
TEST(SshLoad, anyArgumentsSurviveTheRealLoginShell)
{
    TestSshd server;
    const auto link = connected(server.target());
    ASSERT_TRUE(link);
    const quint32 seed = QRandomGenerator::system()->generate();
    QRandomGenerator random(seed);
    for (int round = 0; round < 60; ++round) {
        QStringList arguments;
        QByteArray expected;
        for (int i = 0; i < 5; ++i) {
            QString argument;
            for (quint32 n = random.bounded(40U); n > 0; --n)
                argument += random.bounded(4U) == 0 ? QString(QChar(static_cast<ushort>(1 + random.bounded(0xD7FEU)))) : QString(QChar(static_cast<ushort>(1 + random.bounded(127U))));
            arguments.append(argument);
            expected += argument.toUtf8() + '\0';
        }
        Command command;
        command.program = u"printf"_s;
        command.arguments = QStringList{u"%s\\0"_s} + arguments;
        const auto ran = QCoro::waitFor(link->run(command));
        ASSERT_OK(ran);
        ASSERT_EQ(ran->out.toHex(), expected.toHex()) << "seed " << seed;
    }
}
