#include "tests/engine/data/servers.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QHostAddress>
#include <QThread>

#include <csignal>
#include <pwd.h>
#include <sys/prctl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace vigie::test {

namespace {

bool isRoot()
{
    return ::geteuid() == 0;
}

QStringList asUser(const QString &user, const QStringList &command)
{
    if (user.isEmpty() || !isRoot())
        return command;
    return QStringList{u"setpriv"_s, u"--reuid="_s + user, u"--regid="_s + user, u"--clear-groups"_s, u"--pdeathsig=KILL"_s} + command;
}

bool give(const QString &path, const QString &user)
{
    if (!isRoot())
        return true;
    const passwd *entry = ::getpwnam(user.toUtf8().constData());
    return entry && ::chown(path.toUtf8().constData(), entry->pw_uid, entry->pw_gid) == 0;
}

bool runToEnd(const QStringList &command, const QString &folder)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(command.first(), command.mid(1));
    return process.waitForFinished(60'000) && process.exitCode() == 0;
}

// Without tests/run.sh, which says where the lab is: below the home of the account, not $HOME, since test runs have one of their own.
QString labsMinio()
{
    const passwd *entry = ::getpwuid(::getuid());
    const QString usual = QString::fromUtf8(entry ? entry->pw_dir : "") + u"/.cache/vigie/lab"_s;
    const QDir folder(qEnvironmentVariable("VIGIE_LAB_DIR", usual) + u"/go"_s);
    const QStringList names = folder.entryList({u"minio-v*"_s}, QDir::Files | QDir::Executable, QDir::Time);
    return names.isEmpty() ? QString() : folder.filePath(names.first());
}

QString postgresPrograms()
{
    const QDir folder(u"/usr/lib/postgresql"_s);
    const QStringList versions = folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    return versions.isEmpty() ? QString() : folder.filePath(versions.last() + u"/bin"_s);
}

bool write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

} // namespace

RunningServer::~RunningServer()
{
    kill();
}

void RunningServer::kill()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished(10'000);
}

