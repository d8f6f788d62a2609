#include "program.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace vigie;

namespace {

using State = vault::RotationStep::State;

vault::CredentialId idOf(const QString &name)
{
    return {QUuid::createUuid(), u"viridial"_s, u"redis"_s, name};
}

vault::Rotation rotationOf(const QString &name, vault::Rotation::Phase phase)
{
    vault::Rotation rotation;
    rotation.id = u"7"_s;
    rotation.credential = idOf(name);
    rotation.label = u"Redis password"_s;
    rotation.phase = phase;
    rotation.began = QDateTime::fromString(u"2026-11-23T20:00:00Z"_s, Qt::ISODate);
    rotation.steps = {{u"keep"_s, u"Make a new value"_s, State::Done, u"32 characters"_s, 12ms}, {u"change"_s, u"Change it"_s, State::Running, {}, {}}};
    rotation.consumers = {{vault::Consumer::Kind::Container, u"api"_s, u"REDIS_URL"_s, vault::Consumer::Holds::Old, false}};
    rotation.keys = {{u"uid-1"_s, u"Default Search API Key"_s, u"MEILI_API_KEY_uid-1"_s, u"aa"_s, u"bb"_s}};
    rotation.oldFingerprint = u"aa"_s;
    rotation.newFingerprint = u"bb"_s;
    return rotation;
}

vault::Rotation waiting()
{
    vault::Rotation rotation = rotationOf(u"REDIS_PASSWORD"_s, vault::Rotation::Phase::Verified);
    rotation.error = Error{Error::Kind::NeedsAnswer, u"Still in use."_s, u"api"_s, {}, u"cut off REDIS_PASSWORD"_s};
    return rotation;
}

vault::RotationPlan planOf(const QString &name)
{
    return {idOf(name), u"Redis password"_s, {}, {u"Make a new value"_s}, {}, false, false, 3s, {}};
}

} // namespace

class VaultVerbs : public Program
{
protected:
    VaultVerbs()
    {
        script.credentials = {{}};
        script.credentials[0].id = idOf(u"REDIS_PASSWORD"_s);
        script.secret = Secret("a very secret value");
    }
};

TEST_F(VaultVerbs, rotateHasTheKeysOfTheContract)
{
    script.vault.plans = {planOf(u"REDIS_PASSWORD"_s)};
    script.vault.rotated = {rotationOf(u"REDIS_PASSWORD"_s, vault::Rotation::Phase::Current)};
    script.vault.told = script.vault.rotated;
    EXPECT_EQ(run({u"vault"_s, u"rotate"_s, u"prod"_s, u"REDIS_PASSWORD"_s, u"--yes"_s, u"--json"_s}), 0);
    EXPECT_EQ(results().size(), 3);
    EXPECT_KEYS(results().first(), {u"credential"_s, u"step"_s, u"label"_s, u"state"_s, u"note"_s, u"elapsedMs"_s});
    EXPECT_EQ(results()[0][u"state"_s], u"done"_s);
    EXPECT_EQ(results()[1][u"elapsedMs"_s], QJsonValue());
    EXPECT_KEYS(result(), {u"ok"_s, u"rotations"_s});
    const QJsonObject rotation = result()[u"rotations"_s].toArray().first().toObject();
    EXPECT_KEYS(rotation, {u"id"_s, u"server"_s, u"stack"_s, u"service"_s, u"credential"_s, u"label"_s, u"account"_s, u"phase"_s, u"over"_s, u"began"_s, u"ended"_s, u"keptUntil"_s,
                           u"oldFingerprint"_s, u"newFingerprint"_s, u"steps"_s, u"consumers"_s, u"keys"_s, u"error"_s});
    EXPECT_EQ(rotation[u"phase"_s], u"current"_s);
    EXPECT_EQ(rotation[u"ended"_s], QJsonValue());
    EXPECT_KEYS(rotation[u"consumers"_s].toArray().first().toObject(), {u"kind"_s, u"name"_s, u"how"_s, u"holds"_s, u"ours"_s});
    EXPECT_KEYS(rotation[u"keys"_s].toArray().first().toObject(), {u"uid"_s, u"name"_s, u"credential"_s, u"oldFingerprint"_s, u"newFingerprint"_s});
    EXPECT_EQ(script.vault.calls, QStringList({u"plans REDIS_PASSWORD"_s, u"rotate REDIS_PASSWORD|"_s}));
}

