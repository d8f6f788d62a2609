#include "remote/docker/parse.h"
#include "tests/unit/docker/contract.h"

#include <rapidcheck/gtest.h>

using namespace Qt::StringLiterals;
using namespace vigie;
using namespace vigie::docker;
using vigie::test::contract;

TEST(Events, keepWhatHappenedAndDropTheNoiseOfProbes)
{
    QList<Event> events;
    for (const QByteArray &line : contract(u"docker/events-kill-start.stdout"_s).split('\n'))
        if (const auto event = parseEvent(line))
            events.append(*event);
    ASSERT_EQ(events.size(), 4);
    EXPECT_EQ(events[0].action, Event::Action::Kill);
    EXPECT_EQ(events[0].signal, u"9"_s);
    EXPECT_EQ(events[1].action, Event::Action::Die);
    EXPECT_EQ(events[1].exitCode, 137);
    EXPECT_EQ(events[1].service, u"redis"_s);
    EXPECT_EQ(events[1].containerName, u"viridial-redis-1"_s);
    EXPECT_EQ(events[1].timeNano, 1795443994412839948);
    EXPECT_EQ(events[2].action, Event::Action::Start);
    EXPECT_EQ(events[3].action, Event::Action::Health);
    EXPECT_EQ(events[3].health, u"healthy"_s);
    EXPECT_FALSE(events[2].exitCode);
}

TEST(Events, withoutTheOldFieldsAreUnderstoodToo)
{
    const auto event = parseEvent(R"({"Type":"container","Action":"health_status: unhealthy","Actor":{"ID":"ab12","Attributes":{}},"timeNano":5})");
    ASSERT_TRUE(event);
    EXPECT_EQ(event->health, u"unhealthy"_s);
    EXPECT_EQ(event->containerId, u"ab12"_s);
}

TEST(Events, ofOtherThingsAreNothing)
{
    EXPECT_FALSE(parseEvent(""));
    EXPECT_FALSE(parseEvent("Error response from daemon: x"));
    EXPECT_FALSE(parseEvent(R"({"Type":"network","Action":"connect","Actor":{"ID":"x"}})"));
    EXPECT_FALSE(parseEvent(R"({"Type":"container","Action":"die","Actor":{}})"));
}

TEST(Stats, turnTextIntoNumbers)
{
    const auto samples = parseStats(contract(u"docker/stats.stdout"_s));
    ASSERT_EQ(samples.size(), 4);
    EXPECT_EQ(samples[0].containerName, u"viridial-postgres-1"_s);
    EXPECT_DOUBLE_EQ(samples[0].cpuPercent.value_or(-1), 0.03);
    EXPECT_EQ(samples[0].memory, Bytes{27766292});
    EXPECT_EQ(samples[0].processes, 7);
    const auto old = parseStats(contract(u"1.29.2/docker-stats.stdout"_s));
    ASSERT_EQ(old.size(), 4);
    EXPECT_EQ(old[3].networkOut, Bytes{4720});
}

TEST(Stats, ofAContainerThatStoppedAreUnknownNotZero)
{
    const auto stats = parseStatsLine(R"({"ID":"ab","Name":"x","CPUPerc":"0.00%","MemUsage":"0B / 0B","NetIO":"0B / 0B","BlockIO":"0B / 0B","PIDs":"0"})");
    ASSERT_TRUE(stats);
    EXPECT_FALSE(stats->memory);
    EXPECT_FALSE(stats->cpuPercent);
    const auto dashes = parseStatsLine(R"({"ID":"ab","Name":"x","CPUPerc":"--","MemUsage":"-- / --","NetIO":"--","BlockIO":"--","PIDs":"--"})");
    ASSERT_TRUE(dashes);
    EXPECT_FALSE(dashes->cpuPercent);
    EXPECT_FALSE(dashes->processes);
}

