#include "program.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace vigie;

namespace {

const QDateTime at = QDateTime::fromString(u"2026-11-23T20:00:00.123Z"_s, Qt::ISODateWithMs);

} // namespace

class SearchVerbs : public Program
{
protected:
    SearchVerbs()
    {
        meilisearch::Task &task = script.search.row.task;
        task.uid = 12;
        task.index = u"listings"_s;
        task.type = u"documentAdditionOrUpdate"_s;
        task.status = meilisearch::Task::Status::Succeeded;
        task.took = std::chrono::milliseconds(1200);
        script.search.row.what = u"Add 500 documents"_s;
        script.search.row.raw = R"({"uid":12})";
        script.search.ending.state = search::Import::State::Done;
        script.search.ending.documents = 500;
        script.search.ending.index = u"listings"_s;
    }

    [[nodiscard]] QStringList &calls() { return script.search.calls; }
};

TEST_F(SearchVerbs, indexesAreALineEachAndUnknownIsNull)
{
    search::IndexInfo info;
    info.index = {u"listings"_s, u"id"_s, at, at};
    info.stats.documents = 48210;
    info.stats.fields = {{u"city"_s, 8}};
    info.failedToday = 2;
    script.search.overview.indexes = {info, search::IndexInfo{}};
    script.search.overview.version = u"1.5.1"_s;
    EXPECT_EQ(run({u"indexes"_s, u"prod"_s, u"--json"_s}), 0);
    ASSERT_EQ(results().size(), 2);
    EXPECT_KEYS(results().first(), {u"index"_s, u"documents"_s, u"idField"_s, u"bytes"_s, u"indexing"_s, u"created"_s, u"updated"_s, u"failedToday"_s, u"fields"_s, u"version"_s});
    EXPECT_EQ(results().first()[u"documents"_s], 48210);
    EXPECT_EQ(results().first()[u"fields"_s].toObject(), QJsonObject({{u"city"_s, 8}}));
    EXPECT_TRUE(results().first()[u"bytes"_s].isNull());
    EXPECT_TRUE(results().last()[u"idField"_s].isNull());
    EXPECT_FALSE(script.wrote);
}

TEST_F(SearchVerbs, indexesAreMadeSwappedAndDeletedWithTheWordsGiven)
{
    EXPECT_EQ(run({u"indexes"_s, u"prod"_s, u"--create"_s, u"new"_s, u"--id-field"_s, u"slug"_s, u"--write"_s, u"--json"_s}), 0);
    EXPECT_TRUE(script.wrote);
    EXPECT_EQ(result()[u"task"_s], 12);
    EXPECT_EQ(run({u"indexes"_s, u"prod"_s, u"--swap"_s, u"a"_s, u"b"_s, u"--write"_s}), 0);
    EXPECT_EQ(run({u"indexes"_s, u"prod"_s, u"--change"_s, u"a"_s, u"--id-field"_s, u"slug"_s, u"--write"_s}), 0);
    EXPECT_EQ(run({u"indexes"_s, u"prod"_s, u"--delete"_s, u"a"_s, u"--confirm"_s, u"a"_s, u"--write"_s}), 0);
    EXPECT_EQ(calls(), (QStringList{u"create-index new slug"_s, u"swap a b"_s, u"id-field a slug"_s, u"delete-index a a"_s}));
    EXPECT_EQ(run({u"indexes"_s, u"prod"_s, u"--change"_s, u"a"_s}), 2);
    EXPECT_EQ(run({u"indexes"_s, u"prod"_s, u"--create"_s, u"a"_s, u"--delete"_s, u"b"_s}), 2);
}

TEST_F(SearchVerbs, aPersonIsAskedForTheNameOfAnIndexThatGoes)
{
    terminal().atTerminal = true;
    terminal().answers = {u"listings"_s};
    EXPECT_EQ(run({u"indexes"_s, u"prod"_s, u"--delete"_s, u"listings"_s, u"--write"_s}), 0);
    EXPECT_EQ(calls(), QStringList{u"delete-index listings listings"_s});
}

