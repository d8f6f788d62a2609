#include "program.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace vigie;

namespace {

const QDateTime at = QDateTime::fromString(u"2026-11-23T20:00:00.123Z"_s, Qt::ISODateWithMs);

minio::Object object(const QString &key, qint64 size = 3)
{
    return {key, Bytes{size}, u"etag"_s, at};
}

} // namespace

class StorageVerbs : public Program
{
protected:
    StorageVerbs()
    {
        script.storage.ending.state = storage::Transfer::State::Done;
        script.storage.ending.size = Bytes{3};
        script.storage.ending.verified = true;
    }
};

TEST_F(StorageVerbs, bucketsAreALineEachAndUnknownContentIsNull)
{
    script.storage.buckets = {{{u"backups"_s, at}, {}}, {{u"documents"_s, at}, {}}};
    EXPECT_EQ(run({u"buckets"_s, u"prod"_s, u"--json"_s}), 0);
    ASSERT_EQ(results().size(), 2);
    EXPECT_KEYS(results().first(), {u"bucket"_s, u"created"_s, u"content"_s});
    EXPECT_EQ(results().first()[u"bucket"_s], u"backups"_s);
    EXPECT_EQ(results().first()[u"created"_s], u"2026-11-23T20:00:00.123Z"_s);
    EXPECT_TRUE(results().first()[u"content"_s].isNull());
    EXPECT_FALSE(script.wrote);
}

TEST_F(StorageVerbs, bucketsAreCountedWhenAsked)
{
    script.storage.buckets = {{{u"documents"_s, at}, {}}};
    script.storage.measure = {12, Bytes{345}, at, true, {}};
    EXPECT_EQ(run({u"buckets"_s, u"prod"_s, u"--count"_s, u"--json"_s}), 0);
    const QJsonObject expected{{u"objects"_s, 12}, {u"bytes"_s, 345}, {u"complete"_s, true}, {u"measuredAt"_s, u"2026-11-23T20:00:00.123Z"_s}};
    EXPECT_EQ(result()[u"content"_s].toObject(), expected);
    EXPECT_TRUE(script.storage.calls.contains(u"measure documents"_s));
}

TEST_F(StorageVerbs, settingsSayNullForWhatTheServerDoesNotTell)
{
    script.storage.settings.versioning = minio::BucketSettings::Versioning::On;
    script.storage.settings.quota = Bytes{0};
    EXPECT_EQ(run({u"buckets"_s, u"prod"_s, u"--settings"_s, u"documents"_s, u"--json"_s}), 0);
    EXPECT_KEYS(result(), {u"bucket"_s, u"versioning"_s, u"objectLock"_s, u"policy"_s, u"lifecycle"_s, u"tags"_s, u"quotaBytes"_s});
    EXPECT_EQ(result()[u"versioning"_s], u"on"_s);
    EXPECT_EQ(result()[u"quotaBytes"_s], 0);
    EXPECT_TRUE(result()[u"objectLock"_s].isNull());
}

TEST_F(StorageVerbs, bucketsAreMadeAndDeletedWithTheWordsGiven)
{
    EXPECT_EQ(run({u"buckets"_s, u"prod"_s, u"--create"_s, u"new"_s, u"--write"_s, u"--json"_s}), 0);
    EXPECT_TRUE(script.wrote);
    EXPECT_EQ(result()[u"created"_s], u"new"_s);
    EXPECT_EQ(run({u"buckets"_s, u"prod"_s, u"--delete"_s, u"new"_s, u"--confirm"_s, u"new"_s, u"--with-objects"_s, u"--write"_s, u"--json"_s}), 0);
    EXPECT_EQ(script.storage.calls.last(), u"delete new new with objects"_s);
    EXPECT_EQ(run({u"buckets"_s, u"prod"_s, u"--confirm"_s, u"new"_s}), 2);
}

TEST_F(StorageVerbs, aListingIsALineForEachFolderAndObject)
{
    script.storage.pages = {{{object(u"a"_s)}, {u"sub/"_s}, {}}, {{object(u"b\n\x1b[31m"_s, 4)}, {}, {}}};
    EXPECT_EQ(run({u"ls"_s, u"prod"_s, u"documents/x"_s, u"--json"_s}), 0);
    EXPECT_EQ(script.storage.calls.first(), u"list documents x /"_s);
    ASSERT_EQ(results().size(), 3);
    EXPECT_EQ(results().at(0), QJsonObject({{u"folder"_s, u"sub/"_s}}));
    EXPECT_EQ(results().at(1), QJsonObject({{u"key"_s, u"a"_s}, {u"bytes"_s, 3}, {u"modified"_s, u"2026-11-23T20:00:00.123Z"_s}, {u"etag"_s, u"etag"_s}}));
    EXPECT_EQ(results().at(2)[u"key"_s], u"b\n\x1b[31m"_s);
    EXPECT_FALSE(out().contains('\x1b'));
}