TEST_F(VaultVerbs, rotateNeedsNamesOrAll)
{
    EXPECT_EQ(run({u"vault"_s, u"rotate"_s, u"prod"_s, u"--yes"_s}), 2);
    EXPECT_EQ(run({u"vault"_s, u"rotate"_s, u"prod"_s, u"REDIS_PASSWORD"_s, u"--all"_s, u"--yes"_s}), 2);
    EXPECT_TRUE(script.vault.calls.isEmpty());
}

TEST_F(VaultVerbs, rotateWithoutAYesChangesNothing)
{
    script.vault.plans = {planOf(u"REDIS_PASSWORD"_s)};
    EXPECT_EQ(run({u"vault"_s, u"rotate"_s, u"prod"_s, u"--all"_s, u"--json"_s}), 6);
    EXPECT_EQ(script.vault.calls, QStringList({u"plans "_s}));
}

TEST_F(VaultVerbs, rotateWithSomebodyOnTheOldValueEndsWith6AndPrintsWhatItDid)
{
    script.vault.plans = {planOf(u"REDIS_PASSWORD"_s)};
    script.vault.rotated = {waiting(), rotationOf(u"MINIO_ROOT_PASSWORD"_s, vault::Rotation::Phase::Current)};
    EXPECT_EQ(run({u"vault"_s, u"rotate"_s, u"prod"_s, u"--all"_s, u"--yes"_s, u"--json"_s}), 6);
    EXPECT_FALSE(result()[u"ok"_s].toBool());
    EXPECT_EQ(error()[u"detail"_s], u"cut off REDIS_PASSWORD"_s);
}

TEST_F(VaultVerbs, yesAnswersWhatIsAlwaysAskedAndNeverCutsAnybodyOff)
{
    vault::RotationPlan always = planOf(u"MEILI_MASTER_KEY"_s);
    always.alwaysAsked = true;
    always.confirm = u"MEILI_MASTER_KEY"_s;
    vault::RotationPlan used = planOf(u"MINIO_ROOT_PASSWORD"_s);
    used.consumers = {{vault::Consumer::Kind::Container, u"api"_s, u"KEY"_s, vault::Consumer::Holds::Old, false}};
    used.confirm = u"cut off MINIO_ROOT_PASSWORD"_s;
    script.vault.plans = {always, used};
    script.vault.rotated = {rotationOf(u"MEILI_MASTER_KEY"_s, vault::Rotation::Phase::Current)};
    EXPECT_EQ(run({u"vault"_s, u"rotate"_s, u"prod"_s, u"--all"_s, u"--yes"_s, u"--json"_s}), 0);
    EXPECT_EQ(script.vault.calls.last(), u"rotate |MEILI_MASTER_KEY"_s);
}

TEST_F(VaultVerbs, repairTakesTheWayThatTheServiceTells)
{
    vault::RepairOffer offer{waiting(), vault::RepairOffer::Accepts::Old, u"Redis accepts the old value."_s, true, true};
    script.vault.repaired = rotationOf(u"REDIS_PASSWORD"_s, vault::Rotation::Phase::PutBack);
    script.vault.offers = {offer};
    EXPECT_EQ(run({u"vault"_s, u"repair"_s, u"prod"_s, u"--yes"_s, u"--json"_s}), 0);
    EXPECT_EQ(script.vault.calls.last(), u"repair 7 back"_s);
    script.vault.offers[0].accepts = vault::RepairOffer::Accepts::New;
    EXPECT_EQ(run({u"vault"_s, u"repair"_s, u"prod"_s, u"--yes"_s, u"--json"_s}), 0);
    EXPECT_EQ(script.vault.calls.last(), u"repair 7 finish"_s);
    script.vault.offers[0].accepts = vault::RepairOffer::Accepts::Neither;
    EXPECT_EQ(run({u"vault"_s, u"repair"_s, u"prod"_s, u"--yes"_s, u"--json"_s}), 6) << "never a guess";
    EXPECT_EQ(script.vault.calls.last(), u"offers"_s);
    EXPECT_EQ(run({u"vault"_s, u"repair"_s, u"prod"_s, u"--finish"_s, u"--yes"_s, u"--json"_s}), 0);
    EXPECT_EQ(run({u"vault"_s, u"repair"_s, u"prod"_s, u"--finish"_s, u"--back"_s}), 2);
}

TEST_F(VaultVerbs, repairWithNothingToDoIsFine)
{
    EXPECT_EQ(run({u"vault"_s, u"repair"_s, u"prod"_s, u"--json"_s}), 0);
    EXPECT_TRUE(result()[u"rotations"_s].toArray().isEmpty());
}

