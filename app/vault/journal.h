#pragma once

#include "app/history/database.h"
#include "app/vault/rotation.h"

#include <QByteArray>

namespace vigie::vault {

// What happened to credentials, without their values, in the embedded database: written before and after each step of a rotation.
// Main thread only.
class Journal
{
public:
    explicit Journal(history::DatabasePtr database) : m_database(std::move(database)) {}

    [[nodiscard]] Result<> save(const Rotation &rotation);
    [[nodiscard]] Result<QList<Rotation>> rotations(QUuid server);      // newest first
    [[nodiscard]] Result<std::optional<Rotation>> find(const QString &id);

    // One note for each topic: "scan", "recovery-file".
    struct Note {
        QDateTime at;
        QByteArray json;
    };
    [[nodiscard]] Result<> note(QUuid server, const QString &topic, const QByteArray &json);
    [[nodiscard]] Result<std::optional<Note>> noted(QUuid server, const QString &topic);

private:
    history::DatabasePtr m_database;
};

} // namespace vigie::vault
