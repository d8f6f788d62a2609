// What real Meilisearch 1.5.1 and 1.50.0 answered, replayed over HTTP through the client: each recording as it was asked, and through the
// function of the client that asks the same.
#include "remote/meilisearch/documents.h"
#include "remote/meilisearch/keys.h"
#include "tests/engine/search/workplace.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace vigie;
using namespace vigie::meilisearch;
using namespace vigie::test;

namespace {

struct Recording {
    QString name;               // "key-create"
    QByteArray verb, path, contentType, body;
    QJsonValue asked, answered;
    int status = 0;
};

QByteArray textOf(const QJsonValue &value)
{
    if (value.isString())
        return value.toString().toUtf8();
    if (value.isArray())
        return QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact);
    return value.isObject() ? QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact) : QByteArray();
}

Recording recording(const std::string &file)
{
    QFile source(QStringLiteral(VIGIE_TEST_DATA "/meilisearch-") + QString::fromStdString(file));
    EXPECT_TRUE(source.open(QIODevice::ReadOnly)) << file;
    const QJsonObject all = QJsonDocument::fromJson(source.readAll()).object();
    const QJsonValue request = all.value("request"_L1), response = all.value("response"_L1);
    return {all.value("name"_L1).toString(),
            request["method"_L1].toString().toLatin1(),
            request["path"_L1].toString().toUtf8(),
            request["contentType"_L1].toString(u"application/json"_s).toLatin1(),
            textOf(request["body"_L1]),
            request["body"_L1],
            response["body"_L1],
            response["status"_L1].toInt()};
}

std::vector<std::string> recordings()
{
    std::vector<std::string> found;
    for (const QString &version : {u"1.5.1"_s, u"1.50.0"_s})
        for (const QString &name : QDir(QStringLiteral(VIGIE_TEST_DATA "/meilisearch-") + version).entryList({u"*.json"_s}, QDir::Files, QDir::Name))
            found.push_back(QString(version + u'/' + name).toStdString());
    return found;
}

struct Outcome {
    std::optional<Error> error;
    bool sameBody = false;      // the client asks with the very body of the recording
};

template<class T>
Outcome ended(Async<T> work, bool sameBody = false)
{
    const Result<T> result = QCoro::waitFor(std::move(work));
    return {result ? std::nullopt : std::optional(result.error()), sameBody};
}

Key keyOf(const QJsonValue &body)
{
    Key key;
    key.uid = body["uid"_L1].toString();
    key.name = body["name"_L1].toString();
    key.description = body["description"_L1].toString();
    for (const QJsonValue &one : body["actions"_L1].toArray())
        key.actions.append(one.toString());
    for (const QJsonValue &one : body["indexes"_L1].toArray())
        key.indexes.append(one.toString());
    return key;
}

Load loadOf(const Recording &one, Writing writing)
{
    Load load;
    load.body = one.body;
    load.contentType = one.contentType;
    load.writing = writing;
    return load;
}

QString segment(const QByteArray &path, int number)
{
    return QString::fromUtf8(path.split('?').first()).section(u'/', number, number);
}

std::optional<Outcome> readWith(const Client &client, const Recording &one)
{
    const QByteArray path = one.path.split('?').first();
    const QString index = segment(one.path, 2);
    if (path == "/health")
        return ended(::vigie::meilisearch::health(client));
    if (path == "/version")
        return ended(version(client));
    if (path == "/indexes")
        return ended(indexes(client));
    if (path == "/stats")
        return ended(stats(client));
    if (path == "/keys")
        return ended(keys(client));
    if (path == "/tasks")
        return ended(tasks(client, one.path.contains('?') ? one.path.split('?').last() : QByteArray("limit=20")));
    if (path.startsWith("/tasks/"))
        return ended(task(client, segment(one.path, 2).toLongLong()));
    if (path.endsWith("/settings"))
        return ended(settings(client, index));
    if (path.contains("/documents/"))
        return ended(document(client, index, segment(one.path, 4)));
    return {};
}

std::optional<Outcome> searchedWith(const Client &client, const Recording &one)
{
    const QString index = segment(one.path, 2);
    if (one.path.endsWith("/search")) {
        SearchWish wish;
        wish.text = one.asked["q"_L1].toString();
        return ended(::vigie::meilisearch::search(client, index, wish));
    }
    if (one.path.endsWith("/facet-search"))
        return ended(facetValues(client, index, one.asked["facetName"_L1].toString(), one.asked["facetQuery"_L1].toString()), true);
    if (one.path.endsWith("/documents/fetch"))
        return ended(documents(client, index, {0, one.asked["limit"_L1].toInt(), one.asked["filter"_L1].toString(), {}}));
    return {};
}

