// Transfers over lost connections, kills and changes: what is there at the end is what was sent, or an error says why not.
#include "app/storage/desk.h"
#include "tests/engine/storage/room.h"

using namespace Qt::StringLiterals;
using namespace vigie;
using namespace vigie::test;
using State = storage::Transfer::State;

namespace {

class Transfers : public StorageRoom
{
};

constexpr qint64 three = 40 * 1024 * 1024 + 17;     // three blocks, the last one short

} // namespace

TEST_F(Transfers, aSmallAndAnEmptyFileGoUpAtOnceAndComeBack)
{
    const QByteArray small = write(u"small"_s, 1000);
    write(u"empty"_s, 0);
    for (const QString &name : {u"small"_s, u"empty"_s}) {
        const auto sent = end(begin(up(name)));
        EXPECT_EQ(sent.state, State::Done) << (sent.error ? qPrintable(sent.error->why) : "");
        EXPECT_TRUE(sent.verified);
        const auto got = end(begin(down(name, name + u".back"_s)));
        EXPECT_EQ(got.state, State::Done) << (got.error ? qPrintable(got.error->why) : "");
        EXPECT_TRUE(got.verified);
        EXPECT_EQ(contentOf(name + u".back"_s), contentOf(name));
    }
    EXPECT_EQ(contentOf(u"small.back"_s), small);
    EXPECT_EQ(journalled(), 0);
}

TEST_F(Transfers, linkCutInTheMiddleOfAnUpload)
{
    const QByteArray content = write(u"large"_s, three);
    s3.cutRequests = 3;
    s3.cutRequestsAt = 3 * mebi;
    const auto sent = end(begin(up(u"large"_s)));
    ASSERT_EQ(sent.state, State::Done) << qPrintable(sent.error->why);
    EXPECT_EQ(s3.cutRequests, 0);
    EXPECT_TRUE(sent.verified);
    EXPECT_TRUE(s3.buckets[QByteArray("documents")][QByteArray("large")].content == content);
    EXPECT_TRUE(s3.uploads.isEmpty());
}

TEST_F(Transfers, linkCutInTheMiddleOfADownload)
{
    const QByteArray content = write(u"large"_s, three);
    ASSERT_EQ(end(begin(up(u"large"_s))).state, State::Done);
    int cuts = 3;
    s3.instead = [&](const S3StandIn::Message &message) -> std::optional<S3StandIn::Answer> {
        if (message.verb != "GET" || !message.headers.contains("range") || cuts-- < 1)
            return {};
        const QByteArray part = content.left(16 * mebi);
        return S3StandIn::Answer{206, part, "ETag: \"x\"\r\n", 2 * mebi};
    };
    const auto got = end(begin(down(u"large"_s, u"back"_s)));
    ASSERT_EQ(got.state, State::Done) << qPrintable(got.error->why);
    EXPECT_TRUE(got.verified);
    EXPECT_TRUE(contentOf(u"back"_s) == content);
    EXPECT_LE(cuts, 0);
    EXPECT_EQ(QDir(folder.path()).entryList({u"*.part"_s}), QStringList());
}

TEST_F(Transfers, anUploadGoesOnAfterAKillWithoutSendingTwice)
{
    const QByteArray content = write(u"large"_s, three);
    s3.instead = [](const S3StandIn::Message &message) -> std::optional<S3StandIn::Answer> {
        return message.asked("partNumber") == "3" ? std::optional(S3StandIn::error(507, "XMinioStorageFull")) : std::nullopt;
    };
    EXPECT_EQ(end(begin(up(u"large"_s))).state, State::Failed);
    s3.instead = {};
    restart();
    ASSERT_EQ(door->transfers().size(), 1);
    EXPECT_EQ(door->transfers().first().state, State::Interrupted);
    EXPECT_GE(count(door->transfers().first().done), 16 * mebi);
    s3.heard.clear();
    const auto sent = end(begin(up(u"large"_s)));
    ASSERT_EQ(sent.state, State::Done) << qPrintable(sent.error->why);
    EXPECT_EQ(asked("POST", "uploads"), 0);
    EXPECT_LE(asked("PUT", "partNumber"), 2);
    EXPECT_TRUE(s3.buckets[QByteArray("documents")][QByteArray("large")].content == content);
    EXPECT_EQ(journalled(), 0);
}

