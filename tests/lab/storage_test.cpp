// Objects through the tunnel on a real MinIO: hostile names byte for byte, and an upload that is cut, killed and still right.
#include "tests/lab/workstation.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QThread>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace vigie::test;

namespace {

// Names that file systems allow and that programs get wrong. Bytes, not text, decide.
QStringList hostileNames()
{
    QStringList names{u" "_s, u"  leading"_s, u"trailing "_s, u"-rf"_s, u"--yes"_s, u"a\nb"_s, u"a\tb"_s, u"a\rb"_s, u"\x1b[31mred\x1b[0m"_s,
                      u"\u202egnp.exe"_s, u"\u200b"_s, u"\ufeffbom"_s, u"~"_s, u"*"_s, u"?"_s, u"[a-z]"_s, u"{a,b}"_s, u"$HOME"_s, u"$(id)"_s, u"`id`"_s,
                      u"'"_s, u"\""_s, u"\\"_s, u"a\\b"_s, u"|"_s, u"&"_s, u";"_s, u"<>"_s, u"#"_s, u"%"_s, u"%2F"_s, u"%2e%2e"_s, u"%00"_s, u"%zz"_s, u"+"_s,
                      u"a+b c%20d"_s, u"="_s, u"a=b&c=d"_s, u"?versionId=1"_s, u"@"_s, u"!"_s, u"^"_s, u"(x)"_s, u","_s, u":"_s, u"C:"_s, u"CON"_s, u"..."_s, u".hidden"_s,
                      u"..a"_s, u"a.."_s, u"été"_s, u"e\u0301te\u0301"_s, u"日本語"_s, u"🦀"_s, u"עברית"_s, u"العربية"_s, u"ﬀ"_s, u"İ"_s, u"ß"_s,
                      QString(255, u'n'), QString(85, u'語'), u"deep/er/and/deeper"_s, u"deep/ /x"_s, u"deep/%2F/y"_s, u"deep/.x/.y"_s, u"xl.meta"_s, u"part.1"_s};
    for (int code = 0x21; code < 0x7f; ++code)
        if (code != '/' && code != '.')
            names.append(u"ascii-"_s + QChar(code) + u"-x"_s);
    for (const QChar code : u"\u0080\u009f\u00a0\u00ad\u0300\u0378\u0600\u2028\u2029\u2066\u3000\ue000\ufff9\ufffd"_s)
        names.append(u"unicode-"_s + code + u"-x"_s);
    for (int i = 0; names.size() < 200; ++i)
        names.append(u"many/%1/…"_s.arg(i));
    return names;
}

QByteArray contentOf(const QString &name)
{
    QByteArray content = name.toUtf8() + '\0';
    for (int i = 0; i < name.size() % 7; ++i)
        content += content;
    return content;
}

QMap<QByteArray, QByteArray> filesBelow(const QString &folder)
{
    QMap<QByteArray, QByteArray> found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(file.fileName());
        found.insert(QFile::encodeName(QDir(folder).relativeFilePath(file.fileName())), file.readAll());
    }
    return found;
}

QByteArray digest(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(path);
    hash.addData(&file);
    return hash.result().toHex();
}

void writeRandom(const QString &path, qint64 mebibytes)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    QRandomGenerator random(4711);
    QByteArray block(1024 * 1024, Qt::Uninitialized);
    for (qint64 i = 0; i < mebibytes; ++i) {
        random.fillRange(reinterpret_cast<quint32 *>(block.data()), block.size() / 4);
        ASSERT_EQ(file.write(block), block.size());
    }
}

// How many blocks of transfers have arrived, as the workstation's journal believes.
int blocksArrived(const QString &home)
{
    int blocks = 0;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"journal"_s);
        database.setDatabaseName(QDirIterator(home, {u"vigie.db"_s}, QDir::Files, QDirIterator::Subdirectories).next());
        database.setConnectOptions(u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=1000"_s);
        EXPECT_TRUE(database.open());
        QSqlQuery query(u"SELECT count(*) FROM transfer_block"_s, database);
        blocks = query.next() ? query.value(0).toInt() : 0;
    }
    QSqlDatabase::removeDatabase(u"journal"_s);
    return blocks;
}

