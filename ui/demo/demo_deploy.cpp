#include "ui/demo/demo_data.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vigie::demo {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Demo)
};

using deploy::Run;
using deploy::Step;
using stack::GateLine;
using stack::ServicePlan;
using stack::VolumePlan;

const QStringList names{u"postgres"_s, u"redis"_s, u"meilisearch"_s, u"minio"_s, u"minio-init"_s};

Step step(Step::Name name, const QString &service, Step::State state, std::optional<std::chrono::milliseconds> elapsed = {}, const QString &note = {})
{
    return {name, service, state, elapsed, note};
}

Run baseRun()
{
    Run run;
    run.id = u"20261123T143600Z-4f2c"_s;
    run.revision = 15;
    run.started = QDateTime(QDate(2026, 11, 23), QTime(14, 31, 51), Qt::UTC);
    run.by = u"ana@laptop"_s;
    const auto at = [&run](int ms) { return run.started.addMSecs(ms); };
    run.log = {{at(3160), u"redis"_s, u"Container viridial-redis-1  Started"_s},
               {at(5244), u"redis"_s, u"Container viridial-redis-1  Healthy"_s},
               {at(11970), u"minio"_s, u"Image quay.io/minio/minio@sha256:14cea493d9a3  Pulled"_s},
               {at(12682), u"minio"_s, u"Container viridial-minio-1  Recreated"_s},
               {at(13195), u"minio"_s, u"Container viridial-minio-1  Started"_s},
               {at(17002), u"minio"_s, u"Container viridial-minio-1  Waiting"_s}};
    return run;
}

void keep(Run &run, const QString &service)
{
    for (const Step::Name name : {Step::Name::Pull, Step::Name::Create, Step::Name::Start})
        run.steps.append(step(name, service, Step::State::NotNeeded));
    run.steps.append(step(Step::Name::Healthy, service, Step::State::Done, 400ms));
}

void recreateRedis(Run &run)
{
    run.steps += {step(Step::Name::Pull, u"redis"_s, Step::State::AlreadyHere), step(Step::Name::Create, u"redis"_s, Step::State::Done, 600ms),
                  step(Step::Name::Start, u"redis"_s, Step::State::Done, 400ms), step(Step::Name::Healthy, u"redis"_s, Step::State::Done, 2100ms)};
}

} // namespace

stack::Plan reviewPlan()
{
    stack::Plan plan;
    plan.revision = 15;
    plan.firstDeploy = false;
    plan.expected = 40s;
    plan.services = {{names[0], ServicePlan::Action::Keep, {}, false, {}},
                     {names[1], ServicePlan::Action::Recreate, Tr::tr("maxmemory 512 MiB → 1 GiB"), false, 3000ms},
                     {names[2], ServicePlan::Action::Keep, {}, false, {}},
                     {names[3], ServicePlan::Action::Recreate, Tr::tr("Same image, from quay.io"), true, 6000ms},
                     {names[4], ServicePlan::Action::RunOnce, Tr::tr("Creates bucket archive"), false, {}}};
    for (const QString &name : names.mid(0, 4))
        plan.volumes.append({u"viridial_%1_data"_s.arg(name), VolumePlan::Action::Keep});
    using enum GateLine::Result;
    plan.gate = {{Safe, Tr::tr("Volumes are kept"), Tr::tr("4 volumes, same names, owned outside Compose"), {}},
                 {Safe, Tr::tr("Project name is unchanged"), u"viridial"_s, {}},
                 {Safe, Tr::tr("Data folders are unchanged"), Tr::tr("4 mount points compared"), {}},
                 {Safe, Tr::tr("PostgreSQL stays on 14, Meilisearch on 1.5"), Tr::tr("No data format change"), {}},
                 {Safe, Tr::tr("Redis keeps its append-only file"), Tr::tr("AOF on, fsync every second"), {}},
                 {Safe, Tr::tr("No port opens to the internet"), Tr::tr("All on 127.0.0.1"), {}}};
    plan.changes = {{u"config/redis.conf"_s, u"@@ -11,4 +11,4 @@\n appendonly yes\n appendfsync everysec\n-maxmemory 512mb\n+maxmemory 1gb\n maxmemory-policy volatile-lru"_s},
                    {u"docker-compose.yml"_s, u"@@ -58,2 +58,2 @@\n   minio:\n-    image: minio/minio@sha256:14cea493d9a3\n+    image: quay.io/minio/minio@sha256:14cea493d9a3"_s}};
    plan.commands = {u"docker compose -p viridial up -d --wait"_s};
    return plan;
}

