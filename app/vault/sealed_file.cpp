#include "app/vault/sealed_file.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QIODevice>

#include <sodium.h>

#include <array>

namespace vigie::vault {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Vault)
};

// Header: magic 8, version 2, operations 8, memory 8, salt 16, verifier 32, nonce 24, checksum 16; numbers little-endian.
// The verifier is keyed with the second half of the derived key: it answers 'is this the passphrase' before anything is decrypted.
constexpr char magic[] = "VIGIEBOX";
constexpr quint16 version = 1;
constexpr qsizetype magicSize = 8, derivationSize = magicSize + 2 + 8 + 8 + crypto_pwhash_SALTBYTES;
constexpr qsizetype verifierSize = 32, nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES, checksumSize = 16;
constexpr qsizetype nonceAt = derivationSize + verifierSize, checksumAt = nonceAt + nonceSize, headerSize = checksumAt + checksumSize;
constexpr qsizetype boxKeySize = crypto_aead_xchacha20poly1305_ietf_KEYBYTES, keySize = 2 * boxKeySize;

// More than this is no cost that Vigie ever wrote; reading it would only burn time or memory.
constexpr quint64 mostOperations = 32, mostMemory = quint64{2} * 1024 * 1024 * 1024;

bool sodiumStarts()
{
    static const bool started = sodium_init() >= 0;
    return started;
}

const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

unsigned char *raw(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

std::size_t size(const QByteArray &bytes)
{
    return static_cast<std::size_t>(bytes.size());
}

void wipe(QByteArray &bytes)
{
    sodium_memzero(bytes.data(), size(bytes));
}

QByteArray hash(const QByteArray &bytes, qsizetype length, const QByteArray &key)
{
    QByteArray made(length, '\0');
    crypto_generichash(raw(made), size(made), raw(bytes), size(bytes), key.isEmpty() ? nullptr : raw(key), size(key));
    return made;
}

bool same(const QByteArray &left, const QByteArray &right)
{
    return left.size() == right.size() && sodium_memcmp(left.constData(), right.constData(), size(left)) == 0;
}

QByteArray written(const Derivation &derivation)
{
    QByteArray bytes(magic, magicSize);
    QDataStream stream(&bytes, QIODevice::Append);
    stream.setByteOrder(QDataStream::LittleEndian);
    stream << version << derivation.cost.operations << derivation.cost.memory;
    bytes += derivation.salt;
    return bytes;
}

QByteArray plainText(const Entries &entries)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << static_cast<quint32>(entries.size());
    for (auto entry = entries.cbegin(); entry != entries.cend(); ++entry)
        stream << entry.key() << entry.value().revealed();
    return bytes;
}

Result<Entries> entriesFrom(const QByteArray &plain)
{
    QDataStream stream(plain);
    stream.setVersion(QDataStream::Qt_6_4);
    quint32 count = 0;
    stream >> count;
    Entries entries;
    for (quint32 i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
        QString key;
        QByteArray value;
        stream >> key >> value;
        entries.insert(key, Secret(value));
        wipe(value);
    }
    if (stream.status() != QDataStream::Ok || !stream.atEnd())
        return failure(Error::Kind::BadReply, Tr::tr("The encrypted file opened, but its content cannot be read."), {}, Tr::tr("A newer Vigie may have written it."));
    return entries;
}

Error damaged()
{
    return {Error::Kind::BadReply, Tr::tr("The encrypted file is damaged."), Tr::tr("Some of its bytes are not those that were written."),
            Tr::tr("Nothing was changed. Put back a copy of the file."), {}};
}

} // namespace

Derivation newDerivation(Cost cost)
{
    QByteArray salt(crypto_pwhash_SALTBYTES, '\0');
    if (sodiumStarts())
        randombytes_buf(salt.data(), size(salt));
    return {cost, salt};
}