TEST(Sizes, knowBinaryAndDecimalUnits)
{
    EXPECT_EQ(parseSize(u"3.688MiB"), Bytes{3867148});
    EXPECT_EQ(parseSize(u" 1.5kB "), Bytes{1500});
    EXPECT_EQ(parseSize(u"2 GB"), Bytes{2'000'000'000});
    EXPECT_EQ(parseSize(u"0B"), Bytes{0});
    EXPECT_FALSE(parseSize(u""));
    EXPECT_FALSE(parseSize(u"--"));
    EXPECT_FALSE(parseSize(u"1.2.3MB"));
    EXPECT_FALSE(parseSize(u"99999999999999PB"));
    EXPECT_FALSE(parseSize(u"-5MB"));
}

RC_GTEST_PROP(Parsers, surviveAnyBytes, ())
{
    const QByteArray bytes = QByteArray::fromStdString(*rc::gen::arbitrary<std::string>());
    (void)parseContainers(bytes);
    (void)parseVolumes(bytes);
    (void)parseEvent(bytes);
    (void)parseStats(bytes);
    (void)parseEngine(bytes, bytes);
    (void)parseHost(parseParts("@@vigie memory\n" + bytes + "\n@@vigie cpu\n" + bytes));
    (void)parseComposePs(bytes);
    (void)parseConfigHashes(bytes);
    ProgressReader reader(vigie::test::viridialNames());
    for (const QByteArray &line : bytes.split('\n'))
        (void)reader.read(line);
}

TEST(Host, factsComeFromOneScript)
{
    const HostFacts facts = parseHost(parseParts("@@vigie os\nPRETTY_NAME=\"Debian GNU/Linux 13 (trixie)\"\nNAME=\"Debian GNU/Linux\"\nVERSION_ID=\"13\"\nID=debian\n"
                                                 "@@vigie cores\n4\n@@vigie memory\nMemTotal:        8000000 kB\nMemFree: 1 kB\nMemAvailable:    5000000 kB\n"
                                                 "@@vigie disk\nFilesystem 1-blocks Used Available Capacity Mounted on\n/dev/vda1 1000 600 400 60% /\n"
                                                 "@@vigie uptime\n3600.25 100.00\n@@vigie cpu\ncpu  100 0 50 800 50 0 0 0 0 0\n@@vigie clock\n1795443994\n"
                                                 "@@vigie architecture\nx86_64\n@@vigie hostname\nvps1\n"));
    EXPECT_EQ(facts.osId, u"debian"_s);
    EXPECT_EQ(facts.osName, u"Debian 13"_s);
    EXPECT_EQ(facts.cores, 4);
    EXPECT_EQ(facts.memoryTotal, Bytes{8'192'000'000});
    EXPECT_EQ(facts.memoryAvailable, Bytes{5'120'000'000});
    EXPECT_EQ(facts.diskAvailable, Bytes{400});
    EXPECT_EQ(facts.uptime, std::chrono::seconds(3600));
    EXPECT_EQ(facts.cpu, (HostFacts::CpuTime{150, 1000}));
    EXPECT_EQ(facts.now, QDateTime::fromSecsSinceEpoch(1795443994, Qt::UTC));
}

TEST(Host, missingPartsStayUnset)
{
    const HostFacts facts = parseHost({});
    EXPECT_FALSE(facts.cores);
    EXPECT_FALSE(facts.memoryTotal);
    EXPECT_FALSE(facts.diskUsed);
    EXPECT_FALSE(facts.cpu);
    EXPECT_FALSE(facts.now);
}

TEST(Host, cpuUseIsTheShareBetweenTwoReadings)
{
    EXPECT_DOUBLE_EQ(cpuPercent({100, 1000}, {150, 1200}).value_or(-1), 25.0);
    EXPECT_FALSE(cpuPercent({100, 1000}, {100, 1000}));
    EXPECT_FALSE(cpuPercent({100, 1000}, {10, 500})) << "the server was rebooted in between";
}
