#pragma once

#include "remote/core/units.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>
#include <QUuid>

#include <chrono>
#include <cmath>
#include <optional>

// One spelling per type, both ways. What is unset, invalid or not a number is null.
// A struct takes part through an overload of fields(visit, value), which names each member once for both directions.
namespace vigie::health::json {

class Writer
{
public:
    template<class T>
    void operator()(QLatin1String name, const T &value)
    {
        m_object.insert(name, spelled(value));
    }
    [[nodiscard]] const QJsonObject &object() const { return m_object; }

private:
    static QJsonValue spelled(const QString &text) { return text.isNull() ? QJsonValue() : QJsonValue(text); }
    static QJsonValue spelled(bool flag) { return flag; }
    static QJsonValue spelled(int number) { return number; }
    static QJsonValue spelled(quint16 number) { return int{number}; }
    static QJsonValue spelled(double number) { return std::isfinite(number) ? QJsonValue(number) : QJsonValue(); }
    static QJsonValue spelled(Bytes bytes) { return count(bytes); }
    static QJsonValue spelled(std::chrono::milliseconds time) { return qint64{time.count()}; }
    static QJsonValue spelled(const QUuid &id) { return id.toString(QUuid::WithoutBraces); }
    static QJsonValue spelled(const QDateTime &time) { return time.isValid() ? QJsonValue(time.toMSecsSinceEpoch()) : QJsonValue(); }
    static QJsonValue spelled(const QPair<QString, QString> &pair) { return QJsonArray{pair.first, pair.second}; }
    template<class T>
    static QJsonValue spelled(const std::optional<T> &value)
    {
        return value ? spelled(*value) : QJsonValue();
    }
    template<class T>
    static QJsonValue spelled(const QList<T> &list)
    {
        QJsonArray array;
        for (const T &item : list)
            array.append(spelled(item));
        return array;
    }
    template<class T>
    static QJsonValue spelled(const T &value)
    {
        if constexpr (std::is_enum_v<T>) {
            return static_cast<int>(value);
        } else {
            Writer inner;
            fields(inner, value);
            return inner.object();
        }
    }

    QJsonObject m_object;
};

class Reader
{
public:
    explicit Reader(QJsonObject object) : m_object(std::move(object)) {}

    template<class T>
    void operator()(QLatin1String name, T &value) const
    {
        take(m_object.value(name), value);
    }

private:
    static void take(const QJsonValue &json, QString &text) { text = json.toString(); }
    static void take(const QJsonValue &json, bool &flag) { flag = json.toBool(); }
    static void take(const QJsonValue &json, int &number) { number = json.toInt(); }
    static void take(const QJsonValue &json, quint16 &number) { number = static_cast<quint16>(json.toInt()); }
    static void take(const QJsonValue &json, double &number) { number = json.toDouble(); }
    static void take(const QJsonValue &json, Bytes &bytes) { bytes = Bytes{json.toInteger()}; }
    static void take(const QJsonValue &json, std::chrono::milliseconds &time) { time = std::chrono::milliseconds(json.toInteger()); }
    static void take(const QJsonValue &json, QUuid &id) { id = QUuid(json.toString()); }
    static void take(const QJsonValue &json, QDateTime &time)
    {
        time = json.isDouble() ? QDateTime::fromMSecsSinceEpoch(json.toInteger(), Qt::UTC) : QDateTime();
    }
    static void take(const QJsonValue &json, QPair<QString, QString> &pair) { pair = {json[0].toString(), json[1].toString()}; }
    template<class T>
    static void take(const QJsonValue &json, std::optional<T> &value)
    {
        value.reset();
        if (!json.isNull() && !json.isUndefined())
            take(json, value.emplace());
    }
    template<class T>
    static void take(const QJsonValue &json, QList<T> &list)
    {
        list.clear();
        const QJsonArray array = json.toArray();
        for (const QJsonValue &item : array)
            take(item, list.emplaceBack());
    }
    template<class T>
    static void take(const QJsonValue &json, T &value)
    {
        if constexpr (std::is_enum_v<T>) {
            // an enumerator that this version does not know leaves the default
            if (const int number = json.toInt(-1); number >= 0 && number <= static_cast<int>(lastOf(T{})))
                value = static_cast<T>(number);
        } else {
            fields(Reader(json.toObject()), value);
        }
    }

    QJsonObject m_object;
};

} // namespace vigie::health::json
