#include "remote/ssh/known_hosts.h"
#include "remote/ssh/trusted_keys.h"
#include "tests/support/expect.h"

#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace vigie;
using ssh::HostKey;
using ssh::KnownHost;

namespace {

QByteArray sshString(const QByteArray &text)
{
    return QByteArray::fromHex(QByteArray::number(text.size(), 16).rightJustified(8, '0')) + text;
}

HostKey key(const QByteArray &seed, const QByteArray &type = "ssh-ed25519")
{
    return {QString::fromLatin1(type), sshString(type) + sshString(seed)};
}

// A user's file and Vigie's pins for one host.
class Trusted : public testing::Test
{
protected:
    void user(const QByteArray &text) { write(u"known_hosts"_s, text); }
    void pins(const QByteArray &text) { write(u"pins"_s, text); }
    static QByteArray line(const HostKey &of, const QString &host = u"vps"_s, quint16 port = 22) { return ssh::knownHostsLine(host, port, of); }

    [[nodiscard]] ssh::TrustedKeys keys(quint16 port = 22) const
    {
        ssh::Target target;
        target.host = u"vps"_s;
        target.port = port;
        target.knownHostsFiles = {m_folder.filePath(u"known_hosts"_s)};
        target.pinsFile = m_folder.filePath(u"pins"_s);
        return ssh::TrustedKeys::of(target);
    }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

private:
    void write(const QString &name, const QByteArray &text)
    {
        QFile file(path(name));
        ASSERT_TRUE(file.open(QIODevice::Append));
        file.write(text);
    }
    QTemporaryDir m_folder;
};

} // namespace

TEST(KnownHosts, readsPlainMarkedAndBrokenLines)
{
    const QByteArray blob = key("a").blob.toBase64();
    const auto entries = ssh::parseKnownHosts(QByteArray("# comment\n\nvps,10.0.0.1 ssh-ed25519 " + blob + " ana@desk\n@revoked * ssh-ed25519 " + blob
                                                         + "\n@cert-authority *.org ssh-ed25519 " + blob + "\n@other vps ssh-ed25519 " + blob
                                                         + "\nvps ssh-rsa " + blob + "\nvps ssh-ed25519 ???\nvps\n"));
    ASSERT_EQ(entries.size(), 3);
    EXPECT_EQ(entries.at(0).line, 3);
    EXPECT_EQ(entries.at(0).marker, KnownHost::Marker::None);
    EXPECT_EQ(entries.at(1).marker, KnownHost::Marker::Revoked);
    EXPECT_EQ(entries.at(2).marker, KnownHost::Marker::CertAuthority);
    EXPECT_EQ(entries.at(2).line, 5);
}

TEST(KnownHosts, matchesPatternsWithNegationAndPort)
{
    KnownHost entry;
    entry.hosts = "*.example.org,!bad.example.org,[vps]:2222";
    EXPECT_TRUE(entry.matches("good.example.org"));
    EXPECT_FALSE(entry.matches("bad.example.org"));
    EXPECT_TRUE(entry.matches(ssh::knownHostsName(u"VPS"_s, 2222)));
    EXPECT_FALSE(entry.matches(ssh::knownHostsName(u"vps"_s, 22)));
    EXPECT_FALSE(entry.matches(ssh::knownHostsName(u"good.example.org"_s, 2222)));
}

TEST(KnownHosts, wildcardsTakeNoExponentialTime)
{
    EXPECT_FALSE(ssh::matchesWildcard(QByteArray("*a").repeated(2000), QByteArray(4000, 'a').append("b")));
    EXPECT_TRUE(ssh::matchesWildcard("?ps-*-1", "vps-x-y-1"));
    EXPECT_FALSE(ssh::matchesWildcard("vps", "vps2"));
}

TEST(KnownHosts, readsWhatSshKeygenHashed)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"known_hosts"_s);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    // a real key: ssh-keygen leaves lines with others alone
    QProcess keygen;
    keygen.start(u"ssh-keygen"_s, {u"-q"_s, u"-t"_s, u"ed25519"_s, u"-N"_s, {}, u"-f"_s, folder.filePath(u"k"_s)});
    ASSERT_TRUE(keygen.waitForFinished());
    QFile half(folder.filePath(u"k.pub"_s));
    ASSERT_TRUE(half.open(QIODevice::ReadOnly));
    file.write("[vps.example.org]:2222 " + half.readAll());
    file.close();
    keygen.start(u"ssh-keygen"_s, {u"-q"_s, u"-H"_s, u"-f"_s, path});
    ASSERT_TRUE(keygen.waitForFinished());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const auto entries = ssh::parseKnownHosts(file.readAll());
    ASSERT_EQ(entries.size(), 1);
    EXPECT_TRUE(entries.at(0).hosts.startsWith("|1|"));
    EXPECT_TRUE(entries.at(0).matches(ssh::knownHostsName(u"vps.example.org"_s, 2222)));
    EXPECT_FALSE(entries.at(0).matches(ssh::knownHostsName(u"vps.example.org"_s, 22)));
}

