#include "remote/minio/signature.h"

#include <QDir>
#include <QFile>
#include <QUrl>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace Qt::StringLiterals;
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
    const QByteArrayList words = lines.takeFirst().split(' ');
    const QByteArray target = words.value(1);
    const qsizetype question = target.indexOf('?');

    Signable request;
    request.verb = words.value(0);
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
    EXPECT_GE(cases().size(), 22U);
}

TEST_P(PublishedVector, isSignedAsPublished)
{
    const QString name = QString::fromStdString(GetParam());
    const Signable request = requestFrom(content(name, u".req"_s));
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
