#include "remote/core/promise.h"
#include "remote/ssh/ssh_link.h"
#include "tests/support/expect.h"
#include "tests/support/password_server.h"
#include "tests/support/test_sshd.h"

#include <QTcpSocket>

using namespace Qt::StringLiterals;
using namespace vigie;
using test::TestSshd;

namespace {

// Answers every question with the next of its answers, and remembers what was asked.
class Answering : public ssh::Asker
{
public:
    explicit Answering(QByteArrayList answers) : m_answers(std::move(answers)) {}
    Async<QList<Secret>> ask(ssh::Question question) override
    {
        asked.append(question.title);
        last = question;
        QList<Secret> answers;
        for (qsizetype i = 0; i < question.prompts.size(); ++i)
            answers.append(Secret(m_answers.isEmpty() ? QByteArray() : m_answers.takeFirst()));
        return given(answers);
    }
    QStringList asked;
    ssh::Question last;

private:
    static Async<QList<Secret>> given(QList<Secret> answers) { co_return QList<Secret>(answers); }
    QByteArrayList m_answers;
};

Result<ssh::LinkPtr> connected(const ssh::Target &target, ssh::AskerPtr asker = nullptr, ssh::Options options = {})
{
    return QCoro::waitFor(ssh::connectLink(target, asker, options));
}

} // namespace

TEST(SshSignIn, anUnknownServerIsNotSignedInTo)
{
    TestSshd server;
    auto target = server.target();
    target.knownHostsFiles.clear();
    const auto link = connected(target);
    ASSERT_FALSE(link);
    EXPECT_EQ(link.error().kind, Error::Kind::ServerKeyUnknown);
    EXPECT_TRUE(link.error().detail.contains(server.hostKey().fingerprint()));
    EXPECT_FALSE(server.log().contains("Accepted")) << "the key was judged after the sign-in";
}

TEST(SshSignIn, aChangedKeyStopsWithOldAndNew)
{
    TestSshd server;
    const QString old = server.hostKey().fingerprint();
    server.stop();
    server.replaceHostKey();
    server.start();
    const auto link = connected(server.target());
    ASSERT_FALSE(link);
    EXPECT_EQ(link.error().kind, Error::Kind::ServerKeyChanged);
    EXPECT_TRUE(link.error().detail.contains(old) && link.error().detail.contains(server.hostKey().fingerprint()));
    EXPECT_TRUE(link.error().detail.contains(server.path(u"known_hosts"_s) + u":1"_s));
    EXPECT_FALSE(server.log().contains("Accepted"));
}

TEST(SshSignIn, aRevokedKeyIsRefused)
{
    TestSshd server;
    server.writeFile(u"pins"_s, "@revoked * ssh-ed25519 " + server.hostKey().blob.toBase64() + '\n');
    const auto link = connected(server.target());
    ASSERT_FALSE(link);
    EXPECT_EQ(link.error().kind, Error::Kind::ServerKeyChanged);
}

TEST(SshSignIn, aServerWithSeveralKeysPresentsTheRecordedOne)
{
    TestSshd server({}, {u"rsa"_s, u"ed25519"_s, u"ecdsa"_s});
    const auto link = connected(server.target());
    ASSERT_OK(link);
    EXPECT_EQ((*link)->state().keyType, u"ssh-rsa"_s);
}

TEST(SshSignIn, theKeyCanBeSeenWithoutTrustingIt)
{
    TestSshd server;
    auto target = server.target();
    target.knownHostsFiles.clear();
    const auto key = QCoro::waitFor(ssh::presentedKey(target));
    ASSERT_OK(key);
    EXPECT_EQ(*key, server.hostKey());
}

TEST(SshSignIn, aKeyThatIsNotAllowedIsRefusedWithReasons)
{
    TestSshd server("PasswordAuthentication no");
    auto target = server.target();
    TestSshd::runTool(u"ssh-keygen"_s, {u"-q"_s, u"-t"_s, u"ed25519"_s, u"-N"_s, {}, u"-f"_s, server.path(u"other"_s)});
    target.keyFiles = {server.path(u"other"_s), server.path(u"absent"_s)};
    const auto link = connected(target);
    ASSERT_FALSE(link);
    EXPECT_EQ(link.error().kind, Error::Kind::SignInRefused);
    EXPECT_TRUE(link.error().detail.contains(u"server accepts: publickey"_s)) << qPrintable(link.error().detail);
    EXPECT_TRUE(link.error().detail.contains(u"other: refused"_s)) << qPrintable(link.error().detail);
    EXPECT_TRUE(link.error().detail.contains(u"absent: cannot be read"_s)) << qPrintable(link.error().detail);
}

