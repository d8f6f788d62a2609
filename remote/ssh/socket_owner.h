#pragma once

#include <QByteArrayView>

#include <optional>

#include <sys/types.h>

namespace vigie::ssh {

// Who on this machine opened the other end of an accepted loopback connection; nothing when that cannot be told.
[[nodiscard]] std::optional<uid_t> connectedBy(int acceptedSocket);

// The owner in the kernel's table (/proc/net/tcp, or tcp6 with v4-mapped addresses) of the connection 127.0.0.1:from → 127.0.0.1:to.
[[nodiscard]] std::optional<uid_t> ownerIn(QByteArrayView table, quint16 from, quint16 to);

} // namespace vigie::ssh
