#include "remote/minio/signature.h"

#include <QDir>
#include <QFile>
#include <QUrl>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vigie;
using namespace vigie::minio;

namespace {

const QString folder = QStringLiteral(VIGIE_TEST_DATA "/aws-sig-v4");

QByteArray content(const QString &name, const QString &suffix)
{
    QFile file(folder + u'/' + name + u'/' + name + suffix);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(file.fileName());
    return file.readAll().replace("\r\n", "\n");
}

// The published requests are written as text; header lines that start with blanks go on from the line before.
Signable requestFrom(const QByteArray &text)
{
    const qsizetype end = text.indexOf("\n\n");
    const QByteArray head = end < 0 ? text : text.first(end);
    const QByteArray body = end < 0 ? QByteArray() : text.sliced(end + 2);
    QByteArrayList lines = head.split('\n');
    const QByteArray first = lines.takeFirst();
    const qsizetype blank = first.indexOf(' ');
    const QByteArray target = first.sliced(blank + 1, first.lastIndexOf(' ') - blank - 1);
    const qsizetype question = target.indexOf('?');

    Signable request;
    request.verb = first.first(blank);
    request.path = percentEncoded(question < 0 ? target : target.first(question), "/");
    if (question >= 0) {
        for (const QByteArray &pair : target.sliced(question + 1).split('&')) {
            const qsizetype equals = pair.indexOf('=');
            request.query.emplaceBack(QByteArray::fromPercentEncoding(pair.left(equals)), QByteArray::fromPercentEncoding(pair.mid(equals + 1)));
        }
    }
    for (const QByteArray &line : lines) {
        if (line.startsWith(' '))
            request.headers.last().second += line;
        else if (!line.isEmpty())
            request.headers.emplaceBack(line.left(line.indexOf(':')), line.mid(line.indexOf(':') + 1));
    }
    request.payloadHash = hexSha256(body);
    return request;
}

// What the suite's case get-vanilla-with-session-token was signed with.
const QByteArray sessionToken = "6e86291e8372ff2a2260956d9b8aae1d763fbf315fa00fa31553b73ebf194267";

class PublishedVector : public testing::TestWithParam<std::string>
{
};

std::vector<std::string> cases()
{
    std::vector<std::string> names;
    for (const QString &name : QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        names.push_back(name.toStdString());
    return names;
}

} // namespace

TEST(Signature, thePublishedVectorsAreThere)
{
    EXPECT_EQ(cases().size(), 34U);
}

TEST_P(PublishedVector, isSignedAsPublished)
{
    const QString name = QString::fromStdString(GetParam());
    Signable request = requestFrom(content(name, u".req"_s));
    request.normalised = true;
    if (name == "get-vanilla-with-session-token"_L1)
        request.headers.emplaceBack("X-Amz-Security-Token", sessionToken);
    const QDateTime at(QDate(2015, 8, 30), QTime(12, 36), Qt::UTC);
    const SigningKey key{"AKIDEXAMPLE", Secret("wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"), "us-east-1", "service"};
    EXPECT_EQ(canonicalRequest(request), content(name, u".creq"_s));
    EXPECT_EQ(stringToSign(request, at, key), content(name, u".sts"_s));
    EXPECT_EQ(authorization(request, at, key), content(name, u".authz"_s));
}

INSTANTIATE_TEST_SUITE_P(Signature, PublishedVector, testing::ValuesIn(cases()), [](const auto &one) {
    std::string name = one.param;
    std::ranges::replace(name, '-', '_');
    return name;
});

// The examples of the S3 reference (its bucket, its key), which the suite does not cover.
TEST(Signature, signsTheExamplesOfTheS3Reference)
{
    const QDateTime at(QDate(2013, 5, 24), QTime(0, 0), Qt::UTC);
    const SigningKey key{"AKIAIOSFODNN7EXAMPLE", Secret("wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"), "us-east-1", "s3"};
    const QByteArray empty = hexSha256({});
    const auto signedAs = [&](Signable request, const QByteArray &signature) {
        request.headers += {{"host", "examplebucket.s3.amazonaws.com"}, {"x-amz-content-sha256", request.payloadHash}, {"x-amz-date", timeStamp(at)}};
        EXPECT_TRUE(authorization(request, at, key).endsWith(QByteArray("Signature=" + signature))) << request.path.constData();
    };
    signedAs({"GET", "/test.txt", {}, {{"range", "bytes=0-9"}}, empty}, "f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41");
    signedAs({"PUT", "/test%24file.text", {}, {{"date", "Fri, 24 May 2013 00:00:00 GMT"}, {"x-amz-storage-class", "REDUCED_REDUNDANCY"}},
              hexSha256("Welcome to Amazon S3.")}, "98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd");
    signedAs({"GET", "/", {{"lifecycle", ""}}, {}, empty}, "fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543");
    signedAs({"GET", "/", {{"max-keys", "2"}, {"prefix", "J"}}, {}, empty}, "34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7");
    const QByteArray link = presignedQuery({"GET", "/test.txt", {}, {{"host", "examplebucket.s3.amazonaws.com"}}, "UNSIGNED-PAYLOAD"}, at, key, 86400s);
    EXPECT_TRUE(link.endsWith("&X-Amz-Signature=aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404")) << link.constData();
}

TEST(Signature, s3PathsStayAsTheyTravel)
{
    const Signable odd{"GET", "/b//x/./../y/", {}, {{"host", "h"}}, "UNSIGNED-PAYLOAD"};
    EXPECT_TRUE(canonicalRequest(odd).startsWith("GET\n/b//x/./../y/\n"));
}

// What is signed must be what travels: Qt's URL class may not tidy an encoded path.
RC_GTEST_PROP(Signature, anyKeyTravelsAsItWasSigned, ())
{
    const auto bytes = *rc::gen::container<std::string>(rc::gen::nonZero<char>());
    const QByteArray key = QString::fromUtf8(QByteArray::fromStdString("k" + bytes)).toUtf8();
    const QByteArray path = "/bucket/" + percentEncoded(key, "/");
    const QUrl url = QUrl::fromEncoded("http://127.0.0.1:9000" + path, QUrl::StrictMode);
    RC_ASSERT(url.isValid());
    RC_ASSERT(url.path(QUrl::FullyEncoded).toLatin1().toStdString() == path.toStdString());
}

TEST(Signature, aSecretChangesTheSignatureAndIsNotInIt)
{
    const Signable request{"GET", "/", {}, {{"host", "h"}}, hexSha256({})};
    const QDateTime at(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);
    const QByteArray one = authorization(request, at, {"ak", Secret("secret-one")});
    EXPECT_NE(one, authorization(request, at, {"ak", Secret("secret-two")}));
    EXPECT_FALSE(one.contains("secret-one"));
}
