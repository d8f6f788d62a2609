#include "remote/postgres/scram.h"

#include <QMessageAuthenticationCode>
#include <QPasswordDigestor>
#include <QRandomGenerator>

#include <array>

using namespace Qt::StringLiterals;

namespace vigie::postgres {

namespace {

constexpr int keyLength = 32;

QByteArray hmac(const QByteArray &key, const QByteArray &text)
{
    return QMessageAuthenticationCode::hash(text, key, QCryptographicHash::Sha256);
}

} // namespace

QByteArray scramVerifier(const Secret &password, const QByteArray &salt, int iterations)
{
    // SASLprep of what people type is NFKC; generated passwords are ASCII and stay as they are
    const QByteArray prepared = QString::fromUtf8(password.revealed()).normalized(QString::NormalizationForm_KC).toUtf8();
    const QByteArray salted = QPasswordDigestor::deriveKeyPbkdf2(QCryptographicHash::Sha256, prepared, salt, iterations, keyLength);
    const QByteArray storedKey = QCryptographicHash::hash(hmac(salted, "Client Key"), QCryptographicHash::Sha256);
    return "SCRAM-SHA-256$" + QByteArray::number(iterations) + ':' + salt.toBase64() + '$' + storedKey.toBase64() + ':'
           + hmac(salted, "Server Key").toBase64();
}

QByteArray scramVerifier(const Secret &password)
{
    std::array<quint32, 4> words{};
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    return scramVerifier(password, QByteArray(reinterpret_cast<const char *>(words.data()), sizeof words));
}

QString quotedName(const QString &name)
{
    QString inside = name;
    return u'"' + inside.replace(u'"', u"\"\""_s) + u'"';
}

} // namespace vigie::postgres
