#include "program.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace vigie;

namespace {

const QDateTime asOf = QDateTime::fromString(u"2026-11-23T20:00:00Z"_s, Qt::ISODate);

health::ServiceHealth redis()
{
    health::ServiceHealth service;
    service.service = u"redis"_s;
    service.label = u"Redis"_s;
    service.state = health::State::Degraded;
    service.dockerHealth = u"healthy"_s;
    service.reasons = {{u"Close to its limit"_s, u"Redis uses 497 MiB of 512 MiB."_s, u"Raise the limit."_s, health::Reason::Action::None, health::State::Degraded}};
    service.image = u"redis:7-alpine"_s;
    service.containerId = u"abc"_s;
    service.startedAt = asOf.addSecs(-90);
    service.restarts = 0;
    service.cpuPercent = 1.5;
    service.memory = Bytes{521142272};
    service.volume = health::Volume{u"viridial_redis_data"_s, Bytes{4096}, asOf.addSecs(-60), {}, {}};
    service.ports = {u"127.0.0.1:6379→6379"_s};
    return service;
}

} // namespace

class Shapes : public Program
{
};

TEST_F(Shapes, statusHasTheKeysOfTheContract)
{
    script.snapshot.asOf = asOf;
    script.snapshot.connection.phase = ssh::LinkState::Phase::Connected;
    script.snapshot.verdict = health::Verdict::Attention;
    script.snapshot.services = {redis()};
    EXPECT_EQ(run({u"status"_s, u"prod"_s, u"--json"_s}), 0);
    const QJsonObject status = result();
    EXPECT_KEYS(status, {u"server"_s, u"asOf"_s, u"connection"_s, u"verdict"_s, u"services"_s});
    EXPECT_EQ(status[u"server"_s], u"prod"_s);
    EXPECT_EQ(status[u"asOf"_s], u"2026-11-23T20:00:00Z"_s);
    EXPECT_EQ(status[u"connection"_s], u"connected"_s);
    EXPECT_EQ(status[u"verdict"_s], u"attention"_s);
    const QJsonObject row = status[u"services"_s][0].toObject();
    const QJsonObject expected{{u"service"_s, u"redis"_s}, {u"state"_s, u"degraded"_s}, {u"health"_s, u"healthy"_s},
                               {u"reason"_s, u"Redis uses 497 MiB of 512 MiB."_s}, {u"advice"_s, u"Raise the limit."_s},
                               {u"image"_s, u"redis:7-alpine"_s}, {u"containerId"_s, u"abc"_s}, {u"uptimeSeconds"_s, 90}, {u"restarts"_s, 0},
                               {u"cpuPercent"_s, 1.5}, {u"memoryBytes"_s, 521142272},
                               {u"volume"_s, QJsonObject{{u"name"_s, u"viridial_redis_data"_s}, {u"bytes"_s, 4096}, {u"measuredAt"_s, u"2026-11-23T19:59:00Z"_s}}},
                               {u"ports"_s, QJsonArray{u"127.0.0.1:6379→6379"_s}}};
    EXPECT_EQ(row, expected) << out().toStdString();
}

TEST_F(Shapes, statusSaysNullForWhatIsNotKnown)
{
    health::ServiceHealth unknown;
    unknown.service = u"redis"_s;
    unknown.volume = health::Volume{u"viridial_redis_data"_s, {}, {}, {}, {}};
    health::ServiceHealth bare;
    bare.service = u"minio-init"_s;
    script.snapshot.services = {unknown, bare};
    EXPECT_EQ(run({u"status"_s, u"prod"_s, u"--json"_s}), 0);
    EXPECT_TRUE(result()[u"asOf"_s].isNull());
    const QJsonObject row = result()[u"services"_s][0].toObject();
    for (const QString &key : {u"health"_s, u"reason"_s, u"advice"_s, u"image"_s, u"containerId"_s, u"uptimeSeconds"_s, u"restarts"_s, u"cpuPercent"_s, u"memoryBytes"_s})
        EXPECT_TRUE(row.contains(key) && row[key].isNull()) << qPrintable(key);
    EXPECT_EQ(row[u"state"_s], u"unknown"_s);
    EXPECT_EQ(row[u"ports"_s], QJsonArray());
    EXPECT_TRUE(row[u"volume"_s].toObject()[u"bytes"_s].isNull());
    EXPECT_TRUE(row[u"volume"_s].toObject()[u"measuredAt"_s].isNull());
    EXPECT_TRUE(result()[u"services"_s][1].toObject()[u"volume"_s].isNull());
}

