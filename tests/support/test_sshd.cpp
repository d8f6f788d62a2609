#include "tests/support/test_sshd.h"

#include "remote/ssh/known_hosts.h"
#include "tests/support/free_port.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QEventLoop>
#include <QTcpSocket>
#include <QTimer>

#include <gtest/gtest.h>

#include <csignal>
#include <functional>

#include <pwd.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace vigie::test {

namespace {

const QString sshd = u"/usr/sbin/sshd"_s;

QList<pid_t> childrenOf(pid_t parent)
{
    QFile file(u"/proc/%1/task/%1/children"_s.arg(parent));
    QList<pid_t> found;
    if (!file.open(QIODevice::ReadOnly))
        return found;
    const QList<QByteArray> numbers = file.readAll().simplified().split(' ');
    for (const QByteArray &number : numbers)
        if (const pid_t child = number.toInt(); child > 0)
            found.append(QList<pid_t>{child} + childrenOf(child));
    return found;
}

bool accepts(quint16 port)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, port);
    return socket.waitForConnected(200);
}

} // namespace

bool TestSshd::available()
{
    return QFile::exists(sshd);
}

QString TestSshd::userName()
{
    return QString::fromLocal8Bit(::getpwuid(::geteuid())->pw_name);
}

void TestSshd::runTool(const QString &program, const QStringList &arguments)
{
    QProcess tool;
    tool.start(program, arguments);
    ASSERT_TRUE(tool.waitForFinished(20000)) << qPrintable(program);
    ASSERT_EQ(tool.exitCode(), 0) << qPrintable(program) << tool.readAllStandardError().constData();
}

TestSshd::TestSshd(const QByteArray &config, const QStringList &keyTypes) : m_keyTypes(keyTypes), m_port(number(freePort()))
{
    if (::geteuid() == 0)
        QDir().mkpath(u"/run/sshd"_s);
    for (const QString &type : m_keyTypes)
        replaceHostKey(type);
    allowKey(u"id"_s);
    writeConfig(config);
    trust(u"known_hosts"_s, u"127.0.0.1"_s, m_port, hostKey(m_keyTypes.constFirst()));
    start();
}

TestSshd::~TestSshd()
{
    stop();
}

void TestSshd::writeConfig(const QByteArray &extra) const
{
    // a home of its own: the start-up files of whoever runs the test stay out, and are not broken off by it
    QByteArray text = "SetEnv HOME=" + m_folder.path().toUtf8() + '\n' + extra + "\nListenAddress 127.0.0.1\nPort " + QByteArray::number(m_port) + "\nPidFile none\nStrictModes no\nUsePAM no\n"
        + "PermitRootLogin yes\nPasswordAuthentication yes\nMaxStartups 100\nPrintMotd no\nAuthorizedKeysFile " + path(u"authorized_keys"_s).toUtf8() + '\n';
    for (const QString &type : m_keyTypes)
        text += "HostKey " + hostKeyFile(type).toUtf8() + '\n';
    writeFile(u"sshd_config"_s, text);
}

void TestSshd::start()
{
    m_process.setStandardErrorFile(path(u"log"_s), QIODevice::Append);
    m_process.start(sshd, {u"-D"_s, u"-e"_s, u"-f"_s, path(u"sshd_config"_s)});
    ASSERT_TRUE(m_process.waitForStarted());
    const QDeadlineTimer deadline(5000);
    while (!accepts(m_port) && !deadline.hasExpired() && m_process.state() == QProcess::Running)
        QThread::msleep(20);
    ASSERT_TRUE(accepts(m_port)) << log().constData();
}

void TestSshd::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    const auto pid = static_cast<pid_t>(m_process.processId());
    const QList<pid_t> sessions = childrenOf(pid);
    m_process.terminate();
    for (const pid_t session : sessions)
        ::kill(session, SIGKILL);
    m_process.waitForFinished(5000);
}

void TestSshd::replaceHostKey(const QString &type)
{
    QFile::remove(hostKeyFile(type));
    runTool(u"ssh-keygen"_s, {u"-q"_s, u"-t"_s, type, u"-N"_s, {}, u"-f"_s, hostKeyFile(type)});
}

QString TestSshd::allowKey(const QString &name, const QString &passphrase)
{
    QStringList arguments{u"-q"_s, u"-t"_s, u"ed25519"_s, u"-N"_s, passphrase, u"-f"_s, path(name)};
    runTool(u"ssh-keygen"_s, arguments);
    QFile half(path(name) + u".pub"_s);
    QFile allowed(path(u"authorized_keys"_s));
    if (half.open(QIODevice::ReadOnly) && allowed.open(QIODevice::Append))
        allowed.write(half.readAll());
    return path(name);
}

void TestSshd::writeFile(const QString &name, const QByteArray &content) const
{
    QFile file(path(name));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(content);
}

void TestSshd::trust(const QString &name, const QString &host, quint16 port, const ssh::HostKey &key) const
{
    QFile file(path(name));
    ASSERT_TRUE(file.open(QIODevice::Append));
    file.write(ssh::knownHostsLine(host, port, key));
}

ssh::HostKey TestSshd::hostKey(const QString &type) const
{
    QFile file(hostKeyFile(type) + u".pub"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QList<QByteArray> words = file.readAll().split(' ');
    return {QString::fromLatin1(words.at(0)), QByteArray::fromBase64(words.at(1))};
}

ssh::Target TestSshd::target() const
{
    ssh::Target target;
    target.host = u"127.0.0.1"_s;
    target.port = m_port;
    target.user = userName();
    target.keyFiles = {path(u"id"_s)};
    target.useAgent = false;
    target.knownHostsFiles = {path(u"known_hosts"_s)};
    target.pinsFile = path(u"pins"_s);
    return target;
}

QByteArray TestSshd::log()
{
    QFile file(path(u"log"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

StallingProxy::StallingProxy(quint16 to) : m_to(to)
{
    EXPECT_TRUE(listen(QHostAddress::LocalHost));
}

void StallingProxy::incomingConnection(qintptr descriptor)
{
    auto *client = new QTcpSocket(this);
    client->setSocketDescriptor(descriptor);
    auto *server = new QTcpSocket(this);
    server->connectToHost(QHostAddress::LocalHost, m_to);
    m_sockets += {client, server};
    join(client, server, true);
    join(server, client, false);
}

void StallingProxy::join(QTcpSocket *from, QTcpSocket *to, bool counted)
{
    connect(from, &QTcpSocket::readyRead, this, [this, from, to, counted] {
        const QByteArray bytes = from->readAll();
        if (m_stalled)
            return;
        to->write(bytes);
        if (counted && m_left >= 0 && (m_left -= bytes.size()) < 0)
            QTimer::singleShot(0, this, &StallingProxy::cut);
    });
    connect(from, &QTcpSocket::disconnected, to, &QTcpSocket::disconnectFromHost);
}

void StallingProxy::cut()
{
    m_left = -1;
    for (QTcpSocket *socket : std::exchange(m_sockets, {}))
        socket->abort();
}

bool waitUntil(const std::function<bool()> &ready, std::chrono::milliseconds limit)
{
    const QDeadlineTimer deadline(limit);
    while (!ready()) {
        if (deadline.hasExpired())
            return false;
        QEventLoop loop;
        QTimer::singleShot(5, &loop, &QEventLoop::quit);
        loop.exec();
    }
    return true;
}

} // namespace vigie::test
