#include "app/vault/rotate.h"

#include "app/vault/crypto.h"
#include "app/vault/journal.h"
#include "app/vault/keeping.h"
#include "app/vault/renew.h"
#include "app/vault/work.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie::vault {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Rotation)
};

using State = RotationStep::State;

Async<LockPtr> lockRotation(GroundPtr ground)
{
    if (const Result<> opened = ground->vault.database->open(); !opened)
        co_return failure(opened.error());
    Result<LockPtr> held = co_await lock(ground->vault.database->file() + u".rotation-"_s + ground->server.toString(QUuid::WithoutBraces), 2s);
    if (!held && held.error().kind == Error::Kind::TimedOut)
        co_return failure(Error::Kind::Conflict, Tr::tr("Another vigie or vigiectl is rotating a credential of this server."), {}, Tr::tr("Let it finish first."));
    co_return held;
}

Result<QList<Wanted>> wantedOf(const GroundPtr &ground, const QStringList &names)
{
    const QList<Wanted> all = wanted(ground->server, ground->definition);
    if (names.isEmpty())
        return all;
    QList<Wanted> chosen;
    for (const QString &name : names) {
        const auto found = std::ranges::find_if(all, [&name](const Wanted &one) { return one.id.name.compare(name, Qt::CaseInsensitive) == 0; });
        if (found == all.end())
            return failure(Error::Kind::NotFound, Tr::tr("There is no credential %1 that Vigie can rotate.").arg(name), {},
                           Tr::tr("API keys of Meilisearch follow MEILI_MASTER_KEY; the others are in: vigiectl vault list"));
        chosen.append(*found);
    }
    return chosen;
}

// The old and the new value as the vault holds them, wherever the rotation stopped.
Async<> loadValues(WorkPtr work)
{
    const Vault vault = work->ground->vault;
    const Result<Generations> all = co_await generations(vault, work->rotation.credential);
    if (!all)
        co_return failure(all.error());
    if (!all->current)
        co_return failure(Error::Kind::NotFound, Tr::tr("The vault holds no %1 for this server.").arg(work->rotation.credential.name), {},
                          Tr::tr("Deploy, or adopt the one that the server has: vigiectl vault adopt"));
    work->old = *all->current;
    if (all->pending)
        work->next = *all->pending;
    bool promoted = all->pending && *all->pending == *all->current;
    if (!all->pending && !work->rotation.newFingerprint.isEmpty()) {
        const Result<Keeping> keeper = co_await keeping(vault.store);
        if (!keeper)
            co_return failure(keeper.error());
        promoted = fingerprint(keeper->key, *all->current) == work->rotation.newFingerprint;
    }
    if (promoted) {
        work->next = *all->current;
        work->old = all->previous.value_or(Secret());
    }
    for (const Secret &secret : {work->old, work->next})
        work->ground->learn(secret);
    co_return Result<>();
}

Result<> tellAndSave(const WorkPtr &work)
{
    Rotation &rotation = work->rotation;
    rotation.running = !rotation.isOver() && !rotation.error;
    const Result<> saved = work->journaled ? Journal(work->ground->vault.database).save(rotation) : Result<>();
    work->tell(rotation);
    return saved;
}

bool isBack(const QString &step)
{
    return step.startsWith("back-"_L1) || step == "put-back"_L1;
}

// The way back leaves the steps of the way there in the journal: they say what there is to undo. Gives the index of the first new one.
qsizetype lineUp(const WorkPtr &work, const QList<RecipeStep> &steps)
{
    Rotation &rotation = work->rotation;
    const bool wentBack = std::ranges::any_of(rotation.steps, [](const RotationStep &step) { return isBack(step.name); });
    for (const RotationStep &step : std::as_const(rotation.steps))
        if (step.state == State::Done && !wentBack)
            work->doneBefore.append(step.name);
    if (isBack(steps.constFirst().name))
        rotation.steps.removeIf([](const RotationStep &step) { return isBack(step.name); });
    else
        rotation.steps.clear();
    const qsizetype first = rotation.steps.size();
    for (const RecipeStep &step : steps)
        rotation.steps.append({step.name, step.label, State::NotYet, {}, {}});
    rotation.error.reset();
    return first;
}