TEST_F(SearchVerbs, aSearchIsOneObjectWithHitsFacetsAndPages)
{
    meilisearch::SearchPage &page = script.search.page;
    page.hits = {{QJsonObject{{u"id"_s, 1}, {u"title"_s, u"Maison \x1b[31m"_s}}, {}, 0.75}, {QJsonObject{{u"id"_s, 2}}, {}, {}}};
    page.fields = QStringList{u"title"_s, u"id"_s};
    page.total = 318;
    page.page = 2;
    page.pages = 16;
    page.took = std::chrono::milliseconds(4);
    page.facets = {{u"city"_s, {{u"Lyon"_s, 3}}}};
    page.ranges = {{u"price"_s, {1.5, 9}}};
    EXPECT_EQ(run({u"search"_s, u"prod"_s, u"listings"_s, u"jardin"_s, u"--filter"_s, u"city = Lyon"_s, u"--sort"_s, u"price:desc,id:asc"_s, u"--facet"_s, u"city"_s, u"--page"_s,
                   u"2"_s, u"--per-page"_s, u"5"_s, u"--json"_s}),
              0);
    EXPECT_KEYS(result(), {u"hits"_s, u"total"_s, u"estimate"_s, u"page"_s, u"pages"_s, u"tookMs"_s, u"facets"_s, u"ranges"_s});
    EXPECT_EQ(result()[u"hits"_s][0][u"score"_s], 0.75);
    EXPECT_TRUE(result()[u"hits"_s][1][u"score"_s].isNull());
    EXPECT_EQ(result()[u"facets"_s][u"city"_s].toArray(), (QJsonArray{QJsonObject{{u"value"_s, u"Lyon"_s}, {u"count"_s, 3}}}));
    EXPECT_EQ(result()[u"ranges"_s][u"price"_s].toObject(), QJsonObject({{u"least"_s, 1.5}, {u"most"_s, 9}}));
    const meilisearch::SearchWish &wish = script.search.searched;
    EXPECT_EQ(wish.filter, u"city = Lyon"_s);
    EXPECT_EQ(wish.sort, (QStringList{u"price:desc"_s, u"id:asc"_s}));
    EXPECT_EQ(wish.page, 2);
    EXPECT_EQ(wish.perPage, 5);
    EXPECT_EQ(run({u"search"_s, u"prod"_s, u"listings"_s}), 0);
    EXPECT_FALSE(out().contains('\x1b'));
    EXPECT_EQ(run({u"search"_s, u"prod"_s, u"listings"_s, u"--per-page"_s, u"0"_s}), 2);
}

TEST_F(SearchVerbs, documentsAreLinesThatCanBeImportedAgain)
{
    const QJsonObject one{{u"id"_s, 1}, {u"title"_s, u"a\nb"_s}}, two{{u"id"_s, 2}};
    script.search.documents = {{{one}, {u"id"_s}, 0, 2}, {{two}, {u"id"_s}, 1, 2}};
    EXPECT_EQ(run({u"documents"_s, u"prod"_s, u"listings"_s, u"--all"_s, u"--filter"_s, u"city = Lyon"_s, u"--json"_s}), 0);
    EXPECT_EQ(results(), (QList<QJsonObject>{one, two}));
    EXPECT_EQ(calls(), (QStringList{u"documents listings 0 1000 city = Lyon"_s, u"documents listings 1 1000 city = Lyon"_s}));
    script.search.document = one;
    EXPECT_EQ(run({u"documents"_s, u"prod"_s, u"listings"_s, u"1"_s, u"--json"_s}), 0);
    EXPECT_EQ(result(), one);
    EXPECT_FALSE(script.wrote);
}

TEST_F(SearchVerbs, aFileIsImportedAsItIsSaid)
{
    EXPECT_EQ(run({u"documents"_s, u"prod"_s, u"listings"_s, u"--import"_s, u"rows.txt"_s, u"--format"_s, u"csv"_s, u"--separator"_s, u";"_s, u"--update"_s, u"--id-field"_s, u"slug"_s,
                   u"--write"_s, u"--json"_s}),
              0);
    EXPECT_EQ(calls(), QStringList{u"import listings update"_s});
    EXPECT_EQ(script.search.importWish.format, search::FileFormat::Csv);
    EXPECT_EQ(script.search.importWish.csvSeparator, ';');
    EXPECT_EQ(script.search.importWish.primaryKey, u"slug"_s);
    EXPECT_TRUE(script.search.importWish.file.startsWith(u'/'));
    EXPECT_KEYS(result(), {u"index"_s, u"file"_s, u"format"_s, u"mode"_s, u"bytes"_s, u"state"_s, u"documents"_s, u"tasks"_s, u"error"_s});
    EXPECT_EQ(result()[u"documents"_s], 500);
    EXPECT_EQ(run({u"documents"_s, u"prod"_s, u"listings"_s, u"--import"_s, u"x"_s, u"--format"_s, u"xml"_s}), 2);
}

