#include "app/persistence/disturbance.h"
#include "app/persistence/verdicts.h"

#include <QJsonArray>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace vigie;
using namespace vigie::persistence;

namespace {

QJsonObject container(const QJsonArray &mounts, const QJsonObject &tmpfs = {})
{
    return {{u"Id"_s, u"abc"_s}, {u"Mounts"_s, mounts}, {u"HostConfig"_s, QJsonObject{{u"Tmpfs"_s, tmpfs}}}};
}

QJsonObject volume(const QString &name, const QString &target)
{
    return {{u"Type"_s, u"volume"_s}, {u"Name"_s, name}, {u"Destination"_s, target}, {u"Source"_s, u"/x"_s}};
}

Evidence replaced(const Identity &identity)
{
    Evidence evidence{u"redis"_s, identity, identity, {}};
    evidence.before.dataInode = evidence.after.dataInode = u"1:2"_s;
    evidence.after.container = u"def"_s;
    return evidence;
}

const Check *named(const QList<Check> &checks, const QString &name)
{
    for (const Check &check : checks)
        if (check.name == name)
            return &check;
    return nullptr;
}

} // namespace

TEST(Identity, findsTheDeepestMountThatHoldsTheData)
{
    const Identity identity = identityOf(container({volume(u"outer"_s, u"/var"_s), volume(u"viridial_postgres_data"_s, u"/var/lib/postgresql/data"_s), volume(u"beside"_s, u"/var/lib/postgresql/data2"_s)}),
                                         u"/var/lib/postgresql/data"_s);
    EXPECT_EQ(identity.volume, u"viridial_postgres_data"_s);
    EXPECT_FALSE(identity.anonymous);
}

TEST(Identity, knowsEachWayToKeepDataWhereItDoesNotStay)
{
    const QString unnamed(64, u'a');
    EXPECT_TRUE(identityOf(container({volume(unnamed, u"/data"_s)}), u"/data"_s).anonymous);
    EXPECT_EQ(identityOf(container({}, {{u"/data"_s, QString()}}), u"/data/x"_s).mountType, u"tmpfs"_s);
    EXPECT_TRUE(identityOf(container({volume(u"v"_s, u"/data"_s)}), u"/database"_s).mountType.isEmpty());
}

TEST(Reason, isGivenForEachWayToLoseData)
{
    Identity fine = identityOf(container({volume(u"v"_s, u"/data"_s)}), u"/data"_s);
    EXPECT_EQ(reasonOf(replaced(fine), {{u"aof"_s, u"on"_s}}).code, QString());
    EXPECT_EQ(reasonOf(replaced(fine), {{u"aof"_s, u"off"_s}}).code, u"aof-off"_s);
    Evidence swapped = replaced(fine);
    swapped.after.dataInode = u"1:3"_s;
    EXPECT_EQ(reasonOf(swapped, {}).code, u"swapped-volume"_s);
    EXPECT_EQ(reasonOf(replaced(identityOf(container({volume(u"v"_s, u"/data"_s)}), u"/else"_s)), {}).code, u"outside-the-volume"_s);
    EXPECT_EQ(reasonOf(replaced(identityOf(container({}), u"/else"_s)), {}).code, u"container-layer"_s);
    EXPECT_EQ(reasonOf(replaced(identityOf(container({}, {{u"/data"_s, QString()}}), u"/data"_s)), {}).code, u"tmpfs"_s);
    EXPECT_EQ(reasonOf(replaced(identityOf(container({volume(QString(64, u'0'), u"/data"_s)}), u"/data"_s)), {}).code, u"anonymous-volume"_s);
}

TEST(Verdict, isNeverKeptForAServiceThatWasNotDisturbed)
{
    Identity fine = identityOf(container({volume(u"v"_s, u"/data"_s)}), u"/data"_s);
    Evidence evidence = replaced(fine);
    evidence.after = evidence.before;
    EXPECT_EQ(named(identityChecks(evidence, Level::Recreate, {{u"aof"_s, u"on"_s}}), u"disturbance"_s)->verdict, Verdict::CannotTell);
    EXPECT_EQ(named(identityChecks(evidence, Level::Restart, {{u"aof"_s, u"on"_s}}), u"disturbance"_s)->verdict, Verdict::CannotTell);
}

