#include "remote/meilisearch/parse.h"
#include "tests/support/expect.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace vigie;
using namespace vigie::meilisearch;

// What a real Meilisearch 1.5.1 and a real 1.50.0 answered to the same 71 requests, through the client's own reading.

namespace {

struct Recorded {
    QJsonObject request;
    int status = 0;
    QJsonValue told;
    QByteArray body;

    [[nodiscard]] bool asks(const QString &method, const QString &path) const
    {
        static const QRegularExpression query(u"\\?.*$"_s);
        return request.value("method"_L1) == method && QString(request.value("path"_L1).toString()).remove(query) == path;
    }
};

Recorded recorded(const QString &version, const QString &name)
{
    QFile file(QStringLiteral(VIGIE_TEST_DATA "/meilisearch-") + version + u'/' + name);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(name);
    const QJsonObject all = QJsonDocument::fromJson(file.readAll()).object();
    Recorded one;
    one.request = all.value("request"_L1).toObject();
    one.status = all.value("response"_L1)["status"_L1].toInt();
    one.told = all.value("response"_L1)["body"_L1];
    if (one.told.isObject())
        one.body = QJsonDocument(one.told.toObject()).toJson(QJsonDocument::Compact);
    return one;
}

std::vector<std::string> names(const QString &version)
{
    std::vector<std::string> found;
    for (const QString &name : QDir(QStringLiteral(VIGIE_TEST_DATA "/meilisearch-") + version).entryList({u"*.json"_s}, QDir::Files, QDir::Name))
        found.push_back(QString(version + u'/' + name).toStdString());
    return found;
}

std::vector<std::string> allNames()
{
    std::vector<std::string> all = names(u"1.5.1"_s);
    std::ranges::copy(names(u"1.50.0"_s), std::back_inserter(all));
    return all;
}

struct Told {
    Error::Kind kind;
    QString why;
};

// Every refusal of the recordings, in plain words.
Told expectedWords(const QString &code, int status)
{
    using Kind = Error::Kind;
    const QString filter = u"The filter cannot be used."_s;
    static const QMap<QString, Told> words{
        {u"missing_authorization_header"_s, {Kind::SignInRefused, u"It asks for a key and none was given."_s}},
        {u"invalid_api_key"_s, {Kind::SignInRefused, u"The key is wrong or may not do this."_s}},
        {u"index_not_found"_s, {Kind::NotFound, u"The index does not exist."_s}},
        {u"document_not_found"_s, {Kind::NotFound, u"The document does not exist."_s}},
        {u"task_not_found"_s, {Kind::NotFound, u"The task does not exist or was deleted."_s}},
        {u"invalid_index_uid"_s, {Kind::Usage, u"This is not a name for an index."_s}},
        {u"malformed_payload"_s, {Kind::CommandFailed, u"The documents cannot be read: they are not what their format says."_s}},
        {u"invalid_document_filter"_s, {Kind::Usage, filter}},
        {u"invalid_search_filter"_s, {Kind::Usage, filter}},
        {u"invalid_settings_filterable_attributes"_s, {Kind::Usage, u"A setting has a value that it cannot have."_s}},
        {u"invalid_api_key_actions"_s, {Kind::Usage, u"One of the rights is not known to this version of Meilisearch."_s}},
        {u"invalid_task_statuses"_s, {Kind::Usage, u"A part of the request has a value that it cannot have."_s}},
        {u"invalid_content_type"_s, {Kind::CommandFailed, u"It does not take this kind of content."_s}},
        {u"feature_not_enabled"_s, {Kind::CommandFailed, u"The feature is experimental and switched off."_s}},
        {QString(), {Kind::NotFound, u"It does not know this address."_s}},
    };
    EXPECT_TRUE(words.contains(code)) << qPrintable(code) << status;
    return words.value(code);
}

class Contract : public testing::TestWithParam<std::string>
{
protected:
    void SetUp() override
    {
        const QString whole = QString::fromStdString(GetParam());
        version = whole.section(u'/', 0, 0);
        one = recorded(version, whole.section(u'/', 1));
    }

    QString version;
    Recorded one;
};

} // namespace

TEST(MeilisearchContract, isComplete)
{
    EXPECT_EQ(names(u"1.5.1"_s).size(), 71U);
    EXPECT_EQ(names(u"1.50.0"_s).size(), 71U);
}

