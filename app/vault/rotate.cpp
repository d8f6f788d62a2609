#include "app/vault/rotate.h"

#include "app/vault/application.h"
#include "app/vault/journal.h"
#include "app/vault/keeping.h"
#include "app/vault/ledger.h"
#include "app/vault/work.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie::vault {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Rotation)
};

using State = RotationStep::State;

Result<QList<Wanted>> wantedOf(const GroundPtr &ground, const QStringList &names)
{
    const QList<Wanted> all = allWanted(*ground);
    QList<Wanted> chosen;
    if (names.isEmpty()) {
        for (const Wanted &one : all) {
            const auto line = Ledger(ground->vault.database).find(one.id);
            if (!line)
                return failure(line.error());
            if (*line || !isApplication(one.id)) // an application's may not have been made yet
                chosen.append(one);
        }
        return chosen;
    }
    for (const QString &name : names) {
        const auto found = std::ranges::find_if(all, [&name](const Wanted &one) { return one.id.name.compare(name, Qt::CaseInsensitive) == 0; });
        if (found == all.end())
            return failure(Error::Kind::NotFound, Tr::tr("There is no credential %1 that Vigie can rotate.").arg(name), {},
                           Tr::tr("API keys of Meilisearch follow MEILI_MASTER_KEY; the others are in: vigiectl vault list"));
        chosen.append(*found);
    }
    return chosen;
}

bool waits(const Rotation &rotation)
{
    return std::ranges::any_of(rotation.steps, [](const RotationStep &step) { return step.state == State::Waiting; });
}

// A new one, or the one that waits for its users.
Result<WorkPtr> workFor(const GroundPtr &ground, const Wanted &wanted, const QStringList &typed, const Tell &tell)
{
    const Result<QList<Rotation>> all = Journal(ground->vault.database).rotations(ground->server);
    if (!all)
        return failure(all.error());
    const WorkPtr work = workOf(ground, wanted, typed, tell);
    for (const Rotation &known : *all) {
        if (known.isOver() || !(known.credential == wanted.id))
            continue;
        if (!waits(known))
            return failure(Error::Kind::Conflict, Tr::tr("An earlier rotation of %1 stopped halfway.").arg(wanted.id.name),
                           Tr::tr("Both values are in the vault."), Tr::tr("Repair it first: vigiectl vault repair %1").arg(ground->serverName));
        work->rotation = known;
        work->journaled = true;
    }
    return work;
}

Async<Rotation> rotateOne(GroundPtr ground, Wanted wanted, QStringList typed, Tell tell, Cancel stop)
{
    const Result<WorkPtr> work = workFor(ground, wanted, typed, tell);
    if (!work)
        co_return failure(work.error());
    (*work)->stop = stop;
    const Result<> loaded = co_await loadValues(*work);
    if (!loaded)
        co_return failure(loaded.error());
    co_return co_await perform(*work, recipe(wanted.id, ground->definition.secrets));
}

} // namespace

Async<QList<RotationPlan>> rotationPlans(GroundPtr ground, QStringList names)
{
    const Result<QList<Wanted>> all = wantedOf(ground, names);
    if (!all)
        co_return failure(all.error());
    QList<RotationPlan> plans;
    for (qsizetype i = 0; i < all->size(); ++i) {
        const WorkPtr work = workOf(ground, all->at(i), {}, [](const Rotation &) {});
        const Result<> loaded = co_await loadValues(work);
        if (!loaded)
            co_return failure(loaded.error());
        const Result<Users> users = co_await usersOf(work);
        if (!users)
            co_return failure(users.error());
        RotationPlan plan{work->wanted.id, work->wanted.label, work->rotation.account, {}, users->consumers, overlaps(work->wanted.id),
                          alwaysAsked(work->wanted.id), work->wanted.id.service == "postgres"_L1 ? 4s : 3s, {}};
        if (isApplication(work->wanted.id))
            plan.away.reset(); // one account after the other: nobody is away
        for (const RecipeStep &step : recipe(work->wanted.id, ground->definition.secrets))
            plan.steps.append(step.label);
        plan.confirm = plan.hasOutsiders() ? cutOffText(plan.credential) : plan.alwaysAsked ? plan.credential.name : QString();
        plans.append(plan);
    }
    co_return Result<QList<RotationPlan>>(plans);
}

Async<QList<Rotation>> rotate(GroundPtr ground, QStringList names, QStringList typed, Tell tell, Cancel stop)
{
    const Result<QList<Wanted>> all = wantedOf(ground, names);
    if (!all)
        co_return failure(all.error());
    const Result<LockPtr> held = co_await lockRotation(ground);
    if (!held)
        co_return failure(held.error());
    for (const Wanted &one : *all)      // told before anything is changed
        if (const Result<WorkPtr> work = workFor(ground, one, typed, tell); !work)
            co_return failure(work.error());
    (void)co_await dropExpired(ground);
    QList<Rotation> ended;
    for (qsizetype i = 0; i < all->size() && !stop.requested(); ++i) {
        const Result<Rotation> rotation = co_await rotateOne(ground, all->at(i), typed, tell, stop);
        if (!rotation)
            co_return failure(rotation.error());
        ended.append(*rotation);
        if (rotation->error && rotation->error->kind != Error::Kind::NeedsAnswer)
            break; // a server in trouble gets no further changes
    }
    (void)co_await dropExpired(ground);
    co_return Result<QList<Rotation>>(ended);
}

Async<> dropExpired(GroundPtr ground)
{
    const Result<QList<Rotation>> all = Journal(ground->vault.database).rotations(ground->server);
    if (!all)
        co_return failure(all.error());
    QList<CredentialId> newer;
    for (qsizetype i = 0; i < all->size(); ++i) {
        const Rotation &rotation = all->at(i);
        const bool last = !newer.contains(rotation.credential);
        newer.append(rotation.credential);
        if (!last || !rotation.keptUntil || *rotation.keptUntil > QDateTime::currentDateTimeUtc())
            continue;
        QList<CredentialId> over{rotation.credential};
        for (const KeyChange &key : rotation.keys)
            over.append({rotation.credential.server, rotation.credential.stack, rotation.credential.service, key.credential});
        for (qsizetype j = 0; j < over.size(); ++j) {
            const Result<> removed = co_await ground->vault.store->remove(previousKey(over.at(j)));
            if (!removed)
                co_return failure(removed.error());
        }
    }
    co_return Result<>();
}

} // namespace vigie::vault
