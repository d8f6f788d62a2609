// No secret anywhere but where it belongs: command lines on both sides, logs, settings, the run folder, docker inspect.
#include "tests/lab/workstation.h"

#include <QDirIterator>
#include <QFile>
#include <QProcess>

#include <gtest/gtest.h>

#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;
using namespace vigie::test;

namespace {

// Every command line of this machine and of the practice server's processes (they run on this machine's kernel), sampled while it runs.
class CommandLines
{
public:
    CommandLines() : m_thread([this] { sample(); }) {}
    ~CommandLines() { stop(); }
    QByteArray stop()
    {
        m_stop = true;
        if (m_thread.joinable())
            m_thread.join();
        return m_seen.values().join('\n');
    }

private:
    void sample()
    {
        while (!m_stop) {
            for (QDirIterator it(u"/proc"_s, QDir::Dirs | QDir::NoDotAndDotDot); it.hasNext();) {
                QFile file(it.next() + u"/cmdline"_s);
                if (it.fileName().at(0).isDigit() && file.open(QIODevice::ReadOnly))
                    m_seen.insert(file.readAll());
            }
            std::this_thread::sleep_for(std::chrono::milliseconds(15));
        }
    }
    std::atomic<bool> m_stop = false;
    QSet<QByteArray> m_seen;
    std::thread m_thread;
};

QList<QByteArray> secrets(const Workstation &server)
{
    QList<QByteArray> values;
    for (const QString &name : {u"POSTGRES_PASSWORD"_s, u"REDIS_PASSWORD"_s, u"MEILI_MASTER_KEY"_s, u"MINIO_ROOT_PASSWORD"_s}) {
        const auto shown = server.ctl({u"vault"_s, u"show"_s, u"vps"_s, name, u"--reveal"_s});
        EXPECT_EQ(shown.exitCode, 0) << shown.err.constData();
        const QByteArray value = shown.json().value(u"value"_s).toString().toUtf8();
        EXPECT_GE(value.size(), 22) << shown.out.constData();
        values.append(value);
    }
    return values;
}

int hits(const QByteArray &text, const QList<QByteArray> &values)
{
    int found = 0;
    for (const QByteArray &value : values)
        found += int(text.count(value)) + int(text.count(value.toBase64(QByteArray::OmitTrailingEquals)));
    return found;
}

QByteArray allFiles(const QString &folder)
{
    QByteArray all;
    for (QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); it.hasNext();) {
        QFile file(it.next());
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll() + '\n';
    }
    return all;
}

void staysClean(const QStringList &options, bool inspectToo)
{
    const Workstation server(u"debian13"_s);
    ASSERT_NO_FATAL_FAILURE(server.enroll());
    CommandLines lines;
    // Planted: the search can find what it looks for, on either side.
    const QByteArray here = "planted-on-the-workstation", there = "planted-on-the-server";
    QProcess::execute(u"sh"_s, {u"-c"_s, u"sleep 0.3; :"_s, QString::fromUtf8(here)});
    server.shell(u"word=planted; sh -c 'sleep 0.3; :' $word-on-the-server"_s);     // put together there, so that no command line of this side holds it
    const auto deploy = server.ctl(QStringList{u"deploy"_s, u"vps"_s, u"--yes"_s} + options, 400);
    ASSERT_EQ(deploy.exitCode, 0) << deploy.out.constData() << deploy.err.constData();
    const auto status = server.ctl({u"status"_s, u"vps"_s});
    const auto test = server.ctl({u"test"_s, u"vps"_s});
    QList<QByteArray> values = secrets(server);
    // a rotation handles the old values and the new ones
    const auto rotated = server.ctl({u"vault"_s, u"rotate"_s, u"vps"_s, u"REDIS_PASSWORD"_s, u"POSTGRES_PASSWORD"_s, u"--yes"_s}, 200);
    EXPECT_EQ(rotated.exitCode, 0) << rotated.out.constData() << rotated.err.constData();
    const auto scan = server.ctl({u"vault"_s, u"scan"_s, u"vps"_s}, 200);
    EXPECT_EQ(scan.exitCode, 0) << scan.out.constData() << scan.err.constData();
    const QByteArray seen = lines.stop();
    const QList<QByteArray> before = values;
    for (const QByteArray &value : secrets(server))
        if (!values.contains(value))
            values.append(value);
    EXPECT_EQ(values.size(), before.size() + 2);

    EXPECT_GT(hits(seen, {here}), 0);
    EXPECT_GT(hits(seen, {there}), 0);
    EXPECT_EQ(hits(seen, values), 0) << "in a command line";
    EXPECT_EQ(hits(deploy.out + deploy.err + status.out + status.err + test.out + test.err + rotated.out + rotated.err + scan.out + scan.err, values), 0)
        << "in what vigiectl printed";
    EXPECT_EQ(hits(allFiles(server.home()), values), 0) << "in a file of the workstation";
    const QByteArray folder = server.shell(u"cd /opt/viridial/infrastructure/docker-compose && find . -type f ! -name .env -exec cat {} +"_s).out;
    EXPECT_GT(folder.size(), 1000);
    EXPECT_EQ(hits(folder, values), 0) << "in a file of the server";
    EXPECT_EQ(hits(server.shell(u"for c in $(docker ps -aq); do docker logs $c 2>&1; done; cat /home/ops/.bash_history /root/.bash_history /var/log/*.log 2>/dev/null; true"_s).out, values), 0)
        << "in a log of the server";
    if (inspectToo) {
        EXPECT_EQ(hits(server.shell(u"docker inspect $(docker ps -aq); cat /opt/viridial/infrastructure/docker-compose/.env"_s).out, values), 0) << "in docker inspect";
    }
    // The proof can fail: one secret planted in a file and on a container is found by the same searches.
    const QString value = QString::fromUtf8(values.first());
    server.shell(u"printf '%s' '%1' >/opt/viridial/infrastructure/docker-compose/.vigie/planted; docker create --label planted='%1' redis:7-alpine"_s.arg(value));
    EXPECT_EQ(hits(server.shell(u"cd /opt/viridial/infrastructure/docker-compose && find . -type f ! -name .env -exec cat {} +"_s).out, values), 1);
    if (inspectToo) {
        EXPECT_EQ(hits(server.shell(u"docker inspect $(docker ps -aq)"_s).out, values), 1);
    }
}

} // namespace

TEST(Canary, noSecretLeavesItsPlaceInEnvMode)
{
    staysClean({}, false);
}

TEST(Canary, noSecretLeavesItsPlaceInVaultOnlyMode)
{
    staysClean({u"--secrets"_s, u"vault"_s}, true);
}
