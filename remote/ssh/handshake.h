#pragma once

#include "remote/core/result.h"
#include "remote/ssh/interrupt.h"
#include "remote/ssh/options.h"
#include "remote/ssh/raw.h"
#include "remote/ssh/types.h"

#include <QHostAddress>

namespace vigie::ssh {

// One try to reach a server. Everything here blocks its thread until `interrupt` is raised.
struct Attempt {
    Target target;
    QList<QHostAddress> addresses;
    Options options;
    std::shared_ptr<Interrupt> interrupt;
};

struct Greeted {
    RawSession session;
    HostKey key;
};

// Connects and exchanges keys; nobody has judged the key yet, and nobody has signed in.
[[nodiscard]] Result<Greeted> greeted(const Attempt &attempt);

// What went wrong on the wire, told by how long it took: a server that says nothing is TimedOut, one that hangs up is Unreachable.
[[nodiscard]] Error wireError(const Target &target, const QString &why, const QString &detail);

} // namespace vigie::ssh
