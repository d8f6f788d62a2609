#include "tests/engine/health/watched.h"

using namespace Qt::StringLiterals;
using namespace vigie;
using namespace vigie::health;
using vigie::test::contains;
using vigie::test::Watched;

TEST(Watch, firstReadShowsEveryService)
{
    Watched server;
    ASSERT_TRUE(server.live());
    const Snapshot snapshot = server.watch->snapshot();
    EXPECT_EQ(snapshot.verdict, Verdict::Fine);
    EXPECT_EQ(snapshot.sentence, u"All 4 services are fine."_s);
    EXPECT_FALSE(snapshot.stale);
    ASSERT_EQ(snapshot.services.size(), 5);
    EXPECT_EQ(snapshot.services[0].label, u"PostgreSQL"_s);
    EXPECT_EQ(snapshot.services[0].dockerHealth, u"healthy"_s);
    EXPECT_EQ(snapshot.services[0].ports, QStringList{u"127.0.0.1:5432→5432"_s});
    EXPECT_TRUE(server.link->seen().filter(u"docker events"_s).value(0).contains(u"--since"_s)) << "nothing may be missed between the read and the stream";
}

TEST(Watch, unknownNumbersStayUnset)
{
    Watched server;
    ASSERT_TRUE(server.live());
    const ServiceHealth redis = server.row(u"redis"_s);
    EXPECT_FALSE(redis.cpuPercent);
    EXPECT_FALSE(redis.memory);
    EXPECT_FALSE(redis.memoryLimit);
    ASSERT_TRUE(redis.volume);
    EXPECT_FALSE(redis.volume->size);
    EXPECT_FALSE(server.watch->snapshot().host.diskUsed);
    EXPECT_FALSE(server.watch->snapshot().host.cpuPercent) << "one reading says nothing about use";
}

TEST(Watch, aKillShowsWithItsReasonWithoutWaitingForAnInspect)
{
    Watched server;
    ASSERT_TRUE(server.live());
    server.stack.change(u"redis"_s, {{u"Status"_s, u"exited"_s}, {u"ExitCode"_s, 137}, {u"FinishedAt"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)}, {u"Health"_s, {}}});
    const auto before = server.inspects().size();
    server.link->stream(0)->push(server.stack.event(u"redis"_s, u"kill"_s, {{u"signal"_s, u"9"_s}}));
    server.link->stream(0)->push(server.stack.event(u"redis"_s, u"die"_s, {{u"exitCode"_s, u"137"_s}}));
    EXPECT_EQ(server.row(u"redis"_s).state, State::Failed) << "at once";
    EXPECT_EQ(server.row(u"redis"_s).reasons.value(0).title, u"Redis was killed"_s);
    EXPECT_FALSE(server.row(u"redis"_s).startedAt);
    EXPECT_EQ(server.watch->snapshot().verdict, Verdict::Broken);

    ASSERT_TRUE(server.until([&] { return server.inspects().size() > before; }));
    EXPECT_TRUE(server.inspects().last().contains(server.stack.id(u"redis"_s)));
    EXPECT_FALSE(server.inspects().last().contains(server.stack.id(u"minio"_s))) << "only what changed is read again";
    EXPECT_TRUE(server.until([&] { return server.row(u"redis"_s).dockerState == u"exited"; }));
    EXPECT_EQ(server.row(u"redis"_s).state, State::Failed);
}

TEST(Watch, aStartShowsAtOnceAndASecondKillToo)
{
    Watched server;
    ASSERT_TRUE(server.live());
    const auto kill = [&server] {
        server.link->stream(0)->push(server.stack.event(u"redis"_s, u"kill"_s, {{u"signal"_s, u"9"_s}}));
        server.link->stream(0)->push(server.stack.event(u"redis"_s, u"die"_s, {{u"exitCode"_s, u"137"_s}}));
    };
    kill();
    EXPECT_EQ(server.row(u"redis"_s).state, State::Failed);
    server.link->stream(0)->push(server.stack.event(u"redis"_s, u"start"_s));
    EXPECT_EQ(server.row(u"redis"_s).state, State::Starting) << "it has a probe that has not passed yet";
    kill();
    EXPECT_EQ(server.row(u"redis"_s).state, State::Failed);
    EXPECT_EQ(server.row(u"redis"_s).reasons.value(0).title, u"Redis was killed"_s);
}

