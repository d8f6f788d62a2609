#pragma once

#include "remote/ssh/link.h"
#include "remote/ssh/options.h"

namespace vigie::ssh {

// Connects, checks the server's key, signs in. The first failure is the answer: ServerKeyUnknown, ServerKeyChanged, SignInRefused,
// Unreachable, TimedOut. Later losses show in stateChanged, and the link connects again by itself, but never after a refused sign-in or a
// key that does not fit. Without an asker nothing is asked: agent and unlocked keys only.
[[nodiscard]] Async<LinkPtr> connectLink(Target target, AskerPtr asker, Options options = {});

// What the server presents, for the operator to compare; nobody signs in, nothing is trusted.
[[nodiscard]] Async<HostKey> presentedKey(Target target, Options options = {});

} // namespace vigie::ssh
