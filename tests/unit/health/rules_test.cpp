#include "app/health/rules.h"

#include <QLocale>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace vigie;
using namespace vigie::health;
using docker::Container;

namespace {

const QDateTime now(QDate(2026, 11, 23), QTime(14, 0), Qt::UTC);

Evidence evidenceFor(const QString &service)
{
    QLocale::setDefault(QLocale::c());
    Evidence evidence;
    evidence.service = *stack::findService(service);
    evidence.now = now;
    Container container;
    container.id = u"abc"_s;
    container.service = service;
    container.state = Container::State::Running;
    container.stateText = u"running"_s;
    container.health = Container::Health::Healthy;
    container.restartPolicy = u"unless-stopped"_s;
    container.image = service + u":7-alpine";
    container.probeRetries = 5;
    container.created = container.started = now.addDays(-1);
    evidence.container = container;
    return evidence;
}

Evidence exited(const QString &service, int code)
{
    Evidence evidence = evidenceFor(service);
    evidence.container->state = Container::State::Exited;
    evidence.container->health = Container::Health::None;
    evidence.container->exitCode = code;
    evidence.container->finished = now.addSecs(-60);
    return evidence;
}

docker::ProbeResult failedProbe(const QString &output)
{
    return {now.addSecs(-5), std::chrono::milliseconds(80), 1, output};
}

} // namespace

TEST(Rules, runningAndHealthyNeedsNoReason)
{
    const Judgement judgement = judge(evidenceFor(u"redis"_s));
    EXPECT_EQ(judgement.state, State::Healthy);
    EXPECT_TRUE(judgement.reasons.isEmpty());
}

TEST(Rules, dockerStopIsStoppedWhateverTheExitCode)
{
    Evidence evidence = exited(u"redis"_s, 137);
    evidence.end = End{End::Cause::Stopped, u"15"_s};
    const Judgement judgement = judge(evidence);
    EXPECT_EQ(judgement.state, State::Stopped);
    EXPECT_EQ(judgement.reasons.value(0).action, Reason::Action::Start);
}

TEST(Rules, aKillIsFailedAndSaysSo)
{
    Evidence evidence = exited(u"redis"_s, 137);
    evidence.end = End{End::Cause::Killed, u"9"_s};
    const Judgement judgement = judge(evidence);
    EXPECT_EQ(judgement.state, State::Failed);
    ASSERT_EQ(judgement.reasons.size(), 1);
    EXPECT_EQ(judgement.reasons[0].title, u"Redis was killed"_s);
    EXPECT_TRUE(judgement.reasons[0].what.contains(u"KILL"_s));
    EXPECT_TRUE(judgement.reasons[0].what.contains(u"137"_s));
    EXPECT_EQ(judgement.reasons[0].action, Reason::Action::Restart);
}

TEST(Rules, withoutEventsTheExitCodeAndThePolicyDecide)
{
    EXPECT_EQ(judge(exited(u"redis"_s, 137)).state, State::Failed);
    EXPECT_EQ(judge(exited(u"redis"_s, 0)).state, State::Stopped);
    EXPECT_EQ(judge(exited(u"redis"_s, 143)).state, State::Stopped);
    EXPECT_EQ(judge(exited(u"redis"_s, 1)).state, State::Stopped) << "Docker restarts what ends by itself, so this was a stop";
    Evidence noRestart = exited(u"redis"_s, 1);
    noRestart.container->restartPolicy = u"no"_s;
    EXPECT_EQ(judge(noRestart).state, State::Failed);
}

TEST(Rules, endedByItselfIsFailed)
{
    Evidence evidence = exited(u"postgres"_s, 2);
    evidence.end = End{End::Cause::ByItself, {}};
    const Judgement judgement = judge(evidence);
    EXPECT_EQ(judgement.state, State::Failed);
    EXPECT_EQ(judgement.reasons[0].title, u"PostgreSQL ended by itself"_s);
}

TEST(Rules, outOfMemoryIsNamedBeforeTheKill)
{
    Evidence evidence = exited(u"meilisearch"_s, 137);
    evidence.container->outOfMemory = true;
    evidence.container->memoryLimit = Bytes{512 * 1024 * 1024};
    evidence.end = End{End::Cause::Killed, u"9"_s};
    const Judgement judgement = judge(evidence);
    EXPECT_EQ(judgement.state, State::Failed);
    EXPECT_EQ(judgement.reasons[0].title, u"Meilisearch ran out of memory"_s);
    EXPECT_TRUE(judgement.reasons[0].what.contains(u"512 MiB"_s));
}