TEST_F(VaultVerbs, scanHasTheKeysOfTheContractAndEndsWith1ForALeak)
{
    script.vault.report.findings = {{vault::Finding::Place::ServerFile, u"/srv/notes"_s, 7, u"REDIS_PASSWORD"_s, u"Redis password"_s, u"plain"_s, false, false, u"Remove it."_s}};
    script.vault.report.at = QDateTime::fromString(u"2026-11-23T20:00:00Z"_s, Qt::ISODate);
    EXPECT_EQ(run({u"vault"_s, u"scan"_s, u"prod"_s, u"--other-users"_s, u"--json"_s}), 1);
    EXPECT_KEYS(result(), {u"ok"_s, u"at"_s, u"leaks"_s, u"findings"_s, u"places"_s, u"files"_s, u"bytes"_s, u"values"_s, u"skipped"_s});
    EXPECT_KEYS(result()[u"findings"_s].toArray().first().toObject(),
                {u"place"_s, u"where"_s, u"line"_s, u"credential"_s, u"label"_s, u"form"_s, u"previous"_s, u"accepted"_s, u"fix"_s});
    EXPECT_EQ(script.vault.calls.last(), u"scan all"_s);
    script.vault.report.findings[0].accepted = true;
    EXPECT_EQ(run({u"vault"_s, u"scan"_s, u"prod"_s, u"--json"_s}), 0);
}

TEST_F(VaultVerbs, policyEndsWith1ForAFinding)
{
    EXPECT_EQ(run({u"vault"_s, u"policy"_s, u"prod"_s, u"--json"_s}), 0);
    script.vault.policy = {{vault::PolicyFinding::Kind::Default, idOf(u"REDIS_PASSWORD"_s), u"Everybody tries it."_s, u"Rotate."_s}};
    EXPECT_EQ(run({u"vault"_s, u"policy"_s, u"prod"_s, u"--json"_s}), 1);
    EXPECT_KEYS(result(), {u"ok"_s, u"findings"_s, u"oldestDays"_s, u"keptDays"_s});
    EXPECT_KEYS(result()[u"findings"_s].toArray().first().toObject(), {u"kind"_s, u"credential"_s, u"what"_s, u"advice"_s});
}

TEST_F(VaultVerbs, policySetsTheLimitThatIsNamedAndLeavesTheOther)
{
    EXPECT_EQ(run({u"vault"_s, u"policy"_s, u"prod"_s, u"--age-limit"_s, u"30"_s, u"--json"_s}), 0);
    EXPECT_EQ(script.vault.rules, (vault::PolicyRules{30, 7}));
    EXPECT_EQ(run({u"vault"_s, u"policy"_s, u"prod"_s, u"--keep-old"_s, u"0"_s, u"--json"_s}), 0);
    EXPECT_EQ(script.vault.rules, (vault::PolicyRules{30, 0}));
    EXPECT_EQ(result()[u"oldestDays"_s], 30);
    EXPECT_EQ(run({u"vault"_s, u"policy"_s, u"prod"_s, u"--age-limit"_s, u"0"_s}), 2);
}

TEST_F(VaultVerbs, adoptNeedsAYesAndTellsOfAConflict)
{
    vault::OfferedValue value;
    value.credential = idOf(u"REDIS_PASSWORD"_s);
    value.state = vault::OfferedValue::State::Differs;
    script.vault.offer.values = {value};
    EXPECT_EQ(run({u"vault"_s, u"adopt"_s, u"prod"_s, u"--json"_s}), 6);
    EXPECT_EQ(script.vault.calls.last(), u"offer 0 server-env"_s);
    EXPECT_EQ(run({u"vault"_s, u"adopt"_s, u"prod"_s, u"--yes"_s, u"--json"_s}), 6) << "the vault holds another one";
    EXPECT_KEYS(result(), {u"values"_s, u"missing"_s, u"taken"_s});
    EXPECT_KEYS(result()[u"values"_s].toArray().first().toObject(), {u"name"_s, u"service"_s, u"label"_s, u"place"_s, u"state"_s, u"opens"_s, u"storedOpens"_s, u"fingerprint"_s,
                                                                    u"storedFingerprint"_s, u"length"_s});
    script.vault.offer.taken = {u"REDIS_PASSWORD"_s};
    EXPECT_EQ(run({u"vault"_s, u"adopt"_s, u"prod"_s, u"--from"_s, u"containers"_s, u"--yes"_s, u"--replace"_s, u"REDIS_PASSWORD"_s, u"--json"_s}), 0);
    EXPECT_EQ(script.vault.calls.last(), u"accept 1 containers REDIS_PASSWORD"_s);
}

