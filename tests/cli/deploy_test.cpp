#include "program.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace vigie;

namespace {

deploy::Step step(deploy::Step::Name name, const QString &service, deploy::Step::State state, std::optional<std::chrono::milliseconds> elapsed = {})
{
    return {name, service, state, elapsed, {}};
}

} // namespace

class Deploy : public Program
{
protected:
    Deploy()
    {
        script.started = {runIn(deploy::Run::Phase::Running)};
        script.followed = runIn(deploy::Run::Phase::Done);
        script.plan.services = {{u"redis"_s, stack::ServicePlan::Action::Create, {}, true, {}}};
    }

    void recreates() { script.plan.services = {{u"redis"_s, stack::ServicePlan::Action::Recreate, u"New image."_s, true, std::chrono::milliseconds(3000)}}; }
    void gate(stack::GateLine::Result result) { script.plan.gate = {{result, u"A volume goes."_s, u"viridial_redis_data"_s, u"delete redis"_s}}; }
};

TEST_F(Deploy, writesALinePerStepAndTheResultLast)
{
    const QUuid server = script.servers[0].id;
    script.onFollow = [server](FakeEngine *engine) {
        deploy::Run run = runIn(deploy::Run::Phase::Running);
        run.steps = {step(deploy::Step::Name::Prepare, {}, deploy::Step::State::Done, std::chrono::milliseconds(40)),
                     step(deploy::Step::Name::Pull, u"redis"_s, deploy::Step::State::Running), step(deploy::Step::Name::Start, u"redis"_s, deploy::Step::State::NotYet)};
        Q_EMIT engine->runChanged(server, run);
        Q_EMIT engine->runChanged(server, run);                  // nothing new: no new lines
        Q_EMIT engine->runChanged(QUuid::createUuid(), run);     // somebody else's
        deploy::Run other = run;
        other.id = u"another"_s;
        other.steps[1].state = deploy::Step::State::Failed;
        Q_EMIT engine->runChanged(server, other);
    };
    script.followed.steps = {step(deploy::Step::Name::Pull, u"redis"_s, deploy::Step::State::Done, std::chrono::milliseconds(1200))};
    EXPECT_EQ(run({u"deploy"_s, u"prod"_s, u"--json"_s}), 0);
    const QList<QJsonObject> lines = results();
    ASSERT_EQ(lines.size(), 4) << out().toStdString();
    EXPECT_EQ(lines[0], (QJsonObject{{u"step"_s, u"prepare"_s}, {u"service"_s, QJsonValue()}, {u"state"_s, u"done"_s}, {u"elapsedMs"_s, 40}}));
    EXPECT_EQ(lines[1], (QJsonObject{{u"step"_s, u"pull"_s}, {u"service"_s, u"redis"_s}, {u"state"_s, u"running"_s}, {u"elapsedMs"_s, QJsonValue()}}));
    EXPECT_EQ(lines[2], (QJsonObject{{u"step"_s, u"pull"_s}, {u"service"_s, u"redis"_s}, {u"state"_s, u"done"_s}, {u"elapsedMs"_s, 1200}}));
    EXPECT_EQ(lines[3], (QJsonObject{{u"result"_s, u"done"_s}, {u"revision"_s, 3}, {u"run"_s, u"20261123T201501Z-4f2c"_s}, {u"leaks"_s, 0}}));
    EXPECT_EQ(err(), "");
}

TEST_F(Deploy, isFollowedByALeakScanThatSpoilsNothing)
{
    script.vault.report.findings = {{vault::Finding::Place::ContainerLog, u"viridial-redis-1"_s, 3, u"REDIS_PASSWORD"_s, {}, u"plain"_s, false, false, {}}};
    EXPECT_EQ(run({u"deploy"_s, u"prod"_s, u"--json"_s}), 0);
    EXPECT_EQ(result()[u"leaks"_s], 1);
    EXPECT_EQ(run({u"deploy"_s, u"prod"_s}), 0);
    EXPECT_TRUE(err().contains("LEAK  REDIS_PASSWORD: viridial-redis-1")) << err().toStdString();
    EXPECT_EQ(script.vault.calls, (QStringList{u"scan"_s, u"scan"_s})) << "never other users' files without consent";
    script.vault.fails = Error{Error::Kind::TimedOut, u"No answer."_s, {}, {}, {}};
    EXPECT_EQ(run({u"deploy"_s, u"prod"_s, u"--json"_s}), 0);
    EXPECT_TRUE(result()[u"leaks"_s].isNull()) << "not looked is not none";
}

