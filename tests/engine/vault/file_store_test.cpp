#include "app/vault/file_store.h"
#include "app/vault/vault.h"
#include "tests/support/expect.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTimer>

#include <QCoroTimer>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace vigie;
using namespace std::chrono_literals;
using vault::FileStore;

namespace {

const vault::Cost cheap{1, 8192};

struct FileStoreTest : testing::Test {
    QTemporaryDir folder;
    QString file = folder.filePath(u"credentials.vigie"_s);

    vault::SecretStorePtr store(const QByteArray &passphrase = "correct horse") const
    {
        return std::make_shared<FileStore>(file, Secret(passphrase), cheap);
    }
    QByteArray bytes() const
    {
        QFile raw(file);
        return raw.open(QIODevice::ReadOnly) ? raw.readAll() : QByteArray();
    }
    void put(const QByteArray &content) const
    {
        QFile raw(file);
        ASSERT_TRUE(raw.open(QIODevice::WriteOnly | QIODevice::Truncate));
        raw.write(content);
    }
    static Error::Kind kind(const Result<std::optional<Secret>> &result) { return result ? Error::Kind::Usage : result.error().kind; }
};

} // namespace

TEST_F(FileStoreTest, keepsValuesForTheNextStart)
{
    ASSERT_OK(QCoro::waitFor(store()->write(u"a"_s, Secret(QByteArray("o\0ne", 4)))));
    ASSERT_OK(QCoro::waitFor(store()->write(u"b"_s, Secret("two"))));
    const auto later = store();
    EXPECT_EQ(QCoro::waitFor(later->read(u"a"_s)).value(), Secret(QByteArray("o\0ne", 4)));
    EXPECT_EQ(QCoro::waitFor(later->read(u"b"_s)).value(), Secret("two"));
    EXPECT_FALSE(QCoro::waitFor(later->read(u"c"_s)).value());
    ASSERT_OK(QCoro::waitFor(later->remove(u"a"_s)));
    EXPECT_FALSE(QCoro::waitFor(store()->read(u"a"_s)).value());
    EXPECT_EQ(QCoro::waitFor(later->state()).value().phase, vault::VaultState::Phase::Unlocked);
}

TEST_F(FileStoreTest, isMadeAtTheFirstWriteForItsOwnerOnly)
{
    EXPECT_FALSE(QCoro::waitFor(store()->read(u"a"_s)).value());
    EXPECT_FALSE(QFile::exists(file));
    const mode_t before = ::umask(0);
    const Result<> written = QCoro::waitFor(store()->write(u"a"_s, Secret("one")));
    ::umask(before);
    ASSERT_OK(written);
    struct stat facts{};
    ASSERT_EQ(::stat(QFile::encodeName(file).constData(), &facts), 0);
    EXPECT_EQ(facts.st_mode & 07777U, 0600U);
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"credentials.vigie"_s}); // neither lock nor temporary file stays
}

TEST_F(FileStoreTest, aWrongPassphraseIsLockedAndChangesNothing)
{
    ASSERT_OK(QCoro::waitFor(store()->write(u"a"_s, Secret("one"))));
    const QByteArray before = bytes();
    const auto wrong = store("another");
    EXPECT_EQ(QCoro::waitFor(wrong->state()).value().phase, vault::VaultState::Phase::Locked);
    EXPECT_EQ(kind(QCoro::waitFor(wrong->read(u"a"_s))), Error::Kind::VaultLocked);
    EXPECT_EQ(QCoro::waitFor(wrong->write(u"a"_s, Secret("two"))).error().kind, Error::Kind::VaultLocked);
    EXPECT_EQ(QCoro::waitFor(wrong->remove(u"a"_s)).error().kind, Error::Kind::VaultLocked);
    EXPECT_EQ(QCoro::waitFor(store("")->write(u"a"_s, Secret("two"))).error().kind, Error::Kind::Usage);
    EXPECT_EQ(bytes(), before);
}

TEST_F(FileStoreTest, aDamagedFileIsRefusedAndStaysAsItIs)
{
    ASSERT_OK(QCoro::waitFor(store()->write(u"a"_s, Secret("one"))));
    QByteArray content = bytes();
    content.back() = static_cast<char>(content.back() ^ 1);
    for (const QByteArray &bad : {content, content.left(60), QByteArray(), QByteArray("hello")}) {
        put(bad);
        const auto opened = store();
        EXPECT_EQ(kind(QCoro::waitFor(opened->read(u"a"_s))), Error::Kind::BadReply);
        EXPECT_EQ(QCoro::waitFor(opened->write(u"a"_s, Secret("two"))).error().kind, Error::Kind::BadReply);
        EXPECT_EQ(QCoro::waitFor(opened->state()).error().kind, Error::Kind::BadReply);
        EXPECT_EQ(bytes(), bad);
    }
}

