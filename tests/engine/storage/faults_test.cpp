// What goes wrong on the way to a bucket, each in plain words.
#include "tests/engine/storage/room.h"

using namespace Qt::StringLiterals;
using namespace vigie;
using namespace vigie::test;
using State = storage::Transfer::State;

namespace {

class StorageFaults : public StorageRoom
{
protected:
    void SetUp() override
    {
        s3.pageSize = 10;
        for (int i = 0; i < 35; ++i)
            store("k" + QByteArray::number(100 + i), "x");
    }
    Result<QStringList> all(const QString &prefix = {})
    {
        const storage::ListingPtr listing = door->list(server, {u"documents"_s, prefix, {}});
        QStringList keys;
        for (bool more = true; more;) {
            const auto page = QCoro::waitFor(listing->next());
            if (!page)
                return failure(page.error());
            for (const minio::Object &object : page->objects)
                keys.append(object.key);
            more = !page->next.isEmpty();
        }
        return keys;
    }
    // Every request is answered like this.
    void always(const S3StandIn::Answer &answer)
    {
        s3.instead = [answer](const S3StandIn::Message &) { return std::optional(answer); };
    }
    Error listingError()
    {
        const auto keys = all();
        EXPECT_FALSE(keys);
        return keys ? Error() : keys.error();
    }
};

QByteArray page(const QByteArray &content)
{
    return "<ListBucketResult><IsTruncated>false</IsTruncated>" + content + "</ListBucketResult>";
}

} // namespace

TEST_F(StorageFaults, linkCutInTheMiddleOfAListing)
{
    int cuts = 3;
    s3.instead = [&](const S3StandIn::Message &message) -> std::optional<S3StandIn::Answer> {
        if (message.asked("continuation-token").isEmpty() || cuts-- < 1)
            return {};
        return S3StandIn::Answer{200, page(QByteArray(5000, ' ')), {}, 40};
    };
    const auto keys = all();
    ASSERT_OK(keys);
    EXPECT_EQ(keys->size(), 35);
    EXPECT_EQ(QSet<QString>(keys->begin(), keys->end()).size(), 35);
    EXPECT_LE(cuts, 0);
}

TEST_F(StorageFaults, aListingWaitsForTheConnectionToComeBack)
{
    bool cut = false;
    s3.instead = [&](const S3StandIn::Message &message) -> std::optional<S3StandIn::Answer> {
        if (cut || message.asked("continuation-token").isEmpty())
            return {};
        cut = true;
        link->setPhase(ssh::LinkState::Phase::Reconnecting);
        QTimer::singleShot(800, link.get(), [this] { link->setPhase(ssh::LinkState::Phase::Connected); });
        return S3StandIn::Answer{200, page(QByteArray(5000, ' ')), {}, 40};
    };
    const auto keys = all();
    ASSERT_OK(keys);
    EXPECT_EQ(keys->size(), 35);
    EXPECT_TRUE(cut);
}

TEST_F(StorageFaults, aWrongKeyIsExplainedAndTheVaultIsReadAgain)
{
    vault->values[keyOf(u"MINIO_ROOT_PASSWORD"_s)] = Secret("wrong-Password_2");
    const Error error = listingError();
    EXPECT_EQ(error.kind, Error::Kind::SignInRefused);
    EXPECT_TRUE(error.why.contains(u"secret key"_s)) << qPrintable(error.why);
    EXPECT_TRUE(error.next.contains(u"vault"_s)) << qPrintable(error.next);
    vault->values[keyOf(u"MINIO_ROOT_PASSWORD"_s)] = Secret("right-Password_1");
    ASSERT_OK(all());
}

TEST_F(StorageFaults, aKeyRevokedWhileATransferRunsEndsItAndItGoesOnWithTheNewOne)
{
    write(u"large"_s, 40 * mebi);
    bool revoked = false;
    s3.instead = [&](const S3StandIn::Message &message) -> std::optional<S3StandIn::Answer> {
        revoked = revoked || message.asked("partNumber") == "3";
        return revoked ? std::optional(S3StandIn::error(403, "InvalidAccessKeyId")) : std::nullopt;
    };
    const auto sent = end(begin(up(u"large"_s)));
    ASSERT_EQ(sent.state, State::Failed);
    EXPECT_EQ(sent.error->kind, Error::Kind::SignInRefused);
    EXPECT_TRUE(sent.error->why.contains(u"does not know this access key"_s)) << qPrintable(sent.error->why);
    s3.instead = {};
    EXPECT_EQ(end(begin(up(u"large"_s))).state, State::Done);
}

