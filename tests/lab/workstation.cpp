#include "tests/lab/workstation.h"

#include "app/vault/sealed_file.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace vigie::test {

namespace {

Workstation::Answer finished(QProcess &process, int seconds, const QString &what)
{
    process.closeWriteChannel();
    if (!process.waitForFinished(seconds * 1000)) {
        process.kill();
        process.waitForFinished(5000);
        ADD_FAILURE() << qPrintable(what) << " did not end within " << seconds << " s";
    }
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
}

QJsonObject object(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

} // namespace

QJsonObject Workstation::Answer::json() const
{
    const QJsonObject whole = object(out);
    return whole.isEmpty() && !lines().isEmpty() ? lines().last() : whole;
}

QList<QJsonObject> Workstation::Answer::lines() const
{
    QList<QJsonObject> objects;
    for (const QByteArray &line : out.split('\n'))
        if (const QJsonObject found = object(line); !found.isEmpty())
            objects.append(found);
    return objects;
}

QJsonObject Workstation::Answer::error() const
{
    for (const QByteArray &line : err.split('\n'))
        if (const QJsonObject found = object(line); found.contains(u"error"_s))
            return found.value(u"error"_s).toObject();
    return object(err).value(u"error"_s).toObject();
}

Workstation::Workstation(const QString &kind) : m_server(kind)
{
    EXPECT_TRUE(m_server.isUp()) << qPrintable(m_server.trouble());
    EXPECT_TRUE(m_server.reset());
    const QByteArray words = "a passphrase for the tests";
    QFile passphrase(m_home.filePath(u"passphrase"_s));
    if (passphrase.open(QIODevice::WriteOnly))
        passphrase.write(words + '\n');
    // A vault file whose passphrase is cheap to try: what it costs is measured elsewhere, and hundreds of calls open it here.
    const vault::Derivation cheap = vault::newDerivation({1, 8192});
    QFile file(m_home.filePath(u"vault"_s));
    if (const Result<Secret> key = vault::deriveKey(Secret(words), cheap); key && file.open(QIODevice::WriteOnly))
        file.write(vault::seal({}, *key, cheap));
}

QStringList Workstation::environment() const
{
    QStringList environment = QProcess::systemEnvironment();
    environment.append({u"HOME="_s + home(), u"XDG_CONFIG_HOME="_s + home() + u"/config"_s, u"XDG_DATA_HOME="_s + home() + u"/data"_s,
                        u"XDG_STATE_HOME="_s + home() + u"/state"_s, u"XDG_CACHE_HOME="_s + home() + u"/cache"_s, u"LC_ALL=C.UTF-8"_s});
    return environment;
}

QStringList Workstation::ctlWords(const QStringList &arguments) const
{
    // the passphrase comes by a descriptor, never by an argument
    return QStringList{u"-c"_s, u"exec 3<\"$1\"; shift; exec \"$@\""_s, u"sh"_s, home() + u"/passphrase"_s, QStringLiteral(VIGIE_BINARY_DIR "/app/cli/vigiectl"),
                       u"--json"_s, u"--vault-file"_s, home() + u"/vault"_s, u"--passphrase-fd"_s, u"3"_s}
           + arguments;
}

Workstation::Answer Workstation::ctl(const QStringList &arguments, int seconds) const
{
    QProcess process;
    process.setEnvironment(environment());
    process.start(u"sh"_s, ctlWords(arguments));
    return finished(process, seconds, arguments.join(u' '));
}

Workstation::Answer Workstation::shell(const QString &script, int seconds) const
{
    return lab({u"exec"_s, name(), u"sh"_s, u"-c"_s, script}, seconds);
}

Workstation::Answer Workstation::lab(const QStringList &arguments, int seconds) const
{
    QProcess process;
    process.start(PracticeServer::labProgram(), arguments);
    return finished(process, seconds, u"lab "_s + arguments.join(u' '));
}

void Workstation::enroll() const
{
    const Answer added = ctl({u"server"_s, u"add"_s, u"vps"_s, u"ops@127.0.0.1"_s, u"--port"_s, QString::number(info().value(u"port"_s).toInt()), u"--key"_s,
                              info().value(u"keyFile"_s).toString()});
    ASSERT_EQ(added.exitCode, 0) << added.err.constData();
    const Answer trusted = ctl({u"trust"_s, u"vps"_s, u"--fingerprint"_s, info().value(u"hostKeyFingerprint"_s).toString()});
    ASSERT_EQ(trusted.exitCode, 0) << trusted.err.constData();
}

} // namespace vigie::test
