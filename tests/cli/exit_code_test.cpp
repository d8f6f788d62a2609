#include "program.h"

#include <QLocale>

using namespace Qt::StringLiterals;
using namespace vigie;

class ExitCodes : public Program
{
protected:
    const QList<QStringList> m_onServer{
        {u"check"_s, u"prod"_s}, {u"prepare"_s, u"prod"_s, u"--yes"_s}, {u"plan"_s, u"prod"_s}, {u"deploy"_s, u"prod"_s}, {u"status"_s, u"prod"_s},
        {u"test"_s, u"prod"_s}, {u"endpoints"_s, u"prod"_s}, {u"tunnel"_s, u"prod"_s, u"redis"_s}, {u"logs"_s, u"prod"_s}, {u"start"_s, u"prod"_s},
        {u"stop"_s, u"prod"_s}, {u"restart"_s, u"prod"_s}, {u"vault"_s, u"list"_s, u"prod"_s}, {u"vault"_s, u"show"_s, u"prod"_s, u"X"_s},
        {u"runs"_s, u"prod"_s}, {u"follow"_s, u"prod"_s, u"r1"_s}, {u"history"_s, u"prod"_s}, {u"trust"_s, u"prod"_s},
        {u"server"_s, u"rename"_s, u"prod"_s, u"other"_s}, {u"server"_s, u"remove"_s, u"prod"_s, u"--yes"_s},
        {u"status"_s, u"prod"_s, u"--watch"_s}};
};

TEST_F(ExitCodes, everyKindOfErrorHasItsOwn)
{
    const QList<std::pair<Error::Kind, int>> codes{
        {Error::Kind::Unreachable, 3}, {Error::Kind::ServerKeyUnknown, 4}, {Error::Kind::ServerKeyChanged, 4}, {Error::Kind::SignInRefused, 5},
        {Error::Kind::TimedOut, 3}, {Error::Kind::Cancelled, 130}, {Error::Kind::CommandFailed, 1}, {Error::Kind::NotFound, 1},
        {Error::Kind::Conflict, 1}, {Error::Kind::BadReply, 1}, {Error::Kind::VaultLocked, 7}, {Error::Kind::VaultAbsent, 7},
        {Error::Kind::GateStopped, 6}, {Error::Kind::NeedsAnswer, 6}, {Error::Kind::Usage, 2}, {Error::Kind::Internal, 1}};
    for (const auto &[kind, code] : codes) {
        script.fails = Error{kind, u"What."_s, u"Why."_s, u"Next."_s, u"raw"_s};
        EXPECT_EQ(run({u"check"_s, u"prod"_s, u"--json"_s}), code) << qPrintable(kindName(kind));
        EXPECT_EQ(error(), (QJsonObject{{u"kind"_s, kindName(kind)}, {u"what"_s, u"What."_s}, {u"why"_s, u"Why."_s}, {u"next"_s, u"Next."_s}, {u"detail"_s, u"raw"_s}}));
        EXPECT_EQ(out(), "");
    }
}

TEST_F(ExitCodes, everyVerbPassesTheErrorOn)
{
    script.fails = Error{Error::Kind::SignInRefused, u"Refused."_s, {}, {}, {}};
    for (const QStringList &words : m_onServer) {
        EXPECT_EQ(run(words + QStringList{u"--json"_s}), 5) << qPrintable(words.join(u' '));
        EXPECT_EQ(error()[u"kind"_s], u"SignInRefused"_s) << qPrintable(words.join(u' '));
    }
}

TEST_F(ExitCodes, everyVerbKnowsThatAServerIsNotThere)
{
    script.servers.clear();
    for (const QStringList &words : m_onServer) {
        EXPECT_EQ(run(words + QStringList{u"--json"_s}), 1) << qPrintable(words.join(u' '));
        EXPECT_EQ(error()[u"kind"_s], u"NotFound"_s) << qPrintable(words.join(u' '));
    }
    EXPECT_TRUE(script.calls.isEmpty());
}

