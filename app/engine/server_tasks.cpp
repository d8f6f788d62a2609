#include "app/engine/core.h"

#include "app/deploy/ground.h"
#include "app/deploy/preflight.h"
#include "app/engine/keeping_asker.h"
#include "remote/core/promise.h"

#include <QCoreApplication>
#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace vigie::engine {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Engine)
};

// The stack's containers by service; $1: docker, $2: project, $3: action, $4…: services (none: all).
const QString actScript = u"docker=$1 project=$2 action=$3; shift 3; [ $# -gt 0 ] || set -- postgres redis meilisearch minio; for service; do "
                          "id=$($docker ps -aq --filter label=com.docker.compose.project=$project --filter label=com.docker.compose.service=$service "
                          "--filter label=com.docker.compose.oneoff=False) || exit 1; [ -n \"$id\" ] || { echo \"$service has no container\" >&2; exit 9; }; "
                          "case $action in stop) $docker stop -t 60 $id ;; restart) $docker restart -t 60 $id ;; *) $docker start $id ;; esac || exit 1; done"_s;

// Every line as "SERVICE TIME TEXT". $1: docker, $2: project, $3: yes to follow, $4: since (may be empty), $5…: services.
const QString logScript = u"docker=$1 project=$2 follow=$3 since=$4; shift 4; [ $# -gt 0 ] || set -- postgres redis meilisearch minio; for service; do "
                          "id=$($docker ps -aq --filter label=com.docker.compose.project=$project --filter label=com.docker.compose.service=$service "
                          "--filter label=com.docker.compose.oneoff=False | head -n 1) || exit 1; [ -n \"$id\" ] || continue; "
                          "$docker logs -t $([ \"$follow\" = yes ] && echo -f) $([ -n \"$since\" ] && echo --since \"$since\" || echo --tail 200) \"$id\" 2>&1 | "
                          "sed -u \"s/^/$service /\" & done; wait"_s;

QString wordOf(ServiceAction action)
{
    switch (action) {
    case ServiceAction::Start: return u"start"_s;
    case ServiceAction::Stop: return u"stop"_s;
    case ServiceAction::Restart: return u"restart"_s;
    }
    return {};
}

QString sentenceOf(ServiceAction action, const QStringList &services)
{
    const QString which = services.isEmpty() ? Tr::tr("all services") : services.join(u", "_s);
    switch (action) {
    case ServiceAction::Start: return Tr::tr("Started %1").arg(which);
    case ServiceAction::Stop: return Tr::tr("Stopped %1").arg(which);
    case ServiceAction::Restart: return Tr::tr("Restarted %1").arg(which);
    }
    return {};
}

Result<> knownServices(const QStringList &services)
{
    for (const QString &service : services)
        if (const stack::Service *known = stack::findService(service); !known || known->oneShot)
            return failure(Error::Kind::Usage, Tr::tr("There is no service %1.").arg(service), {}, Tr::tr("The services are: postgres, redis, meilisearch, minio."));
    return {};
}