TEST_P(Contract, statusAndCodeBecomeAResult)
{
    const Result<QJsonValue> answer = parseAnswer(one.status, one.body);
    if (one.status < 300) {
        ASSERT_OK(answer);
        EXPECT_EQ(*answer, one.told);
        return;
    }
    ASSERT_FALSE(answer);
    const QString code = one.told["code"_L1].toString();
    const Told expected = expectedWords(code, one.status);
    EXPECT_EQ(answer.error().kind, expected.kind);
    EXPECT_EQ(answer.error().why, expected.why);
    EXPECT_FALSE(answer.error().what.isEmpty());
    EXPECT_TRUE(answer.error().detail.contains(code));
}

TEST_P(Contract, everyAcceptedWriteIsATask)
{
    if (one.told["taskUid"_L1].isUndefined())
        return;
    const Result<Task> task = parseAnswer(one.status, one.body).and_then(parseTask);
    ASSERT_OK(task);
    EXPECT_EQ(task->uid, one.told["taskUid"_L1].toInteger());
    EXPECT_EQ(task->type, one.told["type"_L1].toString());
    EXPECT_EQ(task->index, one.told["indexUid"_L1].toString());
    EXPECT_TRUE(task->enqueued.isValid());
    EXPECT_FALSE(task->over());
}

TEST_P(Contract, searchesAreRead)
{
    if (one.status != 200 || one.told["hits"_L1].isUndefined())
        return;
    const Result<SearchPage> page = parseSearch(one.told);
    ASSERT_OK(page);
    const QJsonArray hits = one.told["hits"_L1].toArray();
    ASSERT_EQ(page->hits.size(), hits.size());
    for (qsizetype i = 0; i < hits.size(); ++i) {
        EXPECT_EQ(page->hits[i].document.value("id"_L1), hits[i]["id"_L1]);
        EXPECT_EQ(page->hits[i].marked, hits[i]["_formatted"_L1].toObject());
        EXPECT_FALSE(page->hits[i].document.contains("_formatted"_L1));
        EXPECT_FALSE(page->hits[i].document.contains("_rankingScore"_L1));
        EXPECT_EQ(page->hits[i].score.has_value(), hits[i].toObject().contains("_rankingScore"_L1));
    }
    const bool numbered = one.told.toObject().contains("totalHits"_L1);
    EXPECT_EQ(page->estimate, !numbered);
    EXPECT_EQ(page->total, one.told[numbered ? "totalHits"_L1 : "estimatedTotalHits"_L1].toInteger());
    EXPECT_EQ(page->page, one.told["page"_L1].toInteger());
    EXPECT_EQ(page->pages, one.told["totalPages"_L1].toInteger());
    EXPECT_EQ(page->facets.keys(), one.told["facetDistribution"_L1].toObject().keys());
    EXPECT_EQ(page->ranges.keys(), one.told["facetStats"_L1].toObject().keys());
}

TEST_P(Contract, listsOfTasksAreRead)
{
    if (one.status != 200 || !one.asks(u"GET"_s, u"/tasks"_s))
        return;
    const Result<TaskPage> page = parseTasks(one.told);
    ASSERT_OK(page);
    const QJsonArray results = one.told["results"_L1].toArray();
    ASSERT_EQ(page->tasks.size(), results.size());
    EXPECT_EQ(page->total, one.told["total"_L1].toInteger());
    EXPECT_EQ(page->next.has_value(), !one.told["next"_L1].isNull());
    for (qsizetype i = 0; i < results.size(); ++i) {
        const Task &task = page->tasks[i];
        EXPECT_TRUE(task.over());
        EXPECT_TRUE(task.took && task.took->count() >= 0 && *task.took < 60s) << qPrintable(results[i]["duration"_L1].toString());
        EXPECT_LE(task.enqueued, task.started);
        EXPECT_LE(task.started, task.finished);
        EXPECT_EQ(task.batch.has_value(), version == "1.50.0"_L1);
        EXPECT_EQ(task.details, results[i]["details"_L1].toObject());
        EXPECT_EQ(task.errorCode, results[i]["error"_L1]["code"_L1].toString());
    }
}

