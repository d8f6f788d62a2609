#include "tests/support/keyring_session.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QThread>

#include <gtest/gtest.h>

#include <csignal>

using namespace Qt::StringLiterals;

namespace vigie::test {

namespace {

constexpr int startLimit = 10000; // ms

void end(QProcess &program)
{
    if (program.state() == QProcess::NotRunning)
        return;
    program.terminate();
    if (!program.waitForFinished(3000)) {
        program.kill();
        program.waitForFinished(3000);
    }
}

} // namespace

KeyringSession::KeyringSession()
{
    for (const QString &name : {u"home"_s, u"data"_s, u"run"_s, u"control"_s}) {
        QDir().mkpath(m_folder.filePath(name));
        QFile::setPermissions(m_folder.filePath(name), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    const QString socket = m_folder.filePath(u"run/bus"_s);
    QFile config(m_folder.filePath(u"bus.conf"_s));
    EXPECT_TRUE(config.open(QIODevice::WriteOnly));
    config.write("<!DOCTYPE busconfig PUBLIC \"-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN\"\n"
                 " \"http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd\">\n"
                 "<busconfig><type>session</type><listen>unix:path=" + socket.toUtf8() + "</listen><policy context=\"default\">"
                 "<allow send_destination=\"*\" eavesdrop=\"true\"/><allow eavesdrop=\"true\"/><allow own=\"*\"/></policy></busconfig>\n");
    config.close();
    m_address = u"unix:path="_s + socket;
    m_bus.setProcessEnvironment(environment());
    m_bus.start(u"dbus-daemon"_s, {u"--nofork"_s, u"--nopidfile"_s, u"--config-file"_s, config.fileName()});
    const QDeadlineTimer deadline(startLimit);
    while (!QFile::exists(socket) && !deadline.hasExpired())
        QThread::msleep(10);
    EXPECT_TRUE(QFile::exists(socket)) << "dbus-daemon did not start";
}

KeyringSession::~KeyringSession()
{
    if (m_keyring)
        end(*m_keyring);
    end(m_bus);
}

QProcessEnvironment KeyringSession::environment() const
{
    QProcessEnvironment all = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"GNOME_KEYRING_CONTROL"_s, u"XDG_CURRENT_DESKTOP"_s})
        all.remove(name);
    all.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, m_address);
    all.insert(u"HOME"_s, m_folder.filePath(u"home"_s));
    all.insert(u"XDG_DATA_HOME"_s, m_folder.filePath(u"data"_s));
    all.insert(u"XDG_RUNTIME_DIR"_s, m_folder.filePath(u"run"_s));
    return all;
}

QByteArray KeyringSession::output(const QString &program, const QStringList &arguments) const
{
    QProcess run;
    run.setProcessEnvironment(environment());
    run.setProcessChannelMode(QProcess::MergedChannels);
    run.start(program, arguments);
    run.waitForFinished(startLimit);
    end(run);
    return run.readAll();
}

bool KeyringSession::onBus(const QString &name) const
{
    return output(u"dbus-send"_s, {u"--session"_s, u"--print-reply"_s, u"--dest=org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s,
                                   u"org.freedesktop.DBus.NameHasOwner"_s, QString(u"string:"_s + name)}).contains("boolean true");
}

void KeyringSession::startKeyring(Door door)
{
    m_keyring = std::make_unique<QProcess>();
    m_keyring->setProcessEnvironment(environment());
    m_keyring->setStandardErrorFile(m_folder.filePath(u"keyring.log"_s));
    QStringList arguments{u"--foreground"_s, u"--components=secrets"_s, u"--control-directory"_s, m_folder.filePath(u"control"_s)};
    if (door == Door::Unlocked)
        arguments.prepend(u"--unlock"_s);
    m_keyring->start(u"gnome-keyring-daemon"_s, arguments);
    EXPECT_TRUE(m_keyring->waitForStarted(startLimit));
    if (door == Door::Unlocked) {
        m_keyring->write("pw");
        m_keyring->waitForBytesWritten(startLimit);
    }
    m_keyring->closeWriteChannel();
    const QDeadlineTimer deadline(startLimit);
    while (!onBus(u"org.freedesktop.secrets"_s) && !deadline.hasExpired())
        QThread::msleep(20);
    EXPECT_FALSE(deadline.hasExpired()) << "gnome-keyring-daemon did not take its name on the bus";
}

void KeyringSession::killKeyring()
{
    m_keyring->kill();
    m_keyring->waitForFinished(3000);
    const QDeadlineTimer deadline(startLimit);
    while (onBus(u"org.freedesktop.secrets"_s) && !deadline.hasExpired())
        QThread::msleep(10);
}

void KeyringSession::freezeKeyring(bool frozen)
{
    ::kill(static_cast<pid_t>(m_keyring->processId()), frozen ? SIGSTOP : SIGCONT);
}

Prober::Prober(const KeyringSession &session, int patience)
{
    m_program.setProcessEnvironment(session.environment());
    m_program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_program.start(QStringLiteral(VIGIE_BINARY_DIR "/tests/vault-prober"), {QString::number(patience)});
    EXPECT_TRUE(m_program.waitForStarted(startLimit));
}

Prober::~Prober()
{
    m_program.closeWriteChannel();
    if (!m_program.waitForFinished(3000))
        end(m_program);
}

void Prober::send(const QString &command)
{
    m_program.write(command.toUtf8() + '\n');
    m_program.waitForBytesWritten(1000);
}

std::string Prober::receive(int limit)
{
    const QDeadlineTimer deadline(limit);
    while (!m_program.canReadLine() && !deadline.hasExpired() && m_program.state() == QProcess::Running)
        m_program.waitForReadyRead(100);
    return m_program.canReadLine() ? m_program.readLine().trimmed().toStdString() : "no answer";
}

std::string Prober::ask(const QString &command)
{
    send(command);
    return receive();
}

} // namespace vigie::test
