#include "remote/ssh/trusted_keys.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie::ssh {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ssh)
};

// What libssh can verify, safest first; each with the known_hosts type it belongs to.
struct Algorithm {
    QLatin1StringView name;
    QLatin1StringView type;
};
constexpr std::array algorithmsInOrder{
    Algorithm{"ssh-ed25519"_L1, "ssh-ed25519"_L1},
    Algorithm{"ecdsa-sha2-nistp256"_L1, "ecdsa-sha2-nistp256"_L1},
    Algorithm{"ecdsa-sha2-nistp384"_L1, "ecdsa-sha2-nistp384"_L1},
    Algorithm{"ecdsa-sha2-nistp521"_L1, "ecdsa-sha2-nistp521"_L1},
    Algorithm{"rsa-sha2-512"_L1, "ssh-rsa"_L1},
    Algorithm{"rsa-sha2-256"_L1, "ssh-rsa"_L1},
};

bool verifiable(const HostKey &key)
{
    return std::ranges::any_of(algorithmsInOrder, [&](const Algorithm &algorithm) { return algorithm.type == key.type; });
}

QString described(const HostKey &key)
{
    return key.type + u' ' + key.fingerprint();
}

} // namespace

TrustedKeys TrustedKeys::of(const Target &target)
{
    TrustedKeys keys;
    keys.m_name = QString::fromUtf8(knownHostsName(target.host, target.port));
    for (const QString &file : target.knownHostsFiles)
        keys.read(file, false);
    if (!target.pinsFile.isEmpty())
        keys.read(target.pinsFile, true);
    return keys;
}

void TrustedKeys::read(const QString &file, bool pinned)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return;
    const QList<KnownHost> entries = parseKnownHosts(source.readAll());
    for (const KnownHost &entry : entries)
        if (entry.matches(m_name.toUtf8()))
            m_sources.append({entry, file, pinned});
}

QByteArray TrustedKeys::algorithms() const
{
    QByteArrayList first;
    QByteArrayList rest;
    for (const Algorithm &algorithm : algorithmsInOrder) {
        const bool known = std::ranges::any_of(m_sources, [&](const Source &source) {
            return source.entry.marker == KnownHost::Marker::None && source.entry.key.type == algorithm.type;
        });
        (known ? first : rest).append(QByteArray(algorithm.name.data(), algorithm.name.size()));
    }
    return (first + rest).join(',');
}

QList<TrustedKeys::Source> TrustedKeys::marked(KnownHost::Marker marker) const
{
    QList<Source> found;
    std::ranges::copy_if(m_sources, std::back_inserter(found), [&](const Source &source) { return source.entry.marker == marker; });
    return found;
}

// Another type beside it is no contradiction as long as the presented type was never seen.
TrustedKeys::Opinion TrustedKeys::opinion(const HostKey &presented, bool pinned) const
{
    Opinion found = Opinion::Silent;
    const QList<Source> plain = marked(KnownHost::Marker::None);
    for (const Source &source : plain) {
        if (source.pinned != pinned || source.entry.key.type != presented.type)
            continue;
        if (source.entry.key == presented)
            return Opinion::Agrees;
        found = Opinion::Differs;
    }
    return found;
}

Result<> TrustedKeys::judge(const HostKey &presented) const
{
    const QList<Source> revoked = marked(KnownHost::Marker::Revoked);
    if (std::ranges::any_of(revoked, [&](const Source &source) { return source.entry.key == presented; }))
        return failure(Error{Error::Kind::ServerKeyChanged, Tr::tr("The key that %1 presents has been revoked.").arg(m_name),
                             Tr::tr("A known_hosts file marks this key as revoked, so whoever holds it may not be the server."),
                             Tr::tr("Ask who runs the server for its new key."), told(presented, revoked)});

    const Opinion user = opinion(presented, false);
    const Opinion pins = opinion(presented, true);
    if ((user == Opinion::Agrees && pins == Opinion::Differs) || (user == Opinion::Differs && pins == Opinion::Agrees))
        return failure(changed(presented, Tr::tr("OpenSSH's known_hosts and Vigie's own record disagree about its key.")));
    if (user == Opinion::Agrees || pins == Opinion::Agrees)
        return {};
    if (user == Opinion::Differs || pins == Opinion::Differs)
        return failure(changed(presented, Tr::tr("It presents another key than the one on record: the server was set up anew, or somebody else answers in its place.")));

    // A server that keeps a known key presents it, because its algorithm was asked for first. So none is left.
    const QList<Source> plain = marked(KnownHost::Marker::None);
    if (std::ranges::any_of(plain, [](const Source &source) { return verifiable(source.entry.key); }))
        return failure(changed(presented, Tr::tr("It no longer has the key on record and presents one of another type.")));
    return failure(unknown(presented));
}

QString TrustedKeys::told(const HostKey &presented, const QList<Source> &sources) const
{
    QString text = u"presented "_s + described(presented);
    for (const Source &source : sources)
        text += u"\nknown "_s + described(source.entry.key) + u' ' + source.file + u':' + QString::number(source.entry.line);
    return text;
}

Error TrustedKeys::unknown(const HostKey &presented) const
{
    const QList<Source> authorities = marked(KnownHost::Marker::CertAuthority);
    const QString why = authorities.isEmpty()
        ? Tr::tr("This workstation has not seen the server before, so it cannot tell whether the right one answers.")
        : Tr::tr("known_hosts trusts a certificate authority for it, and Vigie does not verify certificates.");
    return {Error::Kind::ServerKeyUnknown, Tr::tr("The key of %1 is not known yet.").arg(m_name), why,
            Tr::tr("Compare the fingerprint with the one the server's owner gives you, then trust it."), told(presented, authorities)};
}

Error TrustedKeys::changed(const HostKey &presented, const QString &why) const
{
    return {Error::Kind::ServerKeyChanged, Tr::tr("The key of %1 has changed.").arg(m_name), why,
            Tr::tr("Do not sign in. Ask the server's owner; only if the change was planned, remove the old key from the files named here."),
            told(presented, marked(KnownHost::Marker::None))};
}

} // namespace vigie::ssh
