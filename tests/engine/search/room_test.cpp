// The search room of the live engine: through a real sshd, on a real Meilisearch where $VIGIE_MEILISEARCH names one, else on the stand-in.
#include "tests/engine/search/workplace.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace vigie;
using namespace vigie::search;
using namespace vigie::test;

namespace {

class Room : public testing::Test
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
    }

    static Door &door() { return place->door(); }
    // Two fields and so many documents.
    static void fill(const QString &index, int documents)
    {
        QJsonArray all;
        for (int i = 0; i < documents; ++i)
            all.append(QJsonObject{{u"id"_s, i}, {u"title"_s, u"Maison %1"_s.arg(i)}, {u"city"_s, i % 2 ? u"Lyon"_s : u"Nice"_s}});
        ASSERT_OK(QCoro::waitFor(door().createIndex(server, index, u"id"_s)));
        ASSERT_OK(QCoro::waitFor(door().putDocuments(server, index, all, ImportMode::Replace)));
    }
    static qint64 documentsOf(const QString &index)
    {
        const auto page = QCoro::waitFor(door().documents(server, index, {}));
        EXPECT_TRUE(page) << qPrintable(page.error().what);
        return page ? page->total : -1;
    }

    static inline ServerPtr meilisearch;
    static inline std::unique_ptr<Workplace> place;
    static inline QUuid server;
};

} // namespace

TEST_F(Room, anIndexIsFilledSearchedAndShown)
{
    ASSERT_NO_FATAL_FAILURE(fill(u"shown"_s, 30));
    const auto overview = QCoro::waitFor(door().overview(server));
    ASSERT_OK(overview);
    const auto found = std::ranges::find(overview->indexes, u"shown"_s, [](const IndexInfo &info) { return info.index.uid; });
    ASSERT_NE(found, overview->indexes.end());
    EXPECT_EQ(found->stats.documents, 30);
    EXPECT_EQ(found->index.primaryKey, u"id"_s);
    EXPECT_EQ(found->stats.fields.value(u"city"_s), 30);
    EXPECT_EQ(overview->standIn, meilisearch->standIn);
    EXPECT_GT(overview->port, 0);

    ::vigie::meilisearch::SearchWish wish;
    wish.text = u"maison"_s;
    wish.page = 2;
    wish.perPage = 7;
    const auto page = QCoro::waitFor(door().search(server, u"shown"_s, wish));
    ASSERT_OK(page);
    EXPECT_EQ(page->total, 30);
    EXPECT_EQ(page->page, 2);
    EXPECT_EQ(page->pages, 5);
    ASSERT_EQ(page->hits.size(), 7);
    EXPECT_TRUE(page->hits.first().marked.value("title"_L1).toString().contains(QChar(::vigie::meilisearch::markBegin)));
    EXPECT_FALSE(page->hits.first().document.value("title"_L1).toString().contains(QChar(::vigie::meilisearch::markBegin)));
    const auto one = QCoro::waitFor(door().document(server, u"shown"_s, u"7"_s));
    ASSERT_OK(one);
    EXPECT_EQ(one->value("title"_L1), u"Maison 7"_s);
    EXPECT_EQ(QCoro::waitFor(door().document(server, u"shown"_s, u"700"_s)).error().kind, Error::Kind::NotFound);
}

