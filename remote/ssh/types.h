#pragma once

#include "remote/core/error.h"
#include "remote/core/secret.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace vigie::ssh {

// Where and as whom. `alias` is what the operator typed; host and port are what ~/.ssh/config made of it.
struct Target {
    QString host;
    quint16 port = 22;
    QString user;
    QStringList keyFiles;           // tried in order after the agent; empty: ~/.ssh/id_ed25519, id_ecdsa, id_rsa
    bool useAgent = true;
    QStringList knownHostsFiles;    // read, never written (OpenSSH's own; hashed entries and [host]:port included)
    QString pinsFile;               // Vigie's own known_hosts, beside them; written by app/servers only

    bool operator==(const Target &) const = default;
};

// A host of the user's SSH configuration, as a list shows it.
struct ConfigHost {
    QString alias;                  // what the operator would type after `ssh`
    Target target;                  // port 0: what is written there is no port
    QString via;                    // the jump host or command it needs, which Vigie cannot use yet; empty: none
    bool operator==(const ConfigHost &) const = default;
};

struct HostKey {
    QString type;                   // "ssh-ed25519"
    QByteArray blob;                // the public key as on the wire
    [[nodiscard]] QString fingerprint() const;   // "SHA256:…" without padding, as OpenSSH prints it
    bool operator==(const HostKey &) const = default;
};

// What a changed key looks like to the operator: both, side by side.
struct KeyConflict {
    HostKey presented;
    QList<HostKey> known;
    QStringList sources;            // "/home/ana/.ssh/known_hosts:14"
};

// A question inside one sign-in: a password, a key's passphrase, a second factor. Never anything else.
struct Question {
    enum class Kind { Password, Passphrase, Keyboard };
    Kind kind = Kind::Password;
    QString title;                  // "Passphrase of /home/ana/.ssh/id_ed25519": it ends with the key's file
    QString instruction;
    struct Prompt {
        QString text;
        bool echo = false;
        bool tick = false;          // a box to tick: answered "yes" or "no"
    };
    QList<Prompt> prompts;
};

struct LinkState {
    enum class Phase { Connecting, Connected, Reconnecting, Disconnected, KeyChanged, SignInRefused };
    Phase phase = Phase::Disconnected;
    QDateTime since;                            // UTC
    std::optional<QDateTime> nextTry;           // while Reconnecting
    std::optional<Error> error;                 // why it is not Connected
    std::optional<std::chrono::milliseconds> latency;
    QString keyType;                            // of the server's key, once known
    int channels = 0;                           // session channels in use, of 8
    int tunnels = 0;
    bool operator==(const LinkState &) const = default;
};

} // namespace vigie::ssh
