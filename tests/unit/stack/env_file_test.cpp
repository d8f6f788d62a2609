#include "app/stack/env_file.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace vigie;
using namespace vigie::stack;

TEST(EnvFile, readsWhatComposeReads)
{
    const auto variables = parseEnv("# comment\nA=1\nexport B = two # trailing\nC='quo#ted'\nD=\"x y\"\nbroken line\n =no\nE=\n");
    EXPECT_EQ(variables.value(u"A"_s), u"1"_s);
    EXPECT_EQ(variables.value(u"B"_s), u"two"_s);
    EXPECT_EQ(variables.value(u"C"_s), u"quo#ted"_s);
    EXPECT_EQ(variables.value(u"D"_s), u"x y"_s);
    EXPECT_TRUE(variables.contains(u"E"_s));
    EXPECT_EQ(variables.size(), 5);
}

TEST(EnvFile, changesOnlyTheVariablesItIsGiven)
{
    const QByteArray before = "# mine\nPOSTGRES_PORT=5432\nOWN='kept as it is'\nREDIS_PASSWORD=\"abc\"\n";
    const QByteArray after = withVariables(before, {{u"POSTGRES_PORT"_s, u"5433"_s}, {u"REDIS_PASSWORD"_s, u"abc"_s}, {u"NEW"_s, u"1"_s}});
    EXPECT_EQ(after, "# mine\nPOSTGRES_PORT=5433\nOWN='kept as it is'\nREDIS_PASSWORD=\"abc\"\nNEW=1\n");
}

TEST(EnvFile, startsAnEmptyFile)
{
    EXPECT_EQ(withVariables({}, {{u"A"_s, u"1"_s}}), "A=1\n");
}

TEST(Setting, refusesWhatAComposeCouldReadInAnotherWay)
{
    for (const QString &value : {u"a b"_s, u"$HOME"_s, u"a#b"_s, u"'x'"_s, u"x\ny"_s, u""_s})
        EXPECT_FALSE(checkSetting(u"REDIS_IMAGE"_s, value)) << qPrintable(value);
    EXPECT_TRUE(checkSetting(u"REDIS_IMAGE"_s, u"localhost:5000/library/redis:7-alpine@sha256:abc"_s));
    EXPECT_FALSE(checkSetting(u"REDIS_PORT"_s, u"0"_s));
    EXPECT_FALSE(checkSetting(u"REDIS_PORT"_s, u"65536"_s));
    EXPECT_FALSE(checkSetting(u"REDIS_PORT"_s, u"redis"_s));
    EXPECT_TRUE(checkSetting(u"REDIS_PORT"_s, u"6380"_s));
}
