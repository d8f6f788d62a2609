#include "app/persistence/signature.h"

#include "app/persistence/report_json.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonDocument>

#include <sodium.h>

#include <array>

using namespace Qt::StringLiterals;

namespace vigie::persistence {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Persistence)
};

const QString format = u"vigie-persistence-report/1"_s;
const QString algorithm = u"ed25519"_s;

using PublicKey = std::array<unsigned char, crypto_sign_PUBLICKEYBYTES>;
using SecretKey = std::array<unsigned char, crypto_sign_SECRETKEYBYTES>;

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

QByteArray raw(const unsigned char *data, std::size_t size)
{
    return QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
}

void keysOf(const Secret &seed, PublicKey &open, SecretKey &closed)
{
    start();
    QByteArray plain = QByteArray::fromHex(seed.revealed());
    plain.resize(crypto_sign_SEEDBYTES);
    crypto_sign_seed_keypair(open.data(), closed.data(), bytes(plain));
    sodium_memzero(plain.data(), static_cast<std::size_t>(plain.size()));
}

QString fingerprintOf(const QByteArray &publicKey)
{
    return u"SHA256:"_s + QString::fromLatin1(QCryptographicHash::hash(publicKey, QCryptographicHash::Sha256).toBase64(QByteArray::OmitTrailingEquals));
}

// What is signed: the report without its signature, in one line.
QByteArray signable(const QJsonObject &report)
{
    return format.toUtf8() + '\n' + QJsonDocument(report).toJson(QJsonDocument::Compact);
}

QByteArray spelled(const QJsonObject &report, const QJsonObject &signature)
{
    return QJsonDocument(QJsonObject{{u"format"_s, format}, {u"report"_s, report}, {u"signature"_s, signature}}).toJson(QJsonDocument::Indented);
}

tl::unexpected<Error> refused(const QString &why, const QString &detail = {})
{
    return failure(Error::Kind::BadReply, Tr::tr("This report is not valid."), why, Tr::tr("Ask for the original file."), detail);
}

} // namespace

Async<Secret> signingKey(vault::SecretStorePtr store)
{
    const QString key = u"workstation/report-signing-key"_s;
    const Result<std::optional<Secret>> known = co_await store->read(key);
    if (!known)
        co_return failure(known.error());
    if (*known)
        co_return Result<Secret>(**known);
    start();
    QByteArray seed(crypto_sign_SEEDBYTES, '\0');
    randombytes_buf(seed.data(), static_cast<std::size_t>(seed.size()));
    const Secret made(seed.toHex());
    sodium_memzero(seed.data(), static_cast<std::size_t>(seed.size()));
    const Result<> written = co_await store->write(key, made);
    if (!written)
        co_return failure(written.error());
    co_return Result<Secret>(made);
}

QString keyFingerprint(const Secret &seed)
{
    PublicKey open{};
    SecretKey closed{};
    keysOf(seed, open, closed);
    sodium_memzero(closed.data(), closed.size());
    return fingerprintOf(raw(open.data(), open.size()));
}

QString digestOf(const QByteArray &file)
{
    return u"sha256:"_s + QString::fromLatin1(QCryptographicHash::hash(file, QCryptographicHash::Sha256).toHex());
}

QByteArray signedReport(const Report &report, const Secret &seed)
{
    // read again as a reader will read it: what is signed is what is spelled
    const QJsonObject json = QJsonDocument::fromJson(QJsonDocument(toJson(report)).toJson()).object();
    PublicKey open{};
    SecretKey closed{};
    keysOf(seed, open, closed);
    const QByteArray message = signable(json);
    std::array<unsigned char, crypto_sign_BYTES> signature{};
    crypto_sign_detached(signature.data(), nullptr, bytes(message), static_cast<unsigned long long>(message.size()), closed.data());
    sodium_memzero(closed.data(), closed.size());
    return spelled(json, {{u"algorithm"_s, algorithm}, {u"publicKey"_s, QString::fromLatin1(raw(open.data(), open.size()).toHex())},
                          {u"value"_s, QString::fromLatin1(raw(signature.data(), signature.size()).toHex())}});
}

Result<Verification> verified(const QByteArray &file)
{
    start();
    QJsonParseError parsing;
    const QJsonDocument document = QJsonDocument::fromJson(file, &parsing);
    if (!document.isObject())
        return refused(Tr::tr("It is not a whole JSON file: it was cut, or it is something else."), parsing.errorString());
    const QJsonObject json = document.object();
    if (json.value(u"format"_s).toString() != format)
        return refused(Tr::tr("It is not a persistence report of Vigie, or of a newer version."), json.value(u"format"_s).toString());
    const QJsonObject report = json.value(u"report"_s).toObject();
    const QJsonObject signature = json.value(u"signature"_s).toObject();
    if (signature.value(u"algorithm"_s).toString() != algorithm)
        return refused(Tr::tr("It is signed in a way that this version does not know."), signature.value(u"algorithm"_s).toString());
    if (spelled(report, signature) != file)
        return refused(Tr::tr("It was changed after it was signed: it is not spelled as Vigie spells it."));
    const QByteArray key = QByteArray::fromHex(signature.value(u"publicKey"_s).toString().toLatin1());
    const QByteArray value = QByteArray::fromHex(signature.value(u"value"_s).toString().toLatin1());
    const bool spelledOnce = QString::fromLatin1(key.toHex()) == signature.value(u"publicKey"_s).toString() && QString::fromLatin1(value.toHex()) == signature.value(u"value"_s).toString();
    if (!spelledOnce || key.size() != crypto_sign_PUBLICKEYBYTES || value.size() != crypto_sign_BYTES)
        return refused(Tr::tr("Its signature was changed."));
    const QByteArray message = signable(report);
    if (crypto_sign_verify_detached(bytes(value), bytes(message), static_cast<unsigned long long>(message.size()), bytes(key)) != 0)
        return refused(Tr::tr("It was changed after it was signed, or it was signed with another key than it names."));
    Result<Report> read = reportFrom(report);
    if (!read)
        return failure(read.error());
    return Verification{*read, digestOf(file), fingerprintOf(key), false};
}

} // namespace vigie::persistence
