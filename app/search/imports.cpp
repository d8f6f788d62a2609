#include "app/search/imports.h"

#include "app/search/checker.h"
#include "app/search/follow.h"
#include "remote/core/pool.h"
#include "remote/meilisearch/documents.h"

#include <QCoroTimer>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace vigie::search {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Search)
};

using State = Import::State;

constexpr qint64 tellEvery = 250;                       // ms
constexpr qint64 rateWindow = 4000;                     // ms
constexpr int mostTries = 8;                            // of one part

qint64 monotonic()
{
    static const QElapsedTimer clock = [] {
        QElapsedTimer started;
        started.start();
        return started;
    }();
    return clock.elapsed();
}

void tell(const DeskPtr &desk, const JobPtr &job, bool now = true)
{
    const qint64 moment = monotonic();
    if (!now && !job->samples.empty() && moment - job->samples.back().first < tellEvery)
        return;
    Import &told = job->told;
    job->samples.emplace_back(moment, count(told.done));
    while (job->samples.size() > 2 && moment - job->samples.front().first > rateWindow)
        job->samples.pop_front();
    const auto [since, from] = job->samples.front();
    told.rate.reset();
    told.left.reset();
    if (told.state == State::Sending && moment - since >= 500) {
        told.rate = std::max(qint64{0}, (count(told.done) - from) * 1000 / (moment - since));
        if (*told.rate > 0)
            told.left = std::chrono::seconds((count(told.size) - count(told.done)) / *told.rate);
    }
    if (desk->face)
        Q_EMIT desk->face->importChanged(told);
}

QByteArray contentType(FileFormat format)
{
    return format == FileFormat::Csv ? "text/csv" : format == FileFormat::Ndjson ? "application/x-ndjson" : "application/json";
}

meilisearch::Load loadOf(const DeskPtr &desk, const JobPtr &job, const Piece &piece)
{
    meilisearch::Load load;
    load.body = piece.body;
    load.contentType = contentType(job->told.format);
    load.writing = job->wish.mode == ImportMode::Update ? meilisearch::Writing::Update : meilisearch::Writing::Replace;
    load.primaryKey = job->wish.primaryKey;
    load.csvSeparator = job->wish.csvSeparator;
    load.cancel = job->cancel;
    load.moved = [weak = std::weak_ptr(desk), weakJob = std::weak_ptr(job), length = piece.to - piece.from](qint64 bytes) {
        const DeskPtr alive = weak.lock();
        const JobPtr running = weakJob.lock();
        if (!alive || !running || running->told.state != State::Sending)
            return;
        running->told.done = Bytes{running->arrived + std::min(bytes, length)};
        tell(alive, running, false);
    };
    return load;
}

// One part, sent until it has arrived.
Async<meilisearch::Task> send(DeskPtr desk, JobPtr job, Piece piece)
{
    const Call call{desk->access, desk->face, job->told.server};
    for (int attempt = 0;; ++attempt) {
        job->told.state = State::Sending;
        job->told.done = Bytes{piece.from};
        tell(desk, job);
        const meilisearch::Load load = loadOf(desk, job, piece);
        const auto ask = [index = job->told.index, load](meilisearch::Client client) { return meilisearch::addLoad(client, index, load); };
        const Result<meilisearch::Task> given = co_await asked(call, Right::Write, ask);
        if (given || job->cancel.requested() || !engine::isLostConnection(given.error()) || attempt == mostTries)
            co_return given;
        job->told.state = State::Reconnecting;
        tell(desk, job);
        co_await QCoro::sleepFor(std::min<std::chrono::milliseconds>(250ms * (1 << std::min(attempt, 7)), 15s));
        const Result<> back = co_await engine::connectionBack(desk->access->core, job->told.server, std::chrono::hours(24));
        if (!back)
            co_return failure(given.error());
    }
}

// Whether one of the parts that were sent has failed already: then the rest is not sent.
Async<bool> anyFailed(DeskPtr desk, JobPtr job)
{
    const Call call{desk->access, desk->face, job->told.server};
    QByteArrayList uids;
    for (const qint64 uid : std::as_const(job->told.tasks))
        uids.append(QByteArray::number(uid));
    const QByteArray query = "statuses=failed&limit=1&uids=" + uids.join(',');
    const auto ask = [query](meilisearch::Client client) { return meilisearch::tasks(client, query); };
    const Result<meilisearch::TaskPage> failed = co_await asked(call, Right::Read, ask);
    co_return failed && !failed->tasks.isEmpty();
}

Async<> checkAll(DeskPtr desk, JobPtr job, std::shared_ptr<Cutter> cutter)
{
    const auto checker = std::make_shared<Checker>(cutter, job->told.format, job->wish.csvSeparator);
    while (!job->cancel.requested()) {
        const Result<std::optional<qint64>> at = co_await onPool([checker] { return checker->next(); });
        if (!at)
            co_return failure(at.error());
        if (!*at)
            co_return Result<>();
        job->told.done = Bytes{**at};
        tell(desk, job, false);
    }
    co_return failure(Error::Kind::Cancelled, Tr::tr("Nothing was imported."));
}

