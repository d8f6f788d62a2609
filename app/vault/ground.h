#pragma once

#include "app/vault/vault.h"
#include "remote/docker/types.h"
#include "remote/ssh/link.h"

#include <functional>

namespace vigie::vault {

// A server as the vault's tasks need it. Handed on by value; the tasks hold it as long as they work.
struct Ground {
    QUuid server;
    QString serverName;
    ssh::LinkPtr link;
    docker::Tools tools;
    stack::Definition definition;
    Vault vault;
    std::function<Async<quint16>(QString)> port;        // the local end of a tunnel to a published port, by its setting
    std::function<void(const Secret &)> learn;          // so that no text shows it
};
using GroundPtr = std::shared_ptr<const Ground>;

// The account that this value signs in to, tried through the tunnel; nullopt: none. An error: it cannot tell.
[[nodiscard]] Async<std::optional<QString>> accountThatOpens(GroundPtr ground, CredentialId credential, Secret value);
// Whether the service accepts this value.
[[nodiscard]] Async<bool> opens(GroundPtr ground, CredentialId credential, Secret value);
// The same, waiting a little for a service that just started; not for one that does not run.
[[nodiscard]] Async<bool> opensSoon(GroundPtr ground, CredentialId credential, Secret value);

// Whether the service's container runs. A missing one is 'no'; that Docker cannot be asked is an error.
[[nodiscard]] Async<bool> runs(GroundPtr ground, QString service);

// What the stack needs and what applications have, whether or not it is in the vault.
[[nodiscard]] QList<Wanted> allWanted(const Ground &ground);
[[nodiscard]] Wanted wantedOf(const Ground &ground, const CredentialId &credential);

} // namespace vigie::vault
