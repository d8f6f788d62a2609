#include "app/cli/exit_code.h"
#include "app/cli/search_verbs.h"
#include "app/cli/text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vigie::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

using State = search::KeyInfo::State;

struct Options {
    std::string name, key, label, description, actions, indexes, ends, typed;
    bool write = false;
};
using OptionsPtr = std::shared_ptr<Options>;

QString stateText(State state)
{
    switch (state) {
    case State::Ended: return u"✗ "_s + Tr::tr("has ended");
    case State::EndsSoon: return u"! "_s + Tr::tr("ends soon");
    case State::TooWide: return u"! "_s + Tr::tr("may do too much");
    case State::VigieOnly: return u"✓ "_s + Tr::tr("only Vigie has it");
    case State::InVault: return u"✓ "_s + Tr::tr("in the vault");
    case State::NotInVault: return u"- "_s + Tr::tr("not in the vault");
    }
    return u"- "_s + Tr::tr("not in the vault");
}

QString usersText(const QList<search::KeyUser> &users)
{
    QStringList names;
    for (const search::KeyUser &user : users)
        names.append(user.container + u" ("_s + user.variable + u')');
    return orDash(names.join(u", "_s));
}

void show(const ContextPtr &context, const QList<search::KeyInfo> &keys)
{
    if (context->json) {
        for (const search::KeyInfo &info : keys)
            context->print(shape(info));
        return;
    }
    Table table({Tr::tr("Key"), Tr::tr("Name"), Tr::tr("State"), Tr::tr("May"), Tr::tr("In"), Tr::tr("Ends"), Tr::tr("Used by"), Tr::tr("In the vault as")});
    for (const search::KeyInfo &info : keys)
        table.add({orDash(info.key.uid), orDash(info.key.name), stateText(info.state), info.key.actions.join(u','), info.key.indexes.join(u','),
                   info.key.expires.isValid() ? shown(info.key.expires) : Tr::tr("never"), usersText(info.users), orDash(info.credential)});
    context->print(table.text());
}

Result<int> told(const ContextPtr &context, const Result<search::KeyInfo> &info)
{
    if (!info)
        return failure(info.error());
    show(context, {*info});
    return int(Fine);
}

Result<search::KeyWish> wishOf(const Options &options)
{
    search::KeyWish wish;
    wish.name = qt(options.label);
    wish.description = qt(options.description);
    wish.actions = listOf(options.actions);
    wish.indexes = listOf(options.indexes);
    if (options.ends.empty())
        return wish;
    const Result<QDateTime> ends = momentOf(options.ends, EdgeOfDay::End);
    if (!ends)
        return failure(ends.error());
    wish.expires = *ends;
    return wish;
}

Async<int> list(ContextPtr context, SearchRoom room, Options)
{
    const Result<search::KeyList> keys = co_await context->await(room.door->keys(room.server.id));
    if (!keys)
        co_return failure(keys.error());
    show(context, keys->keys);
    if (!keys->usersKnown)
        context->note(Tr::tr("The containers could not be read: who uses a key is not known."));
    co_return int(Fine);
}

Async<int> create(ContextPtr context, SearchRoom room, Options options)
{
    const Result<search::KeyWish> wish = wishOf(options);
    if (!wish)
        co_return failure(wish.error());
    const Result<search::KeyInfo> info = co_await context->await(room.door->createKey(room.server.id, *wish));
    if (info)
        context->note(Tr::tr("Its value is in the vault: vigiectl vault get %1 %2 --to-command CMD").arg(room.server.name, info->credential));
    co_return told(context, info);
}

Async<int> describe(ContextPtr context, SearchRoom room, Options options)
{
    const Result<search::KeyInfo> info = co_await context->await(room.door->describeKey(room.server.id, qt(options.key), qt(options.label), qt(options.description)));
    co_return told(context, info);
}

Async<int> import(ContextPtr context, SearchRoom room, Options options)
{
    const Result<search::KeyInfo> info = co_await context->await(room.door->importKey(room.server.id, qt(options.key)));
    co_return told(context, info);
}

Async<QString> typedFor(ContextPtr context, Options options)
{
    return typedOr(context, options.typed, options.write, Tr::tr("Type the name of the key, or its id when it has none; whoever uses it is refused from then on:"));
}

