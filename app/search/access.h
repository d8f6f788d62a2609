#pragma once

#include "app/engine/core.h"
#include "app/search/door.h"
#include "remote/meilisearch/keys.h"

namespace vigie::search {

// What a call needs: the key with the fewest rights that covers it is used, the master key for everything else.
enum class Right { Search, Read, Write };

// How the tasks of this room reach a server's Meilisearch. Shared by value, like the core.
struct Access {
    struct Known {
        std::weak_ptr<engine::Session> session;
        quint16 port = 0;
        meilisearch::Client search, read, write;
        QString readsWith;                              // the name of the key behind `read`; empty: the master key
    };
    engine::CorePtr core;
    QHash<QUuid, Known> clients;
};
using AccessPtr = std::shared_ptr<Access>;

// A call of the door on its way. It holds what it needs by value.
struct Call {
    AccessPtr access;
    QPointer<Door> face;
    QUuid server;
};

// Connected, tunnel open (again, after a reconnect), credentials from the vault.
[[nodiscard]] Async<Access::Known> reach(AccessPtr access, QUuid server);
[[nodiscard]] Async<meilisearch::Client> clientOf(AccessPtr access, QUuid server, Right right);
// After Kind::SignInRefused: the vault and the server's keys are read again next time.
void forgetClient(const AccessPtr &access, QUuid server);

// Asks with the right's key; refused, once more with what the vault and the server say now: a key may have been replaced meanwhile.
template<class F>
auto asked(Call call, Right right, F ask) -> std::invoke_result_t<F, meilisearch::Client>
{
    const Result<meilisearch::Client> client = co_await clientOf(call.access, call.server, right);
    if (!client)
        co_return failure(client.error());
    auto first = co_await ask(*client);
    if (first || first.error().kind != Error::Kind::SignInRefused)
        co_return first;
    forgetClient(call.access, call.server);
    const Result<meilisearch::Client> again = co_await clientOf(call.access, call.server, right);
    if (!again)
        co_return failure(again.error());
    co_return co_await ask(*again);
}

} // namespace vigie::search
