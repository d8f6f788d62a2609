// What Meilisearch refuses and what is not an answer, through the door, in plain words.
#include "tests/engine/search/workplace.h"

using namespace Qt::StringLiterals;
using namespace vigie;
using namespace vigie::search;
using namespace vigie::test;

namespace {

const QByteArray noHits = R"({"hits":[],"query":"","processingTimeMs":1,"hitsPerPage":20,"page":1,"totalPages":0,"totalHits":0})";

class SearchFaults : public testing::Test
{
protected:
    static void SetUpTestSuite()
    {
        place = std::make_unique<Workplace>();
        scripted = std::make_unique<ScriptedSearch>();
        server = place->add(u"prod"_s, scripted->port());
    }
    static void TearDownTestSuite()
    {
        place.reset();
        scripted.reset();
    }
    void SetUp() override { place->engine->writeMode()->begin(server); }

    static Door &door() { return place->door(); }
    static Error searchError(ScriptedSearch::Told told)
    {
        scripted->say("POST /indexes/rows/search", std::move(told));
        const auto page = QCoro::waitFor(door().search(server, u"rows"_s, {}));
        return page ? Error{} : page.error();
    }

    static inline std::unique_ptr<Workplace> place;
    static inline std::unique_ptr<ScriptedSearch> scripted;
    static inline QUuid server;
};

} // namespace

TEST_F(SearchFaults, refusalsAreToldInPlainWords)
{
    struct Case {
        int status;
        QByteArray code;
        Error::Kind kind;
        QString why;
    };
    const QList<Case> cases{
        {401, "missing_authorization_header", Error::Kind::SignInRefused, u"It asks for a key and none was given."_s},
        {403, "invalid_api_key", Error::Kind::SignInRefused, u"The key is wrong or may not do this."_s},
        {404, "index_not_found", Error::Kind::NotFound, u"The index does not exist."_s},
        {413, "payload_too_large", Error::Kind::CommandFailed, u"The documents are more than it takes at once."_s},
        {415, "invalid_content_type", Error::Kind::CommandFailed, u"It does not take this kind of content."_s},
    };
    for (const Case &one : cases) {
        for (const bool withWords : {true, false}) {
            const Error error = searchError({one.status, withWords ? "{\"message\":\"raw words\",\"code\":\"" + one.code + "\"}" : QByteArray()});
            EXPECT_EQ(error.kind, one.kind) << one.status;
            EXPECT_FALSE(error.why.isEmpty()) << one.status;
            EXPECT_TRUE(error.detail.contains(QString::number(one.status))) << qPrintable(error.detail);
            if (withWords)
                EXPECT_EQ(error.why, one.why);
        }
    }
}

TEST_F(SearchFaults, anIndexThatIsDeletedWhileItIsShownIsNotFoundAndTheOthersGoOn)
{
    scripted->say("POST /indexes/rows/search", {200, noHits});
    ASSERT_OK(QCoro::waitFor(door().search(server, u"rows"_s, {})));
    const QByteArray gone = R"({"message":"Index `rows` not found.","code":"index_not_found","type":"invalid_request"})";
    scripted->say("POST /indexes/rows/", {404, gone});
    scripted->say("GET /indexes/rows/", {404, gone});
    EXPECT_EQ(QCoro::waitFor(door().search(server, u"rows"_s, {})).error().kind, Error::Kind::NotFound);
    EXPECT_EQ(QCoro::waitFor(door().documents(server, u"rows"_s, {})).error().kind, Error::Kind::NotFound);
    EXPECT_EQ(QCoro::waitFor(door().settings(server, u"rows"_s)).error().why, u"The index does not exist."_s);
    scripted->say("POST /indexes/other/search", {200, noHits});
    ASSERT_OK(QCoro::waitFor(door().search(server, u"other"_s, {})));
}

TEST_F(SearchFaults, aRevokedKeyIsReadAgainFromTheVault)
{
    const ServerPtr real = startMeilisearch(searchKey);
    ASSERT_TRUE(real);
    const QUuid locked = place->add(u"locked"_s, real->port, Secret("wrong-master-key_2"));
    const auto refused = QCoro::waitFor(door().overview(locked));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, Error::Kind::SignInRefused);
    EXPECT_FALSE(QString(refused.error().why + refused.error().detail).contains("wrong-master-key_2"_L1));
    place->keep(locked, searchKey);
    ASSERT_OK(QCoro::waitFor(door().overview(locked)));
}

