#include "app/vault/crypto.h"
#include "app/vault/memory_store.h"
#include "app/vault/vault.h"
#include "tests/support/expect.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace vigie;
using namespace std::chrono_literals;
using Phase = vault::VaultState::Phase;

namespace {

struct VaultTest : testing::Test {
    QTemporaryDir folder;
    QString file = folder.filePath(u"vigie.db"_s);
    std::shared_ptr<vault::MemoryStore> store = std::make_shared<vault::MemoryStore>();
    vault::Vault vault{store, std::make_shared<history::Database>(file)};
    QUuid server = QUuid::createUuid();
    QList<vault::Wanted> wanted = vault::wanted(server, stack::Definition::standard());

    Result<vault::Ensured> ensure() { return QCoro::waitFor(vault::ensure(vault, wanted)); }
    QList<vault::CredentialInfo> list() { return QCoro::waitFor(vault::list(vault, server)).value(); }
    QString redisKey() const { return wanted.at(1).id.key(); }
};

} // namespace

TEST(Generate, gives192BitsThatEveryFileAndCommandTakes)
{
    static const QRegularExpression form(u"^[A-Za-z0-9][A-Za-z0-9_-]{31}$"_s);
    QSet<QByteArray> seen;
    QSet<char> characters;
    for (int i = 0; i < 2000; ++i) {
        const QByteArray value = vault::generate().revealed();
        EXPECT_TRUE(form.match(QString::fromLatin1(value)).hasMatch());
        seen.insert(value);
        for (const char c : value)
            characters.insert(c);
    }
    EXPECT_EQ(seen.size(), 2000);
    EXPECT_EQ(characters.size(), 64);
}

TEST(Fingerprint, recognisesAValueOnlyUnderItsKey)
{
    const Secret one = vault::generateKey(), other = vault::generateKey(), value = vault::generate();
    EXPECT_EQ(vault::fingerprint(one, value).size(), 8);
    EXPECT_EQ(vault::fingerprint(one, value), vault::fingerprint(one, Secret(value.revealed())));
    EXPECT_NE(vault::fingerprint(one, value), vault::fingerprint(other, value));
    EXPECT_NE(vault::fingerprint(one, value), vault::fingerprint(one, vault::generate()));
}

TEST_F(VaultTest, wantsWhatTheStackNeedsWithItsAccounts)
{
    ASSERT_EQ(wanted.size(), 4);
    EXPECT_EQ(wanted.at(0).id.key(), QString(server.toString(QUuid::WithoutBraces) + u"/viridial/postgres/POSTGRES_PASSWORD"_s));
    EXPECT_EQ(wanted.at(0).account, u"viridial"_s);
    EXPECT_FALSE(wanted.at(0).label.isEmpty());
}

TEST_F(VaultTest, generatesWhatIsMissingAndKeepsIt)
{
    const Result<vault::Ensured> first = ensure();
    ASSERT_OK(first);
    EXPECT_EQ(first->generated.size(), 4);
    EXPECT_EQ(first->values.size(), 4);
    for (const vault::Wanted &one : wanted)
        EXPECT_EQ(store->values.value(one.id.key()), first->values.value(one.id.name));
    const int writes = store->writes;
    const Result<vault::Ensured> second = ensure();
    ASSERT_OK(second);
    EXPECT_TRUE(second->generated.isEmpty());
    EXPECT_EQ(second->values, first->values);
    EXPECT_EQ(store->writes, writes);
}

TEST_F(VaultTest, knowsEverythingButTheValue)
{
    const vault::Values values = ensure().value().values;
    const auto infos = list();
    ASSERT_EQ(infos.size(), 4);
    for (const vault::CredentialInfo &info : infos) {
        EXPECT_EQ(info.length, 32);
        EXPECT_EQ(info.origin, vault::CredentialInfo::Origin::Generated);
        EXPECT_EQ(info.presence, vault::CredentialInfo::Presence::Stored);
        EXPECT_EQ(info.fingerprint.size(), 8);
        EXPECT_TRUE(info.created.isValid());
        EXPECT_FALSE(info.rotated);
        EXPECT_EQ(QCoro::waitFor(vault::reveal(vault, info.id)).value(), values.value(info.id.name));
    }
}

TEST_F(VaultTest, aLockedOrAbsentStoreStopsEverything)
{
    for (const auto &[phase, kind] : {std::pair(Phase::Locked, Error::Kind::VaultLocked), std::pair(Phase::Absent, Error::Kind::VaultAbsent)}) {
        store->phase = phase;
        const auto ensured = ensure();
        ASSERT_FALSE(ensured);
        EXPECT_EQ(ensured.error().kind, kind);
        EXPECT_EQ(QCoro::waitFor(vault::read(vault, wanted)).error().kind, kind);
        EXPECT_EQ(QCoro::waitFor(vault::reveal(vault, wanted.first().id)).error().kind, kind);
        EXPECT_EQ(QCoro::waitFor(vault::adopt(vault, wanted, {{u"REDIS_PASSWORD"_s, Secret("abc")}})).error().kind, kind);
    }
    EXPECT_EQ(store->writes, 0);
    EXPECT_TRUE(store->values.isEmpty());
    EXPECT_TRUE(list().isEmpty());
}

TEST_F(VaultTest, lockedIsNotShownAsMissing)
{
    ASSERT_OK(ensure());
    store->phase = Phase::Locked;
    for (const vault::CredentialInfo &info : list())
        EXPECT_EQ(info.presence, vault::CredentialInfo::Presence::Unknown);
}

