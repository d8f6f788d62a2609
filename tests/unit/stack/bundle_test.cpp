#include "app/stack/bundle.h"

#include <QDir>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace vigie;
using namespace vigie::stack;

namespace {

QByteArray compose(const Definition &definition, Abilities abilities = {})
{
    const auto files = renderedBundle(definition, abilities);
    return std::ranges::find(files, u"docker-compose.yml"_s, &BundleFile::path)->content;
}

Definition vaultOnly()
{
    Definition definition = Definition::standard();
    definition.secrets = SecretMode::VaultOnly;
    return definition;
}

} // namespace

TEST(Bundle, holdsEveryFileOfTheStory)
{
    QStringList paths;
    for (const BundleFile &file : shippedBundle())
        paths.append(file.path);
    for (const QString &path : {u"docker-compose.yml"_s, u".env.example"_s, u".gitignore"_s, u"config/redis.conf"_s, u"install-services.sh"_s,
                                u"test-services.sh"_s, u"cleanup-old-compose.sh"_s, u"README.md"_s, u"INSTALL-VPS.md"_s, u"NEXT-STEPS.md"_s})
        EXPECT_TRUE(paths.contains(path)) << qPrintable(path);
}

TEST(Bundle, rendersTheEnvVariantFor129)
{
    const QByteArray text = compose(Definition::standard());
    EXPECT_FALSE(text.contains("# vigie:"));
    EXPECT_FALSE(text.contains("start_interval"));
    EXPECT_FALSE(text.contains("/run/secrets/postgres_password"));
    EXPECT_FALSE(text.contains("\nsecrets:"));
    EXPECT_FALSE(text.contains("\nversion:"));
    EXPECT_FALSE(text.contains("\nname:"));
    EXPECT_TRUE(text.contains("POSTGRES_PASSWORD: ${POSTGRES_PASSWORD:?"));
}

TEST(Bundle, rendersTheVaultOnlyVariantWithoutASecretVariable)
{
    const QByteArray text = compose(vaultOnly(), {true});
    EXPECT_TRUE(text.contains("\nsecrets:"));
    EXPECT_TRUE(text.contains("POSTGRES_PASSWORD_FILE: /run/secrets/postgres_password"));
    EXPECT_TRUE(text.contains("environment: POSTGRES_PASSWORD"));
    EXPECT_FALSE(text.contains(": ${POSTGRES_PASSWORD"));
    EXPECT_FALSE(text.contains(": ${REDIS_PASSWORD"));
    EXPECT_FALSE(text.contains(": ${MEILI_MASTER_KEY"));
    EXPECT_FALSE(text.contains(": ${MINIO_ROOT_PASSWORD"));
    EXPECT_FALSE(text.contains("#|"));
    EXPECT_TRUE(text.contains("      start_interval: 1s\n"));
}

TEST(Bundle, labelsEachServiceWithItsInputs)
{
    EXPECT_EQ(inputsOf(compose(Definition::standard())).size(), 5);
}

TEST(Bundle, changesOnlyTheInputsOfTheServiceThatASettingNames)
{
    Definition other = Definition::standard();
    other.settings[u"REDIS_PORT"_s] = u"6380"_s;
    const auto before = inputsOf(compose(Definition::standard()));
    const auto after = inputsOf(compose(other));
    for (const QString &service : {u"postgres"_s, u"meilisearch"_s, u"minio"_s, u"minio-init"_s})
        EXPECT_EQ(before.value(service), after.value(service)) << qPrintable(service);
    EXPECT_NE(before.value(u"redis"_s), after.value(u"redis"_s));
}

TEST(Bundle, changesTheInputsOfTheServiceWhoseMountedFileChanges)
{
    const auto files = shippedBundle();
    const QByteArray shipped = std::ranges::find(files, u"docker-compose.yml"_s, &BundleFile::path)->content;
    const auto before = inputsOf(renderedCompose(shipped, Definition::standard(), {}, {{u"config/redis.conf"_s, "a"}}));
    const auto after = inputsOf(renderedCompose(shipped, Definition::standard(), {}, {{u"config/redis.conf"_s, "b"}}));
    EXPECT_NE(before.value(u"redis"_s), after.value(u"redis"_s));
    EXPECT_EQ(before.value(u"postgres"_s), after.value(u"postgres"_s));
}

TEST(Bundle, isWrittenOnceAndNeverOverFilesThatAreThere)
{
    const QTemporaryDir folder;
    ASSERT_TRUE(writeBundle(folder.path()));
    EXPECT_TRUE(QFileInfo(folder.filePath(u"install-services.sh"_s)).isExecutable());
    EXPECT_TRUE(QFile::exists(folder.filePath(u".env.example"_s)));
    const auto again = writeBundle(folder.path());
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().kind, Error::Kind::Conflict);
}