TEST_P(Contract, documentsAreRead)
{
    const QString folder = u"/indexes/properties/documents"_s;
    if (one.status != 200)
        return;
    if (one.asks(u"GET"_s, folder) || one.asks(u"POST"_s, folder + u"/fetch"_s)) {
        const Result<DocumentPage> page = parseDocuments(one.told);
        ASSERT_OK(page);
        EXPECT_EQ(page->documents.size(), one.told["results"_L1].toArray().size());
        EXPECT_EQ(page->total, one.told["total"_L1].toInteger());
        EXPECT_EQ(page->offset, one.told["offset"_L1].toInteger());
    }
    if (one.asks(u"GET"_s, folder + u"/4"_s)) {
        const Result<QJsonObject> document = parseObject(one.told);
        ASSERT_OK(document);
        EXPECT_EQ(document->value("city"_L1), "Nice"_L1);
    }
}

TEST_P(Contract, keysAreRead)
{
    if (one.status > 299 || !one.request.value("path"_L1).toString().startsWith("/keys"_L1) || one.told.isNull())
        return;
    const bool list = one.request.value("method"_L1) == "GET"_L1;
    const Result<KeyPage> page = list ? parseKeys(one.told) : parseKey(one.told).map([](const Key &key) { return KeyPage{{key}, 1}; });
    ASSERT_OK(page);
    EXPECT_EQ(page->total, list ? one.told["total"_L1].toInteger() : 1);
    for (const Key &key : page->keys) {
        EXPECT_EQ(key.value.size(), 64);
        EXPECT_EQ(key.uid.size(), 36);
        EXPECT_FALSE(key.actions.isEmpty());
        EXPECT_FALSE(key.expires.isValid());
        EXPECT_FALSE(key.hasEnded());
        EXPECT_TRUE(key.created.isValid());
    }
}

TEST_P(Contract, settingsAndStatsAreRead)
{
    if (one.status != 200)
        return;
    if (one.asks(u"GET"_s, u"/indexes/properties/settings"_s)) {
        const Result<QJsonObject> settings = parseObject(one.told);
        ASSERT_OK(settings);
        EXPECT_TRUE(settings->value("rankingRules"_L1).isArray());
        EXPECT_EQ(settings->contains("embedders"_L1), version == "1.50.0"_L1);
    }
    if (one.asks(u"GET"_s, u"/indexes/properties/stats"_s)) {
        const Result<IndexStats> stats = parseIndexStats(u"properties"_s, one.told);
        ASSERT_OK(stats);
        EXPECT_EQ(stats->documents, 8);
        EXPECT_EQ(stats->fields.value(u"rooms"_s), 5);
        EXPECT_EQ(stats->size.has_value(), version == "1.50.0"_L1);
    }
    if (one.asks(u"GET"_s, u"/stats"_s)) {
        const Result<Stats> stats = parseStats(one.told);
        ASSERT_OK(stats);
        EXPECT_EQ(count(stats->databaseSize), one.told["databaseSize"_L1].toInteger());
        EXPECT_EQ(stats->used.has_value(), version == "1.50.0"_L1);
        EXPECT_EQ(stats->indexes.size(), one.told["indexes"_L1].toObject().size());
        EXPECT_EQ(stats->lastUpdate.isValid(), !one.told["lastUpdate"_L1].isNull());
    }
}

TEST_P(Contract, indexesAndTheServerAreRead)
{
    if (one.status != 200)
        return;
    if (one.asks(u"GET"_s, u"/health"_s))
        EXPECT_TRUE(parseHealth(one.told));
    if (one.asks(u"GET"_s, u"/version"_s)) {
        const auto told = parseVersion(one.told);
        ASSERT_OK(told);
        EXPECT_EQ(told->number, version);
        EXPECT_FALSE(told->standIn);
    }
    if (one.asks(u"GET"_s, u"/indexes"_s)) {
        const auto page = parseIndexes(one.told);
        ASSERT_OK(page);
        EXPECT_EQ(page->total, one.told["total"_L1].toInteger());
        for (const Index &index : page->indexes)
            EXPECT_TRUE(index.primaryKey == "id"_L1 && index.created.isValid() && index.updated.isValid());
    }
    if (one.asks(u"GET"_s, u"/indexes/properties"_s))
        EXPECT_EQ(parseIndex(one.told).value_or(Index{}).uid, u"properties"_s);
    if (one.asks(u"POST"_s, u"/indexes/properties/facet-search"_s)) {
        const auto values = parseFacetValues(one.told);
        ASSERT_OK(values);
        ASSERT_EQ(values->size(), one.told["facetHits"_L1].toArray().size());
        EXPECT_EQ(values->first().value, one.told["facetHits"_L1][0]["value"_L1].toString());
        EXPECT_GT(values->first().count, 0);
    }
    if (one.asks(u"POST"_s, u"/multi-search"_s))
        EXPECT_EQ(parseSearch(one.told["results"_L1][0]).value_or(SearchPage{}).hits.size(), 1);
}