TEST(Rules, aFailingProbeIsShownWithItsLastOutput)
{
    Evidence evidence = evidenceFor(u"redis"_s);
    evidence.container->health = Container::Health::Unhealthy;
    evidence.container->failingStreak = 7;
    evidence.container->probes = {failedProbe(u"NOAUTH Authentication required."_s)};
    const Judgement judgement = judge(evidence);
    EXPECT_EQ(judgement.state, State::Failed);
    EXPECT_TRUE(judgement.reasons[0].what.contains(u"7"_s));
    EXPECT_TRUE(judgement.reasons[0].what.contains(u"NOAUTH"_s));
    EXPECT_EQ(judgement.reasons[0].action, Reason::Action::OpenLogs);

    evidence.container->health = Container::Health::Healthy;
    evidence.container->failingStreak = 2;
    EXPECT_EQ(judge(evidence).state, State::Degraded);
    EXPECT_TRUE(judge(evidence).reasons[0].what.startsWith(u"2 of 5"_s));
}

TEST(Rules, aRestartLoopIsFailedEvenWhileItRuns)
{
    Evidence evidence = evidenceFor(u"minio"_s);
    evidence.container->state = Container::State::Restarting;
    evidence.container->restarts = 4;
    evidence.container->exitCode = 1;
    EXPECT_EQ(judge(evidence).state, State::Failed);
    EXPECT_EQ(judge(evidence).reasons[0].title, u"MinIO keeps restarting"_s);

    evidence.container->state = Container::State::Running;
    evidence.container->health = Container::Health::Starting;
    evidence.container->started = now.addSecs(-5);
    EXPECT_EQ(judge(evidence).state, State::Failed);

    evidence.container->health = Container::Health::Healthy;
    EXPECT_EQ(judge(evidence).state, State::Healthy) << "restarted long ago and healthy now is no loop";
    evidence.recentDeaths = 3;
    EXPECT_EQ(judge(evidence).state, State::Failed);
}

TEST(Rules, aOneShotIsFinishedOrFailed)
{
    EXPECT_EQ(judge(exited(u"minio-init"_s, 0)).state, State::Finished);
    EXPECT_TRUE(judge(exited(u"minio-init"_s, 0)).result.startsWith(u"Exit code 0, "_s));
    EXPECT_EQ(judge(exited(u"minio-init"_s, 1)).state, State::Failed);

    Evidence gone = evidenceFor(u"minio-init"_s);
    gone.container.reset();
    EXPECT_EQ(judge(gone).state, State::Unknown);
    EXPECT_TRUE(judge(gone).reasons.isEmpty());
    gone.oneShot = OneShotResult{0, now.addDays(-2), u"Created 3 buckets."_s};
    EXPECT_EQ(judge(gone).state, State::Finished);
    EXPECT_TRUE(judge(gone).result.endsWith(u"Created 3 buckets."_s));
}

TEST(Rules, aMissingContainerIsFailedAndOffersToDeploy)
{
    Evidence evidence = evidenceFor(u"redis"_s);
    evidence.container.reset();
    EXPECT_EQ(judge(evidence).state, State::Failed);
    EXPECT_EQ(judge(evidence).reasons[0].action, Reason::Action::Deploy);
}

TEST(Rules, aContainerThatCouldNotStartTellsWhy)
{
    Evidence evidence = evidenceFor(u"redis"_s);
    evidence.container->state = Container::State::Created;
    evidence.container->error = u"driver failed programming external connectivity: listen tcp4 127.0.0.1:6379: bind: address already in use"_s;
    EXPECT_EQ(judge(evidence).state, State::Failed);
    EXPECT_TRUE(judge(evidence).reasons[0].what.contains(u"Port 6379 is already in use."_s));
    evidence.container->error.clear();
    evidence.container->created = now.addSecs(-2);
    EXPECT_EQ(judge(evidence).state, State::Starting);
    evidence.container->created = now.addSecs(-600);
    EXPECT_EQ(judge(evidence).state, State::Stopped);
}

TEST(Rules, aDefaultPasswordIsFlaggedOnTheServiceThatHasIt)
{
    Evidence evidence = evidenceFor(u"minio"_s);
    evidence.inside.defaultSecrets = {u"minio"_s};
    EXPECT_EQ(judge(evidence).state, State::Degraded);
    EXPECT_EQ(judge(evidence).reasons[0].title, u"MinIO has a default password"_s);
    evidence.inside.defaultSecrets = {u"redis"_s};
    EXPECT_EQ(judge(evidence).state, State::Healthy);
}

TEST(Rules, redisNearItsLimitIsDegradedUnlessItIsACache)
{
    Evidence evidence = evidenceFor(u"redis"_s);
    const qint64 mib = 1024 * 1024;
    evidence.inside.redis = RedisFacts{Bytes{497 * mib}, Bytes{512 * mib}, u"noeviction"_s, true, true, u"everysec"_s};
    evidence.host = docker::HostFacts();
    evidence.host->memoryAvailable = Bytes{4700 * mib};
    const Judgement judgement = judge(evidence);
    EXPECT_EQ(judgement.state, State::Degraded);
    EXPECT_EQ(judgement.reasons[0].title, u"Redis is close to its memory limit"_s);
    EXPECT_EQ(judgement.reasons[0].what, u"Redis uses 497 MiB of its 512 MiB limit and is set to refuse new writes when full."_s);
    EXPECT_EQ(judgement.reasons[0].advice, u"Raise the limit to 1 GiB. The server has 4.6 GiB free. No restart needed."_s);

    evidence.inside.redis->policy = u"allkeys-lru"_s;
    EXPECT_EQ(judge(evidence).state, State::Healthy);
    evidence.inside.redis->policy = u"volatile-lru"_s;
    evidence.inside.redis->used = Bytes{400 * mib};
    EXPECT_EQ(judge(evidence).state, State::Healthy);
}

