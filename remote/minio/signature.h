#pragma once

#include "remote/core/secret.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

#include <chrono>

namespace vigie::minio {

// AWS Signature Version 4 with the payload's hash in the request. Pure: the same values give the same text.
struct Signable {
    QByteArray verb;
    QByteArray path;                                    // as it travels: percent-encoded, starting with '/'
    QList<std::pair<QByteArray, QByteArray>> query;     // plain names and values
    QList<std::pair<QByteArray, QByteArray>> headers;   // all of them get signed
    QByteArray payloadHash;                             // hex, or "UNSIGNED-PAYLOAD"
    bool normalised = false;                            // S3 signs paths as they travel; all other services without ".", ".." and "//"
};

struct SigningKey {
    QByteArray accessKey;
    Secret secretKey;
    QByteArray region = "us-east-1";
    QByteArray service = "s3";
};

// Everything but letters, digits and -._~ is percent-encoded; slashes too unless kept.
[[nodiscard]] QByteArray percentEncoded(const QByteArray &text, const QByteArray &kept = {});
[[nodiscard]] QByteArray canonicalQuery(const QList<std::pair<QByteArray, QByteArray>> &query);
[[nodiscard]] QByteArray canonicalRequest(const Signable &request);
[[nodiscard]] QByteArray stringToSign(const Signable &request, const QDateTime &at, const SigningKey &key);

// The value of the Authorization header.
[[nodiscard]] QByteArray authorization(const Signable &request, const QDateTime &at, const SigningKey &key);

// For a link that works without a header: the whole query, signature included. Only the host is signed besides; at most 7 days.
[[nodiscard]] QByteArray presignedQuery(Signable request, const QDateTime &at, const SigningKey &key, std::chrono::seconds valid);

[[nodiscard]] QByteArray timeStamp(const QDateTime &at);        // "20150830T123600Z"
[[nodiscard]] QByteArray hexSha256(const QByteArray &bytes);

} // namespace vigie::minio
