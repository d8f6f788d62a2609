#include "app/vault/crypto.h"
#include "app/vault/journal.h"
#include "app/vault/keeping.h"
#include "app/vault/ledger.h"
#include "app/vault/rotate.h"
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

} // namespace

Async<LockPtr> lockRotation(GroundPtr ground)
{
    if (const Result<> opened = ground->vault.database->open(); !opened)
        co_return failure(opened.error());
    Result<LockPtr> held = co_await lock(ground->vault.database->file() + u".rotation-"_s + ground->server.toString(QUuid::WithoutBraces), 2s);
    if (!held && held.error().kind == Error::Kind::TimedOut)
        co_return failure(Error::Kind::Conflict, Tr::tr("Another vigie or vigiectl is rotating a credential of this server."), {}, Tr::tr("Let it finish first."));
    co_return held;
}

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

Async<Rotation> perform(WorkPtr work, QList<RecipeStep> steps)
{
    Rotation &rotation = work->rotation;
    const qsizetype first = lineUp(work, steps);
    for (qsizetype i = 0; i < steps.size(); ++i) {
        if (i > 0 && work->stop.requested()) {
            if (work->journaled) {
                rotation.error = Error{Error::Kind::Cancelled, Tr::tr("The rotation was stopped."), {}, Tr::tr("Finish it, or put the old value back."), {}};
            } else {    // nothing was changed
                rotation.phase = Rotation::Phase::PutBack;
                rotation.ended = QDateTime::currentDateTimeUtc();
            }
            if (const Result<> saved = tellAndSave(work); !saved)
                co_return failure(saved.error());
            break;
        }
        work->journaled = work->journaled || (steps[i].name != "consumers"_L1 && steps[i].name != "turn"_L1);
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
    // of the two accounts of an application, the one in use
    if (const auto line = Ledger(ground->vault.database).find(wanted.id); line && *line && !(*line)->info.account.isEmpty())
        work->wanted.account = work->rotation.account = (*line)->info.account;
    work->rotation.began = QDateTime::currentDateTimeUtc();
    return work;
}

} // namespace vigie::vault