TEST_F(SearchVerbs, anImportThatFailedOrWasStoppedSaysSoInItsExitCode)
{
    script.search.ending.state = search::Import::State::Failed;
    script.search.ending.error = Error{Error::Kind::CommandFailed, u"what"_s, u"why"_s, {}, {}};
    EXPECT_EQ(run({u"documents"_s, u"prod"_s, u"listings"_s, u"--import"_s, u"x.json"_s, u"--write"_s, u"--json"_s}), 1);
    EXPECT_EQ(result()[u"state"_s], u"failed"_s);
    EXPECT_EQ(error()[u"why"_s], u"why"_s);
    script.search.ending.state = search::Import::State::Stopped;
    script.search.ending.error.reset();
    EXPECT_EQ(run({u"documents"_s, u"prod"_s, u"listings"_s, u"--import"_s, u"x.json"_s, u"--write"_s, u"--json"_s}), 130);
}

TEST_F(SearchVerbs, deletingNeedsAYesAndWhatMatchesNeedsTyping)
{
    EXPECT_EQ(run({u"documents"_s, u"prod"_s, u"listings"_s, u"--delete"_s, u"1,2"_s, u"--write"_s, u"--json"_s}), 6);
    EXPECT_TRUE(calls().isEmpty());
    EXPECT_EQ(run({u"documents"_s, u"prod"_s, u"listings"_s, u"--delete"_s, u"1,2"_s, u"--yes"_s, u"--write"_s, u"--json"_s}), 0);
    EXPECT_EQ(run({u"documents"_s, u"prod"_s, u"listings"_s, u"--delete-matching"_s, u"city = Lyon"_s, u"--confirm"_s, u"listings"_s, u"--write"_s, u"--json"_s}), 0);
    EXPECT_EQ(calls(), (QStringList{u"delete listings 1,2"_s, u"delete-matching listings [city = Lyon] listings"_s}));
}

TEST_F(SearchVerbs, settingsAreShownComparedAndApplied)
{
    script.search.settings = QJsonObject{{u"stopWords"_s, QJsonArray{u"le"_s}}};
    EXPECT_EQ(run({u"index-settings"_s, u"prod"_s, u"listings"_s, u"--json"_s}), 0);
    EXPECT_EQ(result(), script.search.settings);
    script.search.plan.index = u"listings"_s;
    script.search.plan.patch = QJsonObject{{u"stopWords"_s, QJsonArray{}}};
    script.search.plan.changes = {{u"stopWords"_s, QJsonArray{u"le"_s}, QJsonArray{}, {}, {u"le"_s}, false}};
    script.search.plan.reindexes = true;
    EXPECT_EQ(run({u"index-settings"_s, u"prod"_s, u"listings"_s, u"--set"_s, u"{\"stopWords\":[]}"_s, u"--json"_s}), 0);
    EXPECT_KEYS(result(), {u"index"_s, u"changes"_s, u"patch"_s, u"reindexes"_s, u"documents"_s, u"expectedMs"_s});
    EXPECT_EQ(result()[u"changes"_s][0][u"removed"_s].toArray(), QJsonArray{u"le"_s});
    EXPECT_TRUE(result()[u"expectedMs"_s].isNull());
    EXPECT_EQ(run({u"index-settings"_s, u"prod"_s, u"listings"_s, u"--set"_s, u"{\"stopWords\":[]}"_s, u"--apply"_s, u"--write"_s, u"--json"_s}), 0);
    EXPECT_EQ(calls().last(), u"apply listings {\"stopWords\":[]}"_s);
    EXPECT_EQ(result()[u"task"_s], 12);
    EXPECT_EQ(run({u"index-settings"_s, u"prod"_s, u"listings"_s, u"--set"_s, u"[1]"_s, u"--json"_s}), 2);
}

