#include "app/storage/journal.h"

#include "app/history/columns.h"

#include <QCoreApplication>
#include <QFile>
#include <QSqlQuery>

#include <cerrno>
#include <csignal>

using namespace Qt::StringLiterals;

namespace vigie::storage {

namespace {

using history::column;

// A process number is soon somebody else's: where the system tells the program's name, it must be one of ours.
bool runs(qint64 owner)
{
    if (owner == QCoreApplication::applicationPid())
        return true;
    if (::kill(static_cast<pid_t>(owner), 0) != 0 && errno != EPERM)
        return false;
    QFile name(u"/proc/%1/comm"_s.arg(owner));
    return !name.open(QIODevice::ReadOnly) || name.readAll().startsWith("vigie");
}

Progress progressFrom(const QSqlQuery &row)
{
    Progress progress;
    progress.id = row.value(0).toString();
    progress.server = QUuid(row.value(1).toString());
    progress.wish.direction = row.value(2).toBool() ? Transfer::Direction::Upload : Transfer::Direction::Download;
    progress.wish.bucket = row.value(3).toString();
    progress.wish.key = row.value(4).toString();
    progress.wish.file = row.value(5).toString();
    progress.wish.replaces = row.value(6).toBool();
    progress.size = row.value(7).toLongLong();
    progress.block = row.value(8).toLongLong();
    progress.stamp = row.value(9).toString();
    progress.upload = row.value(10).toString();
    progress.added = history::time(row.value(12));
    return progress;
}

} // namespace

Result<> Journal::save(const Progress &progress)
{
    return m_database->runLazily(
        u"INSERT INTO transfer (id, server, upload, bucket, key, file, replaces, size, block, stamp, upload_id, owner, added) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET replaces = excluded.replaces, size = excluded.size, block = excluded.block, "
        "stamp = excluded.stamp, upload_id = excluded.upload_id, owner = excluded.owner"_s,
        {column(progress.id), column(progress.server), progress.wish.direction == Transfer::Direction::Upload, column(progress.wish.bucket),
         column(progress.wish.key), column(progress.wish.file), progress.wish.replaces, progress.size, progress.block, column(progress.stamp),
         column(progress.upload), QCoreApplication::applicationPid(), column(progress.added)});
}

Result<> Journal::saveBlock(const QString &id, int number, const QString &proof)
{
    return m_database->runLazily(u"INSERT OR REPLACE INTO transfer_block (transfer, number, proof) VALUES (?, ?, ?)"_s, {id, number, column(proof)});
}

Result<> Journal::forgetBlocks(const QString &id)
{
    return m_database->runLazily(u"DELETE FROM transfer_block WHERE transfer = ?"_s, {id});
}

Result<> Journal::remove(const QString &id)
{
    return m_database->runLazily(u"DELETE FROM transfer WHERE id = ?"_s, {id});
}

Result<QList<Progress>> Journal::takeLeftBehind()
{
    QList<Progress> left;
    const Result<> taken = m_database->transaction([this, &left]() -> Result<> {
        auto rows = m_database->run(u"SELECT id, server, upload, bucket, key, file, replaces, size, block, stamp, upload_id, owner, added "
                                    "FROM transfer ORDER BY added"_s);
        if (!rows)
            return failure(rows.error());
        while (rows->next())
            if (!runs(rows->value(11).toLongLong()))
                left.append(progressFrom(*rows));
        for (Progress &progress : left) {
            auto blocks = m_database->run(u"SELECT number, proof FROM transfer_block WHERE transfer = ?"_s, {progress.id});
            if (!blocks)
                return failure(blocks.error());
            while (blocks->next())
                progress.blocks.insert(blocks->value(0).toInt(), blocks->value(1).toString());
            const auto owned = m_database->run(u"UPDATE transfer SET owner = ? WHERE id = ?"_s, {QCoreApplication::applicationPid(), progress.id});
            if (!owned)
                return failure(owned.error());
        }
        return {};
    });
    if (!taken)
        return failure(taken.error());
    return left;
}

} // namespace vigie::storage
