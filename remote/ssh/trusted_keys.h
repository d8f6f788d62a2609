#pragma once

#include "remote/core/result.h"
#include "remote/ssh/known_hosts.h"

namespace vigie::ssh {

// What this workstation knows about a server's keys: OpenSSH's files and Vigie's own pins, read now.
class TrustedKeys
{
public:
    [[nodiscard]] static TrustedKeys of(const Target &target);

    // For the key exchange: the algorithms of known keys first, so that a server with several keys presents a known one.
    [[nodiscard]] QByteArray algorithms() const;

    // Strict: nothing, or ServerKeyUnknown / ServerKeyChanged. `detail` has one line for each key:
    //   presented ssh-ed25519 SHA256:…
    //   known ssh-ed25519 SHA256:… /home/ana/.ssh/known_hosts:14
    [[nodiscard]] Result<> judge(const HostKey &presented) const;

private:
    struct Source {
        KnownHost entry;
        QString file;
        bool pinned = false;
    };
    enum class Opinion { Silent, Agrees, Differs };

    void read(const QString &file, bool pinned);
    [[nodiscard]] Opinion opinion(const HostKey &presented, bool pinned) const;
    [[nodiscard]] QList<Source> marked(KnownHost::Marker marker) const;
    [[nodiscard]] QString told(const HostKey &presented, const QList<Source> &sources) const;
    [[nodiscard]] Error unknown(const HostKey &presented) const;
    [[nodiscard]] Error changed(const HostKey &presented, const QString &why) const;

    QString m_name;
    QList<Source> m_sources;    // those that match the name
};

} // namespace vigie::ssh