TEST_F(Transfers, aPartThatTheServerLostIsSentAgain)
{
    const QByteArray content = write(u"large"_s, three);
    s3.instead = [](const S3StandIn::Message &message) -> std::optional<S3StandIn::Answer> {
        return message.verb == "POST" && !message.asked("uploadId").isEmpty() ? std::optional(S3StandIn::error(507, "XMinioStorageFull")) : std::nullopt;
    };
    EXPECT_EQ(end(begin(up(u"large"_s))).state, State::Failed);
    s3.instead = {};
    ASSERT_EQ(s3.uploads.size(), 1);
    s3.uploads.first().remove(2);
    const auto sent = end(begin(up(u"large"_s)));
    ASSERT_EQ(sent.state, State::Done) << qPrintable(sent.error->why);
    EXPECT_TRUE(s3.buckets[QByteArray("documents")][QByteArray("large")].content == content);
}

// A server that says the parts are there and puts together something else.
TEST_F(Transfers, anObjectThatIsNotWhatWasSentIsAnError)
{
    write(u"large"_s, three);
    s3.instead = [this](const S3StandIn::Message &message) -> std::optional<S3StandIn::Answer> {
        if (message.verb != "POST" || message.asked("uploadId").isEmpty())
            return {};
        store("large", "something else");
        return S3StandIn::Answer{200, "<CompleteMultipartUploadResult><ETag>\"00000000000000000000000000000000-3\"</ETag></CompleteMultipartUploadResult>", {}};
    };
    const auto sent = end(begin(up(u"large"_s)));
    EXPECT_EQ(sent.state, State::Failed);
    EXPECT_FALSE(sent.verified);
    ASSERT_TRUE(sent.error);
    EXPECT_TRUE(sent.error->why.contains(u"checksum"_s)) << qPrintable(sent.error->why);
}

TEST_F(Transfers, anAnswerLostAtTheVeryEndIsNoReasonToSendAllAgain)
{
    write(u"large"_s, three);
    write(u"small"_s, 1000);
    bool lost = false;
    s3.instead = [&](const S3StandIn::Message &message) -> std::optional<S3StandIn::Answer> {
        if (lost || message.verb != "POST" || message.asked("uploadId").isEmpty())
            return {};
        lost = true;
        const auto parts = s3.uploads.take(message.asked("uploadId"));
        S3StandIn::Stored whole;
        QByteArray digests;
        for (const QByteArray &part : parts) {
            whole.content += part;
            digests += QCryptographicHash::hash(part, QCryptographicHash::Md5);
        }
        whole.etag = QCryptographicHash::hash(digests, QCryptographicHash::Md5).toHex() + "-3";
        s3.buckets[QByteArray("documents")][QByteArray("large")] = whole;
        return S3StandIn::Answer{200, "<CompleteMultipartUploadResult>", {}, 5};
    };
    const auto sent = end(begin(up(u"large"_s)));
    ASSERT_EQ(sent.state, State::Done) << qPrintable(sent.error->why);
    EXPECT_TRUE(sent.verified);
    EXPECT_EQ(asked("PUT", "partNumber"), 3);
    s3.instead = [&, once = true](const S3StandIn::Message &message) mutable -> std::optional<S3StandIn::Answer> {
        if (message.verb != "PUT" || !std::exchange(once, false))
            return {};
        store("small", message.body);
        return S3StandIn::Answer{200, "lost", {}, 1};
    };
    const auto small = end(begin(up(u"small"_s)));
    EXPECT_EQ(small.state, State::Done) << (small.error ? qPrintable(small.error->why) : "");
}