TEST(Verdict, isNeverKeptWhenNothingWasRead)
{
    Proof proof;
    EXPECT_EQ(proof.verdict(), Verdict::CannotTell);
    proof.checks = {unread(u"redis"_s, Error{})};
    EXPECT_EQ(proof.verdict(), Verdict::CannotTell);
    proof.checks.append(Check{u"redis"_s, u"keys"_s, {}, Verdict::Kept, {}, {}});
    EXPECT_EQ(proof.verdict(u"redis"_s), Verdict::CannotTell);
    proof.checks.append(Check{u"minio"_s, u"objects"_s, {}, Verdict::Lost, {}, {}});
    EXPECT_EQ(proof.verdict(), Verdict::Lost);
}

TEST(YourData, thatTheApplicationChangedIsNeverCalledLost)
{
    const Check own{u"postgres"_s, u"your-rows"_s, {}, Verdict::CannotTell, {}, {}};
    const Samples before{{u"a"_s, {u"1"_s, u"x"_s}}, {u"b"_s, {u"1"_s, u"y"_s}}, {u"c"_s, {u"1"_s, u"z"_s}}};
    const Samples changed{{u"a"_s, {u"2"_s, u"xx"_s}}, {u"b"_s, {u"1"_s, u"y"_s}}};
    EXPECT_EQ(compared(own, before, changed, true).value(0).verdict, Verdict::Kept);
    EXPECT_EQ(compared(own, before, {}, true).value(0).verdict, Verdict::ChangedByApplication);
    EXPECT_EQ(compared(own, before, {}, false).value(0).verdict, Verdict::Lost);
    EXPECT_EQ(compared(own, before, {{u"a"_s, {u"1"_s, u"damaged"_s}}}, true).value(0).verdict, Verdict::Lost);
    EXPECT_TRUE(compared(own, {}, changed, true).isEmpty());
}

TEST(YourData, thatIsCountedIsNeverAVerdict)
{
    Evidence evidence = replaced({});
    evidence.before.more.insert(ownCount, u"500"_s);
    EXPECT_TRUE(countChecks(evidence).isEmpty());
    evidence.after.more.insert(ownCount, u"500"_s);
    EXPECT_TRUE(countChecks(evidence).isEmpty());
    evidence.after.more.insert(ownCount, u"7"_s);
    ASSERT_EQ(countChecks(evidence).size(), 1);
    EXPECT_EQ(countChecks(evidence).first().verdict, Verdict::ChangedByApplication);
}

TEST(Counter, isJudgedByWhatTheSettingsPromise)
{
    EXPECT_EQ(counterCheck(u"postgres"_s, 100, 100, milliseconds(0), {}).verdict, Verdict::Kept);
    EXPECT_EQ(counterCheck(u"postgres"_s, 100, 99, milliseconds(1), {}).verdict, Verdict::Lost);
    const QMap<QString, QString> everysec{{u"appendfsync"_s, u"everysec"_s}};
    EXPECT_EQ(counterCheck(u"redis"_s, 100, 60, milliseconds(900), everysec).verdict, Verdict::Kept);
    EXPECT_EQ(counterCheck(u"redis"_s, 100, 60, milliseconds(1100), everysec).verdict, Verdict::Lost);
    EXPECT_EQ(counterCheck(u"redis"_s, 100, 99, milliseconds(1), {{u"appendfsync"_s, u"always"_s}}).verdict, Verdict::Lost);
    EXPECT_EQ(counterCheck(u"minio"_s, 0, 0, milliseconds(0), {}).verdict, Verdict::CannotTell);
}

TEST(DisturbanceLog, countsTheTimeAwayFromTheDeathToTheFirstAnswer)
{
    DisturbanceLog log;
    for (const QByteArray &line : {QByteArray("100.000\tstep\tredis\tdisturb\trunning"), QByteArray("102.000\tstep\tredis\tdisturb\tdone"), QByteArray("102.000\tstep\tredis\thealthy\trunning"),
                                   QByteArray("104.500\tdown\tredis\t0001-01-01T00:00:00Z\t"), QByteArray("104.500\tstep\tredis\thealthy\tdone"),
                                   QByteArray("0\tevent\tredis\tdie\t100250000000"), QByteArray("0\tevent\tredis\thealth_status: healthy\t104250000000"), QByteArray("broken"),
                                   QByteArray("104.700\tend\t\tdone\t")})
        log.feed(line);
    EXPECT_EQ(log.folded().phase, Disturbance::Phase::Done);
    EXPECT_EQ(log.folded().disturbedAfter.value(u"redis"_s), milliseconds(2000));
    EXPECT_EQ(log.folded().away.value(u"redis"_s), milliseconds(4000));
}
