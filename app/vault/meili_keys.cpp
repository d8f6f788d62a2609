// Meilisearch makes each API key's value from the master key and the key's uid: a new master key changes them all at one moment.
#include "app/vault/consumers.h"
#include "app/vault/crypto.h"
#include "app/vault/keeping.h"
#include "app/vault/rotate.h"
#include "app/vault/work.h"
#include "remote/meilisearch/client.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QMessageAuthenticationCode>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie::vault {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Rotation)
};

struct ApiKey {
    QString uid;
    QString name;
    Secret value;
};

Async<QList<ApiKey>> apiKeys(GroundPtr ground, Secret master)
{
    const Result<quint16> local = co_await ground->port(u"MEILISEARCH_PORT"_s);
    if (!local)
        co_return failure(local.error());
    meilisearch::Target target;
    target.port = Port{*local};
    target.key = master;
    const Result<QJsonValue> answer = co_await meilisearch::ask(meilisearch::open(target), "GET", "/keys?limit=1000");
    if (!answer)
        co_return failure(answer.error());
    QList<ApiKey> keys;
    for (const QJsonValue &key : answer->toObject()[u"results"_s].toArray()) {
        const Secret value(key[u"key"_s].toString().toUtf8());
        ground->learn(value);
        keys.append({key[u"uid"_s].toString(), key[u"name"_s].toString(), value});
    }
    co_return Result<QList<ApiKey>>(keys);
}

CredentialId idOf(const Ground &ground, const ApiKey &key)
{
    return {ground.server, ground.definition.project, u"meilisearch"_s, u"MEILI_API_KEY_"_s + key.uid.left(8)};
}

QString labelOf(const ApiKey &key)
{
    return Tr::tr("Meilisearch API key: %1").arg(key.name.isEmpty() ? key.uid : key.name);
}

Secret derived(const Secret &master, const QString &uid)
{
    return Secret(QMessageAuthenticationCode::hash(uid.toUtf8(), master.revealed(), QCryptographicHash::Sha256).toHex());
}

Error wantsWord(const Work &work, bool outsiders)
{
    QStringList names;
    for (const Consumer &consumer : work.rotation.consumers)
        if (!consumer.ours && consumer.holds != Consumer::Holds::New)
            names.append(consumer.how.isEmpty() ? consumer.name : consumer.name + u" ("_s + consumer.how + u')');
    const QString &credential = work.rotation.credential.name;
    if (!outsiders)
        return {Error::Kind::NeedsAnswer, Tr::tr("A new master key changes every API key of Meilisearch at one moment."), {},
                Tr::tr("Type %1 to go on; applications need their new keys afterwards.").arg(credential), credential};
    const QString text = cutOffText(work.rotation.credential);
    return {Error::Kind::NeedsAnswer, Tr::tr("The old value of %1 is still in use.").arg(credential), names.join(u", "_s),
            overlaps(work.rotation.credential) ? Tr::tr("Both values work. Give them the new one and rotate again, or type: %1").arg(text)
                                               : Tr::tr("Nothing was changed. Give them the new one afterwards and type: %1").arg(text),
            text};
}

} // namespace

// The derived keys count as the old value, too.
Async<Users> usersOf(WorkPtr work)
{
    const GroundPtr ground = work->ground;
    const CredentialId id = work->rotation.credential;
    const Result<bool> takesOld = co_await opensSoon(ground, id, work->old);
    if (!takesOld)
        co_return failure(takesOld.error());
    const Secret entrance = *takesOld ? work->old : work->next;
    const Result<QList<Consumer>> found = co_await findConsumers(ground, id, work->old, work->next, entrance);
    if (!found)
        co_return failure(found.error());
    Users users{*found, *takesOld};
    if (!alwaysAsked(id))
        co_return Result<Users>(users);
    const Result<QList<ApiKey>> keys = co_await apiKeys(ground, entrance);
    if (!keys)
        co_return failure(keys.error());
    const Result<QList<Inspected>> containers = co_await inspectContainers(ground);
    if (!containers)
        co_return failure(containers.error());
    for (const ApiKey &key : *keys)
        for (const Consumer &user : holders(*containers, derived(work->old, key.uid), work->next.isEmpty() ? Secret() : derived(work->next, key.uid)))
            if (std::ranges::none_of(users.consumers, [&](const Consumer &known) { return known.name == user.name; }))
                users.consumers.append(user);
    co_return Result<Users>(users);
}

