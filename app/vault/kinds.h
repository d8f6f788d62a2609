#pragma once

#include "app/vault/credential.h"

namespace vigie::vault {

// What Vigie itself signs in with, kept when the operator asks for it: stack and service are both this word.
inline const QString signInService = QStringLiteral("ssh");

// Whether Vigie can give the service another value: one of the stack, or of an application. API keys follow Meilisearch's master key.
[[nodiscard]] bool rotates(const CredentialId &credential);

} // namespace vigie::vault
