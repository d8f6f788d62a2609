#pragma once

#include "remote/core/result.h"

#include <QXmlStreamReader>

namespace vigie::minio {

// What every parser of S3's XML shares.
// The root's name decides; a document type is refused: no S3 answer has one and entities could grow without end.
[[nodiscard]] bool startsWith(QXmlStreamReader &reader, QLatin1StringView root);
// Text only: an element inside is an error, never a surprise.
[[nodiscard]] QString text(QXmlStreamReader &reader);
[[nodiscard]] qint64 size(QXmlStreamReader &reader);            // not a number or below 0: the reader's error
[[nodiscard]] QDateTime time(QXmlStreamReader &reader);
// As encoding-type=url writes a key: a plus is a blank.
[[nodiscard]] QString decoded(const QString &key);
[[nodiscard]] Error unreadable(const QXmlStreamReader &reader, const QByteArray &xml);

} // namespace vigie::minio
