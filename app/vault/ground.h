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

// Whether the service accepts this value, by signing in through the tunnel. An error: it cannot tell.
[[nodiscard]] Async<bool> opens(GroundPtr ground, CredentialId credential, Secret value);
// The same, waiting a little for a service that just started.
[[nodiscard]] Async<bool> opensSoon(GroundPtr ground, CredentialId credential, Secret value);

[[nodiscard]] Wanted wantedOf(const Ground &ground, const CredentialId &credential);

} // namespace vigie::vault