// Larger or smaller parts than Vigie's own, odd ones, a single one.
TEST_F(Transfers, whatAnotherProgramUploadedInPartsIsVerifiedToo)
{
    const QByteArray content = write(u"source"_s, 10 * mebi + 102);
    for (const qsizetype length : {5 * mebi + 1, mebi, 70 * mebi}) {
        S3StandIn::Stored stored{content, {}, {}};
        QByteArray digests;
        for (qsizetype from = 0; from < content.size(); from += length) {
            stored.parts.append(std::min(length, content.size() - from));
            digests += QCryptographicHash::hash(content.mid(from, length), QCryptographicHash::Md5);
        }
        stored.etag = QCryptographicHash::hash(digests, QCryptographicHash::Md5).toHex() + '-' + QByteArray::number(stored.parts.size());
        s3.buckets[QByteArray("documents")][QByteArray("foreign")] = stored;
        const QString back = u"back-%1"_s.arg(length);
        const auto got = end(begin(down(u"foreign"_s, back)));
        ASSERT_EQ(got.state, State::Done) << qPrintable(got.error->why);
        EXPECT_TRUE(got.verified) << length;
        EXPECT_TRUE(contentOf(back) == content) << length;
    }
}

// The power went: the journal knows of blocks that the disk never got.
TEST_F(Transfers, whatAnEarlierStartLeftOnTheDiskIsReadAgain)
{
    const QByteArray content = write(u"large"_s, three);
    ASSERT_EQ(end(begin(up(u"large"_s))).state, State::Done);
    s3.instead = [](const S3StandIn::Message &message) -> std::optional<S3StandIn::Answer> {
        return message.headers.value("range").startsWith("bytes=33554432-") ? std::optional(S3StandIn::error(403, "AccessDenied")) : std::nullopt;
    };
    EXPECT_EQ(end(begin(down(u"large"_s, u"back"_s))).state, State::Failed);
    s3.instead = {};
    const QStringList parts = QDir(folder.path()).entryList({u"*.part"_s});
    ASSERT_EQ(parts.size(), 1);
    QFile part(path(parts.first()));
    ASSERT_TRUE(part.open(QIODevice::ReadWrite) && part.seek(5 * mebi) && part.write(QByteArray(4096, '\0')) == 4096);
    part.close();
    restart();
    const auto got = end(begin(down(u"large"_s, u"back"_s)));
    EXPECT_EQ(got.state, State::Failed);
    EXPECT_FALSE(QFile::exists(path(u"back"_s)));
    const auto again = end(begin(down(u"large"_s, u"back"_s)));
    EXPECT_EQ(again.state, State::Done);
    EXPECT_TRUE(again.verified);
    EXPECT_TRUE(contentOf(u"back"_s) == content);
}

TEST_F(Transfers, anObjectThatChangesMeanwhileIsNotPutTogetherFromBoth)
{
    write(u"large"_s, three);
    ASSERT_EQ(end(begin(up(u"large"_s))).state, State::Done);
    bool changed = false;
    s3.instead = [&](const S3StandIn::Message &message) -> std::optional<S3StandIn::Answer> {
        if (!std::exchange(changed, message.headers.contains("range") || changed) && changed)
            store("large", QByteArray(three, 'n'));
        return {};
    };
    const auto got = end(begin(down(u"large"_s, u"back"_s)));
    EXPECT_EQ(got.state, State::Failed);
    ASSERT_TRUE(got.error);
    EXPECT_EQ(got.error->kind, Error::Kind::Conflict);
    EXPECT_FALSE(QFile::exists(path(u"back"_s)));
    EXPECT_EQ(end(begin(down(u"large"_s, u"back"_s))).state, State::Done);
    EXPECT_TRUE(contentOf(u"back"_s) == QByteArray(three, 'n'));
}

TEST_F(Transfers, aFileThatChangesWhileItIsSentIsNotFinished)
{
    write(u"large"_s, three);
    s3.instead = [this, once = true](const S3StandIn::Message &message) mutable -> std::optional<S3StandIn::Answer> {
        if (message.asked("partNumber") == "2" && std::exchange(once, false)) {
            QFile file(path(u"large"_s));
            EXPECT_TRUE(file.open(QIODevice::ReadWrite) && file.write("changed") == 7);
            file.close();
            EXPECT_TRUE(file.open(QIODevice::ReadWrite) && file.setFileTime(QDateTime::currentDateTime().addSecs(60), QFileDevice::FileModificationTime));
        }
        return {};
    };
    const auto sent = end(begin(up(u"large"_s)));
    EXPECT_EQ(sent.state, State::Failed);
    EXPECT_FALSE(s3.buckets[QByteArray("documents")].contains(QByteArray("large")));
    const auto again = end(begin(up(u"large"_s)));
    ASSERT_EQ(again.state, State::Done) << qPrintable(again.error->why);
    EXPECT_TRUE(s3.buckets[QByteArray("documents")][QByteArray("large")].content == contentOf(u"large"_s));
    EXPECT_TRUE(s3.uploads.isEmpty());
}

