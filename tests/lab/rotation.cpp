#include "tests/lab/rotation.h"

#include "tests/support/keyring_session.h"

#include <QProcess>

using namespace Qt::StringLiterals;

namespace vigie::test {

namespace {

// Before anything is there: a locked keychain ends a first deploy, and neither side has heard of it.
void expectALockedKeychainToStopTheFirstDeploy(const Workstation &server)
{
    const QString state = u"find /opt /home/ops /root -type f -newer /etc/hostname ! -path '*/.cache*' ! -name .sudo_as_admin_successful | sort; ls -A /opt; docker ps -aq; docker volume ls -q"_s; // sudo itself leaves a mark
    const QByteArray before = server.shell(state).out;
    KeyringSession session;
    session.startKeyring(KeyringSession::Door::Unlocked);
    session.killKeyring();
    session.startKeyring(KeyringSession::Door::Locked);
    const FreshWorkstation fresh(server, session.environment(), false);
    const auto [code, said] = fresh.ctl({u"deploy"_s, u"vps"_s, u"--yes"_s});
    EXPECT_EQ(code, 7) << said.constData();
    EXPECT_TRUE(said.contains("VaultLocked")) << said.constData();
    EXPECT_EQ(server.shell(state).out, before) << "something was written on the server";
    session.killKeyring();
    session.startKeyring(KeyringSession::Door::Unlocked);
    EXPECT_EQ(session.output(u"secret-tool"_s, {u"search"_s, u"--all"_s, u"server"_s, u"vigie"_s}).count("attribute.user"), 0) << "something was generated";
}

} // namespace

QByteArray value(const Workstation &server, const QString &name)
{
    const auto shown = server.ctl({u"vault"_s, u"show"_s, u"vps"_s, name, u"--reveal"_s});
    EXPECT_EQ(shown.exitCode, 0) << shown.err.constData();
    return shown.json().value(u"value"_s).toString().toUtf8();
}

QMap<QString, QByteArray> values(const Workstation &server, const QStringList &names)
{
    QMap<QString, QByteArray> all;
    for (const QString &name : names)
        all.insert(name, value(server, name));
    return all;
}

QString opens(const Workstation &server, const QString &name, const QByteArray &secret)
{
    static const QString psql = u"docker exec -i -e PGPASSWORD=\"$v\" viridial-postgres-1 sh -c 'psql -h $(hostname -i) -U %1 -d %2 -tAc \"select 1\"'"_s;
    static const QString mc = u"docker exec viridial-minio-1 mc alias set probe http://127.0.0.1:9000 %1 \"$v\""_s;
    static const QMap<QString, QString> scripts{
        {stackNames[0], psql.arg(u"viridial"_s, u"viridial"_s)},
        {stackNames[1], u"docker exec -e REDISCLI_AUTH=\"$v\" viridial-redis-1 redis-cli ping | grep PONG"_s},
        {stackNames[2], u"curl -fsS -H \"Authorization: Bearer $v\" http://127.0.0.1:7700/keys"_s},
        {stackNames[3], mc.arg(u"viridial"_s)},
        {applicationNames[0], psql.arg(u"viridial_app_1"_s, u"viridial_app"_s) + u" || "_s + psql.arg(u"viridial_app_2"_s, u"viridial_app"_s)},
        {applicationNames[1], mc.arg(u"viridial-app-1"_s) + u" || "_s + mc.arg(u"viridial-app-2"_s)},
    };
    const QString script = u"v="_s + QString::fromLatin1(secret) + u"; if { "_s + scripts.value(name) + u"; } >/dev/null 2>&1; then echo yes; else echo no; fi"_s;
    return QString::fromUtf8(server.shell(script).out.trimmed());
}

void plantData(const Workstation &server)
{
    server.shell(u"docker exec viridial-postgres-1 psql -h 127.0.0.1 -U viridial -d viridial -c 'create table if not exists kept (n int)' -c 'insert into kept values (42)';"
                 "docker exec viridial-redis-1 sh -c 'REDISCLI_AUTH=\"${REDIS_PASSWORD:-$(cat /run/secrets/redis_password)}\" redis-cli set kept 42'; sleep 1.2"_s);
}

QByteArray data(const Workstation &server)
{
    return server.shell(u"docker exec viridial-postgres-1 psql -h 127.0.0.1 -U viridial -d viridial -tAc 'select n from kept limit 1';"
                        "docker exec viridial-redis-1 sh -c 'REDISCLI_AUTH=\"${REDIS_PASSWORD:-$(cat /run/secrets/redis_password)}\" redis-cli get kept'"_s).out;
}

FreshWorkstation::FreshWorkstation(const Workstation &server, const QProcessEnvironment &environment, bool vaultFile)
    : m_environment(environment), m_vaultFile(vaultFile)
{
    for (const QString &name : {u"HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_STATE_HOME"_s, u"XDG_CACHE_HOME"_s})
        m_environment.insert(name, m_home.path());
    const QJsonObject info = server.info();
    EXPECT_EQ(ctl({u"server"_s, u"add"_s, u"vps"_s, u"ops@127.0.0.1"_s, u"--port"_s, QString::number(info[u"port"_s].toInt()), u"--key"_s, info[u"keyFile"_s].toString()}).first, 0);
    EXPECT_EQ(ctl({u"trust"_s, u"vps"_s, u"--fingerprint"_s, info[u"hostKeyFingerprint"_s].toString()}).first, 0);
}

std::pair<int, QByteArray> FreshWorkstation::ctl(const QStringList &arguments) const
{
    QProcess process;
    process.setProcessEnvironment(m_environment);
    const QString script = m_vaultFile ? u"cd \"$HOME\" && printf 'another passphrase\\n' >p && exec 3<p && exec \"$0\" --json --vault-file \"$HOME/v\" --passphrase-fd 3 \"$@\""_s
                                       : u"exec \"$0\" --json \"$@\""_s;
    process.start(u"sh"_s, QStringList{u"-c"_s, script, QStringLiteral(VIGIE_BINARY_DIR "/app/cli/vigiectl")} + arguments);
    process.closeWriteChannel();
    process.waitForFinished(120000);
    const QByteArray out = process.readAllStandardOutput();
    return {process.exitCode(), QByteArray(out + process.readAllStandardError())};
}

void Rotation::SetUpTestSuite()
{
    s_server = new Workstation(u"debian13"_s);
    expectALockedKeychainToStopTheFirstDeploy(*s_server);
    s_server->enroll();
    const auto deploy = s_server->ctl({u"deploy"_s, u"vps"_s, u"--yes"_s}, 400);
    EXPECT_EQ(deploy.exitCode, 0) << deploy.out.constData() << deploy.err.constData();
    plantData(*s_server);
}

void Rotation::TearDownTestSuite()
{
    delete s_server;
    s_server = nullptr;
}

void Rotation::expectAgreement(const QString &when)
{
    const auto test = server().ctl({u"test"_s, u"vps"_s});
    EXPECT_EQ(test.exitCode, 0) << qPrintable(when) << test.out.constData() << test.err.constData();
    EXPECT_EQ(data(server()), "42\n42\n") << qPrintable(when);
}

} // namespace vigie::test