Result<Secret> deriveKey(const Secret &passphrase, const Derivation &derivation)
{
    QByteArray words = passphrase.revealed();
    QByteArray key(keySize, '\0');
    const bool made = sodiumStarts() && crypto_pwhash(raw(key), size(key), words.constData(), size(words), raw(derivation.salt), derivation.cost.operations,
                                                      derivation.cost.memory, crypto_pwhash_ALG_ARGON2ID13) == 0;
    const Secret result(key);
    wipe(key);
    wipe(words);
    if (!made)
        return failure(Error::Kind::Internal, Tr::tr("The encrypted file cannot be opened now."),
                       Tr::tr("Its key needs %1 MiB of free memory.").arg(derivation.cost.memory / 1024 / 1024), Tr::tr("Close other programs, then try again."));
    return result;
}

QByteArray seal(const Entries &entries, const Secret &key, const Derivation &derivation)
{
    QByteArray keys = key.revealed();
    QByteArray bytes = written(derivation);
    bytes += hash(bytes, verifierSize, keys.mid(boxKeySize));
    QByteArray nonce(nonceSize, '\0');
    randombytes_buf(nonce.data(), size(nonce));
    bytes += nonce;
    bytes += hash(bytes, checksumSize, {});

    QByteArray plain = plainText(entries);
    QByteArray box(plain.size() + static_cast<qsizetype>(crypto_aead_xchacha20poly1305_ietf_ABYTES), '\0');
    crypto_aead_xchacha20poly1305_ietf_encrypt(raw(box), nullptr, raw(plain), size(plain), raw(bytes), size(bytes), nullptr, raw(nonce), raw(keys));
    wipe(plain);
    wipe(keys);
    return bytes + box;
}

Result<Derivation> derivationOf(const QByteArray &bytes)
{
    if (!bytes.startsWith(QByteArray(magic, magicSize)))
        return failure(Error::Kind::BadReply, Tr::tr("The file is not a vault of Vigie."), {}, Tr::tr("Choose another file; a new one is made where there is none."));
    if (bytes.size() < headerSize || !same(hash(bytes.left(checksumAt), checksumSize, {}), bytes.mid(checksumAt, checksumSize)))
        return failure(damaged());
    QDataStream stream(bytes.mid(magicSize));
    stream.setByteOrder(QDataStream::LittleEndian);
    quint16 itsVersion = 0;
    Derivation derivation;
    stream >> itsVersion >> derivation.cost.operations >> derivation.cost.memory;
    if (itsVersion != version)
        return failure(Error::Kind::Conflict, Tr::tr("The encrypted file was written by a newer Vigie."), {}, Tr::tr("Install the newer version."));
    if (derivation.cost.operations > mostOperations || derivation.cost.memory > mostMemory)
        return failure(damaged());
    derivation.salt = bytes.mid(derivationSize - static_cast<qsizetype>(crypto_pwhash_SALTBYTES), crypto_pwhash_SALTBYTES);
    return derivation;
}

Result<Entries> unseal(const QByteArray &bytes, const Secret &key)
{
    if (const auto header = derivationOf(bytes); !header)
        return failure(header.error());
    QByteArray keys = key.revealed();
    if (!same(hash(bytes.left(derivationSize), verifierSize, keys.mid(boxKeySize)), bytes.mid(derivationSize, verifierSize)))
        return failure(Error::Kind::VaultLocked, Tr::tr("The passphrase does not open the encrypted file."), {}, Tr::tr("Type it again. Nothing was changed."));
    const QByteArray header = bytes.left(headerSize), nonce = bytes.mid(nonceAt, nonceSize), box = bytes.mid(headerSize);
    if (box.size() < static_cast<qsizetype>(crypto_aead_xchacha20poly1305_ietf_ABYTES))
        return failure(damaged());
    QByteArray plain(box.size() - static_cast<qsizetype>(crypto_aead_xchacha20poly1305_ietf_ABYTES), '\0');
    const bool opened = crypto_aead_xchacha20poly1305_ietf_decrypt(raw(plain), nullptr, nullptr, raw(box), size(box), raw(header), size(header), raw(nonce), raw(keys)) == 0;
    wipe(keys);
    if (!opened)
        return failure(damaged());
    Result<Entries> entries = entriesFrom(plain);
    wipe(plain);
    return entries;
}

} // namespace vigie::vault