TEST_F(SearchFaults, truncatedAndHostileAnswersAreErrors)
{
    const QByteArray deep = QByteArray(100'000, '[');
    const QList<QByteArray> hostile{"", "null", "[]", "{", R"({"hits":)", R"({"hits":{}})", R"({"hits":"all"})", "<html>", deep, R"({"hits":[)" + deep, QByteArray("\0\xff\xfe", 3)};
    for (const QByteArray &body : hostile) {
        const Error error = searchError({200, body});
        EXPECT_EQ(error.kind, Error::Kind::BadReply) << body.left(40).constData();
        EXPECT_FALSE(error.what.isEmpty());
    }
    scripted->say("POST /indexes/rows/search", {200, R"({"hits":[7,null,{"id":"\u001b[31m\u202e"}],"totalHits":-5,"page":1e300,"facetDistribution":[1],"facetStats":{"x":null}})"});
    const auto page = QCoro::waitFor(door().search(server, u"rows"_s, {}));
    ASSERT_OK(page);
    EXPECT_EQ(page->hits.size(), 3);
    EXPECT_GE(page->total, 0);
    EXPECT_EQ(page->page, 0);
    EXPECT_TRUE(page->facets.isEmpty());
}

TEST_F(SearchFaults, anAnswerThatIsCutIsNotTakenForAWholeOne)
{
    scripted->say("POST /indexes/rows/search", {200, noHits});
    scripted->breaks = 1;
    const auto page = QCoro::waitFor(door().search(server, u"rows"_s, {}));
    ASSERT_FALSE(page);
    EXPECT_EQ(page.error().kind, Error::Kind::Unreachable) << qPrintable(page.error().detail);
    ASSERT_OK(QCoro::waitFor(door().search(server, u"rows"_s, {})));
}

TEST_F(SearchFaults, aTaskIsFollowedAcrossALostConnection)
{
    scripted->say("POST /dumps", {202, R"({"taskUid":9,"indexUid":null,"status":"enqueued","type":"dumpCreation","enqueuedAt":"2026-11-23T20:00:00Z"})"});
    scripted->say("GET /tasks/9", {200, taskJson(9, "processing")});
    bool cut = false;
    QObject listener;
    QObject::connect(&door(), &Door::taskChanged, &listener, [&cut](QUuid, const TaskRow &row) {
        if (row.task.uid != 9 || std::exchange(cut, true))
            return;
        place->wire.cut();
        scripted->say("GET /tasks/9", {200, taskJson(9, "succeeded", R"(,"details":{"dumpUid":"20261123-200000000"},"duration":"PT1S")")});
    });
    const auto dumped = QCoro::waitFor(door().dump(server, {}));
    ASSERT_OK(dumped);
    EXPECT_TRUE(cut);
    EXPECT_EQ(dumped->task.details.value("dumpUid"_L1), u"20261123-200000000"_s);
    EXPECT_EQ(scripted->count("POST /dumps"), 1);
}

TEST_F(SearchFaults, aStopCancelsTheTaskOnTheServer)
{
    scripted->say("POST /snapshots", {202, R"({"taskUid":11,"indexUid":null,"status":"enqueued","type":"snapshotCreation","enqueuedAt":"2026-11-23T20:00:00Z"})"});
    scripted->say("GET /tasks/11", {200, taskJson(11, "enqueued")});
    scripted->say("POST /tasks/cancel", {200, R"({"taskUid":12,"indexUid":null,"status":"enqueued","type":"taskCancelation","enqueuedAt":"2026-11-23T20:00:00Z"})"});
    const Cancel cancel;
    QObject listener;
    QObject::connect(&door(), &Door::taskChanged, &listener, [&cancel](QUuid, const TaskRow &) {
        cancel.request();
        scripted->say("GET /tasks/11", {200, taskJson(11, "canceled", R"(,"canceledBy":12)")});
    });
    const auto stopped = QCoro::waitFor(door().snapshot(server, cancel));
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().kind, Error::Kind::Cancelled);
    EXPECT_EQ(scripted->count("POST /tasks/cancel?uids=11"), 1);
}

TEST_F(SearchFaults, aServerThatKnowsNoBatchesIsAskedForItsTaskOnly)
{
    scripted->say("GET /tasks/21", {200, taskJson(21, "processing", R"(,"batchUid":3)")});
    bool seen = false;
    QObject listener;
    QObject::connect(&door(), &Door::taskChanged, &listener, [&seen](QUuid, const TaskRow &row) {
        if (row.task.over())
            return;
        if (!row.part) {
            scripted->say("GET /batches", {200, R"({"results":[{"uid":3,"progress":{"steps":[],"percentage":40}}],"total":1})"});
            return;
        }
        seen = *row.part > 0.39 && *row.part < 0.41;
        scripted->say("GET /tasks/21", {200, taskJson(21, "succeeded", R"(,"batchUid":3)")});
    });
    const auto followed = QCoro::waitFor(door().follow(server, 21, {}));
    ASSERT_OK(followed);
    EXPECT_TRUE(seen);
}
