#include "app/history/database.h"

#include "app/history/schema.h"

#include <QAtomicInt>
#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QThread>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace vigie::history {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Database)
};

constexpr std::chrono::milliseconds busyTimeout{5000};

// SQLite's result codes that need another advice than "try again".
constexpr int codeBusy = 5, codeLocked = 6, codeCorrupt = 11, codeFull = 13, codeNotADatabase = 26;

int primaryCode(const QSqlError &error)
{
    return error.nativeErrorCode().toInt() & 0xff;
}

Error explained(const QSqlError &error, const QString &file)
{
    const QString detail = error.driverText() + u": "_s + error.databaseText() + u" ("_s + error.nativeErrorCode() + u')';
    switch (primaryCode(error)) {
    case codeCorrupt:
    case codeNotADatabase:
        return {Error::Kind::BadReply, Tr::tr("Vigie's database cannot be read."), Tr::tr("The file %1 is damaged or is not a database.").arg(file),
                Tr::tr("Nothing was changed. Put back a copy of the file, or move it away to start with an empty one; the credentials stay in the vault."), detail};
    case codeBusy:
    case codeLocked:
        return {Error::Kind::TimedOut, Tr::tr("Vigie's database is busy."), Tr::tr("Another program has kept %1 locked for too long.").arg(file),
                Tr::tr("Try again. If it stays so, look for a vigie or vigiectl that hangs."), detail};
    case codeFull:
        return {Error::Kind::Internal, Tr::tr("Vigie's database cannot be written."), Tr::tr("The disk that holds %1 is full.").arg(file),
                Tr::tr("Free some space, then try again."), detail};
    default:
        return {Error::Kind::Internal, Tr::tr("Vigie's database refused a request."), Tr::tr("The file is %1.").arg(file), {}, detail};
    }
}

// SQLite gives its side files (-wal, -shm) the mode of the database, so the database is made 0600 before SQLite sees it.
Result<> makePrivateFile(const QString &file)
{
    const QByteArray path = QFile::encodeName(file);
    QDir().mkpath(QFileInfo(file).path());
    const int descriptor = ::open(path.constData(), O_CREAT | O_RDWR | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (descriptor < 0 || ::fchmod(descriptor, S_IRUSR | S_IWUSR) != 0) {
        const QString reason = qt_error_string(errno);
        if (descriptor >= 0)
            ::close(descriptor);
        return failure(Error::Kind::Internal, Tr::tr("Vigie's database cannot be opened."), Tr::tr("The file %1: %2.").arg(file, reason),
                       Tr::tr("Check who owns the file and its folder."));
    }
    ::close(descriptor);
    return {};
}

QString uniqueConnection()
{
    static QAtomicInt made;
    return u"vigie-%1"_s.arg(made.fetchAndAddRelaxed(1));
}

} // namespace

Database::~Database()
{
    disconnect();
}

void Database::disconnect()
{
    if (!m_connection.isEmpty())
        QSqlDatabase::removeDatabase(std::exchange(m_connection, {}));
}

Result<> Database::open()
{
    if (!m_connection.isEmpty())
        return {};
    Result<> opened = connect();
    if (opened)
        opened = configure();
    if (opened)
        opened = migrate(*this);
    if (!opened)
        disconnect();
    return opened;
}

Result<> Database::connect()
{
    if (const Result<> made = makePrivateFile(m_file); !made)
        return made;
    m_connection = uniqueConnection();
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    connection.setDatabaseName(m_file);
    connection.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(busyTimeout.count()));
    if (!connection.open())
        return failure(explained(connection.lastError(), m_file));
    return {};
}

Result<> Database::configure()
{
    // The first statement that touches the file: a damaged or foreign one shows here, before anything is written to it.
    if (const Result<> ours = checkOwnership(*this); !ours)
        return ours;
    // Of two programs that open a new file at once, SQLite refuses one the change of its mode without waiting for the other (sqlite.org/rescode.html#busy).
    for (QDeadlineTimer limit(busyTimeout);;) {
        const auto changed = execute(u"PRAGMA journal_mode = WAL"_s, {});
        if (changed)
            break;
        if (changed.error().kind != Error::Kind::TimedOut || limit.hasExpired())
            return failure(changed.error());
        QThread::msleep(5);
    }
    for (const QString &pragma : {u"PRAGMA foreign_keys = ON"_s, u"PRAGMA synchronous = FULL"_s})
        if (const auto done = execute(pragma, {}); !done)
            return failure(done.error());
    return {};
}

Result<QSqlQuery> Database::run(const QString &statement, const QVariantList &values)
{
    if (const Result<> opened = open(); !opened)
        return failure(opened.error());
    return execute(statement, values);
}

Result<QSqlQuery> Database::execute(const QString &statement, const QVariantList &values)
{
    const QSqlDatabase connection = QSqlDatabase::database(m_connection, false);
    if (!connection.isValid()) // Qt hands out no connection to a thread that did not make it
        return failure(Error::Kind::Internal, Tr::tr("Vigie's database was asked from another thread."));
    QSqlQuery query(connection);
    query.setForwardOnly(true);
    if (!query.prepare(statement))
        return failure(explained(query.lastError(), m_file));
    for (qsizetype i = 0; i < values.size(); ++i)
        query.bindValue(static_cast<int>(i), values.at(i));
    if (!query.exec())
        return failure(explained(query.lastError(), m_file));
    return query;
}

Result<> Database::transaction(const std::function<Result<>()> &work)
{
    // Immediate: the write lock is taken before anything is read, so that two programs take turns instead of failing half-way.
    if (const auto begun = run(u"BEGIN IMMEDIATE"_s); !begun)
        return failure(begun.error());
    Result<> result = work();
    if (result)
        if (const auto committed = execute(u"COMMIT"_s, {}); !committed)
            result = failure(committed.error());
    if (!result)
        (void)execute(u"ROLLBACK"_s, {});
    return result;
}

Result<> Database::runLazily(const QString &statement, const QVariantList &values)
{
    if (const auto relaxed = run(u"PRAGMA synchronous = NORMAL"_s); !relaxed)
        return failure(relaxed.error());
    const auto done = execute(statement, values);
    const auto strict = execute(u"PRAGMA synchronous = FULL"_s, {});
    if (!done)
        return failure(done.error());
    return strict ? Result<>() : failure(strict.error());
}

Result<qint64> Database::changeCounter()
{
    auto query = run(u"PRAGMA data_version"_s);
    if (!query)
        return failure(query.error());
    return query->next() ? query->value(0).toLongLong() : 0;
}

} // namespace vigie::history
