#include "app/vault/keeping.h"

#include "app/vault/crypto.h"
#include "app/vault/ledger.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vigie::vault {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Vault)
};

constexpr std::chrono::seconds lockLimit{60};

Async<Secret> workstationKey(SecretStorePtr store)
{
    const QString key = u"workstation/fingerprint-key"_s;
    const Result<std::optional<Secret>> known = co_await store->read(key);
    if (!known)
        co_return failure(known.error());
    if (*known)
        co_return **known;
    const Secret made = generateKey();
    const Result<> written = co_await store->write(key, made);
    if (!written)
        co_return failure(written.error());
    co_return made;
}

// Written only when it is another value: each write is a moment in which a store may fail.
Async<> put(SecretStorePtr store, QString key, Secret value)
{
    const Result<std::optional<Secret>> there = co_await store->read(key);
    if (!there)
        co_return failure(there.error());
    if (*there && **there == value)
        co_return Result<>();
    co_return co_await store->write(key, value);
}

} // namespace

Async<LockPtr> lockVault(Vault vault)
{
    if (const Result<> opened = vault.database->open(); !opened)
        co_return failure(opened.error());
    co_return co_await lock(vault.database->file() + u".vault-lock"_s, lockLimit);
}

Async<Keeping> keeping(SecretStorePtr store)
{
    const Result<VaultState> state = co_await store->state();
    if (!state)
        co_return failure(state.error());
    const Result<Secret> key = co_await workstationKey(store);
    if (!key)
        co_return failure(key.error());
    co_return Keeping{state->where, *key};
}

Result<> note(const Vault &vault, const Keeping &keeping, const Wanted &one, const Secret &value, CredentialInfo::Origin origin)
{
    Ledger::Line line;
    line.info.id = one.id;
    line.info.label = one.label;
    line.info.account = one.account;
    line.info.origin = origin;
    line.info.created = QDateTime::currentDateTimeUtc();
    line.info.length = static_cast<int>(value.size());
    line.info.fingerprint = fingerprint(keeping.key, value);
    line.store = keeping.where;
    return Ledger(vault.database).note(line);
}

QString pendingKey(const CredentialId &id)
{
    return id.key() + u"@pending"_s;
}

QString previousKey(const CredentialId &id)
{
    return id.key() + u"@previous"_s;
}

Async<Generations> generations(Vault vault, CredentialId id)
{
    Generations all;
    const Result<std::optional<Secret>> current = co_await vault.store->read(id.key());
    if (!current)
        co_return failure(current.error());
    all.current = *current;
    const Result<std::optional<Secret>> pending = co_await vault.store->read(pendingKey(id));
    if (!pending)
        co_return failure(pending.error());
    all.pending = *pending;
    const Result<std::optional<Secret>> previous = co_await vault.store->read(previousKey(id));
    if (!previous)
        co_return failure(previous.error());
    all.previous = *previous;
    co_return Result<Generations>(all);
}

Async<Secret> keepPending(Vault vault, CredentialId id, bool known)
{
    const Result<LockPtr> held = co_await lockVault(vault);
    if (!held)
        co_return failure(held.error());
    const Result<std::optional<Secret>> there = co_await vault.store->read(pendingKey(id));
    if (!there)
        co_return failure(there.error());
    if (*there)
        co_return **there;
    if (known)
        co_return failure(Error::Kind::VaultAbsent, Tr::tr("The vault does not hold the new value of %1 that Vigie put there.").arg(id.name), {},
                          Tr::tr("Open the vault that holds it. Nothing was generated in its place."), pendingKey(id));
    const Secret made = generate();
    const Result<> written = co_await vault.store->write(pendingKey(id), made);
    if (!written)
        co_return failure(written.error().during(Tr::tr("The new value was not stored. The service has not heard of it.")));
    const Result<std::optional<Secret>> back = co_await vault.store->read(pendingKey(id));
    if (!back)
        co_return failure(back.error());
    if (!*back || !(**back == made))
        co_return failure(Error::Kind::BadReply, Tr::tr("The vault did not keep the new value."), {}, Tr::tr("The service has not heard of it. Try again."));
    co_return made;
}

Async<> dropPending(Vault vault, CredentialId id)
{
    const Result<LockPtr> held = co_await lockVault(vault);
    if (!held)
        co_return failure(held.error());
    co_return co_await vault.store->remove(pendingKey(id));
}

Async<> succeed(Vault vault, Wanted one, Secret last, Secret next, CredentialInfo::Origin origin)
{
    const Result<LockPtr> held = co_await lockVault(vault);
    if (!held)
        co_return failure(held.error());
    const Result<Keeping> keeper = co_await keeping(vault.store);
    if (!keeper)
        co_return failure(keeper.error());
    if (!last.isEmpty() && !(last == next)) {
        const Result<> kept = co_await put(vault.store, previousKey(one.id), last);
        if (!kept)
            co_return failure(kept.error());
    }
    const Result<> written = co_await put(vault.store, one.id.key(), next);
    if (!written)
        co_return failure(written.error());
    if (const Result<> noted = note(vault, *keeper, one, next, origin); !noted)
        co_return noted;
    const bool first = last.isEmpty() || last == next;
    if (const Result<> renewed = first ? Result<>() : Ledger(vault.database).renewed(one.id, QDateTime::currentDateTimeUtc(), origin); !renewed)
        co_return renewed;
    co_return co_await vault.store->remove(pendingKey(one.id));
}

Async<> forgetCredential(Vault vault, CredentialId id)
{
    const Result<LockPtr> held = co_await lockVault(vault);
    if (!held)
        co_return failure(held.error());
    for (int i = 0; i < 3; ++i) {
        const QString key = i == 0 ? pendingKey(id) : i == 1 ? previousKey(id) : id.key();
        const Result<> removed = co_await vault.store->remove(key);
        if (!removed)
            co_return failure(removed.error());
    }
    co_return Ledger(vault.database).forget(id);
}

} // namespace vigie::vault
