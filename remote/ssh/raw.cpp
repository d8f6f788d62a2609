#include "remote/ssh/raw.h"

#include <sys/stat.h>
#include <unistd.h>

namespace vigie::ssh {

// libssh leaves a socket open that it was given (SSH_OPTIONS_FD), except after some errors. Whether the number still means the same
// socket is told by its inode: another thread may have opened something under it since.
void SessionEnd::operator()(ssh_session session) const
{
    const int socket = ssh_get_fd(session);
    struct stat before{};
    struct stat after{};
    const bool known = socket >= 0 && ::fstat(socket, &before) == 0;
    ssh_disconnect(session);
    ssh_free(session);
    if (known && ::fstat(socket, &after) == 0 && before.st_ino == after.st_ino && before.st_dev == after.st_dev)
        ::close(socket);
}

} // namespace vigie::ssh
