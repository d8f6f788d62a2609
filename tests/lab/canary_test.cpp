// No secret anywhere but where it belongs: command lines and environments on both sides, what is printed, every file that was written, logs,
// docker inspect. One planted in each of these places is found first.
#include "tests/lab/onlooker.h"
#include "tests/lab/workstation.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QProcess>

#include <gtest/gtest.h>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace vigie::test;

namespace {

const QString folder = u"/opt/viridial/infrastructure/docker-compose"_s;

QList<QByteArray> secrets(const Workstation &server)
{
    QList<QByteArray> values;
    const auto listed = server.ctl({u"vault"_s, u"list"_s, u"vps"_s}).json().value(u"credentials"_s).toArray();
    for (const QJsonValue &each : listed) {
        const auto shown = server.ctl({u"vault"_s, u"show"_s, u"vps"_s, each[u"name"_s].toString(), u"--reveal"_s});
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

// Every file under a folder of this machine that holds a value, and how many there are.
struct Searched {
    int files = 0;
    QStringList holders;
};

Searched search(const QString &where, const QList<QByteArray> &values)
{
    Searched searched;
    for (QDirIterator it(where, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); it.hasNext();) {
        QFile file(it.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        ++searched.files;
        if (hits(file.readAll(), values) > 0)
            searched.holders.append(it.filePath());
    }
    return searched;
}

// The same on the server: whatever was written since the mark, Docker's own folder and the volumes too. The values go in by a file.
Searched searchServer(const Workstation &server, const QList<QByteArray> &values)
{
    QByteArrayList forms;
    for (const QByteArray &value : values)
        forms << value << value.toBase64(QByteArray::OmitTrailingEquals);
    const QString script = u"cat >/run/canary-values <<'END'\n%1\nEND\nfind / /var/lib/docker -xdev -type f -newer /run/canary-mark ! -path '/proc/*' ! -path '/sys/*' ! -path /run/canary-values -print0 >/run/canary-files;"
                           "tr -cd '\\0' </run/canary-files | wc -c; xargs -0r grep -laF -f /run/canary-values -- </run/canary-files; rm -f /run/canary-values /run/canary-files"_s;
    QStringList lines = QString::fromUtf8(server.shell(script.arg(QString::fromLatin1(forms.join('\n'))), 120).out).split(u'\n', Qt::SkipEmptyParts);
    Searched searched;
    searched.files = lines.isEmpty() ? 0 : lines.takeFirst().toInt();
    searched.holders = lines;
    return searched;
}

QByteArray logsOf(const Workstation &server)
{
    return server.shell(u"for c in $(docker ps -aq); do docker logs $c 2>&1; done; cat /home/ops/.bash_history /root/.bash_history /var/log/*.log 2>/dev/null; true"_s).out;
}

// Where a value has to be on the server. In .env mode: the 0600 file and what Docker knows of the containers' environment.
// In vault-only mode: the secret files in the containers' own layers. In both: MinIO keeps the keys of its users among its data.
QString acceptedOn(bool vaultOnly)
{
    const QString minio = u"/var/lib/docker/volumes/viridial_minio_data/_data/\\.minio\\.sys/config/iam/users/[^/]+/identity\\.json/xl\\.meta"_s;
    const QString env = u"/opt/viridial/infrastructure/docker-compose/\\.env|/var/lib/docker/containers/[0-9a-f]+/config\\.v2\\.json|/(var/lib|run)/docker/containerd/daemon/.+"_s;
    return u"^("_s + (vaultOnly ? u"/var/lib/docker/overlay2/[^/]+/(diff|merged)/run/secrets/[a-z_]+"_s : env) + u'|' + minio + u")$"_s;
}

QStringList leaks(const Searched &searched, bool vaultOnly)
{
    const QRegularExpression accepted(acceptedOn(vaultOnly));
    QStringList left = searched.holders;
    left.removeIf([&accepted](const QString &path) { return accepted.match(path).hasMatch(); });
    return left;
}

// Plants one of each kind and counts the kinds that were found.
int plantedAndFound(const Workstation &server, const QList<QByteArray> &values)
{
    const QString value = QString::fromLatin1(values.at(1));
    QFile own(server.home() + u"/data/vigie/planted"_s);
    EXPECT_TRUE(own.open(QIODevice::WriteOnly));
    own.write("token=" + values.at(1).toBase64());
    own.close();
    Onlooker watch;
    server.shell(u"printf 'x%1' >"_s.arg(value) + folder + u"/.vigie/planted; echo "_s + value + u" | docker run -i --name leaky redis:7-alpine cat >/dev/null;"
                 u"setsid sh -c ': "_s + value + u"; sleep 2' >/dev/null 2>&1 & setsid sh -c 'PLANTED="_s + value + u" sleep 60' >/dev/null 2>&1 & sleep 1.5"_s);
    watch.stop();
    const Searched here = search(server.home(), values), there = searchServer(server, values);
    const QStringList found = leaks(there, true) + leaks(there, false);
    int kinds = here.holders.contains(own.fileName());
    kinds += found.contains(folder + u"/.vigie/planted"_s);
    kinds += hits(watch.commandLines(), values) > 0;
    kinds += watch.holders(values).contains(u"sleep"_s);
    kinds += hits(logsOf(server), values) > 0;
    own.remove();
    server.shell(u"docker rm -f leaky >/dev/null; rm -f "_s + folder + u"/.vigie/planted; for p in /proc/[0-9]*; do if tr '\\0' '\\n' <$p/environ 2>/dev/null | grep -q ^PLANTED=; then kill ${p#/proc/}; fi; done"_s);
    return kinds;
}

void staysClean(const QStringList &options, bool vaultOnly)
{
    const Workstation server(u"debian13"_s);
    ASSERT_NO_FATAL_FAILURE(server.enroll());
    server.shell(u"touch /run/canary-mark; sleep 0.1"_s);
    Onlooker watch;
    QByteArray printed;
    const auto run = [&server, &printed](const QStringList &words) {
        const auto ran = server.ctl(words, 400);
        EXPECT_EQ(ran.exitCode, 0) << qPrintable(words.join(u' ')) << ran.out.constData() << ran.err.constData();
        printed += ran.out + ran.err;
    };
    run(QStringList{u"deploy"_s, u"vps"_s, u"--yes"_s} + options);
    run({u"status"_s, u"vps"_s});
    run({u"test"_s, u"vps"_s});
    QList<QByteArray> values = secrets(server);
    EXPECT_EQ(values.size(), 8) << "four of the stack, two of applications, two API keys";
    // a rotation handles the old values and the new ones
    run({u"vault"_s, u"rotate"_s, u"vps"_s, u"--all"_s, u"--yes"_s});
    run({u"vault"_s, u"scan"_s, u"vps"_s});
    watch.stop();
    for (const QByteArray &value : secrets(server))
        if (!values.contains(value))
            values.append(value);
    EXPECT_EQ(values.size(), 16);

    const int planted = plantedAndFound(server, values);
    EXPECT_EQ(planted, 5) << "a proof that cannot fail is none";

    EXPECT_GT(watch.commandLines().size(), 1000);
    EXPECT_EQ(hits(watch.commandLines(), values), 0) << "in a command line";
    EXPECT_EQ(hits(printed, values), 0) << "in what vigiectl printed";
    EXPECT_EQ(hits(logsOf(server), values), 0) << "in a log of the server";
    const Searched here = search(server.home(), values), there = searchServer(server, values);
    EXPECT_EQ(here.holders, QStringList()) << "in a file of the workstation";
    EXPECT_GT(there.files, 100);
    EXPECT_TRUE(leaks(there, vaultOnly).isEmpty()) << "in a file of the server: " << qPrintable(leaks(there, vaultOnly).join(u' '));
    if (vaultOnly)
        EXPECT_EQ(hits(server.shell(u"docker inspect $(docker ps -aq)"_s).out, values), 0) << "in docker inspect";
    // A service takes its value in its own container, from there on it is its own matter. In vault-only mode Compose has all in its environment,
    // and of a deploy the run that starts Compose, too.
    const QStringList holders = watch.holders(values);
    QStringList strangers = holders;
    strangers.removeIf([vaultOnly](const QString &each) { return each.endsWith("(container)"_L1) || (vaultOnly && (each.endsWith("(run)"_L1) || each == "docker"_L1 || each == "docker-compose"_L1)); });
    EXPECT_TRUE(strangers.isEmpty()) << "in an environment: " << qPrintable(strangers.join(u' '));
    std::printf("canary, %s: %d of 5 planted leaks found; then 0 hits over %d files (%d here, %d on the server), %d command lines, %d environments, %d values; "
                "accepted: %d files of the server, environments of: %s\n",
                vaultOnly ? "vault only" : ".env", planted, here.files + there.files, here.files, there.files, watch.commandLineCount(), watch.environmentCount(), int(values.size()),
                int(there.holders.size()), qPrintable(holders.join(u", "_s)));
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
