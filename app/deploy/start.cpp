#include "app/deploy/start.h"

#include "app/deploy/reconnect.h"
#include "app/deploy/script.h"

#include <QCoreApplication>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace vigie::deploy {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Deploy)
};

QByteArray line(const QString &path, int mode, const QByteArray &content)
{
    return path.toUtf8() + ' ' + QByteArray::number(mode, 8) + ' ' + content.toBase64() + '\n';
}

QByteArray inputOf(const Launch &launch, const QByteArray &runner)
{
    QByteArray input = line(u".run/runner.sh"_s, 0700, runner) + line(u".run/job"_s, 0600, jobText(launch.job));
    for (const stack::BundleFile &file : launch.files)
        input += line(file.path, file.mode, file.content);
    input += ".\n";
    for (auto it = launch.secrets.cbegin(); it != launch.secrets.cend(); ++it)
        input += it.key().toUtf8() + '=' + it.value().revealed() + '\n';
    return input + ".\n";
}

Result<> judged(const QString &answer)
{
    if (answer == "running"_L1 || answer == "done"_L1 || answer == "failed"_L1 || answer == "stopped"_L1)
        return {};
    if (answer.startsWith("busy"_L1)) {
        const QString owner = answer.section(u' ', 1);
        if (owner.startsWith("proof "_L1) || owner.startsWith("rotation "_L1))
            return failure(Error::Kind::Conflict, Tr::tr("Something else is being done on this server."), Tr::tr("It was started as %1.").arg(owner),
                           Tr::tr("Wait until it has ended, then deploy again."), answer);
        return failure(Error::Kind::Conflict, Tr::tr("Another deploy is running on this server."), Tr::tr("It was started as %1.").arg(owner),
                       Tr::tr("Follow it, and deploy again when it has ended."), answer);
    }
    if (answer == "moved"_L1)
        return failure(Error::Kind::Conflict, Tr::tr("The server has changed since the plan was made."),
                       Tr::tr("Another deploy has put a new revision in place."), Tr::tr("Look at the new plan and deploy again."));
    if (answer == "edited"_L1)
        return failure(Error::Kind::Conflict, Tr::tr("The server has changed since the plan was made."),
                       Tr::tr("The file .env is not the one that was read for the plan."), Tr::tr("Look at the new plan and deploy again."));
    return failure(Error::Kind::CommandFailed, Tr::tr("The deploy could not be started."), answer,
                   Tr::tr("Check the folder's permissions and the free space of the server."));
}

// Staging may still be under way: its end is waited for. What has not come to its start by then is taken away, so that it does not start later.
// $1: folder of the run. Prints its state; nothing when it was not started.
const QString awaitStart = u"tries=0; while [ -d \"$1\" ] && [ ! -s \"$1/state\" ] && [ $tries -lt 100 ]; do sleep 0.2; tries=$((tries + 1)); done; "
                           "[ -s \"$1/state\" ] || [ -e \"$1/pgid\" ] || rm -rf \"$1\"; cat \"$1/state\" 2>/dev/null; exit 0"_s;

// The connection was lost while the run was being started: whether it was, the server knows. Empty: it was not.
Async<QString> stateAfterLoss(ssh::LinkPtr link, QString run)
{
    constexpr int rounds = 4;
    for (int round = 1;; ++round) {
        if (const Result<> again = co_await untilConnected(link, 2min, {}); !again)
            co_return failure(again.error());
        const Result<Output> ran = co_await link->run(shellScript(awaitStart, {run}).within(60s));
        if (ran)
            co_return Result<QString>(QString::fromUtf8(ran->out).trimmed());
        if (!isLoss(ran.error()) || round == rounds)
            co_return failure(ran.error());
    }
}

} // namespace

QString newRunId(const QDateTime &now)
{
    return now.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z-'"_s)
           + QString::number(QRandomGenerator::system()->bounded(0x10000u), 16).rightJustified(4, u'0');
}

QString runFolder(const QString &folder, const QString &run)
{
    return folder + u"/.vigie/runs/"_s + run;
}

Async<> launch(ssh::LinkPtr link, Launch launch)
{
    const QByteArray input = inputOf(launch, script(u"runner.sh"_s));
    const Command command = shellScript(QString::fromUtf8(script(u"stage.sh"_s)), {launch.folder, launch.run}).fed(input).within(60s);
    const QString unsure = Tr::tr("The connection was lost while the deploy was being started; it may be running.");
    Result<Output> ran = co_await link->run(command.whateverItsExit());
    if (!ran && isLoss(ran.error())) {
        const Result<QString> state = co_await stateAfterLoss(link, runFolder(launch.folder, launch.run));
        if (!state)
            co_return failure(state.error().during(unsure));
        if (!state->isEmpty())
            co_return judged(*state);
        ran = co_await link->run(command.whateverItsExit());    // nothing of it is there
    }
    if (!ran)
        co_return failure(ran.error().during(isLoss(ran.error()) ? unsure : Tr::tr("The deploy could not be started.")));
    const QString answer = QString::fromUtf8(ran->exitCode == 0 ? ran->out : ran->out + ran->err).trimmed();
    co_return judged(answer);
}

Async<> stop(ssh::LinkPtr link, QString folder, QString run)
{
    const Result<Output> ran = co_await link->run(Command{u"touch"_s, {runFolder(folder, run) + u"/stop"_s}, {}, 30s, false, {}});
    if (!ran)
        co_return failure(ran.error().during(Tr::tr("The deploy was not told to stop.")));
    co_return Result<>();
}

} // namespace vigie::deploy
