#include "remote/minio/parse.h"
#include "tests/support/expect.h"

using namespace Qt::StringLiterals;
using namespace vigie;
using namespace vigie::minio;

namespace {

const QByteArray page = R"(<?xml version="1.0" encoding="UTF-8"?>
<ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Name>documents</Name><Prefix></Prefix><KeyCount>3</KeyCount><MaxKeys>2</MaxKeys>
<Delimiter>/</Delimiter><IsTruncated>true</IsTruncated><EncodingType>url</EncodingType><NextContinuationToken>abc=</NextContinuationToken>
<Contents><Key>un+%C3%A9t%C3%A9%2B.txt</Key><LastModified>2026-11-23T20:00:00.123Z</LastModified><ETag>&#34;d41d8&#34;</ETag><Size>42</Size>
<Owner><ID>x</ID></Owner><StorageClass>STANDARD</StorageClass></Contents>
<CommonPrefixes><Prefix>2026%2F</Prefix></CommonPrefixes></ListBucketResult>)";

QByteArray error(const QByteArray &code)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Error><Code>" + code + "</Code><Message>words of the server</Message><Resource>/</Resource></Error>";
}

} // namespace

TEST(S3Xml, readsBuckets)
{
    const auto buckets = parseBuckets(R"(<ListAllMyBucketsResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Owner><ID>1</ID></Owner><Buckets>
        <Bucket><Name>backups</Name><CreationDate>2026-11-23T20:10:00.000Z</CreationDate></Bucket>
        <Bucket><Name>documents</Name><CreationDate>2026-11-23T20:10:01.000Z</CreationDate></Bucket></Buckets></ListAllMyBucketsResult>)");
    ASSERT_OK(buckets);
    ASSERT_EQ(buckets->size(), 2);
    EXPECT_EQ(buckets->last().name, u"documents"_s);
    EXPECT_EQ(buckets->first().created, QDateTime(QDate(2026, 11, 23), QTime(20, 10), Qt::UTC));
}

TEST(S3Xml, readsAPageAndDecodesItsKeys)
{
    const auto objects = parseObjects(page);
    ASSERT_OK(objects);
    ASSERT_EQ(objects->objects.size(), 1);
    EXPECT_EQ(objects->objects.first().key, u"un été+.txt"_s);
    EXPECT_EQ(objects->objects.first().size, Bytes{42});
    EXPECT_EQ(objects->objects.first().etag, u"d41d8"_s);
    EXPECT_EQ(objects->folders, QStringList{u"2026/"_s});
    EXPECT_EQ(objects->next, u"abc="_s);
}

TEST(S3Xml, everyCutOfAPageIsAnError)
{
    for (qsizetype size = 0; size < page.size(); ++size) {
        const auto objects = parseObjects(page.first(size));
        ASSERT_FALSE(objects) << size;
        ASSERT_EQ(objects.error().kind, Error::Kind::BadReply);
    }
}

TEST(S3Xml, refusesAPageThatHidesItsNextOne)
{
    QByteArray broken = page;
    broken.replace("<NextContinuationToken>abc=</NextContinuationToken>", "");
    EXPECT_FALSE(parseObjects(broken));
}

TEST(S3Xml, refusesNegativeSizesAndOtherRoots)
{
    QByteArray broken = page;
    broken.replace("<Size>42<", "<Size>-1<");
    EXPECT_FALSE(parseObjects(broken));
    EXPECT_FALSE(parseObjects("<html><body>hello</body></html>"));
    EXPECT_FALSE(parseBuckets("{\"json\": true}"));
}

TEST(S3Xml, refusesDocumentTypes)
{
    const QByteArray bomb = R"(<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>
        <ListAllMyBucketsResult><Buckets><Bucket><Name>&b;</Name></Bucket></Buckets></ListAllMyBucketsResult>)";
    EXPECT_FALSE(parseBuckets(bomb));
}

TEST(S3Xml, readsVersionsAndDeletions)
{
    const QByteArray xml = R"(<ListVersionsResult><EncodingType>url</EncodingType><IsTruncated>true</IsTruncated><NextKeyMarker>a+b</NextKeyMarker>
        <NextVersionIdMarker>v1</NextVersionIdMarker><DeleteMarker><Key>a+b</Key><VersionId>v3</VersionId><IsLatest>true</IsLatest></DeleteMarker>
        <Version><Key>a+b</Key><VersionId>v2</VersionId><IsLatest>false</IsLatest><Size>7</Size><ETag>&#34;e&#34;</ETag></Version></ListVersionsResult>)";
    const auto found = parseVersions(xml);
    ASSERT_OK(found);
    ASSERT_EQ(found->versions.size(), 2);
    EXPECT_TRUE(found->versions.first().deletion && found->versions.first().latest);
    EXPECT_EQ(found->versions.first().object.key, u"a b"_s);
    EXPECT_EQ(found->versions.last().version, u"v2"_s);
    EXPECT_EQ(found->versions.last().object.size, Bytes{7});
    EXPECT_EQ(found->nextKey, u"a b"_s);
    EXPECT_EQ(found->nextVersion, u"v1"_s);
    for (qsizetype size = 0; size < xml.size(); ++size)
        ASSERT_FALSE(parseVersions(xml.first(size))) << size;
}

