// Indexes, documents and keys through the tunnel, on the practice VPS. What answers there in Meilisearch's place is the stand-in, unless the
// lab was given the real one: each answer of `indexes` says which.
#include "tests/lab/workstation.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QThread>

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace vigie::test;

namespace {

class Search : public testing::Test
{
protected:
    static void SetUpTestSuite()
    {
        server = std::make_unique<Workstation>(u"debian13"_s);
        ASSERT_NO_FATAL_FAILURE(server->enroll());
        const auto deploy = server->ctl({u"deploy"_s, u"vps"_s, u"--yes"_s}, 400);
        ASSERT_EQ(deploy.exitCode, 0) << deploy.err.constData();
    }
    static void TearDownTestSuite()
    {
        server->lab({u"heal"_s, server->name()});
        server.reset();
    }
    void SetUp() override { ASSERT_TRUE(m_folder.isValid()); }

    QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(m_folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
        return file.fileName();
    }
    static Workstation::Answer ctl(const QStringList &arguments, int seconds = 120) { return server->ctl(arguments, seconds); }
    // A verb that must succeed.
    static Workstation::Answer done(const QStringList &arguments)
    {
        const auto answer = ctl(arguments);
        EXPECT_EQ(answer.exitCode, 0) << qPrintable(arguments.join(u' ')) << answer.out.right(2000).constData() << answer.err.constData();
        return answer;
    }
    static QJsonObject lineOf(const QString &key, const QString &value, const QList<QJsonObject> &lines)
    {
        const auto found = std::ranges::find_if(lines, [&](const QJsonObject &line) { return line.value(key) == value; });
        return found == lines.end() ? QJsonObject() : *found;
    }

    static inline std::unique_ptr<Workstation> server;
    QTemporaryDir m_folder;
};

} // namespace

TEST_F(Search, documentsGoInAndComeBackAsTheyWere)
{
    QByteArray lines;
    QList<QJsonObject> documents;
    const QStringList hostile{u"été"_s, u"日本語"_s, u"\x1b[31mred\x1b[0m"_s, u"\u202egnp.exe"_s, u"a\nb\tc\\\"d"_s, u"🦀"_s, u"a\u2028b\u0085c"_s, u"</script>"_s, u"' OR 1=1"_s};
    for (qsizetype i = 0; i < hostile.size(); ++i) {
        documents.append({{u"id"_s, QString::number(i)}, {u"title"_s, hostile[i]}, {u"deep"_s, QJsonObject{{u"list"_s, QJsonArray{1, 2.5, true, QJsonValue()}}}}});
        lines += QJsonDocument(documents.last()).toJson(QJsonDocument::Compact) + '\n';
    }
    const QString file = write(u"rows.ndjson"_s, lines);
    const auto refused = ctl({u"documents"_s, u"vps"_s, u"rows"_s, u"--import"_s, file});
    EXPECT_EQ(refused.exitCode, 6) << refused.err.constData();
    const auto imported = done({u"documents"_s, u"vps"_s, u"rows"_s, u"--import"_s, file, u"--write"_s});
    EXPECT_EQ(imported.json().value(u"documents"_s).toInt(), hostile.size());
    const auto all = done({u"documents"_s, u"vps"_s, u"rows"_s, u"--all"_s});
    EXPECT_EQ(all.lines(), documents);
    EXPECT_FALSE(all.out.contains('\x1b'));

    const QJsonObject index = lineOf(u"index"_s, u"rows"_s, done({u"indexes"_s, u"vps"_s}).lines());
    EXPECT_EQ(index.value(u"documents"_s).toInt(), hostile.size());
    RecordProperty("Meilisearch", index.value(u"version"_s).toString().toStdString());
    EXPECT_TRUE(index.value(u"version"_s).toString().endsWith(u"-standin"_s) || qEnvironmentVariableIsSet("VIGIE_LAB_MEILISEARCH_IMAGE") || qEnvironmentVariableIsSet("VIGIE_LAB_MEILISEARCH_BINARY"))
        << qPrintable(index.value(u"version"_s).toString());
    EXPECT_EQ(done({u"search"_s, u"vps"_s, u"rows"_s, u"日本語"_s}).json()[u"hits"_s][0][u"document"_s][u"id"_s], u"1"_s);

    const auto malformed = ctl({u"documents"_s, u"vps"_s, u"rows"_s, u"--import"_s, write(u"bad.ndjson"_s, lines + "{\"id\":\n"), u"--write"_s});
    EXPECT_EQ(malformed.exitCode, 1);
    EXPECT_TRUE(malformed.error().value(u"why"_s).toString().startsWith(u"Line 10 "_s)) << malformed.err.constData();
    EXPECT_EQ(malformed.json().value(u"tasks"_s).toArray(), QJsonArray());

    done({u"index-settings"_s, u"vps"_s, u"rows"_s, u"--set"_s, u"{\"filterableAttributes\":[\"title\"]}"_s, u"--apply"_s, u"--write"_s});
    done({u"documents"_s, u"vps"_s, u"rows"_s, u"--delete-matching"_s, u"title = \"été\""_s, u"--confirm"_s, u"rows"_s, u"--write"_s});
    EXPECT_EQ(done({u"documents"_s, u"vps"_s, u"rows"_s, u"--all"_s}).lines(), documents.sliced(1));
    EXPECT_EQ(ctl({u"documents"_s, u"vps"_s, u"rows"_s, u"--filter"_s, u"nope ="_s}).exitCode, 2);
    EXPECT_EQ(ctl({u"indexes"_s, u"vps"_s, u"--delete"_s, u"rows"_s, u"--write"_s}).exitCode, 6);
    done({u"indexes"_s, u"vps"_s, u"--delete"_s, u"rows"_s, u"--confirm"_s, u"rows"_s, u"--write"_s});
    EXPECT_EQ(ctl({u"documents"_s, u"vps"_s, u"rows"_s}).exitCode, 1);
    const QList<QJsonObject> board = done({u"tasks"_s, u"vps"_s, u"--index"_s, u"rows"_s}).lines();
    EXPECT_EQ(lineOf(u"type"_s, u"indexDeletion"_s, board).value(u"status"_s), u"succeeded"_s);
}