TEST_F(Shapes, aStoppedServiceHasNoUptimeThoughItStartedOnce)
{
    health::ServiceHealth stopped = redis();
    stopped.state = health::State::Stopped;
    script.snapshot.asOf = asOf;
    script.snapshot.services = {stopped};
    run({u"status"_s, u"prod"_s, u"--json"_s});
    EXPECT_TRUE(result()[u"services"_s][0].toObject()[u"uptimeSeconds"_s].isNull());
}

TEST_F(Shapes, everyStateIsSpelledAsInTheContract)
{
    const QList<std::pair<health::State, QString>> states{{health::State::Healthy, u"healthy"_s}, {health::State::Starting, u"starting"_s},
        {health::State::Degraded, u"degraded"_s}, {health::State::Failed, u"failed"_s}, {health::State::Unknown, u"unknown"_s},
        {health::State::Finished, u"finished"_s}, {health::State::Stopped, u"stopped"_s}};
    for (const auto &[state, word] : states) {
        health::ServiceHealth service = redis();
        service.state = state;
        script.snapshot.services = {service};
        run({u"status"_s, u"prod"_s, u"--json"_s});
        EXPECT_EQ(result()[u"services"_s][0].toObject()[u"state"_s], word);
    }
}

TEST_F(Shapes, checkHasOneRowPerCheck)
{
    script.checks = {deploy::CheckReport{{checkOf(u"os"_s, deploy::Check::Result::Ready), checkOf(u"memory"_s, deploy::Check::Result::Attention),
                                          checkOf(u"docker"_s, deploy::Check::Result::Blocks, {u"apt-get install docker.io"_s})}}};
    EXPECT_EQ(run({u"check"_s, u"prod"_s, u"--json"_s}), 1);
    EXPECT_KEYS(result(), {u"ok"_s, u"checks"_s});
    EXPECT_EQ(result()[u"ok"_s], false);
    const QJsonArray checks = result()[u"checks"_s].toArray();
    ASSERT_EQ(checks.size(), 3);
    EXPECT_EQ(checks[2].toObject(), (QJsonObject{{u"name"_s, u"docker"_s}, {u"result"_s, u"blocks"_s}, {u"found"_s, u"found"_s}, {u"needed"_s, u"needed"_s},
                                                 {u"fix"_s, u"Install it."_s}}));
    EXPECT_EQ(checks[0].toObject()[u"result"_s], u"ready"_s);
    EXPECT_EQ(checks[1].toObject()[u"result"_s], u"attention"_s);
    EXPECT_TRUE(checks[0].toObject()[u"fix"_s].isNull());
}

TEST_F(Shapes, testHasServicesWithTheirChecksAndPlaces)
{
    const deploy::Reach there{u"server"_s, true, true, true, u"off"_s, 0.4, u"7.0.15"_s, {}};
    script.tested.services = {{u"redis"_s, true, {{u"read"_s, true, std::chrono::milliseconds(12), {}}}},
                              {u"minio"_s, false, {{u"buckets"_s, false, std::chrono::milliseconds(30), u"403"_s}}}};
    script.persistence.places = {{u"redis"_s, {there, there}}, {u"minio"_s, {there, there}}};
    EXPECT_EQ(run({u"test"_s, u"prod"_s, u"--json"_s}), 1);
    EXPECT_KEYS(result(), {u"ok"_s, u"services"_s});
    const QJsonObject minio = result()[u"services"_s][1].toObject();
    EXPECT_KEYS(minio, {u"service"_s, u"ok"_s, u"checks"_s, u"places"_s});
    EXPECT_EQ(minio[u"checks"_s], (QJsonArray{QJsonObject{{u"name"_s, u"buckets"_s}, {u"ok"_s, false}, {u"ms"_s, 30}, {u"detail"_s, u"403"_s}}}));
    EXPECT_EQ(minio[u"places"_s][0], (QJsonObject{{u"place"_s, u"workstation"_s}, {u"ok"_s, false}, {u"reached"_s, false}, {u"signedIn"_s, QJsonValue()}, {u"readWrite"_s, QJsonValue()},
                                                  {u"tls"_s, QJsonValue()}, {u"ms"_s, QJsonValue()}, {u"version"_s, QJsonValue()}, {u"trouble"_s, u"403"_s}}));
    EXPECT_EQ(minio[u"places"_s][1], (QJsonObject{{u"place"_s, u"server"_s}, {u"ok"_s, true}, {u"reached"_s, true}, {u"signedIn"_s, true}, {u"readWrite"_s, true}, {u"tls"_s, u"off"_s},
                                                  {u"ms"_s, 0.4}, {u"version"_s, u"7.0.15"_s}, {u"trouble"_s, QJsonValue()}}));
    script.tested.services.removeLast();
    EXPECT_EQ(run({u"test"_s, u"prod"_s, u"--json"_s}), 0);
    // fine from here and from the server, not from inside the network: not fine
    script.persistence.places[u"redis"_s][1].readWrite = false;
    EXPECT_EQ(run({u"test"_s, u"prod"_s, u"--json"_s}), 1);
    EXPECT_EQ(result()[u"services"_s][0][u"ok"_s], false);
}

