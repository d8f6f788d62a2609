#include "app/cli/exit_code.h"
#include "app/cli/storage_verbs.h"
#include "app/cli/text.h"
#include "app/storage/local_names.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace vigie::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

using storage::Transfer;
using storage::TransferWish;

// So many are planned at once: a folder of a million files needs no more memory than one of a thousand.
constexpr qsizetype mostAtOnce = 1000;

struct Options {
    std::string name, place, file;
    std::vector<std::string> files;
    bool recursive = false, replace = false, write = false;
};

QString lastPart(const QString &path)
{
    return path.sliced(path.lastIndexOf(u'/') + 1);
}

Async<int> getBelow(ContextPtr context, Room room, Place place, QString folder, bool replace)
{
    const storage::ListingPtr listing = room.door->list(room.server.id, {place.bucket, place.key, {}});
    const qsizetype shared = place.key.lastIndexOf(u'/') + 1;
    bool all = true;
    for (bool more = true; more;) {
        const Result<minio::ObjectPage> page = co_await context->await(listing->next());
        if (!page)
            co_return failure(page.error());
        QList<TransferWish> wishes;
        for (const minio::Object &object : page->objects) {
            if (object.key.endsWith(u'/'))
                continue;       // stands for a folder
            const Result<QString> file = storage::fileBelow(folder, object.key.sliced(shared));
            if (file)
                wishes.append({Transfer::Direction::Download, place.bucket, object.key, *file, replace});
            else
                (void)context->report(file.error());
            all = all && file;
        }
        const Result<bool> carried = co_await carryAll(context, room, wishes);
        if (!carried)
            co_return failure(carried.error());
        all = all && *carried;
        more = !page->next.isEmpty();
    }
    co_return int(all ? Fine : Other);
}

Async<int> get(ContextPtr context, Options options)
{
    const Result<Room> room = storageRoom(context, options.name);
    if (!room)
        co_return failure(room.error());
    const Place place = placeOf(options.place);
    const QString wanted = options.file.empty() ? u"."_s : qt(options.file);
    if (options.recursive)
        co_return co_await getBelow(context, *room, place, QDir::current().absoluteFilePath(wanted), options.replace);
    if (place.key.isEmpty())
        co_return failure(Error::Kind::Usage, Tr::tr("Which object?"), Tr::tr("%1 names a bucket.").arg(place.bucket), Tr::tr("Add its key, or -r for all of them."));
    QString file = QDir::current().absoluteFilePath(wanted);
    if (QFileInfo(file).isDir() || wanted.endsWith(u'/')) {
        const Result<QString> inside = storage::fileBelow(file, lastPart(place.key));
        if (!inside)
            co_return failure(inside.error());
        file = *inside;
    }
    const QList<TransferWish> wishes{{Transfer::Direction::Download, place.bucket, place.key, file, options.replace}};
    const Result<bool> carried = co_await carryAll(context, *room, wishes);
    if (!carried)
        co_return failure(carried.error());
    co_return int(*carried ? Fine : Other);
}

// A folder's files go right below the place; a file keeps its name there, or gets the key that is written out.
Result<QList<TransferWish>> uploadsOf(const ContextPtr &context, const QStringList &sources, const Place &place, bool replace)
{
    QList<TransferWish> wishes;
    for (const QString &source : sources) {
        const QFileInfo info(QDir::current().absoluteFilePath(source));
        const QString below = place.key.isEmpty() || place.key.endsWith(u'/') ? place.key : place.key + u'/';
        if (info.isDir()) {
            const storage::LocalTree tree = storage::filesBelow(info.absoluteFilePath());
            for (const QString &skipped : tree.skipped)
                context->note(Tr::tr("Left out, because it is not a regular file: %1").arg(safeLine(skipped)));
            for (const storage::LocalFile &file : tree.files)
                wishes.append({Transfer::Direction::Upload, place.bucket, below + file.relativeKey, file.path, replace});
        } else {
            const bool named = !place.key.isEmpty() && !place.key.endsWith(u'/') && sources.size() == 1;
            wishes.append({Transfer::Direction::Upload, place.bucket, named ? place.key : below + info.fileName(), info.absoluteFilePath(), replace});
        }
    }
    if (wishes.isEmpty())
        return failure(Error::Kind::NotFound, Tr::tr("Nothing was uploaded."), Tr::tr("There are no files."));
    return wishes;
}

Async<int> put(ContextPtr context, Options options)
{
    if (options.files.size() < 2)
        co_return failure(Error::Kind::Usage, Tr::tr("Nothing was uploaded."), Tr::tr("Files and a place are needed."), Tr::tr("Write it like: vigiectl put NAME FILE BUCKET/KEY --write"));
    const Place place = placeOf(options.files.back());
    QStringList sources = qt(options.files);
    sources.removeLast();
    const Result<Room> room = storageRoom(context, options.name, options.write);
    if (!room)
        co_return failure(room.error());
    const Result<QList<TransferWish>> wishes = uploadsOf(context, sources, place, options.replace);
    if (!wishes)
        co_return failure(wishes.error());
    bool all = true;
    for (qsizetype from = 0; from < wishes->size(); from += mostAtOnce) {
        const Result<bool> carried = co_await carryAll(context, *room, wishes->sliced(from, std::min(mostAtOnce, wishes->size() - from)));
        if (!carried)
            co_return failure(carried.error());
        all = all && *carried;
    }
    co_return int(all ? Fine : Other);
}

} // namespace

void addTransferVerbs(CLI::App &program, Act &chosen)
{
    const auto getting = std::make_shared<Options>();
    CLI::App *verb = program.add_subcommand("get", utf8(Tr::tr("Download objects")));
    addName(verb, getting->name);
    verb->add_option("BUCKET/KEY", getting->place, utf8(Tr::tr("Which object, or with -r everything that starts so")))->required();
    verb->add_option("FILE", getting->file, utf8(Tr::tr("Where to; a folder keeps the object's name")));
    verb->add_flag("-r,--recursive", getting->recursive, utf8(Tr::tr("Everything below, into a folder")));
    verb->add_flag("--replace", getting->replace, utf8(Tr::tr("Replace files that exist")));
    verb->callback([getting, &chosen] { chosen = [getting](const ContextPtr &context) { return get(context, *getting); }; });

    const auto putting = std::make_shared<Options>();
    verb = program.add_subcommand("put", utf8(Tr::tr("Upload files and folders")));
    addName(verb, putting->name);
    verb->add_option("FILE… BUCKET[/KEY]", putting->files, utf8(Tr::tr("Files or folders, then where to; a key that ends with / is a folder")))->required();
    verb->add_flag("--replace", putting->replace, utf8(Tr::tr("Replace objects that exist")));
    addWrite(verb, putting->write);
    verb->callback([putting, &chosen] { chosen = [putting](const ContextPtr &context) { return put(context, *putting); }; });
}

} // namespace vigie::cli
