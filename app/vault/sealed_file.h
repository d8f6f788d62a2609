#pragma once

#include "remote/core/result.h"
#include "remote/core/secret.h"

#include <QByteArray>
#include <QMap>
#include <QString>

namespace vigie::vault {

// The encrypted file: a header, then every entry in one XChaCha20-Poly1305 box that authenticates the header too. The key comes from a
// passphrase by Argon2id with the header's salt and cost. A checksum in the header tells damage from a wrong passphrase.
using Entries = QMap<QString, Secret>;

// What one guess of the passphrase costs.
struct Cost {
    quint64 operations = 3;
    quint64 memory = 256 * 1024 * 1024;
    bool operator==(const Cost &) const = default;
};

// What the key was made from; it stays the same for the life of a file.
struct Derivation {
    Cost cost;
    QByteArray salt;
    bool operator==(const Derivation &) const = default;
};
[[nodiscard]] Derivation newDerivation(Cost cost);

// Slow by design: call it off the main thread.
[[nodiscard]] Result<Secret> deriveKey(const Secret &passphrase, const Derivation &derivation);

[[nodiscard]] QByteArray seal(const Entries &entries, const Secret &key, const Derivation &derivation);
// Reads the header only. Kind::BadReply: not such a file, or damaged.
[[nodiscard]] Result<Derivation> derivationOf(const QByteArray &bytes);
// Kind::VaultLocked: the passphrase is another one. Kind::BadReply: damaged.
[[nodiscard]] Result<Entries> unseal(const QByteArray &bytes, const Secret &key);

} // namespace vigie::vault
