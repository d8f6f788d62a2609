// Users who may not do everything: sudo that asks for a password, no sudo at all, Docker that does not run.
#include "tests/lab/workstation.h"

#include <QJsonArray>
#include <QProcess>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace vigie::test;

namespace {

const QString password = u"correct-horse-7"_s;

// Types at vigiectl's terminal whenever it asks for a password, and has it not kept. $1: what to type; then the program. Prints what the terminal showed.
const QString typist = uR"py(
import os, pty, sys, time
child, terminal = pty.fork()
if child == 0:
    os.execvp(sys.argv[2], sys.argv[2:])
shown, answered = b"", 0
while True:
    try:
        piece = os.read(terminal, 4096)
    except OSError:
        break
    if not piece:
        break
    shown += piece
    if shown.count(b"Password") > answered and shown.rstrip().endswith(b"Password"):
        answered = shown.count(b"Password")
        time.sleep(0.3)     # the echo is switched off after the prompt, and what was typed before is thrown away
        os.write(terminal, sys.argv[1].encode() + b"\n")
    elif shown.endswith(b"[y/N] "):
        os.write(terminal, b"n\n")
sys.stdout.buffer.write(shown)
sys.exit(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
)py"_s;

class Preparing : public testing::Test
{
protected:
    // A user of the server, reached as "vps" with the key of ops.
    void enrollAs(const Workstation &server, const QString &user, const QString &groups) const
    {
        server.shell(u"useradd -m -s /bin/bash %1; for g in %2; do usermod -aG $g %1; done; printf '%1:%3\\n' | chpasswd; "
                     "install -d -m 700 -o %1 -g %1 /home/%1/.ssh; install -m 600 -o %1 -g %1 /home/ops/.ssh/authorized_keys /home/%1/.ssh/authorized_keys; "
                     "echo '%sudo ALL=(ALL:ALL) ALL' >/etc/sudoers.d/group; chmod 440 /etc/sudoers.d/group"_s
                         .arg(user, groups, password));
        const QString port = QString::number(server.info().value(u"port"_s).toInt());
        const auto added = server.ctl({u"server"_s, u"add"_s, u"vps"_s, user + u"@127.0.0.1"_s, u"--port"_s, port, u"--key"_s, server.info().value(u"keyFile"_s).toString()});
        ASSERT_EQ(added.exitCode, 0) << added.err.constData();
        ASSERT_EQ(server.ctl({u"trust"_s, u"vps"_s, u"--fingerprint"_s, server.info().value(u"hostKeyFingerprint"_s).toString()}).exitCode, 0);
    }
    Workstation::Answer typing(const Workstation &server, const QString &answer, const QStringList &arguments) const
    {
        QProcess process;
        process.setEnvironment(server.environment());
        process.start(u"python3"_s, QStringList{u"-c"_s, typist, answer, u"sh"_s} + server.ctlWords(arguments));
        EXPECT_TRUE(process.waitForFinished(600'000));
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }
    static QJsonObject check(const Workstation::Answer &answer, const QString &name)
    {
        for (const QJsonValue &check : answer.json().value(u"checks"_s).toArray())
            if (check[u"name"_s].toString() == name)
                return check.toObject();
        return {};
    }
};

} // namespace

TEST_F(Preparing, asksForThePasswordThatSudoWants)
{
    const Workstation server(u"debian13"_s);
    ASSERT_NO_FATAL_FAILURE(enrollAs(server, u"pat"_s, u"sudo"_s));
    const auto before = server.ctl({u"check"_s, u"vps"_s});
    EXPECT_EQ(before.exitCode, 1) << before.out.constData();
    EXPECT_EQ(check(before, u"docker"_s).value(u"result"_s).toString(), u"blocks"_s) << before.out.constData();

    const auto alone = server.ctl({u"prepare"_s, u"vps"_s, u"--yes"_s});      // nobody there to answer
    EXPECT_EQ(alone.exitCode, 6) << alone.err.constData();
    const auto wrong = typing(server, u"not-it"_s, {u"prepare"_s, u"vps"_s, u"--yes"_s});
    EXPECT_EQ(wrong.exitCode, 5) << wrong.out.constData() << wrong.err.constData();
    EXPECT_EQ(server.shell(u"id -nG pat"_s).out.trimmed(), "pat sudo");

    const auto right = typing(server, password, {u"prepare"_s, u"vps"_s, u"docker"_s, u"folder"_s, u"--yes"_s});
    EXPECT_EQ(right.exitCode, 0) << right.out.constData() << right.err.constData();
    EXPECT_FALSE(right.out.contains(password.toUtf8()));
    EXPECT_EQ(server.shell(u"stat -c %U /opt/viridial/infrastructure/docker-compose"_s).out.trimmed(), "pat");
    const auto after = server.ctl({u"check"_s, u"vps"_s});
    EXPECT_EQ(after.exitCode, 0) << after.out.constData();
    EXPECT_EQ(server.shell(u"grep -rlF %1 /var/log /home/pat /tmp 2>/dev/null"_s.arg(password)).out, "");
    server.shell(u"userdel -r pat"_s);
}

TEST_F(Preparing, deploysBelowTheHomeFolderWithoutSudo)
{
    const Workstation server(u"debian13"_s);
    ASSERT_NO_FATAL_FAILURE(enrollAs(server, u"kim"_s, u"docker"_s));
    const auto checked = server.ctl({u"check"_s, u"vps"_s});
    EXPECT_EQ(checked.exitCode, 0) << checked.out.constData();
    EXPECT_TRUE(check(checked, u"folder"_s).value(u"fix"_s).toString().contains(u"/home/kim/viridial/infrastructure/docker-compose"_s)) << checked.out.constData();
    const auto deployed = server.ctl({u"deploy"_s, u"vps"_s, u"--yes"_s}, 400);
    EXPECT_EQ(deployed.exitCode, 0) << deployed.out.constData() << deployed.err.constData();
    EXPECT_EQ(server.shell(u"stat -c '%a %U' /home/kim/viridial/infrastructure/docker-compose/.env"_s).out.trimmed(), "600 kim");
    EXPECT_EQ(server.ctl({u"deploy"_s, u"vps"_s, u"--yes"_s}).lines().last().value(u"result"_s).toString(), u"unchanged"_s);
    server.shell(u"userdel -r kim"_s);
}

TEST_F(Preparing, startsADockerThatIsDown)
{
    const Workstation server(u"debian13"_s);
    ASSERT_NO_FATAL_FAILURE(server.enroll());
    server.shell(u"service docker stop"_s);
    const auto down = server.ctl({u"deploy"_s, u"vps"_s, u"--yes"_s});
    EXPECT_EQ(down.exitCode, 1) << down.err.constData();
    EXPECT_FALSE(down.error().value(u"next"_s).toString().isEmpty()) << down.err.constData();
    const auto checked = server.ctl({u"check"_s, u"vps"_s});
    EXPECT_EQ(checked.exitCode, 1);
    EXPECT_EQ(check(checked, u"docker"_s).value(u"result"_s).toString(), u"blocks"_s);
    const auto prepared = server.ctl({u"prepare"_s, u"vps"_s, u"--yes"_s});
    EXPECT_EQ(prepared.exitCode, 0) << prepared.out.constData() << prepared.err.constData();
}

TEST_F(Preparing, seesAClockThatIsWrong)
{
    const Workstation server(u"debian13"_s);
    ASSERT_NO_FATAL_FAILURE(server.enroll());
    for (const auto &[ahead, result, code] : {std::tuple{u"2 hours"_s, u"blocks"_s, 1}, {u"3 minutes"_s, u"attention"_s, 0}}) {
        server.shell(u"printf '#!/bin/sh\\nexec /usr/bin/date -d \"%1\" \"$@\"\\n' >/usr/local/bin/date; chmod 755 /usr/local/bin/date"_s.arg(ahead));
        const auto checked = server.ctl({u"check"_s, u"vps"_s});
        EXPECT_EQ(checked.exitCode, code) << checked.out.constData();
        EXPECT_EQ(check(checked, u"clock"_s).value(u"result"_s).toString(), result) << checked.out.constData();
        EXPECT_FALSE(check(checked, u"clock"_s).value(u"fix"_s).toString().isEmpty());
    }
}