TEST_F(VaultVerbs, recoverThatMissesSomethingEndsWith1)
{
    EXPECT_EQ(run({u"vault"_s, u"recover"_s, u"prod"_s, u"--json"_s}), 0);
    script.vault.offer.missing = {u"REDIS_PASSWORD"_s};
    EXPECT_EQ(run({u"vault"_s, u"recover"_s, u"prod"_s, u"--json"_s}), 1);
    EXPECT_EQ(error()[u"kind"_s], u"NotFound"_s);
}

TEST_F(VaultVerbs, exportTakesThePassphraseFromADescriptorAndWarnsOfReadableFiles)
{
    int ends[2];
    ASSERT_EQ(::pipe(ends), 0);
    ASSERT_EQ(::write(ends[1], "four words are best\n", 20), 20);
    EXPECT_EQ(run({u"vault"_s, u"export"_s, u"prod"_s, u"/tmp/x.vault"_s, u"--file-passphrase-fd"_s, QString::number(ends[0]), u"--json"_s}), 0);
    EXPECT_KEYS(result(), {u"file"_s, u"credentials"_s, u"readBack"_s});
    EXPECT_EQ(script.vault.passphrase, "four words are best");
    ::close(ends[0]);
    ::close(ends[1]);
    EXPECT_EQ(run({u"vault"_s, u"export"_s, u"prod"_s, u"/tmp/x.csv"_s, u"--format"_s, u"csv"_s, u"--json"_s}), 6);
    EXPECT_EQ(run({u"vault"_s, u"export"_s, u"prod"_s, u"/tmp/x.csv"_s, u"--format"_s, u"csv"_s, u"--confirm"_s, u"readable"_s, u"--json"_s}), 0);
}

TEST_F(VaultVerbs, importTellsTheFormatByTheName)
{
    EXPECT_EQ(run({u"vault"_s, u"import"_s, u"prod"_s, u"/tmp/x.csv"_s, u"--yes"_s, u"--json"_s}), 0);
    EXPECT_EQ(script.vault.calls.last(), u"accept 4 /tmp/x.csv "_s);
    EXPECT_EQ(run({u"vault"_s, u"import"_s, u"prod"_s, u"/tmp/prod.env"_s, u"--yes"_s, u"--json"_s}), 0);
    EXPECT_EQ(script.vault.calls.last(), u"accept 2 /tmp/prod.env "_s);
}

TEST_F(VaultVerbs, forgetMustBeTyped)
{
    EXPECT_EQ(run({u"vault"_s, u"forget"_s, u"prod"_s, u"REDIS_PASSWORD"_s, u"--json"_s}), 6);
    EXPECT_EQ(run({u"vault"_s, u"forget"_s, u"prod"_s, u"REDIS_PASSWORD"_s, u"--confirm"_s, u"REDIS_PASSWORD"_s, u"--json"_s}), 0);
    EXPECT_KEYS(result(), {u"forgotten"_s});
}

TEST_F(VaultVerbs, getGivesTheValueToAProgramOnItsInputAndPassesItsExitCode)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"given"_s);
    EXPECT_EQ(run({u"vault"_s, u"get"_s, u"prod"_s, u"redis_password"_s, u"--to-command"_s, u"cat >"_s + file + u"; exit 9"_s}), 9);
    QFile given(file);
    ASSERT_TRUE(given.open(QIODevice::ReadOnly));
    EXPECT_EQ(given.readAll(), "a very secret value");
    EXPECT_TRUE(out().isEmpty());
}

TEST_F(VaultVerbs, aLockedVaultIsExitCode7)
{
    script.vault.fails = Error{Error::Kind::VaultLocked, u"The vault is locked."_s, {}, {}, {}};
    for (const QStringList &words : {QStringList{u"rotate"_s, u"prod"_s, u"--all"_s, u"--yes"_s}, {u"repair"_s, u"prod"_s, u"--yes"_s}, {u"scan"_s, u"prod"_s}, {u"adopt"_s, u"prod"_s, u"--yes"_s},
                                     {u"recover"_s, u"prod"_s}, {u"policy"_s, u"prod"_s}})
        EXPECT_EQ(run(QStringList{u"vault"_s} + words + QStringList{u"--json"_s}), 7) << words.join(u' ').toStdString();
}
