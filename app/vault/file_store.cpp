#include "app/vault/file_store.h"

#include "app/vault/lock.h"
#include "remote/core/promise.h"

#include <QCoreApplication>
#include <QCoroTimer>
#include <QFile>
#include <QSaveFile>
#include <QThreadPool>

namespace vigie::vault {

struct FileStore::Session {
    QString file;
    FileStore::PassphraseSource source;     // asked while there is no passphrase
    Secret passphrase;
    Cost cost;
    bool asking = false;                    // somebody waits for the source
    bool seen = false;                      // the file was there
    std::optional<Derivation> derivation;   // what `key` was made from
    Secret key;
};

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Vault)
};

using SessionPtr = std::shared_ptr<FileStore::Session>;

constexpr std::chrono::seconds lockLimit{30}, derivationLimit{60};
constexpr qint64 largestFile = 16 * 1024 * 1024;

// What is in the file, and the key to write it again.
struct Opened {
    Entries entries;
    Derivation derivation;
    Secret key;
};

Async<Secret> keyFor(SessionPtr session, Derivation derivation)
{
    if (session->derivation == derivation)
        co_return Secret(session->key);
    const Promise<Secret> promise;
    const Secret passphrase = session->passphrase;
    QThreadPool::globalInstance()->start([promise, passphrase, derivation] { promise.finish(deriveKey(passphrase, derivation)); });
    const Result<Secret> key = co_await promise.within(derivationLimit, Tr::tr("The encrypted file could not be opened."));
    if (key) {
        session->derivation = derivation;
        session->key = *key;
    }
    co_return key;
}

Async<> askForPassphrase(SessionPtr session)
{
    while (session->asking)     // ends with the source's own deadline
        co_await QCoro::sleepFor(std::chrono::milliseconds(20));
    if (session->source && session->passphrase.isEmpty()) {
        session->asking = true;
        const Result<Secret> given = co_await session->source();
        session->asking = false;
        if (!given)
            co_return failure(given.error());
        session->passphrase = *given;
    }
    if (session->passphrase.isEmpty())
        co_return failure(Error::Kind::Usage, Tr::tr("The encrypted file needs a passphrase."));
    co_return Result<>();
}

Result<std::optional<QByteArray>> bytesOf(const SessionPtr &session)
{
    QFile file(session->file);
    if (!file.exists() && !session->seen)
        return std::nullopt;
    const bool opened = file.open(QIODevice::ReadOnly) && file.size() <= largestFile;
    const QByteArray bytes = opened ? file.readAll() : QByteArray();
    if (!opened || file.error() != QFileDevice::NoError)
        return failure(Error::Kind::VaultAbsent, Tr::tr("The encrypted file %1 cannot be read.").arg(session->file), {},
                       Tr::tr("Check that it is still there and who may read it. Nothing was changed."), file.errorString());
    session->seen = true;
    return bytes;
}

Async<Opened> openFile(SessionPtr session)
{
    const Result<> ready = co_await askForPassphrase(session);
    if (!ready)
        co_return failure(ready.error());
    const auto bytes = bytesOf(session);
    if (!bytes)
        co_return failure(bytes.error());
    Derivation derivation = session->derivation.value_or(newDerivation(session->cost));
    if (*bytes) {
        const auto written = derivationOf(**bytes);
        if (!written)
            co_return failure(written.error());
        derivation = *written;
    }
    const Result<Secret> key = co_await keyFor(session, derivation);
    if (!key)
        co_return failure(key.error());
    if (!*bytes)
        co_return Opened{{}, derivation, *key};
    const Result<Entries> entries = unseal(**bytes, *key);
    if (!entries) {
        // A wrong passphrase is asked for again where there is somebody to ask.
        if (entries.error().kind == Error::Kind::VaultLocked && session->source) {
            session->passphrase = {};
            session->derivation.reset();
        }
        co_return failure(entries.error());
    }
    co_return Opened{*entries, derivation, *key};
}

Result<> replaceFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return failure(Error::Kind::VaultAbsent, Tr::tr("The encrypted file %1 cannot be written.").arg(path), {},
                   Tr::tr("Check that its folder exists, who may write there, and that the disk is not full. The file is as it was."), file.errorString());
}

// nullopt removes the entry.
Async<> change(SessionPtr session, QString key, std::optional<Secret> value)
{
    const Result<LockPtr> held = co_await lock(session->file + QStringLiteral(".lock"), lockLimit);
    if (!held)
        co_return failure(held.error());
    const Result<Opened> before = co_await openFile(session);
    if (!before)
        co_return failure(before.error());
    Entries entries = before->entries;
    if (value)
        entries.insert(key, *value);
    else if (entries.remove(key) == 0)
        co_return Result<>();
    if (const Result<> replaced = replaceFile(session->file, seal(entries, before->key, before->derivation)); !replaced)
        co_return failure(replaced.error());
    const Result<Opened> back = co_await openFile(session);
    if (!back)
        co_return failure(back.error());
    if (back->entries != entries)
        co_return failure(Error::Kind::BadReply, Tr::tr("The encrypted file did not keep the value."), {}, Tr::tr("Check the disk that holds it, then try again."));
    co_return Result<>();
}

Async<std::optional<Secret>> valueOf(SessionPtr session, QString key)
{
    const Result<Opened> opened = co_await openFile(session);
    if (!opened)
        co_return failure(opened.error());
    co_return opened->entries.contains(key) ? std::optional(opened->entries.value(key)) : std::nullopt;
}

Async<VaultState> stateOf(SessionPtr session)
{
    const QString where = Tr::tr("encrypted file %1").arg(session->file);
    const Result<Opened> opened = co_await openFile(session);
    if (opened)
        co_return VaultState{VaultState::Phase::Unlocked, where};
    if (opened.error().kind == Error::Kind::VaultLocked)
        co_return VaultState{VaultState::Phase::Locked, where};
    if (opened.error().kind == Error::Kind::VaultAbsent)
        co_return VaultState{VaultState::Phase::Absent, where};
    co_return failure(opened.error());
}

} // namespace

FileStore::FileStore(QString file, Secret passphrase, Cost cost)
    : m_session(std::make_shared<Session>(Session{std::move(file), {}, std::move(passphrase), cost, false, false, {}, {}}))
{
}

FileStore::FileStore(QString file, PassphraseSource source, Cost cost)
    : m_session(std::make_shared<Session>(Session{std::move(file), std::move(source), {}, cost, false, false, {}, {}}))
{
}

Async<VaultState> FileStore::state()
{
    return stateOf(m_session);
}

Async<std::optional<Secret>> FileStore::read(QString key)
{
    return valueOf(m_session, std::move(key));
}

Async<> FileStore::write(QString key, Secret value)
{
    return change(m_session, std::move(key), std::move(value));
}

Async<> FileStore::remove(QString key)
{
    return change(m_session, std::move(key), std::nullopt);
}

} // namespace vigie::vault
