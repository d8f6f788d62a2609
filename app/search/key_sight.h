#pragma once

#include "app/search/access.h"
#include "app/vault/consumers.h"

namespace vigie::search {

// The server's keys, what the vault has of them, and who uses them.
struct Sight {
    QList<meilisearch::Key> keys;
    Secret master;
    QList<vault::CredentialInfo> kept;
    Secret fingerprints;                                // what fingerprints are made with
    std::optional<QList<vault::Inspected>> containers;  // unset: they could not be read
    QString project;
};

// `users`: the containers are read as well.
[[nodiscard]] Async<Sight> see(Call call, bool users);

// Containers outside the stack that have this value in their environment.
[[nodiscard]] QList<KeyUser> usersOf(const Sight &sight, const Secret &value);
[[nodiscard]] KeyInfo infoOf(const Sight &sight, const meilisearch::Key &key);
[[nodiscard]] KeyInfo masterOf(const Sight &sight);

[[nodiscard]] vault::Wanted wantedOf(const Sight &sight, QUuid server, const meilisearch::Key &key);
// Into the vault and read back.
[[nodiscard]] Async<> keep(Call call, Sight sight, meilisearch::Key key, vault::CredentialInfo::Origin origin);

} // namespace vigie::search
