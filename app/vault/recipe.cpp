#include "app/vault/application.h"
#include "app/vault/crypto.h"
#include "app/vault/keeping.h"
#include "app/vault/policy.h"
#include "app/vault/renew.h"
#include "app/vault/work.h"

#include <QCoreApplication>

#include <algorithm>

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

Async<QString> keep(WorkPtr work)
{
    // one that was kept before is loaded, even where it is the current one already
    if (work->next.isEmpty()) {
        const Result<Secret> next = co_await keepPending(work->ground->vault, work->rotation.credential, !work->rotation.newFingerprint.isEmpty());
        if (!next)
            co_return failure(next.error());
        work->next = *next;
        work->ground->learn(*next);
    }
    const Result<Keeping> keeper = co_await keeping(work->ground->vault.store);
    if (!keeper)
        co_return failure(keeper.error());
    work->rotation.oldFingerprint = fingerprint(keeper->key, work->old);
    work->rotation.newFingerprint = fingerprint(keeper->key, work->next);
    co_return evidence(Tr::tr("%1 characters, read back: fingerprint %2").arg(work->next.size()).arg(work->rotation.newFingerprint));
}

// Of a service that can change it while it runs. Done when the new value opens it.
Async<QString> change(WorkPtr work)
{
    const CredentialId id = work->rotation.credential;
    const Result<bool> accepted = co_await opensSoon(work->ground, id, work->next);
    if (!accepted)
        co_return failure(accepted.error());
    if (*accepted)
        co_return evidence(Tr::tr("It accepts the new value already."));
    const bool postgres = id.service == "postgres"_L1;
    const Result<> changed = postgres ? co_await alterRole(work->ground, work->old, work->next) : co_await allowInRedis(work->ground, work->old, work->next);
    if (!changed)
        co_return failure(changed.error());
    co_return evidence(postgres ? Tr::tr("Only a SCRAM verifier was sent.") : Tr::tr("Only a hash was sent; both values work now."));
}

Async<QString> signIn(WorkPtr work)
{
    const CredentialId id = work->rotation.credential;
    const Result<bool> accepted = co_await opensSoon(work->ground, id, work->next);
    if (!accepted)
        co_return failure(accepted.error());
    if (!*accepted)
        co_return failure(Error::Kind::SignInRefused, Tr::tr("The service refuses the new value."), {}, Tr::tr("Repair: the old value is in the vault, too."));
    const Result<> named = co_await takeAccount(work, work->next);
    if (!named)
        co_return failure(named.error());
    work->rotation.phase = Rotation::Phase::Verified;
    co_return evidence(Tr::tr("Accepted through the tunnel."));
}

Async<QString> writeSettings(WorkPtr work)
{
    const Result<bool> written = co_await writeSetting(work->ground, work->rotation.credential, work->next);
    if (!written)
        co_return failure(written.error());
    co_return evidence(*written ? Tr::tr("One line of .env, 0600; the others are untouched.") : Tr::tr("It holds the new value already."));
}

// PostgreSQL keeps its password with its data, so only the journal knows whether its container has the new one.
Async<QString> makeAnew(WorkPtr work)
{
    const CredentialId id = work->rotation.credential;
    if (id.service == "postgres"_L1 && work->doneBefore.contains(u"recreate"_s))
        co_return evidence(Tr::tr("It was made anew before."));
    if (id.service != "postgres"_L1) {
        const Result<bool> running = co_await runs(work->ground, id.service);
        if (!running)
            co_return failure(running.error());
        const Result<bool> takesNew = *running ? co_await opensSoon(work->ground, id, work->next) : Result<bool>(false);
        if (takesNew && *takesNew) {
            const Result<bool> takesOld = co_await opensSoon(work->ground, id, work->old);
            if (takesOld && !*takesOld)
                co_return evidence(Tr::tr("It runs with the new value already."));
        }
    }
    const Result<> made = co_await recreate(work->ground, id, work->next);
    if (!made)
        co_return failure(made.error());
    co_return evidence(Tr::tr("%1 was made anew and is healthy.").arg(id.service));
}

