#include "app/storage/desk.h"

#include "app/storage/course.h"

#include <QCoreApplication>
#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace vigie::storage {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

using State = Transfer::State;

constexpr int mostRunning = 4;
constexpr auto tellEvery = 250ms;
constexpr qint64 rateWindow = 4000;             // ms

qint64 monotonic()
{
    static const QElapsedTimer clock = [] {
        QElapsedTimer started;
        started.start();
        return started;
    }();
    return clock.elapsed();
}

void measureRate(Job &job)
{
    const qint64 now = monotonic();
    job.samples.emplace_back(now, count(job.told.done));
    while (job.samples.size() > 2 && now - job.samples.front().first > rateWindow)
        job.samples.pop_front();
    const auto [since, from] = job.samples.front();
    if (job.told.state != State::Running || now - since < 500) {
        job.told.rate.reset();
        job.told.left.reset();
        return;
    }
    job.told.rate = std::max(qint64{0}, (count(job.told.done) - from) * 1000 / (now - since));
    job.told.left.reset();
    if (*job.told.rate > 0)
        job.told.left = std::chrono::seconds((count(job.told.size) - count(job.told.done)) / *job.told.rate);
}

} // namespace

qint64 blockFor(qint64 size)
{
    qint64 block = multipartFrom;
    while (size / block >= mostParts)
        block *= 2;
    return block;
}

void settle(const DeskPtr &desk, const JobPtr &job)
{
    tell(desk, job);
    for (const Promise<Transfer> &promise : std::exchange(job->waiting, {}))
        promise.finish(job->told);
}

DeskPtr openDesk(AccessPtr access)
{
    const auto desk = std::make_shared<Desk>(std::move(access));
    desk->clock.setInterval(tellEvery);
    QObject::connect(&desk->clock, &QTimer::timeout, &desk->clock, [weak = std::weak_ptr(desk)] {
        const DeskPtr alive = weak.lock();
        bool moves = false;
        for (const JobPtr &job : alive ? alive->jobs : QList<JobPtr>()) {
            if (job->told.state == State::Running)
                tell(alive, job);
            moves = moves || job->runs;
        }
        if (alive && !moves)
            alive->clock.stop();
    });
    for (const Progress &left : desk->journal.takeLeftBehind().value_or(QList<Progress>())) {
        const auto job = std::make_shared<Job>();
        job->progress = left;
        job->told = {left.id, left.server, left.wish.direction, left.wish.bucket, left.wish.key, left.wish.file, Bytes{left.size}, {},
                     State::Interrupted, {}, {}, {}, false, left.added};
        for (const int number : left.blocks.keys())
            job->told.done = Bytes{count(job->told.done) + job->blockLength(number)};
        desk->jobs.append(job);
    }
    return desk;
}

JobPtr jobOf(const DeskPtr &desk, const QString &id)
{
    for (const JobPtr &job : desk->jobs)
        if (job->told.id == id)
            return job;
    return {};
}

JobPtr addJob(const DeskPtr &desk, QUuid server, TransferWish wish)
{
    for (const JobPtr &job : desk->jobs) {
        const Transfer &known = job->told;
        const bool same = known.server == server && known.direction == wish.direction && known.bucket == wish.bucket && known.key == wish.key && known.file == wish.file;
        if (same && known.state != State::Done && known.state != State::Stopped) {
            if (!job->runs && std::exchange(job->progress.wish.replaces, wish.replaces) != wish.replaces)
                (void)desk->journal.save(job->progress);
            return job;
        }
    }
    const auto job = std::make_shared<Job>();
    job->progress.id = QUuid::createUuid().toString(QUuid::Id128);
    job->progress.server = server;
    job->progress.wish = wish;
    job->progress.added = QDateTime::currentDateTimeUtc();
    job->told.id = job->progress.id;
    job->told.server = server;
    job->told.direction = wish.direction;
    job->told.bucket = wish.bucket;
    job->told.key = wish.key;
    job->told.file = wish.file;
    job->told.added = job->progress.added;
    desk->jobs.append(job);
    (void)desk->journal.save(job->progress);
    return job;
}

