#include "app/search/follow.h"
#include "app/search/key_sight.h"
#include "app/search/tasks.h"
#include "app/vault/door.h"
#include "app/vault/keeping.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie::search {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Search)
};

using meilisearch::Key;

void tellChange(const Call &call)
{
    if (Engine *engine = call.access->core->face; engine && engine->vault())
        Q_EMIT engine->vault()->credentialsChanged(call.server);
    if (call.face)
        Q_EMIT call.face->keysChanged(call.server);
}

Async<KeyInfo> again(Call call, QString uid)
{
    const Result<Sight> sight = co_await see(call, true);
    if (!sight)
        co_return failure(sight.error());
    for (const Key &key : sight->keys)
        if (key.uid == uid)
            co_return infoOf(*sight, key);
    co_return failure(Error::Kind::NotFound, Tr::tr("The key does not exist any more."));
}

Result<Key> find(const Sight &sight, const QString &uid)
{
    for (const Key &key : sight.keys)
        if (key.uid == uid)
            return key;
    return failure(Error::Kind::NotFound, Tr::tr("The key does not exist any more."), {}, Tr::tr("Look at the list again."));
}

// A key that cannot be kept is taken back: nobody would know its value.
Async<Key> make(Call call, Sight sight, KeyWish wish)
{
    Key wanted;
    wanted.uid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    wanted.name = wish.name;
    wanted.description = wish.description;
    wanted.actions = wish.actions;
    wanted.indexes = wish.indexes;
    wanted.expires = wish.expires;
    const auto ask = [wanted](meilisearch::Client client) { return meilisearch::createKey(client, wanted); };
    const Result<Key> made = co_await asked(call, Right::Write, ask);
    if (!made)
        co_return failure(made.error());
    call.access->core->redactor.learn(made->value);
    const Result<> kept = co_await keep(call, sight, *made, vault::CredentialInfo::Origin::Generated);
    if (kept)
        co_return Result<Key>(*made);
    const auto takeBack = [uid = made->uid](meilisearch::Client client) { return meilisearch::deleteKey(client, uid); };
    (void)co_await asked(call, Right::Write, takeBack);
    co_return failure(kept.error().during(Tr::tr("The key was not made: its value could not be kept.")));
}

Async<> remove(Call call, Sight sight, Key key)
{
    const auto ask = [uid = key.uid](meilisearch::Client client) { return meilisearch::deleteKey(client, uid); };
    const Result<> gone = co_await asked(call, Right::Write, ask);
    if (!gone)
        co_return failure(gone.error());
    forgetClient(call.access, call.server); // it may have been the one for reading
    const vault::CredentialId id = wantedOf(sight, call.server, key).id;
    if (std::ranges::any_of(sight.kept, [&id](const vault::CredentialInfo &one) { return one.id == id; }))
        co_return co_await vault::forgetCredential(call.access->core->vault, id);
    co_return Result<>();
}

QString nameOf(const Key &key)
{
    return key.name.isEmpty() ? key.uid : key.name;
}

Error needsTyping(const Key &key)
{
    return {Error::Kind::NeedsAnswer, Tr::tr("Deleting the key %1 needs its name typed.").arg(nameOf(key)), Tr::tr("Whoever uses it is refused from then on."),
            Tr::tr("Type: %1").arg(nameOf(key)), nameOf(key)};
}

bool confirms(const Key &key, const QString &typed)
{
    return !typed.isEmpty() && (typed == key.name || typed == key.uid);
}

} // namespace

Async<KeyList> keysTask(Call call)
{
    const Result<Sight> sight = co_await see(call, true);
    if (!sight)
        co_return failure(sight.error());
    KeyList list{{masterOf(*sight)}, sight->containers.has_value()};
    for (const Key &key : sight->keys)
        list.keys.append(infoOf(*sight, key));
    co_return list;
}