TEST(SshSignIn, aWrongPasswordIsAskedThreeTimesThenRefused)
{
    TestSshd server;
    auto target = server.target();
    target.keyFiles = {server.path(u"absent"_s)};
    const auto asker = std::make_shared<Answering>(QByteArrayList{"wrong-1", "wrong-2", "wrong-3"});
    const auto link = connected(target, asker);
    ASSERT_FALSE(link);
    EXPECT_EQ(link.error().kind, Error::Kind::SignInRefused);
    EXPECT_EQ(asker->asked.size(), 3);
    EXPECT_FALSE(link.error().detail.contains(u"wrong-"_s)) << "an answer showed in an error";
}

TEST(SshSignIn, anEncryptedKeyAsksForItsPassphrase)
{
    TestSshd server;
    auto target = server.target();
    target.keyFiles = {server.allowKey(u"locked"_s, u"open sesame"_s)};
    EXPECT_EQ(connected(target).error().kind, Error::Kind::SignInRefused) << "nobody to ask";

    const auto asker = std::make_shared<Answering>(QByteArrayList{"wrong", "open sesame"});
    const auto link = connected(target, asker);
    ASSERT_OK(link);
    EXPECT_EQ(asker->asked.size(), 2);
    EXPECT_TRUE(asker->asked.constFirst().contains(target.keyFiles.constFirst()));
}

TEST(SshSignIn, aKeyTheServerWouldNotTakeAsksForNoPassphrase)
{
    TestSshd server("PasswordAuthentication no");
    auto target = server.target();
    TestSshd::runTool(u"ssh-keygen"_s, {u"-q"_s, u"-t"_s, u"ed25519"_s, u"-N"_s, u"secret words"_s, u"-f"_s, server.path(u"other"_s)});
    target.keyFiles = {server.path(u"other"_s)};
    const auto asker = std::make_shared<Answering>(QByteArrayList{});
    EXPECT_EQ(connected(target, asker).error().kind, Error::Kind::SignInRefused);
    EXPECT_EQ(asker->asked, QStringList());
}

TEST(SshSignIn, theAgentsKeysAreTriedFirst)
{
    TestSshd server;
    QProcess agent;
    const QString socket = server.path(u"agent"_s);
    agent.start(u"ssh-agent"_s, {u"-D"_s, u"-a"_s, socket});
    ASSERT_TRUE(agent.waitForStarted());
    ASSERT_TRUE(test::waitUntil([&] { return QFile::exists(socket); }));
    qputenv("SSH_AUTH_SOCK", socket.toUtf8());
    TestSshd::runTool(u"ssh-add"_s, {u"-q"_s, server.path(u"id"_s)});
    auto target = server.target();
    target.keyFiles = {server.path(u"absent"_s)};
    target.useAgent = true;
    const auto link = connected(target);
    qunsetenv("SSH_AUTH_SOCK");
    agent.terminate();
    agent.waitForFinished();
    ASSERT_OK(link);
}

// An agent with more keys than the server has patience: the connection ends, and the key file still gets its turn.
TEST(SshSignIn, anAgentWithTooManyKeysDoesNotBarTheKeyFile)
{
    TestSshd server("MaxAuthTries 2");
    QProcess agent;
    const QString socket = server.path(u"agent"_s);
    agent.start(u"ssh-agent"_s, {u"-D"_s, u"-a"_s, socket});
    ASSERT_TRUE(test::waitUntil([&] { return QFile::exists(socket); }));
    qputenv("SSH_AUTH_SOCK", socket.toUtf8());
    for (int i = 0; i < 4; ++i) {
        const QString key = server.path(u"stray%1"_s.arg(i));
        TestSshd::runTool(u"ssh-keygen"_s, {u"-q"_s, u"-t"_s, u"ed25519"_s, u"-N"_s, {}, u"-f"_s, key});
        TestSshd::runTool(u"ssh-add"_s, {u"-q"_s, key});
    }
    auto target = server.target();
    target.useAgent = true;
    const auto link = connected(target);
    qunsetenv("SSH_AUTH_SOCK");
    agent.terminate();
    agent.waitForFinished();
    ASSERT_OK(link);
}

TEST(SshSignIn, nobodyListensOnThePort)
{
    TestSshd server;
    server.stop();
    const auto link = connected(server.target());
    ASSERT_FALSE(link);
    EXPECT_EQ(link.error().kind, Error::Kind::Unreachable);
}

TEST(SshSignIn, aNameThatDoesNotExistIsUnreachable)
{
    ssh::Target target;
    target.host = u"no-such-host.invalid"_s;
    target.user = u"ana"_s;
    const auto link = connected(target);
    ASSERT_FALSE(link);
    EXPECT_EQ(link.error().kind, Error::Kind::Unreachable);
    EXPECT_TRUE(link.error().what.contains(target.host));
}