// Gives the rotation as it ended: over, or with its error.
Async<Rotation> perform(WorkPtr work, QList<RecipeStep> steps)
{
    Rotation &rotation = work->rotation;
    const qsizetype first = lineUp(work, steps);
    for (qsizetype i = 0; i < steps.size(); ++i) {
        work->journaled = work->journaled || steps[i].name != "consumers"_L1;
        rotation.steps[first + i].state = State::Running;
        if (const Result<> saved = tellAndSave(work); !saved)
            co_return failure(saved.error());
        QElapsedTimer watch;
        watch.start();
        const Result<QString> done = co_await steps[i].apply(work);
        RotationStep &step = rotation.steps[first + i];
        step.elapsed = std::chrono::milliseconds(watch.elapsed());
        step.state = done ? State::Done : done.error().kind == Error::Kind::NeedsAnswer ? State::Waiting : State::Failed;
        step.note = done ? *done : done.error().what;
        if (!done)
            rotation.error = done.error();
        if (const Result<> saved = tellAndSave(work); !saved)
            co_return failure(saved.error());
        if (!done)
            break;
    }
    co_return Result<Rotation>(rotation);
}

WorkPtr workOf(const GroundPtr &ground, const Wanted &wanted, const QStringList &typed, const Tell &tell)
{
    const auto work = std::make_shared<Work>();
    work->ground = ground;
    work->wanted = wanted;
    work->typed = typed;
    work->tell = tell;
    work->rotation.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    work->rotation.credential = wanted.id;
    work->rotation.label = wanted.label;
    work->rotation.account = wanted.account;
    work->rotation.began = QDateTime::currentDateTimeUtc();
    return work;
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

Async<Rotation> rotateOne(GroundPtr ground, Wanted wanted, QStringList typed, Tell tell)
{
    const Result<WorkPtr> work = workFor(ground, wanted, typed, tell);
    if (!work)
        co_return failure(work.error());
    const Result<> loaded = co_await loadValues(*work);
    if (!loaded)
        co_return failure(loaded.error());
    co_return co_await perform(*work, recipe(wanted.id, ground->definition.secrets));
}

RepairOffer::Accepts combined(const Result<bool> &old, const Result<bool> &next)
{
    if (!old || !next)
        return RepairOffer::Accepts::Unknown;
    if (*old)
        return *next ? RepairOffer::Accepts::Both : RepairOffer::Accepts::Old;
    return *next ? RepairOffer::Accepts::New : RepairOffer::Accepts::Neither;
}

QString sentence(RepairOffer::Accepts accepts, const QString &service, const Result<bool> &old, const Result<bool> &next)
{
    switch (accepts) {
    case RepairOffer::Accepts::Old: return Tr::tr("%1 accepts the old value and refuses the new one.").arg(service);
    case RepairOffer::Accepts::New: return Tr::tr("%1 accepts the new value and refuses the old one.").arg(service);
    case RepairOffer::Accepts::Both: return Tr::tr("%1 accepts both values.").arg(service);
    case RepairOffer::Accepts::Neither: return Tr::tr("%1 refuses both values: somebody changed it by another way.").arg(service);
    case RepairOffer::Accepts::Unknown: break;
    }
    return Tr::tr("%1 could not be asked: %2").arg(service, !old ? old.error().what : !next ? next.error().what : QString());
}

Async<RepairOffer> offerFor(GroundPtr ground, Rotation rotation)
{
    const Wanted one = vault::wantedOf(*ground, rotation.credential);
    const WorkPtr work = workOf(ground, one, {}, [](const Rotation &) {});
    work->rotation = rotation;
    const Result<> loaded = co_await loadValues(work);
    if (!loaded)
        co_return failure(loaded.error());
    const Result<bool> old = co_await opens(ground, rotation.credential, work->old);
    const Result<bool> next = co_await opens(ground, rotation.credential, work->next);
    RepairOffer offer;
    offer.rotation = rotation;
    offer.accepts = combined(old, next);
    const stack::Service *service = stack::findService(rotation.credential.service);
    offer.evidence = sentence(offer.accepts, service ? service->label : rotation.credential.service, old, next);
    const bool began = std::ranges::any_of(rotation.steps, [](const RotationStep &step) { return step.name == "current"_L1 && step.state != State::NotYet; });
    const bool known = offer.accepts != RepairOffer::Accepts::Neither;
    offer.mayFinish = known;
    offer.mayPutBack = known && !began;
    co_return Result<RepairOffer>(offer);
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
        RotationPlan plan{work->wanted.id, work->wanted.label, work->wanted.account, {}, users->consumers, overlaps(work->wanted.id),
                          alwaysAsked(work->wanted.id), work->wanted.id.service == "postgres"_L1 ? 4s : 3s, {}};
        for (const RecipeStep &step : recipe(work->wanted.id, ground->definition.secrets))
            plan.steps.append(step.label);
        plan.confirm = plan.hasOutsiders() ? cutOffText(plan.credential) : plan.alwaysAsked ? plan.credential.name : QString();
        plans.append(plan);
    }
    co_return Result<QList<RotationPlan>>(plans);
}