Async<> sendAll(DeskPtr desk, JobPtr job, std::shared_ptr<Cutter> cutter)
{
    while (true) {
        const Result<Piece> piece = co_await onPool([cutter] { return cutter->next(); });
        if (!piece)
            co_return failure(piece.error());
        if (piece->body.isEmpty())
            co_return Result<>();
        const Result<meilisearch::Task> given = co_await send(desk, job, *piece);
        if (!given)
            co_return failure(given.error());
        job->arrived = piece->to;
        job->told.done = Bytes{piece->to};
        job->told.tasks.append(given->uid);
        tell(desk, job);
        if (piece->to >= count(job->told.size))
            co_return Result<>();
        const Result<bool> failed = co_await anyFailed(desk, job);
        if (failed.value_or(false))
            co_return Result<>();
    }
}

// To the end of every part that arrived; the first that failed is the reason.
Async<> followAll(DeskPtr desk, JobPtr job)
{
    const Call call{desk->access, desk->face, job->told.server};
    Result<> outcome;
    for (qsizetype i = 0; i < job->told.tasks.size(); ++i) {
        const Result<TaskRow> row = co_await followed(call, job->told.tasks.at(i), job->cancel, true);
        const Result<TaskRow> good = successOf(row);
        if (!good && outcome)
            outcome = failure(good.error());
        if (!row)
            break;
        job->told.documents += row->task.details.value("indexedDocuments"_L1).toInteger();
        tell(desk, job);
    }
    co_return outcome;
}

void settle(const DeskPtr &desk, const JobPtr &job, const Result<> &done)
{
    Import &told = job->told;
    told.state = done ? State::Done : job->cancel.requested() ? State::Stopped : State::Failed;
    if (told.state == State::Failed)
        told.error = done.error();
    if (told.error && told.documents > 0)
        told.error->why = QString(told.error->why + u' ' + Tr::tr("%n document(s) of the file were added before and stay.", nullptr, static_cast<int>(told.documents))).trimmed();
    const std::chrono::milliseconds took(told.begun.msecsTo(QDateTime::currentDateTimeUtc()));
    const Call call{desk->access, desk->face, told.server};
    const Note note{u"documents-import"_s, Tr::tr("Imported %1 into the index %2: %n document(s)", nullptr, static_cast<int>(told.documents)).arg(told.file, told.index), {}};
    record(call, note, told.state == State::Stopped ? Result<>(failure(Error::Kind::Cancelled, {})) : done, took);
    tell(desk, job);
    for (const Promise<Import> &promise : std::exchange(job->waiting, {}))
        promise.finish(told);
    if (!desk->face)
        return;
    Q_EMIT desk->face->documentsChanged(told.server, told.index);
    Q_EMIT desk->face->indexesChanged(told.server);
}

QCoro::Task<> run(DeskPtr desk, JobPtr job)
{
    const auto cutter = std::make_shared<Cutter>(job->told.file, job->told.format, job->wish.csvSeparator);
    Result<> sent = co_await checkAll(desk, job, cutter);
    if (sent) {
        cutter->rewind();
        sent = co_await sendAll(desk, job, cutter);
    }
    if (!job->told.tasks.isEmpty()) {
        job->told.state = State::Indexing;
        tell(desk, job);
    }
    const Result<> indexed = co_await followAll(desk, job);
    settle(desk, job, sent ? indexed : sent);
}

JobPtr jobOf(const DeskPtr &desk, const QString &id)
{
    for (const JobPtr &job : desk->jobs)
        if (job->told.id == id)
            return job;
    return {};
}

Result<Import> planned(QUuid server, const ImportWish &wish)
{
    const QFileInfo file(wish.file);
    const std::optional<FileFormat> format = wish.format ? wish.format : formatOf(wish.file);
    const QString what = Tr::tr("Nothing was imported.");
    if (const auto path = meilisearch::indexPath(wish.index); !path)
        return failure(path.error());
    if (!file.exists())
        return failure(Error::Kind::NotFound, what, Tr::tr("There is no file %1.").arg(wish.file));
    if (!file.isFile() || !file.isReadable())
        return failure(Error::Kind::CommandFailed, what, Tr::tr("%1 is not a file that can be read.").arg(wish.file));
    if (!format)
        return failure(Error::Kind::Usage, what, Tr::tr("The name of %1 does not say what it holds.").arg(wish.file), Tr::tr("Say which format it is: JSON, NDJSON or CSV."));
    Import told;
    told.id = QUuid::createUuid().toString(QUuid::Id128);
    told.server = server;
    told.index = wish.index;
    told.file = wish.file;
    told.format = *format;
    told.mode = wish.mode;
    told.size = Bytes{file.size()};
    told.begun = QDateTime::currentDateTimeUtc();
    return told;
}

} // namespace

Result<Import> beginImport(DeskPtr desk, QUuid server, ImportWish wish)
{
    if (const Result<> permitted = desk->access->core->writeMode.permits(server); !permitted)
        return failure(permitted.error());
    const Result<Import> told = planned(server, wish);
    if (!told)
        return failure(told.error());
    const auto job = std::make_shared<Job>();
    job->told = *told;
    job->wish = wish;
    desk->jobs.append(job);
    run(desk, job);
    return job->told;
}

Async<Import> outcomeOf(DeskPtr desk, QString id)
{
    const JobPtr job = jobOf(desk, id);
    if (!job)
        co_return failure(Error::Kind::NotFound, Tr::tr("There is no such import."));
    if (job->told.isOver())
        co_return Result<Import>(job->told);
    const Promise<Import> promise;
    job->waiting.append(promise);
    co_return co_await promise.within(std::chrono::hours(24 * 14), Tr::tr("Importing"));
}

void stopImport(const DeskPtr &desk, const QString &id)
{
    if (const JobPtr job = jobOf(desk, id); job && !job->told.isOver())
        job->cancel.request();
}

} // namespace vigie::search