TEST_F(Trusted, anUnseenServerIsUnknown)
{
    const auto verdict = keys().judge(key("a"));
    ASSERT_FALSE(verdict);
    EXPECT_EQ(verdict.error().kind, Error::Kind::ServerKeyUnknown);
    EXPECT_EQ(verdict.error().detail, u"presented ssh-ed25519 "_s + key("a").fingerprint());
}

TEST_F(Trusted, theRecordedKeyIsAccepted)
{
    user(line(key("b")) + line(key("a")));
    EXPECT_TRUE(keys().judge(key("a")));
    EXPECT_TRUE(keys().judge(key("b"))) << "several keys of one host";
}

TEST_F(Trusted, aPinAloneIsEnough)
{
    pins(line(key("a")));
    EXPECT_TRUE(keys().judge(key("a")));
}

TEST_F(Trusted, aChangedKeyShowsOldNewAndWhere)
{
    user("# first line\n" + line(key("old")));
    const auto verdict = keys().judge(key("new"));
    ASSERT_FALSE(verdict);
    EXPECT_EQ(verdict.error().kind, Error::Kind::ServerKeyChanged);
    EXPECT_EQ(verdict.error().detail, u"presented ssh-ed25519 %1\nknown ssh-ed25519 %2 %3:2"_s.arg(key("new").fingerprint(), key("old").fingerprint(),
                                                                                                   path(u"known_hosts"_s)));
}

TEST_F(Trusted, aDifferentPortIsADifferentServer)
{
    user(line(key("a")));
    EXPECT_EQ(keys(2222).judge(key("b")).error().kind, Error::Kind::ServerKeyUnknown);
    EXPECT_EQ(keys(2222).judge(key("a")).error().kind, Error::Kind::ServerKeyUnknown);
}

TEST_F(Trusted, contradictingFilesStopAndShowBoth)
{
    user(line(key("a")));
    pins(line(key("b")));
    for (const QByteArray presented : {"a", "b"}) {
        const auto verdict = keys().judge(key(presented));
        ASSERT_FALSE(verdict);
        EXPECT_EQ(verdict.error().kind, Error::Kind::ServerKeyChanged);
        EXPECT_TRUE(verdict.error().detail.contains(path(u"known_hosts"_s) + u":1"_s));
        EXPECT_TRUE(verdict.error().detail.contains(path(u"pins"_s) + u":1"_s));
    }
}

TEST_F(Trusted, aRevokedKeyIsRefusedEvenWhenItIsOnRecord)
{
    user(line(key("a")) + "@revoked * ssh-ed25519 " + key("a").blob.toBase64() + '\n');
    const auto verdict = keys().judge(key("a"));
    ASSERT_FALSE(verdict);
    EXPECT_EQ(verdict.error().kind, Error::Kind::ServerKeyChanged);
    EXPECT_TRUE(verdict.error().what.contains(u"revoked"_s));
}

TEST_F(Trusted, aCertificateAuthorityIsExplained)
{
    user("@cert-authority vps ssh-ed25519 " + key("ca").blob.toBase64() + '\n');
    const auto verdict = keys().judge(key("a"));
    ASSERT_FALSE(verdict);
    EXPECT_EQ(verdict.error().kind, Error::Kind::ServerKeyUnknown);
    EXPECT_TRUE(verdict.error().why.contains(u"certificate"_s));
}

TEST_F(Trusted, asksForTheRecordedAlgorithmsFirst)
{
    user(line(key("r", "ssh-rsa")));
    EXPECT_TRUE(keys().algorithms().startsWith("rsa-sha2-512,rsa-sha2-256,ssh-ed25519,"));
    EXPECT_TRUE(keys(2222).algorithms().startsWith("ssh-ed25519,"));
}

TEST_F(Trusted, aServerWithoutItsRecordedKeyHasChanged)
{
    user(line(key("r", "ssh-rsa")));
    EXPECT_EQ(keys().judge(key("a")).error().kind, Error::Kind::ServerKeyChanged);
}

TEST_F(Trusted, aSecondTypeBesideTheFirstIsNoContradiction)
{
    user(line(key("r", "ssh-rsa")));
    pins(line(key("a")));
    EXPECT_TRUE(keys().judge(key("a")));
    EXPECT_TRUE(keys().judge(key("r", "ssh-rsa")));
}
