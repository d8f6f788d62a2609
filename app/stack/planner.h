#pragma once

#include "app/stack/bundle.h"
#include "app/stack/facts.h"
#include "app/stack/plan.h"
#include "remote/core/secret.h"

namespace vigie::stack {

// What the vault knows of the stack's credentials, by variable. `readable` false: it could not be asked, and nothing may be assumed.
struct KnownCredentials {
    bool readable = false;
    QMap<QString, Secret> values;
    bool recoveryFile = true;           // one was exported and read back since the newest of them
};

// Pure: what a deploy of `definition` would do to a server that looks like `facts`.
[[nodiscard]] Plan makePlan(const Definition &definition, const QList<BundleFile> &rendered, const ServerFacts &facts,
                            const KnownCredentials &known);

// What an earlier deploy left on the server, whoever made it and from which workstation: settings from its .env, the secret mode from its
// compose file. `known` where the server holds nothing of ours.
[[nodiscard]] Definition asDeployed(Definition known, const ServerFacts &facts);

// How a rendered compose file gets its secrets; nothing when it cannot be read.
[[nodiscard]] std::optional<SecretMode> secretModeOf(const QByteArray &compose);

// The data-safety gate on its own; makePlan calls it.
[[nodiscard]] QList<GateLine> gate(const Definition &definition, const ServerFacts &facts, const KnownCredentials &known,
                                   const QList<ServicePlan> &services);

// Of which of the four services this container looks like one, by image, mounts, name or service label; empty when of none.
[[nodiscard]] QString looksLike(const Present &container);

// Is it this server's own stack: same project, made in the same folder.
[[nodiscard]] bool isOwn(const Present &container, const Definition &definition, const ServerFacts &facts);

} // namespace vigie::stack