Async<QList<Rotation>> rotate(GroundPtr ground, QStringList names, QStringList typed, Tell tell)
{
    const Result<QList<Wanted>> all = wantedOf(ground, names);
    if (!all)
        co_return failure(all.error());
    const Result<LockPtr> held = co_await lockRotation(ground);
    if (!held)
        co_return failure(held.error());
    (void)co_await dropExpired(ground);
    QList<Rotation> ended;
    for (qsizetype i = 0; i < all->size(); ++i) {
        const Result<Rotation> rotation = co_await rotateOne(ground, all->at(i), typed, tell);
        if (!rotation)
            co_return failure(rotation.error());
        ended.append(*rotation);
        if (rotation->error && rotation->error->kind != Error::Kind::NeedsAnswer)
            break; // a server in trouble gets no further changes
    }
    co_return Result<QList<Rotation>>(ended);
}

Async<QList<RepairOffer>> repairOffers(GroundPtr ground)
{
    const Result<QList<Rotation>> all = Journal(ground->vault.database).rotations(ground->server);
    if (!all)
        co_return failure(all.error());
    QList<RepairOffer> offers;
    for (qsizetype i = 0; i < all->size(); ++i) {
        if (all->at(i).isOver())
            continue;
        const Result<> quiet = offers.isEmpty() ? co_await untilQuiet(ground) : Result<>();
        if (!quiet)
            co_return failure(quiet.error());
        const Result<RepairOffer> offer = co_await offerFor(ground, all->at(i));
        if (!offer)
            co_return failure(offer.error());
        offers.append(*offer);
    }
    co_return Result<QList<RepairOffer>>(offers);
}

Async<Rotation> repair(GroundPtr ground, QString rotation, RepairWay way, QStringList typed, Tell tell)
{
    const Result<LockPtr> held = co_await lockRotation(ground);
    if (!held)
        co_return failure(held.error());
    const auto known = Journal(ground->vault.database).find(rotation);
    if (!known)
        co_return failure(known.error());
    if (!*known || (*known)->isOver())
        co_return failure(Error::Kind::NotFound, Tr::tr("There is no unfinished rotation %1.").arg(rotation));
    const Result<> quiet = co_await untilQuiet(ground);
    if (!quiet)
        co_return failure(quiet.error());
    const Result<RepairOffer> offer = co_await offerFor(ground, **known);
    if (!offer)
        co_return failure(offer.error());
    if (!(way == RepairWay::Finish ? offer->mayFinish : offer->mayPutBack))
        co_return failure(Error::Kind::GateStopped, Tr::tr("This way is not open."), offer->evidence,
                          offer->mayFinish ? Tr::tr("The new value is the credential already: finish.") : Tr::tr("Adopt the value that the service takes: vigiectl vault adopt"));
    const CredentialId id = (*known)->credential;
    // whoever chose to finish was asked
    const WorkPtr work = workOf(ground, vault::wantedOf(*ground, id), typed + QStringList{id.name}, tell);
    work->rotation = **known;
    work->journaled = true;
    const Result<> loaded = co_await loadValues(work);
    if (!loaded)
        co_return failure(loaded.error());
    const Result<bool> running = co_await runs(ground, id.service);
    if (!running)
        co_return failure(running.error());
    if (!*running) {
        const Result<> made = co_await recreate(ground, id, way == RepairWay::Finish && !work->next.isEmpty() ? work->next : work->old);
        if (!made)
            co_return failure(made.error());
    }
    const stack::SecretMode mode = ground->definition.secrets;
    co_return co_await perform(work, way == RepairWay::Finish ? recipe(id, mode) : wayBack(**known, mode));
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
        const Result<> removed = co_await ground->vault.store->remove(previousKey(rotation.credential));
        if (!removed)
            co_return failure(removed.error());
    }
    co_return Result<>();
}

} // namespace vigie::vault
