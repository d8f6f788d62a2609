#include "app/vault/journal.h"
#include "app/vault/keeping.h"
#include "app/vault/ledger.h"
#include "app/vault/memory_store.h"
#include "app/vault/policy.h"
#include "app/vault/transfer.h"
#include "tests/support/expect.h"

#include <QFile>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <rapidcheck/gtest.h>

using namespace Qt::StringLiterals;
using namespace vigie;

namespace {

struct Export : testing::Test {
    QTemporaryDir folder;
    std::shared_ptr<vault::MemoryStore> store = std::make_shared<vault::MemoryStore>();
    vault::Vault vault{store, std::make_shared<history::Database>(folder.filePath(u"vigie.db"_s))};
    QUuid server = QUuid::createUuid();

    Export() { EXPECT_TRUE(QCoro::waitFor(vault::ensure(vault, vault::wanted(server, stack::Definition::standard()))).has_value()); }
    Result<vault::Exported> write(vault::ExportWish wish) { return QCoro::waitFor(vault::exportValues(vault, server, u"prod"_s, wish)); }
    QByteArray bytes(const QString &file)
    {
        QFile in(file);
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }
};

QByteArray bytesOf(const std::vector<uint8_t> &raw)
{
    return QByteArray(reinterpret_cast<const char *>(raw.data()), static_cast<qsizetype>(raw.size()));
}

} // namespace

