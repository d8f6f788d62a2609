#pragma once

#include "app/deploy/run.h"
#include "app/history/database.h"
#include "app/history/entry.h"
#include "app/stack/definition.h"
#include "remote/core/redactor.h"

namespace vigie::history {

// Who sits here, for Entry::who: "ana@laptop".
[[nodiscard]] QString operatorName();

// What was done to servers, and what is remembered of them between two starts. Main thread only.
class History
{
public:
    explicit History(DatabasePtr database) : m_database(std::move(database)) {}

    // Every text passes the redactor first. Gives the entry's number; an entry without a time gets now.
    [[nodiscard]] Result<qint64> record(Entry entry, const Redactor &redactor);
    // Newest first. A null id means every server, also those that were removed.
    [[nodiscard]] Result<QList<Entry>> newest(QUuid server, int count);

    // The last known state, as JSON, for a first paint that waits for no network. Nothing: there is none yet.
    [[nodiscard]] Result<> saveSnapshot(QUuid server, const QByteArray &json);
    [[nodiscard]] Result<std::optional<QByteArray>> lastSnapshot(QUuid server);

    // The settings of a server's stack. Nothing: it was never deployed from here.
    [[nodiscard]] Result<> saveDefinition(QUuid server, const stack::Definition &definition);
    [[nodiscard]] Result<std::optional<stack::Definition>> definition(QUuid server);

    // Runs that this workstation started or followed, newest first; without steps and log, which live on the server.
    [[nodiscard]] Result<> saveRun(QUuid server, const deploy::Run &run);
    [[nodiscard]] Result<QList<deploy::Run>> runs(QUuid server);

private:
    [[nodiscard]] Result<std::optional<QByteArray>> json(const QString &statement, QUuid server);

    DatabasePtr m_database;
};

} // namespace vigie::history
