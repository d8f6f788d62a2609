#pragma once

#include <QDateTime>
#include <QString>
#include <QUuid>
#include <QVariant>

// How values are spelled in the database's columns.
namespace vigie::history {

[[nodiscard]] inline QString column(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces);
}

[[nodiscard]] inline QString column(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

[[nodiscard]] inline QVariant column(const std::optional<QDateTime> &time)
{
    return time ? QVariant(column(*time)) : QVariant();
}

// Not null: SQLite keeps a null QString as NULL.
[[nodiscard]] inline QString column(const QString &text)
{
    return text.isNull() ? QLatin1String("") : text;
}

[[nodiscard]] inline QDateTime time(const QVariant &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
}

[[nodiscard]] inline std::optional<QDateTime> optionalTime(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional(time(value));
}

} // namespace vigie::history
