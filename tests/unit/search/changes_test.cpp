#include "app/search/tasks.h"

#include <QFile>
#include <QJsonDocument>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace vigie::search;

// What changes between two states of an index's settings, on the settings of a real Meilisearch.

namespace {

QJsonObject json(const char *text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text);
    EXPECT_TRUE(document.isObject()) << text;
    return document.object();
}

QJsonObject real(const QString &version)
{
    QFile file(QStringLiteral(VIGIE_TEST_DATA "/meilisearch-") + version + u"/25-settings-after.json"_s);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll())["response"_L1]["body"_L1].toObject();
}

QByteArray text(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

TEST(SettingsChanges, theSameSettingsAreNoChange)
{
    for (const QString &version : {u"1.5.1"_s, u"1.50.0"_s}) {
        const SettingsPlan plan = changesOf(real(version), real(version));
        EXPECT_TRUE(plan.changes.isEmpty());
        EXPECT_TRUE(plan.patch.isEmpty());
        EXPECT_FALSE(plan.reindexes);
    }
}

TEST(SettingsChanges, onlyWhatDiffersIsSent)
{
    QJsonObject wanted = real(u"1.5.1"_s);
    wanted[u"filterableAttributes"_s] = QJsonArray{u"_geo"_s, u"city"_s, u"price"_s, u"rooms"_s, u"tags"_s, u"energy"_s};
    wanted[u"pagination"_s] = QJsonObject{{u"maxTotalHits"_s, 2000}};
    const SettingsPlan plan = changesOf(real(u"1.5.1"_s), wanted);
    EXPECT_EQ(text(plan.patch), R"({"filterableAttributes":["_geo","city","price","rooms","tags","energy"],"pagination":{"maxTotalHits":2000}})");
    ASSERT_EQ(plan.changes.size(), 2);
    EXPECT_EQ(plan.changes[0].added, QStringList{u"energy"_s});
    EXPECT_TRUE(plan.changes[0].removed.isEmpty());
    EXPECT_EQ(plan.changes[1].added, QStringList{u"maxTotalHits: 2000"_s});
    EXPECT_EQ(plan.changes[1].removed, QStringList{u"maxTotalHits: 1000"_s});
    EXPECT_EQ(plan.added(), 2);
    EXPECT_EQ(plan.removed(), 1);
    EXPECT_TRUE(plan.reindexes);
}

TEST(SettingsChanges, anotherOrderIsAMove)
{
    const QJsonObject before = json(R"({"rankingRules":["words","typo","sort"]})");
    const SettingsPlan plan = changesOf(before, json(R"({"rankingRules":["sort","words","typo"]})"));
    ASSERT_EQ(plan.changes.size(), 1);
    EXPECT_TRUE(plan.changes[0].moved);
    EXPECT_EQ(plan.added() + plan.removed(), 0);
    EXPECT_FALSE(plan.reindexes);
}

TEST(SettingsChanges, aPartOfAMergedSettingLeavesTheRest)
{
    const SettingsPlan plan = changesOf(real(u"1.50.0"_s), json(R"({"typoTolerance":{"minWordSizeForTypos":{"oneTypo":4,"twoTypos":9}}})"));
    EXPECT_EQ(text(plan.patch), R"({"typoTolerance":{"minWordSizeForTypos":{"oneTypo":4}}})");
    ASSERT_EQ(plan.changes.size(), 1);
    EXPECT_EQ(plan.changes[0].added, QStringList{u"minWordSizeForTypos.oneTypo: 4"_s});
    EXPECT_EQ(plan.changes[0].removed, QStringList{u"minWordSizeForTypos.oneTypo: 5"_s});
}

TEST(SettingsChanges, synonymsAreSentWhole)
{
    const QJsonObject before = json(R"({"synonyms":{"maison":["villa"],"studio":["T1"]}})");
    const SettingsPlan plan = changesOf(before, json(R"({"synonyms":{"maison":["villa","pavillon"]}})"));
    EXPECT_EQ(text(plan.patch), R"({"synonyms":{"maison":["villa","pavillon"]}})");
    EXPECT_EQ(plan.changes[0].added, QStringList{u"maison = villa, pavillon"_s});
    EXPECT_EQ(plan.changes[0].removed, (QStringList{u"maison = villa"_s, u"studio = T1"_s}));
}

TEST(SettingsChanges, nullSetsBackAndAnUnknownSettingIsHandedOn)
{
    const SettingsPlan plan = changesOf(json(R"({"distinctAttribute":"sku"})"), json(R"({"distinctAttribute":null,"futureSetting":{"a":1},"neverThere":null})"));
    EXPECT_EQ(text(plan.patch), R"({"distinctAttribute":null,"futureSetting":{"a":1}})");
    EXPECT_TRUE(plan.reindexes);
}

TEST(SettingsChanges, theUndoLeadsBack)
{
    const QJsonObject before = json(R"({"stopWords":["le"],"faceting":{"maxValuesPerFacet":100,"sortFacetValuesBy":{"*":"alpha"}}})");
    const QJsonObject after = json(R"({"stopWords":[],"faceting":{"maxValuesPerFacet":50,"sortFacetValuesBy":{"*":"alpha","city":"count"}},"other":1})");
    EXPECT_EQ(text(undoOf(before, after, {u"stopWords"_s, u"faceting"_s, u"other"_s})),
              R"({"faceting":{"maxValuesPerFacet":100,"sortFacetValuesBy":{"city":null}},"other":null,"stopWords":["le"]})");
}

TEST(SettingsChanges, theOrderOfASetIsNoChange)
{
    const QJsonObject before{{u"stopWords"_s, QJsonArray{u"la"_s, u"le"_s}}};
    EXPECT_TRUE(changesOf(before, {{u"stopWords"_s, QJsonArray{u"le"_s, u"la"_s}}}).patch.isEmpty());
    EXPECT_FALSE(changesOf(before, {{u"stopWords"_s, QJsonArray{u"le"_s}}}).patch.isEmpty());
}