TEST_F(SearchVerbs, settingsThatAreLikeThisAlreadyAreNotSent)
{
    EXPECT_EQ(run({u"index-settings"_s, u"prod"_s, u"listings"_s, u"--set"_s, u"{}"_s, u"--apply"_s, u"--write"_s, u"--json"_s}), 0);
    EXPECT_EQ(calls(), QStringList{u"plan listings {}"_s});
}

TEST_F(SearchVerbs, tasksSayWhatAndWhyAndCarryTheRawTask)
{
    search::TaskRow failed = script.search.row;
    failed.task.status = meilisearch::Task::Status::Failed;
    failed.reason = u"Some documents have no “id” field."_s;
    failed.error = Error{Error::Kind::CommandFailed, u"what"_s, u"why"_s, u"next"_s, {}};
    script.search.board.rows = {failed, script.search.row};
    EXPECT_EQ(run({u"tasks"_s, u"prod"_s, u"--index"_s, u"listings"_s, u"--json"_s}), 0);
    EXPECT_EQ(calls(), QStringList{u"board"_s});
    ASSERT_EQ(results().size(), 2);
    EXPECT_KEYS(results().first(), {u"task"_s, u"status"_s, u"type"_s, u"index"_s, u"what"_s, u"reason"_s, u"part"_s, u"enqueued"_s, u"started"_s, u"finished"_s, u"tookMs"_s,
                                    u"cancelledBy"_s, u"error"_s, u"raw"_s});
    EXPECT_EQ(results().first()[u"error"_s][u"next"_s], u"next"_s);
    EXPECT_EQ(results().first()[u"raw"_s][u"uid"_s], 12);
    EXPECT_TRUE(results().last()[u"error"_s].isNull());
    EXPECT_EQ(script.search.filter.indexes, QStringList{u"listings"_s});
    EXPECT_EQ(run({u"tasks"_s, u"prod"_s, u"--status"_s, u"failed"_s, u"--from"_s, u"9"_s, u"--json"_s}), 0);
    EXPECT_EQ(calls().last(), u"tasks"_s);
    EXPECT_EQ(script.search.filter.from, 9);
    EXPECT_EQ(run({u"tasks"_s, u"prod"_s, u"--status"_s, u"dreaming"_s}), 2);
}

TEST_F(SearchVerbs, aTaskIsFollowedAndCancelled)
{
    EXPECT_EQ(run({u"tasks"_s, u"prod"_s, u"12"_s, u"--follow"_s, u"--json"_s}), 0);
    script.search.row.task.status = meilisearch::Task::Status::Failed;
    EXPECT_EQ(run({u"tasks"_s, u"prod"_s, u"12"_s, u"--json"_s}), 0);
    EXPECT_EQ(run({u"tasks"_s, u"prod"_s, u"12"_s, u"--follow"_s, u"--json"_s}), 1);
    EXPECT_EQ(run({u"tasks"_s, u"prod"_s, u"--cancel"_s, u"12,13"_s, u"--write"_s, u"--json"_s}), 0);
    EXPECT_EQ(calls(), (QStringList{u"follow 12"_s, u"task 12"_s, u"follow 12"_s, u"cancel 12,13"_s}));
}

TEST_F(SearchVerbs, dumpsAndSnapshotsNeedWriteMode)
{
    EXPECT_EQ(run({u"dump"_s, u"prod"_s, u"--write"_s, u"--json"_s}), 0);
    EXPECT_EQ(run({u"dump"_s, u"prod"_s, u"--snapshot"_s, u"--write"_s}), 0);
    EXPECT_EQ(calls(), (QStringList{u"dump"_s, u"snapshot"_s}));
    servers::WriteMode mode;
    script.search.fails = mode.permits(QUuid::createUuid()).error();
    EXPECT_EQ(run({u"dump"_s, u"prod"_s, u"--json"_s}), 6);
    EXPECT_TRUE(error()[u"next"_s].toString().contains(u"--write"_s));
}

