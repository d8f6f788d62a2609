#pragma once

#include <QJsonObject>
#include <QStringList>

namespace vigie::models {

enum class ExportForm { Csv, Json, JsonLines };

// Documents as they are shown, with these fields in this order; every field when there is none named.
[[nodiscard]] QByteArray exported(const QList<QJsonObject> &documents, const QStringList &fields, ExportForm form);
[[nodiscard]] QString suffixOf(ExportForm form);

} // namespace vigie::models