TEST(SshSignIn, aPortThatSaysNothingTimesOut)
{
    QTcpServer silent;
    ASSERT_TRUE(silent.listen(QHostAddress::LocalHost));
    ssh::Target target;
    target.host = u"127.0.0.1"_s;
    target.port = silent.serverPort();
    target.user = u"ana"_s;
    ssh::Options options;
    options.connect = 1s;
    const auto link = connected(target, nullptr, options);
    ASSERT_FALSE(link);
    EXPECT_EQ(link.error().kind, Error::Kind::TimedOut) << qPrintable(link.error().detail);
}

TEST(SshSignIn, aPortOfAnotherServiceIsUnreachable)
{
    QTcpServer web;
    ASSERT_TRUE(web.listen(QHostAddress::LocalHost));
    QObject::connect(&web, &QTcpServer::newConnection, [&] {
        QTcpSocket *peer = web.nextPendingConnection();
        peer->write("HTTP/1.1 400 Bad Request\r\n\r\n");
        peer->disconnectFromHost();
    });
    ssh::Target target;
    target.host = u"127.0.0.1"_s;
    target.port = web.serverPort();
    target.user = u"ana"_s;
    const auto link = connected(target);
    ASSERT_FALSE(link);
    EXPECT_EQ(link.error().kind, Error::Kind::Unreachable) << qPrintable(link.error().detail);
}

TEST(SshSignIn, theRightPasswordIsRememberedForAReconnect)
{
    test::PasswordServer server(test::PasswordServer::Method::Password);
    const auto asker = std::make_shared<Answering>(QByteArrayList{"wrong", test::PasswordServer::password});
    ssh::Options options;
    options.retries = {100ms};
    const auto link = connected(server.target(), asker, options);
    ASSERT_OK(link);
    EXPECT_EQ(asker->asked.size(), 2);
    EXPECT_EQ(asker->last.kind, ssh::Question::Kind::Password);
    EXPECT_EQ(asker->last.instruction, u"The server did not accept this password."_s);
    server.dropClient();
    ASSERT_TRUE(test::waitUntil([&] { return server.accepted() == 2; }));
    EXPECT_EQ(asker->asked.size(), 2) << "asked again although the password is known";
}

TEST(SshSignIn, aServerMayAskItsOwnQuestions)
{
    test::PasswordServer server(test::PasswordServer::Method::Keyboard);
    const auto asker = std::make_shared<Answering>(QByteArrayList{test::PasswordServer::password, test::PasswordServer::code});
    const auto link = connected(server.target(), asker);
    ASSERT_OK(link);
    EXPECT_EQ(asker->last.kind, ssh::Question::Kind::Keyboard);
    EXPECT_EQ(asker->last.instruction, u"Two answers, please."_s);
    ASSERT_EQ(asker->last.prompts.size(), 2);
    EXPECT_EQ(asker->last.prompts.at(0).text, u"Password: "_s);
    EXPECT_FALSE(asker->last.prompts.at(0).echo);
    EXPECT_TRUE(asker->last.prompts.at(1).echo);
}

TEST(SshSignIn, wrongAnswersAreRefusedAfterThreeTries)
{
    test::PasswordServer server(test::PasswordServer::Method::Keyboard);
    const auto asker = std::make_shared<Answering>(QByteArrayList{"a", "b", "c"});
    EXPECT_EQ(connected(server.target(), asker).error().kind, Error::Kind::SignInRefused);
    EXPECT_EQ(asker->asked.size(), 3);
}

TEST(SshSignIn, withoutAnAskerNothingIsAsked)
{
    test::PasswordServer server(test::PasswordServer::Method::Password);
    const auto link = connected(server.target());
    ASSERT_FALSE(link);
    EXPECT_EQ(link.error().kind, Error::Kind::SignInRefused);
    EXPECT_TRUE(link.error().detail.contains(u"server accepts: password"_s)) << qPrintable(link.error().detail);
}

TEST(SshSignIn, aQuestionNobodyAnswersEnds)
{
    class Silent : public ssh::Asker
    {
    public:
        Async<QList<Secret>> ask(ssh::Question) override
        {
            const Promise<QList<Secret>> never;
            kept = never;
            return never.within(60s, u"Asking"_s);
        }
        Promise<QList<Secret>> kept;
    };
    test::PasswordServer server(test::PasswordServer::Method::Password);
    ssh::Options options;
    options.question = 300ms;
    const auto asker = std::make_shared<Silent>();
    const auto link = connected(server.target(), asker, options);
    asker->kept.finish(QList<Secret>());    // too late; it only lets the question go
    std::ignore = test::waitUntil([&] { return asker.use_count() == 1; });
    EXPECT_EQ(asker.use_count(), 1);
    ASSERT_FALSE(link);
    EXPECT_EQ(link.error().kind, Error::Kind::SignInRefused);
    EXPECT_TRUE(link.error().why.contains(u"not answered"_s));
}
