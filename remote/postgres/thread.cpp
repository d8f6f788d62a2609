#include "remote/postgres/thread.h"

#include "remote/postgres/libpq.h"
#include "remote/postgres/parse.h"

#include <QHostAddress>
#include <QNetworkProxy>
#include <QScopeGuard>
#include <QSet>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QTcpSocket>
#include <QThread>
#include <QThreadPool>
#include <QUuid>

#include <sys/socket.h>

#include <array>
#include <mutex>

using namespace Qt::StringLiterals;

namespace vigie::postgres {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Postgres)
};

// Threads that have not ended. The program waits for them before it unloads the driver under their feet; a connection attempt ends after
// its own limit at the latest, and one whose owner waits for an answer that never comes any more is told to end.
QSet<QThread *> &living()
{
    static QSet<QThread *> threads;
    return threads;
}

void awaitThreads()
{
    for (QThread *thread : std::as_const(living())) {
        thread->quit();
        thread->wait();
    }
}

PGconn *handleOf(const QSqlDatabase &database)
{
    const QVariant handle = database.driver()->handle();
    const QByteArray type = handle.typeName();      // PGconn is another name for pg_conn; Qt's versions differ in which they tell
    return type == "pg_conn*" || type == "PGconn*" ? *static_cast<PGconn *const *>(handle.constData()) : nullptr;
}

Reached whoAnswered(const Target &target, std::chrono::milliseconds spent)
{
    QTcpSocket socket;
    socket.setProxy(QNetworkProxy::NoProxy);
    socket.connectToHost(QHostAddress(target.host), number(target.port));
    if (!socket.waitForConnected(1000))
        return Reached::Nobody;
    return spent >= target.limit - 100ms ? Reached::Silence : Reached::Answer;
}

QString connectOptions(const Target &target)
{
    const auto seconds = std::max<qint64>(2, std::chrono::ceil<std::chrono::seconds>(target.limit).count());
    // Notices would be printed to the program's stderr by libpq.
    return u"hostaddr=%1;connect_timeout=%2;sslmode=prefer;gssencmode=disable;application_name=vigie;options=-cclient_min_messages=error"_s
        .arg(target.host)
        .arg(seconds);
}

} // namespace

// What both threads see: enough to interrupt a call that blocks.
struct PgThread::Shared {
    std::mutex mutex;
    int socket = -1;
    bool busy = false;
    std::shared_ptr<PGcancel> canceller;

    void publish(PGconn *connection)
    {
        const std::lock_guard lock(mutex);
        if (!libpq().isComplete())
            return;
        socket = libpq().socket(connection);
        canceller = std::shared_ptr<PGcancel>(libpq().getCancel(connection), libpq().freeCancel);
    }
    void setBusy(bool now)
    {
        const std::lock_guard lock(mutex);
        busy = now;
    }
    bool isBusy()
    {
        const std::lock_guard lock(mutex);
        return busy;
    }
    void withdraw()
    {
        const std::lock_guard lock(mutex);
        socket = -1;
        canceller.reset();
    }
};

class PgThread::Worker : public QObject
{
public:
    explicit Worker(std::shared_ptr<Shared> shared) : m_shared(std::move(shared)) {}
    ~Worker() override { close(); }
    Q_DISABLE_COPY_MOVE(Worker)

    Result<> open(const Target &target);
    Result<Rows> run(const Statement &statement) const;
    void close();

private:
    static Result<Rows> fetched(QSqlQuery &query, int mostRows);
    std::shared_ptr<Shared> m_shared;
    QString m_name = QUuid::createUuid().toString(QUuid::WithoutBraces);
};

