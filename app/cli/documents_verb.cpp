#include "app/cli/exit_code.h"
#include "app/cli/json.h"
#include "app/cli/search_verbs.h"
#include "app/cli/text.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace vigie::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

constexpr int pageOfAll = 1000;

struct Options {
    std::string name, index, id, filter, fields, file, format, separator = ",", idField, remove, removeMatching, typed;
    qint64 offset = 0;
    int limit = 20;
    bool all = false, update = false, yes = false, write = false;
};

void print(const ContextPtr &context, const meilisearch::DocumentPage &page)
{
    if (!context->json) {
        if (!page.documents.isEmpty())
            context->print(documentTable(page.documents, page.fields));
        return;
    }
    QByteArray out;
    for (const QJsonObject &document : page.documents)
        out += jsonLine(document);
    context->terminal->out(out);
}

Async<int> show(ContextPtr context, SearchRoom room, Options options)
{
    if (!options.id.empty()) {
        const Result<QJsonObject> document = co_await context->await(room.door->document(room.server.id, qt(options.index), qt(options.id)));
        if (!document)
            co_return failure(document.error());
        context->print(*document);
        co_return int(Fine);
    }
    meilisearch::DocumentWish wish;
    wish.filter = qt(options.filter);
    wish.fields = listOf(options.fields);
    wish.offset = options.offset;
    wish.limit = options.all ? pageOfAll : options.limit;
    while (true) {
        const Result<meilisearch::DocumentPage> page = co_await context->await(room.door->documents(room.server.id, qt(options.index), wish));
        if (!page)
            co_return failure(page.error());
        print(context, *page);
        wish.offset += page->documents.size();
        if (options.all && !page->documents.isEmpty() && wish.offset < page->total)
            continue;
        context->note(Tr::tr("%1 of %2 documents").arg(QLocale().toString(wish.offset - options.offset), QLocale().toString(page->total)));
        co_return int(Fine);
    }
}

// One line that is written over while a file is on its way.
void showProgress(const Context *context, const search::Import &import)
{
    if (context->json || !context->terminal->errIsTerminal() || import.isOver() || count(import.size) == 0)
        return;
    QString line = u"\r\x1b[K"_s + safeLine(QDir(import.file).dirName()).right(40) + u"  "_s + QString::number(count(import.done) * 100 / count(import.size)) + u" %"_s;
    if (import.rate)
        line += u"  "_s + QLocale().formattedDataSize(*import.rate, 1, QLocale::DataSizeSIFormat) + u"/s"_s;
    if (import.state == search::Import::State::Checking)
        line += u"  "_s + Tr::tr("checking the file");
    if (import.state == search::Import::State::Reconnecting)
        line += u"  "_s + Tr::tr("no connection, waiting");
    if (import.state == search::Import::State::Indexing)
        line += u"  "_s + Tr::tr("the server is indexing");
    context->terminal->err(line.toUtf8());
}

Result<int> ended(const ContextPtr &context, const search::Import &import)
{
    using State = search::Import::State;
    if (context->json)
        context->print(shape(import));
    else if (context->terminal->errIsTerminal())
        context->terminal->err("\r\x1b[K");
    if (import.state == State::Done && !context->json)
        context->print(mark(true) + u' ' + Tr::tr("%1 is in the index %2: %n document(s)", nullptr, static_cast<int>(import.documents)).arg(safeLine(import.file), import.index));
    if (import.state == State::Done)
        return int(Fine);
    if (import.state == State::Stopped)
        return failure(Error::Kind::Cancelled, Tr::tr("The import was stopped."), Tr::tr("%n document(s) were added and stay.", nullptr, static_cast<int>(import.documents)));
    return failure(import.error.value_or(Error{Error::Kind::Internal, Tr::tr("The import failed."), {}, {}, {}}));
}

// Ctrl-C stops the sending and cancels what waits on the server; how far it came is told.
Async<int> import(ContextPtr context, SearchRoom room, Options options)
{
    search::ImportWish wish;
    wish.index = qt(options.index);
    wish.file = QDir::current().absoluteFilePath(qt(options.file));
    wish.mode = options.update ? search::ImportMode::Update : search::ImportMode::Replace;
    wish.primaryKey = qt(options.idField);
    wish.csvSeparator = options.separator.front();
    for (const search::FileFormat format : {search::FileFormat::Json, search::FileFormat::Ndjson, search::FileFormat::Csv})
        if (search::formatName(format) == qt(options.format))
            wish.format = format;
    const QObject listener;
    QObject::connect(room.door, &search::Door::importChanged, &listener, [context = context.get()](const search::Import &import) { showProgress(context, import); });
    const Result<search::Import> begun = room.door->import(room.server.id, wish);
    if (!begun)
        co_return failure(begun.error());
    context->interrupted.onRequest(&listener, [door = room.door, id = begun->id] { door->stop(id); });
    const Result<search::Import> import = co_await room.door->outcome(begun->id);
    if (!import)
        co_return failure(import.error());
    co_return ended(context, *import);
}

