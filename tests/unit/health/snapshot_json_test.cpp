#include "app/health/snapshot_json.h"
#include "tests/support/expect.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <rapidcheck/gtest.h>

#include <limits>

using namespace Qt::StringLiterals;
using namespace vigie;
using namespace vigie::health;

namespace {

QDateTime at(int minute)
{
    return QDateTime(QDate(2026, 11, 23), QTime(20, minute, 1, 42), Qt::UTC);
}

// No member has its default value: one that is not written or not read makes a difference.
ServiceHealth fullRow()
{
    ServiceHealth row;
    row.service = u"redis"_s;
    row.label = u"Redis"_s;
    row.state = State::Degraded;
    row.was = State::Healthy;
    row.dockerState = u"running"_s;
    row.dockerHealth = u"healthy"_s;
    row.reasons = {{u"Full"_s, u"Redis uses 497 MiB of 512 MiB."_s, u"Raise the limit."_s, Reason::Action::OpenLogs, State::Failed}};
    row.image = u"redis:7-alpine"_s;
    row.containerId = u"8f3a"_s;
    row.containerName = u"viridial-redis-1"_s;
    row.oneShot = true;
    row.result = u"Exit code 0"_s;
    row.startedAt = at(1);
    row.restarts = 0;
    row.cpuPercent = 0.1 + 0.2;
    row.memory = Bytes{std::numeric_limits<qint64>::max()};
    row.memoryLimit = Bytes{0};
    row.volume = Volume{u"viridial_redis_data"_s, Bytes{9007199254740993}, at(2), u"/var/lib/docker"_s, at(3)};
    row.ports = {u"127.0.0.1:6379→6379"_s, u"[::1]:6379→6379"_s};
    row.tunnelPort = quint16{65535};
    row.probes = {{at(4), 1, std::chrono::milliseconds(37), u"NOAUTH \u001b[31m\n"_s}};
    row.samples = {{at(5), 99.5, Bytes{1}}, {at(6), 1e-9, Bytes{2}}};
    row.facts = {{u"AOF"_s, u"on"_s}, {u"Policy"_s, u"noeviction"_s}};
    return row;
}

Snapshot fullSnapshot()
{
    Snapshot snapshot;
    snapshot.server = QUuid::createUuid();
    snapshot.serverName = u"préprod"_s;
    snapshot.asOf = at(7);
    snapshot.connection = {ssh::LinkState::Phase::Reconnecting, at(8), at(9), Error{Error::Kind::TimedOut, u"a"_s, u"b"_s, u"c"_s, u"d"_s},
                           std::chrono::milliseconds(12), u"ssh-ed25519"_s, 3, 4};
    snapshot.stale = true;
    snapshot.verdict = Verdict::Attention;
    snapshot.sentence = u"4 of 5 services are fine."_s;
    snapshot.host = {u"Debian 12"_s, u"26.1.5"_s, u"2.26.1"_s, 4, 12.5, Bytes{1}, Bytes{2}, Bytes{3}, Bytes{4}, {{at(10), 1.5, Bytes{5}}}};
    snapshot.services = {fullRow(), ServiceHealth()};
    snapshot.revision = 15;
    snapshot.error = Error{Error::Kind::Internal, u"e"_s, u"f"_s, u"g"_s, u"h"_s};
    return snapshot;
}

std::string text(const Snapshot &snapshot)
{
    return toJson(snapshot).toStdString();
}

} // namespace

TEST(SnapshotJson, everyFieldSurvives)
{
    const Snapshot full = fullSnapshot();
    const Result<Snapshot> back = snapshotFromJson(toJson(full));
    ASSERT_OK(back);
    EXPECT_EQ(text(*back), text(full));
    EXPECT_TRUE(*back == full);
}

TEST(SnapshotJson, whatIsUnsetStaysUnset)
{
    const Snapshot empty;
    const Result<Snapshot> back = snapshotFromJson(toJson(empty));
    ASSERT_OK(back);
    EXPECT_TRUE(*back == empty);
    const ServiceHealth row = snapshotFromJson(toJson(fullSnapshot())).value().services.last();
    EXPECT_FALSE(row.restarts);
    EXPECT_FALSE(row.memory);
    EXPECT_FALSE(row.volume);
}

RC_GTEST_PROP(SnapshotJson, anyTextsAndNumbersSurvive, (const std::vector<std::u32string> &words, double cpu, int restarts, qint64 bytes))
{
    Snapshot snapshot = fullSnapshot();
    ServiceHealth row = fullRow();
    row.facts.clear();
    for (const std::u32string &word : words)
        row.facts.append({QString::fromUtf8(QString::fromStdU32String(word).toUtf8()), u"x"_s});
    row.cpuPercent = cpu;
    row.restarts = restarts;
    row.memory = Bytes{bytes};
    snapshot.services = {row};
    const Result<Snapshot> back = snapshotFromJson(toJson(snapshot));
    RC_ASSERT(back.has_value());
    RC_ASSERT(*back == snapshot);
}

TEST(SnapshotJson, aNumberThatIsNoneBecomesUnknown)
{
    Snapshot snapshot = fullSnapshot();
    snapshot.host.cpuPercent = std::numeric_limits<double>::quiet_NaN();
    EXPECT_FALSE(snapshotFromJson(toJson(snapshot)).value().host.cpuPercent);
}

TEST(SnapshotJson, refusesWhatItDidNotWrite)
{
    const QByteArray good = toJson(fullSnapshot());
    for (const QByteArray &bad : {QByteArray(), QByteArray("[]"), QByteArray("{}"), QByteArray("{\"format\":2}"), good.left(good.size() / 2)}) {
        const Result<Snapshot> back = snapshotFromJson(bad);
        ASSERT_FALSE(back);
        EXPECT_EQ(back.error().kind, Error::Kind::BadReply);
    }
}

TEST(SnapshotJson, unknownEnumeratorsReadAsDefaults)
{
    QByteArray json = toJson(fullSnapshot());
    json.replace("\"verdict\":2", "\"verdict\":77");
    json.replace("\"state\":2", "\"state\":-5");
    const Result<Snapshot> back = snapshotFromJson(json);
    ASSERT_OK(back);
    EXPECT_EQ(back->verdict, Verdict::Unknown);
    EXPECT_EQ(back->services.first().state, State::Unknown);
}
