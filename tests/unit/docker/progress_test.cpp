#include "remote/docker/failure.h"
#include "remote/docker/progress.h"
#include "tests/unit/docker/contract.h"

#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace vigie;
using namespace vigie::docker;
using vigie::test::contract;

namespace {

using Phase = ComposeEvent::Phase;
using Subject = ComposeEvent::Subject;
const QStringList versions{u"1.29.2"_s, u"2.26.1"_s, u"2.40.3"_s, u"5.0.2"_s};

QList<ComposeEvent> replay(const QString &path)
{
    ProgressReader reader(vigie::test::viridialNames());
    QList<ComposeEvent> events;
    for (const QByteArray &line : contract(path).split('\n'))
        if (const auto event = reader.read(line))
            events.append(*event);
    return events;
}

QList<Phase> phasesOf(const QList<ComposeEvent> &events, const QString &service)
{
    QList<Phase> phases;
    for (const ComposeEvent &event : events)
        if (event.service == service && event.subject != Subject::Layer)
            phases.append(event.phase);
    return phases;
}

bool fails(const QList<ComposeEvent> &events)
{
    return std::ranges::any_of(events, [](const ComposeEvent &event) { return event.phase == Phase::Error || event.phase == Phase::Question; });
}

Failure failureOf(const QString &version, const QString &name)
{
    return recogniseOutput(QString::fromUtf8(contract(version + u'/' + name + u".stderr")));
}

} // namespace

TEST(Progress, upIsToldPerService)
{
    const QList<Phase> full{Phase::Creating, Phase::Created, Phase::Starting, Phase::Started, Phase::Waiting, Phase::Healthy};
    for (const QString &version : versions.mid(1)) {
        const auto events = replay(version + u"/up-all.stderr");
        EXPECT_EQ(phasesOf(events, u"postgres"_s), full) << qPrintable(version);
        EXPECT_EQ(phasesOf(events, u"redis"_s), (QList<Phase>{Phase::Running, Phase::Waiting, Phase::Healthy})) << qPrintable(version);
    }
    const auto classic = replay(u"1.29.2/up-all.stderr"_s);
    for (const QString &service : {u"postgres"_s, u"redis"_s, u"meilisearch"_s, u"minio"_s})
        EXPECT_EQ(phasesOf(classic, service), (QList<Phase>{Phase::Creating, Phase::Created})) << qPrintable(service);
}

TEST(Progress, upAgainChangesNothing)
{
    for (const QString &version : versions) {
        const auto events = replay(version + u"/up-again.stderr");
        for (const QString &service : {u"postgres"_s, u"redis"_s, u"meilisearch"_s, u"minio"_s}) {
            const auto phases = phasesOf(events, service);
            ASSERT_FALSE(phases.isEmpty()) << qPrintable(version);
            EXPECT_EQ(phases[0], Phase::Running) << qPrintable(version);
            EXPECT_FALSE(phases.contains(Phase::Created));
        }
        EXPECT_FALSE(fails(events));
    }
}

TEST(Progress, aPullShowsItsLayersUnderItsService)
{
    for (const QString &version : versions.mid(1)) {
        const auto events = replay(version + u"/up-pull.stderr");
        EXPECT_EQ(phasesOf(events, u"redis"_s).mid(0, 2), (QList<Phase>{Phase::Pulling, Phase::Pulled})) << qPrintable(version);
        qint64 largest = 0;
        int whole = 0;
        for (const ComposeEvent &event : events)
            if (event.subject == Subject::Layer) {
                EXPECT_EQ(event.service, u"redis"_s) << qPrintable(version + u' ' + event.id);
                largest = std::max(largest, event.total.value_or(0));
                whole += event.phase == Phase::Pulled;
            }
        EXPECT_EQ(largest, 211) << qPrintable(version);
        EXPECT_EQ(whole, 3) << qPrintable(version);
    }
}

