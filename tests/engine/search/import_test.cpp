// Files into an index: read through first, sent in parts, cut in the middle, stopped, refused.
#include "tests/engine/search/workplace.h"

using namespace Qt::StringLiterals;
using namespace vigie;
using namespace vigie::search;
using namespace vigie::test;

namespace {

using State = Import::State;

class Importing : public testing::Test
{
protected:
    static void SetUpTestSuite()
    {
        meilisearch = startMeilisearch(searchKey);
        place = std::make_unique<Workplace>();
        if (meilisearch)
            server = place->add(u"prod"_s, meilisearch->port);
    }
    static void TearDownTestSuite()
    {
        place.reset();
        meilisearch.reset();
    }
    void SetUp() override
    {
        ASSERT_TRUE(meilisearch) << "Meilisearch or its stand-in could not be started";
        place->engine->writeMode()->begin(server);
        QObject::connect(&door(), &Door::importChanged, &m_listener, [this](const Import &import) {
            if (states.isEmpty() || states.last() != import.state)
                states.append(import.state);
            if (onChange)
                onChange(import);
        });
    }

    static Door &door() { return place->door(); }
    Import carried(const QString &file, const QString &index, const ImportWish &like = {}, QUuid to = server)
    {
        ImportWish wish = like;
        wish.file = file;
        wish.index = index;
        const Result<Import> begun = door().import(to, wish);
        EXPECT_TRUE(begun) << qPrintable(begun.error().why);
        if (!begun)
            return {};
        const Result<Import> ended = QCoro::waitFor(door().outcome(begun->id));
        EXPECT_TRUE(ended);
        return ended.value_or(Import{});
    }
    static qint64 documentsOf(const QString &index)
    {
        const auto page = QCoro::waitFor(door().documents(server, index, {}));
        return page ? page->total : -1;
    }

    QList<State> states;
    std::function<void(const Import &)> onChange;
    QObject m_listener;

    static inline ServerPtr meilisearch;
    static inline std::unique_ptr<Workplace> place;
    static inline QUuid server;
};

// Few documents, many bytes: so many parts of 16 MiB.
QByteArray largeLines(int parts, int from = 0)
{
    const QByteArray text(512 * 1024 - 100, 'x');    // so that 32 of them are one part
    QByteArray all;
    for (int i = 0; i < parts * 32; ++i)
        all += "{\"id\":" + QByteArray::number(from + i) + ",\"text\":\"" + text + "\"}\n";
    return all;
}

} // namespace

TEST_F(Importing, threeFormatsGiveTheSameDocuments)
{
    const QString json = place->write(u"a.json"_s, R"([{"id":"1","t":"é, \"x\""},{"id":"2","t":"b"}])");
    const QString lines = place->write(u"a.jsonl"_s, "{\"id\":\"1\",\"t\":\"é, \\\"x\\\"\"}\n{\"id\":\"2\",\"t\":\"b\"}");
    const QString table = place->write(u"a.txt"_s, "id;t\r\n1;\"é, \"\"x\"\"\"\r\n2;b\r\n");
    EXPECT_EQ(carried(json, u"from-json"_s).documents, 2);
    EXPECT_EQ(carried(lines, u"from-lines"_s).documents, 2);
    const Import csv = carried(table, u"from-csv"_s, {{}, {}, FileFormat::Csv, ImportMode::Replace, {}, ';'});
    EXPECT_EQ(csv.documents, 2);
    EXPECT_EQ(csv.state, State::Done);
    for (const QString &index : {u"from-json"_s, u"from-lines"_s, u"from-csv"_s})
        EXPECT_EQ(QCoro::waitFor(door().document(server, index, u"1"_s)).value_or(QJsonObject{}).value("t"_L1), u"é, \"x\""_s) << qPrintable(index);
    EXPECT_EQ(door().import(server, wishFor(u"x"_s, place->path(u"a.txt"_s))).error().kind, Error::Kind::Usage);
    EXPECT_EQ(door().import(server, wishFor(u"x"_s, place->path(u"none.json"_s))).error().kind, Error::Kind::NotFound);
    EXPECT_EQ(door().import(server, wishFor(u"../x"_s, json)).error().kind, Error::Kind::Usage);
}

TEST_F(Importing, anUpdateKeepsTheOtherFields)
{
    (void)carried(place->write(u"whole.json"_s, R"([{"id":1,"a":1,"b":1}])"), u"kept"_s);
    (void)carried(place->write(u"part.json"_s, R"([{"id":1,"b":2}])"), u"kept"_s, {{}, {}, {}, ImportMode::Update, {}, ','});
    EXPECT_EQ(QCoro::waitFor(door().document(server, u"kept"_s, u"1"_s)).value_or(QJsonObject{}), (QJsonObject{{u"id"_s, 1}, {u"a"_s, 1}, {u"b"_s, 2}}));
    (void)carried(place->write(u"part.json"_s, R"([{"id":1,"b":3}])"), u"kept"_s);
    EXPECT_FALSE(QCoro::waitFor(door().document(server, u"kept"_s, u"1"_s)).value_or(QJsonObject{}).contains("a"_L1));
}

TEST_F(Importing, aMalformedFileSendsNothing)
{
    const Import import = carried(place->write(u"bad.ndjson"_s, largeLines(2) + "{\"id\":\n"), u"untouched"_s);
    EXPECT_EQ(import.state, State::Failed);
    EXPECT_TRUE(import.tasks.isEmpty());
    ASSERT_TRUE(import.error);
    EXPECT_TRUE(import.error->why.startsWith(u"Line 65 of the file"_s)) << qPrintable(import.error->why);
    EXPECT_EQ(states, (QList<State>{State::Checking, State::Failed}));
    EXPECT_EQ(QCoro::waitFor(door().documents(server, u"untouched"_s, {})).error().kind, Error::Kind::NotFound);
}

