#include "app/search/follow.h"
#include "app/search/rows.h"
#include "app/search/tasks.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie::search {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Search)
};

using meilisearch::TaskPage;

void add(QByteArrayList &query, const QByteArray &name, const QStringList &values)
{
    if (values.isEmpty())
        return;
    QByteArrayList words;
    for (const QString &value : values)
        words.append(QUrl::toPercentEncoding(value));
    query.append(name + '=' + words.join(','));
}

QByteArray queryOf(const TaskFilter &filter)
{
    QByteArrayList query{"limit=" + QByteArray::number(filter.limit)};
    add(query, "indexUids", filter.indexes);
    add(query, "types", filter.types);
    add(query, "statuses", filter.statuses);
    if (filter.from)
        query.append("from=" + QByteArray::number(*filter.from));
    if (filter.since.isValid())
        query.append("afterEnqueuedAt=" + filter.since.toUTC().toString(Qt::ISODateWithMs).toLatin1());
    return query.join('&');
}

QByteArray queryOf(TaskFilter filter, const QString &status, int limit)
{
    filter.statuses = {status};
    filter.from.reset();
    filter.limit = limit;
    return queryOf(filter);
}

struct Pages {
    TaskPage failed, running, waiting, succeeded, cancelled;
    QMap<qint64, double> parts;
};

// Waiting tasks come newest first, so all are asked for: the oldest is the next one.
constexpr int allThatWait = 1000;

Async<Pages> read(meilisearch::Client client, TaskFilter filter)
{
    auto asksFailed = meilisearch::tasks(client, queryOf(filter, u"failed"_s, filter.limit));
    auto asksRunning = meilisearch::tasks(client, queryOf(filter, u"processing"_s, filter.limit));
    auto asksWaiting = meilisearch::tasks(client, queryOf(filter, u"enqueued"_s, allThatWait));
    auto asksSucceeded = meilisearch::tasks(client, queryOf(filter, u"succeeded"_s, filter.limit));
    auto asksCancelled = meilisearch::tasks(client, queryOf(filter, u"canceled"_s, filter.limit));
    const Result<TaskPage> failed = co_await asksFailed;
    const Result<TaskPage> running = co_await asksRunning;
    const Result<TaskPage> waiting = co_await asksWaiting;
    const Result<TaskPage> succeeded = co_await asksSucceeded;
    const Result<TaskPage> cancelled = co_await asksCancelled;
    for (const Result<TaskPage> *page : {&failed, &running, &waiting, &succeeded, &cancelled})
        if (!*page)
            co_return failure(page->error());
    Pages pages{*failed, *running, *waiting, *succeeded, *cancelled, {}};
    if (std::ranges::any_of(running->tasks, [](const meilisearch::Task &task) { return task.batch.has_value(); })) {
        const Result<QMap<qint64, double>> parts = co_await meilisearch::progress(client);
        pages.parts = parts.value_or(QMap<qint64, double>());
    }
    co_return pages;
}

QList<TaskRow> rowsOf(const Call &call, const TaskPage &page, const QMap<qint64, double> &parts = {})
{
    QList<TaskRow> rows;
    for (const meilisearch::Task &task : page.tasks) {
        const bool known = task.batch && parts.contains(*task.batch);
        rows.append(rowOf(task, call.access->core->redactor, known ? std::optional(parts.value(*task.batch)) : std::nullopt));
    }
    return rows;
}

} // namespace

Async<TaskList> listTask(Call call, TaskFilter filter)
{
    const QByteArray query = queryOf(filter);
    const auto ask = [query](meilisearch::Client client) { return meilisearch::tasks(client, query); };
    const Result<TaskPage> page = co_await asked(call, Right::Read, ask);
    if (!page)
        co_return failure(page.error());
    co_return TaskList{rowsOf(call, *page), page->total, page->next};
}

Async<TaskBoard> boardTask(Call call, TaskFilter filter)
{
    const auto ask = [filter](meilisearch::Client client) { return read(client, filter); };
    const Result<Pages> pages = co_await asked(call, Right::Read, ask);
    if (!pages)
        co_return failure(pages.error());
    QList<TaskRow> waiting = rowsOf(call, pages->waiting);
    std::ranges::reverse(waiting);
    sayTheOrder(waiting, pages->running.tasks.isEmpty() ? std::nullopt : std::optional(pages->running.tasks.first().uid));
    QList<TaskRow> rest = rowsOf(call, pages->succeeded) + rowsOf(call, pages->cancelled);
    std::ranges::sort(rest, std::ranges::greater(), [](const TaskRow &row) { return row.task.uid; });
    TaskBoard board;
    board.rows = rowsOf(call, pages->failed) + rowsOf(call, pages->running, pages->parts) + waiting.first(std::min<qsizetype>(waiting.size(), filter.limit))
        + rest.first(std::min<qsizetype>(rest.size(), filter.limit));
    board.counts = {pages->failed.total, pages->running.total, pages->waiting.total, pages->succeeded.total, pages->cancelled.total};
    co_return board;
}

Async<TaskRow> oneTask(Call call, qint64 uid)
{
    const auto ask = [uid](meilisearch::Client client) { return meilisearch::task(client, uid); };
    const Result<meilisearch::Task> task = co_await asked(call, Right::Read, ask);
    if (!task)
        co_return failure(task.error());
    co_return rowOf(*task, call.access->core->redactor);
}

Async<TaskRow> cancelTask(Call call, QList<qint64> uids)
{
    if (uids.isEmpty())
        co_return failure(Error::Kind::Usage, Tr::tr("Nothing was cancelled."), Tr::tr("It was not said which tasks are meant."));
    QStringList words;
    for (const qint64 uid : uids)
        words.append(QString::number(uid));
    const auto ask = [uids](meilisearch::Client client) { return meilisearch::cancelTasks(client, uids); };
    const Note note{u"tasks-cancel"_s, Tr::tr("Cancelled the tasks %1").arg(words.join(u", "_s)), {}};
    co_return co_await written(call, note, Cancel(), ask);
}

} // namespace vigie::search