TEST_F(Shapes, planShowsEverythingThatWouldChange)
{
    script.plan.services = {{u"redis"_s, stack::ServicePlan::Action::Recreate, u"Image changes."_s, true, std::chrono::milliseconds(4000)}};
    script.plan.volumes = {{u"viridial_redis_data"_s, stack::VolumePlan::Action::Keep}};
    script.plan.gate = {{stack::GateLine::Result::NeedsTyping, u"A volume goes."_s, u"one"_s, u"prod"_s}};
    script.plan.changes = {{u"docker-compose.yml"_s, u"-a\n+b"_s}};
    script.plan.expected = std::chrono::seconds(30);
    EXPECT_EQ(run({u"plan"_s, u"prod"_s, u"--json"_s}), 0);
    EXPECT_KEYS(result(), {u"revision"_s, u"firstDeploy"_s, u"unchanged"_s, u"startsAtOnce"_s, u"services"_s, u"volumes"_s, u"gate"_s, u"changes"_s,
                           u"commands"_s, u"newCredentials"_s, u"expectedSeconds"_s});
    EXPECT_EQ(result()[u"services"_s][0].toObject(),
              (QJsonObject{{u"service"_s, u"redis"_s}, {u"action"_s, u"recreate"_s}, {u"reason"_s, u"Image changes."_s}, {u"pull"_s, true}, {u"awayMs"_s, 4000}}));
    EXPECT_EQ(result()[u"gate"_s][0].toObject(),
              (QJsonObject{{u"result"_s, u"needs-typing"_s}, {u"claim"_s, u"A volume goes."_s}, {u"evidence"_s, u"one"_s}, {u"confirm"_s, u"prod"_s}}));
    EXPECT_EQ(result()[u"expectedSeconds"_s], 30);
}

TEST_F(Shapes, serverVerbsShowTheServer)
{
    EXPECT_EQ(run({u"server"_s, u"list"_s, u"--json"_s}), 0);
    EXPECT_KEYS(result(), {u"servers"_s});
    const QJsonObject server = result()[u"servers"_s][0].toObject();
    EXPECT_KEYS(server, {u"name"_s, u"id"_s, u"host"_s, u"port"_s, u"user"_s, u"keyFile"_s, u"project"_s, u"folder"_s});
    EXPECT_EQ(server[u"port"_s], 2222);
    EXPECT_EQ(run({u"server"_s, u"show"_s, u"prod"_s, u"--json"_s}), 0);
    EXPECT_EQ(result(), server);
    EXPECT_EQ(run({u"server"_s, u"rename"_s, u"prod"_s, u"live"_s, u"--json"_s}), 0);
    EXPECT_EQ(result()[u"name"_s], u"live"_s);
    EXPECT_EQ(run({u"server"_s, u"remove"_s, u"prod"_s, u"--yes"_s, u"--json"_s}), 0);
    EXPECT_EQ(result(), (QJsonObject{{u"removed"_s, u"prod"_s}}));
    EXPECT_EQ(run({u"server"_s, u"add"_s, u"new"_s, u"ops@[2001:db8::1]"_s, u"--port"_s, u"2200"_s, u"--key"_s, u"/k"_s, u"--project"_s, u"shop"_s, u"--json"_s}), 0);
    EXPECT_EQ(result()[u"host"_s], u"2001:db8::1"_s);
    EXPECT_EQ(result()[u"user"_s], u"ops"_s);
    EXPECT_EQ(result()[u"port"_s], 2200);
    EXPECT_EQ(result()[u"keyFile"_s], u"/k"_s);
    EXPECT_EQ(result()[u"project"_s], u"shop"_s);
}

