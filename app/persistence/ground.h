#pragma once

#include "app/persistence/proof.h"
#include "app/stack/definition.h"
#include "remote/core/result.h"
#include "remote/docker/types.h"
#include "remote/ssh/link.h"

#include <QJsonObject>

namespace vigie::persistence {

// What the server looks like at one moment, read in two round trips.
struct Ground {
    QMap<QString, Identity> services;           // those that have a container
    ServerEvidence server;
    QStringList others;                         // names of running containers that are not of this stack
    bool root = false;                          // root, or sudo without a password
    bool compose = false;                       // a compose file lies in the stack's folder
};

[[nodiscard]] Async<Ground> readGround(ssh::LinkPtr link, docker::Tools tools, stack::Definition definition);

// What `docker inspect` says of a service's container. `dataFolder` as the container sees it.
[[nodiscard]] Identity identityOf(const QJsonObject &container, const QString &dataFolder);
// Where a service keeps its data, told by its environment and its command.
[[nodiscard]] QString dataFolderOf(const QString &service, const QJsonObject &container);

} // namespace vigie::persistence
