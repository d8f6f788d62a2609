#pragma once

#include "remote/core/error.h"
#include "remote/redis/types.h"

#include <QMap>

namespace vigie::redis {

// The fields of an INFO answer, all sections together. Lines that are no field are left out.
[[nodiscard]] QMap<QString, QString> parseInfo(const QByteArray &text);
[[nodiscard]] RedisFacts factsFrom(const QMap<QString, QString> &info);

// In plain words what an error reply ("WRONGPASS …") means.
[[nodiscard]] Error errorFrom(const QByteArray &reply);

} // namespace vigie::redis
