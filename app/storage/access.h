#pragma once

#include "app/engine/core.h"
#include "remote/minio/client.h"

namespace vigie::storage {

// Reading is asked in the name of the reading account where there is one, everything else as root.
enum class Right { Read, Write };

// How the tasks of this room reach a server's MinIO. Shared by value, like the core.
struct Access {
    struct Known {
        std::weak_ptr<engine::Session> session;
        quint16 port = 0;
        minio::Client client;
    };
    engine::CorePtr core;
    QMap<std::pair<QUuid, Right>, Known> clients;
};
using AccessPtr = std::shared_ptr<Access>;

// Connected, tunnel open (again, after a reconnect), credentials from the vault.
[[nodiscard]] Async<minio::Client> clientOf(AccessPtr access, QUuid server, Right right);
// After Kind::SignInRefused: the vault is read again next time.
void forgetClient(const AccessPtr &access, QUuid server);

} // namespace vigie::storage
