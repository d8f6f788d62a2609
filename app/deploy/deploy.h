#pragma once

#include "app/deploy/run.h"
#include "app/stack/bundle.h"
#include "app/stack/facts.h"
#include "app/stack/plan.h"
#include "app/vault/vault.h"
#include "remote/docker/types.h"
#include "remote/ssh/link.h"

namespace vigie::deploy {

// Where a deploy goes and what it may use.
struct Site {
    QUuid server;
    ssh::LinkPtr link;
    docker::Tools tools;
    vault::Vault vault;
    QString by;                             // "ana@laptop"
};

// A plan with what it was made from. Nothing was changed for it.
struct Proposal {
    stack::Definition definition;
    stack::Plan plan;
    stack::ServerFacts facts;
    QList<stack::BundleFile> files;
};

// `facts`: what readGround() has just told of this definition's folder. `earlier`: files of another revision, in place of the rendered ones.
[[nodiscard]] Async<Proposal> propose(Site site, stack::Definition definition, stack::ServerFacts facts, QList<stack::BundleFile> earlier);

// Carries out what was proposed: credentials into the vault first, then the run on the server. Returns once it has started there.
// Kind::GateStopped when the gate stops it, Kind::NeedsAnswer when something has to be typed that `typed` does not hold.
// A proposal that changes nothing ends as Phase::Unchanged without touching the server.
[[nodiscard]] Async<Run> begin(Site site, Proposal proposal, QStringList typed);

// The .env of a deploy: what is there is kept, Vigie's settings are set; the secrets are in it in Env mode, and taken out in vault-only mode.
[[nodiscard]] QByteArray envText(const std::optional<QByteArray> &before, const stack::Definition &definition, const vault::Values &secrets);

} // namespace vigie::deploy