TEST_F(StorageVerbs, aNameCannotCommandTheTerminal)
{
    script.storage.pages = {{{object(u"evil\x1b[2J\u202egnp.exe\nsecond line"_s)}, {u"\x1b]0;title\x07/"_s}, {}}};
    EXPECT_EQ(run({u"ls"_s, u"prod"_s, u"documents"_s, u"-r"_s}), 0);
    EXPECT_EQ(script.storage.calls.first(), u"list documents  "_s);
    for (const char *bad : {"\x1b", "\x07", "\u202e"})
        EXPECT_FALSE(out().contains(bad));
    EXPECT_EQ(out().count('\n'), 2);
}

TEST_F(StorageVerbs, aFileIsUploadedUnderTheKeyThatIsWrittenOut)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"a b.txt"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.close();
    EXPECT_EQ(run({u"put"_s, u"prod"_s, file.fileName(), u"documents//odd/../key"_s, u"--write"_s, u"--json"_s}), 0);
    EXPECT_EQ(script.storage.calls.last(), u"transfer upload documents /odd/../key "_s + file.fileName());
    EXPECT_KEYS(result(), {u"direction"_s, u"bucket"_s, u"key"_s, u"file"_s, u"bytes"_s, u"state"_s, u"verified"_s, u"error"_s});
    EXPECT_EQ(result()[u"state"_s], u"done"_s);
    EXPECT_TRUE(result()[u"error"_s].isNull());
    EXPECT_TRUE(script.wrote);
    EXPECT_EQ(run({u"put"_s, u"prod"_s, file.fileName(), u"documents/in/"_s, u"--write"_s}), 0);
    EXPECT_EQ(script.storage.calls.last(), u"transfer upload documents in/a b.txt "_s + file.fileName());
}

