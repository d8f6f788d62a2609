#include "app/cli/exit_code.h"
#include "app/cli/storage_verbs.h"
#include "app/cli/text.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace vigie::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

struct RemoveOptions {
    std::string name, typed;
    std::vector<std::string> places;
    bool recursive = false, yes = false, write = false;
};

struct LinkOptions {
    std::string name, place, valid = "1h", endpoint;
    bool remember = false, here = false;
};

Async<int> ended(ContextPtr context, storage::Removal removal)
{
    if (context->json)
        context->print({{u"removed"_s, removal.removed}, {u"failed"_s, qint64{removal.failures.size()}}});
    else
        context->print(Tr::tr("Deleted %n object(s).", nullptr, static_cast<int>(removal.removed)));
    for (const minio::KeyFailure &one : removal.failures)
        (void)context->report(one.error.during(Tr::tr("%1 was not deleted.").arg(one.key)));
    co_return int(removal.failures.isEmpty() ? Fine : Other);
}

Error needsTyping(const Place &place)
{
    return {Error::Kind::NeedsAnswer, Tr::tr("Deleting everything below %1 needs it typed.").arg(written(place)), Tr::tr("It cannot be brought back."),
            Tr::tr("Add: --confirm \"%1\"").arg(written(place)), {}};
}

Async<int> removeBelow(ContextPtr context, Room room, RemoveOptions options)
{
    if (options.places.size() != 1)
        co_return failure(Error::Kind::Usage, Tr::tr("Nothing was deleted."), Tr::tr("-r takes one place at a time."));
    const Place place = placeOf(options.places.front());
    QString typed = qt(options.typed);
    if (typed.isEmpty() && context->terminal->canAsk()) {
        const Result<QString> answer = co_await context->ask(Tr::tr("Type %1 to delete everything below it:").arg(u'"' + written(place) + u'"') + u' ');
        if (!answer)
            co_return failure(answer.error());
        typed = *answer;
    }
    if (typed != written(place))
        co_return failure(needsTyping(place));
    const Result<storage::Removal> removal = co_await room.door->removeBelow(room.server.id, place.bucket, place.key, context->interrupted);
    if (!removal)
        co_return failure(removal.error());
    co_return co_await ended(context, *removal);
}

Async<int> remove(ContextPtr context, RemoveOptions options)
{
    const Result<Room> room = storageRoom(context, options.name, options.write);
    if (!room)
        co_return failure(room.error());
    if (options.recursive)
        co_return co_await removeBelow(context, *room, options);
    QMap<QString, QStringList> keys;
    for (const std::string &text : options.places) {
        const Place place = placeOf(text);
        if (place.key.isEmpty())
            co_return failure(Error::Kind::Usage, Tr::tr("Nothing was deleted."), Tr::tr("%1 names a bucket.").arg(place.bucket), Tr::tr("Buckets are deleted with: vigiectl buckets NAME --delete"));
        keys[place.bucket].append(place.key);
    }
    if (!options.yes) {
        const Result<> agreement = co_await agreed(context, Tr::tr("Delete %n object(s)?", nullptr, static_cast<int>(options.places.size())),
                                                   {Error::Kind::NeedsAnswer, Tr::tr("Deleting objects needs a yes."), Tr::tr("They cannot be brought back."), Tr::tr("Add --yes."), {}});
        if (!agreement)
            co_return failure(agreement.error());
    }
    storage::Removal all;
    for (const QString &bucket : keys.keys()) {
        const Result<storage::Removal> removal = co_await context->await(room->door->remove(room->server.id, bucket, keys.value(bucket)));
        if (!removal)
            co_return failure(removal.error());
        all.removed += removal->removed;
        all.failures += removal->failures;
    }
    co_return co_await ended(context, all);
}

// "90s", "15m", "1h", "7d"; unset when it is something else.
std::optional<std::chrono::seconds> duration(const QString &text)
{
    static const QRegularExpression form(u"^(\\d{1,7})([smhd])$"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return {};
    static const QHash<QString, int> units{{u"s"_s, 1}, {u"m"_s, 60}, {u"h"_s, 3600}, {u"d"_s, 86400}};
    return std::chrono::seconds(match.captured(1).toLongLong() * units.value(match.captured(2)));
}

Async<int> presign(ContextPtr context, LinkOptions options)
{
    const std::optional<std::chrono::seconds> valid = duration(qt(options.valid));
    if (!valid)
        co_return failure(Error::Kind::Usage, Tr::tr("%1 is not a duration.").arg(qt(options.valid)), {}, Tr::tr("Write it like 15m, 1h or 7d."));
    const Result<Room> room = storageRoom(context, options.name);
    if (!room)
        co_return failure(room.error());
    const QString endpoint = options.here ? QString() : options.endpoint.empty() ? room->door->publicEndpoint(room->server.id) : qt(options.endpoint);
    if (options.remember)
        if (const Result<> kept = room->door->setPublicEndpoint(room->server.id, endpoint); !kept)
            co_return failure(kept.error());
    const Place place = placeOf(options.place);
    const Result<storage::Link> link = co_await context->await(room->door->presign(room->server.id, place.bucket, place.key, *valid, endpoint));
    if (!link)
        co_return failure(link.error());
    if (context->json)
        context->print(shape(*link));
    else
        context->print(link->url);
    if (link->onlyHere)
        context->note(Tr::tr("This link works on this computer only, while a tunnel is open on that port. --endpoint URL makes one for others."));
    co_return int(Fine);
}

} // namespace

void addObjectVerbs(CLI::App &program, Act &chosen)
{
    const auto removing = std::make_shared<RemoveOptions>();
    CLI::App *verb = program.add_subcommand("rm", utf8(Tr::tr("Delete objects")));
    addName(verb, removing->name);
    verb->add_option("BUCKET/KEY", removing->places, utf8(Tr::tr("Which objects, or with -r everything that starts so")))->required();
    verb->add_flag("-r,--recursive", removing->recursive, utf8(Tr::tr("Everything below; it must be typed")));
    verb->add_flag("--yes", removing->yes, utf8(Tr::tr("Delete the named objects without asking")));
    verb->add_option("--confirm", removing->typed, utf8(Tr::tr("With -r: the place, typed once more")));
    addWrite(verb, removing->write);
    verb->callback([removing, &chosen] { chosen = [removing](const ContextPtr &context) { return remove(context, *removing); }; });

    const auto linking = std::make_shared<LinkOptions>();
    verb = program.add_subcommand("presign", utf8(Tr::tr("Make a link that downloads one object")));
    addName(verb, linking->name);
    verb->add_option("BUCKET/KEY", linking->place, utf8(Tr::tr("Which object")))->required();
    verb->add_option("--valid", linking->valid, utf8(Tr::tr("How long it works: 15m, 1h, at most 7d")));
    CLI::Option *endpoint = verb->add_option("--endpoint", linking->endpoint, utf8(Tr::tr("The address others reach this storage at, such as https://files.example.net")));
    verb->add_flag("--remember", linking->remember, utf8(Tr::tr("Keep that address for the links to come")))->needs(endpoint);
    verb->add_flag("--here", linking->here, utf8(Tr::tr("A link for this computer only, whatever address is kept")))->excludes(endpoint);
    verb->callback([linking, &chosen] { chosen = [linking](const ContextPtr &context) { return presign(context, *linking); }; });
}

} // namespace vigie::cli
