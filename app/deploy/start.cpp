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
    if (answer.startsWith("busy"_L1))
        return failure(Error::Kind::Conflict, Tr::tr("Another deploy is running on this server."),
                       Tr::tr("It was started as %1.").arg(answer.section(u' ', 1)), Tr::tr("Follow it, and deploy again when it has ended."), answer);
    if (answer == "moved"_L1)
        return failure(Error::Kind::Conflict, Tr::tr("The server has changed since the plan was made."),
                       Tr::tr("Another deploy has put a new revision in place."), Tr::tr("Look at the new plan and deploy again."));
    if (answer == "edited"_L1)
        return failure(Error::Kind::Conflict, Tr::tr("The server has changed since the plan was made."),
                       Tr::tr("The file .env is not the one that was read for the plan."), Tr::tr("Look at the new plan and deploy again."));
    return failure(Error::Kind::CommandFailed, Tr::tr("The deploy could not be started."), answer,
                   Tr::tr("Check the folder's permissions and the free space of the server."));
}

// The connection was lost while the run was being started: whether it was, the server knows. Empty: it was not.
Async<QString> stateAfterLoss(ssh::LinkPtr link, QString run)
{
    if (const Result<> again = co_await untilConnected(link, 2min, {}); !again)
        co_return failure(again.error());
    const Result<Output> ran = co_await link->run(shellScript(u"cat \"$1/state\" 2>/dev/null; exit 0"_s, {run}));
    if (!ran)
        co_return failure(ran.error());
    co_return Result<QString>(QString::fromUtf8(ran->out).trimmed());
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
    const Result<Output> ran = co_await link->run(command.whateverItsExit());
    if (!ran && isLoss(ran.error())) {
        const Result<QString> state = co_await stateAfterLoss(link, runFolder(launch.folder, launch.run));
        if (state && !state->isEmpty())
            co_return judged(*state);
    }
    if (!ran)
        co_return failure(ran.error().during(Tr::tr("The deploy could not be started.")));
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
