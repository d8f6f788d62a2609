#pragma once

#include <libssh/libssh.h>

#include <QString>

#include <memory>

namespace vigie::ssh {

// libssh's handles, freed where they go out of scope.
struct SessionEnd {
    void operator()(ssh_session session) const;
};
struct ChannelEnd {
    void operator()(ssh_channel channel) const { ssh_channel_free(channel); }
};
struct KeyEnd {
    void operator()(ssh_key key) const { ssh_key_free(key); }
};
struct EventEnd {
    void operator()(ssh_event event) const { ssh_event_free(event); }
};

using RawSession = std::unique_ptr<ssh_session_struct, SessionEnd>;
using RawChannel = std::unique_ptr<ssh_channel_struct, ChannelEnd>;
using RawKey = std::unique_ptr<ssh_key_struct, KeyEnd>;
using RawEvent = std::unique_ptr<ssh_event_struct, EventEnd>;

// What libssh says about its last failure; raw, for an error's detail.
[[nodiscard]] inline QString rawReason(ssh_session session)
{
    return QString::fromUtf8(ssh_get_error(session));
}

} // namespace vigie::ssh
