#include "app/vault/journal.h"
#include "app/vault/renew.h"
#include "app/vault/rotate.h"
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
    const Result<bool> old = co_await opensSoon(ground, rotation.credential, work->old);
    const Result<bool> next = old ? co_await opensSoon(ground, rotation.credential, work->next) : old;
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

} // namespace vigie::vault