TEST_F(Transfers, nothingIsReplacedUnasked)
{
    store("small", "the one that is there");
    const QByteArray content = write(u"small"_s, 1000);
    const auto refused = end(begin(up(u"small"_s)));
    EXPECT_EQ(refused.state, State::Failed);
    EXPECT_EQ(refused.error->kind, Error::Kind::Conflict);
    EXPECT_EQ(s3.buckets[QByteArray("documents")][QByteArray("small")].content, "the one that is there");
    EXPECT_EQ(end(begin(up(u"small"_s, true))).state, State::Done);
    EXPECT_EQ(s3.buckets[QByteArray("documents")][QByteArray("small")].content, content);

    store("large", "the one that is there");
    write(u"large"_s, three);
    EXPECT_EQ(end(begin(up(u"large"_s))).error->kind, Error::Kind::Conflict);
    EXPECT_EQ(s3.buckets[QByteArray("documents")][QByteArray("large")].content, "the one that is there");
    EXPECT_EQ(journalled(), 0);

    const QByteArray mine = write(u"mine"_s, 10);
    EXPECT_EQ(end(begin(down(u"small"_s, u"mine"_s))).error->kind, Error::Kind::Conflict);
    EXPECT_EQ(contentOf(u"mine"_s), mine);
    EXPECT_EQ(end(begin(down(u"small"_s, u"mine"_s, true))).state, State::Done);
    EXPECT_EQ(contentOf(u"mine"_s), content);
}

// It comes after the upload has looked, and before it ends.
TEST_F(Transfers, anObjectThatComesMeanwhileIsNotReplaced)
{
    for (const auto &[name, size] : {std::pair(u"small"_s, qint64{1000}), std::pair(u"large"_s, three)}) {
        const QByteArray content = write(name, size);
        s3.instead = [this, key = name.toUtf8()](const S3StandIn::Message &message) -> std::optional<S3StandIn::Answer> {
            if (message.verb == "PUT")
                store(key, "came meanwhile");
            return {};
        };
        const auto refused = end(begin(up(name)));
        ASSERT_EQ(refused.state, State::Failed) << qPrintable(name);
        EXPECT_EQ(refused.error->kind, Error::Kind::Conflict);
        EXPECT_TRUE(refused.error->why.contains(u"already"_s)) << qPrintable(refused.error->why);
        EXPECT_EQ(s3.buckets[QByteArray("documents")][name.toUtf8()].content, "came meanwhile");
        s3.instead = {};
        s3.heard.clear();
        EXPECT_EQ(end(begin(up(name, true))).state, State::Done);
        EXPECT_TRUE(s3.buckets[QByteArray("documents")][name.toUtf8()].content == content);
        EXPECT_EQ(asked("PUT", "partNumber"), 0);       // its parts had arrived
    }
    EXPECT_TRUE(s3.uploads.isEmpty());
}

// All blocks have arrived, only the end is missing: a stop is still a stop.
TEST_F(Transfers, aStopAfterTheLastBlockStops)
{
    write(u"large"_s, three);
    for (const bool listed : {false, true}) {
        QString id;
        s3.instead = [&](const S3StandIn::Message &message) -> std::optional<S3StandIn::Answer> {
            const bool last = listed ? message.verb == "GET" && !message.asked("uploadId").isEmpty() : !s3.uploads.isEmpty() && s3.uploads.first().size() == 2;
            if (last)
                door->stop(id);
            return {};
        };
        const auto begun = begin(up(u"large"_s));
        id = begun.id;
        EXPECT_EQ(end(begun).state, State::Stopped);
        EXPECT_TRUE(s3.uploads.isEmpty());
        EXPECT_FALSE(s3.buckets[QByteArray("documents")].contains("large"));
        EXPECT_EQ(journalled(), 0);
    }
}

