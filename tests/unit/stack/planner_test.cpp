#include "app/stack/planner.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace vigie;
using namespace vigie::stack;

namespace {

KnownCredentials allKnown()
{
    KnownCredentials known{true, {}};
    for (const CredentialNeed &need : credentialNeeds())
        known.values.insert(need.variable, Secret("value-of-" + need.variable.toUtf8()));
    return known;
}

QList<BundleFile> rendered(const QByteArray &inputs = "aa")
{
    QByteArray compose = "services:\n";
    for (const Service &service : services())
        compose += "  " + service.name.toUtf8() + ":\n    labels:\n      vigie.stack: viridial\n      vigie.inputs: \"" + inputs + "\"\n";
    return {{u"docker-compose.yml"_s, compose, 0644}};
}

QByteArray renderedComposeOf(const Definition &definition)
{
    const QList<BundleFile> files = renderedBundle(definition, {});
    return std::ranges::find(files, u"docker-compose.yml"_s, &BundleFile::path)->content;
}

// A server on which Vigie deployed revision 1 and everything runs.
ServerFacts deployed(const Definition &definition)
{
    ServerFacts facts;
    facts.ours = true;
    facts.revision = 1;
    facts.compose = rendered().first().content;
    for (const Service &service : services()) {
        if (service.oneShot)
            continue;
        Present container;
        container.id = service.name + u"-id"_s;
        container.name = u"viridial-%1-1"_s.arg(service.name);
        container.project = definition.project;
        container.service = service.name;
        container.folder = definition.folder;
        container.image = definition.image(service);
        container.inputs = u"aa"_s;
        container.running = true;
        container.volumes = {{u"/data"_s, service.volume}};
        for (const QString &key : service.portKeys) {
            container.ports.append(number(definition.port(key)));
            facts.listening.insert(number(definition.port(key)), u"docker-proxy"_s);
        }
        facts.containers.append(container);
        facts.volumes.append({service.volume, definition.project, true});
        facts.images.insert(container.image);
    }
    return facts;
}

QStringList claims(const Plan &plan, GateLine::Result result)
{
    QStringList found;
    for (const GateLine &line : plan.gate)
        if (line.result == result)
            found.append(line.claim + u' ' + line.evidence);
    return found;
}

} // namespace

TEST(Planner, createsEverythingOnAnEmptyServerAndStartsAtOnce)
{
    const Plan plan = makePlan(Definition::standard(), rendered(), {}, {true, {}});
    EXPECT_TRUE(plan.firstDeploy);
    EXPECT_EQ(plan.revision, 1);
    EXPECT_TRUE(plan.startsAtOnce());
    EXPECT_EQ(plan.services.size(), 5);
    EXPECT_TRUE(std::ranges::all_of(plan.services, &ServicePlan::pull));
    EXPECT_EQ(plan.newCredentials.size(), 4);
}

TEST(Planner, saysUnchangedWhenNothingDiffers)
{
    const Definition definition = Definition::standard();
    const Plan plan = makePlan(definition, rendered(), deployed(definition), allKnown());
    EXPECT_TRUE(plan.unchanged);
    EXPECT_EQ(plan.revision, 1);
    EXPECT_FALSE(plan.stops());
}

TEST(Planner, recreatesOnlyTheServiceWhoseImageChanges)
{
    const Definition before = Definition::standard();
    Definition after = before;
    after.settings[u"REDIS_IMAGE"_s] = u"redis:7.2-alpine"_s;
    const Plan plan = makePlan(after, rendered(), deployed(before), allKnown());
    EXPECT_FALSE(plan.unchanged);
    EXPECT_FALSE(plan.startsAtOnce());
    EXPECT_EQ(plan.services[1].action, ServicePlan::Action::Recreate);
    EXPECT_TRUE(plan.services[1].away.has_value());
    EXPECT_EQ(plan.services[0].action, ServicePlan::Action::Keep);
    EXPECT_FALSE(plan.stops());
}

TEST(Planner, startsWhatIsStopped)
{
    const Definition definition = Definition::standard();
    ServerFacts facts = deployed(definition);
    facts.containers[2].running = false;
    const Plan plan = makePlan(definition, rendered(), facts, allKnown());
    EXPECT_EQ(plan.services[2].action, ServicePlan::Action::Start);
    EXPECT_TRUE(plan.startsAtOnce());
}

TEST(Gate, leavesAForeignStackAlone)
{
    for (const auto &[name, image, mount] : {std::tuple{u"db"_s, u"postgres:16"_s, u"/x"_s}, {u"cache"_s, u"registry/bitnami/redis:7"_s, u"/x"_s},
                                             {u"my-minio"_s, u"company/storage:1"_s, u"/x"_s}, {u"app"_s, u"company/db:1"_s, u"/var/lib/postgresql/data"_s}}) {
        ServerFacts facts;
        Present foreign;
        foreign.name = name;
        foreign.image = image;
        foreign.mounts = {mount};
        facts.containers = {foreign};
        const Plan plan = makePlan(Definition::standard(), rendered(), facts, {true, {}});
        EXPECT_TRUE(plan.stops()) << qPrintable(name);
    }
}

