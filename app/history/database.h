#pragma once

#include "remote/core/result.h"

#include <QString>
#include <QVariantList>

#include <functional>
#include <memory>

class QSqlQuery; // complete only where rows are read: no header of app/ needs Qt Sql

namespace vigie::history {

// The embedded database: SQLite in WAL mode, so that the window and the command line work on it side by side.
// Opened at first use. One connection per object, used by the thread that opened it; another thread makes an object of its own.
// A damaged file, another program's file or one of a newer Vigie is an Error and stays as it is.
class Database
{
public:
    explicit Database(QString file) : m_file(std::move(file)) {}
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    [[nodiscard]] const QString &file() const { return m_file; }
    [[nodiscard]] Result<> open();

    // One prepared statement with its values in order; the query stands before its first row.
    [[nodiscard]] Result<QSqlQuery> run(const QString &statement, const QVariantList &values = {});
    // All or nothing. Not nested.
    [[nodiscard]] Result<> transaction(const std::function<Result<>()> &work);
    // Like run(), for what can be read from the server again: not forced to the disk.
    [[nodiscard]] Result<> runLazily(const QString &statement, const QVariantList &values);

    // Changes when another connection (the other program) has written.
    [[nodiscard]] Result<qint64> changeCounter();

private:
    [[nodiscard]] Result<> connect();
    [[nodiscard]] Result<> configure();
    [[nodiscard]] Result<QSqlQuery> execute(const QString &statement, const QVariantList &values);
    void disconnect();

    QString m_file;
    QString m_connection;
};

using DatabasePtr = std::shared_ptr<Database>;

} // namespace vigie::history