TEST_F(Deploy, endsAsTheRunDoes)
{
    const QList<std::tuple<deploy::Run::Phase, QString, int>> ends{{deploy::Run::Phase::Done, u"done"_s, 0}, {deploy::Run::Phase::Unchanged, u"unchanged"_s, 0},
        {deploy::Run::Phase::Stopped, u"stopped"_s, 130}, {deploy::Run::Phase::Failed, u"failed"_s, 1}, {deploy::Run::Phase::NeedsVigie, u"needs-vigie"_s, 1},
        {deploy::Run::Phase::Unknown, u"unknown"_s, 1}};
    for (const auto &[phase, word, code] : ends) {
        script.followed = runIn(phase);
        EXPECT_EQ(run({u"deploy"_s, u"prod"_s, u"--json"_s}), code) << qPrintable(word);
        EXPECT_EQ(result()[u"result"_s], word);
    }
}

TEST_F(Deploy, aFailedRunTellsItsError)
{
    script.followed = runIn(deploy::Run::Phase::Failed);
    script.followed.error = Error{Error::Kind::TimedOut, u"Redis did not become healthy."_s, {}, {}, {}};
    EXPECT_EQ(run({u"deploy"_s, u"prod"_s, u"--json"_s}), 1);    // the link did not time out: not 3
    EXPECT_EQ(error()[u"what"_s], u"Redis did not become healthy."_s);
}

TEST_F(Deploy, startsAtOnceWhenNothingIsInTheWay)
{
    EXPECT_EQ(run({u"deploy"_s, u"prod"_s}), 0);
    EXPECT_TRUE(script.calls.contains(u"deploy"_s));
    EXPECT_TRUE(terminal().prompts.isEmpty());
}

TEST_F(Deploy, recreatingNeedsAYes)
{
    recreates();
    EXPECT_EQ(run({u"deploy"_s, u"prod"_s, u"--json"_s}), 6);
    EXPECT_EQ(error()[u"kind"_s], u"NeedsAnswer"_s);
    EXPECT_FALSE(script.calls.contains(u"deploy"_s));
    EXPECT_EQ(run({u"deploy"_s, u"prod"_s, u"--yes"_s}), 0);

    terminal().atTerminal = true;
    terminal().answers = {u"n"_s};
    script.calls.clear();
    EXPECT_EQ(run({u"deploy"_s, u"prod"_s}), 130);
    EXPECT_FALSE(script.calls.contains(u"deploy"_s));
    terminal().answers = {u"y"_s};
    EXPECT_EQ(run({u"deploy"_s, u"prod"_s}), 0);
}

TEST_F(Deploy, yesDoesNotReplaceWhatMustBeTyped)
{
    gate(stack::GateLine::Result::NeedsTyping);
    EXPECT_EQ(run({u"deploy"_s, u"prod"_s, u"--yes"_s, u"--json"_s}), 6);
    EXPECT_EQ(error()[u"kind"_s], u"NeedsAnswer"_s);
    EXPECT_TRUE(error()[u"next"_s].toString().contains(u"--confirm \"delete redis\""_s));
    EXPECT_EQ(run({u"deploy"_s, u"prod"_s, u"--confirm"_s, u"delete mongo"_s}), 6);
    EXPECT_FALSE(script.calls.contains(u"deploy"_s));
    EXPECT_EQ(run({u"deploy"_s, u"prod"_s, u"--confirm"_s, u"delete redis"_s}), 0);
    EXPECT_EQ(script.lastWish.typed, QStringList{u"delete redis"_s});
}

TEST_F(Deploy, whatMustBeTypedIsTypedAtTheTerminal)
{
    gate(stack::GateLine::Result::NeedsTyping);
    terminal().atTerminal = true;
    terminal().answers = {u"yes"_s};
    EXPECT_EQ(run({u"deploy"_s, u"prod"_s}), 130);
    EXPECT_FALSE(script.calls.contains(u"deploy"_s));
    terminal().answers = {u"delete redis"_s};
    EXPECT_EQ(run({u"deploy"_s, u"prod"_s}), 0);
    EXPECT_EQ(script.lastWish.typed, QStringList{u"delete redis"_s});
}

TEST_F(Deploy, nothingHelpsAgainstWhatTheGateStops)
{
    gate(stack::GateLine::Result::Stops);
    terminal().atTerminal = true;
    EXPECT_EQ(run({u"deploy"_s, u"prod"_s, u"--yes"_s, u"--confirm"_s, u"delete redis"_s, u"--json"_s}), 6);
    EXPECT_EQ(error()[u"kind"_s], u"GateStopped"_s);
    EXPECT_EQ(error()[u"why"_s], u"A volume goes."_s);
    EXPECT_FALSE(script.calls.contains(u"deploy"_s));
    EXPECT_EQ(run({u"plan"_s, u"prod"_s, u"--json"_s}), 6);
    EXPECT_EQ(result()[u"gate"_s][0].toObject()[u"result"_s], u"stops"_s);
}

