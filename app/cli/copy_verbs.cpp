#include "app/cli/exit_code.h"
#include "app/cli/storage_verbs.h"
#include "app/cli/text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vigie::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

struct CopyOptions {
    std::string name, from, to;
    bool moves = false, write = false;
};

struct StatOptions {
    std::string name, place, restore;
    std::vector<std::string> tags;
    bool versions = false, write = false;
};

// A target that ends with / or is a bucket keeps the object's own name.
Place targetOf(const Place &from, Place to)
{
    if (to.key.isEmpty() || to.key.endsWith(u'/'))
        to.key += from.key.sliced(from.key.lastIndexOf(u'/') + 1);
    return to;
}

Result<Place> objectPlace(const std::string &text)
{
    const Place place = placeOf(text);
    if (place.key.isEmpty())
        return failure(Error::Kind::Usage, Tr::tr("Which object?"), Tr::tr("%1 names a bucket.").arg(place.bucket), Tr::tr("Write it like BUCKET/KEY."));
    return place;
}

Async<int> copy(ContextPtr context, CopyOptions options)
{
    const Result<Place> from = objectPlace(options.from);
    if (!from)
        co_return failure(from.error());
    const Result<Room> room = storageRoom(context, options.name, options.write);
    if (!room)
        co_return failure(room.error());
    const Place to = targetOf(*from, placeOf(options.to));
    const QUuid id = room->server.id;
    const Result<> done = options.moves ? co_await context->await(room->door->move(id, from->bucket, from->key, to.bucket, to.key))
                                        : co_await context->await(room->door->copy(id, from->bucket, from->key, to.bucket, to.key));
    if (!done)
        co_return failure(done.error());
    if (context->json)
        context->print({{options.moves ? u"moved"_s : u"copied"_s, written(*from)}, {u"to"_s, written(to)}});
    else
        context->print(options.moves ? Tr::tr("Moved %1 to %2.").arg(safeLine(written(*from)), safeLine(written(to)))
                                     : Tr::tr("Copied %1 to %2.").arg(safeLine(written(*from)), safeLine(written(to))));
    co_return int(Fine);
}

QString joined(const minio::Tags &tags)
{
    QStringList pairs;
    for (auto tag = tags.cbegin(); tag != tags.cend(); ++tag)
        pairs.append(tag.key() + u'=' + tag.value());
    return orDash(pairs.join(u", "_s));
}

QString describe(const minio::ObjectDetails &details)
{
    Table table({Tr::tr("Property"), Tr::tr("Value")});
    table.add({Tr::tr("Size"), shownSize(details.object.size)});
    table.add({Tr::tr("Changed"), shown(details.object.modified)});
    table.add({Tr::tr("Type"), orDash(details.contentType)});
    table.add({Tr::tr("ETag"), orDash(details.object.etag)});
    table.add({Tr::tr("Version"), orDash(details.version)});
    table.add({Tr::tr("Metadata"), joined(details.metadata)});
    table.add({Tr::tr("Tags"), details.tags ? joined(*details.tags) : orDash({})});
    return table.text();
}

QString describe(const QList<minio::ObjectVersion> &versions)
{
    Table table({Tr::tr("Version"), Tr::tr("State"), Tr::tr("Size"), Tr::tr("Changed")});
    for (const minio::ObjectVersion &one : versions)
        table.add({one.version, one.deletion ? Tr::tr("deleted") : one.latest ? Tr::tr("latest") : Tr::tr("older"), one.deletion ? orDash({}) : shownSize(one.object.size),
                   shown(one.object.modified)});
    return table.text();
}

// "name=value"; an empty text takes all tags away.
Result<minio::Tags> tagsOf(const std::vector<std::string> &texts)
{
    minio::Tags tags;
    for (const QString &text : qt(texts)) {
        const qsizetype equals = text.indexOf(u'=');
        if (text.isEmpty())
            continue;
        if (equals < 1)
            return failure(Error::Kind::Usage, Tr::tr("%1 is not a tag.").arg(text), {}, Tr::tr("Write it like name=value."));
        tags.insert(text.first(equals), text.sliced(equals + 1));
    }
    return tags;
}