TEST_F(Room, nothingIsWrittenWithoutWriteMode)
{
    ASSERT_NO_FATAL_FAILURE(fill(u"guarded"_s, 3));
    place->engine->writeMode()->end(server);
    const auto refused = [](const auto &result) { return !result && result.error().kind == Error::Kind::NeedsAnswer; };
    EXPECT_TRUE(refused(QCoro::waitFor(door().createIndex(server, u"other"_s, {}))));
    EXPECT_TRUE(refused(QCoro::waitFor(door().deleteIndex(server, u"guarded"_s, u"guarded"_s))));
    EXPECT_TRUE(refused(QCoro::waitFor(door().swapIndexes(server, u"guarded"_s, u"guarded"_s))));
    EXPECT_TRUE(refused(QCoro::waitFor(door().putDocuments(server, u"guarded"_s, {QJsonObject{{u"id"_s, 9}}}, ImportMode::Replace))));
    EXPECT_TRUE(refused(QCoro::waitFor(door().deleteDocuments(server, u"guarded"_s, {u"1"_s}))));
    EXPECT_TRUE(refused(QCoro::waitFor(door().deleteMatching(server, u"guarded"_s, u"id > 0"_s, u"guarded"_s, {}))));
    EXPECT_TRUE(refused(door().import(server, wishFor(u"guarded"_s, place->write(u"one.json"_s, "[{\"id\":9}]")))));
    EXPECT_TRUE(refused(QCoro::waitFor(door().applySettings(server, u"guarded"_s, {{u"stopWords"_s, QJsonArray{u"le"_s}}}, {}))));
    EXPECT_TRUE(refused(QCoro::waitFor(door().cancelTasks(server, {1}))));
    EXPECT_TRUE(refused(QCoro::waitFor(door().createKey(server, {u"k"_s, {}, {u"search"_s}, {u"*"_s}, {}}))));
    EXPECT_TRUE(refused(QCoro::waitFor(door().deleteKey(server, u"x"_s, u"x"_s))));
    EXPECT_TRUE(refused(QCoro::waitFor(door().dump(server, {}))));
    EXPECT_TRUE(refused(QCoro::waitFor(door().snapshot(server, {}))));
    EXPECT_EQ(documentsOf(u"guarded"_s), 3);
}

TEST_F(Room, whatDestroysNeedsItsNameTyped)
{
    ASSERT_NO_FATAL_FAILURE(fill(u"typed"_s, 6));
    const auto wrong = QCoro::waitFor(door().deleteIndex(server, u"typed"_s, u"typo"_s));
    ASSERT_FALSE(wrong);
    EXPECT_EQ(wrong.error().kind, Error::Kind::NeedsAnswer);
    EXPECT_EQ(wrong.error().detail, u"typed"_s);
    EXPECT_EQ(QCoro::waitFor(door().deleteMatching(server, u"typed"_s, u"city = Lyon"_s, {}, {})).error().kind, Error::Kind::NeedsAnswer);
    EXPECT_EQ(QCoro::waitFor(door().deleteMatching(server, u"typed"_s, u"  "_s, u"typed"_s, {})).error().kind, Error::Kind::Usage);
    EXPECT_EQ(documentsOf(u"typed"_s), 6);

    ASSERT_OK(QCoro::waitFor(door().applySettings(server, u"typed"_s, {{u"filterableAttributes"_s, QJsonArray{u"city"_s}}}, {})));
    ASSERT_OK(QCoro::waitFor(door().deleteMatching(server, u"typed"_s, u"city = Lyon"_s, u"typed"_s, {})));
    EXPECT_EQ(documentsOf(u"typed"_s), 3);
    ASSERT_OK(QCoro::waitFor(door().deleteDocuments(server, u"typed"_s, {u"0"_s, u"2"_s})));
    EXPECT_EQ(documentsOf(u"typed"_s), 1);
    ASSERT_OK(QCoro::waitFor(door().deleteIndex(server, u"typed"_s, u"typed"_s)));
    const auto gone = QCoro::waitFor(door().documents(server, u"typed"_s, {}));
    ASSERT_FALSE(gone);
    EXPECT_EQ(gone.error().kind, Error::Kind::NotFound);
}