TEST_F(Transfers, aStoppedUploadLeavesNothingOnTheServer)
{
    write(u"large"_s, three);
    const auto begun = begin(up(u"large"_s));
    waitUntil([this] { return !s3.uploads.isEmpty() && !s3.uploads.first().isEmpty(); });
    door->stop(begun.id);
    EXPECT_EQ(end(begun).state, State::Stopped);
    EXPECT_TRUE(s3.uploads.isEmpty());
    EXPECT_EQ(journalled(), 0);
}

TEST_F(Transfers, aStopWithoutConnectionIsNotForgotten)
{
    write(u"large"_s, three);
    s3.instead = [](const S3StandIn::Message &message) -> std::optional<S3StandIn::Answer> {
        return message.asked("partNumber") == "3" ? std::optional(S3StandIn::error(507, "XMinioStorageFull")) : std::nullopt;
    };
    const auto failed = end(begin(up(u"large"_s)));
    ASSERT_EQ(failed.state, State::Failed);
    s3.instead = [](const S3StandIn::Message &message) -> std::optional<S3StandIn::Answer> {
        return message.verb == "DELETE" ? std::optional(S3StandIn::error(500, "InternalError")) : std::nullopt;
    };
    door->stop(failed.id);
    EXPECT_EQ(end(failed).state, State::Failed);
    EXPECT_EQ(journalled(), 1);
    s3.instead = {};
    door->forgetFinished();
    waitUntil([this] { return door->transfers().isEmpty(); });
    EXPECT_TRUE(s3.uploads.isEmpty());
    EXPECT_EQ(journalled(), 0);
}

TEST_F(Transfers, aPausedTransferGoesOnWhereItWas)
{
    const QByteArray content = write(u"large"_s, three);
    const auto begun = begin(up(u"large"_s));
    waitUntil([this] { return !s3.uploads.isEmpty() && !s3.uploads.first().isEmpty(); });
    door->pause(begun.id);
    EXPECT_EQ(end(begun).state, State::Paused);
    EXPECT_EQ(journalled(), 1);
    door->resume(begun.id);
    EXPECT_EQ(end(begun).state, State::Done);
    EXPECT_TRUE(s3.buckets[QByteArray("documents")][QByteArray("large")].content == content);
    EXPECT_EQ(asked("POST", "uploads"), 1);
}

TEST_F(Transfers, blocksOfAllTransfersTogetherAreBounded)
{
    const auto access = std::make_shared<storage::Access>();
    access->core = core;
    const storage::DeskPtr desk = storage::openDesk(access);
    const auto ask = [&desk](qint64 bytes) { return storage::placeForBlock(desk, Cancel(), bytes); };
    std::vector<std::shared_ptr<storage::BlockPlace>> held;
    for (int i = 0; i < 6; ++i)
        held.push_back(QCoro::waitFor(ask(16 * mebi)).value());
    auto seventh = ask(16 * mebi), larger = ask(200 * mebi);
    EXPECT_FALSE(seventh.isReady());
    held.pop_back();
    held.push_back(QCoro::waitFor(std::move(seventh)).value());
    EXPECT_FALSE(larger.isReady());
    held.clear();
    held.push_back(QCoro::waitFor(std::move(larger)).value());      // alone
    auto small = ask(1);
    EXPECT_FALSE(small.isReady());
    held.clear();
    EXPECT_TRUE(QCoro::waitFor(std::move(small)));
}

