#pragma once

#include "remote/core/cancel.h"
#include "remote/core/result.h"
#include "remote/ssh/link.h"

namespace vigie::deploy {

// The connection was lost: what was asked may have been done or not.
[[nodiscard]] bool isLoss(const Error &error);

// Waits until the link is there again; an error at once when it does not try any more (a refused sign-in, a changed key).
[[nodiscard]] Async<> untilConnected(ssh::LinkPtr link, std::chrono::milliseconds longest, Cancel cancel);

// Was the connection lost since? Asks the server, because a silent link is taken for dead after 15 s only, and waits until it is
// there again. False: it held, so what went wrong has another cause.
[[nodiscard]] Async<bool> lostSince(ssh::LinkPtr link, QDateTime connected);

} // namespace vigie::deploy