Async<QString> makeCurrent(WorkPtr work)
{
    const Result<> named = co_await takeAccount(work, work->next);
    if (!named)
        co_return failure(named.error());
    const CredentialId id = work->rotation.credential;
    const Result<> done = co_await succeed(work->ground->vault, work->wanted, work->old, work->next, CredentialInfo::Origin::Generated);
    if (!done)
        co_return failure(done.error());
    work->rotation.phase = Rotation::Phase::Current;
    work->rotation.ended = QDateTime::currentDateTimeUtc();
    const int days = rulesOf(work->ground->vault, id.server).keptDays;
    work->rotation.keptUntil = work->rotation.ended->addDays(days);
    co_return evidence(Tr::tr("The old value is kept %n days.", nullptr, days));
}

// Back: each makes the old value the one that the service takes.
Async<QString> changeBack(WorkPtr work)
{
    const CredentialId id = work->rotation.credential;
    const Result<bool> takesOld = co_await opensSoon(work->ground, id, work->old);
    if (!takesOld)
        co_return failure(takesOld.error());
    const bool postgres = id.service == "postgres"_L1;
    if (!*takesOld) {
        const Result<> changed = postgres ? co_await alterRole(work->ground, work->next, work->old) : co_await allowInRedis(work->ground, work->next, work->old);
        if (!changed)
            co_return failure(changed.error());
    }
    if (!postgres && !work->next.isEmpty()) {
        const Result<bool> takesNew = co_await opensSoon(work->ground, id, work->next);
        if (!takesNew)
            co_return failure(takesNew.error());
        const Result<> refused = *takesNew ? co_await refuseInRedis(work->ground, work->old, work->next) : Result<>();
        if (!refused)
            co_return failure(refused.error());
    }
    co_return evidence(*takesOld ? Tr::tr("It accepts the old value.") : Tr::tr("It accepts the old value again."));
}

Async<QString> settingsBack(WorkPtr work)
{
    const Result<bool> written = co_await writeSetting(work->ground, work->rotation.credential, work->old);
    if (!written)
        co_return failure(written.error());
    co_return evidence(*written ? Tr::tr("The old value stands in .env again.") : Tr::tr("It holds the old value."));
}

Async<QString> makeAnewBack(WorkPtr work)
{
    const Result<> made = co_await recreate(work->ground, work->rotation.credential, work->old);
    if (!made)
        co_return failure(made.error());
    co_return evidence(Tr::tr("%1 was made anew with the old value and is healthy.").arg(work->rotation.credential.service));
}

Async<QString> signInBack(WorkPtr work)
{
    const CredentialId id = work->rotation.credential;
    const Result<bool> takesOld = co_await opensSoon(work->ground, id, work->old);
    if (!takesOld)
        co_return failure(takesOld.error());
    const Result<bool> takesNew = work->next.isEmpty() ? Result<bool>(false) : co_await opensSoon(work->ground, id, work->next);
    if (!takesNew)
        co_return failure(takesNew.error());
    if (!*takesOld || *takesNew)
        co_return failure(Error::Kind::CommandFailed, *takesNew ? Tr::tr("The service still accepts the new value.") : Tr::tr("The service refuses the old value."), {},
                          Tr::tr("Repair again: both values are in the vault."));
    co_return evidence(Tr::tr("The old value opens it, the new one is refused."));
}

Async<QString> putBack(WorkPtr work)
{
    const Result<> dropped = co_await dropPending(work->ground->vault, work->rotation.credential);
    if (!dropped)
        co_return failure(dropped.error());
    work->rotation.phase = Rotation::Phase::PutBack;
    work->rotation.ended = QDateTime::currentDateTimeUtc();
    co_return evidence(Tr::tr("Everything is as it was before."));
}

QString changeLabel(const CredentialId &id)
{
    if (isApplication(id))
        return Tr::tr("Give it to the account that takes its turn");
    return id.service == "postgres"_L1 ? Tr::tr("Change the role's password") : Tr::tr("Let Redis accept the new value, too");
}

} // namespace

