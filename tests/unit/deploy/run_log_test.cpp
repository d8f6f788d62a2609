#include "app/deploy/run_log.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace vigie;
using namespace vigie::deploy;

namespace {

const QByteArray recorded = "10.000\tstep\t\tprepare\trunning\t\n10.200\tstep\t\tprepare\tdone\t\n"
                       "10.300\tstep\tredis\tpull\trunning\t\n10.400\tout\t\t\t\tabc: Pull\tcomplete\n12.000\tstep\tredis\tpull\tdone\t\n"
                       "12.500\tstep\tredis\thealthy\trunning\t\n13.000\tstep\tredis\thealthy\tdone\t\n13.100\tend\t\t\tdone\t\n";

const Step &step(const deploy::Run &run, Step::Name name, const QString &service)
{
    return *std::ranges::find_if(run.steps, [&](const Step &each) { return each.name == name && each.service == service; });
}

} // namespace

TEST(RunLog, foldsStepsWithTheirTimes)
{
    RunLog folded({});
    folded.feed(recorded);
    EXPECT_EQ(folded.run().phase, deploy::Run::Phase::Done);
    EXPECT_EQ(step(folded.run(), Step::Name::Pull, u"redis"_s).elapsed, std::chrono::milliseconds(1700));
    EXPECT_EQ(step(folded.run(), Step::Name::Healthy, u"redis"_s).state, Step::State::Done);
    ASSERT_EQ(folded.run().log.size(), 1);
    EXPECT_EQ(folded.run().log.first().text, u"abc: Pull\tcomplete"_s);
    EXPECT_EQ(folded.offset(), recorded.size());
}

TEST(RunLog, comesToTheSameRunInAnyPortions)
{
    RunLog whole({});
    whole.feed(recorded);
    for (qsizetype size : {1, 2, 7, 50}) {
        RunLog parts({});
        for (qsizetype at = 0; at < recorded.size(); at += size)
            parts.feed(recorded.mid(at, size));
        EXPECT_EQ(parts.run().steps, whole.run().steps);
        EXPECT_EQ(parts.run().phase, whole.run().phase);
    }
}

TEST(RunLog, tellsWhichStepFailedAndWhichWereNotReached)
{
    deploy::Run planned;
    planned.steps = {{Step::Name::Pull, u"redis"_s, Step::State::NotYet, {}, {}}, {Step::Name::Healthy, u"redis"_s, Step::State::NotYet, {}, {}}};
    RunLog folded(planned);
    folded.feed("1\tstep\tredis\tpull\trunning\t\n1\tout\t\t\t\tpull access denied\n2\tstep\tredis\tpull\tfailed\tredis:7\n2\tend\t\t\tfailed\t\n");
    EXPECT_EQ(folded.run().phase, deploy::Run::Phase::Failed);
    EXPECT_EQ(step(folded.run(), Step::Name::Healthy, u"redis"_s).state, Step::State::NotReached);
    ASSERT_TRUE(folded.run().error);
    EXPECT_TRUE(folded.run().error->detail.contains(u"access denied"_s));
}

TEST(RunLog, ignoresWhatItDoesNotKnow)
{
    RunLog folded({});
    folded.feed("garbage\n\n\t\t\t\n1\tstep\tx\tunknown-step\tdone\t\n1\tother\ta\tb\tc\td\n");
    EXPECT_TRUE(folded.run().steps.isEmpty());
    EXPECT_EQ(folded.run().phase, deploy::Run::Phase::Starting);
}

TEST(RunLog, showsWhatComposeIsDoingWhileItWorks)
{
    RunLog folded({});
    folded.feed("1.0\tout\t\t\t\t Container viridial-redis-1  Creating\n1.6\tout\t\t\t\t Container viridial-redis-1  Created\n"
                "1.7\tout\t\t\t\t{\"id\":\"Container viridial-minio-1\",\"status\":\"Starting\"}\n");
    EXPECT_EQ(step(folded.run(), Step::Name::Create, u"redis"_s).state, Step::State::Done);
    EXPECT_EQ(step(folded.run(), Step::Name::Create, u"redis"_s).elapsed, std::chrono::milliseconds(600));
    EXPECT_EQ(step(folded.run(), Step::Name::Start, u"minio"_s).state, Step::State::Running);
    EXPECT_EQ(folded.run().log.first().service, u"redis"_s);
}

TEST(RunLog, namesOtherSourcesOfAnImageThatWasRefused)
{
    const auto ended = [](const QByteArray &image, const QString &service) {
        RunLog folded({});
        folded.feed("1\tstep\t" + service.toUtf8() + "\tpull\trunning\t\n1\tout\t\t\t\tpull access denied for x\n2\tstep\t" + service.toUtf8()
                    + "\tpull\tfailed\t" + image + "\n2\tend\t\t\tfailed\t\n");
        return folded.run();
    };
    const deploy::Run minio = ended("minio/minio:latest", u"minio"_s);
    EXPECT_EQ(minio.refused, u"minio"_s);
    ASSERT_FALSE(minio.otherImages.isEmpty());
    EXPECT_TRUE(minio.otherImages.first().startsWith(u"quay.io/minio/minio:"_s));
    EXPECT_TRUE(minio.error->next.contains(minio.otherImages.first()));
    EXPECT_EQ(ended("docker.io/library/redis:7-alpine", u"redis"_s).otherImages, QStringList{u"public.ecr.aws/docker/library/redis:7-alpine"_s});
    EXPECT_TRUE(ended(minio.otherImages.first().toUtf8(), u"minio"_s).otherImages.isEmpty());     // refused there, too
    EXPECT_TRUE(ended("getmeili/meilisearch:v1.5", u"meilisearch"_s).otherImages.isEmpty());
}
