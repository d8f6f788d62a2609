#pragma once

#include "app/health/snapshot.h"
#include "remote/core/result.h"

#include <QByteArray>

namespace vigie::health {

// The last known state as it is kept between two starts: everything survives, to the millisecond. Not the command line's shape.
[[nodiscard]] QByteArray toJson(const Snapshot &snapshot);
[[nodiscard]] Result<Snapshot> snapshotFromJson(const QByteArray &json);

} // namespace vigie::health
