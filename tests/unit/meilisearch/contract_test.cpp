#include "remote/meilisearch/parse.h"
#include "tests/support/expect.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

#include <functional>
#include <map>

using namespace Qt::StringLiterals;
using namespace vigie;
using namespace vigie::meilisearch;

// What a real Meilisearch 1.5.1 answered to 71 requests, through the client's own reading.

namespace {

const QString folder = QStringLiteral(VIGIE_TEST_DATA "/meilisearch-1.5.1");

struct Recorded {
    QJsonObject request;
    int status = 0;
    QJsonValue told;
    QByteArray body;
};

Recorded recorded(const QString &name)
{
    QFile file(folder + u'/' + name);
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

std::vector<std::string> names()
{
    std::vector<std::string> found;
    for (const QString &name : QDir(folder).entryList({u"*.json"_s}, QDir::Files, QDir::Name))
        found.push_back(name.toStdString());
    return found;
}

Error::Kind kindOf(const QString &code, int status)
{
    static const QMap<QString, Error::Kind> kinds{{u"missing_authorization_header"_s, Error::Kind::SignInRefused},
                                                  {u"invalid_api_key"_s, Error::Kind::SignInRefused},
                                                  {u"index_not_found"_s, Error::Kind::NotFound},
                                                  {u"document_not_found"_s, Error::Kind::NotFound},
                                                  {u"task_not_found"_s, Error::Kind::NotFound}};
    return kinds.value(code, status == 404 ? Error::Kind::NotFound : Error::Kind::CommandFailed);
}

class Contract : public testing::TestWithParam<std::string>
{
};

} // namespace

TEST(MeilisearchContract, isComplete)
{
    EXPECT_EQ(names().size(), 71U);
}

TEST_P(Contract, statusAndCodeBecomeAResult)
{
    const Recorded one = recorded(QString::fromStdString(GetParam()));
    const Result<QJsonValue> answer = parseAnswer(one.status, one.body);
    if (one.status < 300) {
        ASSERT_OK(answer);
        EXPECT_EQ(*answer, one.told);
        return;
    }
    ASSERT_FALSE(answer);
    const QString code = one.told["code"_L1].toString();
    EXPECT_EQ(answer.error().kind, kindOf(code, one.status));
    EXPECT_FALSE(answer.error().what.isEmpty());
    EXPECT_FALSE(answer.error().why.isEmpty());
    EXPECT_TRUE(answer.error().detail.contains(code));
}

TEST_P(Contract, everyAcceptedWriteIsATask)
{
    const Recorded one = recorded(QString::fromStdString(GetParam()));
    if (one.told["taskUid"_L1].isUndefined())
        return;
    const Result<Task> task = parseAnswer(one.status, one.body).and_then(parseTask);
    ASSERT_OK(task);
    EXPECT_EQ(task->uid, one.told["taskUid"_L1].toInteger());
    EXPECT_EQ(task->type, one.told["type"_L1].toString());
    EXPECT_EQ(task->index, one.told["indexUid"_L1].toString());
    EXPECT_FALSE(task->over());
}

TEST_P(Contract, searchesAndPagesAreRead)
{
    const Recorded one = recorded(QString::fromStdString(GetParam()));
    const QString path = one.request.value("path"_L1).toString();
    if (one.status != 200)
        return;
    if (!one.told["hits"_L1].isUndefined()) {
        const Result<SearchPage> page = parseSearch(one.told);
        ASSERT_OK(page);
        EXPECT_EQ(page->hits.size(), one.told["hits"_L1].toArray().size());
        EXPECT_GE(page->total, page->hits.size());
    }
    if (one.request.value("method"_L1) == "GET"_L1 && path.startsWith("/tasks"_L1) && !one.told["results"_L1].isUndefined()) {
        const Result<TaskPage> page = parseTasks(one.told);
        ASSERT_OK(page);
        EXPECT_EQ(page->tasks.size(), one.told["results"_L1].toArray().size());
        EXPECT_EQ(page->next.has_value(), !one.told["next"_L1].isNull());
    }
}

INSTANTIATE_TEST_SUITE_P(Meilisearch, Contract, testing::ValuesIn(names()), [](const auto &one) {
    std::string name = one.param.substr(0, one.param.size() - 5);
    std::ranges::replace(name, '-', '_');
    return name;
});

TEST(MeilisearchContract, factsAreRead)
{
    EXPECT_TRUE(parseHealth(recorded(u"01-health.json"_s).told));
    const auto version = parseVersion(recorded(u"02-version.json"_s).told);
    ASSERT_OK(version);
    EXPECT_EQ(version->number, u"1.5.1"_s);
    EXPECT_FALSE(version->standIn);
    const auto stats = parseStats(recorded(u"42-stats.json"_s).told);
    ASSERT_OK(stats);
    EXPECT_EQ(stats->databaseSize, Bytes{307200});
    ASSERT_EQ(stats->indexes.size(), 1);
    EXPECT_EQ(stats->indexes.first().documents, 8);
    const auto indexes = parseIndexes(recorded(u"38-indexes.json"_s).told);
    ASSERT_OK(indexes);
    EXPECT_EQ(indexes->total, 1);
    EXPECT_EQ(indexes->indexes.first().primaryKey, u"id"_s);
}

TEST(MeilisearchContract, aFailedTaskSaysWhy)
{
    const auto page = parseTasks(recorded(u"62-tasks-failed.json"_s).told);
    ASSERT_OK(page);
    ASSERT_FALSE(page->tasks.isEmpty());
    const Task &task = page->tasks.first();
    EXPECT_EQ(task.status, Task::Status::Failed);
    const Error error = errorFrom(task);
    EXPECT_FALSE(error.why.isEmpty());
    EXPECT_TRUE(error.detail.contains(task.errorCode));
}

TEST(MeilisearchAnswer, aStandInSaysSo)
{
    const auto version = parseVersion(QJsonObject{{u"pkgVersion"_s, u"1.5.1-standin"_s}});
    ASSERT_OK(version);
    EXPECT_TRUE(version->standIn);
}

TEST(MeilisearchAnswer, everyCutOfAnAnswerIsAnError)
{
    const QByteArray whole = recorded(u"42-stats.json"_s).body;
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