Async<QString> seeConsumers(WorkPtr work)
{
    const CredentialId id = work->rotation.credential;
    const Result<Users> users = co_await usersOf(work);
    if (!users)
        co_return failure(users.error());
    work->rotation.consumers = users->consumers;
    if (!users->takesOld)
        co_return Result<QString>(Tr::tr("The service refuses the old value already."));
    const auto outside = std::ranges::count_if(users->consumers, [](const Consumer &user) { return !user.ours && user.holds != Consumer::Holds::New; });
    if (outside > 0 && !work->typed.contains(cutOffText(id)))
        co_return failure(wantsWord(*work, true));
    if (alwaysAsked(id) && !work->typed.contains(id.name) && !work->typed.contains(cutOffText(id)))
        co_return failure(wantsWord(*work, false));
    co_return Result<QString>(outside == 0 ? Tr::tr("Nobody outside the stack.") : Tr::tr("%n outside the stack are cut off, as typed.", nullptr, int(outside)));
}

Async<QString> writeKeys(WorkPtr work)
{
    const Result<QList<ApiKey>> keys = co_await apiKeys(work->ground, work->next);
    if (!keys)
        co_return failure(keys.error());
    const Result<Keeping> keeper = co_await keeping(work->ground->vault.store);
    if (!keeper)
        co_return failure(keeper.error());
    work->rotation.keys.clear();
    for (qsizetype i = 0; i < keys->size(); ++i) {
        const ApiKey key = keys->at(i);
        const Secret before = derived(work->old, key.uid);
        const CredentialId id = idOf(*work->ground, key);
        const Wanted wanted{id, labelOf(key), key.uid};
        const Result<> kept = co_await succeed(work->ground->vault, wanted, before, key.value, CredentialInfo::Origin::Generated);
        if (!kept)
            co_return failure(kept.error());
        work->rotation.keys.append({key.uid, key.name, id.name, fingerprint(keeper->key, before), fingerprint(keeper->key, key.value)});
    }
    co_return Result<QString>(Tr::tr("%n API keys have new values; they are in the vault.", nullptr, int(keys->size())));
}

Async<QStringList> keepApiKeys(GroundPtr ground)
{
    const CredentialId master{ground->server, ground->definition.project, u"meilisearch"_s, u"MEILI_MASTER_KEY"_s};
    const Result<std::optional<Secret>> value = co_await ground->vault.store->read(master.key());
    if (!value)
        co_return failure(value.error());
    if (!*value)
        co_return Result<QStringList>(QStringList());
    const Result<QList<ApiKey>> keys = co_await apiKeys(ground, **value);
    if (!keys)
        co_return failure(keys.error());
    QStringList added;
    for (qsizetype i = 0; i < keys->size(); ++i) {
        const ApiKey key = keys->at(i);
        const Wanted wanted{idOf(*ground, key), labelOf(key), key.uid};
        const Result<std::optional<Secret>> stored = co_await ground->vault.store->read(wanted.id.key());
        if (!stored)
            co_return failure(stored.error());
        if (*stored && **stored == key.value)
            continue;
        const Result<> kept = co_await succeed(ground->vault, wanted, stored->value_or(Secret()), key.value, CredentialInfo::Origin::Adopted);
        if (!kept)
            co_return failure(kept.error());
        added.append(wanted.id.name);
    }
    co_return Result<QStringList>(added);
}

} // namespace vigie::vault