TEST_F(StorageVerbs, aFolderIsUploadedBelowThePlaceAndItsLinksAreLeftOut)
{
    QTemporaryDir folder;
    ASSERT_TRUE(QDir(folder.path()).mkpath(u"sub"_s));
    for (const QString &name : {u"top"_s, u"sub/.hidden"_s}) {
        QFile file(folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    }
    ASSERT_TRUE(QFile::link(u"/etc/passwd"_s, folder.filePath(u"link"_s)));
    EXPECT_EQ(run({u"put"_s, u"prod"_s, folder.path(), u"documents/x"_s, u"--write"_s, u"--json"_s}), 0);
    ASSERT_EQ(results().size(), 2);
    EXPECT_EQ(results().at(0)[u"key"_s], u"x/sub/.hidden"_s);
    EXPECT_EQ(results().at(1)[u"key"_s], u"x/top"_s);
}

TEST_F(StorageVerbs, aFailedTransferIsExitCode1AndSaysWhy)
{
    QTemporaryDir folder;
    script.storage.ending.state = storage::Transfer::State::Failed;
    script.storage.ending.error = Error{Error::Kind::Conflict, u"what"_s, u"why"_s, {}, {}};
    EXPECT_EQ(run({u"get"_s, u"prod"_s, u"documents/x"_s, folder.filePath(u"y"_s), u"--json"_s}), 1);
    EXPECT_EQ(result()[u"state"_s], u"failed"_s);
    EXPECT_EQ(result()[u"error"_s][u"kind"_s], u"Conflict"_s);
}

TEST_F(StorageVerbs, noKeyLeadsOutOfTheFolderThatIsDownloadedInto)
{
    QTemporaryDir folder;
    ASSERT_TRUE(QFile::link(u"/tmp"_s, folder.filePath(u"link"_s)));
    script.storage.pages = {{{object(u"a/../../etc/passwd"_s), object(u"/abs"_s), object(u"."_s), object(u"x//y"_s), object(u"fine"_s), object(u"link/evil"_s)}, {}, {}}};
    EXPECT_EQ(run({u"get"_s, u"prod"_s, u"documents/"_s, folder.path(), u"-r"_s, u"--json"_s}), 1);
    QStringList files;
    for (const QJsonObject &line : results())
        files.append(line[u"file"_s].toString().sliced(folder.path().size()));
    EXPECT_EQ(files, (QStringList{u"/a/%2E%2E/%2E%2E/etc/passwd"_s, u"/%/abs"_s, u"/%2E"_s, u"/x/%/y"_s, u"/fine"_s}));
    EXPECT_EQ(error()[u"kind"_s], u"Conflict"_s);
    EXPECT_FALSE(script.wrote);
}

TEST_F(StorageVerbs, deletingNeedsAYesAndEverythingBelowNeedsTyping)
{
    script.storage.removal.removed = 1;
    EXPECT_EQ(run({u"rm"_s, u"prod"_s, u"documents/a"_s, u"--write"_s, u"--json"_s}), 6);
    EXPECT_TRUE(script.storage.calls.isEmpty());
    EXPECT_EQ(run({u"rm"_s, u"prod"_s, u"documents/a"_s, u"documents/b/c"_s, u"--write"_s, u"--yes"_s, u"--json"_s}), 0);
    EXPECT_EQ(script.storage.calls, QStringList{u"remove documents a,b/c"_s});
    EXPECT_EQ(result(), QJsonObject({{u"removed"_s, 1}, {u"failed"_s, 0}}));
    EXPECT_EQ(run({u"rm"_s, u"prod"_s, u"documents/b"_s, u"-r"_s, u"--yes"_s, u"--write"_s, u"--json"_s}), 6);
    EXPECT_EQ(error()[u"kind"_s], u"NeedsAnswer"_s);
    EXPECT_EQ(run({u"rm"_s, u"prod"_s, u"documents/b"_s, u"-r"_s, u"--confirm"_s, u"documents/b"_s, u"--write"_s, u"--json"_s}), 0);
    EXPECT_EQ(script.storage.calls.last(), u"removeBelow documents b"_s);
    EXPECT_EQ(run({u"rm"_s, u"prod"_s, u"documents"_s, u"--yes"_s, u"--write"_s}), 2);
}

TEST_F(StorageVerbs, whatCouldNotBeDeletedIsTold)
{
    script.storage.removal = {1, {{u"locked"_s, Error{Error::Kind::Conflict, u"what"_s, u"why"_s, {}, {}}}}};
    EXPECT_EQ(run({u"rm"_s, u"prod"_s, u"documents/a"_s, u"documents/locked"_s, u"--write"_s, u"--yes"_s, u"--json"_s}), 1);
    EXPECT_EQ(result()[u"failed"_s], 1);
    EXPECT_TRUE(error()[u"what"_s].toString().contains(u"locked"_s));
}

TEST_F(StorageVerbs, withoutWriteTheServerRefusesAndSaysHow)
{
    servers::WriteMode mode;
    script.storage.fails = mode.permits(QUuid::createUuid()).error();
    EXPECT_EQ(run({u"buckets"_s, u"prod"_s, u"--create"_s, u"new"_s, u"--json"_s}), 6);
    EXPECT_TRUE(error()[u"next"_s].toString().contains(u"--write"_s));
    EXPECT_FALSE(script.wrote);
}

TEST_F(StorageVerbs, aLinkSaysWhenItWorksOnlyHere)
{
    script.storage.link = {u"http://127.0.0.1:19000/documents/a?x"_s, at, true};
    EXPECT_EQ(run({u"presign"_s, u"prod"_s, u"documents/a"_s, u"--valid"_s, u"2h"_s, u"--json"_s}), 0);
    EXPECT_EQ(script.storage.calls.last(), u"presign documents a 7200 "_s);
    EXPECT_EQ(result(), QJsonObject({{u"url"_s, u"http://127.0.0.1:19000/documents/a?x"_s}, {u"expires"_s, u"2026-11-23T20:00:00.123Z"_s}, {u"onlyHere"_s, true}}));
    EXPECT_EQ(run({u"presign"_s, u"prod"_s, u"documents/a"_s}), 0);
    EXPECT_TRUE(err().contains("this computer only"));
    EXPECT_EQ(run({u"presign"_s, u"prod"_s, u"documents/a"_s, u"--valid"_s, u"soon"_s}), 2);
}

TEST_F(StorageVerbs, aLinkIsMadeForTheAddressThatIsKept)
{
    EXPECT_EQ(run({u"presign"_s, u"prod"_s, u"documents/a"_s, u"--endpoint"_s, u"https://files.example.net"_s, u"--remember"_s}), 0);
    EXPECT_EQ(run({u"presign"_s, u"prod"_s, u"documents/a"_s}), 0);
    EXPECT_EQ(script.storage.calls.last(), u"presign documents a 3600 https://files.example.net"_s);
    EXPECT_EQ(run({u"presign"_s, u"prod"_s, u"documents/a"_s, u"--here"_s}), 0);
    EXPECT_EQ(script.storage.calls.last(), u"presign documents a 3600 "_s);
    EXPECT_EQ(run({u"presign"_s, u"prod"_s, u"documents/a"_s, u"--remember"_s}), 2);
}

TEST_F(StorageVerbs, objectsAreCopiedAndMovedToTheNameOrFolderGiven)
{
    EXPECT_EQ(run({u"cp"_s, u"prod"_s, u"documents/x/a"_s, u"backups"_s, u"--write"_s, u"--json"_s}), 0);
    EXPECT_EQ(script.storage.calls.last(), u"copy documents x/a backups a"_s);
    EXPECT_EQ(result(), QJsonObject({{u"copied"_s, u"documents/x/a"_s}, {u"to"_s, u"backups/a"_s}}));
    EXPECT_TRUE(script.wrote);
    EXPECT_EQ(run({u"mv"_s, u"prod"_s, u"documents/x/a"_s, u"documents/y/"_s, u"--write"_s, u"--json"_s}), 0);
    EXPECT_EQ(script.storage.calls.last(), u"move documents x/a documents y/a"_s);
    EXPECT_EQ(run({u"mv"_s, u"prod"_s, u"documents"_s, u"backups"_s, u"--write"_s}), 2);
}

TEST_F(StorageVerbs, anObjectTellsItsMetadataTagsAndVersions)
{
    script.storage.details.object = object(u"a"_s);
    script.storage.details.metadata = {{u"owner"_s, u"me"_s}};
    EXPECT_EQ(run({u"stat"_s, u"prod"_s, u"documents/a"_s, u"--json"_s}), 0);
    EXPECT_KEYS(result(), {u"key"_s, u"bytes"_s, u"modified"_s, u"etag"_s, u"contentType"_s, u"metadata"_s, u"tags"_s, u"version"_s, u"parts"_s, u"encrypted"_s});
    EXPECT_EQ(result()[u"metadata"_s][u"owner"_s], u"me"_s);
    EXPECT_TRUE(result()[u"tags"_s].isNull());
    EXPECT_FALSE(script.wrote);
    EXPECT_EQ(run({u"stat"_s, u"prod"_s, u"documents/a"_s, u"--tag"_s, u"a=1"_s, u"--tag"_s, u"b=x=y"_s, u"--write"_s}), 0);
    EXPECT_TRUE(script.storage.calls.contains(u"tags documents a a=1,b=x=y"_s));
    EXPECT_EQ(run({u"stat"_s, u"prod"_s, u"documents/a"_s, u"--tag"_s, u"no"_s, u"--write"_s}), 2);
    script.storage.versions = {{object(u"a"_s), u"v2"_s, true, false}, {object(u"a"_s), u"v1"_s, false, true}};
    EXPECT_EQ(run({u"stat"_s, u"prod"_s, u"documents/a"_s, u"--versions"_s, u"--json"_s}), 0);
    ASSERT_EQ(results().size(), 2);
    EXPECT_KEYS(results().at(0), {u"key"_s, u"bytes"_s, u"modified"_s, u"etag"_s, u"version"_s, u"latest"_s, u"deletion"_s});
    EXPECT_EQ(run({u"stat"_s, u"prod"_s, u"documents/a"_s, u"--restore"_s, u"v1"_s, u"--write"_s}), 0);
    EXPECT_TRUE(script.storage.calls.contains(u"restore documents a v1"_s));
}

TEST_F(StorageVerbs, anUploadReplacesOnlyWhenTold)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"f"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    EXPECT_EQ(run({u"put"_s, u"prod"_s, file.fileName(), u"documents/f"_s, u"--write"_s}), 0);
    EXPECT_FALSE(script.storage.calls.last().contains(u"replaces"_s));
    EXPECT_EQ(run({u"put"_s, u"prod"_s, file.fileName(), u"documents/f"_s, u"--write"_s, u"--replace"_s}), 0);
    EXPECT_TRUE(script.storage.calls.last().contains(u"replaces"_s));
}

TEST_F(StorageVerbs, theReadingAccountsSecretComesOnTheStandardInput)
{
    terminal().answers = {u"reader-Secret_1"_s};
    EXPECT_EQ(run({u"buckets"_s, u"prod"_s, u"--reader"_s, u"looker"_s, u"--json"_s}), 0);
    EXPECT_EQ(script.storage.calls.last(), u"reader looker"_s);
    EXPECT_EQ(script.storage.readerSecret, Secret("reader-Secret_1"));
    EXPECT_FALSE(out().contains("reader-Secret_1") || err().contains("reader-Secret_1"));
    EXPECT_EQ(run({u"buckets"_s, u"prod"_s, u"--no-reader"_s, u"--json"_s}), 0);
    EXPECT_EQ(script.storage.calls.last(), u"no reader"_s);
    EXPECT_TRUE(result()[u"reader"_s].isNull());
}
