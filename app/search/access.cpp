#include "app/search/access.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie::search {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Search)
};

using meilisearch::Key;

Async<meilisearch::Target> masterOf(engine::CorePtr core, engine::SessionPtr session)
{
    const stack::Definition definition = engine::definitionOf(core, session->server);
    const Result<vault::Values> secrets = co_await vault::read(core->vault, vault::wanted(session->server.id, definition));
    if (!secrets)
        co_return failure(secrets.error());
    meilisearch::Target target;
    target.key = secrets->value(u"MEILI_MASTER_KEY"_s);
    if (target.key.isEmpty())
        co_return failure(Error::Kind::NotFound, Tr::tr("The search cannot be opened."), Tr::tr("The vault has no credential for Meilisearch on this server."),
                          Tr::tr("Deploy first, or adopt the server's credentials."));
    core->redactor.learn(target.key);
    target.limit = 60s;
    co_return Result<meilisearch::Target>(target);
}

// Of the keys that cover all this in all indexes, the one with the fewest rights; none that may write.
std::optional<Key> narrowest(const QList<Key> &keys, const QStringList &actions)
{
    std::optional<Key> best;
    for (const Key &key : keys) {
        const bool covers = std::ranges::all_of(actions, [&key](const QString &action) { return meilisearch::permits(key, action); });
        const bool writes = meilisearch::permits(key, u"documents.add"_s) || meilisearch::permits(key, u"keys.create"_s);
        if (covers && !writes && !key.hasEnded() && key.indexes.contains(u"*"_s) && !key.value.isEmpty() && (!best || key.actions.size() < best->actions.size()))
            best = key;
    }
    return best;
}

meilisearch::Client with(const meilisearch::Client &master, const std::optional<Key> &key)
{
    meilisearch::Client client = master;
    if (key)
        client.target.key = key->value;
    return client;
}

} // namespace

Async<Access::Known> reach(AccessPtr access, QUuid server)
{
    const Result<engine::SessionPtr> session = co_await engine::session(access->core, server);
    if (!session)
        co_return failure(session.error());
    const Result<quint16> port = co_await engine::tunnelTo(access->core, *session, u"MEILISEARCH_PORT"_s);
    if (!port)
        co_return failure(port.error());
    const Access::Known known = access->clients.value(server);
    if (known.port == *port && known.session.lock() == *session)
        co_return Result<Access::Known>(known);
    Result<meilisearch::Target> target = co_await masterOf(access->core, *session);
    if (!target)
        co_return failure(target.error());
    target->port = Port{*port};
    const meilisearch::Client master = meilisearch::open(*target);
    const Result<QList<Key>> keys = co_await meilisearch::keys(master);
    if (!keys)
        co_return failure(keys.error());
    for (const Key &key : *keys)
        access->core->redactor.learn(key.value);
    const std::optional<Key> reader =
        narrowest(*keys, {u"indexes.get"_s, u"documents.get"_s, u"settings.get"_s, u"stats.get"_s, u"tasks.get"_s});
    const Access::Known fresh{*session, *port, with(master, narrowest(*keys, {u"search"_s})), with(master, reader), master, reader ? reader->name : QString()};
    access->clients.insert(server, fresh);
    co_return Result<Access::Known>(fresh);
}

Async<meilisearch::Client> clientOf(AccessPtr access, QUuid server, Right right)
{
    const Result<Access::Known> known = co_await reach(access, server);
    if (!known)
        co_return failure(known.error());
    co_return Result<meilisearch::Client>(right == Right::Search ? known->search : right == Right::Read ? known->read : known->write);
}

void forgetClient(const AccessPtr &access, QUuid server)
{
    access->clients.remove(server);
}

} // namespace vigie::search
