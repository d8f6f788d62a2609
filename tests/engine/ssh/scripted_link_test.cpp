#include "tests/support/scripted_link.h"

#include "tests/support/expect.h"

#include <QCoroTask>

#include <gtest/gtest-spi.h>

using namespace Qt::StringLiterals;
using namespace vigie;
using test::ScriptedLink;

namespace {

Command docker(const QStringList &arguments)
{
    Command command;
    command.program = u"docker"_s;
    command.arguments = arguments;
    return command;
}

} // namespace

TEST(ScriptedLink, answersInTheOrderOfItsExpectations)
{
    const auto link = ScriptedLink::create();
    link->expect(u"docker ps"_s).answers(QByteArray("one"));
    link->expect(u"docker ps"_s).answers(QByteArray("two"));
    EXPECT_EQ(QCoro::waitFor(link->run(docker({u"ps"_s})))->out, "one");
    EXPECT_EQ(QCoro::waitFor(link->run(docker({u"ps"_s})))->out, "two");
    EXPECT_EQ(link->seen(), (QStringList{u"docker ps"_s, u"docker ps"_s}));
}

TEST(ScriptedLink, judgesExitCodesAsARealLinkDoes)
{
    const auto link = ScriptedLink::create();
    link->expectStarting(u"docker"_s).answers(Output{.exitCode = 3, .signal = {}, .out = {}, .err = "no such thing"}).often();
    const auto failed = QCoro::waitFor(link->run(docker({u"x"_s})));
    ASSERT_FALSE(failed);
    EXPECT_EQ(failed.error().kind, Error::Kind::CommandFailed);
    EXPECT_TRUE(failed.error().detail.contains(u"no such thing"_s));
    EXPECT_EQ(QCoro::waitFor(link->run(docker({u"x"_s}).whateverItsExit()))->exitCode, 3);
}

TEST(ScriptedLink, failsOnAnUnexpectedCommand)
{
    const auto link = ScriptedLink::create();
    EXPECT_NONFATAL_FAILURE(static_cast<void>(QCoro::waitFor(link->run(docker({u"rm"_s})))), "unexpected command");
}

TEST(ScriptedLink, failsOnACommandThatNeverCame)
{
    auto link = ScriptedLink::create();
    link->expect(u"docker ps"_s);
    EXPECT_NONFATAL_FAILURE(link.reset(), "never came");
}

TEST(ScriptedLink, hangsUntilTheLimitOrTheWishToStop)
{
    const auto link = ScriptedLink::create();
    link->expect(u"docker wait"_s).hangs().often();
    EXPECT_EQ(QCoro::waitFor(link->run(docker({u"wait"_s}).within(20ms))).error().kind, Error::Kind::TimedOut);
    const Cancel cancel;
    QTimer::singleShot(10ms, [cancel] { cancel.request(); });
    EXPECT_EQ(QCoro::waitFor(link->run(docker({u"wait"_s}).cancelledBy(cancel))).error().kind, Error::Kind::Cancelled);
}

TEST(ScriptedLink, streamsWhatTheTestPushes)
{
    const auto link = ScriptedLink::create();
    link->expectStarting(u"docker events"_s).streams();
    const auto stream = QCoro::waitFor(link->stream(docker({u"events"_s})));
    ASSERT_OK(stream);
    QList<QByteArray> lines;
    QObject::connect(stream->get(), &ssh::Stream::lineArrived, [&](const QByteArray &line) { lines.append(line); });
    link->stream(0)->push("start");
    link->stream(0)->push("die");
    EXPECT_EQ(lines, (QList<QByteArray>{"start", "die"}));
}

TEST(ScriptedLink, keepsFilesWithTheirMode)
{
    const auto link = ScriptedLink::create();
    ASSERT_OK(QCoro::waitFor(link->put(Secret("A=1"), u"/srv/.env"_s, 0600)));
    EXPECT_EQ(link->files.value(u"/srv/.env"_s).mode, 0600);
    EXPECT_EQ(*QCoro::waitFor(link->get(u"/srv/.env"_s, 100)), "A=1");
    EXPECT_EQ(QCoro::waitFor(link->get(u"/srv/other"_s, 100)).error().kind, Error::Kind::NotFound);
}

TEST(ScriptedLink, refusesEverythingWhileDisconnected)
{
    const auto link = ScriptedLink::create();
    link->close();
    EXPECT_EQ(QCoro::waitFor(link->run(docker({u"ps"_s}))).error().kind, Error::Kind::Unreachable);
}
