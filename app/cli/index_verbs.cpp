#include "app/cli/exit_code.h"
#include "app/cli/search_verbs.h"
#include "app/cli/text.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace vigie::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

struct IndexOptions {
    std::string name, create, change, remove, idField, typed;
    std::vector<std::string> swap;
    bool write = false;
};

struct DumpOptions {
    std::string name;
    bool snapshot = false, write = false;
};

QString describe(const search::Overview &overview)
{
    Table table({Tr::tr("Index"), Tr::tr("Documents"), Tr::tr("Size"), Tr::tr("Id field"), Tr::tr("Last update"), Tr::tr("Failed today")});
    for (const search::IndexInfo &info : overview.indexes)
        table.add({info.index.uid, QLocale().toString(info.stats.documents) + (info.stats.indexing ? u" …"_s : QString()), shown(info.stats.size),
                   orDash(info.index.primaryKey), shown(info.index.updated), QLocale().toString(info.failedToday)});
    return table.text();
}

Async<int> list(ContextPtr context, SearchRoom room)
{
    const Result<search::Overview> overview = co_await context->await(room.door->overview(room.server.id));
    if (!overview)
        co_return failure(overview.error());
    if (context->json) {
        for (const search::IndexInfo &info : overview->indexes) {
            QJsonObject line = shape(info);
            line[u"version"_s] = overview->version.isEmpty() ? QJsonValue() : QJsonValue(overview->version);
            context->print(line);
        }
        co_return int(Fine);
    }
    context->print(describe(*overview));
    if (!overview->version.isEmpty())
        context->note(overview->standIn ? Tr::tr("Meilisearch %1 (a stand-in, not the real product)").arg(overview->version) : Tr::tr("Meilisearch %1").arg(overview->version));
    co_return int(Fine);
}

Async<int> remove(ContextPtr context, SearchRoom room, IndexOptions options)
{
    const QString index = qt(options.remove);
    const Result<QString> typed = co_await typedOr(context, options.typed, options.write, Tr::tr("Type %1 to delete the index and all its documents:").arg(u'"' + index + u'"'));
    if (!typed)
        co_return failure(typed.error());
    const Result<search::TaskRow> row = co_await context->await(room.door->deleteIndex(room.server.id, index, *typed));
    co_return told(context, row);
}

Async<int> indexes(ContextPtr context, IndexOptions options)
{
    if (options.change.empty() != (options.idField.empty() || !options.create.empty()))
        co_return failure(Error::Kind::Usage, Tr::tr("Nothing was changed."), Tr::tr("An index is changed by saying its new id field."), Tr::tr("Write it like: --change INDEX --id-field FIELD"));
    const Result<SearchRoom> room = searchRoom(context, options.name, options.write);
    if (!room)
        co_return failure(room.error());
    if (!options.remove.empty())
        co_return co_await remove(context, *room, options);
    Result<search::TaskRow> row;
    if (!options.create.empty())
        row = co_await context->await(room->door->createIndex(room->server.id, qt(options.create), qt(options.idField)));
    else if (!options.change.empty())
        row = co_await context->await(room->door->setPrimaryKey(room->server.id, qt(options.change), qt(options.idField)));
    else if (!options.swap.empty())
        row = co_await context->await(room->door->swapIndexes(room->server.id, qt(options.swap.front()), qt(options.swap.back())));
    else
        co_return co_await list(context, *room);
    co_return told(context, row);
}

// Ctrl-C cancels the task on the server, too.
Async<int> dump(ContextPtr context, DumpOptions options)
{
    const Result<SearchRoom> room = searchRoom(context, options.name, options.write);
    if (!room)
        co_return failure(room.error());
    const Result<search::TaskRow> row = options.snapshot ? co_await room->door->snapshot(room->server.id, context->interrupted)
                                                         : co_await room->door->dump(room->server.id, context->interrupted);
    const Result<int> code = told(context, row);
    if (row && !options.snapshot)
        context->note(Tr::tr("The dump %1 is in Meilisearch's volume on the server.").arg(safeLine(row->task.details.value("dumpUid"_L1).toString())));
    co_return Result<int>(code);
}

} // namespace

void addIndexVerbs(CLI::App &program, Act &chosen)
{
    const auto wanted = std::make_shared<IndexOptions>();
    CLI::App *verb = program.add_subcommand("indexes", utf8(Tr::tr("Show, make, swap and delete indexes")));
    addName(verb, wanted->name);
    CLI::Option *create = verb->add_option("--create", wanted->create, utf8(Tr::tr("Make an index")));
    CLI::Option *change = verb->add_option("--change", wanted->change, utf8(Tr::tr("Give an index without documents another id field")));
    CLI::Option *swap = verb->add_option("--swap", wanted->swap, utf8(Tr::tr("Let two indexes change their names")))->expected(2);
    CLI::Option *remove = verb->add_option("--delete", wanted->remove, utf8(Tr::tr("Delete an index; its name must be given again with --confirm")));
    verb->add_option("--id-field", wanted->idField, utf8(Tr::tr("Which field of the documents is the id")));
    verb->add_option("--confirm", wanted->typed, utf8(Tr::tr("The name of the index to delete")))->needs(remove);
    create->excludes(change)->excludes(swap)->excludes(remove);
    change->excludes(swap)->excludes(remove);
    swap->excludes(remove);
    addWrite(verb, wanted->write);
    verb->callback([wanted, &chosen] { chosen = [wanted](const ContextPtr &context) { return indexes(context, *wanted); }; });

    const auto copying = std::make_shared<DumpOptions>();
    verb = program.add_subcommand("dump", utf8(Tr::tr("Have Meilisearch write a copy of all its data on the server")));
    addName(verb, copying->name);
    verb->add_flag("--snapshot", copying->snapshot, utf8(Tr::tr("A snapshot, which only the same version can read, instead of a dump")));
    addWrite(verb, copying->write);
    verb->callback([copying, &chosen] { chosen = [copying](const ContextPtr &context) { return dump(context, *copying); }; });
}

} // namespace vigie::cli
