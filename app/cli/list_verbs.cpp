#include "app/cli/exit_code.h"
#include "app/cli/json.h"
#include "app/cli/storage_verbs.h"
#include "app/cli/text.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace vigie::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

struct BucketOptions {
    std::string name, create, remove, settings, typed, reader;
    bool count = false, withObjects = false, noReader = false, write = false;
};

struct ListOptions {
    std::string name, place;
    bool recursive = false;
};

QString describe(const QList<storage::BucketInfo> &buckets)
{
    Table table({Tr::tr("Bucket"), Tr::tr("Objects"), Tr::tr("Size"), Tr::tr("Made")});
    for (const storage::BucketInfo &info : buckets)
        table.add({info.bucket.name, info.measure ? QLocale().toString(info.measure->objects) + (info.measure->complete ? u""_s : u"+"_s) : orDash({}),
                   info.measure ? shownSize(info.measure->bytes) : orDash({}), shown(info.bucket.created)});
    return table.text();
}

Async<int> listBuckets(ContextPtr context, Room room, bool counted)
{
    Result<QList<storage::BucketInfo>> buckets = co_await context->await(room.door->buckets(room.server.id));
    if (!buckets)
        co_return failure(buckets.error());
    for (storage::BucketInfo &info : *buckets) {
        if (counted) {
            const Result<storage::Measure> measure = co_await context->await(room.door->measure(room.server.id, info.bucket.name, context->interrupted));
            if (!measure)
                co_return failure(measure.error());
            info.measure = *measure;
        }
        if (context->json)
            context->print(shape(info));
    }
    if (!context->json)
        context->print(describe(*buckets));
    co_return int(Fine);
}

QString yesNo(const std::optional<bool> &value)
{
    return !value ? orDash({}) : *value ? Tr::tr("yes") : Tr::tr("no");
}

QString describe(const minio::BucketSettings &settings)
{
    using Versioning = minio::BucketSettings::Versioning;
    Table table({Tr::tr("Setting"), Tr::tr("Value")});
    table.add({Tr::tr("Versions"), !settings.versioning                           ? orDash({})
                                   : *settings.versioning == Versioning::On       ? Tr::tr("kept")
                                   : *settings.versioning == Versioning::Suspended ? Tr::tr("suspended")
                                                                                   : Tr::tr("not kept")});
    table.add({Tr::tr("Object lock"), yesNo(settings.objectLock)});
    table.add({Tr::tr("Policy"), settings.policy ? orDash(QString::fromUtf8(*settings.policy).simplified()) : orDash({})});
    table.add({Tr::tr("Lifecycle"), settings.lifecycle ? orDash(settings.lifecycle->join(u", "_s)) : orDash({})});
    QStringList tags;
    for (const auto &[key, value] : settings.tags.value_or(minio::Tags()).toStdMap())
        tags.append(key + u'=' + value);
    table.add({Tr::tr("Tags"), orDash(tags.join(u", "_s))});
    table.add({Tr::tr("Quota"), !settings.quota ? orDash({}) : count(*settings.quota) == 0 ? Tr::tr("none") : shownSize(*settings.quota)});
    return table.text();
}

Async<int> showSettings(ContextPtr context, Room room, QString bucket)
{
    const Result<minio::BucketSettings> settings = co_await context->await(room.door->settings(room.server.id, bucket));
    if (!settings)
        co_return failure(settings.error());
    if (context->json) {
        QJsonObject object = shape(*settings);
        object[u"bucket"_s] = bucket;
        context->print(object);
    } else {
        context->print(describe(*settings));
    }
    co_return int(Fine);
}

Async<int> changeBucket(ContextPtr context, Room room, BucketOptions options)
{
    const bool creates = !options.create.empty();
    const QString bucket = qt(creates ? options.create : options.remove);
    const Result<> done = creates ? co_await context->await(room.door->createBucket(room.server.id, bucket))
                                  : co_await context->await(room.door->deleteBucket(room.server.id, bucket, qt(options.typed), options.withObjects, context->interrupted));
    if (!done)
        co_return failure(done.error());
    if (context->json)
        context->print({{creates ? u"created"_s : u"deleted"_s, bucket}});
    else
        context->print(creates ? Tr::tr("Created the bucket %1.").arg(bucket) : Tr::tr("Deleted the bucket %1.").arg(bucket));
    co_return int(Fine);
}