stack::Plan firstPlan()
{
    stack::Plan plan;
    plan.expected = 60s;
    for (const QString &name : names)
        plan.services.append({name, name == names[4] ? ServicePlan::Action::RunOnce : ServicePlan::Action::Create, {}, true, {}});
    for (const QString &name : names.mid(0, 4))
        plan.volumes.append({u"viridial_%1_data"_s.arg(name), VolumePlan::Action::Create});
    plan.gate = {{GateLine::Result::Safe, Tr::tr("No container, volume or port is in the way"), Tr::tr("5 ports are free"), {}}};
    plan.newCredentials = {u"POSTGRES_PASSWORD"_s, u"REDIS_PASSWORD"_s, u"MEILI_MASTER_KEY"_s, u"MINIO_ROOT_PASSWORD"_s};
    return plan;
}

Run runningRun()
{
    Run run = baseRun();
    run.phase = Run::Phase::Running;
    run.steps = {step(Step::Name::Prepare, {}, Step::State::Done, 300ms)};
    keep(run, names[0]);
    recreateRedis(run);
    keep(run, names[2]);
    run.steps += {step(Step::Name::Pull, names[3], Step::State::Done, 9800ms, Tr::tr("Pulled 61 MB")), step(Step::Name::Create, names[3], Step::State::Done, 700ms),
                  step(Step::Name::Start, names[3], Step::State::Done, 500ms), step(Step::Name::Healthy, names[3], Step::State::Running, 4200ms)};
    run.steps += {step(Step::Name::Pull, names[4], Step::State::NotYet), step(Step::Name::Create, names[4], Step::State::NotYet),
                  step(Step::Name::Start, names[4], Step::State::NotYet), step(Step::Name::Healthy, names[4], Step::State::NotNeeded),
                  step(Step::Name::Buckets, names[4], Step::State::NotYet), step(Step::Name::Verify, {}, Step::State::NotYet)};
    return run;
}

Run doneRun()
{
    Run run = runningRun();
    run.phase = Run::Phase::Done;
    run.ended = run.started.addSecs(38);
    for (Step &one : run.steps)
        if (one.state == Step::State::NotYet || one.state == Step::State::Running) {
            one.state = Step::State::Done;
            one.elapsed = one.elapsed.value_or(300ms);
        }
    return run;
}

Run failedRun()
{
    Run run = baseRun();
    run.phase = Run::Phase::Failed;
    run.ended = run.started.addSecs(9);
    run.steps = {step(Step::Name::Prepare, {}, Step::State::Done, 300ms)};
    keep(run, names[0]);
    recreateRedis(run);
    keep(run, names[2]);
    run.steps += {step(Step::Name::Pull, names[3], Step::State::Failed, 4800ms, Tr::tr("Cannot be pulled")), step(Step::Name::Create, names[3], Step::State::NotReached),
                  step(Step::Name::Start, names[3], Step::State::NotReached), step(Step::Name::Healthy, names[3], Step::State::Done)};
    for (const Step::Name name : {Step::Name::Pull, Step::Name::Create, Step::Name::Start})
        run.steps.append(step(name, names[4], Step::State::NotReached));
    run.steps.append(step(Step::Name::Healthy, names[4], Step::State::NotNeeded));
    run.error = Error{Error::Kind::CommandFailed, Tr::tr("The MinIO image cannot be pulled."),
                      Tr::tr("The repository minio/minio was removed from Docker Hub. The network and the registry are fine."),
                      Tr::tr("The same image is on quay.io. Use it, then go on from this step."),
                      u"$ docker compose -p viridial pull minio\nexit code 1, 4.8 s\nError response from daemon: pull access denied for minio/minio,\nrepository does not exist or may require 'docker login'"_s};
    return run;
}

Run freshRun()
{
    Run run = baseRun();
    run.phase = Run::Phase::Running;
    run.log.clear();
    run.started = moment();
    run.steps = {step(Step::Name::Prepare, {}, Step::State::Running)};
    for (const QString &name : names)
        for (const Step::Name one : {Step::Name::Pull, Step::Name::Create, Step::Name::Start, Step::Name::Healthy})
            run.steps.append(step(one, name, one == Step::Name::Healthy && name == names[4] ? Step::State::NotNeeded : Step::State::NotYet));
    run.steps.append(step(Step::Name::Verify, {}, Step::State::NotYet));
    return run;
}

deploy::TestReport testReport()
{
    return {{{names[0], true, {{u"select"_s, true, 12ms, u"PostgreSQL 14.13"_s}, {u"read"_s, true, 4ms, Tr::tr("Row written and read")}}},
             {names[1], true, {{u"sign in"_s, true, 3ms, Tr::tr("Signed in")}, {u"read"_s, true, 2ms, Tr::tr("Key written and read")}, {u"aof"_s, true, 2ms, Tr::tr("AOF is on")}}},
             {names[2], true, {{u"version"_s, true, 5ms, u"1.5.1"_s}, {u"find"_s, true, 61ms, Tr::tr("Document found and deleted")}}},
             {names[3], true, {{u"buckets"_s, true, 8ms, Tr::tr("Signed in")}, {u"get"_s, true, 22ms, Tr::tr("Object written to 3 buckets")}}}}};
}

} // namespace vigie::demo
