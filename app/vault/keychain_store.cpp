#include "app/vault/keychain_store.h"

#include "app/vault/keychain_job.h"
#include "app/vault/secret_service.h"

#include <QCoreApplication>
#include <QDeadlineTimer>

using namespace Qt::StringLiterals;

namespace vigie::vault {

struct KeychainStore::Session {
    std::chrono::milliseconds patience;
    std::optional<QDeadlineTimer> late;     // from the first question on
    bool probeSeen = false;
    QString owner;
};

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Vault)
};

using Phase = VaultState::Phase;
using SessionPtr = std::shared_ptr<KeychainStore::Session>;

constexpr qsizetype largestValue = 2560;

const QString probeKey = u"workstation/probe"_s;

Error absent(const QString &detail)
{
    return {Error::Kind::VaultAbsent, Tr::tr("There is no keychain to ask."), Tr::tr("No Secret Service (GNOME Keyring, KWallet, KeePassXC) answers in this session."),
            Tr::tr("Start one and sign in to it, or choose an encrypted file with --vault-file FILE. Nothing was changed."), detail};
}

Error locked(const QString &where, const QString &detail)
{
    return {Error::Kind::VaultLocked, Tr::tr("The keychain is locked."), Tr::tr("%1 has its default keyring closed, so Vigie cannot tell what it holds.").arg(where),
            Tr::tr("Unlock it (without a desktop: gnome-keyring-daemon --unlock), then try again. Nothing was changed."), detail};
}

Error strange(const QString &detail)
{
    return {Error::Kind::VaultAbsent, Tr::tr("Another keychain answers than a moment ago."),
            Tr::tr("It is open, but the entry by which Vigie recognises it has gone."), Tr::tr("Open the keychain that was used before, then try again. Nothing was changed."),
            detail};
}

Async<ServiceAnswer> ask(SessionPtr session)
{
    if (!session->late)
        session->late.emplace(session->patience);
    const Result<ServiceAnswer> answer = co_await askSecretService(std::chrono::milliseconds(session->late->remainingTime()));
    if (answer && !answer->owner.isEmpty() && std::exchange(session->owner, answer->owner) != answer->owner)
        forgetService();
    co_return answer;
}

// The name of the keychain, once it says that it is open.
Async<QString> proveOpen(SessionPtr session)
{
    const Result<ServiceAnswer> answer = co_await ask(session);
    if (!answer)
        co_return failure(answer.error());
    if (answer->state.phase == Phase::Absent)
        co_return failure(absent(answer->reason));
    if (false)
        co_return failure(locked(answer->state.where, answer->reason));
    co_return answer->state.where;
}

// What a request's end means when it is not Done: denied is locked, everything else is absence. NotFound is left to the caller.
Error meaning(const JobReply &reply, const QString &where)
{
    return reply.end == JobEnd::Denied ? locked(where, reply.detail) : absent(reply.detail);
}

// Tells missing from unreadable: the entry is missing only if the keychain is open now as well, and still is the one that was seen.
Async<> proveMissing(SessionPtr session)
{
    const Result<JobReply> probe = co_await readEntry(probeKey);
    if (!probe)
        co_return failure(probe.error());
    const Result<QString> open = co_await proveOpen(session);
    if (!open)
        co_return failure(open.error());
    if (probe->end == JobEnd::Done)
        session->probeSeen = true;
    else if (probe->end != JobEnd::NotFound)
        co_return failure(meaning(*probe, *open));
    else if (session->probeSeen)
        co_return failure(strange(probeKey));
    co_return Result<>();
}

Async<std::optional<Secret>> readFrom(SessionPtr session, QString key)
{
    const Result<QString> open = co_await proveOpen(session);
    if (!open)
        co_return failure(open.error());
    const Result<JobReply> reply = co_await readEntry(key);
    if (!reply)
        co_return failure(reply.error());
    if (reply->end == JobEnd::Done)
        co_return std::optional(reply->value);
    if (reply->end != JobEnd::NotFound)
        co_return failure(meaning(*reply, *open));
    const Result<> missing = co_await proveMissing(session);
    if (!missing)
        co_return failure(missing.error());
    co_return std::optional<Secret>();
}

Async<> writeAndCompare(QString key, Secret value, QString where)
{
    const Result<JobReply> written = co_await writeEntry(key, value);
    if (!written)
        co_return failure(written.error());
    if (written->end != JobEnd::Done)
        co_return failure(meaning(*written, where));
    const Result<JobReply> back = co_await readEntry(key);
    if (!back)
        co_return failure(back.error());
    if (back->end != JobEnd::Done && back->end != JobEnd::NotFound)
        co_return failure(meaning(*back, where));
    if (back->end == JobEnd::NotFound || !(back->value == value))
        co_return failure(Error::Kind::BadReply, Tr::tr("The keychain did not keep the value."), Tr::tr("%1 gave back something else than was written.").arg(where),
                          Tr::tr("Look at the entry %1 of the service vigie there, then try again.").arg(key), back->detail);
    co_return Result<>();
}

Async<> writeTo(SessionPtr session, QString key, Secret value)
{
    if (value.size() > largestValue)
        co_return failure(Error::Kind::Usage, Tr::tr("The value is too long for a keychain."), Tr::tr("It has %1 bytes; an entry takes %2.").arg(value.size()).arg(largestValue));
    const Result<QString> open = co_await proveOpen(session);
    if (!open)
        co_return failure(open.error());
    const Result<std::optional<Secret>> probe = co_await readFrom(session, probeKey);
    if (!probe)
        co_return failure(probe.error());
    if (!*probe) {
        const Result<> marked = co_await writeAndCompare(probeKey, Secret("vigie was here"), *open);
        if (!marked)
            co_return failure(marked.error());
    }
    session->probeSeen = true;
    co_return co_await writeAndCompare(key, value, *open);
}

Async<> removeFrom(SessionPtr session, QString key)
{
    const Result<std::optional<Secret>> there = co_await readFrom(session, key);
    if (!there)
        co_return failure(there.error());
    if (!*there)
        co_return Result<>();
    const Result<JobReply> removed = co_await deleteEntry(key);
    if (!removed)
        co_return failure(removed.error());
    if (removed->end != JobEnd::Done)
        co_return failure(meaning(*removed, Tr::tr("The keychain")));
    co_return Result<>();
}

Async<VaultState> stateOf(SessionPtr session)
{
    const Result<ServiceAnswer> answer = co_await ask(session);
    if (!answer)
        co_return failure(answer.error());
    co_return answer->state;
}

} // namespace

KeychainStore::KeychainStore(std::chrono::milliseconds patience) : m_session(std::make_shared<Session>(Session{patience, {}, false, {}})) {}

Async<VaultState> KeychainStore::state()
{
    return stateOf(m_session);
}

Async<std::optional<Secret>> KeychainStore::read(QString key)
{
    return readFrom(m_session, std::move(key));
}

Async<> KeychainStore::write(QString key, Secret value)
{
    return writeTo(m_session, std::move(key), std::move(value));
}

Async<> KeychainStore::remove(QString key)
{
    return removeFrom(m_session, std::move(key));
}

} // namespace vigie::vault