TEST(Watch, dockerStopIsStoppedNotFailed)
{
    Watched server;
    ASSERT_TRUE(server.live());
    server.stack.change(u"minio"_s, {{u"Status"_s, u"exited"_s}, {u"ExitCode"_s, 137}});
    server.link->stream(0)->push(server.stack.event(u"minio"_s, u"kill"_s, {{u"signal"_s, u"15"_s}}));
    server.link->stream(0)->push(server.stack.event(u"minio"_s, u"kill"_s, {{u"signal"_s, u"9"_s}}));
    server.link->stream(0)->push(server.stack.event(u"minio"_s, u"die"_s, {{u"exitCode"_s, u"137"_s}}));
    server.link->stream(0)->push(server.stack.event(u"minio"_s, u"stop"_s));
    EXPECT_TRUE(server.until([&] { return server.row(u"minio"_s).state == State::Stopped; }));
}

TEST(Watch, aRestartLoopIsSeen)
{
    Watched server;
    ASSERT_TRUE(server.live());
    server.stack.change(u"meilisearch"_s, {{u"Status"_s, u"restarting"_s}, {u"ExitCode"_s, 1}, {u"Restarting"_s, true}}, {{u"RestartCount"_s, 5}});
    server.link->stream(0)->push(server.stack.event(u"meilisearch"_s, u"die"_s, {{u"exitCode"_s, u"1"_s}}));
    ASSERT_TRUE(server.until([&] { return server.row(u"meilisearch"_s).restarts == 5; }));
    EXPECT_EQ(server.row(u"meilisearch"_s).state, State::Failed);
    EXPECT_EQ(server.row(u"meilisearch"_s).reasons.value(0).title, u"Meilisearch keeps restarting"_s);
}

TEST(Watch, aOneShotIsFinishedFromItsLastRun)
{
    Watched server;
    ASSERT_TRUE(server.live());
    EXPECT_EQ(server.row(u"minio-init"_s).state, State::Unknown);
    server.watch->setOneShot(u"minio-init"_s, {0, QDateTime::currentDateTimeUtc(), u"Created 3 buckets."_s});
    EXPECT_EQ(server.row(u"minio-init"_s).state, State::Finished);
    EXPECT_EQ(server.watch->snapshot().sentence, u"All 5 services are fine."_s);
}

TEST(Watch, theEndOfAOneShotIsKeptWhenItsContainerIsRemoved)
{
    Watched server;
    ASSERT_TRUE(server.live());
    server.link->stream(0)->push(server.stack.event(u"minio-init"_s, u"die"_s, {{u"exitCode"_s, u"1"_s}}, u"oneshot"_s));
    server.link->stream(0)->push(server.stack.event(u"minio-init"_s, u"destroy"_s, {}, u"oneshot"_s));
    server.watch->refresh();
    vigie::test::pause(30ms);
    EXPECT_EQ(server.row(u"minio-init"_s).state, State::Failed);
}

TEST(Watch, aStreamThatEndsIsResumedWhereItStopped)
{
    Watched server;
    ASSERT_TRUE(server.live());
    const QByteArray event = server.stack.event(u"redis"_s, u"health_status: healthy"_s);
    const qint64 nano = QJsonDocument::fromJson(event).object()["timeNano"_L1].toInteger() + 1;
    server.link->stream(0)->push(event);
    server.link->stream(0)->end();
    ASSERT_TRUE(server.until([&] { return server.link->seen().filter(u"docker events"_s).size() == 2; }));
    const QString second = server.link->seen().filter(u"docker events"_s).last();
    EXPECT_TRUE(second.contains(QString::number(nano / 1'000'000'000) + u'.' + QString::number(nano % 1'000'000'000).rightJustified(9, u'0')))
        << qPrintable(second);
    EXPECT_GE(server.link->seen().filter(u"docker ps -aq"_s).size(), 2) << "and everything is read once more";
}

TEST(Watch, aLostLinkMakesEveryStateUnknownAndKeepsWhatItWas)
{
    Watched server;
    ASSERT_TRUE(server.live());
    server.link->setPhase(ssh::LinkState::Phase::Reconnecting);
    const Snapshot lost = server.watch->snapshot();
    EXPECT_TRUE(lost.stale);
    EXPECT_EQ(lost.verdict, Verdict::Unknown);
    ASSERT_EQ(lost.services.size(), 5);
    EXPECT_EQ(lost.services[1].state, State::Unknown);
    EXPECT_EQ(lost.services[1].was, State::Healthy);
    EXPECT_EQ(lost.services[1].reasons.value(0).action, Reason::Action::Reconnect);
    EXPECT_EQ(server.link->stream(0), nullptr) << "the stream of the old connection is gone";

    server.stack.change(u"redis"_s, {{u"Status"_s, u"exited"_s}, {u"ExitCode"_s, 0}});
    server.link->setPhase(ssh::LinkState::Phase::Connected);
    ASSERT_TRUE(server.until([&] { return !server.watch->snapshot().stale; }));
    EXPECT_EQ(server.row(u"redis"_s).state, State::Stopped) << "what happened meanwhile is read";
    EXPECT_EQ(server.row(u"minio"_s).state, State::Healthy);
}

