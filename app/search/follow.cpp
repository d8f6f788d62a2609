#include "app/search/follow.h"

#include "app/search/rows.h"

#include <QCoroTimer>

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vigie::search {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Search)
};

constexpr std::chrono::hours patience{24};          // for a connection that is lost

Async<TaskRow> look(Call call, qint64 uid)
{
    const auto ask = [uid](meilisearch::Client client) { return meilisearch::task(client, uid); };
    const Result<meilisearch::Task> task = co_await asked(call, Right::Read, ask);
    if (!task)
        co_return failure(task.error());
    std::optional<double> part;
    if (task->status == meilisearch::Task::Status::Processing && task->batch) {
        const Result<QMap<qint64, double>> parts = co_await asked(call, Right::Read, meilisearch::progress);
        if (parts && parts->contains(*task->batch))
            part = parts->value(*task->batch);
    }
    co_return rowOf(*task, call.access->core->redactor, part);
}

Async<> cancelOnServer(Call call, qint64 uid)
{
    const auto ask = [uid](meilisearch::Client client) { return meilisearch::cancelTasks(client, {uid}); };
    const Result<meilisearch::Task> given = co_await asked(call, Right::Write, ask);
    if (!given)
        co_return failure(given.error());
    co_return Result<>();
}

} // namespace

Async<TaskRow> followed(Call call, qint64 uid, Cancel cancel, bool cancelsIt)
{
    std::optional<TaskRow> before;
    bool asked = false;
    std::chrono::milliseconds pause = 20ms;
    while (true) {
        const Result<TaskRow> now = co_await look(call, uid);
        if (!now && !engine::isLostConnection(now.error()))
            co_return failure(now.error());
        if (now && call.face && (!before || before->task.status != now->task.status || before->part != now->part))
            Q_EMIT call.face->taskChanged(call.server, *now);
        if (now && now->task.over()) {
            if (call.face)
                Q_EMIT call.face->tasksChanged(call.server);
            co_return Result<TaskRow>(*now);
        }
        if (cancel.requested() && !cancelsIt)
            co_return failure(Error::Kind::Cancelled, Tr::tr("The waiting was stopped."), {}, Tr::tr("The task goes on on the server."));
        if (cancel.requested() && !asked)
            asked = (co_await cancelOnServer(call, uid)).has_value();
        if (now)
            before = *now;
        if (!now) {
            const Result<> back = co_await engine::connectionBack(call.access->core, call.server, patience);
            if (!back)
                co_return failure(now.error());
        }
        co_await QCoro::sleepFor(pause);
        pause = std::min<std::chrono::milliseconds>(pause * 2, 1s);
    }
}

Result<TaskRow> successOf(const Result<TaskRow> &row)
{
    if (row && row->task.status == meilisearch::Task::Status::Canceled)
        return failure(Error::Kind::Cancelled, Tr::tr("Task %1 was cancelled.").arg(row->task.uid), row->reason);
    if (row && row->error)
        return failure(*row->error);
    return row;
}

void record(const Call &call, const Note &note, const Result<> &done, std::optional<std::chrono::milliseconds> took)
{
    const QString result = done ? u"done"_s : done.error().kind == Error::Kind::Cancelled ? u"stopped"_s : u"failed"_s;
    engine::record(call.access->core, call.server, note.verb, note.what, result, took, done ? note.detail : done.error().detail);
}

} // namespace vigie::search
