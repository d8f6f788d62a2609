#pragma once

#include "remote/ssh/types.h"

#include <QByteArrayView>
#include <QList>

namespace vigie::ssh {

// One line of a known_hosts file.
struct KnownHost {
    enum class Marker { None, Revoked, CertAuthority };

    Marker marker = Marker::None;
    QByteArray hosts;       // "a,b,!c,*.d" or "|1|salt|hash"
    HostKey key;
    int line = 0;

    // `name` as from knownHostsName.
    [[nodiscard]] bool matches(const QByteArray &name) const;
};

// Lines that are no entry (comments, broken ones, keys whose inner type differs from the written one) are left out.
[[nodiscard]] QList<KnownHost> parseKnownHosts(QByteArrayView text);

// What a host is called in known_hosts: "host", or "[host]:port" for any port but 22.
[[nodiscard]] QByteArray knownHostsName(const QString &host, quint16 port);

// "vps ssh-ed25519 AAAA…": one line, as OpenSSH reads it too.
[[nodiscard]] QByteArray knownHostsLine(const QString &host, quint16 port, const HostKey &key);

// A shell-like pattern: * and ? only, no case.
[[nodiscard]] bool matchesWildcard(QByteArrayView pattern, QByteArrayView text);

// Comma- or space-separated patterns: one must match, none with ! may.
[[nodiscard]] bool matchesPatterns(const QList<QByteArray> &patterns, QByteArrayView text);

} // namespace vigie::ssh