Async<int> showVersions(ContextPtr context, Room room, Place place)
{
    const Result<QList<minio::ObjectVersion>> versions = co_await context->await(room.door->versions(room.server.id, place.bucket, place.key));
    if (!versions)
        co_return failure(versions.error());
    if (versions->isEmpty())
        co_return failure(Error::Kind::NotFound, Tr::tr("There is no version of %1.").arg(written(place)));
    if (context->json) {
        for (const minio::ObjectVersion &one : *versions)
            context->print(shape(one));
    } else {
        context->print(describe(*versions));
    }
    co_return int(Fine);
}

Async<int> stat(ContextPtr context, StatOptions options)
{
    const Result<Place> place = objectPlace(options.place);
    const Result<minio::Tags> tags = tagsOf(options.tags);
    if (!place || !tags)
        co_return failure(place ? tags.error() : place.error());
    const Result<Room> room = storageRoom(context, options.name, options.write);
    if (!room)
        co_return failure(room.error());
    const QUuid id = room->server.id;
    if (options.versions)
        co_return co_await showVersions(context, *room, *place);
    if (!options.restore.empty()) {
        const Result<> restored = co_await context->await(room->door->restore(id, place->bucket, place->key, qt(options.restore)));
        if (!restored)
            co_return failure(restored.error());
    }
    if (!options.tags.empty()) {
        const minio::Tags wanted = *tags;
        const Result<> tagged = co_await context->await(room->door->setTags(id, place->bucket, place->key, wanted));
        if (!tagged)
            co_return failure(tagged.error());
    }
    const Result<minio::ObjectDetails> details = co_await context->await(room->door->details(id, place->bucket, place->key));
    if (!details)
        co_return failure(details.error());
    if (context->json)
        context->print(shape(*details));
    else
        context->print(describe(*details));
    co_return int(Fine);
}

} // namespace

void addCopyVerbs(CLI::App &program, Act &chosen)
{
    for (const bool moves : {false, true}) {
        const auto wanted = std::make_shared<CopyOptions>();
        wanted->moves = moves;
        CLI::App *verb = program.add_subcommand(moves ? "mv" : "cp", utf8(moves ? Tr::tr("Move or rename an object on the server") : Tr::tr("Copy an object on the server")));
        addName(verb, wanted->name);
        verb->add_option("BUCKET/KEY", wanted->from, utf8(Tr::tr("Which object")))->required();
        verb->add_option("BUCKET[/KEY]", wanted->to, utf8(Tr::tr("Where to; a key that ends with / is a folder")))->required();
        addWrite(verb, wanted->write);
        verb->callback([wanted, &chosen] { chosen = [wanted](const ContextPtr &context) { return copy(context, *wanted); }; });
    }

    const auto asked = std::make_shared<StatOptions>();
    CLI::App *verb = program.add_subcommand("stat", utf8(Tr::tr("Show what is known of an object: metadata, tags, versions")));
    addName(verb, asked->name);
    verb->add_option("BUCKET/KEY", asked->place, utf8(Tr::tr("Which object")))->required();
    CLI::Option *versions = verb->add_flag("--versions", asked->versions, utf8(Tr::tr("Its versions, newest first")));
    verb->add_option("--tag", asked->tags, utf8(Tr::tr("name=value: replace its tags by these; an empty text takes all away")))->excludes(versions);
    verb->add_option("--restore", asked->restore, utf8(Tr::tr("Make this version the latest again")))->excludes(versions);
    addWrite(verb, asked->write);
    verb->callback([asked, &chosen] { chosen = [asked](const ContextPtr &context) { return stat(context, *asked); }; });
}

} // namespace vigie::cli