INSTANTIATE_TEST_SUITE_P(Meilisearch, Contract, testing::ValuesIn(allNames()), [](const auto &one) {
    std::string name = one.param.substr(0, one.param.size() - 5);
    std::ranges::replace_if(name, [](char c) { return !isalnum(static_cast<unsigned char>(c)); }, '_');
    return name;
});

TEST(MeilisearchContract, facetsComeMostFrequentFirstAndFieldsInTheServersOrder)
{
    const QJsonObject counts{{u"a"_s, 1}, {u"b"_s, 7}, {u"c"_s, 7}};
    const auto page = parseSearch(QJsonObject{{u"hits"_s, QJsonArray{}}, {u"facetDistribution"_s, QJsonObject{{u"city"_s, counts}}}});
    ASSERT_OK(page);
    QStringList order;
    for (const FacetValue &value : page->facets.value(u"city"_s))
        order.append(value.value);
    EXPECT_EQ(order, (QStringList{u"b"_s, u"c"_s, u"a"_s}));
    const QByteArray text = R"({"query":"id","hits":[{"zeta":1,"alpha":{"inner":[{"deep":1}]},"\u00e9 \"t":"hits","_formatted":{"zeta":"1"}},{"alpha":2,"last":[]}],"x":{"y":1}})";
    EXPECT_EQ(fieldsInOrder(text, "hits"), (QStringList{u"zeta"_s, u"alpha"_s, u"é \"t"_s, u"last"_s}));
    for (qsizetype size = 0; size < text.size(); ++size)
        EXPECT_LE(fieldsInOrder(text.first(size), "hits").size(), 4);
}

TEST(MeilisearchContract, aFailedTaskSaysWhy)
{
    for (const QString &version : {u"1.5.1"_s, u"1.50.0"_s}) {
        const auto page = parseTasks(recorded(version, u"62-tasks-failed.json"_s).told);
        ASSERT_OK(page);
        ASSERT_EQ(page->tasks.size(), 2);
        const Error error = errorFrom(page->tasks.first());
        EXPECT_EQ(error.why, u"Some documents have no “id” field."_s);
        EXPECT_FALSE(error.next.isEmpty());
        EXPECT_TRUE(error.detail.contains("missing_document_id"_L1));
        EXPECT_EQ(errorFrom(page->tasks.last()).kind, Error::Kind::Conflict);
    }
}

TEST(MeilisearchAnswer, anUnknownCodeKeepsMeilisearchsWordsInQuotes)
{
    const Error error = errorFrom(400, R"({"message":"The moon is in the way.","code":"moon_in_the_way"})");
    EXPECT_EQ(error.why, u"Meilisearch says: “The moon is in the way.”"_s);
    EXPECT_EQ(error.kind, Error::Kind::CommandFailed);
    EXPECT_EQ(errorFrom(404, R"({"message":"No such moon.","code":"moon_not_found"})").kind, Error::Kind::NotFound);
}

TEST(MeilisearchAnswer, refusalsWithoutWordsAreToldByTheirStatus)
{
    EXPECT_EQ(errorFrom(401, {}).kind, Error::Kind::SignInRefused);
    EXPECT_EQ(errorFrom(403, "<html>").kind, Error::Kind::SignInRefused);
    EXPECT_EQ(errorFrom(404, {}).kind, Error::Kind::NotFound);
    EXPECT_EQ(errorFrom(413, "too much").why, u"The documents are more than it takes at once."_s);
    EXPECT_EQ(errorFrom(415, {}).why, u"It does not take this kind of content."_s);
    for (const int status : {400, 401, 403, 404, 409, 413, 415, 418, 500, 503})
        EXPECT_FALSE(errorFrom(status, {}).why.isEmpty()) << status;
}

