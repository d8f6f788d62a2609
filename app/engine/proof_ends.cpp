#include "app/engine/proof_desk.h"

#include "app/deploy/reconnect.h"
#include "app/persistence/marks.h"
#include "app/persistence/signature.h"

#include <QCoroTimer>

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vigie::engine {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Persistence)
};

using persistence::Evidence;
using persistence::Level;
using persistence::Proof;
using persistence::Step;

QStringList remarksOf(const Proof &proof)
{
    QStringList remarks;
    if (proof.level == Level::Crash)
        remarks.append(Tr::tr("The databases were killed while they wrote. Power loss is not tested: what a killed program had written stays in the server's memory."));
    if (proof.level == Level::Reboot && proof.serverBefore.bootId == proof.serverAfter.bootId)
        remarks.append(Tr::tr("The boot id did not change: this server is a container, and what was proven is a container restart."));
    remarks.append(Tr::tr("No copy of the data outside this server is known."));
    return remarks;
}

persistence::Report reportOf(const ProofDeskPtr &desk, const ProofWorkPtr &work, const SessionPtr &session)
{
    const Proof &proof = work->proof();
    persistence::Report report;
    report.id = proof.id;
    report.server = proof.server;
    report.serverName = session->server.name;
    report.host = session->server.host;
    report.level = proof.level;
    report.started = proof.started;
    report.ended = QDateTime::currentDateTimeUtc();
    report.by = proof.by;
    report.project = session->server.project;
    if (const auto runs = desk->core->history.runs(session->server.id); runs)
        for (const deploy::Run &run : *runs)
            report.revision = std::max(report.revision, run.revision);
    for (auto it = work->kept.marks.cbegin(); it != work->kept.marks.cend(); ++it) {
        const QString version = it->facts.value(u"version"_s);
        report.versions.insert(it.key(), version);
        if (version.endsWith("-standin"_L1))
            report.standIns.append(it.key());
    }
    report.remarks = remarksOf(proof);
    report.checks = proof.checks;
    report.evidence = proof.evidence;
    report.serverBefore = proof.serverBefore;
    report.serverAfter = proof.serverAfter;
    report.verdict = proof.verdict();
    return report;
}

// What cannot be removed now is said, and does not hide the verdict.
void tellLeftover(const ProofDeskPtr &desk, const ProofWorkPtr &work, const Error &error)
{
    record(desk->core, work->proof().server, u"persistence"_s, Tr::tr("Test data were left behind: %1").arg(persistence::cornerOf(work->proof().id)), u"failed"_s, {}, error.what + u' ' + error.why);
}

Async<> removeOf(persistence::Access access, persistence::Subject subject, QString proof)
{
    QElapsedTimer clock;
    clock.start();
    while (true) {
        const Result<> removed = co_await subject.remove(access, proof);
        if (removed || clock.elapsed() > 20'000)
            co_return removed;
        co_await QCoro::sleepFor(300ms);
    }
}

void over(const ProofDeskPtr &desk, const ProofWorkPtr &work, Proof::Phase phase)
{
    work->proof().phase = phase;
    work->proof().ended = QDateTime::currentDateTimeUtc();
    work->proof().detached = false;
    for (Step &step : work->proof().steps)
        if (step.state == Step::State::NotYet || step.state == Step::State::Running)
            step.state = Step::State::NotReached;
    (void)desk->journal.forget(work->proof().id);
    const QString result = phase == Proof::Phase::Done ? persistence::verdictName(work->proof().verdict()) : persistence::phaseName(phase);
    record(desk->core, work->proof().server, u"persistence"_s, Tr::tr("Proved persistence: %1").arg(persistence::levelLabel(work->proof().level)), result,
           std::chrono::milliseconds(work->proof().started.msecsTo(*work->proof().ended)), work->proof().error ? work->proof().error->what + u' ' + work->proof().error->why : QString());
    work->lock.reset();
    announceProof(desk, work);
}

Async<> onward(ProofDeskPtr desk, ProofWorkPtr work, SessionPtr session)
{
    using Phase = Proof::Phase;
    while (!work->proof().isOver()) {
        const Phase phase = work->proof().phase;
        if (work->kept.cancelled && phase != Phase::Disturbing && phase != Phase::CleaningUp) {
            if (const Result<> removed = co_await removeTestData(desk, work, session); !removed)
                co_return failure(removed.error());
            over(desk, work, Phase::Stopped);
            co_return Result<>();
        }
        Result<> done;
        if (phase == Phase::Preparing)
            done = co_await prepareProof(desk, work, session);
        else if (phase == Phase::Disturbing)
            done = co_await disturbForProof(desk, work, session);
        else if (phase == Phase::Verifying)
            done = co_await verifyProof(desk, work, session);
        else
            done = co_await concludeProof(desk, work, session);
        if (!done)
            co_return failure(done.error());
    }
    co_return Result<>();
}

bool isConnected(const SessionPtr &session)
{
    return session->link->state().phase == ssh::LinkState::Phase::Connected;
}

// A service says nothing, or a cut line was not noticed yet. What is waited for while the server works has a limit of its own.
bool isSilence(const Error &error, Proof::Phase phase)
{
    return error.kind == Error::Kind::Unreachable || (error.kind == Error::Kind::TimedOut && phase != Proof::Phase::Disturbing);
}

// The line is there, but a service is not: that is no matter of the connection.
Error ofService(Error error)
{
    if (error.kind == Error::Kind::Unreachable || error.kind == Error::Kind::TimedOut)
        error.kind = Error::Kind::CommandFailed;
    return error;
}

} // namespace

