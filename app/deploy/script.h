#pragma once

#include <QByteArray>
#include <QString>

namespace vigie::deploy {

// A shell script of resources/stack, as built into the program.
[[nodiscard]] QByteArray script(const QString &name);

} // namespace vigie::deploy
