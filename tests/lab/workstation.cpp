#include "tests/lab/practice_server.h"

#include <QFile>
#include <QJsonArray>
#include <QProcess>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace vigie::test {

namespace {

PracticeServer::Answer finished(QProcess &process, int seconds, const QString &what)
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

QJsonObject PracticeServer::Answer::json() const
{
    const QJsonObject whole = object(out);
    return whole.isEmpty() && !lines().isEmpty() ? lines().last() : whole;
}

QList<QJsonObject> PracticeServer::Answer::lines() const
{
    QList<QJsonObject> objects;
    for (const QByteArray &line : out.split('\n'))
        if (const QJsonObject found = object(line); !found.isEmpty())
            objects.append(found);
    return objects;
}

QJsonObject PracticeServer::Answer::error() const
{
    for (const QByteArray &line : err.split('\n'))
        if (const QJsonObject found = object(line); found.contains(u"error"_s))
            return found.value(u"error"_s).toObject();
    return object(err).value(u"error"_s).toObject();
}

PracticeServer::PracticeServer(const QString &kind) : m_kind(kind), m_name(u"test-"_s + kind)
{
    const Answer up = lab({u"up"_s, u"--kind"_s, kind, u"--name"_s, m_name}, 1200);
    EXPECT_EQ(up.exitCode, 0) << up.err.constData();
    const Answer clean = lab({u"reset"_s, m_name}, 300);
    EXPECT_EQ(clean.exitCode, 0) << clean.err.constData();
    m_info = lab({u"info"_s, m_name, u"--json"_s}).json();
    QFile passphrase(m_home.filePath(u"passphrase"_s));
    if (passphrase.open(QIODevice::WriteOnly))
        passphrase.write("a passphrase for the tests\n");
}

QStringList PracticeServer::environment() const
{
    QStringList environment = QProcess::systemEnvironment();
    environment.append({u"HOME="_s + home(), u"XDG_CONFIG_HOME="_s + home() + u"/config"_s, u"XDG_DATA_HOME="_s + home() + u"/data"_s,
                        u"XDG_STATE_HOME="_s + home() + u"/state"_s, u"XDG_CACHE_HOME="_s + home() + u"/cache"_s, u"LC_ALL=C.UTF-8"_s});
    return environment;
}

QStringList PracticeServer::ctlWords(const QStringList &arguments) const
{
    // the passphrase comes by a descriptor, never by an argument
    return QStringList{u"-c"_s, u"exec 3<\"$1\"; shift; exec \"$@\""_s, u"sh"_s, home() + u"/passphrase"_s, QStringLiteral(VIGIE_BINARY_DIR "/app/cli/vigiectl"),
                       u"--json"_s, u"--vault-file"_s, home() + u"/vault"_s, u"--passphrase-fd"_s, u"3"_s}
           + arguments;
}

PracticeServer::Answer PracticeServer::ctl(const QStringList &arguments, int seconds) const
{
    QProcess process;
    process.setEnvironment(environment());
    process.start(u"sh"_s, ctlWords(arguments));
    return finished(process, seconds, arguments.join(u' '));
}

PracticeServer::Answer PracticeServer::shell(const QString &script, int seconds) const
{
    return lab({u"exec"_s, m_name, u"sh"_s, u"-c"_s, script}, seconds);
}

PracticeServer::Answer PracticeServer::lab(const QStringList &arguments, int seconds) const
{
    QProcess process;
    process.start(QStringLiteral(VIGIE_SOURCE_DIR "/tests/lab/lab"), arguments);
    return finished(process, seconds, u"lab "_s + arguments.join(u' '));
}

void PracticeServer::enroll() const
{
    const Answer added = ctl({u"server"_s, u"add"_s, u"vps"_s, u"ops@127.0.0.1"_s, u"--port"_s, QString::number(m_info.value(u"port"_s).toInt()), u"--key"_s,
                              m_info.value(u"keyFile"_s).toString()});
    ASSERT_EQ(added.exitCode, 0) << added.err.constData();
    const Answer trusted = ctl({u"trust"_s, u"vps"_s, u"--fingerprint"_s, m_info.value(u"hostKeyFingerprint"_s).toString()});
    ASSERT_EQ(trusted.exitCode, 0) << trusted.err.constData();
}

} // namespace vigie::test