TEST_F(SearchVerbs, keysHaveNoValuesAndSayTheirState)
{
    search::KeyInfo master, key;
    master.master = true;
    master.key.name = u"Master key"_s;
    master.state = search::KeyInfo::State::VigieOnly;
    key.key.uid = u"6712a464-8606"_s;
    key.key.name = u"web"_s;
    key.key.actions = QStringList{u"search"_s};
    key.key.indexes = QStringList{u"*"_s};
    key.key.expires = at;
    key.key.value = Secret("never-shown-value");
    key.state = search::KeyInfo::State::EndsSoon;
    key.credential = u"MEILI_API_KEY_6712a464"_s;
    key.users = {{u"worker-1"_s, u"MEILI_API_KEY"_s}};
    script.search.keys = {{master, key}, true};
    EXPECT_EQ(run({u"search-keys"_s, u"list"_s, u"prod"_s, u"--json"_s}), 0);
    ASSERT_EQ(results().size(), 2);
    EXPECT_KEYS(results().last(), {u"key"_s, u"name"_s, u"description"_s, u"state"_s, u"actions"_s, u"indexes"_s, u"expires"_s, u"created"_s, u"credential"_s, u"fingerprint"_s, u"users"_s});
    EXPECT_TRUE(results().first()[u"key"_s].isNull());
    EXPECT_EQ(results().first()[u"state"_s], u"vigie-only"_s);
    EXPECT_EQ(results().last()[u"state"_s], u"ends-soon"_s);
    EXPECT_EQ(results().last()[u"users"_s][0][u"container"_s], u"worker-1"_s);
    EXPECT_EQ(run({u"search-keys"_s, u"list"_s, u"prod"_s}), 0);
    EXPECT_FALSE(out().contains("never-shown-value"));
}

TEST_F(SearchVerbs, keysAreMadeReplacedAndDeletedWithTheWordsGiven)
{
    EXPECT_EQ(run({u"search-keys"_s, u"create"_s, u"prod"_s, u"--label"_s, u"web"_s, u"--may"_s, u"search"_s, u"--in"_s, u"a,b"_s, u"--ends"_s, u"2027-01-12"_s, u"--write"_s, u"--json"_s}), 0);
    EXPECT_EQ(script.search.keyWish.indexes, (QStringList{u"a"_s, u"b"_s}));
    EXPECT_EQ(script.search.keyWish.expires.toString(Qt::ISODate), u"2027-01-12T23:59:59"_s);
    script.search.replacement.users = {{u"worker-1"_s, u"KEY"_s}};
    EXPECT_EQ(run({u"search-keys"_s, u"replace"_s, u"prod"_s, u"uid"_s, u"--label"_s, u"web"_s, u"--may"_s, u"search"_s, u"--in"_s, u"*"_s, u"--confirm"_s, u"web"_s, u"--write"_s, u"--json"_s}), 0);
    EXPECT_EQ(result()[u"oldDeleted"_s], false);
    EXPECT_EQ(result()[u"oldUsers"_s][0][u"container"_s], u"worker-1"_s);
    EXPECT_EQ(run({u"search-keys"_s, u"import"_s, u"prod"_s, u"uid"_s, u"--json"_s}), 0);
    EXPECT_EQ(run({u"search-keys"_s, u"describe"_s, u"prod"_s, u"uid"_s, u"--label"_s, u"new"_s, u"--write"_s}), 0);
    EXPECT_EQ(run({u"search-keys"_s, u"delete"_s, u"prod"_s, u"uid"_s, u"--confirm"_s, u"web"_s, u"--write"_s, u"--json"_s}), 0);
    EXPECT_EQ(result(), QJsonObject({{u"deleted"_s, u"uid"_s}}));
    EXPECT_EQ(calls(), (QStringList{u"create-key web"_s, u"replace-key uid web"_s, u"import-key uid"_s, u"describe-key uid new "_s, u"delete-key uid web"_s}));
    EXPECT_EQ(run({u"search-keys"_s, u"create"_s, u"prod"_s, u"--label"_s, u"web"_s}), 2);
    EXPECT_EQ(run({u"search-keys"_s, u"create"_s, u"prod"_s, u"--label"_s, u"w"_s, u"--may"_s, u"search"_s, u"--in"_s, u"*"_s, u"--ends"_s, u"soon"_s}), 2);
}
