#include "app/search/key_sight.h"

#include "app/vault/crypto.h"
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

constexpr int soon = 14; // days

QString credentialOf(const Key &key)
{
    return u"MEILI_API_KEY_"_s + key.uid.left(8);
}

Async<QList<vault::Inspected>> containersOf(engine::CorePtr core, QUuid server)
{
    const Result<engine::SessionPtr> session = co_await engine::sessionWithDocker(core, server);
    if (!session)
        co_return failure(session.error());
    const auto ground = std::make_shared<vault::Ground>();
    ground->server = server;
    ground->serverName = (*session)->server.name;
    ground->link = (*session)->link;
    ground->tools = *(*session)->tools;
    ground->definition = engine::definitionOf(core, (*session)->server);
    ground->vault = core->vault;
    const vault::GroundPtr shared = ground;
    co_return co_await vault::inspectContainers(shared);
}

bool allowsEverything(const Key &key)
{
    return key.actions.contains(u"*"_s) && key.indexes.contains(u"*"_s);
}

KeyInfo::State stateOf(const KeyInfo &info)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (info.key.hasEnded())
        return KeyInfo::State::Ended;
    if (info.key.expires.isValid() && info.key.expires <= now.addDays(soon))
        return KeyInfo::State::EndsSoon;
    if (info.master)
        return info.users.isEmpty() ? KeyInfo::State::VigieOnly : KeyInfo::State::TooWide;
    if (allowsEverything(info.key))
        return KeyInfo::State::TooWide;
    return info.credential.isEmpty() ? KeyInfo::State::NotInVault : KeyInfo::State::InVault;
}

// A value that the vault has under this name, but that is another one, is not this key's.
KeyInfo described(const Sight &sight, const Key &key, bool master)
{
    KeyInfo info;
    info.key = key;
    info.key.value = Secret();
    info.master = master;
    info.users = usersOf(sight, key.value);
    info.madeByMeilisearch = key.name.startsWith("Default "_L1) && key.name.endsWith(" API Key"_L1);
    const QString name = master ? u"MEILI_MASTER_KEY"_s : credentialOf(key);
    for (const vault::CredentialInfo &one : sight.kept) {
        const bool same = one.id.name == name && one.presence == vault::CredentialInfo::Presence::Stored;
        if (same && one.fingerprint == vault::fingerprint(sight.fingerprints, key.value)) {
            info.credential = name;
            info.fingerprint = one.fingerprint;
        }
    }
    info.state = stateOf(info);
    return info;
}

} // namespace

Async<Sight> see(Call call, bool users)
{
    const engine::CorePtr core = call.access->core;
    Sight sight;
    const Result<QList<Key>> keys = co_await asked(call, Right::Write, meilisearch::keys);
    if (!keys)
        co_return failure(keys.error());
    sight.keys = *keys;
    for (const Key &key : sight.keys)
        core->redactor.learn(key.value);
    const Result<meilisearch::Client> client = co_await clientOf(call.access, call.server, Right::Write);
    if (!client)
        co_return failure(client.error());
    sight.master = client->target.key;
    const Result<QList<vault::CredentialInfo>> kept = co_await vault::list(core->vault, call.server);
    if (!kept)
        co_return failure(kept.error());
    sight.kept = *kept;
    const Result<vault::Keeping> keeper = co_await vault::keeping(core->vault.store);
    if (!keeper)
        co_return failure(keeper.error());
    sight.fingerprints = keeper->key;
    const Result<Server> server = core->book.byId(call.server);
    if (!server)
        co_return failure(server.error());
    sight.project = engine::definitionOf(core, *server).project;
    if (users) {
        const Result<QList<vault::Inspected>> containers = co_await containersOf(core, call.server);
        if (containers)
            sight.containers = *containers;
    }
    co_return sight;
}

QList<KeyUser> usersOf(const Sight &sight, const Secret &value)
{
    QList<KeyUser> users;
    for (const vault::Consumer &consumer : vault::holders(sight.containers.value_or(QList<vault::Inspected>()), value, {}))
        if (!consumer.ours)
            users.append({consumer.name, consumer.how});
    return users;
}

vault::Wanted wantedOf(const Sight &sight, QUuid server, const Key &key)
{
    return {{server, sight.project, u"meilisearch"_s, credentialOf(key)}, Tr::tr("Meilisearch API key: %1").arg(key.name.isEmpty() ? key.uid : key.name), key.uid};
}

KeyInfo infoOf(const Sight &sight, const Key &key)
{
    return described(sight, key, false);
}

KeyInfo masterOf(const Sight &sight)
{
    Key key;
    key.name = Tr::tr("Master key");
    key.actions = QStringList{u"*"_s};
    key.indexes = QStringList{u"*"_s};
    key.value = sight.master;
    return described(sight, key, true);
}

Async<> keep(Call call, Sight sight, Key key, vault::CredentialInfo::Origin origin)
{
    const vault::Vault vault = call.access->core->vault;
    const Result<vault::LockPtr> held = co_await vault::lockVault(vault);
    if (!held)
        co_return failure(held.error());
    const Result<vault::Keeping> keeper = co_await vault::keeping(vault.store);
    if (!keeper)
        co_return failure(keeper.error());
    const vault::Wanted wanted = wantedOf(sight, call.server, key);
    const Result<> stored = co_await vault.store->write(wanted.id.key(), key.value);
    if (!stored)
        co_return failure(stored.error());
    const Result<std::optional<Secret>> back = co_await vault.store->read(wanted.id.key());
    if (!back)
        co_return failure(back.error());
    if (!*back || !(**back == key.value))
        co_return failure(Error::Kind::Conflict, Tr::tr("The vault did not keep the key."));
    co_return vault::note(vault, *keeper, wanted, key.value, origin);
}

} // namespace vigie::search
