// The steps of an application's credential: of its two accounts one gets the new value while the other goes on with the old one.
#include "app/vault/application.h"
#include "app/vault/work.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vigie::vault {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Rotation)
};

Result<QString> evidence(const QString &text)
{
    return text;
}

} // namespace

Async<> takeAccount(WorkPtr work, Secret value)
{
    if (!isApplication(work->rotation.credential))
        co_return Result<>();
    const Result<std::optional<QString>> account = co_await accountThatOpens(work->ground, work->rotation.credential, value);
    if (!account)
        co_return failure(account.error());
    if (*account)
        work->wanted.account = work->rotation.account = **account;
    co_return Result<>();
}

// The account whose turn it is was ended by the last rotation. If it works all the same, somebody has a value of it that this vault does not know.
Async<QString> seeTurn(WorkPtr work)
{
    const CredentialId id = work->rotation.credential;
    if (!work->next.isEmpty())
        co_return evidence(Tr::tr("It was free before."));
    if (work->typed.contains(cutOffText(id)))
        co_return evidence(Tr::tr("Whoever uses it is cut off, as typed."));
    const Result<std::optional<QString>> used = co_await accountThatOpens(work->ground, id, work->old);
    if (!used)
        co_return failure(used.error());
    const Result<QStringList> working = co_await workingAccounts(work->ground, id);
    if (!working)
        co_return failure(working.error());
    for (const QString &account : *working)
        if (account != used->value_or(QString()))
            co_return failure(Error::Kind::NeedsAnswer, Tr::tr("The account %1 works with a value that is not in the vault.").arg(account),
                              Tr::tr("An application may sign in with it."), Tr::tr("Nothing was changed. Give it the account of the vault, then type: %1").arg(cutOffText(id)),
                              cutOffText(id));
    co_return evidence(Tr::tr("Nobody can sign in with it."));
}

// The account that takes its turn gets the new value; the one with the old value goes on working.
Async<QString> changeTurn(WorkPtr work)
{
    const CredentialId id = work->rotation.credential;
    const Result<bool> accepted = co_await opensSoon(work->ground, id, work->next);
    if (!accepted)
        co_return failure(accepted.error());
    if (*accepted)
        co_return evidence(Tr::tr("It accepts the new value already."));
    const Result<std::optional<QString>> used = co_await accountThatOpens(work->ground, id, work->old);
    if (!used)
        co_return failure(used.error());
    QStringList accounts = applicationAccounts(work->ground->definition, id);
    accounts.removeOne(used->value_or(accounts.constFirst()));
    const QString account = accounts.constFirst();
    const Result<> admitted = co_await admit(work->ground, id, account, work->next);
    if (!admitted)
        co_return failure(admitted.error());
    co_return evidence(Tr::tr("%1 signs in with the new value; both accounts work now.").arg(account));
}

Async<QString> endTurn(WorkPtr work)
{
    const CredentialId id = work->rotation.credential;
    const Result<bool> takesNew = co_await opensSoon(work->ground, id, work->next);
    if (!takesNew)
        co_return failure(takesNew.error());
    const Result<std::optional<QString>> used = *takesNew ? co_await accountThatOpens(work->ground, id, work->old) : std::optional<QString>();
    if (!used)
        co_return failure(used.error());
    const Result<> ended = *used ? co_await dismiss(work->ground, id, **used) : Result<>();
    if (!ended)
        co_return failure(ended.error());
    co_return co_await seeRefused(work);
}

Async<QString> turnBack(WorkPtr work)
{
    const CredentialId id = work->rotation.credential;
    const Result<bool> takesOld = co_await opensSoon(work->ground, id, work->old);
    if (!takesOld)
        co_return failure(takesOld.error());
    const Result<std::optional<QString>> fresh = co_await accountThatOpens(work->ground, id, work->next);
    if (!fresh)
        co_return failure(fresh.error());
    if (!*takesOld) {
        QStringList accounts = applicationAccounts(work->ground->definition, id);
        accounts.removeOne(fresh->value_or(accounts.constLast()));
        const Result<> admitted = co_await admit(work->ground, id, accounts.constFirst(), work->old);
        if (!admitted)
            co_return failure(admitted.error());
    }
    const Result<> ended = *fresh ? co_await dismiss(work->ground, id, **fresh) : Result<>();
    if (!ended)
        co_return failure(ended.error());
    const Result<> named = co_await takeAccount(work, work->old);
    if (!named)
        co_return failure(named.error());
    co_return evidence(*takesOld ? Tr::tr("It accepts the old value.") : Tr::tr("It accepts the old value again."));
}

} // namespace vigie::vault
