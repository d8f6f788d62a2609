// What ~/.ssh/config says of an alias holds for Vigie as it does for ssh.
#include "app/live_engine.h"
#include "tests/support/expect.h"
#include "tests/support/test_sshd.h"

#include <QDir>

using namespace Qt::StringLiterals;
using namespace vigie;
using namespace vigie::test;

namespace {

class ConfiguredHost : public testing::Test
{
protected:
    ConfiguredHost()
    {
        qputenv("HOME", QFile::encodeName(m_folder.path()));
        EngineOptions options;
        options.paths = Paths::under(m_folder.filePath(u"vigie"_s));
        options.watches = false;
        EXPECT_TRUE(options.paths.make());
        engine = makeEngine(options);
        sshd.trust(u"known"_s, u"127.0.0.1"_s, sshd.port(), sshd.hostKey());
    }
    ~ConfiguredHost() override { qputenv("HOME", m_home); }

    void configure(const QByteArray &text) const
    {
        QDir().mkpath(m_folder.filePath(u".ssh"_s));
        QFile file(m_folder.filePath(u".ssh/config"_s));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    QByteArray whole(const QByteArray &port) const
    {
        return "Host vps\n HostName 127.0.0.1\n Port " + port + "\n User " + TestSshd::userName().toUtf8() + "\n IdentityFile " + QFile::encodeName(sshd.path(u"id"_s))
               + "\n UserKnownHostsFile " + QFile::encodeName(sshd.path(u"known"_s)) + '\n';
    }
    Result<> connected(Server server)
    {
        server.name = u"vps"_s;
        server.host = u"vps"_s;
        const Result<Server> added = QCoro::waitFor(engine->addServer(server));
        return added ? QCoro::waitFor(engine->connectTo(added->id)) : failure(added.error());
    }

    TestSshd sshd;
    std::unique_ptr<Engine> engine;

private:
    QByteArray m_home = qgetenv("HOME");
    QTemporaryDir m_folder;
};

} // namespace

TEST_F(ConfiguredHost, isReachedByItsAlias)
{
    configure(whole(QByteArray::number(sshd.port())));
    ASSERT_EQ(engine->configuredHosts().size(), 1);
    EXPECT_EQ(engine->configuredHosts().constFirst().target.port, sshd.port());
    const Result<> connection = connected({});
    ASSERT_OK(connection);
}

TEST_F(ConfiguredHost, isReachedAsTheAddressBookSaysWhereItSaysSomething)
{
    configure(whole("1"));
    Server server;
    server.port = sshd.port();
    const Result<> connection = connected(server);
    ASSERT_OK(connection);
}

TEST_F(ConfiguredHost, behindAnotherMachineSaysSo)
{
    configure(whole(QByteArray::number(sshd.port())) + " ProxyJump bastion\n");
    const Result<> refused = connected({});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, Error::Kind::Usage);
    EXPECT_TRUE(refused.error().why.contains(u"bastion"_s)) << qPrintable(refused.error().why);
}
