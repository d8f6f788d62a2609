#pragma once

#include "app/servers/server.h"
#include "remote/core/result.h"

namespace vigie::trust {

// First use: what the server presented, ready to be compared by a person.
struct Offer {
    QString host;
    quint16 port = 22;
    ssh::HostKey key;
    QString fingerprint;        // "SHA256:…"
    QStringList words;          // 8 words of a frozen list of 256, one for each of the first 8 bytes of the SHA-256
    QString randomart;          // 11 lines, as OpenSSH draws it
    bool knownAlready = false;
};

[[nodiscard]] QStringList words(const ssh::HostKey &key);
[[nodiscard]] QString randomart(const ssh::HostKey &key);

// Appends the key to Vigie's own pins (0600, under a file lock). Refuses to add a second key of the same type: Kind::ServerKeyChanged.
[[nodiscard]] Result<> pin(const QString &pinsFile, const QString &host, quint16 port, const ssh::HostKey &key);

} // namespace vigie::trust
