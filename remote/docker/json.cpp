#include "remote/docker/json.h"

namespace vigie::docker {

namespace {

QList<QJsonObject> objectsOf(const QJsonArray &array)
{
    QList<QJsonObject> objects;
    for (const QJsonValue &value : array)
        if (value.isObject())
            objects.append(value.toObject());
    return objects;
}

} // namespace

QList<QJsonObject> objectsIn(const QByteArray &text)
{
    const QByteArray trimmed = text.trimmed();
    if (trimmed.startsWith('['))
        if (const QJsonDocument whole = QJsonDocument::fromJson(trimmed); whole.isArray())
            return objectsOf(whole.array());

    QList<QJsonObject> objects;
    for (const QByteArray &line : trimmed.split('\n')) {
        const QByteArray candidate = line.trimmed();
        if (!candidate.startsWith('{'))
            continue;
        if (const QJsonDocument document = QJsonDocument::fromJson(candidate); document.isObject())
            objects.append(document.object());
    }
    return objects;
}

QMap<QString, QString> textMap(const QJsonObject &object)
{
    QMap<QString, QString> map;
    for (auto entry = object.begin(); entry != object.end(); ++entry)
        map.insert(entry.key(), entry.value().toString());
    return map;
}

} // namespace vigie::docker
