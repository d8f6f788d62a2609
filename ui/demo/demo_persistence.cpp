#include "ui/demo/demo_persistence.h"

#include "ui/demo/demo_data.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vigie::demo {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Demo)
};

using persistence::Level;
using persistence::Proof;
using persistence::ReportSummary;
using persistence::Step;
using persistence::Verdict;

ReportSummary summary(QUuid server, int days, Level level, bool lost)
{
    const QDateTime ended = days == 0 ? moment().addSecs(-20) : moment().addDays(-days);
    persistence::Report report = demoReport(server, lost);
    report.level = level;
    return {days == 0 ? report.id : days == 2 ? report.previousId : u"report-%1"_s.arg(days), server, level, ended.addSecs(-38), ended, report.verdict, persistence::headline(report),
            days == 2 ? report.previousDigest : u"sha256:1c77ab0e93f2d4516d0ba94e"_s};
}

} // namespace

DemoPersistence::DemoPersistence(Story story, QUuid server) : m_story(story), m_server(server)
{
    if (story == Story::Proving)
        m_proof = runningProof(server, Level::Recreate);
}

Async<persistence::Plan> DemoPersistence::plan(QUuid server, Level level)
{
    m_calls.append(u"plan "_s + persistence::levelName(level));
    persistence::Plan plan;
    plan.level = level;
    plan.expected = level == Level::Restart ? 30s : level == Level::Recreate ? 60s : level == Level::Engine ? 120s : level == Level::Reboot ? 300s : 60s;
    const Proof proof = runningProof(server, level);
    plan.items = proof.items;
    plan.steps = proof.steps;
    for (Step &step : plan.steps) {
        step.state = Step::State::NotYet;
        step.elapsed.reset();
        step.note.clear();
    }
    plan.remarks = {Tr::tr("No copy of the data is known.")};
    if (persistence::needsTyping(level)) {
        plan.alsoStops = {u"caddy (proxy)"_s, u"grafana"_s};
        plan.toType = u"viridial-prod"_s;
    }
    co_return plan;
}

Async<Proof> DemoPersistence::start(QUuid server, persistence::Wish wish)
{
    m_calls.append(u"start %1 %2"_s.arg(persistence::levelName(wish.level), wish.typed).trimmed());
    m_proof = runningProof(server, wish.level);
    Q_EMIT proofChanged(server, *m_proof);
    co_return Result<Proof>(*m_proof);
}

Async<Proof> DemoPersistence::follow(QUuid, QString proof)
{
    m_calls.append(u"follow "_s + proof);
    if (!m_proof)
        co_return failure(Error::Kind::NotFound, Tr::tr("There is no such proof."));
    co_return Result<Proof>(*m_proof);
}

void DemoPersistence::advance()
{
    if (!m_proof || m_proof->isOver())
        return;
    for (Step &step : m_proof->steps)
        step.state = Step::State::Done;
    m_proof->phase = Proof::Phase::Done;
    m_proof->ended = moment();
    m_proof->report = demoReport(m_server, false).id;
    m_story = Story::Proven;
    Q_EMIT proofChanged(m_server, *m_proof);
    Q_EMIT reportsChanged(m_server);
}

Async<> DemoPersistence::cancel(QUuid server, QString proof)
{
    m_calls.append(u"cancel "_s + proof);
    if (m_proof) {
        m_proof->phase = Proof::Phase::Stopped;
        m_proof->ended = moment();
        Q_EMIT proofChanged(server, *m_proof);
    }
    co_return Result<>();
}

Async<deploy::Places> DemoPersistence::places(QUuid)
{
    m_calls.append(u"places"_s);
    const QMap<QString, QString> versions{{u"postgres"_s, u"14.13"_s}, {u"redis"_s, u"7.0.15"_s}, {u"meilisearch"_s, u"1.5.1"_s}, {u"minio"_s, u"2025-09-07T16:13:09Z"_s}};
    deploy::Places places;
    for (auto it = versions.cbegin(); it != versions.cend(); ++it)
        for (const QString &place : {u"server"_s, u"network"_s})
            places[it.key()].append({place, true, true, true, u"off"_s, 0.4, *it, {}});
    co_return Result<deploy::Places>(places);
}

std::optional<Proof> DemoPersistence::unfinished(QUuid server) const
{
    return server == m_server && m_proof && !m_proof->isOver() ? m_proof : std::nullopt;
}

Result<QList<ReportSummary>> DemoPersistence::reports(QUuid server) const
{
    QList<ReportSummary> all;
    if (server != m_server || m_story == Story::Never)
        return all;
    if (m_story == Story::Proven || m_story == Story::Lost)
        all.append(summary(server, 0, Level::Recreate, m_story == Story::Lost));
    all += {summary(server, 2, Level::Recreate, false), summary(server, 9, Level::Reboot, false), summary(server, 13, Level::Restart, false), summary(server, 14, Level::Restart, true)};
    return all;
}

std::optional<ReportSummary> DemoPersistence::lastProof(QUuid server) const
{
    const Result<QList<ReportSummary>> all = reports(server);
    return !all || all->isEmpty() ? std::nullopt : std::optional(all->first());
}

Result<persistence::Verification> DemoPersistence::report(QString id) const
{
    const Result<QList<ReportSummary>> all = reports(m_server);
    for (const ReportSummary &one : *all)
        if (one.id == id) {
            persistence::Verification verification{demoReport(m_server, one.verdict == Verdict::Lost), one.digest, u"SHA256:bD3kq81LzP0aVt0"_s, true};
            verification.report.id = id;
            verification.report.level = one.level;
            return verification;
        }
    return failure(Error::Kind::NotFound, Tr::tr("There is no such report."));
}

Result<persistence::Documents> DemoPersistence::documents(QString id) const
{
    return persistence::Documents{"{\"id\": \"" + id.toUtf8() + "\"}\n", u"# "_s + persistence::headline(demoReport(m_server, false)) + u'\n',
                                  u"<h1>"_s + persistence::headline(demoReport(m_server, false)) + u"</h1>"_s};
}

Result<persistence::Verification> DemoPersistence::verify(QByteArray) const
{
    return failure(Error::Kind::BadReply, Tr::tr("This is not a report of Vigie."));
}

} // namespace vigie::demo