// Bytes. Now, not at most: opening the vault takes 256 MiB for a moment.
qint64 memoryOf(const QProcess &process)
{
    QFile status(u"/proc/%1/status"_s.arg(process.processId()));
    EXPECT_TRUE(status.open(QIODevice::ReadOnly));
    for (const QByteArray &line : status.readAll().split('\n'))
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').value(0).toLongLong() * 1024;
    return 0;
}

class Storage : public testing::Test
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

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    static Workstation::Answer ctl(const QStringList &arguments, int seconds = 120) { return server->ctl(arguments, seconds); }

    static inline std::unique_ptr<Workstation> server;
    QTemporaryDir m_folder;
};

} // namespace

TEST_F(Storage, twoHundredHostileNamesComeBackByteForByte)
{
    const QStringList names = hostileNames();
    ASSERT_GE(names.size(), 200);
    for (const QString &name : names) {
        const QString file = path(u"out/"_s + name);
        ASSERT_TRUE(QDir().mkpath(QFileInfo(file).path()));
        QFile one(file);
        ASSERT_TRUE(one.open(QIODevice::WriteOnly)) << qPrintable(name);
        one.write(contentOf(name));
    }
    const auto put = ctl({u"put"_s, u"vps"_s, path(u"out"_s), u"documents/hostile/"_s, u"--write"_s}, 300);
    for (const QJsonObject &line : put.lines())
        EXPECT_EQ(line.value(u"state"_s), u"done"_s) << QJsonDocument(line).toJson().constData();
    ASSERT_EQ(put.exitCode, 0) << put.err.constData();
    EXPECT_EQ(put.lines().size(), names.size());

    const auto listed = ctl({u"ls"_s, u"vps"_s, u"documents/hostile/"_s, u"-r"_s});
    ASSERT_EQ(listed.exitCode, 0) << listed.err.constData();
    QStringList keys;
    for (const QJsonObject &line : listed.lines())
        keys.append(line.value(u"key"_s).toString().mid(QString(u"hostile/"_s).size()));
    QStringList expected = names;
    keys.sort();
    expected.sort();
    EXPECT_EQ(keys, expected);

    const auto got = ctl({u"get"_s, u"vps"_s, u"documents/hostile/"_s, path(u"back"_s), u"-r"_s}, 300);
    ASSERT_EQ(got.exitCode, 0) << got.out.right(2000).constData() << got.err.constData();
    EXPECT_EQ(filesBelow(path(u"back"_s)), filesBelow(path(u"out"_s)));

    const auto removed = ctl({u"rm"_s, u"vps"_s, u"documents/hostile/"_s, u"-r"_s, u"--confirm"_s, u"documents/hostile/"_s, u"--write"_s});
    EXPECT_EQ(removed.exitCode, 0) << removed.err.constData();
    EXPECT_EQ(removed.json().value(u"removed"_s).toInt(), names.size());
    EXPECT_TRUE(ctl({u"ls"_s, u"vps"_s, u"documents/hostile/"_s, u"-r"_s}).out.isEmpty());
}

TEST_F(Storage, namesThatMinioCannotKeepAreRefusedInPlainWords)
{
    writeRandom(path(u"small"_s), 1);
    for (const QString &key : {u"a/../b"_s, u"a/./b"_s, u"../up"_s, QString(1100, u'k')}) {
        const auto put = ctl({u"put"_s, u"vps"_s, path(u"small"_s), u"documents/"_s + key, u"--write"_s});
        EXPECT_EQ(put.exitCode, 1) << qPrintable(key) << put.out.constData();
        EXPECT_TRUE(put.json()[u"error"_s][u"why"_s].toString().contains(u"does not accept this name"_s)) << put.out.constData();
    }
}

