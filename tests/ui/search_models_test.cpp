#include "ui/demo/demo_engine.h"
#include "ui/demo/demo_search.h"
#include "ui/models/document_export.h"
#include "ui/models/json_lines.h"
#include "ui/models/search_query.h"
#include "ui/models/search_rows.h"
#include "ui/models/settings_draft.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace vigie::models {
namespace {

using enum Comparator;
using meilisearch::FacetValue;
using meilisearch::Hit;

QString drawn(const QList<widgets::MonoLine> &lines)
{
    QStringList all;
    for (const widgets::MonoLine &line : lines)
        all.append(line.plain());
    return all.join(u'\n');
}

QJsonObject parsed(const char *json)
{
    return QJsonDocument::fromJson(json).object();
}

TEST(SearchQuery, writesMeilisearchsOwnExpression)
{
    SearchQuery query;
    query.add({u"city"_s, {{Equal, u"Bordeaux"_s}}, {}});
    query.add({u"price"_s, {{LessOrEqual, u"1200000"_s}}, {}});
    query.add({u"old name"_s, {{NotEqual, u"a \"b\" \\"_s}}, {}});
    query.add({u"energy"_s, {{Exists, {}}}, {}});
    query.add({{}, {}, u"a = 1 OR b = 2"_s});
    EXPECT_EQ(query.filter(), uR"(city = "Bordeaux" AND price <= 1200000 AND "old name" != "a \"b\" \\" AND energy EXISTS AND (a = 1 OR b = 2))"_s);
}

TEST(SearchQuery, aSecondValueOfAFieldWidensTheChoiceAndAnotherFieldNarrowsIt)
{
    SearchQuery query;
    query.setTest(u"city"_s, {Equal, u"Bordeaux"_s}, true);
    query.setTest(u"city"_s, {Equal, u"Lyon"_s}, true);
    query.setTest(u"rooms"_s, {GreaterOrEqual, u"5"_s}, true);
    EXPECT_EQ(query.filter(), uR"((city = "Bordeaux" OR city = "Lyon") AND rooms >= 5)"_s);
    EXPECT_EQ(query.filter(u"city"_s), u"rooms >= 5"_s) << "what the other cities are counted in";
    query.setTest(u"city"_s, {Equal, u"Bordeaux"_s}, false);
    query.setTest(u"city"_s, {Equal, u"Lyon"_s}, false);
    EXPECT_EQ(query.filter(), u"rooms >= 5"_s) << "a choice of nothing is no filter";
}

TEST(SearchQuery, whateverChangesBringsTheFirstPageAgain)
{
    SearchQuery query;
    const QSignalSpy changed(&query, &SearchQuery::queryChanged);
    query.setPage(4);
    query.setText(u"jardin"_s);
    EXPECT_EQ(query.wish(20).page, 1);
    query.setPage(3);
    query.setSort(u"price"_s, true);
    EXPECT_EQ(query.wish(20).page, 1);
    EXPECT_EQ(query.wish(20).sort, QStringList{u"price:desc"_s});
    query.setSort(u"price"_s, true);
    EXPECT_EQ(changed.size(), 4) << "setting the same again asks nothing";
}

TEST(SearchQuery, comesBackAsItWas)
{
    SearchQuery before, after;
    before.setText(u"jardin"_s);
    before.add({u"city"_s, {{Equal, u"Bordeaux"_s}, {Equal, u"Lyon"_s}}, {}});
    before.add({{}, {}, u"_geoRadius(44.8, -0.5, 2000)"_s});
    before.setSort(u"price"_s, true);
    before.setPage(7);
    after.restore(QJsonDocument::fromJson(QJsonDocument(before.state()).toJson()).object());
    EXPECT_EQ(after.state(), before.state());
    EXPECT_EQ(after.filter(), before.filter());
    EXPECT_EQ(after.page(), 7);
}

TEST(SearchQuery, tagsReadAsAPersonWrites)
{
    EXPECT_EQ(clauseText({u"price"_s, {{LessOrEqual, u"1200000"_s}}, {}}), u"price ≤ 1,200,000"_s);
    EXPECT_EQ(clauseText({u"city"_s, {{Equal, u"Bordeaux"_s}, {Equal, u"Lyon"_s}}, {}}), u"city = Bordeaux or Lyon"_s);
    EXPECT_EQ(clauseText({u"year"_s, {{Equal, u"1998"_s}}, {}}), u"year = 1998"_s) << "a year is no amount";
}

TEST(Facets, offerTheMostFrequentTextsAndTheLowestNumbers)
{
    const QList<FacetBox> cities = facetBoxes({{u"Bordeaux"_s, 318}, {u"Lyon"_s, 241}, {u"Nantes"_s, 190}, {u"Nice"_s, 1}}, false, 3);
    ASSERT_EQ(cities.size(), 3);
    EXPECT_EQ(cities[2].text, u"Nantes"_s);
    const QList<FacetBox> rooms = facetBoxes({{u"4"_s, 108}, {u"10"_s, 8}, {u"3"_s, 61}, {u"5"_s, 141}}, true, 3);
    ASSERT_EQ(rooms.size(), 3);
    EXPECT_EQ(rooms[0].text, u"3"_s);
    EXPECT_EQ(rooms[2].text, u"5 or more"_s);
    EXPECT_EQ(rooms[2].count, 149);
    EXPECT_EQ(rooms[2].test, (models::Test{GreaterOrEqual, u"5"_s}));
    QList<FacetValue> prices;
    for (int i = 0; i < 100; ++i)
        prices.append({QString::number(100'000 + i), 1});
    EXPECT_TRUE(facetBoxes(prices, true, 3).isEmpty()) << "many different numbers are compared, not ticked";
}

TEST(Hits, foundWordsAreMarkedWhereTheyStandAndControlsAreNotObeyed)
{
    Hit hit;
    hit.document = parsed(R"({"id": 7, "title": "Petit jardin\nde curé", "price": 362000})");
    hit.marked = {{u"title"_s, u"Petit %1jardin%2\nde curé"_s.arg(QChar(meilisearch::markBegin)).arg(QChar(meilisearch::markEnd))}};
    hit.score = 0.9876;
    const QList<Row> rows = hitRows({u"id"_s, u"title"_s, u"price"_s, scoreField}, {hit}, u"id"_s);
    ASSERT_EQ(rows.size(), 1);
    EXPECT_EQ(rows[0].key, u"7"_s);
    EXPECT_EQ(rows[0].cells[1].text, u"Petit jardin de curé"_s);
    EXPECT_EQ(rows[0].cells[1].found, (QList<std::pair<int, int>>{{6, 6}}));
    EXPECT_EQ(rows[0].cells[2].text, u"362,000"_s);
    EXPECT_EQ(rows[0].cells[2].kind, Cell::Kind::Number);
    EXPECT_EQ(rows[0].cells[3].text, u"0.988"_s);
}

TEST(Hits, columnsAreTheIdTheTextsANumberAndWhatItIsSortedBy)
{
    QList<Hit> hits;
    for (const QJsonObject &listing : demo::demoListings())
        hits.append({listing, {}, {}});
    EXPECT_EQ(usualFields(demo::demoFields(), hits, u"id"_s, u"price"_s), (QStringList{u"id"_s, u"title"_s, u"city"_s, u"rooms"_s, u"price"_s}));
    EXPECT_FALSE(usualFields(demo::demoFields(), hits, u"id"_s, {}).contains(u"images"_s)) << "a list is no cell";
}

TEST(JsonLines, breakLongTextsBelowThemselvesAndKeepTheOrder)
{
    const QJsonObject document = parsed(R"({"id": 48213, "title": "Maison en pierre avec jardin clos", "tags": ["a", "b"]})");
    const QList<widgets::MonoLine> lines = jsonLines(document, {30, false, 12, {u"title"_s, u"id"_s}});
    EXPECT_TRUE(lines[1].plain().contains(u"\"title\""_s));
    for (const widgets::MonoLine &line : lines)
        EXPECT_LE(line.plain().size(), 31) << qPrintable(line.plain());
    EXPECT_TRUE(drawn(lines).contains(u"jardin"_s));
    EXPECT_TRUE(drawn(jsonLines(parsed(R"({"images": [1,2,3,4,5]})"), {80, false, 4, {}})).contains(u"[ 5 items ]"_s));
}

TEST(DocumentExport, csvQuotesAndDefusesFormulas)
{
    const QList<QJsonObject> documents{parsed(R"({"id": 1, "t": "a,\"b\""})"), parsed(R"({"id": -2, "t": "=1+2"})")};
    EXPECT_EQ(exported(documents, {u"t"_s, u"id"_s}, ExportForm::Csv), "t,id\r\n\"a,\"\"b\"\"\",1\r\n'=1+2,-2\r\n");
}

TEST(DocumentExport, jsonLinesHoldEveryFieldOfEveryDocument)
{
    const QList<QByteArray> lines = exported(demo::demoListings(), {}, ExportForm::JsonLines).trimmed().split('\n');
    ASSERT_EQ(lines.size(), demo::demoListings().size());
    EXPECT_EQ(QJsonDocument::fromJson(lines[4]).object(), demo::demoListings()[4]);
    EXPECT_EQ(QJsonDocument::fromJson(exported(demo::demoListings(), {}, ExportForm::Json)).array().size(), lines.size());
}

TEST(SettingsDraft, thePatchHoldsWhatChangesAndNothingElse)
{
    SettingsDraft draft;
    draft.load(demo::demoSettings());
    EXPECT_TRUE(draft.plan().patch.isEmpty());
    draft.setWithin(u"pagination"_s, u"maxTotalHits"_s, 2000);
    QJsonArray filters = draft.wanted().value("filterableAttributes"_L1).toArray();
    filters.append(u"energy"_s);
    draft.set(u"filterableAttributes"_s, filters);
    EXPECT_EQ(draft.plan().patch, (QJsonObject{{u"pagination"_s, QJsonObject{{u"maxTotalHits"_s, 2000}}}, {u"filterableAttributes"_s, filters}}));
    EXPECT_TRUE(draft.isChanged(u"pagination"_s));
    EXPECT_FALSE(draft.isChanged(u"synonyms"_s));
    const QString difference = drawn(draft.difference(60));
    EXPECT_TRUE(difference.contains(u"+     \"energy\""_s)) << qPrintable(difference);
    EXPECT_TRUE(difference.contains(u"-     \"maxTotalHits\": 1000"_s)) << qPrintable(difference);
    EXPECT_TRUE(difference.contains(u"+     \"maxTotalHits\": 2000"_s)) << qPrintable(difference);
    EXPECT_FALSE(difference.contains(u"synonyms"_s));
    draft.discard();
    EXPECT_TRUE(draft.plan().patch.isEmpty());
}

TEST(SettingsDraft, whatIsNoJsonChangesNothingAndSaysWhere)
{
    SettingsDraft draft;
    draft.load(demo::demoSettings());
    EXPECT_TRUE(draft.setText("{\n \"stopWords\": [\n}").startsWith(u"Line "_s));
    EXPECT_FALSE(draft.setText("[]").isEmpty());
    EXPECT_EQ(draft.wanted(), draft.before());
}

TEST(SettingsDraft, aMemberThatIsTakenOutOfTheJsonGoesBackToTheServersOwnValue)
{
    SettingsDraft draft;
    draft.load(demo::demoSettings());
    QJsonObject fewer = demo::demoSettings();
    fewer.remove(u"rankingRules"_s);
    ASSERT_TRUE(draft.setText(QJsonDocument(fewer).toJson()).isEmpty());
    const QJsonObject patch = draft.plan().patch;
    EXPECT_EQ(patch.keys(), QStringList{u"rankingRules"_s});
    EXPECT_TRUE(patch.value("rankingRules"_L1).isNull());
}

TEST(TaskRows, theVerdictNamesTheIndexAndWhatWaitsBehind)
{
    search::TaskBoard board = demo::demoBoard();
    EXPECT_EQ(taskVerdict(board, true).second, u"2 tasks failed today, both in articles. Nothing else waits behind them."_s);
    board.rows[5].task.index = u"articles"_s;
    EXPECT_EQ(taskVerdict(board, true).second, u"2 tasks failed today, both in articles. Others wait behind them."_s);
    EXPECT_EQ(taskVerdict({}, true), (std::pair{theme::Mark::Healthy, u"No task failed today."_s}));
}

TEST(KeyRows, valuesAreNeverInTheTable)
{
    search::KeyList list = demo::demoKeys();
    list.keys[1].key.value = Secret("do-not-show-me");
    for (const Row &row : keyRows(list.keys, demo::moment()))
        for (const Cell &cell : row.cells)
            EXPECT_FALSE(QString(cell.text + cell.second + cell.tip).contains(u"do-not-show-me"_s));
    EXPECT_EQ(actionWords({u"documents.get"_s, u"documents.add"_s, u"tasks.get"_s, u"chats.get"_s}), u"Documents, tasks, chats.get"_s);
}

} // namespace
} // namespace vigie::models
