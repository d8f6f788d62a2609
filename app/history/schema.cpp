#include "app/history/schema.h"

#include <QCoreApplication>
#include <QSqlQuery>

#include <array>

using namespace Qt::StringLiterals;

namespace vigie::history {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Database)
};

constexpr int applicationId = 0x56494749; // "VIGI", in the file's header

// What happened and which credentials exist outlive their server, so those tables hang on no server row.
const QStringList &fromNothingTo1()
{
    static const QStringList statements{
        u"CREATE TABLE server (id TEXT PRIMARY KEY, name TEXT NOT NULL, folded TEXT NOT NULL UNIQUE, host TEXT NOT NULL, port INTEGER NOT NULL, "
        "user TEXT NOT NULL, key_file TEXT NOT NULL, project TEXT NOT NULL, folder TEXT NOT NULL, added TEXT NOT NULL)"_s,
        u"CREATE TABLE history (number INTEGER PRIMARY KEY AUTOINCREMENT, at TEXT NOT NULL, server TEXT NOT NULL, who TEXT NOT NULL, "
        "what TEXT NOT NULL, verb TEXT NOT NULL, result TEXT NOT NULL, took INTEGER, detail TEXT NOT NULL)"_s,
        u"CREATE INDEX history_of_server ON history (server, number)"_s,
        u"CREATE TABLE snapshot (server TEXT PRIMARY KEY REFERENCES server ON DELETE CASCADE, saved TEXT NOT NULL, json BLOB NOT NULL)"_s,
        u"CREATE TABLE definition (server TEXT PRIMARY KEY REFERENCES server ON DELETE CASCADE, saved TEXT NOT NULL, json BLOB NOT NULL)"_s,
        u"CREATE TABLE run (server TEXT NOT NULL REFERENCES server ON DELETE CASCADE, id TEXT NOT NULL, phase TEXT NOT NULL, "
        "revision INTEGER NOT NULL, started TEXT NOT NULL, ended TEXT, who TEXT NOT NULL, PRIMARY KEY (server, id))"_s,
        u"CREATE TABLE credential (server TEXT NOT NULL, stack TEXT NOT NULL, service TEXT NOT NULL, name TEXT NOT NULL, label TEXT NOT NULL, "
        "account TEXT NOT NULL, origin TEXT NOT NULL, created TEXT NOT NULL, rotated TEXT, length INTEGER NOT NULL, fingerprint TEXT NOT NULL, "
        "store TEXT NOT NULL, PRIMARY KEY (server, stack, service, name))"_s,
    };
    return statements;
}

// Rotations of credentials, and what the vault remembers of a server beside them (the last leak scan, the last recovery file). No secrets.
const QStringList &from1To2()
{
    static const QStringList statements{
        u"CREATE TABLE rotation (id TEXT PRIMARY KEY, server TEXT NOT NULL, stack TEXT NOT NULL, service TEXT NOT NULL, name TEXT NOT NULL, "
        "phase TEXT NOT NULL, began TEXT NOT NULL, ended TEXT, json BLOB NOT NULL)"_s,
        u"CREATE INDEX rotation_of_server ON rotation (server, began)"_s,
        u"CREATE TABLE vault_note (server TEXT NOT NULL, topic TEXT NOT NULL, at TEXT NOT NULL, json BLOB NOT NULL, PRIMARY KEY (server, topic))"_s,
    };
    return statements;
}

// Transfers of objects that are not over, and which of their blocks have arrived: they go on after a restart.
const QStringList &from2To3()
{
    static const QStringList statements{
        u"CREATE TABLE transfer (id TEXT PRIMARY KEY, server TEXT NOT NULL REFERENCES server ON DELETE CASCADE, upload INTEGER NOT NULL, "
        "bucket TEXT NOT NULL, key TEXT NOT NULL, file TEXT NOT NULL, replaces INTEGER NOT NULL, size INTEGER NOT NULL, block INTEGER NOT NULL, "
        "stamp TEXT NOT NULL, upload_id TEXT NOT NULL, owner INTEGER NOT NULL, added TEXT NOT NULL)"_s,
        u"CREATE TABLE transfer_block (transfer TEXT NOT NULL REFERENCES transfer ON DELETE CASCADE, number INTEGER NOT NULL, proof TEXT NOT NULL, "
        "PRIMARY KEY (transfer, number))"_s,
    };
    return statements;
}

// Reports outlive their server; what is unfinished does not.
const QStringList &from3To4()
{
    static const QStringList statements{
        u"CREATE TABLE proof (id TEXT PRIMARY KEY, server TEXT NOT NULL REFERENCES server ON DELETE CASCADE, started TEXT NOT NULL, json BLOB NOT NULL)"_s,
        u"CREATE TABLE report (id TEXT PRIMARY KEY, server TEXT NOT NULL, ended TEXT NOT NULL, file BLOB NOT NULL)"_s,
        u"CREATE INDEX report_of_server ON report (server, ended)"_s,
    };
    return statements;
}

using Migration = const QStringList &(*)();
constexpr std::array<Migration, 4> migrations{fromNothingTo1, from1To2, from2To3, from3To4};

Result<int> number(Database &database, const QString &statement)
{
    auto query = database.run(statement);
    if (!query)
        return failure(query.error());
    return query->next() ? query->value(0).toInt() : 0;
}

Result<> applyMissing(Database &database)
{
    // Read again under the write lock: another program may have just done it.
    const Result<int> version = number(database, u"PRAGMA user_version"_s);
    if (!version)
        return failure(version.error());
    for (int from = *version; from < schemaVersion(); ++from)
        for (const QString &statement : migrations.at(static_cast<std::size_t>(from))())
            if (const auto done = database.run(statement); !done)
                return failure(done.error());
    const QStringList marks{u"PRAGMA application_id = %1"_s.arg(applicationId), u"PRAGMA user_version = %1"_s.arg(schemaVersion())};
    for (const QString &mark : marks)
        if (const auto done = database.run(mark); !done)
            return failure(done.error());
    return {};
}

} // namespace

int schemaVersion()
{
    return static_cast<int>(migrations.size());
}

Result<> checkOwnership(Database &database)
{
    const Result<int> tables = number(database, u"SELECT count(*) FROM sqlite_master"_s);
    const Result<int> owner = number(database, u"PRAGMA application_id"_s);
    const Result<int> version = number(database, u"PRAGMA user_version"_s);
    for (const Result<int> &read : {tables, owner, version})
        if (!read)
            return failure(read.error());
    if (*tables > 0 && *owner != applicationId)
        return failure(Error::Kind::Conflict, Tr::tr("Vigie's database cannot be used."),
                       Tr::tr("The file %1 belongs to another program.").arg(database.file()),
                       Tr::tr("Nothing was changed. Move the file away, or give Vigie another data folder."));
    if (*version > schemaVersion())
        return failure(Error::Kind::Conflict, Tr::tr("Vigie's database cannot be used."),
                       Tr::tr("The file %1 was written by a newer Vigie (format %2; this one knows %3).").arg(database.file()).arg(*version).arg(schemaVersion()),
                       Tr::tr("Nothing was changed. Install the newer version again."));
    return {};
}

Result<> migrate(Database &database)
{
    const Result<int> version = number(database, u"PRAGMA user_version"_s);
    if (!version)
        return failure(version.error());
    if (*version == schemaVersion())
        return {};
    return database.transaction([&database] { return applyMissing(database); });
}

} // namespace vigie::history