TEST_F(FileStoreTest, aFileThatVanishesIsNotAnEmptyOne)
{
    const auto opened = store();
    ASSERT_OK(QCoro::waitFor(opened->write(u"a"_s, Secret("one"))));
    ASSERT_TRUE(QFile::remove(file));
    EXPECT_EQ(kind(QCoro::waitFor(opened->read(u"a"_s))), Error::Kind::VaultAbsent);
    EXPECT_EQ(QCoro::waitFor(opened->write(u"b"_s, Secret("two"))).error().kind, Error::Kind::VaultAbsent);
    EXPECT_FALSE(QFile::exists(file));
}

TEST_F(FileStoreTest, saysThatItsFolderIsMissing)
{
    FileStore nowhere(folder.filePath(u"no/such/file"_s), Secret("x"), cheap);
    const Result<> written = QCoro::waitFor(nowhere.write(u"a"_s, Secret("one")));
    ASSERT_FALSE(written);
    EXPECT_FALSE(written.error().next.isEmpty());
}

TEST_F(FileStoreTest, twoProgramsLoseNothing)
{
    const auto one = store(), two = store();
    std::vector<Async<>> writes;
    for (int i = 0; i < 10; ++i) {
        writes.push_back(one->write(u"one %1"_s.arg(i), Secret("1")));
        writes.push_back(two->write(u"two %1"_s.arg(i), Secret("2")));
    }
    for (Async<> &write : writes)
        ASSERT_OK(QCoro::waitFor(write));
    const auto later = store();
    for (int i = 0; i < 10; ++i) {
        EXPECT_TRUE(QCoro::waitFor(later->read(u"one %1"_s.arg(i))).value());
        EXPECT_TRUE(QCoro::waitFor(later->read(u"two %1"_s.arg(i))).value());
    }
}

TEST_F(FileStoreTest, servesTheVault)
{
    const vault::Vault vault{store(), std::make_shared<history::Database>(folder.filePath(u"vigie.db"_s))};
    const auto wanted = vault::wanted(QUuid::createUuid(), stack::Definition::standard());
    const auto first = QCoro::waitFor(vault::ensure(vault, wanted));
    ASSERT_OK(first);
    EXPECT_EQ(first->generated.size(), 4);
    const auto again = QCoro::waitFor(vault::ensure({store(), vault.database}, wanted));
    ASSERT_OK(again);
    EXPECT_EQ(again->values, first->values);
    // another, empty file is not the vault that holds them
    const auto elsewhere = std::make_shared<FileStore>(folder.filePath(u"other.vigie"_s), Secret("x"), cheap);
    EXPECT_EQ(QCoro::waitFor(vault::ensure({elsewhere, vault.database}, wanted)).error().kind, Error::Kind::VaultAbsent);
}

TEST_F(FileStoreTest, asksForItsPassphraseOnceAndOnlyWhenItIsNeeded)
{
    int asked = 0;
    const auto source = [&asked]() -> Async<Secret> {
        ++asked;
        return [](int turn) -> Async<Secret> {
            co_await QCoro::sleepFor(20ms);
            if (turn == 1)
                co_return failure(Error::Kind::Cancelled, u"Not now."_s);
            co_return Secret("correct horse");
        }(asked);
    };
    FileStore lazy(file, source, cheap);
    EXPECT_EQ(asked, 0);
    EXPECT_EQ(kind(QCoro::waitFor(lazy.read(u"a"_s))), Error::Kind::Cancelled);
    auto first = lazy.write(u"a"_s, Secret("one"));
    auto second = lazy.write(u"b"_s, Secret("two"));
    ASSERT_OK(QCoro::waitFor(first));
    ASSERT_OK(QCoro::waitFor(second));
    EXPECT_EQ(asked, 2);
    EXPECT_EQ(QCoro::waitFor(store()->read(u"b"_s)).value(), Secret("two"));
}

TEST_F(FileStoreTest, theStandardCostDoesNotStopTheEventLoop)
{
    FileStore opened(file, Secret("correct horse"));
    int turns = 0;
    QTimer ticking;
    QObject::connect(&ticking, &QTimer::timeout, &ticking, [&turns] { ++turns; });
    ticking.start(10);
    ASSERT_OK(QCoro::waitFor(opened.write(u"a"_s, Secret("one"))));
    EXPECT_GT(turns, 5);
}