TEST(Gate, leavesAStackOfTheSameProjectAloneWhenVigieDidNotMakeIt)
{
    const Definition definition = Definition::standard();
    ServerFacts facts = deployed(definition);
    facts.ours = false;
    EXPECT_TRUE(makePlan(definition, rendered(), facts, allKnown()).stops());
}

TEST(Gate, passesByAnUnrelatedContainer)
{
    ServerFacts facts;
    Present other;
    other.name = u"website"_s;
    other.image = u"nginx:1"_s;
    facts.containers = {other};
    EXPECT_FALSE(makePlan(Definition::standard(), rendered(), facts, {true, {}}).stops());
}

TEST(Gate, stopsAtAVolumeWhoseCredentialIsUnknown)
{
    ServerFacts facts;
    facts.volumes = {{u"viridial_postgres_data"_s, {}, false}};
    EXPECT_TRUE(makePlan(Definition::standard(), rendered(), facts, {true, {}}).stops());
    EXPECT_FALSE(makePlan(Definition::standard(), rendered(), facts, allKnown()).stops());
    facts.volumes.first().project = u"other"_s;
    EXPECT_TRUE(makePlan(Definition::standard(), rendered(), facts, allKnown()).stops());
}

TEST(Gate, stopsWhenTheVaultCannotTell)
{
    EXPECT_TRUE(makePlan(Definition::standard(), rendered(), {}, {false, {}}).stops());
}

TEST(Gate, stopsAtAnEnvFileWithOtherPasswords)
{
    ServerFacts facts;
    facts.env = "REDIS_PASSWORD=somebody-elses\n";
    const Plan unknown = makePlan(Definition::standard(), rendered(), facts, {true, {}});
    EXPECT_TRUE(unknown.stops());
    const Plan other = makePlan(Definition::standard(), rendered(), facts, allKnown());
    EXPECT_TRUE(other.stops());
    EXPECT_FALSE(claims(other, GateLine::Result::Stops).join(u' ').contains(u"somebody"_s));
    facts.env = "REDIS_PASSWORD=value-of-REDIS_PASSWORD\n";
    EXPECT_FALSE(makePlan(Definition::standard(), rendered(), facts, allKnown()).stops());
}

TEST(Gate, stopsAtATakenPort)
{
    ServerFacts facts;
    facts.listening.insert(6379, u"redis-server"_s);
    const Plan plan = makePlan(Definition::standard(), rendered(), facts, {true, {}});
    EXPECT_TRUE(plan.stops());
    EXPECT_TRUE(claims(plan, GateLine::Result::Stops).join(u' ').contains(u"6379"_s));
}

TEST(Gate, stopsAtAPortWantedTwice)
{
    Definition definition = Definition::standard();
    definition.settings[u"REDIS_PORT"_s] = u"5432"_s;
    EXPECT_TRUE(makePlan(definition, rendered(), {}, {true, {}}).stops());
}

TEST(Gate, stopsAtAnotherMajorOfPostgresAndAnotherMeilisearch)
{
    const Definition before = Definition::standard();
    for (const auto &[key, image] : {std::pair{u"POSTGRES_IMAGE"_s, u"postgres:17-alpine"_s}, {u"MEILISEARCH_IMAGE"_s, u"getmeili/meilisearch:v1.6"_s}}) {
        Definition after = before;
        after.settings[key] = image;
        EXPECT_TRUE(makePlan(after, rendered(), deployed(before), allKnown()).stops()) << qPrintable(image);
    }
}

TEST(Gate, asksForTypingWhenTheCLibraryChanges)
{
    const Definition before = Definition::standard();
    Definition after = before;
    after.settings[u"POSTGRES_IMAGE"_s] = u"postgres:14-bookworm"_s;
    const Plan plan = makePlan(after, rendered(), deployed(before), allKnown());
    EXPECT_FALSE(plan.stops());
    EXPECT_EQ(plan.toType(), QStringList{u"viridial_postgres_data"_s});
}

TEST(Gate, asksForTypingBeforePortsAreOpened)
{
    Definition definition = Definition::standard();
    definition.settings[u"BIND_ADDRESS"_s] = u"0.0.0.0"_s;
    const Plan plan = makePlan(definition, rendered(), {}, {true, {}});
    EXPECT_EQ(plan.toType(), QStringList{u"0.0.0.0"_s});
    EXPECT_FALSE(plan.startsAtOnce());
}

TEST(Gate, stopsWhenAServiceUsesAnotherVolume)
{
    const Definition definition = Definition::standard();
    ServerFacts facts = deployed(definition);
    facts.containers[0].volumes = {{u"/var/lib/postgresql/data"_s, u"a1b2c3"_s}};
    EXPECT_TRUE(makePlan(definition, rendered(), facts, allKnown()).stops());
}