TEST_F(Export, andImportOfTheEncryptedFileIsIdentityAndShowsNothing)
{
    vault::ExportWish wish{folder.filePath(u"recovery"_s), vault::ExportWish::Format::EncryptedFile, Secret("four words are best"), {}};
    const auto exported = write(wish);
    ASSERT_OK(exported);
    EXPECT_EQ(exported->credentials, 4);
    EXPECT_TRUE(exported->readBack);
    EXPECT_EQ(QFile::permissions(wish.file) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    const auto back = QCoro::waitFor(vault::readEncrypted(wish.file, wish.passphrase));
    ASSERT_OK(back);
    EXPECT_EQ(back->size(), 4);
    for (auto it = back->cbegin(); it != back->cend(); ++it) {
        const QString key = server.toString(QUuid::WithoutBraces) + u"/viridial/"_s + it.key();
        EXPECT_TRUE(store->values.value(key) == it.value()) << qPrintable(it.key());
        EXPECT_FALSE(bytes(wish.file).contains(it.value().revealed()));
    }
    EXPECT_EQ(QCoro::waitFor(vault::readEncrypted(wish.file, Secret("four other words"))).error().kind, Error::Kind::VaultLocked);
    EXPECT_EQ(write(wish).error().kind, Error::Kind::Conflict) << "no file is written over";
}

TEST_F(Export, ofReadableValuesMustBeTyped)
{
    vault::ExportWish wish{folder.filePath(u"x.csv"_s), vault::ExportWish::Format::Csv, {}, {}};
    const auto asked = write(wish);
    ASSERT_FALSE(asked);
    EXPECT_EQ(asked.error().kind, Error::Kind::NeedsAnswer);
    EXPECT_FALSE(QFile::exists(wish.file));
    wish.typed = {asked.error().detail};
    ASSERT_OK(write(wish));
    EXPECT_TRUE(bytes(wish.file).startsWith("\"Group\",\"Title\",\"Username\",\"Password\",\"URL\",\"Notes\"\r\n"));
}

TEST_F(Export, withAHoleIsRefused)
{
    store->values.remove(server.toString(QUuid::WithoutBraces) + u"/viridial/redis/REDIS_PASSWORD"_s);
    vault::ExportWish wish{folder.filePath(u"recovery"_s), vault::ExportWish::Format::EncryptedFile, Secret("four words are best"), {}};
    EXPECT_EQ(write(wish).error().kind, Error::Kind::VaultAbsent);
    EXPECT_FALSE(QFile::exists(wish.file));
}

TEST_F(Export, isWhatThePolicyWantsInVaultOnlyMode)
{
    auto findings = QCoro::waitFor(vault::checkPolicy(vault, server, stack::SecretMode::VaultOnly));
    ASSERT_OK(findings);
    ASSERT_EQ(findings->size(), 1);
    EXPECT_EQ(findings->first().kind, vault::PolicyFinding::Kind::NoRecoveryFile);
    EXPECT_TRUE(QCoro::waitFor(vault::checkPolicy(vault, server, stack::SecretMode::Env))->isEmpty());
    ASSERT_OK(write({folder.filePath(u"recovery"_s), vault::ExportWish::Format::EncryptedFile, Secret("four words are best"), {}}));
    EXPECT_TRUE(QCoro::waitFor(vault::checkPolicy(vault, server, stack::SecretMode::VaultOnly))->isEmpty());
}

TEST_F(Export, andThePolicyFindOldAndDefaultAndWeakValues)
{
    const QList<vault::Wanted> all = vault::wanted(server, stack::Definition::standard());
    store->values[all[0].id.key()] = Secret("viridial");            // the same as its account
    store->values[all[1].id.key()] = Secret("aaaaaaaaaaaaaaaaaaaaaa");
    store->values[all[3].id.key()] = Secret("minioadmin");
    auto aged = vault.database->run(u"UPDATE credential SET created = '2026-01-01T00:00:00.000Z' WHERE name = 'MEILI_MASTER_KEY'"_s);
    ASSERT_OK(aged);
    const auto findings = QCoro::waitFor(vault::checkPolicy(vault, server, stack::SecretMode::Env));
    ASSERT_OK(findings);
    QMap<QString, vault::PolicyFinding::Kind> kinds;
    for (const vault::PolicyFinding &finding : *findings)
        kinds.insert(finding.credential.name, finding.kind);
    using Kind = vault::PolicyFinding::Kind;
    EXPECT_EQ(kinds, (QMap<QString, Kind>{{u"POSTGRES_PASSWORD"_s, Kind::Default}, {u"REDIS_PASSWORD"_s, Kind::Weak}, {u"MEILI_MASTER_KEY"_s, Kind::Old}, {u"MINIO_ROOT_PASSWORD"_s, Kind::Default}}));
}

TEST_F(Export, thePolicyKeepsTheLimitsThatWereSet)
{
    EXPECT_EQ(vault::rulesOf(vault, server), (vault::PolicyRules{90, 7}));
    ASSERT_OK(vault::keepRules(vault, server, {400, 0}));
    EXPECT_EQ(vault::rulesOf(vault, server), (vault::PolicyRules{400, 0}));
    EXPECT_EQ(vault::rulesOf(vault, QUuid::createUuid()), vault::PolicyRules()) << "of one server only";
    EXPECT_EQ(vault::keepRules(vault, server, {0, 7}).error().kind, Error::Kind::Usage);
    ASSERT_OK(vault.database->run(u"UPDATE credential SET created = '2026-01-01T00:00:00.000Z' WHERE name = 'MEILI_MASTER_KEY'"_s));
    EXPECT_TRUE(QCoro::waitFor(vault::checkPolicy(vault, server, stack::SecretMode::Env))->isEmpty());
    ASSERT_OK(vault::keepRules(vault, server, {20, 0}));
    EXPECT_EQ(QCoro::waitFor(vault::checkPolicy(vault, server, stack::SecretMode::Env))->size(), 1);
}

TEST_F(Export, isNoRecoveryFileOfACredentialThatIsNewer)
{
    EXPECT_FALSE(*vault::hasRecoveryFile(vault, server));
    ASSERT_OK(write({folder.filePath(u"x.env"_s), vault::ExportWish::Format::Env, {}, {u"readable"_s}}));
    EXPECT_FALSE(*vault::hasRecoveryFile(vault, server)) << "a readable file is none";
    ASSERT_OK(write({folder.filePath(u"recovery"_s), vault::ExportWish::Format::EncryptedFile, Secret("four words are best"), {}}));
    EXPECT_TRUE(*vault::hasRecoveryFile(vault, server));
    ASSERT_OK(vault.database->run(u"UPDATE credential SET rotated = '2999-01-01T00:00:00.000Z' WHERE name = 'REDIS_PASSWORD'"_s));
    EXPECT_FALSE(*vault::hasRecoveryFile(vault, server));
}

RC_GTEST_PROP(Csv, keepsAnyBytes, (const std::vector<std::vector<uint8_t>> &raw))
{
    vault::NamedValues values;
    for (std::size_t i = 0; i < raw.size(); ++i)
        values.insert(u"redis/N%1"_s.arg(i), Secret(bytesOf(raw[i])));
    const auto back = vault::parseCsv(vault::csvText(u"pr\"od,\n"_s, values, {}));
    RC_ASSERT(back.has_value());
    RC_ASSERT(*back == values);
}

TEST(Csv, keepsAByteOrderMarkInAName)
{
    const auto read = vault::parseCsv("name,password\n\xEF\xBB\xBFx,1\n\xEF\xBB\xBF,2\n");
    ASSERT_OK(read);
    EXPECT_EQ(read->keys(), (QStringList{u"\uFEFF"_s, u"\uFEFFx"_s}));
    EXPECT_EQ(*vault::parseCsv(vault::csvText(u"prod"_s, *read, {})), *read);
}

TEST(Csv, ofAnotherManagerIsRead)
{
    const auto values = vault::parseCsv("folder,favorite,type,name,notes,fields,reprompt,login_uri,login_username,login_password\nx,,login,REDIS_PASSWORD,,,0,,,abc\"d\n");
    ASSERT_OK(values);
    EXPECT_EQ(values->value(u"REDIS_PASSWORD"_s).revealed(), "abc\"d");
    EXPECT_FALSE(vault::parseCsv("one,two\n1,2\n"));
    EXPECT_FALSE(vault::parseCsv(""));
}

TEST(ConnectionStrings, areReadyToCopyAndPaintedWithoutTheValue)
{
    stack::Definition definition = stack::Definition::standard();
    const Secret value("p@ss/w'ord");
    QStringList names;
    for (const QString &service : {u"postgres"_s, u"redis"_s, u"meilisearch"_s, u"minio"_s})
        for (const vault::ConnectionString &text : vault::connectionStrings(definition, {QUuid(), u"viridial"_s, service, u"X"_s}, {}, value)) {
            names.append(text.name);
            EXPECT_FALSE(text.masked.contains(u"ss/w"_s)) << qPrintable(text.name);
        }
    EXPECT_EQ(names, QStringList({u"psql"_s, u"spring"_s, u"env"_s, u"redis"_s, u"spring"_s, u"env"_s, u"curl"_s, u"env"_s, u"s3"_s, u"env"_s}));
    const auto postgres = vault::connectionStrings(definition, {QUuid(), u"viridial"_s, u"postgres"_s, u"POSTGRES_PASSWORD"_s}, {}, value);
    EXPECT_EQ(postgres[0].text.revealed(), "postgresql://viridial:p%40ss%2Fw%27ord@127.0.0.1:5432/viridial");
    EXPECT_EQ(postgres[2].text.revealed(), "POSTGRES_PASSWORD='p@ss/w'\\''ord'");
}