TEST(Watch, silenceMakesItStaleAndAnAnswerEndsIt)
{
    Pace pace = Watched::quick();
    pace.heartbeat = 50ms;
    pace.stale = 150ms;
    pace.volumesFirst = 60s;
    Watched server(pace);
    ASSERT_TRUE(server.live());
    ASSERT_TRUE(server.until([&] { return server.link->seen().contains(u"true"_s); })) << "it asks when nothing is heard";
    EXPECT_FALSE(server.watch->snapshot().stale) << "and the answer keeps it live";
}

TEST(Watch, aSilentServerIsStaleBeforeTheLinkGivesUp)
{
    Pace pace = Watched::quick();
    pace.heartbeat = 50ms;
    pace.stale = 150ms;
    pace.volumesFirst = 60s;
    Watched server(pace, Watched::Heartbeat::Lost);
    ASSERT_TRUE(server.live());
    ASSERT_TRUE(server.until([&] { return server.watch->snapshot().stale; }));
    EXPECT_EQ(server.row(u"redis"_s).was, State::Healthy);
}

TEST(Watch, aLinkThatWaitsForAnAnswerIsNoSignOfLife)
{
    Pace pace = Watched::quick();
    pace.heartbeat = 100ms;
    pace.stale = 200ms;
    pace.volumesFirst = 60s;
    Watched server(pace);
    ASSERT_TRUE(server.live());
    ssh::LinkState state = server.link->state();
    for (int i = 0; i < 8; ++i) {
        state.latency = 20ms;
        server.link->setState(state);
        vigie::test::pause(50ms);
    }
    EXPECT_FALSE(server.watch->snapshot().stale) << "beats keep it live";
    EXPECT_FALSE(server.link->seen().contains(u"true"_s)) << "and nothing else is asked";
    for (int i = 0; i < 8; ++i) {
        state.latency = 150ms + i * 50ms;
        state.channels = i;
        server.link->setState(state);
        vigie::test::pause(50ms);
    }
    EXPECT_TRUE(server.watch->snapshot().stale);
}

TEST(Watch, aContainerThatIsRemovedIsMissing)
{
    Watched server;
    ASSERT_TRUE(server.live());
    const QByteArray destroyed = server.stack.event(u"redis"_s, u"destroy"_s);
    server.stack.remove(u"redis"_s);
    server.link->stream(0)->push(destroyed);
    EXPECT_EQ(server.row(u"redis"_s).state, State::Failed);
    EXPECT_EQ(server.row(u"redis"_s).reasons.value(0).action, Reason::Action::Deploy);
}

TEST(Watch, nothingDeployedIsNotAFailure)
{
    Watched server;
    for (const QString &service : {u"postgres"_s, u"redis"_s, u"meilisearch"_s, u"minio"_s})
        server.stack.remove(service);
    ASSERT_TRUE(server.live());
    EXPECT_EQ(server.watch->snapshot().verdict, Verdict::Nothing);
    EXPECT_TRUE(server.watch->snapshot().services.isEmpty());
}

TEST(Watch, volumeSizesComeInTheBackgroundWithTheirAge)
{
    Pace pace = Watched::quick();
    pace.volumesFirst = 10ms;
    Watched server(pace);
    server.volumes = "[{\"Name\":\"viridial_redis_data\",\"Mountpoint\":\"/v\",\"CreatedAt\":\"2026-11-09T10:00:00Z\"}]";
    server.link->expectThat(u"du"_s, [](const Command &command) { return contains(command, u"du -sk"_s); }).answers(QByteArray("912\t/v\n"));
    ASSERT_TRUE(server.live());
    ASSERT_TRUE(server.until([&] { return server.row(u"redis"_s).volume && server.row(u"redis"_s).volume->size; }));
    EXPECT_EQ(server.row(u"redis"_s).volume->size, Bytes{912 * 1024});
    EXPECT_TRUE(server.row(u"redis"_s).volume->measuredAt);
    EXPECT_TRUE(server.row(u"redis"_s).volume->created);
    EXPECT_FALSE(server.row(u"minio"_s).volume->size) << "not measured: unknown";
}

TEST(Watch, noiseOfProbesIsNotReadAgain)
{
    Watched server;
    ASSERT_TRUE(server.live());
    const auto before = server.link->seen().size();
    for (int i = 0; i < 20; ++i)
        server.link->stream(0)->push(server.stack.event(u"redis"_s, u"exec_start: redis-cli ping"_s));
    vigie::test::pause(60ms);
    EXPECT_EQ(server.inspects().size(), 0);
    EXPECT_LE(server.link->seen().size(), before + 2);
}