TEST(Planner, takesSettingsAndSecretModeFromTheServerNotFromThisWorkstation)
{
    Definition there = Definition::standard();
    there.secrets = SecretMode::VaultOnly;
    ServerFacts facts = deployed(there);
    facts.compose = renderedComposeOf(there);
    facts.env = "COMPOSE_PROJECT_NAME=viridial\nPOSTGRES_PORT=5433\n";
    const Definition seen = asDeployed(Definition::standard(), facts);
    EXPECT_EQ(seen.secrets, SecretMode::VaultOnly);
    EXPECT_EQ(seen.settings.value(u"POSTGRES_PORT"_s), u"5433"_s);
    EXPECT_EQ(seen.settings.value(u"REDIS_PORT"_s), u"6379"_s);

    facts.ours = false;     // somebody else's files say nothing about our stack
    EXPECT_EQ(asDeployed(Definition::standard(), facts), Definition::standard());
}

TEST(Planner, wantsTypingBeforeVaultOnlySecretsGoToTheServersDisk)
{
    Definition there = Definition::standard();
    there.secrets = SecretMode::VaultOnly;
    ServerFacts facts = deployed(there);
    facts.compose = renderedComposeOf(there);
    EXPECT_TRUE(makePlan(Definition::standard(), rendered("bb"), facts, allKnown()).toType().contains(u".env"_s));
    EXPECT_FALSE(makePlan(there, rendered("bb"), facts, allKnown()).toType().contains(u".env"_s));
    for (const std::optional<QByteArray> &unclear : {std::optional<QByteArray>("services: [\n"), std::optional<QByteArray>()}) {
        facts.compose = unclear;
        EXPECT_TRUE(makePlan(Definition::standard(), rendered("bb"), facts, allKnown()).toType().contains(u".env"_s));
    }
}

TEST(Planner, wantsTypingBeforeTheCredentialsAreTakenOutOfEnv)
{
    const Definition there = Definition::standard();
    Definition wanted = there;
    wanted.secrets = SecretMode::VaultOnly;
    EXPECT_EQ(makePlan(wanted, rendered("bb"), deployed(there), allKnown()).toType(), QStringList{u"vault only"_s});
    EXPECT_TRUE(makePlan(wanted, rendered("bb"), {}, {true, {}}).toType().isEmpty());     // a first deploy takes nothing away
}

TEST(Gate, looksAtTheImageThatWroteTheDataWhenItsContainerIsGone)
{
    const Definition before = Definition::standard();
    ServerFacts facts = deployed(before);
    facts.containers.clear();
    facts.listening.clear();
    facts.env = "POSTGRES_IMAGE=postgres:14-alpine\nMEILISEARCH_IMAGE=getmeili/meilisearch:v1.5\n";
    EXPECT_FALSE(makePlan(before, rendered(), facts, allKnown()).stops());
    for (const auto &[key, image] : {std::pair{u"POSTGRES_IMAGE"_s, u"postgres:17-alpine"_s}, {u"MEILISEARCH_IMAGE"_s, u"getmeili/meilisearch:v1.6"_s}}) {
        Definition after = before;
        after.settings[key] = image;
        EXPECT_TRUE(makePlan(after, rendered(), facts, allKnown()).stops()) << qPrintable(image);
    }
    facts.volumes.clear();      // no data: any version may begin
    Definition after = before;
    after.settings[u"POSTGRES_IMAGE"_s] = u"postgres:17-alpine"_s;
    EXPECT_FALSE(makePlan(after, rendered(), facts, allKnown()).stops());
}

TEST(Planner, wantsARecoveryFileBeforeTheServersOwnCopyOfTheSecretsGoes)
{
    const Definition before = Definition::standard();
    Definition after = before;
    after.secrets = SecretMode::VaultOnly;
    ServerFacts facts = deployed(before);
    facts.compose = renderedComposeOf(before);
    KnownCredentials known = allKnown();
    EXPECT_FALSE(makePlan(after, renderedBundle(after, {}), facts, known).toType().contains(u"no recovery file"_s));
    known.recoveryFile = false;
    EXPECT_TRUE(makePlan(after, renderedBundle(after, {}), facts, known).toType().contains(u"no recovery file"_s));
    EXPECT_FALSE(makePlan(before, renderedBundle(before, {}), facts, known).toType().contains(u"no recovery file"_s));
    facts.compose = renderedComposeOf(after);
    const Plan again = makePlan(after, renderedBundle(after, {}), facts, known);
    EXPECT_FALSE(again.toType().contains(u"no recovery file"_s)) << "typed once, at the step that takes the copy away";
    EXPECT_TRUE(std::ranges::any_of(again.gate, [](const GateLine &line) { return line.claim.contains(u"no recovery file"_s); }));
}

TEST(Planner, cannotTellTheSecretModeOfABrokenComposeFile)
{
    EXPECT_EQ(secretModeOf("services: {a: {}}\n"), SecretMode::Env);
    EXPECT_EQ(secretModeOf("services: [\n"), std::nullopt);
    EXPECT_EQ(secretModeOf(""), std::nullopt);
}
