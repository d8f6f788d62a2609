#pragma once

#include <QDateTime>
#include <QString>
#include <QUuid>

#include <optional>

namespace vigie::vault {

// Which credential of which server. In the keychain: service "vigie", key "server-uuid/stack/service/name".
struct CredentialId {
    QUuid server;
    QString stack;      // "viridial"
    QString service;    // "postgres", "redis", "meilisearch", "minio"
    QString name;       // "POSTGRES_PASSWORD": the variable it fills in the bundle

    [[nodiscard]] QString key() const;
    bool operator==(const CredentialId &) const = default;
};

// What is known about a credential without its value.
struct CredentialInfo {
    enum class Origin { Generated, Adopted, Imported };
    enum class Presence { Stored, Missing, Unknown };   // Unknown: the keychain could not be asked
    CredentialId id;
    QString label;                      // "PostgreSQL application password"
    QString account;                    // the user name that goes with it: "viridial"
    Origin origin = Origin::Generated;
    Presence presence = Presence::Unknown;
    QDateTime created;                  // UTC
    std::optional<QDateTime> rotated;
    int length = 0;
    QString fingerprint;                // keyed: the first 8 hex digits of BLAKE2b(workstation key, value)
};

struct VaultState {
    enum class Phase { Unlocked, Locked, Absent };
    Phase phase = Phase::Absent;
    QString where;                      // "GNOME Keyring", "encrypted file /…"
};

} // namespace vigie::vault
