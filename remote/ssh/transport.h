#pragma once

#include "remote/core/result.h"
#include "remote/ssh/interrupt.h"

#include <QList>
#include <QString>

#include <chrono>

class QHostAddress;

namespace vigie::ssh {

// The names' addresses, looked up without blocking the caller's thread.
[[nodiscard]] Async<QList<QHostAddress>> resolved(QString host);

// A connected TCP socket with TCP_NODELAY, ready to be given to libssh. Blocks the calling thread; the first address that answers wins.
// A jump host gives a socket of another kind here: libssh only needs a descriptor.
[[nodiscard]] Result<int> connectedSocket(const QString &host, const QList<QHostAddress> &addresses, quint16 port,
                                          std::chrono::milliseconds limit, const Interrupt &interrupt);

} // namespace vigie::ssh