TEST_F(Deploy, asksWhatTheEngineAsksAndCallsAgain)
{
    script.started = {failure(Error::Kind::NeedsAnswer, u"0.0.0.0 must be typed."_s), runIn(deploy::Run::Phase::Running)};
    terminal().atTerminal = true;
    terminal().answers = {u"0.0.0.0"_s};
    EXPECT_EQ(run({u"deploy"_s, u"prod"_s}), 0);
    EXPECT_EQ(script.lastWish.typed, QStringList{u"0.0.0.0"_s});
    terminal().atTerminal = false;
    script.started = {failure(Error::Kind::NeedsAnswer, u"0.0.0.0 must be typed."_s)};
    EXPECT_EQ(run({u"deploy"_s, u"prod"_s}), 6);
}

TEST_F(Deploy, settingsImagesAndSecretsReachTheEngine)
{
    EXPECT_EQ(run({u"deploy"_s, u"prod"_s, u"--set"_s, u"POSTGRES_PORT=5433"_s, u"--set"_s, u"REDIS_PORT=6380"_s, u"--image"_s, u"redis=localhost:5000/redis:7=x"_s,
                   u"--secrets"_s, u"vault"_s}), 0);
    EXPECT_EQ(script.lastWish.settings, (QMap<QString, QString>{{u"POSTGRES_PORT"_s, u"5433"_s}, {u"REDIS_PORT"_s, u"6380"_s},
                                                               {u"REDIS_IMAGE"_s, u"localhost:5000/redis:7=x"_s}}));
    EXPECT_EQ(script.lastWish.secrets, stack::SecretMode::VaultOnly);
}

TEST_F(Deploy, goesBackToAnEarlierRevision)
{
    EXPECT_EQ(run({u"deploy"_s, u"prod"_s, u"--revision"_s, u"2"_s}), 0);
    EXPECT_EQ(script.lastWish.revision, 2);
    script.calls.clear();
    for (const QStringList &mixed : {QStringList{u"--set"_s, u"REDIS_PORT=1"_s}, QStringList{u"--image"_s, u"redis=x"_s}, QStringList{u"--secrets"_s, u"env"_s}})
        EXPECT_EQ(run(QStringList{u"deploy"_s, u"prod"_s, u"--revision"_s, u"2"_s} + mixed), 2);
    EXPECT_EQ(run({u"deploy"_s, u"prod"_s, u"--revision"_s, u"0"_s}), 2);
    EXPECT_TRUE(script.calls.isEmpty());
}

TEST_F(Deploy, offersAnotherSourceForAnImageThatWasRefused)
{
    script.followed = runIn(deploy::Run::Phase::Failed);
    script.followed.refused = u"minio"_s;
    script.followed.otherImages = {u"quay.io/minio/minio:x"_s};
    EXPECT_EQ(run({u"deploy"_s, u"prod"_s}), 1);
    EXPECT_TRUE(err().contains("--image minio=quay.io/minio/minio:x")) << err().constData();
}

TEST_F(Deploy, ctrlCLeavesTheRunAloneAndSaysHowToFollowIt)
{
    script.followHangs = true;
    script.onHang = [this] { interrupted.request(); };
    EXPECT_EQ(run({u"deploy"_s, u"prod"_s, u"--json"_s}), 130);
    EXPECT_EQ(error()[u"kind"_s], u"Cancelled"_s);
    EXPECT_TRUE(error()[u"next"_s].toString().contains(u"vigiectl follow prod 20261123T201501Z-4f2c"_s));
    EXPECT_FALSE(script.calls.join(u' ').contains(u"stop"_s));
}

TEST_F(Deploy, noFollowEndsWhileTheRunGoesOn)
{
    EXPECT_EQ(run({u"deploy"_s, u"prod"_s, u"--no-follow"_s, u"--json"_s}), 0);
    EXPECT_EQ(result(), (QJsonObject{{u"result"_s, u"running"_s}, {u"revision"_s, 3}, {u"run"_s, u"20261123T201501Z-4f2c"_s}}));
    EXPECT_FALSE(script.calls.join(u' ').contains(u"follow"_s));
}

TEST_F(Deploy, followTakesTheNewestRunAndStopsOneWhenAsked)
{
    script.runs = {runIn(deploy::Run::Phase::Running)};
    EXPECT_EQ(run({u"follow"_s, u"prod"_s, u"--json"_s}), 0);
    EXPECT_EQ(script.calls.constLast(), u"follow 20261123T201501Z-4f2c"_s);
    script.followed = runIn(deploy::Run::Phase::Stopped);
    EXPECT_EQ(run({u"follow"_s, u"prod"_s, u"r7"_s, u"--stop"_s, u"--json"_s}), 130);
    EXPECT_TRUE(script.calls.contains(u"stop r7"_s));
    script.runs.clear();
    EXPECT_EQ(run({u"follow"_s, u"prod"_s}), 1);
}
