#pragma once

#include <QtGlobal>

namespace vigie {

enum class Bytes : qint64 {};
enum class Port : quint16 {};

[[nodiscard]] constexpr qint64 count(Bytes bytes) { return static_cast<qint64>(bytes); }
[[nodiscard]] constexpr quint16 number(Port port) { return static_cast<quint16>(port); }

} // namespace vigie