std::optional<Outcome> writtenWith(const Client &client, const Recording &one)
{
    const QString index = segment(one.path, 2);
    if (one.path == "/indexes")
        return ended(createIndex(client, one.asked["uid"_L1].toString(), one.asked["primaryKey"_L1].toString()), true);
    if (one.path == "/swap-indexes")
        return ended(swapIndexes(client, u"properties"_s, u"properties_new"_s), true);
    if (one.path == "/dumps")
        return ended(dump(client));
    if (one.path == "/snapshots")
        return ended(snapshot(client));
    if (one.path == "/keys")
        return ended(createKey(client, keyOf(one.asked)), one.status < 300);
    if (one.path.startsWith("/tasks/cancel"))
        return ended(cancelTasks(client, {1}));
    if (one.path.endsWith("/delete-batch"))
        return ended(deleteDocuments(client, index, {u"7"_s, u"8"_s}));
    if (one.path.endsWith("/documents/delete"))
        return ended(deleteMatching(client, index, one.asked["filter"_L1].toString()), true);
    if (one.path.endsWith("/documents"))
        return ended(addLoad(client, index, loadOf(one, one.verb == "PUT" ? Writing::Update : Writing::Replace)), true);
    return searchedWith(client, one);
}

// Unset: the client has no function for it.
std::optional<Outcome> askedWith(const Client &client, const Recording &one)
{
    if (one.verb == "GET")
        return readWith(client, one);
    if (one.verb == "PATCH" && one.path.startsWith("/keys/"))
        return ended(describeKey(client, segment(one.path, 2), u"web"_s, one.asked["description"_L1].toString()));
    if (one.verb == "PATCH")
        return ended(changeSettings(client, segment(one.path, 2), one.asked.toObject()), true);
    if (one.verb == "DELETE" && one.path.startsWith("/keys/"))
        return ended(deleteKey(client, segment(one.path, 2)));
    if (one.verb == "DELETE" && one.path.startsWith("/indexes/"))
        return ended(deleteIndex(client, segment(one.path, 2)));
    return one.verb == "DELETE" ? std::nullopt : writtenWith(client, one);
}

class Replay : public testing::TestWithParam<std::string>
{
protected:
    Replay() : one(recording(GetParam()))
    {
        server.say("", {one.status, textOf(one.answered)});
        Target there;
        there.port = server.port();
        there.key = searchKey;
        client = open(there);
    }

    ScriptedSearch server;
    Recording one;
    Client client;
};

} // namespace

TEST_P(Replay, asItWasAsked)
{
    Request wish;
    wish.verb = one.verb;
    wish.path = one.path;
    wish.body = one.body;
    wish.contentType = one.contentType;
    const Result<Answer> answer = QCoro::waitFor(request(client, wish));
    ASSERT_EQ(server.heard.size(), 1);
    const ScriptedSearch::Asked heard = server.heard.first();
    EXPECT_EQ(heard.verb, one.verb);
    EXPECT_EQ(heard.path, one.path);
    EXPECT_EQ(heard.body, one.body);
    EXPECT_TRUE(heard.head.contains(QByteArray("Content-Type: " + one.contentType)));
    EXPECT_TRUE(heard.head.contains(QByteArray("Authorization: Bearer " + searchKey.revealed())));
    ASSERT_EQ(answer.has_value(), one.status < 300);
    if (answer) {
        EXPECT_EQ(answer->value, one.answered);
        return;
    }
    EXPECT_FALSE(answer.error().why.isEmpty());
    EXPECT_TRUE(answer.error().detail.contains(one.answered["code"_L1].toString()));
}

TEST_P(Replay, withTheClientsOwnFunction)
{
    const std::optional<Outcome> outcome = askedWith(client, one);
    static const QStringList without{u"documents-page-1"_s, u"documents-page-2"_s, u"index-one"_s,     u"index-missing"_s, u"index-stats"_s, u"multi-search"_s, u"tasks-delete"_s,
                                     u"unknown-route"_s,    u"metrics"_s,          u"experimental"_s};
    EXPECT_EQ(outcome.has_value(), !without.contains(one.name)) << qPrintable(one.name);
    if (!outcome)
        return;
    EXPECT_EQ(!outcome->error, one.status < 300) << (outcome->error ? qPrintable(outcome->error->detail) : "");
    ASSERT_FALSE(server.heard.isEmpty());
    const ScriptedSearch::Asked heard = server.heard.first();
    EXPECT_EQ(heard.verb, one.verb);
    EXPECT_EQ(heard.path.split('?').first(), one.path.split('?').first());
    if (outcome->sameBody && one.contentType == "application/json" && !one.asked.isString())
        EXPECT_EQ(QJsonDocument::fromJson(heard.body), QJsonDocument::fromJson(one.body)) << heard.body.constData();
    else if (outcome->sameBody)
        EXPECT_EQ(heard.body, one.body);
}

INSTANTIATE_TEST_SUITE_P(Meilisearch, Replay, testing::ValuesIn(recordings()), [](const auto &one) {
    std::string name = one.param.substr(0, one.param.size() - 5);
    std::ranges::replace_if(name, [](char c) { return !isalnum(static_cast<unsigned char>(c)); }, '_');
    return name;
});

TEST(MeilisearchReplay, allRecordingsAreThere)
{
    EXPECT_EQ(recordings().size(), 142U);
}
