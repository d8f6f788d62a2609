#pragma once

#include "app/history/database.h"
#include "app/storage/values.h"

#include <QMap>

namespace vigie::storage {

// What must be known of a transfer to go on with it in another start of Vigie.
struct Progress {
    QString id;
    QUuid server;
    TransferWish wish;
    qint64 size = 0;
    qint64 block = 0;               // length of a block, the last may be shorter
    QString stamp;                  // upload: when the file was changed last; download: the object's ETag. Another stamp: begin anew
    QString upload;                 // the server's id of the multipart upload
    QDateTime added;
    QMap<int, QString> blocks;      // those that arrived, by number from 1, each with its MD5
};

// In the embedded database. A row belongs to the program that works on it; what a program left behind is anybody's.
class Journal
{
public:
    explicit Journal(history::DatabasePtr database) : m_database(std::move(database)) {}

    [[nodiscard]] Result<> save(const Progress &progress);              // all but its blocks
    [[nodiscard]] Result<> saveBlock(const QString &id, int number, const QString &proof);
    [[nodiscard]] Result<> forgetBlocks(const QString &id);
    [[nodiscard]] Result<> remove(const QString &id);
    // Those of programs that no longer run, oldest first; from now on they are this program's.
    [[nodiscard]] Result<QList<Progress>> takeLeftBehind();

private:
    history::DatabasePtr m_database;
};

} // namespace vigie::storage
