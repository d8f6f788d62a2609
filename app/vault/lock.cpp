#include "app/vault/lock.h"

#include <QCoreApplication>
#include <QCoroTimer>
#include <QDeadlineTimer>

namespace vigie::vault {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Vault)
};
constexpr std::chrono::milliseconds betweenTries{50};
} // namespace

Async<LockPtr> lock(QString file, std::chrono::milliseconds limit)
{
    const auto held = std::make_shared<QLockFile>(file);
    held->setStaleLockTime(0); // a long answer of a keychain is no reason to take the lock away; a dead holder is seen by its process id
    const QDeadlineTimer deadline(limit);
    while (!held->tryLock(0)) {
        if (held->error() != QLockFile::LockFailedError)
            co_return failure(Error::Kind::Internal, Tr::tr("The vault's lock file %1 cannot be made.").arg(file), {},
                              Tr::tr("Check who owns its folder and that the disk is not full."));
        if (deadline.hasExpired())
            co_return failure(Error::Kind::TimedOut, Tr::tr("The vault is in use."), Tr::tr("Another vigie or vigiectl has held it for too long."),
                              Tr::tr("Let the other one finish, then try again."));
        co_await QCoro::sleepFor(betweenTries);
    }
    co_return held;
}

} // namespace vigie::vault
