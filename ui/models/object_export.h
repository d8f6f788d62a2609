#pragma once

#include "ui/models/object_order.h"

class QIODevice;

namespace vigie::models {

enum class ExportForm { Csv, Json, JsonLines };

// The shown rows, with full keys, bytes and ISO times. Stops at the first write that fails. For the thread pool.
[[nodiscard]] bool exportObjects(QIODevice &to, ExportForm form, const ObjectArena &arena, const ObjectRows &rows, const QString &bucket, const QString &prefix);

} // namespace vigie::models