// Its secret key comes as the first line of the standard input, or is asked for.
Async<int> changeReader(ContextPtr context, Room room, BucketOptions options)
{
    const QString accessKey = qt(options.reader);
    Result<> done;
    if (options.noReader) {
        done = co_await context->await(room.door->forgetReader(room.server.id));
    } else {
        const Result<Secret> secret = co_await context->terminal->ask(Tr::tr("Secret key of %1:").arg(safeLine(accessKey)) + u' ', false, 5min);
        if (!secret)
            co_return failure(secret.error());
        done = co_await context->await(room.door->setReader(room.server.id, accessKey, *secret));
    }
    if (!done)
        co_return failure(done.error());
    if (context->json)
        context->print({{u"reader"_s, options.noReader ? QJsonValue() : QJsonValue(accessKey)}});
    else
        context->print(options.noReader ? Tr::tr("The storage is read as root again.") : Tr::tr("From now on the storage is read as %1.").arg(accessKey));
    co_return int(Fine);
}

Async<int> buckets(ContextPtr context, BucketOptions options)
{
    const Result<Room> room = storageRoom(context, options.name, options.write);
    if (!room)
        co_return failure(room.error());
    if (!options.create.empty() || !options.remove.empty())
        co_return co_await changeBucket(context, *room, options);
    if (!options.reader.empty() || options.noReader)
        co_return co_await changeReader(context, *room, options);
    if (!options.settings.empty())
        co_return co_await showSettings(context, *room, qt(options.settings));
    co_return co_await listBuckets(context, *room, options.count);
}

// A page goes out as one piece and is forgotten.
QByteArray lines(const minio::ObjectPage &page, bool json)
{
    QByteArray out;
    for (const QString &folder : page.folders)
        out += json ? jsonLine({{u"folder"_s, folder}}) : (QString(33, u' ') + safeLine(folder) + u'\n').toUtf8();
    for (const minio::Object &object : page.objects)
        out += json ? jsonLine(shape(object))
                    : (shownSize(object.size).rightJustified(11) + u"  "_s + shown(object.modified).leftJustified(19) + u' ' + safeLine(object.key) + u'\n').toUtf8();
    return out;
}

Async<int> list(ContextPtr context, ListOptions options)
{
    const Result<Room> room = storageRoom(context, options.name);
    if (!room)
        co_return failure(room.error());
    const Place place = placeOf(options.place);
    const storage::ListingPtr listing = room->door->list(room->server.id, {place.bucket, place.key, options.recursive ? QString() : u"/"_s});
    qint64 objects = 0;
    for (bool more = true; more;) {
        const Result<minio::ObjectPage> page = co_await context->await(listing->next());
        if (!page)
            co_return failure(page.error());
        context->terminal->out(lines(*page, context->json));
        objects += page->objects.size();
        more = !page->next.isEmpty();
    }
    context->note(Tr::tr("%n object(s)", nullptr, static_cast<int>(objects)));
    co_return int(Fine);
}

} // namespace

void addListVerbs(CLI::App &program, Act &chosen)
{
    const auto wanted = std::make_shared<BucketOptions>();
    CLI::App *verb = program.add_subcommand("buckets", utf8(Tr::tr("Show, make and delete buckets")));
    addName(verb, wanted->name);
    verb->add_flag("--count", wanted->count, utf8(Tr::tr("List each bucket to tell how much it holds")));
    CLI::Option *settings = verb->add_option("--settings", wanted->settings, utf8(Tr::tr("What a bucket is set to")));
    CLI::Option *create = verb->add_option("--create", wanted->create, utf8(Tr::tr("Make a bucket")));
    CLI::Option *remove = verb->add_option("--delete", wanted->remove, utf8(Tr::tr("Delete a bucket; its name must be given again with --confirm")));
    verb->add_option("--confirm", wanted->typed, utf8(Tr::tr("The name of the bucket to delete")))->needs(remove);
    verb->add_flag("--with-objects", wanted->withObjects, utf8(Tr::tr("Delete what it holds first")))->needs(remove);
    CLI::Option *reader = verb->add_option("--reader", wanted->reader, utf8(Tr::tr("Read with this access key from now on; its secret key comes on the standard input and goes into the vault")));
    CLI::Option *noReader = verb->add_flag("--no-reader", wanted->noReader, utf8(Tr::tr("Read as root again")));
    settings->excludes(create)->excludes(remove);
    create->excludes(remove);
    reader->excludes(noReader)->excludes(create)->excludes(remove)->excludes(settings);
    noReader->excludes(create)->excludes(remove)->excludes(settings);
    addWrite(verb, wanted->write);
    verb->callback([wanted, &chosen] { chosen = [wanted](const ContextPtr &context) { return buckets(context, *wanted); }; });

    const auto options = std::make_shared<ListOptions>();
    CLI::App *listing = program.add_subcommand("ls", utf8(Tr::tr("List objects")));
    addName(listing, options->name);
    listing->add_option("BUCKET[/PREFIX]", options->place, utf8(Tr::tr("What to list")))->required();
    listing->add_flag("-r,--recursive", options->recursive, utf8(Tr::tr("Everything below, not only the next folders")));
    listing->callback([options, &chosen] { chosen = [options](const ContextPtr &context) { return list(context, *options); }; });
}

} // namespace vigie::cli