TEST(Progress, aRecreateIsSeenInEveryVersion)
{
    for (const QString &version : versions) {
        const auto phases = phasesOf(replay(version + u"/up-recreate.stderr"), u"redis"_s);
        EXPECT_EQ(phases.mid(0, 2), (QList<Phase>{Phase::Recreating, Phase::Recreated})) << qPrintable(version);
    }
}

TEST(Progress, aOneShotKeepsItsOwnName)
{
    const auto names = vigie::test::viridialNames();
    EXPECT_EQ(serviceOf(names, u"viridial-minio-init-run-32b5fd0d974c"_s), u"minio-init"_s);
    EXPECT_EQ(serviceOf(names, u"viridial_minio-init_run"_s), u"minio-init"_s);
    EXPECT_EQ(serviceOf(names, u"viridial-minio-1"_s), u"minio"_s);
    EXPECT_EQ(serviceOf(names, u"c6ad56323731_viridial-postgres-1"_s), u"postgres"_s);
    EXPECT_EQ(serviceOf(names, u"other-redis-1"_s), QString());
    EXPECT_EQ(serviceOf(names, u"viridial-redis-commander-1"_s), QString());
}

TEST(Progress, successHasNoErrorAndFailureHasOneInEveryRecording)
{
    int seen = 0;
    for (const QString &version : versions)
        for (const QString &name : QDir(QStringLiteral(VIGIE_TEST_DATA "/compose/") + version).entryList({u"*.exit"_s})) {
            const QString base = version + u'/' + name.chopped(5);
            if (!name.startsWith(u"up-"_s) && !name.startsWith(u"down"_s) && !name.startsWith(u"restart"_s) && !name.startsWith(u"run-"_s))
                continue;
            ++seen;
            const bool failed = contract(version + u'/' + name).trimmed() != "0";
            EXPECT_EQ(fails(replay(base + u".stderr")), failed) << qPrintable(base);
            if (failed)
                EXPECT_NE(recogniseOutput(QString::fromUtf8(contract(base + u".stderr"))).kind, Failure::Kind::Other) << qPrintable(base);
        }
    EXPECT_GE(seen, 45);
}

TEST(Failure, isNamedTheSameInEveryVersion)
{
    for (const QString &version : versions) {
        EXPECT_EQ(failureOf(version, u"up-port-taken"_s).kind, Failure::Kind::PortTaken) << qPrintable(version);
        EXPECT_EQ(failureOf(version, u"up-port-taken"_s).subject, u"127.0.0.1:22"_s) << qPrintable(version);
        EXPECT_EQ(failureOf(version, u"up-no-such-image"_s).kind, Failure::Kind::RegistryUnreachable) << qPrintable(version);
        EXPECT_EQ(failureOf(version, u"up-no-such-image"_s).subject, u"registry-1.docker.io"_s) << qPrintable(version);
        EXPECT_EQ(failureOf(version, u"up-missing-variable"_s).kind, Failure::Kind::VariableMissing) << qPrintable(version);
        EXPECT_EQ(failureOf(version, u"up-missing-variable"_s).subject, u"POSTGRES_PASSWORD"_s) << qPrintable(version);
    }
    for (const QString &version : versions.mid(1)) {
        EXPECT_EQ(failureOf(version, u"up-unhealthy"_s).kind, Failure::Kind::Unhealthy) << qPrintable(version);
        EXPECT_EQ(failureOf(version, u"up-unhealthy"_s).subject, u"viridial-redis-1"_s) << qPrintable(version);
        EXPECT_EQ(failureOf(version, u"up-broken-file"_s).kind, Failure::Kind::BrokenFile) << qPrintable(version);
    }
    EXPECT_EQ(failureOf(u"1.29.2"_s, u"up-name-key"_s).kind, Failure::Kind::BrokenFile);
    EXPECT_EQ(failureOf(u"1.29.2"_s, u"compose-plugin-absent"_s).kind, Failure::Kind::NoCompose);
}

