#include "app/deploy/connectivity.h"

#include "remote/minio/client.h"
#include "tests/engine/data/s3_stand_in.h"
#include "tests/engine/data/servers.h"
#include "tests/support/expect.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace vigie;
using namespace vigie::deploy;
using namespace vigie::test;

namespace {

const Secret password("right-Password_1");

// The four services; MinIO's part is played by the stand-in, which minio_test compares with a real one.
class Connectivity : public testing::Test
{
protected:
    static void SetUpTestSuite()
    {
        postgres = startPostgres(u"viridial"_s, u"viridial"_s, password);
        redis = startRedis(password, {u"appendonly yes"_s});
        meilisearch = startMeilisearch(password);
        objects = std::make_unique<S3StandIn>("viridial", password);
        minio::Target target;
        target.port = objects->port();
        target.accessKey = u"viridial"_s;
        target.secretKey = password;
        for (const QString &bucket : stack::buckets())
            ASSERT_OK(QCoro::waitFor(minio::ensureBucket(minio::open(target), bucket)));
    }
    static void TearDownTestSuite()
    {
        postgres.reset();
        redis.reset();
        meilisearch.reset();
        objects.reset();
    }
    void SetUp() override { ASSERT_TRUE(postgres && redis && meilisearch); }

    static ServicePorts ports()
    {
        return {{u"postgres"_s, postgres->port}, {u"redis"_s, redis->port}, {u"meilisearch"_s, meilisearch->port}, {u"minio"_s, objects->port()}};
    }
    static QMap<QString, Secret> secrets()
    {
        return {{u"POSTGRES_PASSWORD"_s, password}, {u"REDIS_PASSWORD"_s, password}, {u"MEILI_MASTER_KEY"_s, password}, {u"MINIO_ROOT_PASSWORD"_s, password}};
    }
    static TestReport tested(const ServicePorts &there, const QMap<QString, Secret> &known)
    {
        const auto report = QCoro::waitFor(testServices(there, known, stack::Definition::standard()));
        EXPECT_TRUE(report);
        return report.value_or(TestReport{});
    }
    static std::string fine(const TestReport &report)
    {
        QStringList names;
        for (const ServiceTest &service : report.services) {
            if (service.ok)
                names.append(service.service);
        }
        return names.join(u' ').toStdString();
    }

    static inline ServerPtr postgres, redis, meilisearch;
    static inline std::unique_ptr<S3StandIn> objects;
};

} // namespace

TEST_F(Connectivity, allFourAreWrittenToAndRead)
{
    const TestReport report = tested(ports(), secrets());
    EXPECT_TRUE(report.ok());
    EXPECT_EQ(fine(report), "postgres redis meilisearch minio");
    for (const ServiceTest &service : report.services) {
        EXPECT_GE(service.probes.size(), 5) << qPrintable(service.service);
        for (const Probe &probe : service.probes)
            EXPECT_TRUE(probe.ok) << qPrintable(service.service + u' ' + probe.name + u' ' + probe.detail);
    }
}

TEST_F(Connectivity, eachFailureStandsAlone)
{
    for (const QString &broken : {u"postgres"_s, u"redis"_s, u"meilisearch"_s, u"minio"_s}) {
        ServicePorts there = ports();
        there[broken] = freePort();
        const TestReport report = tested(there, secrets());
        EXPECT_FALSE(report.ok());
        EXPECT_EQ(report.services.size(), 4);
        for (const ServiceTest &service : report.services)
            EXPECT_EQ(service.ok, service.service != broken) << qPrintable(broken + u" → "_s + service.service);
    }
}

TEST_F(Connectivity, aTunnelThatCouldNotBeOpenedIsTold)
{
    ServicePorts there = ports();
    there[u"redis"_s] = failure(Error::Kind::Unreachable, u"The tunnel could not be opened."_s);
    there.remove(u"minio"_s);
    const TestReport report = tested(there, secrets());
    EXPECT_EQ(fine(report), "postgres meilisearch");
    EXPECT_EQ(report.services[1].probes.first().name, u"tunnel"_s);
    EXPECT_EQ(report.services[1].probes.first().detail, u"The tunnel could not be opened."_s);
    EXPECT_FALSE(report.services[3].probes.first().detail.isEmpty());
}

TEST_F(Connectivity, wrongSecretsAreToldAndShownNowhere)
{
    const Secret wrong("wrong-Password_2");
    const TestReport report = tested(ports(), {{u"POSTGRES_PASSWORD"_s, wrong}, {u"REDIS_PASSWORD"_s, wrong}, {u"MEILI_MASTER_KEY"_s, wrong}, {u"MINIO_ROOT_PASSWORD"_s, wrong}});
    EXPECT_EQ(fine(report), "");
    for (const ServiceTest &service : report.services) {
        const auto failed = std::ranges::find(service.probes, false, &Probe::ok);
        ASSERT_NE(failed, service.probes.end());
        EXPECT_GT(failed->detail.size(), 20) << qPrintable(service.service);
        for (const Probe &probe : service.probes)
            EXPECT_FALSE(probe.detail.contains(u"Password_"_s)) << qPrintable(probe.detail);
    }
}

TEST_F(Connectivity, theyRunAtTheSameTime)
{
    const RudeServer one, two;
    ServicePorts there = ports();
    there[u"postgres"_s] = one.port();
    there[u"redis"_s] = two.port();
    QElapsedTimer watch;
    watch.start();
    const TestReport report = tested(there, secrets());
    EXPECT_EQ(fine(report), "meilisearch minio");
    EXPECT_LT(watch.elapsed(), 8500);      // each of the silent ones takes 5 s
}

TEST_F(Connectivity, twoTestsAtOnceDoNotDisturbEachOther)
{
    auto first = testServices(ports(), secrets(), stack::Definition::standard());
    auto second = testServices(ports(), secrets(), stack::Definition::standard());
    const auto early = QCoro::waitFor(first);
    const auto late = QCoro::waitFor(second);
    ASSERT_OK(early);
    ASSERT_OK(late);
    EXPECT_TRUE(early->ok());
    EXPECT_TRUE(late->ok());
}