TEST(Rules, aFailedAppendIsDegraded)
{
    Evidence evidence = evidenceFor(u"redis"_s);
    evidence.inside.redis = RedisFacts{{}, {}, {}, true, false, {}};
    EXPECT_EQ(judge(evidence).state, State::Degraded);
    evidence.inside.redis->lastWriteOk.reset();
    EXPECT_EQ(judge(evidence).state, State::Healthy) << "unknown is not failed";
    evidence.inside.redis->appendOnly = false;
    EXPECT_EQ(judge(evidence).state, State::Degraded);
}

TEST(Rules, aNearlyFullDiskConcernsServicesThatKeepData)
{
    Evidence evidence = evidenceFor(u"postgres"_s);
    evidence.now = QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
    evidence.host = docker::HostFacts();
    evidence.host->diskTotal = Bytes{100'000'000'000};
    evidence.host->diskAvailable = Bytes{4'000'000'000};
    EXPECT_EQ(judge(evidence).state, State::Degraded);
    EXPECT_EQ(judge(evidence).reasons[0].title, u"The server's disk is nearly full"_s);
    evidence.host->diskAvailable = Bytes{40'000'000'000};
    EXPECT_EQ(judge(evidence).state, State::Healthy);
    evidence.host->diskAvailable.reset();
    EXPECT_EQ(judge(evidence).state, State::Healthy) << "unknown is not full";
}

TEST(Rules, postgresFourteenPastItsEndIsANoteOnly)
{
    Evidence evidence = evidenceFor(u"postgres"_s);
    evidence.container->image = u"postgres:14-alpine"_s;
    const Judgement judgement = judge(evidence);
    EXPECT_EQ(judgement.state, State::Healthy);
    ASSERT_EQ(judgement.reasons.size(), 1);
    EXPECT_EQ(judgement.reasons[0].title, u"PostgreSQL 14 is past its end of life"_s);
    evidence.now = QDateTime(QDate(2026, 11, 11), QTime(23, 0), Qt::UTC);
    EXPECT_TRUE(judge(evidence).reasons.isEmpty());
    evidence.now = now;
    evidence.inside.postgresVersion = u"17.2"_s;
    EXPECT_TRUE(judge(evidence).reasons.isEmpty()) << "what the server says wins over the image's name";
}

namespace {

ServiceHealth row(const QString &label, State state, const QString &title = {}, bool oneShot = false)
{
    ServiceHealth health;
    health.label = label;
    health.state = state;
    health.oneShot = oneShot;
    if (!title.isEmpty())
        health.reasons = {{title, {}, {}, Reason::Action::None, state}};
    return health;
}

} // namespace

TEST(Summary, namesTheWorstThing)
{
    QList<ServiceHealth> services{row(u"PostgreSQL"_s, State::Healthy), row(u"Redis"_s, State::Degraded, u"Redis is close to its memory limit"_s),
                                  row(u"Meilisearch"_s, State::Healthy), row(u"MinIO"_s, State::Healthy), row(u"minio-init"_s, State::Finished, {}, true)};
    EXPECT_EQ(summarise(services).sentence, u"4 of 5 services are fine. Redis is close to its memory limit."_s);
    EXPECT_EQ(summarise(services).verdict, Verdict::Attention);
    services[3] = row(u"MinIO"_s, State::Failed, u"MinIO was killed"_s);
    EXPECT_EQ(summarise(services).sentence, u"3 of 5 services are fine. MinIO was killed."_s);
    EXPECT_EQ(summarise(services).verdict, Verdict::Broken);
}

TEST(Summary, allFineCountsFinishedOneShots)
{
    QList<ServiceHealth> services{row(u"a"_s, State::Healthy), row(u"b"_s, State::Finished, {}, true)};
    EXPECT_EQ(summarise(services).sentence, u"All 2 services are fine."_s);
    EXPECT_EQ(summarise(services).verdict, Verdict::Fine);
    services[1].state = State::Unknown;
    EXPECT_EQ(summarise(services).verdict, Verdict::Fine) << "an unknown past of a one-shot is not trouble";
    services[0].state = State::Starting;
    EXPECT_EQ(summarise(services).sentence, u"0 of 1 services are fine. a is starting."_s);
}