TEST_F(Room, everyWriteIsInTheHistoryAndSettingsCanBePutBack)
{
    ASSERT_NO_FATAL_FAILURE(fill(u"noted"_s, 4));
    const auto plan = QCoro::waitFor(door().planSettings(server, u"noted"_s, {{u"stopWords"_s, QJsonArray{u"le"_s, u"la"_s}}}));
    ASSERT_OK(plan);
    ASSERT_EQ(plan->changes.size(), 1);
    EXPECT_EQ(plan->changes.first().added.size(), 2);
    EXPECT_EQ(plan->documents, 4);
    EXPECT_TRUE(plan->reindexes);
    ASSERT_OK(QCoro::waitFor(door().applySettings(server, u"noted"_s, plan->patch, {})));
    EXPECT_EQ(QCoro::waitFor(door().settings(server, u"noted"_s))->value("stopWords"_L1).toArray().size(), 2);
    EXPECT_TRUE(QCoro::waitFor(door().planSettings(server, u"noted"_s, plan->patch))->patch.isEmpty());

    const QList<history::Entry> entries = place->history(server);
    ASSERT_FALSE(entries.isEmpty());
    EXPECT_EQ(entries.first().verb, u"index-settings"_s);
    const QString undo = entries.first().detail;
    ASSERT_TRUE(undo.startsWith(u"undo: "_s)) << qPrintable(undo);
    ASSERT_OK(QCoro::waitFor(door().applySettings(server, u"noted"_s, QJsonDocument::fromJson(undo.sliced(6).toUtf8()).object(), {})));
    EXPECT_TRUE(QCoro::waitFor(door().settings(server, u"noted"_s))->value("stopWords"_L1).toArray().isEmpty());
    const auto verbs = place->history(server);
    for (const QString &verb : {u"index-create"_s, u"documents-add"_s})
        EXPECT_TRUE(std::ranges::any_of(verbs, [&verb](const history::Entry &entry) { return entry.verb == verb && entry.result == u"done"_s; })) << qPrintable(verb);
}

