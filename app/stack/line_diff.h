#pragma once

#include <QByteArray>
#include <QString>

namespace vigie::stack {

// A unified diff: a head for each hunk ("@@ -11,4 +11,4 @@"), three lines around each change. Empty where nothing differs.
[[nodiscard]] QString lineDiff(const QByteArray &before, const QByteArray &after);

} // namespace vigie::stack
