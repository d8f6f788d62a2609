#include "remote/ssh/ssh_link.h"
#include "tests/support/expect.h"
#include "tests/support/test_sshd.h"

#include <QDir>
#include <QElapsedTimer>

using namespace Qt::StringLiterals;
using namespace vigie;
using Phase = ssh::LinkState::Phase;
using test::StallingProxy;
using test::TestSshd;

namespace {

ssh::Options impatient()
{
    ssh::Options options;
    options.connect = 2s;
    options.signIn = 2s;
    options.heartbeat = 200ms;
    options.dead = 600ms;
    options.retries = {100ms, 200ms};
    return options;
}

ssh::LinkPtr connected(const ssh::Target &target, const ssh::Options &options = impatient())
{
    const auto link = QCoro::waitFor(ssh::connectLink(target, nullptr, options));
    EXPECT_TRUE(link) << qPrintable(link.error().what) << qPrintable(link.error().detail);
    return link ? *link : nullptr;
}

bool reaches(const ssh::LinkPtr &link, Phase phase)
{
    return test::waitUntil([&] { return link->state().phase == phase; });
}

// The same server through a proxy on another port.
ssh::Target through(const TestSshd &server, const StallingProxy &proxy)
{
    ssh::Target target = server.target();
    target.port = proxy.serverPort();
    server.trust(u"known_hosts"_s, target.host, target.port, server.hostKey());
    return target;
}

} // namespace

TEST(SshLinkLife, aSilentServerIsSeenAsDeadInTime)
{
    TestSshd server;
    StallingProxy proxy(server.port());
    const auto link = connected(through(server, proxy));
    ASSERT_TRUE(link);
    proxy.stall();
    QElapsedTimer since;
    since.start();
    ASSERT_TRUE(reaches(link, Phase::Reconnecting));
    EXPECT_LE(since.elapsed(), 900) << "heartbeat 200 ms, dead after 600 ms";
    EXPECT_EQ(link->state().error->kind, Error::Kind::TimedOut);
    EXPECT_TRUE(link->state().nextTry.has_value());
    proxy.resume();
    proxy.cut();
    EXPECT_TRUE(reaches(link, Phase::Connected));
    EXPECT_FALSE(link->state().error);
}

TEST(SshLinkLife, anIdleServerStaysAliveAndTellsItsLatency)
{
    TestSshd server;
    const auto link = connected(server.target());
    ASSERT_TRUE(link);
    QList<Phase> phases;
    QObject::connect(link.get(), &ssh::Link::stateChanged, [&](const ssh::LinkState &state) { phases.append(state.phase); });
    EXPECT_FALSE(test::waitUntil([&] { return link->state().phase != Phase::Connected; }, 2500ms));
    ASSERT_TRUE(link->state().latency.has_value());
    EXPECT_LT(*link->state().latency, 600ms);
    EXPECT_GE(phases.size(), 5) << "a heartbeat every 200 ms";
}

TEST(SshLinkLife, connectsAgainAfterTheServerCameBack)
{
    TestSshd server;
    const auto link = connected(server.target());
    ASSERT_TRUE(link);
    server.stop();
    ASSERT_TRUE(reaches(link, Phase::Reconnecting));
    EXPECT_EQ(QCoro::waitFor(link->run(shellScript(u"true"_s))).error().kind, Error::Kind::Unreachable);
    server.start();
    ASSERT_TRUE(reaches(link, Phase::Connected));
    EXPECT_TRUE(QCoro::waitFor(link->run(shellScript(u"true"_s))));
}

TEST(SshLinkLife, runningCommandsEndWhenTheConnectionBreaks)
{
    TestSshd server;
    StallingProxy proxy(server.port());
    const auto link = connected(through(server, proxy));
    ASSERT_TRUE(link);
    QTimer::singleShot(300, [&] { proxy.cut(); });
    const auto ran = QCoro::waitFor(link->run(shellScript(u"sleep 5"_s)));
    ASSERT_FALSE(ran);
    EXPECT_EQ(ran.error().kind, Error::Kind::Unreachable);
}

TEST(SshLinkLife, reconnectsAtOnceWhenTold)
{
    TestSshd server;
    auto options = impatient();
    options.retries = {60s};
    const auto link = connected(server.target(), options);
    ASSERT_TRUE(link);
    server.stop();
    ASSERT_TRUE(reaches(link, Phase::Reconnecting));
    server.start();
    link->reconnectNow();
    EXPECT_TRUE(reaches(link, Phase::Connected));
}

TEST(SshLinkLife, neverReconnectsByItselfAfterAKeyError)
{
    TestSshd server;
    const auto link = connected(server.target());
    ASSERT_TRUE(link);
    server.stop();
    server.replaceHostKey();
    server.start();
    ASSERT_TRUE(reaches(link, Phase::KeyChanged));
    EXPECT_EQ(link->state().error->kind, Error::Kind::ServerKeyChanged);
    const auto tries = server.log().count("Connection from");
    EXPECT_FALSE(test::waitUntil([&] { return link->state().phase != Phase::KeyChanged; }, 1s));
    EXPECT_EQ(server.log().count("Connection from"), tries);
}

TEST(SshLinkLife, neverReconnectsByItselfAfterARefusedSignIn)
{
    TestSshd server;
    const auto link = connected(server.target());
    ASSERT_TRUE(link);
    server.stop();
    server.writeFile(u"authorized_keys"_s, "");
    server.start();
    ASSERT_TRUE(reaches(link, Phase::SignInRefused));
    std::ignore = test::waitUntil([] { return false; }, 500ms);    // what the server still has to say of the refused one
    const qsizetype before = server.log().size();
    EXPECT_FALSE(test::waitUntil([&] { return link->state().phase != Phase::SignInRefused; }, 1s));
    EXPECT_EQ(server.log().size(), before);
}

