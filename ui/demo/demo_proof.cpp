#include "ui/demo/demo_data.h"
#include "ui/demo/demo_persistence.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vigie::demo {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Demo)
};

using persistence::Check;
using persistence::Evidence;
using persistence::Identity;
using persistence::Level;
using persistence::Proof;
using persistence::Report;
using persistence::Step;
using persistence::Verdict;
using State = Step::State;

const QStringList services{u"postgres"_s, u"redis"_s, u"meilisearch"_s, u"minio"_s};

QMap<QString, QString> items()
{
    return {{services[0], Tr::tr("14 rows, 1 large object")}, {services[1], Tr::tr("12 keys")}, {services[2], Tr::tr("3 documents")}, {services[3], Tr::tr("4 objects")}};
}

Evidence evidence(const QString &service, const QString &before, const QString &after, std::chrono::milliseconds away)
{
    Identity was;
    was.container = before;
    was.mountType = u"volume"_s;
    was.volume = u"viridial_%1_data"_s.arg(service);
    was.volumeCreated = QDateTime(QDate(2026, 11, 9), QTime(10, 4), Qt::UTC);
    was.dataInode = u"2049:1310722"_s;
    Identity is = was;
    is.container = after;
    Evidence one{service, was, is, away};
    return one;
}

QList<Evidence> allEvidence()
{
    return {evidence(services[0], u"4be0917fa2c1"_s, u"e93c55d01b7a"_s, 7400ms), evidence(services[1], u"7c1f0a92be3d"_s, u"02d86e4fc915"_s, 3200ms),
            evidence(services[2], u"a1d4c37e9f08"_s, u"58f27be3610d"_s, 9100ms), evidence(services[3], u"c60e2d8b4471"_s, u"b7419ac0e2f6"_s, 7900ms)};
}

QList<Check> checks(bool lost)
{
    const auto one = [](const QString &service, const QString &name, const QString &what, Verdict verdict = Verdict::Kept, const QString &detail = {}) {
        Check check;
        check.service = service;
        check.name = name;
        check.what = what;
        check.verdict = verdict;
        check.detail = detail;
        return check;
    };
    QList<Check> all;
    all += {one(services[0], u"rows"_s, Tr::tr("1 row of each common type")), one(services[0], u"large-object"_s, Tr::tr("The large object")),
            one(services[0], u"your-rows"_s, Tr::tr("200 of your rows, by primary key")),
            one(services[0], u"row-count"_s, Tr::tr("Number of rows"), Verdict::ChangedByApplication, Tr::tr("41,208 before, 41,215 after"))};
    all += {one(services[1], u"keys"_s, Tr::tr("1 key of each type"), lost ? Verdict::Lost : Verdict::Kept, lost ? Tr::tr("vigie:proof:hash is gone") : QString()),
            one(services[1], u"expiring"_s, Tr::tr("Keys with an expiry")), one(services[1], u"aof"_s, Tr::tr("Append-only file"))};
    all += {one(services[2], u"documents"_s, Tr::tr("3 documents and their settings")), one(services[2], u"your-indexes"_s, Tr::tr("Your indexes"), lost ? Verdict::CannotTell : Verdict::Kept,
                                                                                           lost ? Tr::tr("Meilisearch did not answer in time") : QString())};
    for (const QString &bucket : {u"documents"_s, u"media"_s, u"archive"_s})
        all.append(one(services[3], bucket, Tr::tr("1 object in %1, by SHA-256").arg(bucket)));
    all.append(one(services[3], u"multipart"_s, Tr::tr("The multipart object")));
    return all;
}

} // namespace

Proof runningProof(QUuid server, Level level)
{
    Proof proof;
    proof.id = u"20261123T143149Z-4f2c"_s;
    proof.server = server;
    proof.level = level;
    proof.phase = Proof::Phase::Verifying;
    proof.started = moment().addSecs(-19);
    proof.by = u"ana@laptop"_s;
    proof.expected = 40s;
    proof.detached = true;
    proof.items = items();
    const QStringList confirmed{Tr::tr("WAL flushed"), Tr::tr("In AOF"), Tr::tr("Task done"), Tr::tr("Read back")};
    const QStringList matches{Tr::tr("Rows match"), Tr::tr("Keys match"), QString(), Tr::tr("3 of 4 match")};
    static constexpr std::array<std::array<int, 5>, 4> took{{{100, 200, 3400, 4000, 100}, {100, 300, 1100, 2100, 100}, {100, 600, 1300, 5200, 0}, {400, 200, 1600, 6300, 300}}};
    for (int i = 0; i < int(services.size()); ++i) {
        const auto ms = [&](int step) { return std::optional(std::chrono::milliseconds(took[std::size_t(i)][std::size_t(step)])); };
        const bool waits = i == 2;
        proof.steps += {Step{Step::Name::Write, services[i], State::Done, ms(0), Tr::tr("Written")}, Step{Step::Name::Confirm, services[i], State::Done, ms(1), confirmed[i]},
                        Step{Step::Name::Disturb, services[i], State::Done, ms(2), Tr::tr("New, same volume")},
                        Step{Step::Name::Healthy, services[i], waits ? State::Running : State::Done, ms(3), waits ? Tr::tr("Waiting") : Tr::tr("Healthy")},
                        Step{Step::Name::Verify, services[i], waits ? State::NotYet : i == 3 ? State::Running : State::Done, waits ? std::nullopt : ms(4), matches[i]}};
    }
    proof.evidence = allEvidence();
    return proof;
}

Report demoReport(QUuid server, bool lost)
{
    Report report;
    report.id = u"20261123T143149Z-4f2c"_s;
    report.server = server;
    report.serverName = u"viridial-prod"_s;
    report.host = u"vps-4f2c.example.net"_s;
    report.level = Level::Recreate;
    report.started = moment().addSecs(-58);
    report.ended = moment().addSecs(-20);
    report.by = u"ana@laptop"_s;
    report.project = u"viridial"_s;
    report.revision = 14;
    report.checks = checks(lost);
    report.evidence = allEvidence();
    report.serverBefore.serverKey = u"SHA256:u7Qw3nLd0fKeZc8RbY1xM5tavH2sGo9jiPq4T6xEmB0"_s;
    report.serverAfter = report.serverBefore;
    report.previousId = u"20261121T091200Z-77aa"_s;
    report.previousDigest = u"sha256:90fe22c1a8b7745d03d1"_s;
    report.verdict = lost ? Verdict::Lost : Verdict::Kept;
    return report;
}

} // namespace vigie::demo
