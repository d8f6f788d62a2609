#pragma once

#include "app/stack/definition.h"
#include "remote/core/result.h"

#include <QByteArray>

namespace vigie::history {

[[nodiscard]] QByteArray toJson(const stack::Definition &definition);
[[nodiscard]] Result<stack::Definition> definitionFromJson(const QByteArray &json);

} // namespace vigie::history