TEST(S3Xml, readsWhatAnUploadIsAnswered)
{
    const auto id = parseUploadId("<InitiateMultipartUploadResult><UploadId>u&amp;1</UploadId></InitiateMultipartUploadResult>");
    ASSERT_OK(id);
    EXPECT_EQ(*id, u"u&1"_s);
    EXPECT_FALSE(parseUploadId("<InitiateMultipartUploadResult></InitiateMultipartUploadResult>"));
    const auto parts = parseParts("<ListPartsResult><IsTruncated>true</IsTruncated><NextPartNumberMarker>1</NextPartNumberMarker>"
                                  "<Part><PartNumber>1</PartNumber><Size>5000000000</Size><ETag>&#34;e&#34;</ETag></Part></ListPartsResult>");
    ASSERT_OK(parts);
    EXPECT_EQ(parts->parts.first().size, Bytes{5'000'000'000});
    EXPECT_EQ(parts->next, "1");
    EXPECT_FALSE(parseParts("<ListPartsResult><Part><Size>1</Size></Part></ListPartsResult>"));
    EXPECT_FALSE(parseParts("<ListPartsResult><IsTruncated>true</IsTruncated></ListPartsResult>"));
    // S3 may say 200 and fail in the body.
    EXPECT_FALSE(parseFinished("<Error><Code>InternalError</Code></Error>"));
    EXPECT_FALSE(parseFinished("<CompleteMultipartUploadResult><ETag>e"));
}

TEST(S3Error, explainsAnswersWithoutABody)
{
    const QDateTime now(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);
    EXPECT_TRUE(errorFrom(403, {}, now, now, u"SignatureDoesNotMatch"_s).why.contains(u"secret key"_s));
    EXPECT_TRUE(errorFrom(403, {}, now.addSecs(-7200), now).why.contains(u"120 minutes behind"_s));
    EXPECT_TRUE(errorFrom(403, {}, now.addSecs(800), now).why.contains(u"may not"_s));
    EXPECT_TRUE(errorFrom(403, error("AccessDenied"), now.addSecs(7200), now).why.contains(u"may not"_s));
}

TEST(S3Error, explainsClocksThatDiffer)
{
    const QDateTime now(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);
    const Error ahead = errorFrom(403, error("RequestTimeTooSkewed"), now.addSecs(7200), now);
    EXPECT_EQ(ahead.kind, Error::Kind::CommandFailed);
    EXPECT_TRUE(ahead.why.contains(u"120 minutes ahead"_s)) << qPrintable(ahead.why);
    const Error behind = errorFrom(403, error("RequestTimeTooSkewed"), now.addSecs(-3600), now);
    EXPECT_TRUE(behind.why.contains(u"60 minutes behind"_s)) << qPrintable(behind.why);
}

TEST(S3Error, tellsKindsApart)
{
    EXPECT_EQ(errorFrom(403, error("SignatureDoesNotMatch")).kind, Error::Kind::SignInRefused);
    EXPECT_EQ(errorFrom(403, error("InvalidAccessKeyId")).kind, Error::Kind::SignInRefused);
    EXPECT_EQ(errorFrom(403, error("AccessDenied")).kind, Error::Kind::SignInRefused);
    EXPECT_EQ(errorFrom(404, error("NoSuchBucket")).kind, Error::Kind::NotFound);
    EXPECT_EQ(errorFrom(409, error("BucketAlreadyOwnedByYou")).kind, Error::Kind::Conflict);
    EXPECT_EQ(errorFrom(503, error("SlowDown")).kind, Error::Kind::Unreachable);
    EXPECT_EQ(errorFrom(503, {}).kind, Error::Kind::Unreachable);
    EXPECT_EQ(errorFrom(404, {}).kind, Error::Kind::NotFound);      // HEAD has no body
    EXPECT_EQ(errorFrom(301, {}).kind, Error::Kind::BadReply);
    const Error other = errorFrom(418, error("Teapot"));
    EXPECT_EQ(other.kind, Error::Kind::CommandFailed);
    EXPECT_EQ(other.why, u"words of the server"_s);
    EXPECT_TRUE(other.detail.contains(u"Teapot"_s));
}

TEST(HttpDate, isReadInAnyLocale)
{
    EXPECT_EQ(parseHttpDate("Mon, 23 Nov 2026 20:43:12 GMT"), QDateTime(QDate(2026, 11, 23), QTime(20, 43, 12), Qt::UTC));
    EXPECT_FALSE(parseHttpDate("yesterday").isValid());
}
