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