TEST_F(Importing, theLinkIsCutInTheMiddleAndEverythingArrives)
{
    const QString file = place->write(u"large.ndjson"_s, largeLines(3));
    bool cut = false;
    onChange = [&cut](const Import &import) {
        if (import.state == State::Sending && import.tasks.size() == 1 && !std::exchange(cut, true))
            place->wire.cutAfter(5'000'000);
    };
    const Import import = carried(file, u"cut"_s);
    EXPECT_EQ(import.state, State::Done) << (import.error ? qPrintable(import.error->detail) : "");
    EXPECT_TRUE(states.contains(State::Reconnecting));
    EXPECT_EQ(import.tasks.size(), 3);
    EXPECT_EQ(import.documents, 96);
    EXPECT_EQ(count(import.done), count(import.size));
    EXPECT_EQ(documentsOf(u"cut"_s), 96);
}

TEST_F(Importing, aPartThatIsRefusedEndsItAndWhatWasAddedStays)
{
    const QByteArray lines = largeLines(1) + "{\"text\":\"" + QByteArray(4096, 'x') + "\"}\n" + largeLines(2, 32);
    const Import import = carried(place->write(u"second.ndjson"_s, lines), u"partly"_s, {{}, {}, {}, ImportMode::Replace, u"id"_s, ','});
    EXPECT_EQ(import.state, State::Failed);
    EXPECT_GE(import.documents, 32);
    EXPECT_LT(import.documents, 96);
    ASSERT_TRUE(import.error);
    EXPECT_TRUE(import.error->why.contains(u"have no “id” field"_s)) << qPrintable(import.error->why);
    EXPECT_TRUE(import.error->why.contains(u"of the file were added before and stay."_s)) << qPrintable(import.error->why);
    EXPECT_EQ(documentsOf(u"partly"_s), import.documents);
}

TEST_F(Importing, aStopEndsTheSendingAndTellsWhatStays)
{
    const QString file = place->write(u"stopped.ndjson"_s, largeLines(4));
    onChange = [](const Import &import) {
        if (import.state == State::Sending && import.tasks.size() == 1)
            door().stop(import.id);
    };
    const Import import = carried(file, u"stopped"_s);
    EXPECT_EQ(import.state, State::Stopped);
    EXPECT_LT(import.tasks.size(), 4);
    EXPECT_EQ(std::max<qint64>(documentsOf(u"stopped"_s), 0), import.documents);
    door().forgetFinished();
    EXPECT_TRUE(door().imports().isEmpty());
}

TEST_F(Importing, aFileThatChangesMeanwhileIsNotMixed)
{
    const QString file = place->write(u"changing.ndjson"_s, largeLines(3));
    onChange = [](const Import &import) {
        if (import.state == State::Sending && import.tasks.size() == 1)
            place->write(u"changing.ndjson"_s, "{\"id\":1}\n");
    };
    const Import import = carried(file, u"changing"_s);
    EXPECT_EQ(import.state, State::Failed);
    EXPECT_EQ(import.error.value_or(Error{}).kind, Error::Kind::Conflict);
}

TEST_F(Importing, aFullDiskOfTheServerIsToldAndTheRestIsNotSent)
{
    ScriptedSearch full;
    full.say("POST /indexes/rows/documents", {202, R"({"taskUid":7,"indexUid":"rows","status":"enqueued","type":"documentAdditionOrUpdate","enqueuedAt":"2026-11-23T20:00:00Z"})"});
    const QByteArray failed = taskJson(7, "failed", R"(,"error":{"message":"No space left on device","code":"no_space_left_on_device","type":"system"},"details":{"receivedDocuments":32})");
    full.say("GET /tasks/7", {200, failed});
    full.say("GET /tasks?", {200, "{\"results\":[" + failed + R"(],"total":1,"limit":1,"from":7,"next":null})"});
    const QUuid there = place->add(u"full"_s, full.port());
    place->engine->writeMode()->begin(there);
    const Import import = carried(place->write(u"much.ndjson"_s, largeLines(3)), u"rows"_s, {}, there);
    EXPECT_EQ(import.state, State::Failed);
    ASSERT_TRUE(import.error);
    EXPECT_TRUE(import.error->why.startsWith(u"The disk of the server is full."_s)) << qPrintable(import.error->why);
    EXPECT_EQ(full.count("POST /indexes/rows/documents"), 1);
}

TEST_F(Importing, whatIsTooMuchAtOnceIsTold)
{
    ScriptedSearch small;
    small.say("POST /indexes/rows/documents", {413, R"({"message":"The provided payload reached the size limit. The maximum accepted payload size is 1.00 MiB.","code":"payload_too_large","type":"invalid_request"})"});
    const QUuid there = place->add(u"small"_s, small.port());
    place->engine->writeMode()->begin(there);
    const Import import = carried(place->write(u"some.ndjson"_s, largeLines(1)), u"rows"_s, {}, there);
    EXPECT_EQ(import.state, State::Failed);
    ASSERT_TRUE(import.error);
    EXPECT_EQ(import.error->why, u"The documents are more than it takes at once."_s) << qPrintable(import.error->detail);
}