void announceProof(const ProofDeskPtr &desk, const ProofWorkPtr &work)
{
    if (desk->face)
        Q_EMIT desk->face->proofChanged(work->proof().server, work->proof());
}

Result<> enterPhase(const ProofDeskPtr &desk, const ProofWorkPtr &work, Proof::Phase phase)
{
    work->proof().phase = phase;
    const Result<> saved = desk->journal.save(work->kept);
    announceProof(desk, work);
    return saved;
}

void setProofStep(const ProofDeskPtr &desk, const ProofWorkPtr &work, Step::Name name, const QString &service, Step::State state, const QString &note,
                  std::optional<std::chrono::milliseconds> elapsed)
{
    const QString key = persistence::stepName(name) + u'/' + service;
    if (state == Step::State::Running && !work->clocks.contains(key))
        work->clocks[key].start();
    for (Step &step : work->proof().steps) {
        if (step.name != name || step.service != service)
            continue;
        if (step.state != state && state != Step::State::Running)
            step.elapsed = elapsed ? elapsed : std::optional(std::chrono::milliseconds(work->clocks.contains(key) ? work->clocks.value(key).elapsed() : 0));
        step.state = state;
        if (!note.isEmpty())
            step.note = note;
    }
    announceProof(desk, work);
}

Async<> removeTestData(ProofDeskPtr desk, ProofWorkPtr work, SessionPtr session)
{
    const Result<persistence::Access> access = co_await proofAccess(desk, session);
    if (!access)
        co_return failure(access.error());
    std::vector<Async<>> tasks;
    for (const persistence::Subject &subject : persistence::subjects())
        tasks.push_back(removeOf(*access, subject, work->proof().id));
    std::optional<Error> first;
    for (Async<> &task : tasks) {
        const Result<> removed = co_await task;
        if (!removed && !first)
            first = removed.error();
    }
    const Result<> forgotten = co_await persistence::forgetDisturbance(session->link, access->definition, work->proof().id);
    if (first)
        co_return failure(*first);
    co_return forgotten;
}

Async<> concludeProof(ProofDeskPtr desk, ProofWorkPtr work, SessionPtr session)
{
    const Result<> removed = co_await removeTestData(desk, work, session);
    if (!removed && session->link->state().phase != ssh::LinkState::Phase::Connected)
        co_return failure(removed.error());
    if (!removed)
        tellLeftover(desk, work, removed.error());
    const Result<Secret> key = co_await persistence::signingKey(desk->core->vault.store);
    if (!key)
        co_return failure(key.error());
    persistence::Report report = reportOf(desk, work, session);
    if (!removed)
        report.remarks.append(Tr::tr("The test data could not be removed from every service: %1").arg(persistence::cornerOf(report.id)));
    const Result<QList<QByteArray>> earlier = desk->journal.files(report.server, 1);
    if (!earlier)
        co_return failure(earlier.error());
    if (!earlier->isEmpty()) {
        if (const Result<persistence::Verification> previous = persistence::verified(earlier->first()))
            report.previousId = previous->report.id;
        report.previousDigest = persistence::digestOf(earlier->first());
    }
    const QByteArray file = persistence::signedReport(report, *key);
    if (const Result<> kept = desk->journal.keep(report, file); !kept)
        co_return failure(kept.error());
    work->proof().report = report.id;
    over(desk, work, Proof::Phase::Done);
    if (desk->face)
        Q_EMIT desk->face->reportsChanged(report.server);
    co_return Result<>();
}

Async<Proof> carryOut(ProofDeskPtr desk, ProofWorkPtr work)
{
    work->running = true;
    std::optional<Error> ending;
    int silences = 0;       // of a service while the line was there
    for (int round = 0; round < 100 && !work->proof().isOver(); ++round) {
        const Result<SessionPtr> open = co_await sessionWithDocker(desk->core, work->proof().server);
        if (!open) {
            ending = open.error();
            break;
        }
        const Result<> done = co_await onward(desk, work, *open);
        if (done)
            break;
        ending = done.error();
        const bool silent = isSilence(done.error(), work->proof().phase) && isConnected(*open);
        silences += silent ? 1 : 0;
        if (!isConnected(*open) || (silent && silences < 6)) {
            // Waited out, then the phase begins again: each of them can.
            co_await QCoro::sleepFor(1000ms);
            if (const Result<> again = co_await deploy::untilConnected((*open)->link, 10min, {}); again)
                continue;
            break;
        }
        const Result<> removed = co_await removeTestData(desk, work, *open);
        if (!removed)
            tellLeftover(desk, work, removed.error());
        work->proof().error = isConnected(*open) ? ofService(done.error()) : done.error();
        over(desk, work, Proof::Phase::Failed);
    }
    work->running = false;
    if (!work->proof().isOver()) {
        work->lock.reset();
        desk->works.remove(work->proof().server);
        co_return failure(ending.value_or(Error{Error::Kind::Unreachable, Tr::tr("The proof was not finished."), {}, {}, {}}).during(Tr::tr("The proof is not finished; it can be gone on with.")));
    }
    desk->works.remove(work->proof().server);
    co_return Result<Proof>(work->proof());
}

} // namespace vigie::engine