TEST(MeilisearchAnswer, aKeyWhoseEndCannotBeReadIsNotOneWithoutAnEnd)
{
    const QJsonObject key{{u"uid"_s, u"u"_s}, {u"actions"_s, QJsonArray{}}, {u"indexes"_s, QJsonArray{}}, {u"expiresAt"_s, u"soon"_s}, {u"key"_s, u"secret-value"_s}};
    const auto parsed = parseKey(key);
    ASSERT_FALSE(parsed);
    EXPECT_FALSE(parsed.error().detail.contains("secret-value"_L1));
    EXPECT_FALSE(parseKey(QJsonObject{{u"key"_s, u"secret-value"_s}}).error().detail.contains("secret-value"_L1));
}

TEST(MeilisearchAnswer, durationsAndNanosecondsAreRead)
{
    const auto task = [](const QString &duration, const QString &at) {
        return parseTask(QJsonObject{{u"uid"_s, 1}, {u"status"_s, u"succeeded"_s}, {u"duration"_s, duration}, {u"finishedAt"_s, at}}).value();
    };
    EXPECT_EQ(task(u"PT1.216306212S"_s, {}).took, 1216ms);
    EXPECT_EQ(task(u"PT2H3M4.5S"_s, {}).took, 7384500ms);
    EXPECT_EQ(task(u"soon"_s, {}).took, std::nullopt);
    EXPECT_EQ(task({}, u"2026-11-23T15:06:15.395060165Z"_s).finished.toString(Qt::ISODateWithMs), u"2026-11-23T15:06:15.395Z"_s);
    EXPECT_FALSE(task({}, u"yesterday"_s).finished.isValid());
}

TEST(MeilisearchAnswer, progressOfBatchesIsReadWhereItIsTold)
{
    const QByteArray told = R"({"results":[{"uid":7,"progress":{"steps":[{"currentStep":"indexing","finished":1,"total":2}],"percentage":37.5}},{"uid":8,"progress":null},{"uid":9}]})";
    const auto parts = parseAnswer(200, told).and_then(parseBatches);
    ASSERT_OK(parts);
    EXPECT_EQ(*parts, (QMap<qint64, double>{{7, 0.375}}));
    EXPECT_FALSE(parseBatches(QJsonObject{}));
}

TEST(MeilisearchAnswer, aStandInSaysSo)
{
    const auto version = parseVersion(QJsonObject{{u"pkgVersion"_s, u"1.5.1-standin"_s}});
    ASSERT_OK(version);
    EXPECT_TRUE(version->standIn);
}

TEST(MeilisearchAnswer, everyCutOfAnAnswerIsAnError)
{
    const QByteArray whole = recorded(u"1.5.1"_s, u"42-stats.json"_s).body;
    for (qsizetype size = 1; size < whole.size(); ++size)
        ASSERT_FALSE(parseAnswer(200, whole.first(size))) << size;
}

TEST(MeilisearchAnswer, otherShapesAreErrorsAndNeverZero)
{
    EXPECT_FALSE(parseStats(QJsonObject{{u"databaseSize"_s, -5}, {u"indexes"_s, QJsonObject{}}}));
    EXPECT_FALSE(parseStats(QJsonObject{{u"databaseSize"_s, u"5"_s}, {u"indexes"_s, QJsonObject{}}}));
    EXPECT_FALSE(parseStats(QJsonObject{{u"databaseSize"_s, 1e300}, {u"indexes"_s, QJsonObject{}}}));
    EXPECT_FALSE(parseTasks(QJsonObject{{u"total"_s, 1}}));
    EXPECT_FALSE(parseTask(QJsonObject{{u"uid"_s, 1}, {u"status"_s, u"dreaming"_s}}));
    EXPECT_FALSE(parseSearch(QJsonArray{}));
    EXPECT_FALSE(parseHealth(QJsonValue()));
    EXPECT_EQ(parseAnswer(302, {}).error().kind, Error::Kind::BadReply);
    EXPECT_EQ(parseAnswer(503, {}).error().kind, Error::Kind::Unreachable);
}
