#pragma once

#include "remote/core/secret.h"

#include <QByteArray>

namespace vigie::postgres {

// What PostgreSQL keeps of a password (RFC 5803): given this instead of the password, a server learns nothing that a log could tell.
[[nodiscard]] QByteArray scramVerifier(const Secret &password, const QByteArray &salt, int iterations = 4096);
[[nodiscard]] QByteArray scramVerifier(const Secret &password);     // with a salt of its own

// A name as an SQL identifier, whatever it holds.
[[nodiscard]] QString quotedName(const QString &name);

} // namespace vigie::postgres