bool RunningServer::start(const QStringList &command, const QString &user, const QProcessEnvironment &environment)
{
    const QStringList words = asUser(user, command);
    m_process.setWorkingDirectory(m_folder.path());
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    if (!environment.isEmpty())
        m_process.setProcessEnvironment(environment);
    m_process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
    m_process.start(words.first(), words.mid(1));
    QElapsedTimer watch;
    for (watch.start(); !watch.hasExpired(30'000) && m_process.state() != QProcess::NotRunning; QThread::msleep(20)) {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, number(port));
        if (socket.waitForConnected(500))
            return true;
        m_process.waitForFinished(0);
    }
    qWarning("%s", output().constData());
    return false;
}

QByteArray RunningServer::output()
{
    return m_process.readAll();
}

ServerPtr startPostgres(const QString &user, const QString &database, const Secret &password)
{
    const QString programs = postgresPrograms();
    if (programs.isEmpty())
        return {};
    auto server = std::make_shared<RunningServer>();
    server->port = freePort();
    const QString account = u"postgres"_s;
    const QString data = server->path(u"data"_s);
    const QString passwordFile = server->path(u"password"_s);
    if (!write(passwordFile, password.revealed() + '\n') || !give(passwordFile, account) || !give(server->path(), account))
        return {};
    const QStringList init{programs + u"/initdb"_s, u"-D"_s, data, u"-U"_s, user, u"-A"_s, u"scram-sha-256"_s, u"--pwfile"_s, passwordFile,
                           u"--no-sync"_s, u"-E"_s, u"UTF8"_s, u"--locale"_s, u"C.UTF-8"_s};
    if (!runToEnd(asUser(account, init), server->path()))
        return {};
    const QStringList single{u"sh"_s, u"-c"_s, u"echo \"CREATE DATABASE $1\" | \"$2/postgres\" --single -D \"$3\" postgres"_s, u"sh"_s, database, programs, data};
    if (!runToEnd(asUser(account, single), server->path()))
        return {};
    const QStringList run{programs + u"/postgres"_s, u"-D"_s, data, u"-p"_s, QString::number(number(server->port)), u"-c"_s, u"listen_addresses=127.0.0.1"_s,
                          u"-c"_s, u"unix_socket_directories="_s, u"-c"_s, u"fsync=off"_s, u"-c"_s, u"max_connections=30"_s};
    if (!server->start(run, account))
        return {};
    // It accepts connections a moment before it answers them.
    const QStringList ready{programs + u"/pg_isready"_s, u"-q"_s, u"-h"_s, u"127.0.0.1"_s, u"-p"_s, QString::number(number(server->port))};
    for (int attempt = 0; attempt < 100; ++attempt, QThread::msleep(50)) {
        if (runToEnd(ready, server->path()))
            return server;
    }
    return {};
}

ServerPtr startRedis(const Secret &password, const QStringList &settings)
{
    auto server = std::make_shared<RunningServer>();
    server->port = freePort();
    QByteArray text = "bind 127.0.0.1\nport " + QByteArray::number(number(server->port)) + "\ndir " + server->path().toUtf8() + '\n';
    if (!password.isEmpty())
        text += "requirepass " + password.revealed() + '\n';
    for (const QString &line : settings)
        text += line.toUtf8() + '\n';
    if (!write(server->path(u"redis.conf"_s), text))
        return {};
    return server->start({u"redis-server"_s, server->path(u"redis.conf"_s)}) ? server : ServerPtr();
}

ServerPtr startMeilisearch(const Secret &key)
{
    auto server = std::make_shared<RunningServer>();
    server->port = freePort();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"MEILI_MASTER_KEY"_s, QString::fromUtf8(key.revealed()));
    environment.insert(u"MEILI_ENV"_s, u"production"_s);
    environment.insert(u"MEILI_NO_ANALYTICS"_s, u"true"_s);
    environment.insert(u"MEILI_DB_PATH"_s, server->path(u"data.ms"_s));
    environment.insert(u"MEILI_HTTP_ADDR"_s, u"127.0.0.1:%1"_s.arg(number(server->port)));
    environment.insert(u"PYTHONDONTWRITEBYTECODE"_s, u"1"_s);
    const QString real = qEnvironmentVariable("VIGIE_MEILISEARCH");
    server->standIn = real.isEmpty();
    const QStringList standIn{u"python3"_s, QStringLiteral(VIGIE_SOURCE_DIR "/tests/lab/meilisearch/standin")};
    return server->start(server->standIn ? standIn : QStringList{real}, {}, environment) ? server : ServerPtr();
}

ServerPtr startMinio(const QString &user, const Secret &password)
{
    const QString program = qEnvironmentVariable("VIGIE_MINIO", labsMinio());
    if (program.isEmpty())
        return {};
    auto server = std::make_shared<RunningServer>();
    server->port = freePort();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"MINIO_ROOT_USER"_s, user);
    environment.insert(u"MINIO_ROOT_PASSWORD"_s, QString::fromUtf8(password.revealed()));
    environment.insert(u"MINIO_BROWSER"_s, u"off"_s);
    environment.insert(u"HOME"_s, server->path());
    const QStringList command{program, u"server"_s, u"--address"_s, u"127.0.0.1:%1"_s.arg(number(server->port)), server->path(u"data"_s)};
    return server->start(command, {}, environment) ? server : ServerPtr();
}

RudeServer::RudeServer(QByteArray answer, bool closes) : m_answer(std::move(answer)), m_closes(closes)
{
    listen(QHostAddress::LocalHost);
    connect(this, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = nextPendingConnection()) {
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                m_heard += socket->readAll();
                if (m_answer.isEmpty())
                    return;
                socket->write(m_answer);
                if (m_closes)
                    socket->disconnectFromHost();
            });
        }
    });
}

} // namespace vigie::test
