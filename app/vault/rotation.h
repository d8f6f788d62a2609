#pragma once

#include "app/vault/credential.h"
#include "remote/core/error.h"

#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QStringList>

#include <chrono>
#include <optional>

namespace vigie::vault {

// One line of a rotation: what is done, what proved it, how long it took.
struct RotationStep {
    enum class State { NotYet, Running, Done, NotNeeded, Waiting, Failed };
    QString name;           // "keep", "change" …: in JSON, in every language
    QString label;          // "Change the role viridial"
    State state = State::NotYet;
    QString note;           // evidence: "Accepted, one read done", or why it waits or failed
    std::optional<std::chrono::milliseconds> elapsed;
    bool operator==(const RotationStep &) const = default;
};

// Somebody who signs in with a credential.
struct Consumer {
    enum class Kind { Container, Connection };
    enum class Holds { Old, New, Unknown };
    Kind kind = Kind::Container;
    QString name;           // "api-1", "172.19.0.5"
    QString how;            // where it was seen: "DATABASE_URL", "psql, connected"
    Holds holds = Holds::Unknown;
    bool ours = false;      // a service of the stack: the rotation itself gives it the new value
    bool operator==(const Consumer &) const = default;
};

// An API key of Meilisearch, whose value follows the master key. The values are in the vault, never here.
struct KeyChange {
    QString uid;
    QString name;           // "Default Search API Key"
    QString credential;     // its name in the vault, to reveal the new value: "MEILI_API_KEY_0123abcd"
    QString oldFingerprint;
    QString newFingerprint; // empty: not known yet
    bool operator==(const KeyChange &) const = default;
};

// Pending: the new value is in the vault, read back; the service may have heard of it. Verified: the service accepts it.
// Current: the old one is refused, the new one is the credential. PutBack: the old one is the credential, as before.
struct Rotation {
    enum class Phase { Pending, Verified, Current, PutBack };
    QString id;
    CredentialId credential;
    QString label;          // "Redis password of the user default"
    QString account;
    Phase phase = Phase::Pending;
    bool running = false;   // this program works on it now; not over and not running: stopped halfway, or it waits for somebody
    QList<RotationStep> steps;
    QList<Consumer> consumers;
    QList<KeyChange> keys;  // Meilisearch's master key only
    QString oldFingerprint;
    QString newFingerprint;
    QDateTime began;
    std::optional<QDateTime> ended;
    std::optional<QDateTime> keptUntil;     // the old value, once the new one is current
    std::optional<Error> error;             // why it stopped; Kind::NeedsAnswer: what has to be typed is in `detail`

    [[nodiscard]] bool isOver() const { return phase == Phase::Current || phase == Phase::PutBack; }
    bool operator==(const Rotation &) const = default;
};

// What a rotation would do. Nothing was changed for it.
struct RotationPlan {
    CredentialId credential;
    QString label;
    QString account;
    QStringList steps;                                      // labels, in order
    QList<Consumer> consumers;                              // known now; those that are not ours stop working with the old value
    bool overlap = false;                                   // both values work until nobody uses the old one
    bool alwaysAsked = false;                               // Meilisearch: every API key changes with it, at one moment
    std::optional<std::chrono::milliseconds> away;          // how long the service does not answer
    QString confirm;                                        // to be typed first; empty: nothing. Another text when outsiders would be cut off

    [[nodiscard]] bool hasOutsiders() const;
};

// A rotation that stopped halfway, and what the service says to both values, asked just now.
struct RepairOffer {
    enum class Accepts { Old, New, Both, Neither, Unknown };
    Rotation rotation;
    Accepts accepts = Accepts::Unknown;
    QString evidence;                       // a sentence: "Redis accepts the new value and refuses the old one."
    bool mayFinish = false;
    bool mayPutBack = false;
};

enum class RepairWay { Finish, PutBack };

[[nodiscard]] QString stateName(RotationStep::State state);     // "not-yet", "running", "done", "not-needed", "waiting", "failed"
[[nodiscard]] QString phaseName(Rotation::Phase phase);         // "pending", "verified", "current", "put-back"
[[nodiscard]] QString acceptsName(RepairOffer::Accepts accepts);// "old", "new", "both", "neither", "unknown"

} // namespace vigie::vault

Q_DECLARE_METATYPE(vigie::vault::Rotation)
