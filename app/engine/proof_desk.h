#pragma once

#include "app/engine/core.h"
#include "app/persistence/disturbance.h"
#include "app/persistence/door.h"
#include "app/persistence/ground.h"
#include "app/persistence/journal.h"
#include "app/vault/lock.h"

#include <QElapsedTimer>

namespace vigie::engine {

// One proof that is being carried out here. Only its holder writes its journal.
struct ProofWork {
    persistence::Unfinished kept;
    Cancel cancel;
    vault::LockPtr lock;
    bool running = false;
    QMap<QString, QElapsedTimer> clocks;            // of steps that run, by "name/service"
    QMap<QString, QList<qint64>> acknowledged;      // of the crash: when each number was acknowledged, milliseconds since 1970
    bool killed = false;                            // the counters may end
    QMap<QString, QMap<QString, QString>> factsAfter;

    [[nodiscard]] persistence::Proof &proof() { return kept.proof; }
};
using ProofWorkPtr = std::shared_ptr<ProofWork>;

// What the persistence room's tasks share.
struct ProofDesk {
    CorePtr core;
    persistence::Journal journal;
    QPointer<persistence::Door> face;
    QHash<QUuid, ProofWorkPtr> works;
};
using ProofDeskPtr = std::shared_ptr<ProofDesk>;

// The recipe, from the phase in which the proof stands to its end; a lost connection is waited out. Returns how it ended.
[[nodiscard]] Async<persistence::Proof> carryOut(ProofDeskPtr desk, ProofWorkPtr work);

// Its parts: each leaves the proof in the next phase.
[[nodiscard]] Async<> prepareProof(ProofDeskPtr desk, ProofWorkPtr work, SessionPtr session);
[[nodiscard]] Async<> disturbForProof(ProofDeskPtr desk, ProofWorkPtr work, SessionPtr session);
[[nodiscard]] Async<> verifyProof(ProofDeskPtr desk, ProofWorkPtr work, SessionPtr session);
[[nodiscard]] Async<> concludeProof(ProofDeskPtr desk, ProofWorkPtr work, SessionPtr session);
[[nodiscard]] Async<> removeTestData(ProofDeskPtr desk, ProofWorkPtr work, SessionPtr session);

[[nodiscard]] Async<persistence::Access> proofAccess(ProofDeskPtr desk, SessionPtr session);
void announceProof(const ProofDeskPtr &desk, const ProofWorkPtr &work);
[[nodiscard]] Result<> enterPhase(const ProofDeskPtr &desk, const ProofWorkPtr &work, persistence::Proof::Phase phase);
void setProofStep(const ProofDeskPtr &desk, const ProofWorkPtr &work, persistence::Step::Name name, const QString &service, persistence::Step::State state, const QString &note = {},
                  std::optional<std::chrono::milliseconds> elapsed = {});

// The room itself.
[[nodiscard]] std::unique_ptr<persistence::Door> makePersistenceRoom(CorePtr core);

} // namespace vigie::engine
