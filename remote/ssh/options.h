#pragma once

#include "remote/ssh/wake_watch.h"

#include <QList>

#include <chrono>

namespace vigie::ssh {

using namespace std::chrono_literals;

// How patient a link is. Tests shorten these; nothing else should.
struct Options {
    std::chrono::milliseconds connect = 10s;        // one address, and each step of the key exchange
    std::chrono::milliseconds signIn = 30s;         // one step of the sign-in on the wire
    std::chrono::milliseconds question = 100s;      // one answer of the operator
    std::chrono::milliseconds heartbeat = 5s;
    std::chrono::milliseconds dead = 15s;           // this long without a byte, although asked
    std::chrono::milliseconds queue = 60s;          // for one of the session channels
    QList<std::chrono::milliseconds> retries = {1s, 2s, 5s, 10s, 20s, 30s};   // the last one repeats
    WakeWatch::Clock asleep = timeAsleep;
    int channels = 8;                               // sshd's MaxSessions is 10; two are left for ending commands
};

} // namespace vigie::ssh
