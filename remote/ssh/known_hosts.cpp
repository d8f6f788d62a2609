#include "remote/ssh/known_hosts.h"

#include <QMessageAuthenticationCode>
#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie::ssh {

namespace {

QList<QByteArray> words(const QByteArray &line)
{
    return line.simplified().split(' ');
}

// The blob starts with its own type as an SSH string; a line that says otherwise lies.
bool startsWithType(const QByteArray &blob, const QByteArray &type)
{
    if (blob.size() < 4)
        return false;
    const quint32 length = qFromBigEndian<quint32>(blob.constData());
    return length == static_cast<quint32>(type.size()) && QByteArrayView(blob).sliced(4).startsWith(type);
}

std::optional<KnownHost::Marker> markerOf(const QByteArray &word)
{
    if (word == "@revoked")
        return KnownHost::Marker::Revoked;
    if (word == "@cert-authority")
        return KnownHost::Marker::CertAuthority;
    return {};
}

std::optional<KnownHost> parsedLine(const QByteArray &line)
{
    if (line.trimmed().isEmpty() || line.trimmed().startsWith('#'))
        return {};
    QList<QByteArray> parts = words(line);
    KnownHost entry;
    if (parts.constFirst().startsWith('@')) {
        const auto marker = markerOf(parts.takeFirst());
        if (!marker)
            return {};
        entry.marker = *marker;
    }
    if (parts.size() < 3)
        return {};
    entry.hosts = parts.at(0);
    entry.key.type = QString::fromLatin1(parts.at(1));
    const auto blob = QByteArray::fromBase64Encoding(parts.at(2), QByteArray::AbortOnBase64DecodingErrors);
    if (!blob || !startsWithType(*blob, parts.at(1)))
        return {};
    entry.key.blob = *blob;
    return entry;
}

bool matchesHash(const QByteArray &hashed, const QByteArray &name)
{
    const QList<QByteArray> parts = hashed.split('|');
    if (parts.size() != 4 || parts.at(1) != "1")
        return false;
    const QByteArray salt = QByteArray::fromBase64(parts.at(2));
    const QByteArray wanted = QByteArray::fromBase64(parts.at(3));
    return !wanted.isEmpty() && QMessageAuthenticationCode::hash(name, salt, QCryptographicHash::Sha1) == wanted;
}

} // namespace

bool KnownHost::matches(const QByteArray &name) const
{
    return hosts.startsWith('|') ? matchesHash(hosts, name) : matchesPatterns(hosts.split(','), name);
}

QList<KnownHost> parseKnownHosts(QByteArrayView text)
{
    QList<KnownHost> entries;
    int number = 0;
    const QList<QByteArray> lines = text.toByteArray().split('\n');
    for (const QByteArray &line : lines) {
        ++number;
        if (std::optional<KnownHost> entry = parsedLine(line)) {
            entry->line = number;
            entries.append(*std::move(entry));
        }
    }
    return entries;
}

QByteArray knownHostsName(const QString &host, quint16 port)
{
    const QByteArray name = host.toLower().toUtf8();
    return port == 22 ? name : '[' + name + "]:" + QByteArray::number(port);
}

QByteArray knownHostsLine(const QString &host, quint16 port, const HostKey &key)
{
    return knownHostsName(host, port) + ' ' + key.type.toLatin1() + ' ' + key.blob.toBase64() + '\n';
}

// Remembers the last star only, so that no pattern takes longer than pattern × text.
bool matchesWildcard(QByteArrayView pattern, QByteArrayView text)
{
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
    qsizetype p = 0;
    qsizetype t = 0;
    qsizetype star = -1;
    qsizetype resumed = 0;
    while (t < text.size()) {
        if (p < pattern.size() && pattern[p] == '*') {
            star = p++;
            resumed = t;
        } else if (p < pattern.size() && (pattern[p] == '?' || lower(pattern[p]) == lower(text[t]))) {
            ++p;
            ++t;
        } else if (star >= 0) {
            p = star + 1;
            t = ++resumed;
        } else {
            return false;
        }
    }
    return std::all_of(pattern.begin() + p, pattern.end(), [](char c) { return c == '*'; });
}

bool matchesPatterns(const QList<QByteArray> &patterns, QByteArrayView text)
{
    bool matched = false;
    for (const QByteArray &pattern : patterns) {
        const bool negated = pattern.startsWith('!');
        if (!matchesWildcard(negated ? QByteArrayView(pattern).sliced(1) : QByteArrayView(pattern), text))
            continue;
        if (negated)
            return false;
        matched = true;
    }
    return matched;
}

} // namespace vigie::ssh