Async<int> replace(ContextPtr context, SearchRoom room, Options options)
{
    const Result<search::KeyWish> wish = wishOf(options);
    if (!wish)
        co_return failure(wish.error());
    const Result<QString> typed = co_await typedFor(context, options);
    if (!typed)
        co_return failure(typed.error());
    const Result<search::Replacement> replaced = co_await context->await(room.door->replaceKey(room.server.id, qt(options.key), *wish, *typed));
    if (!replaced)
        co_return failure(answerable(replaced.error()));
    if (context->json) {
        context->print({{u"made"_s, shape(replaced->made)}, {u"oldDeleted"_s, replaced->oldDeleted}, {u"oldUsers"_s, shape(replaced->users)}});
        co_return int(Fine);
    }
    show(context, {replaced->made});
    context->note(replaced->oldDeleted ? Tr::tr("The old key is deleted.")
                                       : Tr::tr("The old key stays until nobody uses it any more. Used by: %1").arg(usersText(replaced->users)));
    co_return int(Fine);
}

Async<int> remove(ContextPtr context, SearchRoom room, Options options)
{
    const Result<QString> typed = co_await typedFor(context, options);
    if (!typed)
        co_return failure(typed.error());
    const QString uid = qt(options.key);
    const Result<> removed = co_await context->await(room.door->deleteKey(room.server.id, uid, *typed));
    if (!removed)
        co_return failure(answerable(removed.error()));
    if (context->json)
        context->print({{u"deleted"_s, uid}});
    else
        context->print(Tr::tr("Deleted the key %1.").arg(uid));
    co_return int(Fine);
}

using Work = Async<int> (*)(ContextPtr, SearchRoom, Options);

Async<int> entered(ContextPtr context, Options options, Work work)
{
    const Result<SearchRoom> room = searchRoom(context, options.name, options.write);
    if (!room)
        co_return failure(room.error());
    co_return co_await work(context, *room, options);
}

CLI::App *add(CLI::App *family, const char *name, const QString &text, const OptionsPtr &options, Act &chosen, Work work)
{
    CLI::App *verb = family->add_subcommand(name, utf8(text));
    addName(verb, options->name);
    verb->callback([options, &chosen, work] { chosen = [options, work](const ContextPtr &context) { return entered(context, *options, work); }; });
    return verb;
}

void addKey(CLI::App *verb, const OptionsPtr &options)
{
    verb->add_option("KEY", options->key, utf8(Tr::tr("The id of the key, as the list shows it")))->required();
}

// What a new key is.
void addWish(CLI::App *verb, const OptionsPtr &options)
{
    verb->add_option("--label", options->label, utf8(Tr::tr("The name of the key")))->required();
    verb->add_option("--description", options->description, utf8(Tr::tr("What it is for")));
    verb->add_option("--may", options->actions, utf8(Tr::tr("What it may do, such as: search,documents.get")))->required();
    verb->add_option("--in", options->indexes, utf8(Tr::tr("In which indexes; * for all")))->required();
    verb->add_option("--ends", options->ends, utf8(Tr::tr("The last day or moment it works; without it, it has no end")));
    addWrite(verb, options->write);
}

} // namespace

void addSearchKeysVerbs(CLI::App &program, Act &chosen)
{
    CLI::App *family = program.add_subcommand("search-keys", utf8(Tr::tr("The API keys of Meilisearch; their values are in the vault only")));
    family->require_subcommand(1);
    const auto options = std::make_shared<Options>();
    add(family, "list", Tr::tr("Show the keys and who uses them"), options, chosen, list);
    addWish(add(family, "create", Tr::tr("Make a key"), options, chosen, create), options);
    CLI::App *verb = add(family, "describe", Tr::tr("Change the name and the description of a key"), options, chosen, describe);
    addKey(verb, options);
    verb->add_option("--label", options->label, utf8(Tr::tr("The name of the key")))->required();
    verb->add_option("--description", options->description, utf8(Tr::tr("What it is for")));
    addWrite(verb, options->write);
    addKey(add(family, "import", Tr::tr("Take the value of a key into the vault"), options, chosen, import), options);
    const QString confirm = Tr::tr("The name of the old key, or its id");
    verb = add(family, "replace", Tr::tr("Make a new key; the old one goes when nobody uses it"), options, chosen, replace);
    addKey(verb, options);
    addWish(verb, options);
    verb->add_option("--confirm", options->typed, utf8(confirm));
    verb = add(family, "delete", Tr::tr("Delete a key"), options, chosen, remove);
    addKey(verb, options);
    verb->add_option("--confirm", options->typed, utf8(confirm));
    addWrite(verb, options->write);
}

} // namespace vigie::cli
