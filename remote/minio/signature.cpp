#include "remote/minio/signature.h"

#include <QCryptographicHash>
#include <QMap>
#include <QMessageAuthenticationCode>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie::minio {

namespace {

QByteArray hmac(const QByteArray &key, const QByteArray &message)
{
    return QMessageAuthenticationCode::hash(message, key, QCryptographicHash::Sha256);
}

QByteArray scope(const QDateTime &at, const SigningKey &key)
{
    return timeStamp(at).left(8) + '/' + key.region + '/' + key.service + "/aws4_request";
}

// Values of one name in the order given, each without superfluous blanks.
QMap<QByteArray, QByteArray> canonicalHeaders(const Signable &request)
{
    QMap<QByteArray, QByteArray> headers;
    for (const auto &[name, value] : request.headers) {
        const QByteArray key = name.toLower();
        const QByteArray tidy = value.simplified();
        const auto known = headers.find(key);
        if (known == headers.end())
            headers.insert(key, tidy);
        else
            known.value() += ',' + tidy;
    }
    return headers;
}

QByteArray signedHeaders(const Signable &request)
{
    return canonicalHeaders(request).keys().join(';');
}

QByteArray normalisedPath(const QByteArray &path)
{
    QByteArrayList kept;
    for (const QByteArray &segment : path.split('/')) {
        if (segment == "..") {
            if (!kept.isEmpty())
                kept.removeLast();
        } else if (!segment.isEmpty() && segment != ".") {
            kept.append(segment);
        }
    }
    const bool endsOpen = !kept.isEmpty() && (path.endsWith('/') || path.endsWith("/."));
    return '/' + kept.join('/') + (endsOpen ? "/" : "");
}

QByteArray signatureOf(const Signable &request, const QDateTime &at, const SigningKey &key)
{
    const QByteArray day = hmac("AWS4" + key.secretKey.revealed(), timeStamp(at).left(8));
    const QByteArray signing = hmac(hmac(hmac(day, key.region), key.service), "aws4_request");
    return hmac(signing, stringToSign(request, at, key)).toHex();
}

} // namespace

QByteArray percentEncoded(const QByteArray &text, const QByteArray &kept)
{
    return text.toPercentEncoding(kept);
}

QByteArray canonicalQuery(const QList<std::pair<QByteArray, QByteArray>> &query)
{
    QList<std::pair<QByteArray, QByteArray>> encoded;
    for (const auto &[name, value] : query)
        encoded.emplaceBack(percentEncoded(name), percentEncoded(value));
    std::ranges::sort(encoded);
    QByteArrayList pairs;
    for (const auto &[name, value] : encoded)
        pairs.append(name + '=' + value);
    return pairs.join('&');
}

QByteArray canonicalRequest(const Signable &request)
{
    QByteArray text = request.verb + '\n' + (request.normalised ? normalisedPath(request.path) : request.path) + '\n' + canonicalQuery(request.query) + '\n';
    const QMap<QByteArray, QByteArray> headers = canonicalHeaders(request);
    for (auto header = headers.cbegin(); header != headers.cend(); ++header)
        text += header.key() + ':' + header.value() + '\n';
    text += '\n' + signedHeaders(request) + '\n' + request.payloadHash;
    return text;
}

QByteArray stringToSign(const Signable &request, const QDateTime &at, const SigningKey &key)
{
    return "AWS4-HMAC-SHA256\n" + timeStamp(at) + '\n' + scope(at, key) + '\n' + hexSha256(canonicalRequest(request));
}

QByteArray authorization(const Signable &request, const QDateTime &at, const SigningKey &key)
{
    return "AWS4-HMAC-SHA256 Credential=" + key.accessKey + '/' + scope(at, key) + ", SignedHeaders=" + signedHeaders(request)
        + ", Signature=" + signatureOf(request, at, key);
}

QByteArray presignedQuery(Signable request, const QDateTime &at, const SigningKey &key, std::chrono::seconds valid)
{
    request.query += {{"X-Amz-Algorithm", "AWS4-HMAC-SHA256"},
                      {"X-Amz-Credential", key.accessKey + '/' + scope(at, key)},
                      {"X-Amz-Date", timeStamp(at)},
                      {"X-Amz-Expires", QByteArray::number(qint64{valid.count()})},
                      {"X-Amz-SignedHeaders", signedHeaders(request)}};
    return canonicalQuery(request.query) + "&X-Amz-Signature=" + signatureOf(request, at, key);
}

QByteArray timeStamp(const QDateTime &at)
{
    return at.toUTC().toString(u"yyyyMMdd'T'hhmmss'Z'"_s).toLatin1();
}

QByteArray hexSha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

} // namespace vigie::minio