Async<QString> seeRefused(WorkPtr work)
{
    const CredentialId id = work->rotation.credential;
    const Result<bool> takesNew = co_await opensSoon(work->ground, id, work->next);
    if (!takesNew)
        co_return failure(takesNew.error());
    const Result<bool> takesOld = co_await opensSoon(work->ground, id, work->old);
    if (!takesOld)
        co_return failure(takesOld.error());
    if (!*takesNew || *takesOld)
        co_return failure(Error::Kind::CommandFailed, *takesOld ? Tr::tr("The service still accepts the old value.") : Tr::tr("The service refuses the new value."), {},
                          Tr::tr("Repair: both values are in the vault."));
    co_return evidence(Tr::tr("The new value opens it, the old one is refused."));
}

bool overlaps(const CredentialId &credential)
{
    return credential.service == "redis"_L1 || isApplication(credential);
}

bool alwaysAsked(const CredentialId &credential)
{
    return credential.name == "MEILI_MASTER_KEY"_L1;
}

QString cutOffText(const CredentialId &credential)
{
    return u"cut off "_s + credential.name;
}

QList<RecipeStep> recipe(const CredentialId &credential, stack::SecretMode mode)
{
    const RecipeStep consumers{u"consumers"_s, Tr::tr("See who uses the old value"), seeConsumers};
    const RecipeStep kept{u"keep"_s, Tr::tr("Make a new value and read it back from the vault"), keep};
    const RecipeStep changing{u"change"_s, changeLabel(credential), isApplication(credential) ? changeTurn : change};
    const RecipeStep signing{u"sign-in"_s, Tr::tr("Sign in with the new value"), signIn};
    const RecipeStep current{u"current"_s, Tr::tr("Make it current"), makeCurrent};
    if (isApplication(credential)) // the stack's own services do not sign in with it
        return {{u"turn"_s, Tr::tr("See that the account whose turn it is is free"), seeTurn}, kept, changing, signing, consumers, {u"refuse"_s, Tr::tr("End the account with the old value"), endTurn}, current};
    QList<RecipeStep> steps;
    if (overlaps(credential))
        steps = {kept, changing, signing, consumers};
    else
        steps = {consumers, kept};
    if (credential.service == "postgres"_L1)
        steps += {changing, signing};
    if (mode == stack::SecretMode::Env)
        steps.append({u"settings"_s, Tr::tr("Write it into the server's .env"), writeSettings});
    steps.append({u"recreate"_s, Tr::tr("Make the service anew with it"), makeAnew});
    if (credential.service == "meilisearch"_L1 || credential.service == "minio"_L1)
        steps.append(signing);
    if (alwaysAsked(credential))
        steps.append({u"keys"_s, Tr::tr("Keep the API keys that follow the master key"), writeKeys});
    steps.append({u"refuse"_s, Tr::tr("Check that the old value is refused"), seeRefused});
    steps.append(current);
    return steps;
}

QList<RecipeStep> wayBack(const Rotation &rotation, stack::SecretMode mode)
{
    const auto began = [&rotation](QLatin1StringView name) {
        return std::ranges::any_of(rotation.steps, [name](const RotationStep &step) {
            return step.name == name && step.state != RotationStep::State::NotYet && step.state != RotationStep::State::NotNeeded;
        });
    };
    QList<RecipeStep> steps;
    if (mode == stack::SecretMode::Env && began("settings"_L1))
        steps.append({u"back-settings"_s, Tr::tr("Write the old value into the server's .env"), settingsBack});
    const bool live = isApplication(rotation.credential) || rotation.credential.service == "postgres"_L1 || rotation.credential.service == "redis"_L1;
    const RecipeStep changing{u"back-change"_s, Tr::tr("Let the service accept the old value only"), isApplication(rotation.credential) ? turnBack : changeBack};
    if (live && began("change"_L1))
        steps.append(changing);
    if (began("recreate"_L1))
        steps.append({u"back-recreate"_s, Tr::tr("Make the service anew with the old value"), makeAnewBack});
    steps.append({u"back-sign-in"_s, Tr::tr("Sign in with the old value"), signInBack});
    steps.append({u"put-back"_s, Tr::tr("Forget the new value"), putBack});
    return steps;
}

} // namespace vigie::vault