TEST_F(Shapes, listsOfRunsHistoryEndpointsAndCredentials)
{
    script.runs = {runIn(deploy::Run::Phase::Done)};
    EXPECT_EQ(run({u"runs"_s, u"prod"_s, u"--json"_s}), 0);
    EXPECT_EQ(result()[u"runs"_s][0].toObject(),
              (QJsonObject{{u"run"_s, u"20261123T201501Z-4f2c"_s}, {u"result"_s, u"done"_s}, {u"revision"_s, 3}, {u"started"_s, u"2026-11-23T20:15:01Z"_s},
                           {u"ended"_s, QJsonValue()}, {u"by"_s, u"ana@laptop"_s}}));

    script.history = {{7, asOf, {}, u"ana@laptop"_s, u"Deployed revision 3"_s, u"deploy"_s, u"done"_s, {}, {}}};
    EXPECT_EQ(run({u"history"_s, u"prod"_s, u"--newest"_s, u"5"_s, u"--json"_s}), 0);
    EXPECT_EQ(script.calls.constLast(), u"history 5"_s);
    EXPECT_KEYS(result()[u"entries"_s][0].toObject(), {u"number"_s, u"at"_s, u"who"_s, u"verb"_s, u"what"_s, u"result"_s, u"tookMs"_s, u"detail"_s});
    EXPECT_TRUE(result()[u"entries"_s][0].toObject()[u"tookMs"_s].isNull());

    script.endpoints = {{u"postgres"_s, u"PostgreSQL"_s, u"127.0.0.1:5432"_s, {}, u"postgresql://viridial@127.0.0.1:5432/viridial"_s}};
    EXPECT_EQ(run({u"endpoints"_s, u"prod"_s, u"--json"_s}), 0);
    EXPECT_KEYS(result()[u"endpoints"_s][0].toObject(), {u"service"_s, u"label"_s, u"onServer"_s, u"throughTunnel"_s, u"connection"_s});
    EXPECT_EQ(run({u"endpoints"_s, u"prod"_s, u"--env"_s}), 0);
    EXPECT_EQ(out(), "POSTGRES_ENDPOINT='127.0.0.1:5432'\nPOSTGRES_URL='postgresql://viridial@127.0.0.1:5432/viridial'\n");

    vault::CredentialInfo credential;
    credential.id = {script.servers[0].id, u"viridial"_s, u"postgres"_s, u"POSTGRES_PASSWORD"_s};
    script.credentials = {credential};
    EXPECT_EQ(run({u"vault"_s, u"list"_s, u"prod"_s, u"--json"_s}), 0);
    EXPECT_KEYS(result(), {u"vault"_s, u"credentials"_s});
    EXPECT_KEYS(result()[u"vault"_s].toObject(), {u"phase"_s, u"where"_s});
    EXPECT_KEYS(result()[u"credentials"_s][0].toObject(), {u"name"_s, u"service"_s, u"stack"_s, u"label"_s, u"account"_s, u"origin"_s, u"presence"_s, u"created"_s,
                                                           u"rotated"_s, u"length"_s, u"fingerprint"_s});
}

TEST_F(Shapes, logsAreALineEach)
{
    script.logLines = {{asOf, u"redis"_s, u"ready"_s}, {{}, u"minio"_s, u"up"_s}};
    EXPECT_EQ(run({u"logs"_s, u"prod"_s, u"redis"_s, u"minio"_s, u"-f"_s, u"--since"_s, u"10m"_s, u"--json"_s}), 0);
    EXPECT_EQ(script.calls.constLast(), u"logs redis,minio follow 10m"_s);
    ASSERT_EQ(results().size(), 2);
    EXPECT_EQ(results()[0], (QJsonObject{{u"at"_s, u"2026-11-23T20:00:00.000Z"_s}, {u"service"_s, u"redis"_s}, {u"text"_s, u"ready"_s}}));
    EXPECT_TRUE(results()[1][u"at"_s].isNull());
}

TEST_F(Shapes, actionsTunnelsAndBundles)
{
    EXPECT_EQ(run({u"restart"_s, u"prod"_s, u"redis"_s, u"--json"_s}), 0);
    EXPECT_EQ(result(), (QJsonObject{{u"ok"_s, true}, {u"action"_s, u"restart"_s}, {u"services"_s, QJsonArray{u"redis"_s}}}));
    EXPECT_EQ(script.calls.constLast(), u"act 2 redis"_s);
    EXPECT_EQ(run({u"stop"_s, u"prod"_s}), 0);
    EXPECT_EQ(script.calls.constLast(), u"act 1 "_s);
    EXPECT_EQ(run({u"bundle"_s, u"/tmp/x"_s, u"--json"_s}), 0);
    EXPECT_EQ(bundleFolder, u"/tmp/x"_s);
    EXPECT_EQ(result(), (QJsonObject{{u"folder"_s, u"/tmp/x"_s}}));
    script.onHang = [this] { interrupted.request(); };
    EXPECT_EQ(run({u"tunnel"_s, u"prod"_s, u"postgres"_s, u"--json"_s}), 130);
    EXPECT_EQ(error()[u"kind"_s], u"Cancelled"_s);
}