// Runs a fix. `sudo -n` first; where sudo wants a password, it is asked and given on standard input.
Async<> runFix(ssh::LinkPtr link, QString command, Secret password)
{
    Command fix = shellScript(command).within(20min);
    if (!password.isEmpty() && command.contains("sudo -n "_L1))
        fix = shellScript(QString(command).replace("sudo -n "_L1, "sudo -S -p '' "_L1)).within(20min).fed(password.revealed() + '\n');
    const Result<Output> ran = co_await link->run(fix);
    if (!ran)
        co_return failure(ran.error().during(Tr::tr("The server could not be prepared.")));
    co_return Result<>();
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
    const deploy::CheckReport before = deploy::judge(*answers, definition, QDateTime::currentDateTimeUtc());

    QStringList commands;
    for (const deploy::Check &check : before.checks) {
        if (check.result != deploy::Check::Result::Blocks || (!checks.isEmpty() && !checks.contains(check.name)))
            continue;
        for (const QString &command : check.commands)
            if (!commands.contains(command))
                commands.append(command);
    }
    Secret password;
    KeepingAsker asker(core, server);
    if (!commands.isEmpty() && answers->value(u"sudo"_s) == "password"_L1) {
        const Result<Secret> given = co_await asker.askForSudo(answers->value(u"user"_s));
        if (!given)
            co_return failure(given.error());
        password = *given;
        core->redactor.learn(password);
    }
    for (const QString &command : std::as_const(commands)) {
        const Result<> fixed = co_await runFix((*open)->link, command, password);
        record(core, server, u"prepare"_s, Tr::tr("Ran %1").arg(command), fixed ? u"done"_s : u"failed"_s, {}, fixed ? QString() : fixed.error().detail);
        if (!fixed)
            co_return failure(fixed.error());
        (void)co_await asker.settle(); // the history says whether it was kept
    }
    // A new group counts from the next sign-in on.
    if (!commands.isEmpty())
        closeSession(core, server);
    Result<deploy::CheckReport> after = co_await checkTask(core, server);
    co_return after;
}

Async<> actTask(CorePtr core, QUuid server, ServiceAction action, QStringList services)
{
    if (const Result<> known = knownServices(services); !known)
        co_return failure(known.error());
    const Result<SessionPtr> open = co_await sessionWithDocker(core, server);
    if (!open)
        co_return failure(open.error());
    QElapsedTimer clock;
    clock.start();
    const QStringList arguments = QStringList{deploy::dockerWords(*(*open)->tools), (*open)->server.project, wordOf(action)} + services;
    const Result<Output> ran = co_await (*open)->link->run(shellScript(actScript, arguments).within(5min));
    record(core, server, wordOf(action), sentenceOf(action, services), ran ? u"done"_s : u"failed"_s, std::chrono::milliseconds(clock.elapsed()),
           ran ? QString() : ran.error().detail);
    if (!ran)
        co_return failure(ran.error().during(Tr::tr("The services could not be started or stopped.")));
    co_return Result<>();
}

Async<> logsTask(CorePtr core, QUuid server, QStringList services, bool follow, QString since, Cancel cancel)
{
    if (const Result<> known = knownServices(services); !known)
        co_return failure(known.error());
    const Result<SessionPtr> open = co_await sessionWithDocker(core, server);
    if (!open)
        co_return failure(open.error());
    const QStringList arguments = QStringList{deploy::dockerWords(*(*open)->tools), (*open)->server.project, follow ? u"yes"_s : u"no"_s, since} + services;
    const auto limit = follow ? std::chrono::milliseconds(72h) : std::chrono::milliseconds(2min);
    const Result<ssh::StreamPtr> stream = co_await (*open)->link->stream(shellScript(logScript, arguments).within(limit).cancelledBy(cancel));
    if (!stream)
        co_return failure(stream.error());
    const Promise<Output> finished;
    QObject context;
    QObject::connect(stream->get(), &ssh::Stream::lineArrived, &context, [core, server](const QByteArray &line, ssh::Stream::Channel) {
        const QString text = QString::fromUtf8(line);
        const QDateTime at = QDateTime::fromString(text.section(u' ', 1, 1).left(23) + u'Z', Qt::ISODateWithMs);
        if (core->face)
            Q_EMIT core->face->logLineArrived(server, {at, text.section(u' ', 0, 0), core->redactor.redacted(text.section(u' ', 2))});
    });
    QObject::connect(stream->get(), &ssh::Stream::ended, &context, [finished](const Result<Output> &output) { finished.finish(output); });
    const Result<Output> ended = co_await finished.within(limit, Tr::tr("Reading the log"));
    if (!ended && !(ended.error().kind == Error::Kind::Cancelled && cancel.requested()))
        co_return failure(ended.error());
    co_return Result<>();
}

} // namespace vigie::engine
