#include "app/deploy/follow.h"

#include "app/deploy/reconnect.h"
#include "app/deploy/run_log.h"
#include "remote/core/promise.h"

#include <QCoroTimer>

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vigie::deploy {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Deploy)
};

// A laptop may sleep over a weekend; the run on the server is long over then, and its log still there.
constexpr std::chrono::hours longest{72};

// Does the runner of run $1 live? After a restart of the server its process id may be another program's: the command line tells.
const QString alive = u"alive() { grep -qaF \"runs/$1/runner.sh\" \"/proc/$(cat \"$1/pgid\" 2>/dev/null)/cmdline\" 2>/dev/null; }; "_s;

// Prints the log from its beginning and goes on until the runner's shell has gone. $1: folder of the runs, $2: run.
const QString readLog = alive + u"cd \"$1\" && [ -d \"$2\" ] || exit 3; if alive \"$2\"; then exec tail -n +1 -s 0.2 -f --pid=\"$(cat \"$2/pgid\")\" \"$2/log\"; fi; exec cat \"$2/log\""_s;

// Whether the end is known: "done 0", or "running gone" when the shell died without a word.
const QString readEnd = alive + u"cd \"$1\" && [ -d \"$2\" ] || exit 3; printf '%s ' \"$(cat \"$2/state\")\"; if alive \"$2\"; then echo alive; else cat \"$2/exit\" 2>/dev/null || echo gone; fi"_s;

struct Reading {
    RunLog log;
    std::function<void(const Run &)> changed;
};

// One connection's worth of reading, from the first byte: the same bytes fold to the same Run. True: the stream came to its end.
Async<bool> readOnce(ssh::LinkPtr link, QString folder, QString run, std::shared_ptr<Reading> reading, Cancel cancel)
{
    const Command command = shellScript(readLog, {folder, run}).within(longest).cancelledBy(cancel);
    const Result<ssh::StreamPtr> stream = co_await link->stream(command);
    if (!stream)
        co_return failure(stream.error());
    const Promise<Output> finished;
    QObject context;
    QObject::connect(stream->get(), &ssh::Stream::lineArrived, &context, [reading, finished](const QByteArray &line, ssh::Stream::Channel channel) {
        if (channel != ssh::Stream::Channel::Out)
            return;
        reading->log.feed(line + '\n');
        reading->changed(reading->log.run());
        if (reading->log.run().isOver())
            finished.finish(Output{});
    });
    QObject::connect(stream->get(), &ssh::Stream::ended, &context, [finished](const Result<Output> &output) { finished.finish(output); });
    const Result<Output> end = co_await finished.within(longest, Tr::tr("Following the deploy"));
    if (!end)
        co_return failure(end.error());
    co_return Result<bool>(true);
}

} // namespace

Async<Run> followRun(ssh::LinkPtr link, QString folder, QString project, Run known, std::function<void(const Run &)> changed, Cancel cancel)
{
    known.log.clear();
    const QString path = folder + u"/.vigie/runs"_s;
    while (true) {
        if (const Result<> connected = co_await untilConnected(link, longest, cancel); !connected)
            co_return failure(connected.error());
        const auto reading = std::make_shared<Reading>(Reading{RunLog(known, project), changed});
        const Result<bool> read = co_await readOnce(link, path, known.id, reading, cancel);
        Run run = reading->log.run();
        if (cancel.requested() && !run.isOver())
            co_return failure(Error::Kind::Cancelled, Tr::tr("Following was ended; the deploy goes on."));
        if (run.isOver())
            co_return Result<Run>(run);
        if (!read)
            co_return failure(read.error().during(Tr::tr("The deploy cannot be followed.")));
        if (read) {
            const Result<Output> end = co_await link->run(shellScript(readEnd, {path, known.id}));
            if (end && end->out.trimmed().endsWith("gone")) {
                run.phase = Run::Phase::NeedsVigie;
                run.error = Error{Error::Kind::CommandFailed, Tr::tr("The deploy was interrupted on the server."),
                                  Tr::tr("Its shell ended without a result; the server may have been restarted."),
                                  Tr::tr("Deploy again: what is done stays done."), {}};
                changed(run);
                co_return Result<Run>(run);
            }
        }
        co_await QCoro::sleepFor(200ms);
    }
}

Async<QList<Run>> listRuns(ssh::LinkPtr link, QString folder)
{
    const QString script = alive + u"cd \"$1/.vigie/runs\" 2>/dev/null || exit 0; for id in $(ls -r | head -n 50); do [ -f \"$id/state\" ] || continue; "
                           "( . \"./$id/job\"; printf '%s\\t%s\\t%s\\t%s\\t%s\\n' \"$id\" \"$(cat \"$id/state\")\" \"$revision\" \"$by\" "
                           "\"$(alive \"$id\" && echo alive)\" ); done"_s;
    const Result<Output> ran = co_await link->run(shellScript(script, {folder}));
    if (!ran)
        co_return failure(ran.error().during(Tr::tr("The runs of this server cannot be listed.")));
    QList<Run> runs;
    for (const QByteArray &line : ran->out.split('\n')) {
        const QStringList parts = QString::fromUtf8(line).split(u'\t');
        if (parts.size() != 5)
            continue;
        Run run;
        run.id = parts[0];
        run.revision = parts[2].toInt();
        run.by = parts[3];
        run.started = QDateTime::fromString(run.id.section(u'-', 0, 0), u"yyyyMMdd'T'HHmmss'Z'"_s);
        run.started.setTimeSpec(Qt::UTC);
        const QString state = parts[1];
        if (state == "running"_L1)
            run.phase = parts[4] == "alive"_L1 ? Run::Phase::Running : Run::Phase::NeedsVigie;
        else if (state == "done"_L1)
            run.phase = Run::Phase::Done;
        else if (state == "stopped"_L1)
            run.phase = Run::Phase::Stopped;
        else if (state == "failed"_L1)
            run.phase = Run::Phase::Failed;
        else
            continue;       // never began: another run held the lock, or the plan was old
        runs.append(run);
    }
    co_return Result<QList<Run>>(runs);
}

} // namespace vigie::deploy
