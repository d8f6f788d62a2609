#pragma once

#include "app/history/database.h"
#include "app/persistence/marks.h"
#include "app/persistence/report.h"

namespace vigie::persistence {

// A proof with all that a later start needs to go on with it.
struct Unfinished {
    Proof proof;
    QMap<QString, Marks> marks;                 // by service
    QMap<QString, QJsonObject> counters;        // of the crash: {"acknowledged": n, "times": […]}
    bool cancelled = false;
};

// Unfinished proofs and signed reports in the embedded database. Main thread only.
class Journal
{
public:
    explicit Journal(history::DatabasePtr database) : m_database(std::move(database)) {}

    [[nodiscard]] Result<> save(const Unfinished &unfinished);
    [[nodiscard]] Result<std::optional<Unfinished>> unfinished(QUuid server);
    [[nodiscard]] Result<> forget(const QString &proof);

    [[nodiscard]] Result<> keep(const Report &report, const QByteArray &file);
    [[nodiscard]] Result<QList<QByteArray>> files(QUuid server, int newest);        // newest first
    [[nodiscard]] Result<QByteArray> file(const QString &report);                   // Kind::NotFound

private:
    history::DatabasePtr m_database;
};

} // namespace vigie::persistence
