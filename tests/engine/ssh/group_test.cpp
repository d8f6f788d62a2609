#include "remote/ssh/ssh_link.h"
#include "tests/support/expect.h"
#include "tests/support/test_sshd.h"

#include <QElapsedTimer>
#include <QFile>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace vigie;
using test::TestSshd;

namespace {

ssh::LinkPtr connected(const ssh::Target &target, const ssh::Options &options = {})
{
    const auto link = QCoro::waitFor(ssh::connectLink(target, nullptr, options));
    EXPECT_TRUE(link) << qPrintable(link.error().what) << qPrintable(link.error().detail);
    return link ? *link : nullptr;
}

// Writes the ids of itself and a child, then lasts.
Command lasting(const TestSshd &server, const QString &before = {})
{
    return shellScript(before + u" sleep 60 & echo $$ $! > "_s + server.path(u"ids"_s) + u"; wait"_s);
}

QList<pid_t> idsOf(const TestSshd &server)
{
    QFile file(server.path(u"ids"_s));
    QList<pid_t> ids;
    if (file.open(QIODevice::ReadOnly))
        for (const QByteArray &id : file.readAll().simplified().split(' '))
            if (id.toInt() > 0)
                ids.append(id.toInt());
    return ids;
}

// What ends gives back its program first and its files next, which closes the channel; only then does the kernel show it as a zombie.
bool runs(pid_t id)
{
    return !QFile::symLinkTarget(u"/proc/%1/exe"_s.arg(id)).isEmpty();
}

bool noneRuns(const QList<pid_t> &ids)
{
    return std::ranges::none_of(ids, runs);
}

} // namespace

TEST(SshGroup, aCancelEndsTheWholeRemoteGroup)
{
    TestSshd server;
    const auto link = connected(server.target());
    ASSERT_TRUE(link);
    const Cancel cancel;
    auto running = link->run(lasting(server).cancelledBy(cancel));
    ASSERT_TRUE(test::waitUntil([&] { return idsOf(server).size() == 2; }));
    cancel.request();
    EXPECT_EQ(QCoro::waitFor(running).error().kind, Error::Kind::Cancelled);
    EXPECT_TRUE(noneRuns(idsOf(server)));
}

TEST(SshGroup, aPassedLimitEndsTheWholeRemoteGroup)
{
    TestSshd server;
    const auto link = connected(server.target());
    ASSERT_TRUE(link);
    QElapsedTimer since;
    since.start();
    const auto ran = QCoro::waitFor(link->run(lasting(server).within(1500ms)));
    ASSERT_FALSE(ran);
    EXPECT_EQ(ran.error().kind, Error::Kind::TimedOut);
    EXPECT_GE(since.elapsed(), 1500);
    ASSERT_EQ(idsOf(server).size(), 2);
    EXPECT_TRUE(noneRuns(idsOf(server)));
}

TEST(SshGroup, aProgramThatIgnoresTheRequestIsKilled)
{
    TestSshd server;
    const auto link = connected(server.target());
    ASSERT_TRUE(link);
    const Cancel cancel;
    auto running = link->run(lasting(server, u"trap '' TERM;"_s).cancelledBy(cancel));
    ASSERT_TRUE(test::waitUntil([&] { return idsOf(server).size() == 2; }));
    QElapsedTimer since;
    since.start();
    cancel.request();
    EXPECT_EQ(QCoro::waitFor(running).error().kind, Error::Kind::Cancelled);
    EXPECT_GE(since.elapsed(), 1900) << "it was not asked before it was killed";
    EXPECT_TRUE(test::waitUntil([&] { return noneRuns(idsOf(server)); }, 3s));
}

TEST(SshGroup, aDroppedStreamEndsItsGroup)
{
    TestSshd server;
    const auto link = connected(server.target());
    ASSERT_TRUE(link);
    auto stream = QCoro::waitFor(link->stream(lasting(server)));
    ASSERT_OK(stream);
    ASSERT_TRUE(test::waitUntil([&] { return idsOf(server).size() == 2; }));
    stream->reset();
    EXPECT_TRUE(test::waitUntil([&] { return noneRuns(idsOf(server)); }));
}

TEST(SshGroup, closingTheLinkEndsWhatRuns)
{
    TestSshd server;
    auto link = connected(server.target());
    ASSERT_TRUE(link);
    auto running = link->run(lasting(server));
    ASSERT_TRUE(test::waitUntil([&] { return idsOf(server).size() == 2; }));
    link.reset();
    EXPECT_EQ(QCoro::waitFor(running).error().kind, Error::Kind::Cancelled);
    EXPECT_TRUE(test::waitUntil([&] { return noneRuns(idsOf(server)); }));
}

