#include "app/vault/journal.h"
#include "app/vault/keeping.h"
#include "app/vault/ledger.h"
#include "app/vault/lock.h"
#include "app/vault/memory_store.h"
#include "app/vault/rotation_json.h"
#include "app/vault/work.h"
#include "tests/support/expect.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vigie;
using Phase = vault::VaultState::Phase;

namespace {

struct Keeping : testing::Test {
    QTemporaryDir folder;
    std::shared_ptr<vault::MemoryStore> store = std::make_shared<vault::MemoryStore>();
    vault::Vault vault{store, std::make_shared<history::Database>(folder.filePath(u"vigie.db"_s))};
    QUuid server = QUuid::createUuid();
    vault::Wanted one = vault::wanted(server, stack::Definition::standard()).at(1);
    Secret old{"the old value of redis"};

    Keeping() { store->values.insert(one.id.key(), old); }
    vault::Generations all() { return QCoro::waitFor(vault::generations(vault, one.id)).value(); }
    bool holdsValue(const Secret &value)
    {
        for (const QString &key : {one.id.key(), vault::pendingKey(one.id), vault::previousKey(one.id)})
            if (store->values.contains(key) && store->values.value(key) == value)
                return true;
        return false;
    }
};

} // namespace

TEST_F(Keeping, aPendingValueIsMadeOnceAndStaysTheSame)
{
    const Result<Secret> first = QCoro::waitFor(vault::keepPending(vault, one.id, false));
    ASSERT_OK(first);
    EXPECT_EQ(first->size(), 32);
    const Result<Secret> second = QCoro::waitFor(vault::keepPending(vault, one.id, true));
    ASSERT_OK(second);
    EXPECT_TRUE(*first == *second);
    EXPECT_TRUE(*all().current == old);
}

TEST_F(Keeping, aPendingValueThatWasLostIsNotMadeAgain)
{
    const Result<Secret> lost = QCoro::waitFor(vault::keepPending(vault, one.id, true));
    ASSERT_FALSE(lost);
    EXPECT_EQ(lost.error().kind, Error::Kind::VaultAbsent);
    EXPECT_EQ(store->writes, 0);
}

TEST_F(Keeping, aLockedStoreMakesNothing)
{
    store->phase = Phase::Locked;
    const Result<Secret> made = QCoro::waitFor(vault::keepPending(vault, one.id, false));
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().kind, Error::Kind::VaultLocked);
    EXPECT_EQ(store->writes, 0);
}

TEST_F(Keeping, theNextValueBecomesTheCredentialAndTheLastOneStays)
{
    const Secret next = QCoro::waitFor(vault::keepPending(vault, one.id, false)).value();
    ASSERT_OK(QCoro::waitFor(vault::succeed(vault, one, old, next, vault::CredentialInfo::Origin::Generated)));
    EXPECT_TRUE(*all().current == next);
    EXPECT_TRUE(*all().previous == old);
    EXPECT_FALSE(all().pending);
    const auto line = vault::Ledger(vault.database).find(one.id);
    ASSERT_OK(line);
    ASSERT_TRUE(*line);
    EXPECT_TRUE((*line)->info.rotated);
}

TEST_F(Keeping, bothValuesAreThereWhereverTheStoreFails)
{
    // The store locks itself after 0, 1, 2 … writes; then it opens again and the same call goes on.
    for (int writes = 0; writes < 6; ++writes) {
        SCOPED_TRACE(writes);
        store->phase = Phase::Unlocked;
        store->writesUntilLocked = -1;
        store->values = {{one.id.key(), old}};
        const Secret next = QCoro::waitFor(vault::keepPending(vault, one.id, false)).value();
        store->writes = 0;
        store->writesUntilLocked = writes;
        (void)QCoro::waitFor(vault::succeed(vault, one, old, next, vault::CredentialInfo::Origin::Generated));
        EXPECT_TRUE(holdsValue(old));
        EXPECT_TRUE(holdsValue(next));
        store->phase = Phase::Unlocked;
        store->writesUntilLocked = -1;
        ASSERT_OK(QCoro::waitFor(vault::succeed(vault, one, old, next, vault::CredentialInfo::Origin::Generated)));
        EXPECT_TRUE(*all().current == next);
        EXPECT_TRUE(*all().previous == old);
    }
}

TEST_F(Keeping, aLockFileThatNamesNobodyDoesNotStopTheVault)
{
    const QString name = folder.filePath(u"lock"_s);
    QFile file(name);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    EXPECT_FALSE(QCoro::waitFor(vault::lock(name, 100ms))) << "it may be signed in a moment";
    ASSERT_TRUE(file.setFileTime(QDateTime::currentDateTime().addSecs(-5), QFileDevice::FileModificationTime));
    file.close();
    const Result<vault::LockPtr> held = QCoro::waitFor(vault::lock(name, 100ms));
    ASSERT_OK(held);
    EXPECT_FALSE(QCoro::waitFor(vault::lock(name, 100ms))) << "a living holder keeps it";
}