TEST(SshLinkLife, staysClosedOnceClosed)
{
    TestSshd server;
    const auto link = connected(server.target());
    ASSERT_TRUE(link);
    link->close();
    EXPECT_FALSE(test::waitUntil([&] { return link->state().phase != Phase::Disconnected; }, 500ms));
    EXPECT_EQ(QCoro::waitFor(link->run(shellScript(u"true"_s))).error().kind, Error::Kind::Unreachable);
}

TEST(SshLinkLife, canBeDestroyedWhileCommandsRun)
{
    TestSshd server;
    for (int i = 0; i < 5; ++i) {
        auto link = connected(server.target());
        ASSERT_TRUE(link);
        auto sleeping = link->run(shellScript(u"sleep 20"_s).within(30s));
        auto feeding = link->run(shellScript(u"cat"_s).fed(QByteArray(5'000'000, 'x')));
        auto stream = QCoro::waitFor(link->stream(shellScript(u"while :; do echo x; done"_s)));
        auto tunnel = QCoro::waitFor(link->tunnel(u"127.0.0.1"_s, server.port()));
        auto opening = link->stream(shellScript(u"sleep 20"_s));
        std::ignore = test::waitUntil([] { return false; }, std::chrono::milliseconds(i * 60));
        QElapsedTimer since;
        since.start();
        link.reset();
        EXPECT_LT(since.elapsed(), 1500);
        EXPECT_EQ(QCoro::waitFor(sleeping).error().kind, Error::Kind::Cancelled);
        std::ignore = QCoro::waitFor(feeding);
        std::ignore = QCoro::waitFor(opening);
    }
}

TEST(SshLinkLife, canBeDestroyedWhileItConnects)
{
    QTcpServer silent;
    ASSERT_TRUE(silent.listen(QHostAddress::LocalHost));
    ssh::Target target;
    target.host = u"127.0.0.1"_s;
    target.port = silent.serverPort();
    target.user = u"ana"_s;
    QElapsedTimer since;
    since.start();
    {
        auto connecting = ssh::connectLink(target, nullptr);
        std::ignore = test::waitUntil([] { return false; }, 200ms);
    }
    EXPECT_LT(since.elapsed(), 1000);
}

TEST(SshLinkLife, leavesNoDescriptorBehind)
{
    TestSshd server;
    const auto open = [] { return QDir(u"/proc/self/fd"_s).entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::System).size(); };
    connected(server.target()).reset();
    const auto before = open();
    for (int i = 0; i < 5; ++i)
        connected(server.target()).reset();
    EXPECT_EQ(open(), before);
}

TEST(SshLinkLife, reconnectsAtOnceAfterTheMachineSlept)
{
    TestSshd server;
    auto options = impatient();
    options.retries = {60s};
    const auto asleep = std::make_shared<std::chrono::milliseconds>(5s);
    options.asleep = [asleep] { return *asleep; };
    const auto link = connected(server.target(), options);
    ASSERT_TRUE(link);
    server.stop();
    ASSERT_TRUE(reaches(link, Phase::Reconnecting));
    server.start();
    EXPECT_FALSE(test::waitUntil([&] { return link->state().phase == Phase::Connected; }, 500ms));
    *asleep += 1h;
    EXPECT_TRUE(reaches(link, Phase::Connected));
}

TEST(SshLinkLife, doesNotTryARefusedSignInAgainAfterSleep)
{
    TestSshd server;
    auto options = impatient();
    const auto asleep = std::make_shared<std::chrono::milliseconds>(5s);
    options.asleep = [asleep] { return *asleep; };
    const auto link = connected(server.target(), options);
    ASSERT_TRUE(link);
    server.stop();
    server.writeFile(u"authorized_keys"_s, "");
    server.start();
    ASSERT_TRUE(reaches(link, Phase::SignInRefused));
    std::ignore = test::waitUntil([] { return false; }, 500ms);    // what the server still has to say of the refused one
    const qsizetype before = server.log().size();
    *asleep += 1h;
    EXPECT_FALSE(test::waitUntil([&] { return link->state().phase != Phase::SignInRefused; }, 1s));
    EXPECT_EQ(server.log().size(), before);
}

TEST(SshLinkLife, canBeClosedWhileItReconnects)
{
    TestSshd server;
    const auto link = connected(server.target());
    ASSERT_TRUE(link);
    const auto tunnel = QCoro::waitFor(link->tunnel(u"127.0.0.1"_s, server.port()));
    ASSERT_OK(tunnel);
    bool closed = false;
    QObject::connect(tunnel->get(), &ssh::Tunnel::closed, [&] { closed = true; });
    server.stop();
    QTcpServer silent;
    ASSERT_TRUE(silent.listen(QHostAddress::LocalHost, server.port()));
    ASSERT_TRUE(test::waitUntil([&] { return silent.hasPendingConnections(); }));
    QElapsedTimer since;
    since.start();
    link->close();
    EXPECT_LT(since.elapsed(), 1000) << "the reconnect was not interrupted";
    EXPECT_EQ(link->state().phase, Phase::Disconnected);
    EXPECT_TRUE(test::waitUntil([&] { return closed; }));
    silent.close();
    server.start();
    link->reconnectNow();
    EXPECT_TRUE(reaches(link, Phase::Connected));
}