TEST_F(VaultTest, aStoreThatLocksItselfHalfWayLosesNothing)
{
    for (int writes = 0; writes < 5; ++writes) {
        store->values.clear();
        store->phase = Phase::Unlocked;
        store->writes = 0;
        store->writesUntilLocked = writes;
        server = QUuid::createUuid();
        wanted = vault::wanted(server, stack::Definition::standard());
        ASSERT_FALSE(ensure());
        const auto kept = store->values;
        store->phase = Phase::Unlocked;
        store->writesUntilLocked = -1;
        const Result<vault::Ensured> later = ensure();
        ASSERT_OK(later);
        EXPECT_EQ(later->values.size(), 4);
        for (auto value = kept.cbegin(); value != kept.cend(); ++value)
            EXPECT_EQ(store->values.value(value.key()), value.value()) << qPrintable(value.key());
    }
}

TEST_F(VaultTest, neverGeneratesInPlaceOfALostValue)
{
    ASSERT_OK(ensure());
    const Secret lost = store->values.take(redisKey());
    const auto ensured = ensure();
    ASSERT_FALSE(ensured);
    EXPECT_EQ(ensured.error().kind, Error::Kind::VaultAbsent);
    EXPECT_FALSE(store->values.contains(redisKey()));
    ASSERT_OK(QCoro::waitFor(vault::adopt(vault, wanted, {{u"REDIS_PASSWORD"_s, lost}})));
    EXPECT_EQ(ensure().value().values.value(u"REDIS_PASSWORD"_s), lost);
}

TEST_F(VaultTest, aValueWrittenJustBeforeACrashIsFoundAgain)
{
    store->values.insert(redisKey(), Secret("written-before-the-crash"));
    const Result<vault::Ensured> ensured = ensure();
    ASSERT_OK(ensured);
    EXPECT_EQ(ensured->generated.size(), 3);
    EXPECT_EQ(ensured->values.value(u"REDIS_PASSWORD"_s), Secret("written-before-the-crash"));
    EXPECT_EQ(list().size(), 4);
}

TEST_F(VaultTest, adoptsButNeverOverwrites)
{
    ASSERT_OK(QCoro::waitFor(vault::adopt(vault, wanted, {{u"REDIS_PASSWORD"_s, Secret("from-the-env-file")}})));
    ASSERT_EQ(list().size(), 1);
    EXPECT_EQ(list().first().origin, vault::CredentialInfo::Origin::Adopted);
    EXPECT_EQ(list().first().length, 17);
    ASSERT_OK(QCoro::waitFor(vault::adopt(vault, wanted, {{u"REDIS_PASSWORD"_s, Secret("from-the-env-file")}})));

    const vault::Values other{{u"POSTGRES_PASSWORD"_s, Secret("fine-and-new")}, {u"REDIS_PASSWORD"_s, Secret("another-one")}};
    const Result<> refused = QCoro::waitFor(vault::adopt(vault, wanted, other));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, Error::Kind::Conflict);
    EXPECT_TRUE(refused.error().why.contains(list().first().fingerprint));
    EXPECT_FALSE(refused.error().why.contains(u"another-one"_s));
    EXPECT_EQ(store->values.value(redisKey()), Secret("from-the-env-file"));
    EXPECT_FALSE(store->values.contains(wanted.at(0).id.key()));

    const Result<vault::Ensured> ensured = ensure();
    ASSERT_OK(ensured);
    EXPECT_EQ(ensured->values.value(u"REDIS_PASSWORD"_s), Secret("from-the-env-file"));
    EXPECT_EQ(list().first().origin, vault::CredentialInfo::Origin::Adopted);
}

TEST_F(VaultTest, twoAtOnceAgreeOnTheSameValues)
{
    store->pause = 5ms;
    const vault::Vault other{store, std::make_shared<history::Database>(file)};
    auto first = vault::ensure(vault, wanted);
    auto second = vault::ensure(other, wanted);
    const Result<vault::Ensured> one = QCoro::waitFor(first), two = QCoro::waitFor(second);
    ASSERT_OK(one);
    ASSERT_OK(two);
    EXPECT_EQ(one->values, two->values);
    EXPECT_EQ(one->generated.size() + two->generated.size(), 4);
}

TEST_F(VaultTest, noFileOfTheDatabaseHoldsASecret)
{
    const vault::Values values = ensure().value().values;
    ASSERT_OK(QCoro::waitFor(vault::adopt(vault, vault::wanted(QUuid::createUuid(), stack::Definition::standard()),
                                          {{u"REDIS_PASSWORD"_s, Secret("an-adopted-canary")}})));
    const auto holders = [this](const QByteArray &text) {
        QStringList found;
        const QStringList names = QDir(folder.path()).entryList(QDir::Files | QDir::Hidden);
        for (const QString &name : names) {
            QFile raw(folder.filePath(name));
            if (raw.open(QIODevice::ReadOnly) && raw.readAll().contains(text))
                found.append(name);
        }
        return found;
    };
    EXPECT_FALSE(holders("POSTGRES_PASSWORD").isEmpty()); // the search does find what is there
    for (const Secret &secret : store->values)
        EXPECT_TRUE(holders(secret.revealed()).isEmpty());
    EXPECT_GE(store->values.size(), 6);
}