TEST_F(Room, aTaskThatFailsIsAnErrorInPlainWordsAndStandsFirstOnTheBoard)
{
    ASSERT_NO_FATAL_FAILURE(fill(u"failing"_s, 1));
    const auto refused = QCoro::waitFor(door().putDocuments(server, u"failing"_s, {QJsonObject{{u"title"_s, u"no id"_s}}}, ImportMode::Replace));
    ASSERT_FALSE(refused);
    EXPECT_TRUE(refused.error().why.startsWith(u"Some documents have no “id” field."_s)) << qPrintable(refused.error().why);
    TaskFilter filter;
    filter.indexes = QStringList{u"failing"_s};
    const auto board = QCoro::waitFor(door().board(server, filter));
    ASSERT_OK(board);
    EXPECT_EQ(board->counts.failed, 1);
    ASSERT_FALSE(board->rows.isEmpty());
    const TaskRow first = board->rows.first();
    EXPECT_EQ(first.task.status, ::vigie::meilisearch::Task::Status::Failed);
    ASSERT_TRUE(first.error);
    EXPECT_TRUE(first.error->what.contains(u"1 document"_s)) << qPrintable(first.error->what);
    const auto followed = QCoro::waitFor(door().follow(server, first.task.uid, {}));
    ASSERT_OK(followed);
    EXPECT_TRUE(followed->error);
    EXPECT_EQ(QCoro::waitFor(door().task(server, 999'999)).error().kind, Error::Kind::NotFound);
    EXPECT_EQ(QCoro::waitFor(door().cancelTasks(server, {})).error().kind, Error::Kind::Usage);
    ASSERT_OK(QCoro::waitFor(door().cancelTasks(server, {first.task.uid})));
}

TEST_F(Room, indexesSwapAndADumpTellsItsName)
{
    ASSERT_NO_FATAL_FAILURE(fill(u"one"_s, 1));
    ASSERT_NO_FATAL_FAILURE(fill(u"two"_s, 2));
    ASSERT_OK(QCoro::waitFor(door().swapIndexes(server, u"one"_s, u"two"_s)));
    EXPECT_EQ(documentsOf(u"one"_s), 2);
    EXPECT_FALSE(QCoro::waitFor(door().swapIndexes(server, u"one"_s, u"none"_s)));
    const auto dumped = QCoro::waitFor(door().dump(server, {}));
    ASSERT_OK(dumped);
    EXPECT_FALSE(dumped->task.details.value("dumpUid"_L1).toString().isEmpty());
    ASSERT_OK(QCoro::waitFor(door().snapshot(server, {})));
}

TEST_F(Room, aKeysValueIsInTheVaultOnly)
{
    const auto before = QCoro::waitFor(door().keys(server));
    ASSERT_OK(before);
    ASSERT_GE(before->keys.size(), 3);
    EXPECT_TRUE(before->keys.first().master);
    const auto made = QCoro::waitFor(door().createKey(server, {u"web"_s, u"for the site"_s, {u"search"_s}, {u"shown"_s}, QDateTime::currentDateTimeUtc().addDays(100)}));
    ASSERT_OK(made);
    EXPECT_EQ(made->state, KeyInfo::State::InVault);
    EXPECT_TRUE(made->key.value.isEmpty());
    const auto credentials = QCoro::waitFor(place->engine->credentials(server));
    ASSERT_OK(credentials);
    const auto kept = std::ranges::find(*credentials, made->credential, [](const vault::CredentialInfo &info) { return info.id.name; });
    ASSERT_NE(kept, credentials->end());
    const auto value = QCoro::waitFor(place->engine->reveal(kept->id));
    ASSERT_OK(value);
    EXPECT_EQ(value->size(), 64);

    // The value opens what it may and nothing else.
    const QUuid web = place->add(u"web"_s, meilisearch->port, *value);
    EXPECT_EQ(QCoro::waitFor(door().keys(web)).error().kind, Error::Kind::SignInRefused);

    const auto described = QCoro::waitFor(door().describeKey(server, made->key.uid, u"web 2"_s, {}));
    ASSERT_OK(described);
    EXPECT_EQ(described->key.name, u"web 2"_s);
    EXPECT_EQ(QCoro::waitFor(door().deleteKey(server, made->key.uid, u"web"_s)).error().kind, Error::Kind::NeedsAnswer);
    ASSERT_OK(QCoro::waitFor(door().deleteKey(server, made->key.uid, u"web 2"_s)));
    EXPECT_FALSE(QCoro::waitFor(place->engine->reveal(kept->id)));
    for (const history::Entry &entry : place->history(server))
        EXPECT_FALSE(QString(entry.what + entry.detail).contains(QString::fromUtf8(value->revealed())));
}

TEST_F(Room, aKeyThatIsReplacedStaysWhileNobodyKnowsWhoUsesIt)
{
    const KeyWish wish{u"old"_s, {}, {u"search"_s}, {u"*"_s}, {}};
    const auto old = QCoro::waitFor(door().createKey(server, wish));
    ASSERT_OK(old);
    const auto replaced = QCoro::waitFor(door().replaceKey(server, old->key.uid, {u"new"_s, {}, {u"search"_s}, {u"*"_s}, {}}, u"old"_s));
    ASSERT_OK(replaced);
    EXPECT_NE(replaced->made.key.uid, old->key.uid);
    EXPECT_EQ(replaced->made.state, KeyInfo::State::InVault);
    const auto keys = QCoro::waitFor(door().keys(server));
    ASSERT_OK(keys);
    EXPECT_EQ(replaced->oldDeleted, keys->usersKnown);
    EXPECT_EQ(std::ranges::any_of(keys->keys, [&](const KeyInfo &info) { return info.key.uid == old->key.uid; }), !replaced->oldDeleted);
}

TEST_F(Room, readingIsDoneWithTheKeyThatMayDoLeast)
{
    const auto made = QCoro::waitFor(door().createKey(server, {u"reader"_s, {}, {u"indexes.get"_s, u"documents.get"_s, u"settings.get"_s, u"stats.get"_s, u"tasks.get"_s}, {u"*"_s}, {}}));
    if (!made)
        GTEST_SKIP() << "this version has no such rights: " << qPrintable(made.error().detail);
    const auto overview = QCoro::waitFor(door().overview(server));
    ASSERT_OK(overview);
    EXPECT_FALSE(overview->readsWith.isEmpty());
    ASSERT_OK(QCoro::waitFor(door().deleteKey(server, made->key.uid, u"reader"_s)));
    // The key is gone: the next look finds another one by itself.
    ASSERT_OK(QCoro::waitFor(door().overview(server)));
}
