#include "app/cli/exit_code.h"

namespace vigie::cli {

int exitCode(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Usage: return BadUsage;
    case Error::Kind::Unreachable:
    case Error::Kind::TimedOut: return NoConnection;
    case Error::Kind::ServerKeyUnknown:
    case Error::Kind::ServerKeyChanged: return KeyNotTrusted;
    case Error::Kind::SignInRefused: return NotSignedIn;
    case Error::Kind::GateStopped:
    case Error::Kind::NeedsAnswer: return NotAnswered;
    case Error::Kind::VaultLocked:
    case Error::Kind::VaultAbsent: return NoVault;
    case Error::Kind::Cancelled: return Interrupted;
    case Error::Kind::CommandFailed:
    case Error::Kind::NotFound:
    case Error::Kind::Conflict:
    case Error::Kind::BadReply:
    case Error::Kind::Internal: return Other;
    }
    return Other;
}

} // namespace vigie::cli