TEST(Failure, aRemovedRepositoryIsNotASignInProblem)
{
    const auto failure = recognise(u"Error response from daemon: pull access denied for minio/minio, repository does not exist or may require 'docker login': "
                                   "denied: requested access to the resource is denied"_s);
    ASSERT_TRUE(failure);
    EXPECT_EQ(failure->kind, Failure::Kind::RepositoryGone);
    EXPECT_EQ(failure->subject, u"minio/minio"_s);
    const Error error = explained(*failure);
    EXPECT_EQ(error.what, u"minio/minio cannot be pulled."_s);
    EXPECT_TRUE(error.next.contains(u"quay.io"_s));
}

TEST(Failure, registryAnswersAreToldApart)
{
    EXPECT_EQ(recognise(u"manifest for redis:99 not found: manifest unknown: manifest unknown"_s)->kind, Failure::Kind::TagMissing);
    EXPECT_EQ(recognise(u"manifest for redis:99 not found: manifest unknown: manifest unknown"_s)->subject, u"redis:99"_s);
    EXPECT_EQ(recognise(u"Head \"https://r/v2/x\": unauthorized: authentication required"_s)->kind, Failure::Kind::Unauthorized);
    EXPECT_EQ(recognise(u"toomanyrequests: You have reached your pull rate limit"_s)->kind, Failure::Kind::RateLimited);
    EXPECT_EQ(recognise(u"write /var/lib/docker/tmp/x: no space left on device"_s)->kind, Failure::Kind::DiskFull);
    EXPECT_EQ(recognise(u"dial tcp 10.0.0.1:443: i/o timeout"_s)->kind, Failure::Kind::RegistryUnreachable);
    EXPECT_EQ(recognise(u"Bind for 127.0.0.1:5432 failed: port is already allocated"_s)->subject, u"127.0.0.1:5432"_s);
    EXPECT_EQ(recognise(u"Got permission denied while trying to connect to the Docker daemon socket at unix:///var/run/docker.sock"_s)->kind,
              Failure::Kind::NoPermission);
    EXPECT_FALSE(recognise(u"Container viridial-redis-1 Started"_s));
}

TEST(Failure, theDataLossQuestionIsAStopSignWhereverItAppears)
{
    const QByteArray question = "Volume \"viridial_redis_data\" exists but doesn't match configuration in compose file. Recreate (data will be lost)?";
    ProgressReader reader(vigie::test::viridialNames());
    for (const QByteArray &line : {question, QByteArray(" ? " + question + " [y/N]"), QByteArray("{\"level\":\"info\",\"msg\":\"Recreate (data will be lost)?\"}")}) {
        const auto event = reader.read(line);
        ASSERT_TRUE(event);
        EXPECT_EQ(event->phase, Phase::Question) << line.constData();
    }
    const Failure failure = recogniseOutput(u"Error response from daemon: x\n"_s + QString::fromUtf8(question) + u"\nlast line"_s);
    EXPECT_EQ(failure.kind, Failure::Kind::DataLossQuestion);
    EXPECT_EQ(failure.subject, u"viridial_redis_data"_s);
    EXPECT_EQ(explained(failure).kind, Error::Kind::GateStopped);
}

TEST(Failure, whatIsNotKnownKeepsItsLastLine)
{
    const Failure failure = recogniseOutput(u"one\ntwo\n\n"_s);
    EXPECT_EQ(failure.kind, Failure::Kind::Other);
    EXPECT_EQ(failure.line, u"two"_s);
    EXPECT_EQ(explained(failure, u"raw"_s).detail, u"raw"_s);
}

TEST(Progress, truncatedAndDecoratedLinesAreSurvived)
{
    ProgressReader reader(vigie::test::viridialNames());
    const QByteArray whole = contract(u"5.0.2/up-pull.stderr"_s);
    for (qsizetype size = 0; size < whole.size(); size += 13)
        (void)reader.read(whole.mid(size, 200));
    const auto event = reader.read("\x1b[32m Container viridial-redis-1  Started\x1b[0m");
    ASSERT_TRUE(event);
    EXPECT_EQ(event->phase, Phase::Started);
    EXPECT_FALSE(reader.read(""));
    EXPECT_FALSE(reader.read("   \r"));
}