// Blocks beyond 32 bit, of a sparse file: nearly all of it arrived in an earlier start.
TEST_F(Transfers, partsOfAFiveGigabyteObjectLieWhereTheyBelong)
{
    const qint64 size = 5'000'000'000, block = 16 * mebi;
    QFile file(path(u"huge"_s));
    ASSERT_TRUE(file.open(QIODevice::ReadWrite) && file.resize(size) && file.seek(size - 5) && file.write("tail!") == 5);
    file.close();
    const int parts = static_cast<int>((size + block - 1) / block);
    s3.uploads[QByteArray("old")] = {};
    storage::Journal journal(core->database);
    storage::Progress progress;
    progress.id = u"00000000000000000000000000000001"_s;
    progress.server = server;
    progress.wish = up(u"huge"_s);
    progress.size = size;
    progress.block = block;
    progress.stamp = QString::number(QFileInfo(file).lastModified().toMSecsSinceEpoch());
    progress.upload = u"old"_s;
    progress.added = QDateTime::currentDateTimeUtc();
    ASSERT_OK(journal.save(progress));
    for (int number = 1; number < parts; ++number)
        ASSERT_OK(journal.saveBlock(progress.id, number, u"00000000000000000000000000000000"_s));
    restart();
    QByteArray last;
    QByteArray listed = "<ListPartsResult>";
    for (int number = 1; number < parts; ++number)
        listed += "<Part><PartNumber>" + QByteArray::number(number) + "</PartNumber><Size>" + QByteArray::number(block) + "</Size><ETag>0</ETag></Part>";
    QByteArray put;
    s3.instead = [&](const S3StandIn::Message &message) -> std::optional<S3StandIn::Answer> {
        if (message.verb == "GET")
            return S3StandIn::Answer{200, listed + (put.isEmpty() ? QByteArray() : "<Part><PartNumber>" + QByteArray::number(parts) + "</PartNumber><Size>"
                                                                                       + QByteArray::number(last.size()) + "</Size><ETag>1</ETag></Part>")
                                              + "<IsTruncated>false</IsTruncated></ListPartsResult>", {}};
        if (message.verb == "PUT") {
            put = message.asked("partNumber");
            last = message.body;
        }
        return message.verb == "PUT" ? std::optional(S3StandIn::Answer{200, {}, "ETag: \"1\"\r\n"})
               : message.verb == "POST" ? std::optional(S3StandIn::Answer{200, "<CompleteMultipartUploadResult><ETag>\"e-1\"</ETag></CompleteMultipartUploadResult>", {}})
                                        : std::optional(S3StandIn::Answer{200, {}, "ETag: \"e-1\"\r\nContent-Length: 5000000000\r\nX-Amz-Server-Side-Encryption: aws:kms\r\n"});
    };
    const auto sent = end(begin(up(u"huge"_s)));
    ASSERT_EQ(sent.state, State::Done) << qPrintable(sent.error->why);
    EXPECT_EQ(put.toInt(), parts);
    EXPECT_EQ(last.size(), size - (parts - 1) * block);
    EXPECT_TRUE(last.endsWith("tail!"));
    EXPECT_FALSE(sent.verified);        // its ETag is no checksum
}

TEST_F(Transfers, rangesOfAFiveGigabyteObjectAreWrittenWhereTheyBelong)
{
    const qint64 size = 5'000'000'000, block = 16 * mebi;
    const int blocks = static_cast<int>((size + block - 1) / block);
    storage::Journal journal(core->database);
    storage::Progress progress;
    progress.id = u"00000000000000000000000000000002"_s;
    progress.server = server;
    progress.wish = down(u"huge"_s, u"huge"_s);
    progress.size = size;
    progress.block = block;
    progress.stamp = u"not-an-md5"_s;
    progress.added = QDateTime::currentDateTimeUtc();
    ASSERT_OK(journal.save(progress));
    for (int number = 1; number < blocks; ++number)
        ASSERT_OK(journal.saveBlock(progress.id, number, u"0"_s));
    QFile part(path(u"huge.00000000.part"_s));
    ASSERT_TRUE(part.open(QIODevice::ReadWrite) && part.resize(size));
    part.close();
    restart();
    QByteArray range;
    s3.instead = [&](const S3StandIn::Message &message) -> std::optional<S3StandIn::Answer> {
        if (message.verb == "HEAD")
            return S3StandIn::Answer{200, {}, "ETag: \"not-an-md5\"\r\nContent-Length: 5000000000\r\n"};
        if (!message.headers.contains("range"))
            return {};
        range = message.headers.value("range");
        return S3StandIn::Answer{206, QByteArray(size - (blocks - 1) * block, 'z'), {}};
    };
    const auto got = end(begin(down(u"huge"_s, u"huge"_s)));
    ASSERT_EQ(got.state, State::Done) << qPrintable(got.error->why);
    EXPECT_EQ(range, "bytes=" + QByteArray::number((blocks - 1) * block) + "-4999999999");
    QFile file(path(u"huge"_s));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.size(), size);
    ASSERT_TRUE(file.seek((blocks - 1) * block - 1));
    EXPECT_EQ(file.read(3), QByteArray("\0zz", 3));
}
