#include "remote/minio/client.h"
#include "remote/minio/probe.h"

#include "tests/engine/data/s3_stand_in.h"
#include "tests/engine/data/servers.h"
#include "tests/engine/data/steps.h"
#include "tests/support/expect.h"

#include <QCoroTimer>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace vigie;
using namespace vigie::minio;
using namespace vigie::test;

namespace {

const Secret password("right-Password_1");
const QStringList buckets{u"property-images"_s, u"documents"_s, u"backups"_s};

Target at(Port port, const Secret &secret = password)
{
    Target there;
    there.port = port;
    there.accessKey = u"viridial"_s;
    there.secretKey = secret;
    there.limit = 3s;
    return there;
}

// The same tests on a real MinIO (where the lab has built one, or $VIGIE_MINIO) and on the stand-in.
class S3 : public testing::TestWithParam<std::string>
{
protected:
    static void SetUpTestSuite()
    {
        real = startMinio(u"viridial"_s, password);
        standIn = std::make_unique<S3StandIn>("viridial", password);
        for (const Port port : {standIn->port(), real ? real->port : Port{0}})
            prepare(port);
    }
    static void TearDownTestSuite()
    {
        real.reset();
        standIn.reset();
    }
    void SetUp() override
    {
        if (GetParam() == "MinIO" && !real)
            GTEST_SKIP() << "no MinIO here: the lab builds one; $VIGIE_MINIO names another";
    }

    static void prepare(Port port)
    {
        for (int attempt = 0; number(port) != 0 && attempt < 50; ++attempt) {
            const Result<> first = QCoro::waitFor(ensureBucket(open(at(port)), buckets.first()));
            if (first)
                break;
            QCoro::waitFor(QCoro::sleepFor(100ms));
        }
        for (const QString &bucket : buckets) {
            if (number(port) != 0)
                ASSERT_OK(QCoro::waitFor(ensureBucket(open(at(port)), bucket)));
        }
    }
    [[nodiscard]] static Port port() { return GetParam() == "MinIO" ? real->port : standIn->port(); }
    [[nodiscard]] static QStringList keysIn(const QString &bucket)
    {
        ListRequest request;
        request.bucket = bucket;
        request.delimiter.clear();
        const auto page = QCoro::waitFor(listObjects(open(at(port())), request));
        EXPECT_TRUE(page) << (page ? "" : qPrintable(page.error().detail));
        QStringList keys;
        for (const Object &object : page.value_or(ObjectPage{}).objects)
            keys.append(object.key);
        return keys;
    }

    static inline ServerPtr real;
    static inline std::unique_ptr<S3StandIn> standIn;
};

// Refuses names as MinIO does when its answer is lost on the way: whoever still sends a body sees the connection close, nothing else.
class Hasty : public QTcpServer
{
public:
    Hasty()
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                const QByteArray body = "<Error><Code>XMinioInvalidObjectName</Code><Message>no</Message></Error>";
                if (socket->readAll().startsWith("GET"))
                    socket->write("HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
                socket->disconnectFromHost();
            });
        });
    }
};

} // namespace

TEST_P(S3, isProbedAndLeftAsItWas)
{
    const ProbeSteps steps = QCoro::waitFor(probe(at(port()), buckets));
    expectAllOk(steps);
    EXPECT_EQ(names(steps), "buckets put:property-images get:property-images delete:property-images put:documents get:documents delete:documents "
                            "put:backups get:backups delete:backups");
    for (const QString &bucket : buckets)
        EXPECT_EQ(keysIn(bucket), QStringList());
}

TEST_P(S3, aMissingBucketHidesNothingOfTheOthers)
{
    const ProbeSteps steps = QCoro::waitFor(probe(at(port()), {u"not-there"_s, u"documents"_s}));
    EXPECT_EQ(names(steps), "buckets put:documents get:documents delete:documents");
    EXPECT_EQ(firstError(steps).kind, Error::Kind::NotFound);
    EXPECT_TRUE(firstError(steps).what.contains(u"not-there"_s));
    EXPECT_EQ(std::ranges::count_if(steps, &ProbeStep::ok), 3);
}

TEST_P(S3, refusesAWrongSecretWithAReason)
{
    const Error error = firstError(QCoro::waitFor(probe(at(port(), Secret("wrong-Password_2")), buckets)));
    EXPECT_EQ(error.kind, Error::Kind::SignInRefused);
    EXPECT_TRUE(error.detail.contains(u"SignatureDoesNotMatch"_s)) << qPrintable(error.detail);
    Target stranger = at(port());
    stranger.accessKey = u"nobody"_s;
    const Error unknown = firstError(QCoro::waitFor(probe(stranger, buckets)));
    EXPECT_TRUE(unknown.detail.contains(u"InvalidAccessKeyId"_s)) << qPrintable(unknown.detail);
}

TEST_P(S3, clocksThatDifferAreExplained)
{
    Client late = open(at(port()));
    late.now = [] { return QDateTime::currentDateTimeUtc().addSecs(-3600); };
    const auto there = QCoro::waitFor(listBuckets(late));
    ASSERT_FALSE(there);
    EXPECT_EQ(there.error().kind, Error::Kind::CommandFailed) << qPrintable(there.error().detail);
    EXPECT_TRUE(there.error().why.contains(u"60 minutes ahead"_s)) << qPrintable(there.error().why);
}

