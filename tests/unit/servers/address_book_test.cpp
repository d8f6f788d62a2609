#include "app/servers/address_book.h"
#include "app/servers/validation.h"
#include "app/vault/ledger.h"
#include "tests/support/expect.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace vigie;
using servers::AddressBook;

namespace {

Server named(const QString &name)
{
    Server server;
    server.name = name;
    server.host = u"vps.example.org"_s;
    server.port = 2222;
    server.user = u"ops"_s;
    server.keyFile = u"/home/ana/.ssh/id_ed25519"_s;
    server.folder = u"/srv/stack"_s;
    return server;
}

struct AddressBookTest : testing::Test {
    QTemporaryDir folder;
    QString file = folder.filePath(u"vigie.db"_s);
    history::DatabasePtr database = std::make_shared<history::Database>(file);
    AddressBook book{database};
};

} // namespace

TEST_F(AddressBookTest, givesBackWhatWasAdded)
{
    const Result<Server> added = book.add(named(u"viridial-prod"_s));
    ASSERT_OK(added);
    EXPECT_FALSE(added->id.isNull());
    Server expected = named(u"viridial-prod"_s);
    expected.id = added->id;
    EXPECT_EQ(*added, expected);
    EXPECT_EQ(book.list().value(), QList<Server>{expected});
    EXPECT_EQ(book.byId(added->id).value(), expected);
}

TEST_F(AddressBookTest, survivesAnotherStart)
{
    const Server added = book.add(named(u"prod"_s)).value();
    AddressBook later(std::make_shared<history::Database>(file));
    EXPECT_EQ(later.list().value(), QList<Server>{added});
}

TEST_F(AddressBookTest, twoSideBySideAgree)
{
    AddressBook commandLine(std::make_shared<history::Database>(file));
    const Server one = book.add(named(u"one"_s)).value();
    const Server two = commandLine.add(named(u"two"_s)).value();
    EXPECT_EQ(book.list().value(), (QList<Server>{one, two}));
    EXPECT_EQ(commandLine.list().value(), (QList<Server>{one, two}));
    const Result<Server> again = commandLine.add(named(u"ONE"_s));
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().kind, Error::Kind::Conflict);
    ASSERT_OK(commandLine.rename(one.id, u"three"_s));
    EXPECT_EQ(book.byId(one.id).value().name, u"three"_s);
}

TEST_F(AddressBookTest, findsByNameThenByTheBeginningOfTheId)
{
    const Server one = book.add(named(u"one"_s)).value();
    const Server two = book.add(named(u"Préprod"_s)).value();
    EXPECT_EQ(book.find(u"ONE"_s).value(), one);
    EXPECT_EQ(book.find(u"PRÉPROD"_s).value(), two);
    const QString id = two.id.toString(QUuid::WithoutBraces);
    EXPECT_EQ(book.find(id.left(8)).value(), two);
    EXPECT_EQ(book.find(id.left(8).toUpper()).value(), two);
    const Result<Server> tooShort = book.find(id.left(3));
    ASSERT_FALSE(tooShort);
    EXPECT_EQ(tooShort.error().kind, Error::Kind::NotFound);
    const Server tricky = book.add(named(id.left(8))).value();
    EXPECT_EQ(book.find(id.left(8)).value(), tricky);
}

TEST_F(AddressBookTest, removingSaysWhichCredentialsStay)
{
    const Server one = book.add(named(u"one"_s)).value();
    vault::Ledger::Line line;
    line.info.id = {one.id, u"viridial"_s, u"redis"_s, u"REDIS_PASSWORD"_s};
    line.info.created = QDateTime::currentDateTimeUtc();
    line.store = u"memory"_s;
    ASSERT_OK(vault::Ledger(database).note(line));
    const auto staying = book.remove(one.id);
    ASSERT_OK(staying);
    EXPECT_EQ(*staying, QList{line.info.id});
    EXPECT_TRUE(book.list().value().isEmpty());
    EXPECT_EQ(vault::Ledger(database).lines(one.id).value().size(), 1);
    EXPECT_EQ(book.remove(one.id).error().kind, Error::Kind::NotFound);
    EXPECT_EQ(book.rename(one.id, u"two"_s).error().kind, Error::Kind::NotFound);
}

