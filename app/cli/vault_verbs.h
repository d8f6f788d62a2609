#pragma once

#include "app/cli/verbs.h"

namespace vigie::cli {

// The family `vault` is spread over several files; each adds its verbs to it.
void addRotationVerbs(CLI::App *family, Act &chosen);       // rotate, repair
void addTransferVerbs(CLI::App *family, Act &chosen);       // adopt, import, recover
void addKeepingVerbs(CLI::App *family, Act &chosen);        // get, export, forget
void addScanVerbs(CLI::App *family, Act &chosen);           // scan, policy

// Kind::Internal for an engine without a vault.
[[nodiscard]] Result<vault::Door *> doorOf(const ContextPtr &context);
// One credential of a server by its name, whatever its case.
[[nodiscard]] Async<vault::CredentialInfo> findCredential(ContextPtr context, QUuid server, QString name);

} // namespace vigie::cli
