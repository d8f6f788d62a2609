#include "app/vault/lock.h"

#include <QCoreApplication>
#include <QCoroTimer>
#include <QDeadlineTimer>
#include <QFileInfo>

namespace vigie::vault {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Vault)
};
constexpr std::chrono::milliseconds betweenTries{50};
constexpr int timeToSign = 2000; // ms

// Whoever was killed between making the file and writing his process id into it left one that names nobody.
bool namesNobody(const QString &file)
{
    const QFileInfo found(file);
    return found.exists() && found.size() == 0 && found.lastModified().msecsTo(QDateTime::currentDateTime()) > timeToSign;
}
} // namespace

Result<LockPtr> tryLock(const QString &file)
{
    const auto held = std::make_shared<QLockFile>(file);
    held->setStaleLockTime(0); // a long answer of a keychain is no reason to take the lock away; a dead holder is seen by its process id
    // taken away only while nobody holds the kernel's own lock on it
    if (held->tryLock(0) || (held->error() == QLockFile::LockFailedError && namesNobody(file) && held->removeStaleLockFile() && held->tryLock(0)))
        return held;
    if (held->error() != QLockFile::LockFailedError)
        return failure(Error::Kind::Internal, Tr::tr("The lock file %1 cannot be made.").arg(file), {}, Tr::tr("Check who owns its folder and that the disk is not full."));
    return LockPtr();
}

Async<LockPtr> lock(QString file, std::chrono::milliseconds limit)
{
    const QDeadlineTimer deadline(limit);
    for (;;) {
        Result<LockPtr> held = tryLock(file);
        if (!held || *held)
            co_return held;
        if (deadline.hasExpired())
            co_return failure(Error::Kind::TimedOut, Tr::tr("The vault is in use."), Tr::tr("Another vigie or vigiectl has held it for too long."),
                              Tr::tr("Let the other one finish, then try again."));
        co_await QCoro::sleepFor(betweenTries);
    }
}

} // namespace vigie::vault
