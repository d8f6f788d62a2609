#include "app/history/database.h"
#include "app/history/schema.h"
#include "tests/support/expect.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace vigie;
using history::Database;

namespace {

struct DatabaseTest : testing::Test {
    QTemporaryDir folder;
    QString file = folder.filePath(u"vigie.db"_s);

    QByteArray bytes() const
    {
        QFile raw(file);
        return raw.open(QIODevice::ReadOnly) ? raw.readAll() : QByteArray();
    }
    void fill(const QByteArray &content) const
    {
        QFile raw(file);
        ASSERT_TRUE(raw.open(QIODevice::WriteOnly));
        raw.write(content);
    }
    static qint64 number(Database &database, const QString &statement)
    {
        auto query = database.run(statement);
        return query && query->next() ? query->value(0).toLongLong() : -1;
    }
};

} // namespace

TEST_F(DatabaseTest, isNotTouchedBeforeItsFirstUse)
{
    const Database database(file);
    EXPECT_FALSE(QFile::exists(file));
}

TEST_F(DatabaseTest, opensInWalModeWithForeignKeysAndForItsOwnerOnly)
{
    Database database(file);
    ASSERT_OK(database.open());
    EXPECT_EQ(number(database, u"PRAGMA foreign_keys"_s), 1);
    EXPECT_EQ(number(database, u"PRAGMA busy_timeout"_s), 5000);
    EXPECT_EQ(number(database, u"PRAGMA user_version"_s), history::schemaVersion());
    auto mode = database.run(u"PRAGMA journal_mode"_s);
    ASSERT_OK(mode);
    ASSERT_TRUE(mode->next());
    EXPECT_EQ(mode->value(0).toString(), u"wal"_s);
    for (const QString &name : {file, QString(file + u"-wal"_s), QString(file + u"-shm"_s)})
        EXPECT_FALSE(QFileInfo(name).permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther)) << qPrintable(name);
}

TEST_F(DatabaseTest, refusesAFileThatIsNoDatabaseAndLeavesItAlone)
{
    const QByteArray content = QByteArray("This is my shopping list. ").repeated(200);
    fill(content);
    Database database(file);
    const Result<> opened = database.open();
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().kind, Error::Kind::BadReply);
    EXPECT_FALSE(opened.error().next.isEmpty());
    EXPECT_EQ(bytes(), content);
}

TEST_F(DatabaseTest, refusesADamagedDatabaseAndLeavesItAlone)
{
    {
        Database database(file);
        ASSERT_OK(database.open());
    }
    QByteArray content = bytes();
    ASSERT_GT(content.size(), 5000);
    content.replace(100, 3000, QByteArray(3000, '\x5a'));
    fill(content);
    Database database(file);
    const Result<> opened = database.open();
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().kind, Error::Kind::BadReply);
    EXPECT_EQ(bytes(), content);
}

TEST_F(DatabaseTest, refusesTheFileOfANewerVigie)
{
    {
        Database database(file);
        ASSERT_OK(database.run(u"PRAGMA user_version = 99"_s));
    }
    const QByteArray content = bytes();
    Database database(file);
    const Result<> opened = database.open();
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().kind, Error::Kind::Conflict);
    EXPECT_EQ(bytes(), content);
}

TEST_F(DatabaseTest, refusesTheDatabaseOfAnotherProgram)
{
    {
        Database database(file);
        ASSERT_OK(database.run(u"PRAGMA application_id = 7"_s));
    }
    const QByteArray content = bytes();
    Database database(file);
    const Result<> opened = database.open();
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().kind, Error::Kind::Conflict);
    EXPECT_EQ(bytes(), content);
}

TEST_F(DatabaseTest, saysWhyTheFileCannotBeMade)
{
    Database database(u"/proc/vigie.db"_s);
    const Result<> opened = database.open();
    ASSERT_FALSE(opened);
    EXPECT_TRUE(opened.error().why.contains(u"/proc/vigie.db"_s));
}

TEST_F(DatabaseTest, aFailedTransactionChangesNothing)
{
    Database database(file);
    const Result<> done = database.transaction([&]() -> Result<> {
        const auto added = database.run(u"INSERT INTO history (at, server, who, what, verb, result, detail) VALUES ('', '', '', '', '', '', '')"_s);
        EXPECT_TRUE(added);
        return failure(Error::Kind::Cancelled, u"No."_s);
    });
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().kind, Error::Kind::Cancelled);
    EXPECT_EQ(number(database, u"SELECT count(*) FROM history"_s), 0);
}

TEST_F(DatabaseTest, twoProgramsTakeTurns)
{
    const auto insert = [this] {
        Database own(file);
        for (int i = 0; i < 100; ++i) {
            const Result<> done = own.transaction([&]() -> Result<> {
                const qint64 before = number(own, u"SELECT count(*) FROM history"_s);
                const auto added = own.run(u"INSERT INTO history (at, server, who, what, verb, result, detail) VALUES (?, '', '', '', '', '', '')"_s, {before});
                return added ? Result<>() : failure(added.error());
            });
            EXPECT_TRUE(done) << qPrintable(done ? QString() : done.error().detail);
        }
    };
    std::unique_ptr<QThread> other(QThread::create(insert));
    other->start();
    insert();
    other->wait();
    Database database(file);
    EXPECT_EQ(number(database, u"SELECT count(*) FROM history"_s), 200);
    EXPECT_EQ(number(database, u"SELECT count(DISTINCT at) FROM history"_s), 200); // nobody read what the other was changing
}

TEST_F(DatabaseTest, noticesThatTheOtherProgramHasWritten)
{
    Database window(file), commandLine(file);
    const Result<qint64> before = window.changeCounter();
    ASSERT_OK(before);
    ASSERT_OK(commandLine.run(u"INSERT INTO history (at, server, who, what, verb, result, detail) VALUES ('', '', '', '', '', '', '')"_s));
    EXPECT_NE(window.changeCounter().value(), *before);
}

TEST_F(DatabaseTest, isNotSharedBetweenThreads)
{
    Database database(file);
    ASSERT_OK(database.open());
    bool answered = true;
    std::unique_ptr<QThread> other(QThread::create([&] { answered = database.run(u"SELECT 1"_s).has_value(); }));
    other->start();
    other->wait();
    EXPECT_FALSE(answered);
}