Async<KeyInfo> createKeyTask(Call call, KeyWish wish)
{
    if (const Result<> permitted = call.access->core->writeMode.permits(call.server); !permitted)
        co_return failure(permitted.error());
    const Result<Sight> sight = co_await see(call, false);
    if (!sight)
        co_return failure(sight.error());
    const Result<Key> made = co_await make(call, *sight, wish);
    const Note note{u"key-create"_s, Tr::tr("Made the Meilisearch key %1").arg(wish.name), {}};
    record(call, note, made ? Result<>() : Result<>(failure(made.error())));
    if (!made)
        co_return failure(made.error());
    forgetClient(call.access, call.server);
    tellChange(call);
    co_return co_await again(call, made->uid);
}

Async<KeyInfo> describeKeyTask(Call call, QString uid, QString name, QString description)
{
    if (const Result<> permitted = call.access->core->writeMode.permits(call.server); !permitted)
        co_return failure(permitted.error());
    const auto ask = [uid, name, description](meilisearch::Client client) { return meilisearch::describeKey(client, uid, name, description); };
    const Result<Key> changed = co_await asked(call, Right::Write, ask);
    const Note note{u"key-describe"_s, Tr::tr("Described the Meilisearch key %1").arg(name), {}};
    record(call, note, changed ? Result<>() : Result<>(failure(changed.error())));
    if (!changed)
        co_return failure(changed.error());
    tellChange(call);
    co_return co_await again(call, uid);
}

Async<KeyInfo> importKeyTask(Call call, QString uid)
{
    const Result<Sight> sight = co_await see(call, false);
    if (!sight)
        co_return failure(sight.error());
    const Result<Key> key = find(*sight, uid);
    if (!key)
        co_return failure(key.error());
    const Result<> kept = co_await keep(call, *sight, *key, vault::CredentialInfo::Origin::Imported);
    const Note note{u"key-import"_s, Tr::tr("Took the Meilisearch key %1 into the vault").arg(nameOf(*key)), {}};
    record(call, note, kept);
    if (!kept)
        co_return failure(kept.error());
    tellChange(call);
    co_return co_await again(call, uid);
}

Async<Replacement> replaceKeyTask(Call call, QString uid, KeyWish wish, QString typed)
{
    if (const Result<> permitted = call.access->core->writeMode.permits(call.server); !permitted)
        co_return failure(permitted.error());
    const Result<Sight> sight = co_await see(call, true);
    if (!sight)
        co_return failure(sight.error());
    const Result<Key> old = find(*sight, uid);
    if (!old)
        co_return failure(old.error());
    if (!confirms(*old, typed))
        co_return failure(needsTyping(*old));
    const Result<Key> made = co_await make(call, *sight, wish);
    const QList<KeyUser> users = usersOf(*sight, old->value);
    Result<> removed;
    const bool free = sight->containers && users.isEmpty();
    if (made && free)
        removed = co_await remove(call, *sight, *old);
    const Note note{u"key-replace"_s, free ? Tr::tr("Replaced the Meilisearch key %1").arg(nameOf(*old)) : Tr::tr("Made a new Meilisearch key beside %1").arg(nameOf(*old)), {}};
    record(call, note, made ? removed : Result<>(failure(made.error())));
    if (!made)
        co_return failure(made.error());
    forgetClient(call.access, call.server);
    tellChange(call);
    const Result<KeyInfo> info = co_await again(call, made->uid);
    if (!info)
        co_return failure(info.error());
    co_return Replacement{*info, free && removed, users};
}

Async<> deleteKeyTask(Call call, QString uid, QString typed)
{
    if (const Result<> permitted = call.access->core->writeMode.permits(call.server); !permitted)
        co_return failure(permitted.error());
    const Result<Sight> sight = co_await see(call, false);
    if (!sight)
        co_return failure(sight.error());
    const Result<Key> key = find(*sight, uid);
    if (!key)
        co_return failure(key.error());
    if (!confirms(*key, typed))
        co_return failure(needsTyping(*key));
    const Result<> removed = co_await remove(call, *sight, *key);
    const Note note{u"key-delete"_s, Tr::tr("Deleted the Meilisearch key %1").arg(nameOf(*key)), {}};
    record(call, note, removed);
    tellChange(call);
    co_return Result<>(removed);
}

} // namespace vigie::search
