#include "app/storage/course.h"

#include "app/storage/download.h"
#include "app/storage/upload.h"

#include <QCoroTimer>

#include <QCoreApplication>
#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace vigie::storage {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

using State = Transfer::State;

constexpr int mostTriesOfNothing = 5;                           // the service does not answer at all
constexpr std::chrono::milliseconds patience = 10min;           // without a block arriving, while there is a connection

// One try; a lost connection is the caller's.
Async<> carry(DeskPtr desk, JobPtr job)
{
    const bool writes = job->told.direction == Transfer::Direction::Upload;
    const Result<minio::Client> client = co_await clientOf(desk->access, job->told.server, writes ? Right::Write : Right::Read);
    if (!client)
        co_return failure(client.error());
    const Result<> done = job->told.direction == Transfer::Direction::Upload ? co_await upload(desk, job, *client) : co_await download(desk, job, *client);
    if (!done && done.error().kind == Error::Kind::SignInRefused)
        forgetClient(desk->access, job->told.server);
    co_return done;
}

// Tries until it is done, stopped, or something other than the connection fails.
Async<> carryThrough(DeskPtr desk, JobPtr job)
{
    qint64 arrived = -1;
    QElapsedTimer still;
    for (int attempt = 0;; ++attempt) {
        if (const qint64 now = job->progress.blocks.size(); now != arrived) {
            arrived = now;
            attempt = 0;
            still.start();
        }
        if (job->cancel.requested())
            co_return failure(Error::Kind::Cancelled, Tr::tr("The transfer was stopped."));
        job->told.state = State::Running;
        tell(desk, job);
        const Result<> done = co_await carry(desk, job);
        const bool hopeless = still.elapsed() > patience.count() || (arrived == 0 && attempt >= mostTriesOfNothing);
        if (done || job->cancel.requested() || !engine::isLostConnection(done.error()) || hopeless)
            co_return done;
        job->told.state = State::Reconnecting;
        tell(desk, job);
        co_await QCoro::sleepFor(std::min<std::chrono::milliseconds>(250ms * (1 << std::min(attempt, 7)), 15s));
        const Result<> back = co_await engine::connectionBack(desk->access->core, job->told.server, std::chrono::hours(24));
        if (!back)
            co_return failure(done.error());
    }
}

void recordEnd(const DeskPtr &desk, const JobPtr &job, const Result<> &done)
{
    if (job->told.direction != Transfer::Direction::Upload)
        return;
    const QString place = job->told.bucket + u'/' + job->told.key;
    engine::record(desk->access->core, job->told.server, u"put"_s, Tr::tr("Uploaded %1 to %2").arg(job->told.file, place), done ? u"done"_s : u"failed"_s,
                   std::chrono::milliseconds(job->told.added.msecsTo(QDateTime::currentDateTimeUtc())), done ? QString() : done.error().detail);
}

// How it ended; what cannot go on leaves nothing behind, neither here nor on the server.
Async<> conclude(DeskPtr desk, JobPtr job, Result<> done)
{
    const bool stops = job->wish == Job::Wish::Stop && !done;
    const bool paused = job->wish == Job::Wish::Pause && !done;
    const bool interrupted = !done && done.error().kind == Error::Kind::Cancelled;
    const bool failed = !done && !stops && !paused && !interrupted;
    if (failed)
        job->told.error = done.error();
    job->told.state = done ? State::Done : stops ? State::Stopped : paused ? State::Paused : interrupted ? State::Interrupted : State::Failed;
    if (stops || (failed && job->progress.blocks.isEmpty())) {
        const Result<> back = co_await takeBack(desk, job);
        if (!back && stops) {
            job->told.error = back.error();
            job->told.state = State::Failed;
        }
        if (!back)
            co_return Result<>();       // the journal keeps it: it can be stopped again
        job->progress.blocks.clear();
        job->progress.upload.clear();
    } else if (!done) {
        co_return Result<>();
    }
    co_return desk->journal.remove(job->told.id);
}

} // namespace

QCoro::Task<> runJob(DeskPtr desk, JobPtr job)
{
    const Result<> done = co_await carryThrough(desk, job);
    job->moving.clear();
    if (done)
        job->told.done = job->told.size;
    (void)co_await conclude(desk, job, done);
    job->runs = false;
    if (done || job->told.state == State::Failed)
        recordEnd(desk, job, done);
    settle(desk, job);
    if (job->forgotten && job->told.state == State::Stopped)
        desk->jobs.removeOne(job);
    if (done && job->told.direction == Transfer::Direction::Upload && desk->face)
        Q_EMIT desk->face->objectsChanged(job->told.server, job->told.bucket);
    startWaiting(desk);
}

} // namespace vigie::storage
