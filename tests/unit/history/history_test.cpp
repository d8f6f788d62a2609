#include "app/history/history.h"
#include "app/servers/address_book.h"
#include "tests/support/expect.h"

#include <QSqlQuery>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace vigie;

namespace {

struct HistoryTest : testing::Test {
    QTemporaryDir folder;
    history::DatabasePtr database = std::make_shared<history::Database>(folder.filePath(u"vigie.db"_s));
    history::History history{database};
    servers::AddressBook book{database};

    QUuid server(const QString &name)
    {
        Server wanted;
        wanted.name = name;
        wanted.host = u"vps.example.org"_s;
        return book.add(wanted).value().id;
    }
    static history::Entry deployed(QUuid server, const QString &what)
    {
        history::Entry entry;
        entry.server = server;
        entry.who = u"ana@laptop"_s;
        entry.what = what;
        entry.verb = u"deploy"_s;
        entry.result = u"done"_s;
        return entry;
    }
};

} // namespace

TEST_F(HistoryTest, givesBackWhatWasRecorded)
{
    const QUuid id = server(u"prod"_s);
    history::Entry entry = deployed(id, u"Deployed revision 15"_s);
    entry.at = QDateTime(QDate(2026, 11, 23), QTime(20, 15, 1, 42), Qt::UTC);
    entry.took = std::chrono::milliseconds(1234);
    entry.detail = u"4 services, 3 buckets"_s;
    const Result<qint64> number = history.record(entry, Redactor());
    ASSERT_OK(number);
    const auto newest = history.newest(id, 10);
    ASSERT_OK(newest);
    ASSERT_EQ(newest->size(), 1);
    const history::Entry &read = newest->first();
    EXPECT_EQ(read.number, *number);
    EXPECT_EQ(read.at, entry.at);
    EXPECT_EQ(read.server, id);
    EXPECT_EQ(read.who, entry.who);
    EXPECT_EQ(read.what, entry.what);
    EXPECT_EQ(read.verb, entry.verb);
    EXPECT_EQ(read.result, entry.result);
    EXPECT_EQ(read.took, entry.took);
    EXPECT_EQ(read.detail, entry.detail);
}

TEST_F(HistoryTest, givesTheNewestFirstAndOnlyThisServers)
{
    const QUuid one = server(u"one"_s), two = server(u"two"_s);
    for (int i = 1; i <= 5; ++i) {
        ASSERT_OK(history.record(deployed(one, u"one %1"_s.arg(i)), Redactor()));
        ASSERT_OK(history.record(deployed(two, u"two %1"_s.arg(i)), Redactor()));
    }
    const auto newest = history.newest(one, 3).value();
    ASSERT_EQ(newest.size(), 3);
    EXPECT_EQ(newest.at(0).what, u"one 5"_s);
    EXPECT_EQ(newest.at(2).what, u"one 3"_s);
    EXPECT_FALSE(newest.at(0).took);
    EXPECT_TRUE(newest.at(0).at.isValid());
    EXPECT_EQ(history.newest({}, 100).value().size(), 10);
}

TEST_F(HistoryTest, knownSecretsAreNotKept)
{
    Redactor redactor;
    redactor.learn(Secret("s3cr3t-of-redis"));
    const QUuid id = server(u"prod"_s);
    history::Entry entry = deployed(id, u"Tried s3cr3t-of-redis"_s);
    entry.detail = u"AUTH s3cr3t-of-redis, c2VjcmV0"_s;
    ASSERT_OK(history.record(entry, redactor));
    const auto newest = history.newest(id, 1).value();
    EXPECT_EQ(newest.first().what, u"Tried hidden"_s);
    EXPECT_EQ(newest.first().detail, u"AUTH hidden, c2VjcmV0"_s);
}

TEST_F(HistoryTest, outlivesItsServer)
{
    const QUuid id = server(u"prod"_s);
    ASSERT_OK(history.record(deployed(id, u"Deployed"_s), Redactor()));
    ASSERT_OK(history.saveSnapshot(id, "{}"));
    ASSERT_OK(book.remove(id));
    EXPECT_EQ(history.newest(id, 10).value().size(), 1);
    EXPECT_FALSE(history.lastSnapshot(id).value());
}

TEST_F(HistoryTest, keepsTheLastSnapshot)
{
    const QUuid id = server(u"prod"_s);
    EXPECT_FALSE(history.lastSnapshot(id).value());
    ASSERT_OK(history.saveSnapshot(id, "{\"a\":1}"));
    ASSERT_OK(history.saveSnapshot(id, "{\"a\":2}"));
    EXPECT_EQ(history.lastSnapshot(id).value(), "{\"a\":2}");
}

TEST_F(HistoryTest, keepsTheDefinition)
{
    const QUuid id = server(u"prod"_s);
    EXPECT_FALSE(history.definition(id).value());
    stack::Definition definition = stack::Definition::standard();
    definition.project = u"other"_s;
    definition.folder = u"/srv/été"_s;
    definition.secrets = stack::SecretMode::VaultOnly;
    definition.settings.insert(u"POSTGRES_PORT"_s, u"5433"_s);
    ASSERT_OK(history.saveDefinition(id, definition));
    EXPECT_EQ(history.definition(id).value(), definition);
}

TEST_F(HistoryTest, aDamagedDefinitionIsAnError)
{
    const QUuid id = server(u"prod"_s);
    ASSERT_OK(history.saveDefinition(id, stack::Definition::standard()));
    ASSERT_OK(database->run(u"UPDATE definition SET json = '{\"project\":'"_s));
    const auto read = history.definition(id);
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().kind, Error::Kind::BadReply);
}

TEST_F(HistoryTest, keepsRunsAndTheirLastPhase)
{
    const QUuid id = server(u"prod"_s);
    deploy::Run run;
    run.id = u"20261123T201501Z-4f2c"_s;
    run.phase = deploy::Run::Phase::Running;
    run.revision = 3;
    run.started = QDateTime(QDate(2026, 11, 23), QTime(20, 15, 1), Qt::UTC);
    run.by = u"ana@laptop"_s;
    ASSERT_OK(history.saveRun(id, run));
    deploy::Run older = run;
    older.id = u"20261122T201501Z-0000"_s;
    older.started = run.started.addDays(-1);
    ASSERT_OK(history.saveRun(id, older));
    run.phase = deploy::Run::Phase::NeedsVigie;
    run.ended = run.started.addSecs(60);
    ASSERT_OK(history.saveRun(id, run));
    const auto runs = history.runs(id).value();
    ASSERT_EQ(runs.size(), 2);
    EXPECT_EQ(runs.first().id, run.id);
    EXPECT_EQ(runs.first().phase, deploy::Run::Phase::NeedsVigie);
    EXPECT_EQ(runs.first().ended, run.ended);
    EXPECT_EQ(runs.first().revision, 3);
    EXPECT_EQ(runs.last().phase, deploy::Run::Phase::Running);
    EXPECT_FALSE(runs.last().ended);
}