void startWaiting(const DeskPtr &desk)
{
    qsizetype running = 0;
    for (const JobPtr &job : desk->jobs)
        running += job->runs ? 1 : 0;
    const QList<JobPtr> all = desk->jobs;
    for (const JobPtr &job : all) {
        if (running >= mostRunning)
            break;
        if (job->runs || job->told.state != State::Waiting)
            continue;
        job->runs = true;
        job->wish = Job::Wish::Run;
        job->cancel = Cancel();
        job->resumed = !job->progress.blocks.isEmpty();
        job->samples.clear();
        job->told.error.reset();
        ++running;
        desk->clock.start();
        runJob(desk, job);
    }
}

void pauseJob(const DeskPtr &desk, const JobPtr &job)
{
    if (job->told.isOver())
        return;
    job->wish = Job::Wish::Pause;
    if (job->runs) {
        job->cancel.request();
        return;
    }
    job->told.state = State::Paused;
    settle(desk, job);
}

void resumeJob(const DeskPtr &desk, const JobPtr &job)
{
    if (job->runs || job->told.state == State::Done || job->told.state == State::Stopped)
        return;
    job->told.state = State::Waiting;
    tell(desk, job);
    startWaiting(desk);
}

void stopJob(const DeskPtr &desk, const JobPtr &job)
{
    if (job->told.state == State::Done || job->told.state == State::Stopped)
        return;
    job->wish = Job::Wish::Stop;
    if (job->runs) {
        job->cancel.request();
        return;
    }
    job->runs = true;
    job->cancel = Cancel();
    job->cancel.request();
    runJob(desk, job);
}

void forgetOver(const DeskPtr &desk)
{
    const QList<JobPtr> all = desk->jobs;
    for (const JobPtr &job : all) {
        if (!job->told.isOver() || job->runs)
            continue;
        if (job->told.state != State::Failed) {
            desk->jobs.removeOne(job);
            continue;
        }
        job->forgotten = true;
        stopJob(desk, job);
    }
}

void tell(const DeskPtr &desk, const JobPtr &job)
{
    if (!job->told.isOver()) {
        qint64 done = 0;
        for (const int number : job->progress.blocks.keys())
            done += job->blockLength(number);
        for (const qint64 moving : std::as_const(job->moving))
            done += moving;
        job->told.done = Bytes{std::min(done, count(job->told.size))};
    }
    measureRate(*job);
    if (desk->face)
        Q_EMIT desk->face->transferChanged(job->told);
}

void blockDone(const DeskPtr &desk, const JobPtr &job, int number, const QString &proof)
{
    job->progress.blocks.insert(number, proof);
    (void)desk->journal.saveBlock(job->told.id, number, proof);
}

void beginAnew(const DeskPtr &desk, const JobPtr &job)
{
    job->progress.blocks.clear();
    job->progress.upload.clear();
    (void)desk->journal.forgetBlocks(job->told.id);
    (void)desk->journal.save(job->progress);
}

BlockPlace::~BlockPlace()
{
    m_desk->freeMemory += m_bytes;
    while (!m_desk->blockQueue.isEmpty() && m_desk->blockQueue.first().bytes <= m_desk->freeMemory) {
        const Desk::Waiting next = m_desk->blockQueue.takeFirst();
        m_desk->freeMemory -= next.bytes;
        next.turn.finish({});
    }
}

Async<std::shared_ptr<BlockPlace>> placeForBlock(DeskPtr desk, Cancel cancel, qint64 bytes)
{
    const qint64 needed = std::min(bytes, memoryOfBlocks);
    if (desk->blockQueue.isEmpty() && needed <= desk->freeMemory) {
        desk->freeMemory -= needed;
    } else {
        const Promise<> turn;
        desk->blockQueue.append({turn, needed});
        const Result<> came = co_await turn.within(std::chrono::hours(24 * 14), Tr::tr("Waiting for its turn"));
        if (!came)
            co_return failure(came.error());
    }
    const auto place = std::make_shared<BlockPlace>(desk, needed);
    if (cancel.requested())
        co_return failure(Error::Kind::Cancelled, Tr::tr("The transfer was stopped."));
    co_return std::shared_ptr<BlockPlace>(place);
}

} // namespace vigie::storage