TEST(Watch, statsAreTakenOnlyWhileSomebodyLooks)
{
    Watched server;
    server.link->expectStarting(u"docker stats"_s)
        .answers(QByteArray(R"({"CPUPerc":"1.90%","ID":"x","Name":"viridial-redis-1","MemUsage":"497MiB / 512MiB","NetIO":"0B / 0B","BlockIO":"0B / 0B","PIDs":"5"})"))
        .often();
    ASSERT_TRUE(server.live());
    EXPECT_TRUE(server.link->seen().filter(u"docker stats"_s).isEmpty());
    server.watch->setLooking(true);
    ASSERT_TRUE(server.until([&] { return server.row(u"redis"_s).cpuPercent.has_value(); }));
    EXPECT_DOUBLE_EQ(*server.row(u"redis"_s).cpuPercent, 1.9);
    EXPECT_EQ(server.row(u"redis"_s).samples.size(), 1);
    EXPECT_FALSE(server.row(u"minio"_s).cpuPercent) << "not in the sample: unknown, not 0";
    server.watch->setLooking(false);
    EXPECT_FALSE(server.row(u"redis"_s).cpuPercent) << "an old number is not shown as if it were new";
}

TEST(Watch, factsFromInsideMakeAHealthyServiceDegraded)
{
    Watched server;
    ASSERT_TRUE(server.live());
    server.watch->setFactsSource([]() -> Async<ServiceFacts> {
        ServiceFacts facts;
        facts.redis = RedisFacts{Bytes{500}, Bytes{512}, u"noeviction"_s, true, true, u"everysec"_s};
        co_return Result<ServiceFacts>(facts);
    });
    ASSERT_TRUE(server.until([&] { return server.row(u"redis"_s).state == State::Degraded; }));
    EXPECT_EQ(server.watch->snapshot().sentence, u"3 of 4 services are fine. Redis is close to its memory limit."_s);
}

TEST(Watch, refreshedWaitsForTheReading)
{
    Watched server;
    server.watch->start();
    const Result<Snapshot> snapshot = QCoro::waitFor(Watch::refreshed(server.watch.get()));
    ASSERT_TRUE(snapshot);
    EXPECT_EQ(snapshot->verdict, Verdict::Fine);
    EXPECT_EQ(server.link->seen().filter(u"docker ps -aq"_s).size(), 1) << "the first reading is shared";
}

TEST(Watch, theFirstReadingIsWaitedForAndNotRepeated)
{
    Watched server;
    server.watch->start();
    const auto first = QCoro::waitFor(Watch::begun(server.watch.get()));
    ASSERT_TRUE(first);
    EXPECT_EQ(first->verdict, Verdict::Fine);
    const auto known = QCoro::waitFor(Watch::begun(server.watch.get()));
    ASSERT_TRUE(known);
    EXPECT_EQ(server.link->seen().filter(u"docker ps -aq"_s).size(), 1) << "what is known is not read again";
}

TEST(Watch, theFirstTableWaitsForNothingElse)
{
    Watched server;
    server.watch->start();
    ASSERT_TRUE(QCoro::waitFor(Watch::begun(server.watch.get())));
    const auto asked = [&server](const QString &text) { return !server.link->seen().filter(text).isEmpty(); };
    EXPECT_FALSE(asked(u"compose version"_s));
    EXPECT_FALSE(asked(u"/proc/meminfo"_s));
    EXPECT_TRUE(server.until([&] { return asked(u"compose version"_s) && asked(u"/proc/meminfo"_s); })) << "the rest comes a little later";
}

TEST(Watch, laterReadingsExpectWhatIsKnown)
{
    Watched server;
    ASSERT_TRUE(server.live());
    ASSERT_TRUE(QCoro::waitFor(Watch::refreshed(server.watch.get())));
    const QStringList reads = server.link->seen().filter(u"docker ps -aq"_s);
    ASSERT_EQ(reads.size(), 2);
    EXPECT_FALSE(reads[0].contains(server.stack.id(u"redis"_s)));
    EXPECT_TRUE(reads[1].contains(server.stack.id(u"redis"_s)));
}

TEST(Watch, canBeDestroyedWhileItReads)
{
    Watched server;
    server.watch->start();
    server.watch.reset();
    vigie::test::pause(30ms);
    EXPECT_TRUE(server.link->seen().size() <= 2);
}

TEST(Watch, dockersOwnTroubleIsToldAndNothingStaysGreen)
{
    Watched server;
    ASSERT_TRUE(server.live());
    server.dockerBroken = true;
    server.watch->refresh();
    ASSERT_TRUE(server.until([&] { return server.watch->snapshot().error.has_value(); }));
    EXPECT_EQ(server.watch->snapshot().sentence, u"Docker does not answer on the server."_s);
    EXPECT_EQ(server.row(u"redis"_s).state, State::Unknown);
    EXPECT_EQ(server.row(u"redis"_s).was, State::Healthy);
}