TEST_F(ExitCodes, misuseIsTwo)
{
    const QList<QStringList> misuses{{}, {u"fly"_s}, {u"check"_s}, {u"server"_s}, {u"server"_s, u"add"_s, u"x"_s}, {u"server"_s, u"add"_s, u"x"_s, u"@host"_s},
        {u"server"_s, u"add"_s, u"x"_s, u"a@b"_s, u"--port"_s, u"70000"_s}, {u"deploy"_s, u"prod"_s, u"--secrets"_s, u"paper"_s},
        {u"deploy"_s, u"prod"_s, u"--set"_s, u"PORT"_s}, {u"deploy"_s, u"prod"_s, u"--set"_s, u"port=1"_s},
        {u"deploy"_s, u"prod"_s, u"--image"_s, u"mysql=x"_s}, {u"status"_s}, {u"status"_s, u"prod"_s, u"--all"_s},
        {u"status"_s, u"prod"_s, u"--watch"_s, u"--check"_s}, {u"logs"_s, u"prod"_s, u"--since"_s, u"yesterday"_s}, {u"restart"_s, u"prod"_s, u"mysql"_s},
        {u"vault"_s, u"show"_s, u"prod"_s, u"--reveal"_s}, {u"check"_s, u"prod"_s, u"--passphrase-fd"_s, u"3"_s},
        {u"check"_s, u"prod"_s, u"--vault-file"_s, u"/v"_s, u"--passphrase-fd"_s, u"987"_s}, {u"check"_s, u"prod"_s, u"extra"_s}};
    for (const QStringList &words : misuses) {
        EXPECT_EQ(run(words + QStringList{u"--json"_s}), 2) << qPrintable(words.join(u' '));
        EXPECT_EQ(error()[u"kind"_s], u"Usage"_s) << qPrintable(words.join(u' '));
        EXPECT_EQ(out(), "") << qPrintable(words.join(u' '));
    }
    EXPECT_TRUE(script.calls.isEmpty());
}

TEST_F(ExitCodes, statusCheckIsEightUnlessEverythingIsFine)
{
    const QList<std::pair<health::Verdict, int>> verdicts{{health::Verdict::Fine, 0}, {health::Verdict::Attention, 8}, {health::Verdict::Broken, 8},
                                                          {health::Verdict::Unknown, 8}, {health::Verdict::Nothing, 8}};
    for (const auto &[verdict, code] : verdicts) {
        script.snapshot.verdict = verdict;
        EXPECT_EQ(run({u"status"_s, u"prod"_s, u"--check"_s}), code);
        EXPECT_EQ(run({u"status"_s, u"prod"_s}), 0);
    }
}

TEST_F(ExitCodes, statusOfAllShowsEveryServerAndPutsAnErrorBeforeAnUnhealthyOne)
{
    Server other = script.servers[0];
    other.id = QUuid::createUuid();
    other.name = u"staging"_s;
    script.servers.append(other);
    script.snapshot.verdict = health::Verdict::Broken;
    EXPECT_EQ(run({u"status"_s, u"--all"_s, u"--check"_s, u"--json"_s}), 8);
    EXPECT_EQ(results().size(), 2);
    script.unreachable.insert(other.id, {Error::Kind::Unreachable, u"No answer."_s, {}, {}, {}});
    EXPECT_EQ(run({u"status"_s, u"--all"_s, u"--check"_s, u"--json"_s}), 3);
    ASSERT_EQ(results().size(), 2);
    EXPECT_EQ(results()[1][u"server"_s], u"staging"_s);
    EXPECT_EQ(error()[u"kind"_s], u"Unreachable"_s);
}

TEST_F(ExitCodes, anUnreachableServerStillShowsWhatWasKnown)
{
    health::ServiceHealth redis;
    redis.service = u"redis"_s;
    script.snapshot.services = {redis};
    script.unreachable.insert(script.servers[0].id, {Error::Kind::Unreachable, u"No answer."_s, {}, {}, {}});
    EXPECT_EQ(run({u"status"_s, u"prod"_s, u"--json"_s}), 3);
    EXPECT_EQ(result()[u"services"_s][0].toObject()[u"service"_s], u"redis"_s);
}

TEST_F(ExitCodes, helpAndVersionAreFineAndOnStdout)
{
    EXPECT_EQ(run({u"--version"_s}), 0);
    EXPECT_TRUE(out().startsWith("vigiectl ")) << out().toStdString();
    EXPECT_EQ(run({u"--help"_s}), 0);
    for (const char *verb : {"server", "trust", "check", "prepare", "plan", "deploy", "runs", "follow", "status", "test", "endpoints", "tunnel", "logs", "start",
                             "stop", "restart", "vault", "bundle", "history"})
        EXPECT_TRUE(out().contains(QByteArray("\n  ").append(verb))) << verb;
    EXPECT_EQ(run({u"server"_s, u"add"_s, u"--help"_s}), 0);
    EXPECT_TRUE(out().contains("--project"));
    EXPECT_EQ(err(), "");
}

TEST_F(ExitCodes, errorsForPeopleSayWhatWhyNextAndDetail)
{
    script.fails = Error{Error::Kind::Unreachable, u"The server does not answer."_s, u"Nothing listens there."_s, u"Check the port."_s, u"line 1\nline 2"_s};
    EXPECT_EQ(run({u"check"_s, u"prod"_s}), 3);
    EXPECT_EQ(err(), "vigiectl: The server does not answer.\n  Why: Nothing listens there.\n  Next: Check the port.\n  Detail:\n    line 1\n    line 2\n");
}

TEST_F(ExitCodes, theLanguageDoesNotOutliveTheProgram)
{
    const QLocale before;
    run({u"server"_s, u"list"_s});
    EXPECT_EQ(QLocale(), before);
}
