#include "app/engine/core.h"

#include "app/deploy/preflight.h"
#include "app/engine/keeping_asker.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vigie::engine {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Engine)
};

// Always asked for, so that the password's line is read by sudo; what sudo starts finds nothing on standard input, whatever the rules say.
constexpr auto mark = "vigie-asks-for-sudo:"_L1;
const QString bySudo = u"sudo -k -S -p "_s + mark + u" -- sh -c 'exec \"$@\" </dev/null' sh "_s;

// The password that sudo takes: a kept one, or the operator is asked. Tried before anything is run, so that a wrong one leaves nothing half done.
Async<Secret> provenPassword(CorePtr core, SessionPtr session, QString user)
{
    KeepingAsker asker(core, session->server.id);
    while (true) {
        const Result<Secret> given = co_await asker.askForSudo(user);
        if (!given)
            co_return failure(given.error());
        const bool kept = asker.gaveKept();
        const QByteArray answer = given->revealed() + '\n';
        const Command trial = shellScript(bySudo + u"true"_s).fed(answer).whateverItsExit();
        const Result<Output> tried = co_await session->link->run(trial);
        if (!tried)
            co_return failure(tried.error());
        if (tried->exitCode == 0) {
            (void)co_await asker.settle(); // the history says whether it was kept
            co_return Result<Secret>(*given);
        }
        if (!kept)
            co_return failure(Error::Kind::SignInRefused, Tr::tr("sudo did not take the password of %1.").arg(user), Tr::tr("Nothing was run."),
                              Tr::tr("Try again, or sign in as root."), QString::fromUtf8(tried->err).remove(mark).trimmed());
    }
}

Async<> runFix(ssh::LinkPtr link, QString command, Secret password)
{
    Command fix = shellScript(command).within(20min);
    if (!password.isEmpty() && command.startsWith("sudo -n "_L1)) {
        const QByteArray answer = password.revealed() + '\n';
        fix = shellScript(bySudo + command.mid(8)).within(20min).fed(answer);
    }
    const Result<Output> ran = co_await link->run(fix);
    if (!ran)
        co_return failure(ran.error().during(Tr::tr("The server could not be prepared.")));
    co_return Result<>();
}

// Of the checks that were named those that can be put right; without names all that block.
QStringList commandsFor(const deploy::CheckReport &report, const QStringList &checks)
{
    QStringList commands;
    for (const deploy::Check &check : report.checks) {
        const bool wanted = checks.isEmpty() ? check.result == deploy::Check::Result::Blocks : checks.contains(check.name);
        for (const QString &command : check.commands)
            if (wanted && !commands.contains(command))
                commands.append(command);
    }
    return commands;
}

} // namespace

Async<deploy::CheckReport> checkTask(CorePtr core, QUuid server)
{
    const Result<SessionPtr> open = co_await session(core, server);
    if (!open)
        co_return failure(open.error());
    Result<deploy::CheckReport> report = co_await deploy::preflight((*open)->link, definitionOf(core, (*open)->server));
    co_return report;
}

Async<deploy::CheckReport> prepareTask(CorePtr core, QUuid server, QStringList checks, QStringList)
{
    const Result<SessionPtr> open = co_await session(core, server);
    if (!open)
        co_return failure(open.error());
    const stack::Definition definition = definitionOf(core, (*open)->server);
    const Result<deploy::ServerAnswers> answers = co_await deploy::askServer((*open)->link, definition);
    if (!answers)
        co_return failure(answers.error());
    const QStringList commands = commandsFor(deploy::judge(*answers, definition, QDateTime::currentDateTimeUtc()), checks);
    Secret password;
    if (!commands.isEmpty() && answers->value(u"sudo"_s) == "password"_L1) {
        const Result<Secret> proven = co_await provenPassword(core, *open, answers->value(u"user"_s));
        if (!proven)
            co_return failure(proven.error());
        password = *proven;
    }
    for (const QString &command : commands) {
        const Result<> fixed = co_await runFix((*open)->link, command, password);
        record(core, server, u"prepare"_s, Tr::tr("Ran %1").arg(command), fixed ? u"done"_s : u"failed"_s, {}, fixed ? QString() : fixed.error().detail);
        if (!fixed)
            co_return failure(fixed.error());
    }
    // A new group counts from the next sign-in on.
    if (!commands.isEmpty())
        closeSession(core, server);
    Result<deploy::CheckReport> after = co_await checkTask(core, server);
    co_return after;
}

} // namespace vigie::engine