TEST(SshGroup, aCancelWorksWithoutASecondChannel)
{
    TestSshd server("MaxSessions 1");
    const auto link = connected(server.target());
    ASSERT_TRUE(link);
    const Cancel cancel;
    auto running = link->run(lasting(server).cancelledBy(cancel));
    ASSERT_TRUE(test::waitUntil([&] { return idsOf(server).size() == 2; }));
    cancel.request();
    EXPECT_EQ(QCoro::waitFor(running).error().kind, Error::Kind::Cancelled);
    EXPECT_TRUE(noneRuns(idsOf(server)));
}

TEST(SshGroup, commandsTakeTurnsWhenTheServerAllowsOneSession)
{
    TestSshd server("MaxSessions 1");
    const auto link = connected(server.target());
    ASSERT_TRUE(link);
    std::vector<Async<Output>> running;
    for (int i = 0; i < 5; ++i)
        running.push_back(link->run(shellScript(u"echo $1"_s, {QString::number(i)})));
    for (int i = 0; i < 5; ++i) {
        const auto ran = QCoro::waitFor(running[static_cast<std::size_t>(i)]);
        ASSERT_OK(ran);
        EXPECT_EQ(ran->out.trimmed(), QByteArray::number(i));
    }
}

TEST(SshGroup, aServerWithoutAnySessionSaysSo)
{
    TestSshd server("MaxSessions 0");
    const auto link = connected(server.target());
    ASSERT_TRUE(link);
    const auto ran = QCoro::waitFor(link->run(shellScript(u"true"_s)));
    ASSERT_FALSE(ran);
    EXPECT_EQ(ran.error().kind, Error::Kind::Unreachable);
    EXPECT_TRUE(ran.error().why.contains(u"MaxSessions"_s));
}

TEST(SshGroup, aCommandThatWaitsTooLongForAChannelSaysSo)
{
    TestSshd server;
    ssh::Options options;
    options.channels = 1;
    options.queue = 500ms;
    const auto link = connected(server.target(), options);
    ASSERT_TRUE(link);
    auto first = link->run(shellScript(u"sleep 2"_s));
    EXPECT_EQ(QCoro::waitFor(link->run(shellScript(u"true"_s))).error().kind, Error::Kind::TimedOut);
    ASSERT_OK(QCoro::waitFor(first));
}

TEST(SshGroup, twentyAtOnceUseEightChannels)
{
    TestSshd server;
    const auto link = connected(server.target());
    ASSERT_TRUE(link);
    int most = 0;
    QObject::connect(link.get(), &ssh::Link::stateChanged, [&](const ssh::LinkState &state) { most = qMax(most, state.channels); });
    std::vector<Async<Output>> running;
    for (int i = 0; i < 20; ++i)
        running.push_back(link->run(shellScript(u"sleep 0.2; echo $1"_s, {QString::number(i)})));
    for (int i = 0; i < 20; ++i) {
        const auto ran = QCoro::waitFor(running[static_cast<std::size_t>(i)]);
        ASSERT_OK(ran);
        EXPECT_EQ(ran->out.trimmed(), QByteArray::number(i));
    }
    EXPECT_EQ(most, 8);
}

TEST(SshGroup, theNoiseOfStartUpFilesStaysOut)
{
    TestSshd server;
    server.writeFile(u".bashrc"_s, "echo Welcome to the server; echo careful >&2; set -x\n");
    const auto link = connected(server.target());
    ASSERT_TRUE(link);
    const auto ran = QCoro::waitFor(link->run(shellScript(u"printf out; printf err >&2"_s)));
    ASSERT_OK(ran);
    EXPECT_EQ(*ran, (Output{0, {}, "out", "err"}));
}

TEST(SshGroup, aShellThatStartsNothingIsExplained)
{
    TestSshd server("ForceCommand echo This account is not available; exit 1");
    const auto link = connected(server.target());
    ASSERT_TRUE(link);
    const auto ran = QCoro::waitFor(link->run(shellScript(u"true"_s)));
    ASSERT_FALSE(ran);
    EXPECT_TRUE(ran.error().detail.contains(u"not available"_s)) << qPrintable(ran.error().detail);
}
