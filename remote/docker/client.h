#pragma once

#include "remote/docker/event_feed.h"
#include "remote/docker/parse.h"
#include "remote/docker/script.h"
#include "remote/ssh/link.h"

namespace vigie::docker {

// Coroutines over one connection. Each is one round trip unless it says otherwise.

// Docker, Compose and how to reach them. Errors: no Docker, daemon down, no permission. Compose may be missing: `compose` is unset.
[[nodiscard]] Async<Tools> findTools(ssh::LinkPtr link);
// What a missing Compose means to somebody who needs it.
[[nodiscard]] Error noCompose();

struct Inventory {
    Access access;
    QList<Container> containers;
    std::optional<qint64> clock;        // server's clock in nanoseconds, when it was read
};

// Containers of one compose project, stopped ones too. Without `access` the server finds out by itself and the answer tells.
// `expected`: ids that are probably there still; they are read while the list is made, which decides.
[[nodiscard]] Async<Inventory> containersOf(ssh::LinkPtr link, std::optional<Access> access, QString project, QStringList expected = {});
// Every container on the server: for what is already there.
[[nodiscard]] Async<Inventory> allContainers(ssh::LinkPtr link, std::optional<Access> access);
// Some containers by id; those that are gone are left out.
[[nodiscard]] Async<QList<Container>> inspect(ssh::LinkPtr link, Access access, QStringList ids);

// Volumes by name; without names every volume. Those that do not exist are left out.
[[nodiscard]] Async<QList<Volume>> volumes(ssh::LinkPtr link, Access access, QStringList names);
// Bytes in a volume, counted by `du`: through sudo, else in a container made from `image` (must be there already), read-only.
[[nodiscard]] Async<Bytes> volumeSize(ssh::LinkPtr link, Access access, Volume volume, QString image, std::chrono::milliseconds limit);

// Events of a project's containers from `since` (server's clock, nanoseconds; unset: from now) until the stream is dropped.
[[nodiscard]] Async<EventFeedPtr> events(ssh::LinkPtr link, Access access, QString project, std::optional<qint64> since);

// One sample of each container. Docker takes 1 to 2 s for it.
[[nodiscard]] Async<QList<Stats>> stats(ssh::LinkPtr link, Access access, QStringList ids);

[[nodiscard]] Async<HostFacts> hostFacts(ssh::LinkPtr link, QString dataRoot);

} // namespace vigie::docker