TEST_F(StorageFaults, clocksThatDifferAreExplainedAlsoWhereTheAnswerHasNoBody)
{
    always(S3StandIn::error(403, "RequestTimeTooSkewed"));
    EXPECT_TRUE(listingError().why.contains(u"clock"_s));
    const auto details = QCoro::waitFor(door->details(server, u"documents"_s, u"k100"_s));
    ASSERT_FALSE(details);
    EXPECT_TRUE(details.error().why.contains(u"clock"_s)) << qPrintable(details.error().why);
    // AWS tells no code to HEAD; its clock tells enough.
    const QByteArray late = QLocale::c().toString(QDateTime::currentDateTimeUtc().addSecs(7200), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
    always({403, {}, "Date: " + late + "\r\n"});
    const auto other = QCoro::waitFor(door->details(server, u"documents"_s, u"k100"_s));
    ASSERT_FALSE(other);
    EXPECT_TRUE(other.error().why.contains(u"120 minutes ahead"_s)) << qPrintable(other.error().why);
}

TEST_F(StorageFaults, aRefusalWithoutABodyIsAskedForInWords)
{
    write(u"small"_s, 10);
    s3.instead = [](const S3StandIn::Message &message) -> std::optional<S3StandIn::Answer> {
        return message.verb == "HEAD" ? S3StandIn::Answer{400, {}, {}} : S3StandIn::error(400, "XMinioInvalidResourceName");
    };
    const auto sent = end(begin(up(u"small"_s)));
    ASSERT_EQ(sent.state, State::Failed);
    EXPECT_TRUE(sent.error->why.contains(u"does not accept this name"_s)) << qPrintable(sent.error->why);
}

TEST_F(StorageFaults, aServerThatAsksToSlowDownIsAskedAgainLater)
{
    int busy = 2;
    s3.instead = [&](const S3StandIn::Message &) -> std::optional<S3StandIn::Answer> {
        return busy-- > 0 ? std::optional(S3StandIn::error(503, "SlowDown")) : std::nullopt;
    };
    const auto keys = all();
    ASSERT_OK(keys);
    EXPECT_EQ(keys->size(), 35);
    EXPECT_LE(busy, 0);
}

TEST_F(StorageFaults, truncatedXmlIsAnErrorNotAShortListing)
{
    always({200, page("<Contents><Key>k</Key><Size>1</Size></Contents>").chopped(30), {}});
    EXPECT_EQ(listingError().kind, Error::Kind::BadReply);
    always({200, "<html><body>captive portal</body></html>", {}});
    EXPECT_EQ(listingError().kind, Error::Kind::BadReply);
    always({200, {}, {}});
    EXPECT_EQ(listingError().kind, Error::Kind::BadReply);
}

TEST_F(StorageFaults, hostileXmlIsRefused)
{
    always({200, "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>" + page("<Contents><Key>&b;</Key><Size>1</Size></Contents>"), {}});
    EXPECT_EQ(listingError().kind, Error::Kind::BadReply);
    always({200, page("<Contents><Key>k</Key><Size>-1</Size></Contents>"), {}});
    EXPECT_EQ(listingError().kind, Error::Kind::BadReply);
    always({200, QByteArray(40 * mebi, 'x'), {}});
    EXPECT_EQ(listingError().kind, Error::Kind::BadReply);
    // The same next page for ever.
    always({200, "<ListBucketResult><IsTruncated>true</IsTruncated><NextContinuationToken>t</NextContinuationToken></ListBucketResult>", {}});
    EXPECT_EQ(listingError().kind, Error::Kind::BadReply);
}

TEST_F(StorageFaults, objectsThatWereNotAskedForAreNotTaken)
{
    always({200, page("<Contents><Key>elsewhere</Key><Size>1</Size></Contents>"), {}});
    const auto keys = all(u"k/"_s);
    ASSERT_FALSE(keys);
    EXPECT_EQ(keys.error().kind, Error::Kind::BadReply);
}

TEST_F(StorageFaults, anObjectDeletedWhileShownIsNotFound)
{
    ASSERT_OK(all());
    s3.buckets[QByteArray("documents")].remove("k100");
    const auto details = QCoro::waitFor(door->details(server, u"documents"_s, u"k100"_s));
    ASSERT_FALSE(details);
    EXPECT_EQ(details.error().kind, Error::Kind::NotFound);
    EXPECT_EQ(QCoro::waitFor(door->read(server, u"documents"_s, u"k100"_s, 10)).error().kind, Error::Kind::NotFound);
    const auto got = end(begin(down(u"k100"_s, u"file"_s)));
    EXPECT_EQ(got.error->kind, Error::Kind::NotFound);
    EXPECT_FALSE(QFile::exists(path(u"file"_s)));
    EXPECT_EQ(journalled(), 0);
}

TEST_F(StorageFaults, aBucketDeletedWhileItIsListedIsNotFound)
{
    const storage::ListingPtr listing = door->list(server, {u"documents"_s, {}, {}});
    ASSERT_OK(QCoro::waitFor(listing->next()));
    s3.buckets.clear();
    std::optional<Error> error;
    for (int i = 0; i < 5 && !error; ++i)
        if (const auto page = QCoro::waitFor(listing->next()); !page)
            error = page.error();
    ASSERT_TRUE(error);
    EXPECT_EQ(error->kind, Error::Kind::NotFound);
    EXPECT_TRUE(error->why.contains(u"bucket"_s)) << qPrintable(error->why);
}

TEST_F(StorageFaults, aBucketOfAnotherOwnerSaysSo)
{
    always(S3StandIn::error(403, "AccessDenied"));
    const Error error = listingError();
    EXPECT_EQ(error.kind, Error::Kind::SignInRefused);
    EXPECT_TRUE(error.why.contains(u"may not do that"_s)) << qPrintable(error.why);
    always(S3StandIn::error(409, "BucketAlreadyExists"));
    const auto made = QCoro::waitFor(door->createBucket(server, u"taken"_s));
    ASSERT_FALSE(made);
    EXPECT_TRUE(made.error().why.contains(u"somebody else"_s)) << qPrintable(made.error().why);
}

TEST_F(StorageFaults, aFullDiskOfTheServerIsSaidAndFreedSpaceGoesOn)
{
    const QByteArray content = write(u"large"_s, 40 * mebi);
    s3.instead = [](const S3StandIn::Message &message) -> std::optional<S3StandIn::Answer> {
        return message.asked("partNumber") == "3" ? std::optional(S3StandIn::error(507, "XMinioStorageFull")) : std::nullopt;
    };
    const auto sent = end(begin(up(u"large"_s)));
    ASSERT_EQ(sent.state, State::Failed);
    EXPECT_TRUE(sent.error->why.contains(u"disk of the server is full"_s)) << qPrintable(sent.error->why);
    s3.instead = {};
    s3.heard.clear();
    EXPECT_EQ(end(begin(up(u"large"_s))).state, State::Done);
    EXPECT_LE(asked("PUT", "partNumber"), 2);
    EXPECT_TRUE(s3.buckets[QByteArray("documents")][QByteArray("large")].content == content);
}

TEST_F(StorageFaults, aMoveKeepsAnObjectThatIsChangedMeanwhile)
{
    store("from", "first");
    s3.instead = [this, heads = 0](const S3StandIn::Message &message) mutable -> std::optional<S3StandIn::Answer> {
        if (message.verb == "HEAD" && message.path.endsWith("/to") && ++heads == 2)
            store("from", "other");
        return {};
    };
    const auto moved = QCoro::waitFor(door->rename(server, u"documents"_s, u"from"_s, u"to"_s));
    ASSERT_FALSE(moved);
    EXPECT_EQ(moved.error().kind, Error::Kind::Conflict);
    EXPECT_EQ(s3.buckets[QByteArray("documents")][QByteArray("from")].content, "other");
    const auto taken = QCoro::waitFor(door->copy(server, u"documents"_s, u"from"_s, u"documents"_s, u"to"_s));
    EXPECT_EQ(taken.error().kind, Error::Kind::Conflict);
    s3.instead = {};
    ASSERT_OK(QCoro::waitFor(door->move(server, u"documents"_s, u"from"_s, u"documents"_s, u"elsewhere"_s)));
    EXPECT_FALSE(s3.buckets[QByteArray("documents")].contains("from"));
    EXPECT_EQ(s3.buckets[QByteArray("documents")][QByteArray("elsewhere")].content, "other");
}

TEST_F(StorageFaults, withoutWriteModeNothingChanges)
{
    core->writeMode.end(server);
    write(u"small"_s, 10);
    EXPECT_EQ(door->transfer(server, up(u"small"_s)).error().kind, Error::Kind::NeedsAnswer);
    EXPECT_EQ(QCoro::waitFor(door->remove(server, u"documents"_s, {u"k100"_s})).error().kind, Error::Kind::NeedsAnswer);
    EXPECT_EQ(QCoro::waitFor(door->createBucket(server, u"new"_s)).error().kind, Error::Kind::NeedsAnswer);
    EXPECT_EQ(QCoro::waitFor(door->move(server, u"documents"_s, u"k100"_s, u"documents"_s, u"x"_s)).error().kind, Error::Kind::NeedsAnswer);
    EXPECT_EQ(QCoro::waitFor(door->restore(server, u"documents"_s, u"k100"_s, u"v"_s)).error().kind, Error::Kind::NeedsAnswer);
    EXPECT_TRUE(s3.heard.isEmpty());
    EXPECT_TRUE(s3.buckets[QByteArray("documents")].contains("k100"));
}

TEST_F(StorageFaults, aBucketIsEmptiedAndDeletedOnlyWhenItsNameIsTyped)
{
    EXPECT_EQ(QCoro::waitFor(door->deleteBucket(server, u"documents"_s, u"document"_s, true, {})).error().kind, Error::Kind::NeedsAnswer);
    EXPECT_EQ(QCoro::waitFor(door->deleteBucket(server, u"documents"_s, u"documents"_s, false, {})).error().kind, Error::Kind::Conflict);
    EXPECT_EQ(s3.buckets[QByteArray("documents")].size(), 35);
    ASSERT_OK(QCoro::waitFor(door->deleteBucket(server, u"documents"_s, u"documents"_s, true, {})));
    EXPECT_FALSE(s3.buckets.contains("documents"));
}

TEST_F(StorageFaults, theReadingAccountReadsAndOnlyReads)
{
    EXPECT_EQ(QCoro::waitFor(door->setReader(server, u"looker"_s, Secret("reader-Secret_1"))).error().kind, Error::Kind::SignInRefused);
    EXPECT_EQ(QCoro::waitFor(door->reader(server)).value_or(u"?"_s), QString());
    s3.accounts["looker"] = Secret("reader-Secret_1");
    ASSERT_OK(QCoro::waitFor(door->setReader(server, u"looker"_s, Secret("reader-Secret_1"))));
    EXPECT_EQ(QCoro::waitFor(door->reader(server)).value_or(u"?"_s), u"looker"_s);
    s3.heard.clear();
    ASSERT_OK(all());
    ASSERT_OK(QCoro::waitFor(door->remove(server, u"documents"_s, {u"k101"_s})));
    for (const S3StandIn::Message &message : std::as_const(s3.heard))
        EXPECT_EQ(message.headers.value("authorization").contains("Credential=looker/"), message.verb == "GET") << message.verb.constData();
    ASSERT_OK(QCoro::waitFor(door->forgetReader(server)));
    s3.heard.clear();
    ASSERT_OK(all());
    EXPECT_TRUE(s3.heard.last().headers.value("authorization").contains("Credential=viridial/"));
    EXPECT_FALSE(vault->values.contains(keyOf(u"MINIO_READER_SECRET"_s)));
}

TEST_F(StorageFaults, linksAreMadeForTheAddressThatIsConfigured)
{
    EXPECT_EQ(door->publicEndpoint(server), QString());
    EXPECT_FALSE(door->setPublicEndpoint(server, u"files.example.net"_s));
    ASSERT_OK(door->setPublicEndpoint(server, u"https://files.example.net"_s));
    restart();
    EXPECT_EQ(door->publicEndpoint(server), u"https://files.example.net"_s);
    const auto link = QCoro::waitFor(door->presign(server, u"documents"_s, u"k100"_s, std::chrono::hours(1), door->publicEndpoint(server)));
    ASSERT_OK(link);
    EXPECT_TRUE(link->url.startsWith(u"https://files.example.net/documents/k100?"_s)) << qPrintable(link->url);
    EXPECT_FALSE(link->onlyHere);
    EXPECT_FALSE(link->url.contains(u"right-Password"_s));
    EXPECT_TRUE(QCoro::waitFor(door->presign(server, u"documents"_s, u"k100"_s, std::chrono::hours(1), {})).value().onlyHere);
    ASSERT_OK(door->setPublicEndpoint(server, {}));
    EXPECT_EQ(door->publicEndpoint(server), QString());
}
