#include "app/servers/trust.h"

#include "app/servers/trust_words.h"
#include "remote/ssh/known_hosts.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSaveFile>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace vigie::trust {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(trust)
};

constexpr int wordCount = 8;
constexpr int width = 17;
constexpr int height = 9;
constexpr std::chrono::milliseconds lockPatience{5000};

QByteArray digest(const ssh::HostKey &key)
{
    return QCryptographicHash::hash(key.blob, QCryptographicHash::Sha256);
}

// RSA's size is in the modulus, the others' in their names.
int bitsOf(const ssh::HostKey &key)
{
    if (key.type == "ssh-ed25519"_L1)
        return 256;
    if (key.type.startsWith("ecdsa-sha2-nistp"_L1))
        return key.type.sliced(16).toInt();
    qsizetype at = 0;
    QByteArrayView field;
    for (int i = 0; i < 3; ++i) {    // type, exponent, modulus
        if (at + 4 > key.blob.size())
            return 0;
        qint64 length = 0;
        for (qsizetype b = 0; b < 4; ++b)
            length = length * 256 + static_cast<unsigned char>(key.blob.at(at + b));
        if (length > key.blob.size() - at - 4)
            return 0;
        field = QByteArrayView(key.blob).sliced(at + 4, length);
        at += 4 + length;
    }
    while (field.startsWith('\0'))
        field = field.sliced(1);
    if (field.isEmpty())
        return 0;
    int bits = static_cast<int>(field.size()) * 8;
    for (unsigned top = static_cast<unsigned char>(field.front()); top < 128; top *= 2)
        --bits;
    return bits;
}

QString shortType(const ssh::HostKey &key)
{
    if (key.type == "ssh-rsa"_L1)
        return u"RSA"_s;
    if (key.type == "ssh-ed25519"_L1)
        return u"ED25519"_s;
    return key.type.startsWith("ecdsa"_L1) ? u"ECDSA"_s : key.type;
}

QString frame(const QString &label)
{
    const auto room = static_cast<qsizetype>(width);
    const QString shown = label.size() <= room ? label : label.first(room);
    const qsizetype left = (room - shown.size()) / 2;
    return u'+' + QString(left, u'-') + shown + QString(room - shown.size() - left, u'-') + u'+';
}

using Field = std::array<std::array<int, height>, width>;

// A bishop walks over the board, two bits a step, and leaves a trace; start and end are marked.
Field walked(const QByteArray &bytes, int last)
{
    Field field{};
    int x = width / 2;
    int y = height / 2;
    for (const char byte : bytes) {
        unsigned moves = static_cast<unsigned char>(byte);
        for (int i = 0; i < 4; ++i, moves >>= 2U) {
            x = std::clamp(x + ((moves & 1U) != 0 ? 1 : -1), 0, width - 1);
            y = std::clamp(y + ((moves & 2U) != 0 ? 1 : -1), 0, height - 1);
            int &cell = field.at(static_cast<std::size_t>(x)).at(static_cast<std::size_t>(y));
            if (cell < last - 2)
                ++cell;
        }
    }
    field.at(width / 2).at(height / 2) = last - 1;
    field.at(static_cast<std::size_t>(x)).at(static_cast<std::size_t>(y)) = last;
    return field;
}

Error cannotWrite(const QString &file, const QString &detail)
{
    return {Error::Kind::Internal, Tr::tr("The server's key could not be recorded."), Tr::tr("%1 cannot be written.").arg(file),
            Tr::tr("Check the rights of the file and its folder."), detail};
}

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

QStringList words(const ssh::HostKey &key)
{
    QStringList found;
    const QByteArray bytes = digest(key);
    for (const char byte : bytes.first(wordCount))
        found.append(trustWords().at(static_cast<unsigned char>(byte)));
    return found;
}

QString randomart(const ssh::HostKey &key)
{
    static const QString symbols = u" .o+=*BOX@%&#/^SE"_s;
    const Field field = walked(digest(key), static_cast<int>(symbols.size()) - 1);
    const QString type = shortType(key);
    const QString label = u'[' + type + u' ' + QString::number(bitsOf(key)) + u']';
    QStringList lines{frame(label.size() <= width ? label : u'[' + type + u']')};
    for (std::size_t y = 0; y < height; ++y) {
        QString row = u"|"_s;
        for (std::size_t x = 0; x < width; ++x)
            row += symbols.at(field.at(x).at(y));
        lines.append(row + u'|');
    }
    lines.append(frame(u"[SHA256]"_s));
    return lines.join(u'\n');
}

Result<> pin(const QString &pinsFile, const QString &host, quint16 port, const ssh::HostKey &key)
{
    QDir().mkpath(QFileInfo(pinsFile).path());
    QLockFile lock(pinsFile + u".lock"_s);
    if (!lock.tryLock(static_cast<int>(lockPatience.count())))
        return failure(cannotWrite(pinsFile, u"locked by another process"_s));
    QByteArray text = readAll(pinsFile);
    const QByteArray name = ssh::knownHostsName(host, port);
    const QList<ssh::KnownHost> entries = ssh::parseKnownHosts(text);
    for (const ssh::KnownHost &entry : entries) {
        if (entry.marker != ssh::KnownHost::Marker::None || !entry.matches(name) || entry.key.type != key.type)
            continue;
        if (entry.key == key)
            return {};
        return failure(Error::Kind::ServerKeyChanged, Tr::tr("Another key of %1 is already on record.").arg(QString::fromUtf8(name)),
                       Tr::tr("A second key of the same type would hide a change."),
                       Tr::tr("Remove the old key first, if the server's owner confirms the new one."),
                       u"presented %1 %2\nknown %3 %4 %5:%6"_s.arg(key.type, key.fingerprint(), entry.key.type, entry.key.fingerprint(), pinsFile,
                                                                   QString::number(entry.line)));
    }
    if (!text.isEmpty() && !text.endsWith('\n'))
        text += '\n';
    QSaveFile file(pinsFile);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return failure(cannotWrite(pinsFile, file.errorString()));
    file.write(text + ssh::knownHostsLine(host, port, key));
    if (!file.commit())
        return failure(cannotWrite(pinsFile, file.errorString()));
    return {};
}

} // namespace vigie::trust
