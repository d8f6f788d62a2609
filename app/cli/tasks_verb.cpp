#include "app/cli/exit_code.h"
#include "app/cli/search_verbs.h"
#include "app/cli/text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

using Status = meilisearch::Task::Status;

struct Options {
    std::string name, indexes, types, statuses, since, cancel;
    std::optional<qint64> task, from;
    int limit = 50;
    bool follow = false, write = false;
};

QString stateText(Status status)
{
    switch (status) {
    case Status::Enqueued: return u"· "_s + Tr::tr("waiting");
    case Status::Processing: return u"… "_s + Tr::tr("running");
    case Status::Succeeded: return u"✓ "_s + Tr::tr("done");
    case Status::Failed: return u"✗ "_s + Tr::tr("failed");
    case Status::Canceled: return u"- "_s + Tr::tr("cancelled");
    }
    return u"✗ "_s + Tr::tr("failed");
}

void show(const ContextPtr &context, const QList<search::TaskRow> &rows)
{
    Table table({Tr::tr("Task"), Tr::tr("State"), Tr::tr("Index"), Tr::tr("What"), Tr::tr("Took"), Tr::tr("Reason")});
    for (const search::TaskRow &row : rows) {
        if (context->json)
            context->print(shape(row));
        table.add({QString::number(row.task.uid), stateText(row.task.status), orDash(row.task.index), row.what, shown(row.task.took), row.reason});
    }
    if (!context->json && !rows.isEmpty())
        context->print(table.text());
}

Async<int> one(ContextPtr context, SearchRoom room, Options options)
{
    const Result<search::TaskRow> row = options.follow ? co_await room.door->follow(room.server.id, *options.task, context->interrupted)
                                                       : co_await context->await(room.door->task(room.server.id, *options.task));
    if (!row)
        co_return failure(row.error());
    show(context, {*row});
    if (row->error && !context->json)
        (void)context->report(*row->error);
    const bool ended = !options.follow || row->task.status == Status::Succeeded;
    co_return int(ended ? Fine : Other);
}

Result<search::TaskFilter> filterOf(const Options &options)
{
    search::TaskFilter filter;
    filter.indexes = listOf(options.indexes);
    filter.types = listOf(options.types);
    filter.statuses = listOf(options.statuses);
    filter.from = options.from;
    filter.limit = options.limit;
    static const QStringList known{u"enqueued"_s, u"processing"_s, u"succeeded"_s, u"failed"_s, u"canceled"_s};
    for (const QString &status : filter.statuses)
        if (!known.contains(status))
            return failure(Error::Kind::Usage, Tr::tr("%1 is not a state of a task.").arg(status), {}, Tr::tr("There are: %1").arg(known.join(u", "_s)));
    if (!options.since.empty()) {
        const Result<QDateTime> since = momentOf(options.since, EdgeOfDay::Begin);
        if (!since)
            return failure(since.error());
        filter.since = *since;
    }
    return filter;
}

// Failed and running ones first; with a state or a place to begin at, by time.
Async<int> list(ContextPtr context, SearchRoom room, search::TaskFilter filter)
{
    if (filter.statuses.isEmpty() && !filter.from) {
        const Result<search::TaskBoard> board = co_await context->await(room.door->board(room.server.id, filter));
        if (!board)
            co_return failure(board.error());
        show(context, board->rows);
        const auto number = [](qint64 value) { return QLocale().toString(value); };
        context->note(Tr::tr("%1 failed, %2 running, %3 waiting, %4 done, %5 cancelled")
                          .arg(number(board->counts.failed), number(board->counts.running), number(board->counts.waiting), number(board->counts.succeeded), number(board->counts.cancelled)));
        co_return int(Fine);
    }
    const Result<search::TaskList> tasks = co_await context->await(room.door->tasks(room.server.id, filter));
    if (!tasks)
        co_return failure(tasks.error());
    show(context, tasks->rows);
    if (tasks->next)
        context->note(Tr::tr("Older ones with: --from %1").arg(*tasks->next));
    co_return int(Fine);
}

Async<int> tasks(ContextPtr context, Options options)
{
    const Result<search::TaskFilter> filter = filterOf(options);
    if (!filter)
        co_return failure(filter.error());
    const Result<SearchRoom> room = searchRoom(context, options.name, options.write);
    if (!room)
        co_return failure(room.error());
    if (options.task)
        co_return co_await one(context, *room, options);
    if (options.cancel.empty())
        co_return co_await list(context, *room, *filter);
    QList<qint64> uids;
    for (const QString &word : listOf(options.cancel)) {
        bool whole = false;
        uids.append(word.toLongLong(&whole));
        if (!whole)
            co_return failure(Error::Kind::Usage, Tr::tr("Nothing was cancelled."), Tr::tr("%1 is not the number of a task.").arg(word));
    }
    const Result<search::TaskRow> row = co_await context->await(room->door->cancelTasks(room->server.id, uids));
    co_return told(context, row);
}

} // namespace

void addTasksVerb(CLI::App &program, Act &chosen)
{
    const auto options = std::make_shared<Options>();
    CLI::App *verb = program.add_subcommand("tasks", utf8(Tr::tr("Show, follow and cancel what Meilisearch works off")));
    addName(verb, options->name);
    CLI::Option *task = verb->add_option("TASK", options->task, utf8(Tr::tr("Only this task")));
    verb->add_flag("--follow", options->follow, utf8(Tr::tr("Wait until it is over")))->needs(task);
    verb->add_option("--index", options->indexes, utf8(Tr::tr("Only tasks of these indexes")));
    verb->add_option("--type", options->types, utf8(Tr::tr("Only these kinds, such as: settingsUpdate,documentDeletion")));
    verb->add_option("--status", options->statuses, utf8(Tr::tr("Only these states: enqueued, processing, succeeded, failed, canceled")));
    verb->add_option("--since", options->since, utf8(Tr::tr("Only tasks given since this day or moment")));
    verb->add_option("--from", options->from, utf8(Tr::tr("This task and older ones")))->check(CLI::NonNegativeNumber);
    verb->add_option("--limit", options->limit, utf8(Tr::tr("How many, of each state")))->check(CLI::Range(1, 1000));
    verb->add_option("--cancel", options->cancel, utf8(Tr::tr("Cancel these tasks, such as: 12,13")))->excludes(task);
    addWrite(verb, options->write);
    verb->callback([options, &chosen] { chosen = [options](const ContextPtr &context) { return tasks(context, *options); }; });
}

} // namespace vigie::cli
