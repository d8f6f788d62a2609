#pragma once

#include "app/vault/ground.h"
#include "app/vault/lock.h"
#include "app/vault/rotation.h"
#include "remote/core/cancel.h"

namespace vigie::vault {

// One rotation under way, shared by its steps.
struct Work {
    GroundPtr ground;
    Wanted wanted;
    Rotation rotation;                                  // as journaled and told
    Secret old, next;                                   // next: empty until it is kept
    QStringList typed;
    QStringList doneBefore;                             // steps that the journal says were done, before they are gone through again
    bool journaled = false;                             // nothing was begun that would have to be repaired until it is
    std::function<void(const Rotation &)> tell;
    Cancel stop;                                        // after the step at hand
};
using WorkPtr = std::shared_ptr<Work>;

// A named step. It may be carried out again after it stopped anywhere: it looks first whether it is done. Gives its evidence.
struct RecipeStep {
    QString name;
    QString label;
    Async<QString> (*apply)(WorkPtr);
};

// From the old value to the new one, and from wherever that stopped back to the old one.
[[nodiscard]] QList<RecipeStep> recipe(const CredentialId &credential, stack::SecretMode mode);
[[nodiscard]] QList<RecipeStep> wayBack(const Rotation &rotation, stack::SecretMode mode);

[[nodiscard]] bool overlaps(const CredentialId &credential);        // both values work for a while
[[nodiscard]] bool alwaysAsked(const CredentialId &credential);
// What has to be typed although outsiders would be cut off.
[[nodiscard]] QString cutOffText(const CredentialId &credential);

// Who uses the old value now. `takesOld`: the service still accepts it.
struct Users {
    QList<Consumer> consumers;
    bool takesOld = true;
};
[[nodiscard]] Async<Users> usersOf(WorkPtr work);

[[nodiscard]] Async<QString> seeConsumers(WorkPtr work);
[[nodiscard]] Async<QString> writeKeys(WorkPtr work);
[[nodiscard]] Async<QString> seeRefused(WorkPtr work);

// Of an application's credential. The account that the value opens, for the vault and for whoever is told; nothing of the others.
[[nodiscard]] Async<> takeAccount(WorkPtr work, Secret value);
[[nodiscard]] Async<QString> seeTurn(WorkPtr work);
[[nodiscard]] Async<QString> changeTurn(WorkPtr work);
[[nodiscard]] Async<QString> endTurn(WorkPtr work);
[[nodiscard]] Async<QString> turnBack(WorkPtr work);

// How a rotation is carried out, forward or back. One at a time for each server, among all programs of this user.
[[nodiscard]] Async<LockPtr> lockRotation(GroundPtr ground);
[[nodiscard]] WorkPtr workOf(const GroundPtr &ground, const Wanted &wanted, const QStringList &typed, const std::function<void(const Rotation &)> &tell);
// The old and the new value as the vault holds them, wherever the rotation stopped.
[[nodiscard]] Async<> loadValues(WorkPtr work);
// Gives the rotation as it ended: over, or with its error.
[[nodiscard]] Async<Rotation> perform(WorkPtr work, QList<RecipeStep> steps);

} // namespace vigie::vault
