#pragma once

#include <QString>
#include <QStringList>

namespace vigie::stack {

// Where the same image is known to be when its registry refuses it, best first; empty when no other place is known.
[[nodiscard]] QStringList otherSources(const QString &image);

} // namespace vigie::stack