TEST_P(S3, oddKeysTravelAsTheyWereSigned)
{
    const Client client = open(at(port()));
    const QStringList keys{u"un été+1 & plus.txt"_s, u"a=b;c,d:e@f!$'()*[]#?%.bin"_s, u"%2e%2e/x"_s, u"日本/語 ~.txt"_s};
    for (const QString &key : keys) {
        const QByteArray content = key.toUtf8() + '\0';
        ASSERT_OK(QCoro::waitFor(putObject(client, u"documents"_s, key, content)));
        const auto read = QCoro::waitFor(getObject(client, u"documents"_s, key, 1000));
        ASSERT_OK(read);
        EXPECT_EQ(*read, content) << qPrintable(key);
        const auto head = QCoro::waitFor(headObject(client, u"documents"_s, key));
        ASSERT_OK(head);
        EXPECT_EQ(head->size, Bytes{content.size()});
        EXPECT_TRUE(head->modified.isValid());
    }
    QStringList sorted = keys;
    sorted.sort();
    QStringList listed = keysIn(u"documents"_s);
    listed.sort();
    EXPECT_EQ(listed, sorted);
    for (const QString &key : keys)
        ASSERT_OK(QCoro::waitFor(deleteObject(client, u"documents"_s, key)));
    EXPECT_TRUE(keysIn(u"documents"_s).isEmpty());
}

TEST_P(S3, whatIsNotThereIsNotFound)
{
    const Client client = open(at(port()));
    EXPECT_EQ(QCoro::waitFor(getObject(client, u"documents"_s, u"none"_s, 10)).error().kind, Error::Kind::NotFound);
    EXPECT_EQ(QCoro::waitFor(headObject(client, u"documents"_s, u"none"_s)).error().kind, Error::Kind::NotFound);
    EXPECT_EQ(QCoro::waitFor(getObject(client, u"not-there"_s, u"none"_s, 10)).error().kind, Error::Kind::NotFound);
    ASSERT_OK(QCoro::waitFor(deleteObject(client, u"documents"_s, u"none"_s)));
}

TEST_P(S3, anObjectBeyondTheLimitIsNotTakenIn)
{
    const Client client = open(at(port()));
    ASSERT_OK(QCoro::waitFor(putObject(client, u"backups"_s, u"large"_s, QByteArray(1'000'000, 'x'))));
    const auto read = QCoro::waitFor(getObject(client, u"backups"_s, u"large"_s, 999'999));
    ASSERT_OK(QCoro::waitFor(deleteObject(client, u"backups"_s, u"large"_s)));
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().kind, Error::Kind::BadReply) << qPrintable(read.error().detail);
}

TEST_P(S3, tellsItsFacts)
{
    const auto known = QCoro::waitFor(facts(at(port())));
    ASSERT_OK(known);
    EXPECT_EQ(known->live, true);
    EXPECT_EQ(known->writable, true);
    EXPECT_EQ(known->writeQuorum, 1);
    EXPECT_EQ(known->buckets, 3);
}

INSTANTIATE_TEST_SUITE_P(Server, S3, testing::Values("MinIO", "StandIn"), [](const auto &one) { return one.param; });

TEST(NoMinio, aClosedPortIsUnreachable)
{
    EXPECT_EQ(firstError(QCoro::waitFor(probe(at(freePort()), buckets))).kind, Error::Kind::Unreachable);
}

TEST(NoMinio, aRefusalLostBehindABodyIsAskedForAgain)
{
    const Hasty server;
    for (const QString &key : {u"../up"_s, u"a/../b"_s, u"plain"_s}) {
        const auto put = QCoro::waitFor(putObject(open(at(Port{server.serverPort()})), buckets.first(), key, QByteArray(100000, 'x')));
        ASSERT_FALSE(put);
        EXPECT_TRUE(put.error().why.contains(u"does not accept this name"_s) || put.error().what.contains(u"does not accept this name"_s))
            << qPrintable(key) << ": " << qPrintable(put.error().what) << " / " << qPrintable(put.error().why);
    }
    EXPECT_EQ(QCoro::waitFor(putObject(open(at(freePort())), buckets.first(), u"../up"_s, "x")).error().kind, Error::Kind::Unreachable);
}

TEST(NoMinio, silenceEndsAtTheLimit)
{
    const RudeServer silent;
    QElapsedTimer watch;
    watch.start();
    EXPECT_EQ(firstError(QCoro::waitFor(probe(at(silent.port()), buckets))).kind, Error::Kind::TimedOut);
    EXPECT_LT(watch.elapsed(), 4500);
}

TEST(NoMinio, cutAndForeignAnswersAreErrors)
{
    const RudeServer page("HTTP/1.1 200 OK\r\nContent-Length: 13\r\n\r\n<html></html>");
    EXPECT_EQ(firstError(QCoro::waitFor(probe(at(page.port()), buckets))).kind, Error::Kind::BadReply);
    const RudeServer cut("HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n<ListAllMyBucketsResult>");
    EXPECT_FALSE(QCoro::waitFor(probe(at(cut.port()), buckets)).first().ok());
    const RudeServer other("220 mail.example.org ESMTP\r\n");
    EXPECT_FALSE(QCoro::waitFor(probe(at(other.port()), buckets)).first().ok());
}
