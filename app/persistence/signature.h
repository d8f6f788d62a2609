#pragma once

#include "app/persistence/report.h"
#include "app/vault/secret_store.h"
#include "remote/core/result.h"

namespace vigie::persistence {

// The workstation's Ed25519 key for reports: made at the first report, kept in the vault, never anywhere else.
[[nodiscard]] Async<Secret> signingKey(vault::SecretStorePtr store);

// "SHA256:…" of the public half.
[[nodiscard]] QString keyFingerprint(const Secret &seed);
[[nodiscard]] QString digestOf(const QByteArray &file);         // "sha256:…"

// The file: the report's JSON and the signature over it, in the one spelling that is accepted.
[[nodiscard]] QByteArray signedReport(const Report &report, const Secret &seed);

// From the file alone. Kind::BadReply when a byte was changed, when it was cut, when it is something else; `why` says which.
[[nodiscard]] Result<Verification> verified(const QByteArray &file);

} // namespace vigie::persistence
