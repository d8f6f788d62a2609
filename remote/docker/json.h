#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>

namespace vigie::docker {

// A JSON array of objects, or one object a line; lines that are not objects are skipped (wrappers mix in warnings).
[[nodiscard]] QList<QJsonObject> objectsIn(const QByteArray &text);
[[nodiscard]] QMap<QString, QString> textMap(const QJsonObject &object);

} // namespace vigie::docker
