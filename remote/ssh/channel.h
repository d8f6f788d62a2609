#pragma once

#include "remote/core/error.h"

#include <libssh/libssh.h>

namespace vigie::ssh {

// Something that uses one channel of a session, on the session's thread.
class Channel
{
public:
    virtual ~Channel() = default;

    // Moves what can be moved without waiting, within a budget; true when something moved.
    [[nodiscard]] virtual bool sweep(ssh_session session) = 0;
    [[nodiscard]] virtual bool finished() const = 0;
    // The connection is gone, or is about to be closed.
    virtual void lose(const Error &error) = 0;
};

} // namespace vigie::ssh