TEST_F(Search, anImportThatIsCutGoesOnWhereItWas)
{
    QByteArray lines;
    const QByteArray text(256 * 1024, 'x');
    for (int i = 0; i < 192; ++i)
        lines += "{\"id\":" + QByteArray::number(i) + ",\"text\":\"" + text + "\"}\n";
    ASSERT_EQ(server->lab({u"fault"_s, server->name(), u"throttle"_s, u"12000000"_s}).exitCode, 0);
    QProcess import;
    import.setEnvironment(server->environment());
    import.start(u"sh"_s, server->ctlWords({u"documents"_s, u"vps"_s, u"large"_s, u"--import"_s, write(u"large.ndjson"_s, lines), u"--write"_s}));
    ASSERT_TRUE(import.waitForStarted());
    QThread::sleep(3);
    ASSERT_EQ(import.state(), QProcess::Running) << import.readAllStandardOutput().constData() << import.readAllStandardError().constData();
    ASSERT_EQ(server->lab({u"fault"_s, server->name(), u"reset"_s}).exitCode, 0);
    QThread::sleep(1);
    ASSERT_EQ(server->lab({u"heal"_s, server->name()}).exitCode, 0);
    ASSERT_TRUE(import.waitForFinished(120'000));
    const QByteArray ended = import.readAllStandardOutput();
    EXPECT_EQ(import.exitCode(), 0) << ended.constData() << import.readAllStandardError().constData();
    EXPECT_TRUE(ended.contains("\"documents\":192")) << ended.constData();
    EXPECT_EQ(lineOf(u"index"_s, u"large"_s, done({u"indexes"_s, u"vps"_s}).lines()).value(u"documents"_s).toInt(), 192);
    done({u"indexes"_s, u"vps"_s, u"--delete"_s, u"large"_s, u"--confirm"_s, u"large"_s, u"--write"_s});
}

TEST_F(Search, aKeyThatAContainerUsesIsNotTakenFromIt)
{
    const auto made = done({u"search-keys"_s, u"create"_s, u"vps"_s, u"--label"_s, u"web"_s, u"--may"_s, u"search"_s, u"--in"_s, u"*"_s, u"--write"_s});
    const QString key = made.json().value(u"key"_s).toString(), credential = made.json().value(u"credential"_s).toString();
    EXPECT_EQ(made.json().value(u"state"_s), u"in-vault"_s);
    const QString value = done({u"vault"_s, u"show"_s, u"vps"_s, credential, u"--reveal"_s}).json().value(u"value"_s).toString();
    ASSERT_EQ(value.size(), 64);
    const auto worker = server->shell(u"docker run -d --name worker -e MEILI_API_KEY=%1 redis:7-alpine sleep 600"_s.arg(value), 120);
    ASSERT_EQ(worker.exitCode, 0) << worker.err.constData();
    const QJsonObject seen = lineOf(u"key"_s, key, done({u"search-keys"_s, u"list"_s, u"vps"_s}).lines());
    EXPECT_EQ(seen[u"users"_s].toArray(), (QJsonArray{QJsonObject{{u"container"_s, u"worker"_s}, {u"variable"_s, u"MEILI_API_KEY"_s}}})) << QJsonDocument(seen).toJson().constData();

    const QStringList replace{u"search-keys"_s, u"replace"_s, u"vps"_s, key, u"--label"_s, u"web 2"_s, u"--may"_s, u"search"_s, u"--in"_s, u"*"_s, u"--confirm"_s, u"web"_s, u"--write"_s};
    const auto beside = done(replace);
    EXPECT_FALSE(beside.json().value(u"oldDeleted"_s).toBool(true));
    server->shell(u"docker rm -f worker"_s);
    EXPECT_TRUE(done(replace).json().value(u"oldDeleted"_s).toBool());
    EXPECT_TRUE(lineOf(u"key"_s, key, done({u"search-keys"_s, u"list"_s, u"vps"_s}).lines()).isEmpty());
}

TEST_F(Search, aDumpIsInMeilisearchsVolume)
{
    const auto dumped = done({u"dump"_s, u"vps"_s, u"--write"_s});
    const QString name = dumped.json()[u"raw"_s][u"details"_s][u"dumpUid"_s].toString();
    ASSERT_FALSE(name.isEmpty()) << dumped.out.constData();
    const auto found = server->shell(u"find $(docker volume inspect -f '{{.Mountpoint}}' viridial_meilisearch_data) -name '%1.dump' | grep ."_s.arg(name));
    EXPECT_EQ(found.exitCode, 0) << found.err.constData();
}