namespace {

int carriedOut = 0;

Async<QString> stopsMeanwhile(vault::WorkPtr work)
{
    ++carriedOut;
    work->stop.request();
    co_return Result<QString>(u"done all the same"_s);
}

Async<QString> counts(vault::WorkPtr)
{
    ++carriedOut;
    co_return Result<QString>(QString());
}

} // namespace

TEST_F(Keeping, aRotationThatIsStoppedEndsAfterTheStepAtHandAndCanBeRepaired)
{
    const auto ground = std::make_shared<vault::Ground>();
    ground->server = server;
    ground->vault = vault;
    const vault::WorkPtr work = vault::workOf(ground, one, {}, [](const vault::Rotation &) {});
    const QList<vault::RecipeStep> steps{{u"keep"_s, u"Keep"_s, stopsMeanwhile}, {u"change"_s, u"Change"_s, counts}};
    carriedOut = 0;
    const Result<vault::Rotation> ended = QCoro::waitFor(vault::perform(work, steps));
    ASSERT_OK(ended);
    EXPECT_EQ(carriedOut, 1);
    ASSERT_TRUE(ended->error);
    EXPECT_EQ(ended->error->kind, Error::Kind::Cancelled);
    EXPECT_FALSE(ended->running);
    EXPECT_EQ(ended->steps.at(0).state, vault::RotationStep::State::Done);
    EXPECT_EQ(ended->steps.at(1).state, vault::RotationStep::State::NotYet);
    EXPECT_EQ(vault::Journal(vault.database).rotations(server).value().size(), 1) << "it is offered for repair";
}

TEST_F(Keeping, aRotationThatIsStoppedBeforeItChangedAnythingIsOver)
{
    const auto ground = std::make_shared<vault::Ground>();
    ground->server = server;
    ground->vault = vault;
    const QList<vault::RecipeStep> steps{{u"consumers"_s, u"See who uses it"_s, stopsMeanwhile}, {u"keep"_s, u"Keep"_s, counts}};
    carriedOut = 0;
    const Result<vault::Rotation> ended = QCoro::waitFor(vault::perform(vault::workOf(ground, one, {}, [](const vault::Rotation &) {}), steps));
    ASSERT_OK(ended);
    EXPECT_EQ(carriedOut, 1);
    EXPECT_EQ(ended->phase, vault::Rotation::Phase::PutBack);
    EXPECT_TRUE(vault::Journal(vault.database).rotations(server).value().isEmpty());
}

TEST_F(Keeping, aForgottenCredentialLeavesNothing)
{
    const Secret next = QCoro::waitFor(vault::keepPending(vault, one.id, false)).value();
    ASSERT_OK(QCoro::waitFor(vault::succeed(vault, one, old, next, vault::CredentialInfo::Origin::Generated)));
    ASSERT_OK(QCoro::waitFor(vault::forgetCredential(vault, one.id)));
    EXPECT_FALSE(holdsValue(old));
    EXPECT_FALSE(holdsValue(next));
    EXPECT_TRUE(QCoro::waitFor(vault::list(vault, server))->isEmpty());
}

TEST_F(Keeping, aRotationComesBackFromTheJournalAsItWent)
{
    vault::Rotation rotation;
    rotation.id = u"r1"_s;
    rotation.credential = one.id;
    rotation.label = one.label;
    rotation.phase = vault::Rotation::Phase::Verified;
    rotation.began = QDateTime::fromString(u"2026-11-23T20:00:00Z"_s, Qt::ISODate);
    rotation.ended = rotation.began.addSecs(5);
    rotation.keptUntil = rotation.began.addDays(7);
    using State = vault::RotationStep::State;
    for (const State state : {State::NotYet, State::Running, State::Done, State::NotNeeded, State::Waiting, State::Failed})
        rotation.steps.append({u"s"_s, u"label"_s, state, u"note"_s, std::chrono::milliseconds(7)});
    rotation.consumers = {{vault::Consumer::Kind::Connection, u"172.19.0.1"_s, u"psql"_s, vault::Consumer::Holds::Unknown, false}};
    rotation.keys = {{u"uid"_s, u"name"_s, u"MEILI_API_KEY_uid"_s, u"a"_s, u"b"_s}};
    rotation.oldFingerprint = u"aaaa"_s;
    rotation.newFingerprint = u"bbbb"_s;
    rotation.error = Error{Error::Kind::NeedsAnswer, u"what"_s, u"why"_s, u"next"_s, u"detail"_s};
    vault::Journal journal(vault.database);
    ASSERT_OK(journal.save(rotation));
    rotation.phase = vault::Rotation::Phase::Current;
    ASSERT_OK(journal.save(rotation));
    const auto all = journal.rotations(server);
    ASSERT_OK(all);
    ASSERT_EQ(all->size(), 1);
    EXPECT_TRUE(all->first() == rotation);
    EXPECT_TRUE(journal.rotations(QUuid::createUuid())->isEmpty());
    EXPECT_TRUE(journal.find(u"r1"_s).value().has_value());
    EXPECT_FALSE(journal.find(u"r2"_s).value().has_value());
}