Async<int> remove(ContextPtr context, SearchRoom room, Options options)
{
    const QStringList ids = listOf(options.remove);
    if (!options.yes) {
        const Result<> agreement = co_await agreed(context, Tr::tr("Delete %n document(s)?", nullptr, static_cast<int>(ids.size())),
                                                   {Error::Kind::NeedsAnswer, Tr::tr("Deleting documents needs a yes."), Tr::tr("They cannot be brought back."), Tr::tr("Add --yes."), {}});
        if (!agreement)
            co_return failure(agreement.error());
    }
    const Result<search::TaskRow> row = co_await context->await(room.door->deleteDocuments(room.server.id, qt(options.index), ids));
    co_return told(context, row);
}

Async<int> removeMatching(ContextPtr context, SearchRoom room, Options options)
{
    const QString index = qt(options.index);
    const Result<QString> typed = co_await typedOr(context, options.typed, options.write, Tr::tr("Type %1 to delete every document that matches:").arg(u'"' + index + u'"'));
    if (!typed)
        co_return failure(typed.error());
    const Result<search::TaskRow> row = co_await room.door->deleteMatching(room.server.id, index, qt(options.removeMatching), *typed, context->interrupted);
    co_return told(context, row);
}

Async<int> documents(ContextPtr context, Options options)
{
    const Result<SearchRoom> room = searchRoom(context, options.name, options.write);
    if (!room)
        co_return failure(room.error());
    if (!options.file.empty())
        co_return co_await import(context, *room, options);
    if (!options.remove.empty())
        co_return co_await remove(context, *room, options);
    if (!options.removeMatching.empty())
        co_return co_await removeMatching(context, *room, options);
    co_return co_await show(context, *room, options);
}

} // namespace

void addDocumentsVerb(CLI::App &program, Act &chosen)
{
    const auto options = std::make_shared<Options>();
    CLI::App *verb = program.add_subcommand("documents", utf8(Tr::tr("Show, import and delete the documents of an index")));
    addName(verb, options->name);
    verb->add_option("INDEX", options->index, utf8(Tr::tr("Which index")))->required();
    verb->add_option("ID", options->id, utf8(Tr::tr("Only this document")));
    verb->add_option("--filter", options->filter, utf8(Tr::tr("Only what matches, such as: city = Bordeaux AND price < 300000")));
    verb->add_option("--fields", options->fields, utf8(Tr::tr("Only these fields of the documents")));
    verb->add_option("--offset", options->offset, utf8(Tr::tr("How many to skip")))->check(CLI::NonNegativeNumber);
    verb->add_option("--limit", options->limit, utf8(Tr::tr("How many to show")))->check(CLI::Range(1, pageOfAll));
    verb->add_flag("--all", options->all, utf8(Tr::tr("Every document; with --json in lines that can be imported again")));
    CLI::Option *file = verb->add_option("--import", options->file, utf8(Tr::tr("Add the documents of a file; it is checked before anything is sent")));
    verb->add_option("--format", options->format, utf8(Tr::tr("What the file holds, when its name does not say it")))->check(CLI::IsMember({"json", "ndjson", "csv"}))->needs(file);
    verb->add_option("--separator", options->separator, utf8(Tr::tr("What separates the columns of a CSV file")))
        ->check([](const std::string &text) { return text.size() == 1 ? std::string() : utf8(Tr::tr("One plain character is needed.")); })
        ->needs(file);
    verb->add_flag("--update", options->update, utf8(Tr::tr("Change the given fields of known documents instead of replacing them")))->needs(file);
    verb->add_option("--id-field", options->idField, utf8(Tr::tr("Which field of the documents is the id")))->needs(file);
    CLI::Option *remove = verb->add_option("--delete", options->remove, utf8(Tr::tr("Delete the documents with these ids, such as: 12,13")))->excludes(file);
    verb->add_flag("--yes", options->yes, utf8(Tr::tr("Delete the named documents without asking")))->needs(remove);
    CLI::Option *matching = verb->add_option("--delete-matching", options->removeMatching, utf8(Tr::tr("Delete every document that matches this filter")));
    matching->excludes(file)->excludes(remove);
    verb->add_option("--confirm", options->typed, utf8(Tr::tr("The name of the index whose documents go")))->needs(matching);
    addWrite(verb, options->write);
    verb->callback([options, &chosen] { chosen = [options](const ContextPtr &context) { return documents(context, *options); }; });
}

} // namespace vigie::cli
