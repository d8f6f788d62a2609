#include "app/vault/crypto.h"

#include <sodium.h>

#include <array>
#include <cstdint>

namespace vigie::vault {

namespace {

constexpr char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-";
constexpr uint32_t lettersAndDigits = 62;
constexpr qsizetype length = 32;
static_assert(sizeof alphabet == 64 + 1);

void start()
{
    static const int ready = sodium_init();
    if (ready < 0)
        qFatal("libsodium cannot start: the system gives no randomness");
}

const unsigned char *bytes(const QByteArray &data)
{
    return reinterpret_cast<const unsigned char *>(data.constData());
}

} // namespace

Secret generate()
{
    start();
    QByteArray text(length, '\0');
    text[0] = alphabet[randombytes_uniform(lettersAndDigits)];
    for (qsizetype i = 1; i < length; ++i)
        text[i] = alphabet[randombytes_uniform(64)];
    const Secret made(text);
    sodium_memzero(text.data(), static_cast<std::size_t>(text.size()));
    return made;
}

Secret generateKey()
{
    start();
    QByteArray raw(crypto_generichash_KEYBYTES, '\0');
    randombytes_buf(raw.data(), static_cast<std::size_t>(raw.size()));
    const Secret made(raw.toHex());
    sodium_memzero(raw.data(), static_cast<std::size_t>(raw.size()));
    return made;
}

QString fingerprint(const Secret &workstationKey, const Secret &value)
{
    start();
    const QByteArray key = workstationKey.revealed().left(crypto_generichash_KEYBYTES_MAX);
    const QByteArray text = value.revealed();
    std::array<unsigned char, crypto_generichash_BYTES> hash{};
    if (crypto_generichash(hash.data(), hash.size(), bytes(text), static_cast<unsigned long long>(text.size()), bytes(key),
                           static_cast<std::size_t>(key.size())) != 0)
        return {};
    return QString::fromLatin1(QByteArray(reinterpret_cast<const char *>(hash.data()), 4).toHex());
}

} // namespace vigie::vault