// The gate sends 96 MiB; with --all it is 1 GiB.
TEST_F(Storage, anUploadCutThreeTimesAndKilledOnceEndsWithTheRightChecksum)
{
    const bool whole = qEnvironmentVariable("VIGIE_ALL") == "yes"_L1;
    const qint64 size = whole ? 1024 : 96;
    writeRandom(path(u"large"_s), size);
    const QStringList words = server->ctlWords({u"put"_s, u"vps"_s, path(u"large"_s), u"backups/large"_s, u"--write"_s});
    QProcess put;
    put.setEnvironment(server->environment());
    const QStringList throttle{u"fault"_s, server->name(), u"throttle"_s, whole ? u"40000000"_s : u"8000000"_s};
    ASSERT_EQ(server->lab(throttle).exitCode, 0);
    put.start(u"sh"_s, words);
    ASSERT_TRUE(put.waitForStarted());
    for (int cut = 0; cut < 4; ++cut) {
        QThread::sleep(whole ? 5 : 3);
        EXPECT_LT(memoryOf(put), 200LL * 1024 * 1024);      // however large the file is
        ASSERT_EQ(put.state(), QProcess::Running) << cut << put.readAllStandardOutput().constData() << put.readAllStandardError().constData();
        if (cut == 2) {
            // The shell runs it by exec: this ends vigiectl itself, in the middle of a part.
            put.kill();
            put.waitForFinished();
            put.start(u"sh"_s, words);
            ASSERT_TRUE(put.waitForStarted());
            continue;
        }
        ASSERT_EQ(server->lab({u"fault"_s, server->name(), u"reset"_s}).exitCode, 0);
        QThread::sleep(1);
        ASSERT_EQ(server->lab(throttle).exitCode, 0);
    }
    ASSERT_EQ(server->lab({u"heal"_s, server->name()}).exitCode, 0);
    ASSERT_TRUE(put.waitForFinished(600'000));
    EXPECT_EQ(put.exitCode(), 0) << put.readAllStandardError().constData();
    const QByteArray ended = put.readAllStandardOutput();
    EXPECT_TRUE(ended.contains("\"verified\":true")) << ended.constData();

    const auto got = ctl({u"get"_s, u"vps"_s, u"backups/large"_s, path(u"back"_s)}, 600);
    ASSERT_EQ(got.exitCode, 0) << got.out.constData() << got.err.constData();
    EXPECT_TRUE(got.json().value(u"verified"_s).toBool());
    EXPECT_EQ(digest(path(u"back"_s)), digest(path(u"large"_s)));
    EXPECT_EQ(QDir(m_folder.path()).entryList({u"*.part"_s}, QDir::Files | QDir::Hidden), QStringList());
    EXPECT_EQ(ctl({u"rm"_s, u"vps"_s, u"backups/large"_s, u"--yes"_s, u"--write"_s}).exitCode, 0);
}

TEST_F(Storage, whatWasSpoiledOnTheDiskBetweenTwoStartsIsNotTakenForTheObject)
{
    writeRandom(path(u"large"_s), 96);
    ASSERT_EQ(ctl({u"put"_s, u"vps"_s, path(u"large"_s), u"backups/spoiled"_s, u"--write"_s}).exitCode, 0);
    ASSERT_EQ(server->lab({u"fault"_s, server->name(), u"throttle"_s, u"16000000"_s}).exitCode, 0);
    const QStringList words{u"get"_s, u"vps"_s, u"backups/spoiled"_s, path(u"back"_s)};
    QProcess get;
    get.setEnvironment(server->environment());
    get.start(u"sh"_s, server->ctlWords(words));
    for (int i = 0; i < 600 && get.state() != QProcess::NotRunning && blocksArrived(server->home()) == 0; ++i)
        get.waitForFinished(100);
    ASSERT_EQ(get.state(), QProcess::Running) << get.readAllStandardError().constData();
    get.kill();
    get.waitForFinished();
    ASSERT_EQ(server->lab({u"heal"_s, server->name()}).exitCode, 0);
    const QStringList parts = QDir(m_folder.path()).entryList({u"*.part"_s}, QDir::Files);
    ASSERT_EQ(parts.size(), 1);
    QFile part(path(parts.first()));
    ASSERT_TRUE(part.open(QIODevice::ReadWrite));
    for (qint64 at = 0; at < part.size(); at += 1024 * 1024)
        ASSERT_TRUE(part.seek(at) && part.write("spoiled") == 7);
    part.close();

    const auto refused = ctl(words);
    EXPECT_EQ(refused.exitCode, 1) << refused.out.constData();
    EXPECT_FALSE(QFile::exists(path(u"back"_s)));
    const auto again = ctl(words);
    EXPECT_EQ(again.exitCode, 0) << again.out.constData() << again.err.constData();
    EXPECT_EQ(digest(path(u"back"_s)), digest(path(u"large"_s)));
    EXPECT_EQ(ctl({u"rm"_s, u"vps"_s, u"backups/spoiled"_s, u"--yes"_s, u"--write"_s}).exitCode, 0);
}

// What a real MinIO says where the stand-in only says what we think it would.
TEST_F(Storage, theRealServersRefusalsAreExplained)
{
    writeRandom(path(u"small"_s), 1);
    ASSERT_EQ(ctl({u"put"_s, u"vps"_s, path(u"small"_s), u"documents/there"_s, u"--write"_s}).exitCode, 0);
    const auto taken = ctl({u"put"_s, u"vps"_s, path(u"small"_s), u"documents/there"_s, u"--write"_s});
    EXPECT_EQ(taken.exitCode, 0) << "the same bytes again: " << taken.out.constData();
    writeRandom(path(u"other"_s), 2);
    const auto other = ctl({u"put"_s, u"vps"_s, path(u"other"_s), u"documents/there"_s, u"--write"_s});
    EXPECT_EQ(other.exitCode, 1);
    EXPECT_EQ(other.json()[u"error"_s][u"kind"_s], u"Conflict"_s) << other.out.constData();
    EXPECT_EQ(ctl({u"stat"_s, u"vps"_s, u"documents/not-there"_s}).error()[u"kind"_s], u"NotFound"_s);
    EXPECT_EQ(ctl({u"ls"_s, u"vps"_s, u"no-such-bucket"_s}).error()[u"kind"_s], u"NotFound"_s);
    EXPECT_EQ(ctl({u"buckets"_s, u"vps"_s, u"--create"_s, u"documents"_s, u"--write"_s}).error()[u"kind"_s], u"Conflict"_s);
    EXPECT_EQ(ctl({u"buckets"_s, u"vps"_s, u"--create"_s, u"Not_A_Bucket"_s, u"--write"_s}).exitCode, 2);
    EXPECT_EQ(ctl({u"rm"_s, u"vps"_s, u"documents/there"_s, u"--yes"_s}).exitCode, 6);
    EXPECT_EQ(ctl({u"rm"_s, u"vps"_s, u"documents/there"_s, u"--yes"_s, u"--write"_s}).exitCode, 0);
}

TEST_F(Storage, anAccountThatMayOnlyReadReadsAndIsRefusedTheRestOnceRevoked)
{
    const QString mc = u"docker exec viridial-minio-1 mc "_s;
    ASSERT_EQ(server->shell(mc + u"alias set l http://127.0.0.1:9000 viridial \"$(sed -n 's/^MINIO_ROOT_PASSWORD=//p' "
                                 "/opt/viridial/infrastructure/docker-compose/.env | tr -d \\'\\\")\" && "_s
                            + mc + u"admin user add l looker reader-Secret_1 && "_s + mc + u"admin policy attach l readonly --user looker"_s).exitCode, 0);
    writeRandom(path(u"small"_s), 1);
    ASSERT_EQ(ctl({u"put"_s, u"vps"_s, path(u"small"_s), u"documents/read-me"_s, u"--write"_s}).exitCode, 0);
    QProcess keep;
    keep.setEnvironment(server->environment());
    keep.start(u"sh"_s, server->ctlWords({u"buckets"_s, u"vps"_s, u"--reader"_s, u"looker"_s}));
    keep.write("reader-Secret_1\n");
    ASSERT_TRUE(keep.waitForFinished(60'000));
    ASSERT_EQ(keep.exitCode(), 0) << keep.readAllStandardError().constData();

    EXPECT_EQ(ctl({u"get"_s, u"vps"_s, u"documents/read-me"_s, path(u"back"_s)}).exitCode, 0);
    EXPECT_EQ(digest(path(u"back"_s)), digest(path(u"small"_s)));
    // What writes goes on as root.
    EXPECT_EQ(ctl({u"cp"_s, u"vps"_s, u"documents/read-me"_s, u"documents/copied"_s, u"--write"_s}).exitCode, 0);
    ASSERT_EQ(server->shell(mc + u"admin user disable l looker"_s).exitCode, 0);
    const auto refused = ctl({u"ls"_s, u"vps"_s, u"documents"_s});
    EXPECT_EQ(refused.exitCode, 5) << refused.out.constData() << refused.err.constData();
    EXPECT_EQ(ctl({u"buckets"_s, u"vps"_s, u"--no-reader"_s}).exitCode, 0);
    EXPECT_EQ(ctl({u"ls"_s, u"vps"_s, u"documents"_s}).lines().size(), 2);
    EXPECT_EQ(ctl({u"rm"_s, u"vps"_s, u"documents/read-me"_s, u"documents/copied"_s, u"--yes"_s, u"--write"_s}).exitCode, 0);
}

TEST_F(Storage, aBucketTellsWhatItIsSetToAndKeepsVersions)
{
    const QString mc = u"docker exec viridial-minio-1 mc "_s;
    ASSERT_EQ(ctl({u"buckets"_s, u"vps"_s, u"--create"_s, u"versioned"_s, u"--write"_s}).exitCode, 0);
    ASSERT_EQ(server->shell(mc + u"alias set l http://127.0.0.1:9000 viridial \"$(sed -n 's/^MINIO_ROOT_PASSWORD=//p' "
                                 "/opt/viridial/infrastructure/docker-compose/.env | tr -d \\'\\\")\" && "_s
                            + mc + u"version enable l/versioned && "_s + mc + u"quota set l/versioned --size 1GiB && "_s
                            + mc + u"tag set l/versioned team=blue && "_s + mc + u"ilm rule add --expire-days 90 l/versioned"_s).exitCode, 0);
    const QJsonObject settings = ctl({u"buckets"_s, u"vps"_s, u"--settings"_s, u"versioned"_s}).json();
    EXPECT_EQ(settings[u"versioning"_s], u"on"_s);
    EXPECT_EQ(settings[u"objectLock"_s], false);
    EXPECT_EQ(settings[u"quotaBytes"_s].toInteger(), 1024LL * 1024 * 1024);
    EXPECT_EQ(settings[u"tags"_s][u"team"_s], u"blue"_s);
    EXPECT_EQ(settings[u"lifecycle"_s].toArray().size(), 1);
    EXPECT_EQ(settings[u"policy"_s], QString());

    writeRandom(path(u"one"_s), 1);
    writeRandom(path(u"two"_s), 2);
    ASSERT_EQ(ctl({u"put"_s, u"vps"_s, path(u"one"_s), u"versioned/x"_s, u"--write"_s}).exitCode, 0);
    ASSERT_EQ(ctl({u"put"_s, u"vps"_s, path(u"two"_s), u"versioned/x"_s, u"--write"_s, u"--replace"_s}).exitCode, 0);
    ASSERT_EQ(ctl({u"rm"_s, u"vps"_s, u"versioned/x"_s, u"--yes"_s, u"--write"_s}).exitCode, 0);
    const QList<QJsonObject> versions = ctl({u"stat"_s, u"vps"_s, u"versioned/x"_s, u"--versions"_s}).lines();
    ASSERT_EQ(versions.size(), 3);
    EXPECT_TRUE(versions.at(0)[u"deletion"_s].toBool() && versions.at(0)[u"latest"_s].toBool());
    EXPECT_EQ(versions.at(2)[u"bytes"_s].toInteger(), 1024 * 1024);
    ASSERT_EQ(ctl({u"stat"_s, u"vps"_s, u"versioned/x"_s, u"--restore"_s, versions.at(2)[u"version"_s].toString(), u"--tag"_s, u"a=b c"_s, u"--write"_s}).exitCode, 0);
    const QJsonObject restored = ctl({u"stat"_s, u"vps"_s, u"versioned/x"_s}).json();
    EXPECT_EQ(restored[u"tags"_s][u"a"_s], u"b c"_s);
    ASSERT_EQ(ctl({u"get"_s, u"vps"_s, u"versioned/x"_s, path(u"back"_s)}).exitCode, 0);
    EXPECT_EQ(digest(path(u"back"_s)), digest(path(u"one"_s)));
    const auto gone = ctl({u"buckets"_s, u"vps"_s, u"--delete"_s, u"versioned"_s, u"--confirm"_s, u"versioned"_s, u"--with-objects"_s, u"--write"_s});
    EXPECT_EQ(gone.exitCode, 0) << gone.err.constData();
}

TEST_F(Storage, anObjectIsCopiedAndMovedAndALinkFetchesIt)
{
    const QString odd = u"a b+c%/é 日.bin"_s;
    writeRandom(path(u"small"_s), 1);
    ASSERT_EQ(ctl({u"put"_s, u"vps"_s, path(u"small"_s), u"documents/"_s + odd, u"--write"_s}).exitCode, 0);
    ASSERT_EQ(ctl({u"cp"_s, u"vps"_s, u"documents/"_s + odd, u"backups"_s, u"--write"_s}).exitCode, 0);
    const auto moved = ctl({u"mv"_s, u"vps"_s, u"documents/"_s + odd, u"documents/moved/"_s, u"--write"_s});
    ASSERT_EQ(moved.exitCode, 0) << moved.err.constData();
    EXPECT_EQ(ctl({u"stat"_s, u"vps"_s, u"documents/"_s + odd}).error()[u"kind"_s], u"NotFound"_s);
    ASSERT_EQ(ctl({u"get"_s, u"vps"_s, u"documents/moved/é 日.bin"_s, path(u"back"_s)}).exitCode, 0);
    EXPECT_EQ(digest(path(u"back"_s)), digest(path(u"small"_s)));
    // The public endpoint here is the server's own loopback: whoever has the link needs no key.
    const auto link = ctl({u"presign"_s, u"vps"_s, u"backups/é 日.bin"_s, u"--endpoint"_s, u"http://127.0.0.1:9000"_s, u"--remember"_s});
    EXPECT_FALSE(link.json()[u"onlyHere"_s].toBool());
    const auto fetched = server->shell(u"curl -sf '%1' | sha256sum"_s.arg(link.json()[u"url"_s].toString()));
    EXPECT_TRUE(fetched.out.startsWith(digest(path(u"small"_s)))) << fetched.out.constData() << link.out.constData();
    EXPECT_FALSE(server->shell(u"curl -sf '%1x'"_s.arg(link.json()[u"url"_s].toString())).exitCode == 0);
    EXPECT_EQ(ctl({u"rm"_s, u"vps"_s, u"documents/moved/é 日.bin"_s, u"backups/é 日.bin"_s, u"--yes"_s, u"--write"_s}).exitCode, 0);
}

// A full disk on this side: a file system of its own, filled while the download runs.
TEST_F(Storage, aDiskThatFillsUpHereEndsTheDownloadAndSpaceLetsItGoOn)
{
    const QString small = path(u"disk"_s);
    ASSERT_TRUE(QDir().mkpath(small));
    if (QProcess::execute(u"mount"_s, {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=64m"_s, u"tmpfs"_s, small}) != 0)
        GTEST_SKIP() << "no file system can be mounted here";
    writeRandom(path(u"large"_s), 48);
    ASSERT_EQ(ctl({u"put"_s, u"vps"_s, path(u"large"_s), u"backups/full"_s, u"--write"_s}).exitCode, 0);
    ASSERT_EQ(server->lab({u"fault"_s, server->name(), u"throttle"_s, u"8000000"_s}).exitCode, 0);
    QProcess get;
    get.setEnvironment(server->environment());
    get.start(u"sh"_s, server->ctlWords({u"get"_s, u"vps"_s, u"backups/full"_s, small + u"/got"_s}));
    ASSERT_TRUE(get.waitForStarted());
    QThread::sleep(3);
    QFile filler(small + u"/filler"_s);
    ASSERT_TRUE(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    while (filler.write(QByteArray(1024 * 1024, 'f')) > 0) { }
    ASSERT_EQ(server->lab({u"heal"_s, server->name()}).exitCode, 0);
    ASSERT_TRUE(get.waitForFinished(120'000));
    EXPECT_EQ(get.exitCode(), 1);
    const QByteArray out = get.readAllStandardOutput();
    EXPECT_TRUE(out.contains("cannot be written")) << out.constData();
    EXPECT_FALSE(QFile::exists(small + u"/got"_s));
    filler.close();
    filler.remove();
    const auto again = ctl({u"get"_s, u"vps"_s, u"backups/full"_s, small + u"/got"_s});
    EXPECT_EQ(again.exitCode, 0) << again.out.constData();
    EXPECT_EQ(digest(small + u"/got"_s), digest(path(u"large"_s)));
    EXPECT_EQ(QProcess::execute(u"umount"_s, {small}), 0);
    EXPECT_EQ(ctl({u"rm"_s, u"vps"_s, u"backups/full"_s, u"--yes"_s, u"--write"_s}).exitCode, 0);
}

TEST_F(Storage, anObjectThatComesWhileAnotherIsUploadedToItsNameIsNotReplaced)
{
    writeRandom(path(u"large"_s), 48);
    writeRandom(path(u"small"_s), 1);
    // twelve seconds for the large one, so that the small one also comes before its end when this machine is busy
    ASSERT_EQ(server->lab({u"fault"_s, server->name(), u"throttle"_s, u"4000000"_s}).exitCode, 0);
    QProcess put;
    put.setEnvironment(server->environment());
    put.start(u"sh"_s, server->ctlWords({u"put"_s, u"vps"_s, path(u"large"_s), u"backups/both"_s, u"--write"_s}));
    for (int i = 0; i < 600 && put.state() != QProcess::NotRunning && blocksArrived(server->home()) == 0; ++i)
        put.waitForFinished(100);
    ASSERT_EQ(put.state(), QProcess::Running) << put.readAllStandardError().constData();
    const auto small = ctl({u"put"_s, u"vps"_s, path(u"small"_s), u"backups/both"_s, u"--write"_s});
    ASSERT_EQ(small.exitCode, 0) << small.out.constData() << small.err.constData();
    ASSERT_EQ(server->lab({u"heal"_s, server->name()}).exitCode, 0);
    ASSERT_TRUE(put.waitForFinished(120'000));
    EXPECT_EQ(put.exitCode(), 1);
    const QByteArray refused = put.readAllStandardOutput();
    EXPECT_TRUE(refused.contains("\"Conflict\"") && refused.contains("already")) << refused.constData();
    EXPECT_EQ(ctl({u"stat"_s, u"vps"_s, u"backups/both"_s}).json()[u"bytes"_s].toInteger(), 1024 * 1024);
    EXPECT_EQ(ctl({u"put"_s, u"vps"_s, path(u"large"_s), u"backups/both"_s, u"--write"_s, u"--replace"_s}).exitCode, 0);
    EXPECT_EQ(ctl({u"stat"_s, u"vps"_s, u"backups/both"_s}).json()[u"bytes"_s].toInteger(), 48 * 1024 * 1024);
    EXPECT_EQ(ctl({u"rm"_s, u"vps"_s, u"backups/both"_s, u"--yes"_s, u"--write"_s}).exitCode, 0);
}

// With --all: 5 GB for real, sparse here.
TEST_F(Storage, fiveGigabytesThereAndBack)
{
    if (qEnvironmentVariable("VIGIE_ALL") != "yes"_L1)
        GTEST_SKIP() << "with --all";
    QFile huge(path(u"huge"_s));
    ASSERT_TRUE(huge.open(QIODevice::ReadWrite) && huge.resize(5'000'000'000) && huge.seek(4'999'999'990) && huge.write("the end...") == 10);
    huge.close();
    const auto put = ctl({u"put"_s, u"vps"_s, path(u"huge"_s), u"backups/huge"_s, u"--write"_s}, 1200);
    ASSERT_EQ(put.exitCode, 0) << put.out.constData() << put.err.constData();
    EXPECT_TRUE(put.json()[u"verified"_s].toBool());
    const auto got = ctl({u"get"_s, u"vps"_s, u"backups/huge"_s, path(u"back"_s)}, 1200);
    ASSERT_EQ(got.exitCode, 0) << got.out.constData() << got.err.constData();
    EXPECT_TRUE(got.json()[u"verified"_s].toBool());
    EXPECT_EQ(digest(path(u"back"_s)), digest(path(u"huge"_s)));
    EXPECT_EQ(ctl({u"rm"_s, u"vps"_s, u"backups/huge"_s, u"--yes"_s, u"--write"_s}).exitCode, 0);
}