Result<> PgThread::Worker::open(const Target &target)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QPSQL"_s, m_name);
    if (!database.isValid())
        return failure(Error::Kind::Internal, Tr::tr("The PostgreSQL driver is not installed."), {}, Tr::tr("Install Qt's QPSQL driver."));
    database.setPort(number(target.port));
    database.setDatabaseName(target.database);
    database.setConnectOptions(connectOptions(target));
    QElapsedTimer watch;
    watch.start();
    if (!database.open(target.user, QString::fromUtf8(target.password.revealed()))) {
        const auto spent = std::chrono::milliseconds(watch.elapsed());
        return failure(connectError(whoAnswered(target, spent), database.lastError().text()));
    }
    PGconn *connection = handleOf(database);
    if (!connection)
        return failure(Error::Kind::Internal, Tr::tr("The PostgreSQL driver is of an unknown kind."));
    m_shared->publish(connection);
    return {};
}

Result<Rows> PgThread::Worker::run(const Statement &statement) const
{
    m_shared->setBusy(true);
    const auto idle = qScopeGuard([this] { m_shared->setBusy(false); });
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    query.setForwardOnly(true);
    bool fine = false;
    if (statement.values.isEmpty()) {
        fine = query.exec(statement.text);
    } else if (query.prepare(statement.text)) {
        for (const QVariant &value : statement.values)
            query.addBindValue(value);
        fine = query.exec();
    }
    if (!fine)
        return failure(errorFrom(query.lastError().nativeErrorCode(), query.lastError().databaseText()));
    return fetched(query, statement.mostRows);
}

Result<Rows> PgThread::Worker::fetched(QSqlQuery &query, int mostRows)
{
    Rows rows;
    rows.affected = query.numRowsAffected();
    const QSqlRecord record = query.record();
    for (int column = 0; column < record.count(); ++column)
        rows.columns.append(record.fieldName(column));
    while (query.next()) {
        if (rows.rows.size() >= mostRows) {
            rows.cut = true;
            return rows;
        }
        QVariantList row;
        for (int column = 0; column < record.count(); ++column)
            row.append(query.value(column));
        rows.rows.append(row);
    }
    if (query.lastError().isValid())
        return failure(errorFrom(query.lastError().nativeErrorCode(), query.lastError().databaseText()));
    return rows;
}

void PgThread::Worker::close()
{
    m_shared->withdraw();
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
}

PgThread::PgThread() : m_shared(std::make_shared<Shared>()), m_worker(new Worker(m_shared)), m_thread(new QThread)
{
    static const bool once = (qAddPostRoutine(awaitThreads), true);
    Q_UNUSED(once)
    m_thread->setObjectName(u"vigie-postgres"_s);
    m_worker->moveToThread(m_thread);
    QObject::connect(m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    QThread *thread = m_thread;
    QObject::connect(m_thread, &QThread::finished, QCoreApplication::instance(), [thread] {
        living().remove(thread);
        thread->wait();
        delete thread;
    });
    living().insert(m_thread);
    m_thread->start();
}

PgThread::~PgThread()
{
    if (m_shared->isBusy()) {
        cancel();
        cut();
    }
    m_thread->quit();
}

void PgThread::open(const Target &target, const Promise<> &opened) const
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, target, opened] { opened.finish(worker->open(target)); }, Qt::QueuedConnection);
}

void PgThread::run(const Statement &statement, const Promise<Rows> &done) const
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, statement, done] { done.finish(worker->run(statement)); }, Qt::QueuedConnection);
}

// On the pool: PQcancel opens a connection of its own and waits for it.
void PgThread::cancel() const
{
    const std::lock_guard lock(m_shared->mutex);
    if (!m_shared->canceller)
        return;
    QThreadPool::globalInstance()->start([canceller = m_shared->canceller] {
        std::array<char, 256> reason{};
        libpq().cancel(canceller.get(), reason.data(), static_cast<int>(reason.size()));
    });
}

void PgThread::cut() const
{
    const std::lock_guard lock(m_shared->mutex);
    if (m_shared->socket >= 0)
        ::shutdown(m_shared->socket, SHUT_RDWR);
}

} // namespace vigie::postgres