TEST_F(AddressBookTest, aServerMayKeepItsNameInAnotherCase)
{
    const Server one = book.add(named(u"one"_s)).value();
    ASSERT_OK(book.rename(one.id, u"One"_s));
    EXPECT_EQ(book.find(u"one"_s).value().name, u"One"_s);
}

TEST_F(AddressBookTest, whatIsRefusedIsNotAdded)
{
    Server bad = named(u"bad"_s);
    bad.host = u"-oProxyCommand=id"_s;
    const Result<Server> added = book.add(bad);
    ASSERT_FALSE(added);
    EXPECT_EQ(added.error().kind, Error::Kind::Usage);
    EXPECT_TRUE(book.list().value().isEmpty());
}

TEST(Validation, acceptsWhatOperatorsUse)
{
    for (const QString &name : {u"viridial-prod"_s, u"a"_s, u"web.01_eu"_s, u"préprod"_s})
        EXPECT_TRUE(servers::checkName(name)) << qPrintable(name);
    for (const QString &host : {u"vps.example.org"_s, u"203.0.113.7"_s, u"2001:db8::1"_s, u"fe80::1%eth0"_s, u"my_alias"_s})
        EXPECT_TRUE(servers::checkHost(host)) << qPrintable(host);
    for (const QString &user : {u"root"_s, u"ops"_s, u""_s, u"ana.b"_s, u"user@corp.example"_s})
        EXPECT_TRUE(servers::checkUser(user)) << qPrintable(user);
    for (const QString &folder : {u""_s, u"/opt/viridial/infrastructure/docker-compose"_s, u"~/viridial"_s, u"/srv/mes données"_s})
        EXPECT_TRUE(servers::checkFolder(folder)) << qPrintable(folder);
}

TEST(Validation, refusesWithWhatWhyAndNext)
{
    using Check = Result<> (*)(const QString &);
    const QList<QPair<Check, QStringList>> cases{
        {servers::checkName, {u"-x"_s, u"a b"_s, u"a\nb"_s, u".hidden"_s, u"a/b"_s, u"a;b"_s, QString(65, u'a'), u"a\u202eb"_s}},
        {servers::checkHost, {u"-x"_s, u"a b"_s, u"a\tb"_s, u"root@vps"_s, u"[::1]"_s, u"a;id"_s, u"$(id)"_s, QString(254, u'a'), u"a\u001b[31m"_s}},
        {servers::checkUser, {u"-l"_s, u"a b"_s, u"a\rb"_s, u"a;b"_s, u"a/b"_s, u"a`b"_s}},
        {servers::checkProject, {u""_s, u"Viridial"_s, u"-x"_s, u"_x"_s, u"a.b"_s, u"é"_s, u"a b"_s}},
        {servers::checkFolder, {u"relative"_s, u"/a/../b"_s, u"/"_s, u"/a\nb"_s, u"-x"_s}},
    };
    for (const auto &[check, values] : cases) {
        for (const QString &value : values) {
            const Result<> checked = check(value);
            ASSERT_FALSE(checked) << qPrintable(value);
            EXPECT_EQ(checked.error().kind, Error::Kind::Usage);
            EXPECT_FALSE(checked.error().what.isEmpty());
            EXPECT_FALSE(checked.error().why.isEmpty()) << qPrintable(value);
            EXPECT_FALSE(checked.error().next.isEmpty());
            EXPECT_FALSE(checked.error().what.contains(u'\u001b'));
        }
    }
    EXPECT_FALSE(servers::checkName({}));
    EXPECT_FALSE(servers::checkHost({}));
    Server noPort = named(u"a"_s);
    noPort.port = 0;
    EXPECT_FALSE(servers::check(noPort));
}
