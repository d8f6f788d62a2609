#include "app/search/rows.h"
#include "remote/meilisearch/parse.h"
#include "tests/support/expect.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace vigie;
using namespace vigie::search;

// Tasks in words.

namespace {

meilisearch::Task task(const char *text)
{
    const auto parsed = meilisearch::parseTask(QJsonDocument::fromJson(text).object());
    EXPECT_TRUE(parsed.has_value());
    return parsed.value_or(meilisearch::Task{});
}

TaskRow row(const char *text, std::optional<double> part = {})
{
    return rowOf(task(text), Redactor(), part);
}

} // namespace

TEST(TaskRows, everyTaskOfTheRecordingsHasWords)
{
    for (const QString &version : {u"1.5.1"_s, u"1.50.0"_s})
        for (const QString &name : {u"60-tasks-page"_s, u"61-tasks-next-page"_s, u"62-tasks-failed"_s, u"63-tasks-of-index"_s}) {
            QFile file(QStringLiteral(VIGIE_TEST_DATA "/meilisearch-") + version + u'/' + name + u".json"_s);
            ASSERT_TRUE(file.open(QIODevice::ReadOnly));
            const auto page = meilisearch::parseTasks(QJsonDocument::fromJson(file.readAll())["response"_L1]["body"_L1]);
            ASSERT_OK(page);
            for (const meilisearch::Task &one : page->tasks) {
                const TaskRow told = rowOf(one, Redactor());
                EXPECT_NE(told.what, one.type);
                EXPECT_EQ(told.error.has_value(), one.status == meilisearch::Task::Status::Failed);
                EXPECT_EQ(told.reason.isEmpty(), one.status == meilisearch::Task::Status::Succeeded);
            }
        }
}

TEST(TaskRows, aFailedAdditionSaysWhatWhyAndNext)
{
    const TaskRow told = row(R"({"uid":8397,"indexUid":"articles","status":"failed","type":"documentAdditionOrUpdate",
        "details":{"receivedDocuments":38,"indexedDocuments":0},"error":{"message":"Document doesn't have a `id` attribute: `{\"slug\":\"x\"}`.","code":"missing_document_id"}})");
    EXPECT_EQ(told.what, u"Add 38 document(s)"_s);
    EXPECT_EQ(told.reason, u"Some documents have no “id” field."_s);
    ASSERT_TRUE(told.error);
    EXPECT_EQ(told.error->what, u"Task 8397: 38 document(s) were not added."_s);
    EXPECT_TRUE(told.error->why.startsWith(told.reason));
    EXPECT_FALSE(told.error->next.isEmpty());
    EXPECT_EQ(QJsonDocument::fromJson(told.raw)["uid"_L1].toInt(), 8397);
}

TEST(TaskRows, runningSaysHowFarAndCancelledBywhom)
{
    EXPECT_EQ(row(R"({"uid":1,"status":"processing","type":"documentAdditionOrUpdate","details":{"receivedDocuments":500,"indexedDocuments":300}})").reason, u"300 of 500 done"_s);
    EXPECT_EQ(row(R"({"uid":1,"status":"processing","type":"settingsUpdate"})", 0.375).reason, u"37 % done"_s);
    EXPECT_EQ(row(R"({"uid":1,"status":"canceled","type":"settingsUpdate","canceledBy":8408})").reason, u"Cancelled by task 8408"_s);
}

TEST(TaskRows, deletionsSwapsAndUnknownTypesHaveAName)
{
    EXPECT_EQ(row(R"({"uid":1,"status":"succeeded","type":"documentDeletion","details":{"providedIds":1,"originalFilter":null}})").what, u"Delete 1 document(s)"_s);
    EXPECT_EQ(row(R"({"uid":1,"status":"succeeded","type":"documentDeletion","details":{"providedIds":0,"originalFilter":"\"a = 1\""}})").what, u"Delete what matches a filter"_s);
    EXPECT_EQ(row(R"({"uid":1,"status":"succeeded","type":"indexSwap","details":{"swaps":[{"indexes":["a","b"]}]}})").what, u"Swap a and b"_s);
    EXPECT_EQ(row(R"({"uid":1,"status":"succeeded","type":"somethingNew"})").what, u"somethingNew"_s);
}

TEST(TaskRows, waitingRowsSayAfterWhichTask)
{
    QList<TaskRow> waiting{row(R"({"uid":14,"status":"enqueued","type":"settingsUpdate"})"), row(R"({"uid":15,"status":"enqueued","type":"settingsUpdate"})")};
    sayTheOrder(waiting, 13);
    EXPECT_EQ(waiting[0].reason, u"After 13"_s);
    EXPECT_EQ(waiting[1].reason, u"After 14"_s);
}

TEST(TaskRows, knownSecretsAreNotInTheRawTask)
{
    Redactor redactor;
    redactor.learn(Secret("sk-very-secret"));
    const TaskRow told = rowOf(task(R"({"uid":1,"status":"failed","type":"settingsUpdate","details":{"apiKey":"sk-very-secret"},"error":{"code":"new_code","message":"no sk-very-secret"}})"), redactor);
    EXPECT_FALSE(told.raw.contains("sk-very-secret"));
    EXPECT_FALSE(told.reason.contains("sk-very-secret"_L1));
    EXPECT_FALSE(told.error->detail.contains("sk-very-secret"_L1));
}
