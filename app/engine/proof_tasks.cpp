#include "app/engine/proof_desk.h"

#include "app/persistence/marks.h"
#include "app/persistence/verdicts.h"
#include "remote/ssh/ssh_link.h"

#include <QCoroTimer>

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vigie::engine {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Persistence)
};

using persistence::Access;
using persistence::Evidence;
using persistence::Level;
using persistence::Proof;
using persistence::Step;
using persistence::Subject;
using State = Step::State;
using Name = Step::Name;

using Act = Async<> (*)(ProofDeskPtr, ProofWorkPtr, Access, Subject);

// The same for each service, all at once; the first failure is told after all have ended.
Async<> forEach(ProofDeskPtr desk, ProofWorkPtr work, Access access, Act act)
{
    std::vector<Async<>> tasks;
    for (const Subject &subject : persistence::subjects())
        tasks.push_back(act(desk, work, access, subject));
    std::optional<Error> first;
    for (Async<> &task : tasks) {
        const Result<> ended = co_await task;
        if (!ended && !first)
            first = ended.error();
    }
    if (first)
        co_return failure(*first);
    co_return Result<>();
}

Async<> writeOne(ProofDeskPtr desk, ProofWorkPtr work, Access access, Subject subject)
{
    setProofStep(desk, work, Name::Write, subject.service, State::Running);
    const Result<persistence::Marks> written = co_await subject.write(access, work->proof().id);
    if (!written) {
        setProofStep(desk, work, Name::Write, subject.service, State::Failed, written.error().what);
        co_return failure(written.error());
    }
    setProofStep(desk, work, Name::Write, subject.service, State::Done, written->note);
    setProofStep(desk, work, Name::Confirm, subject.service, State::Running);
    const Result<persistence::Marks> confirmed = co_await subject.confirm(access, work->proof().id, *written);
    if (!confirmed) {
        setProofStep(desk, work, Name::Confirm, subject.service, State::Failed, confirmed.error().what);
        co_return failure(confirmed.error());
    }
    setProofStep(desk, work, Name::Confirm, subject.service, State::Done, confirmed->note);
    work->kept.marks.insert(subject.service, *confirmed);
    co_return Result<>();
}

Async<> countOne(ProofDeskPtr, ProofWorkPtr work, Access access, Subject subject)
{
    const Result<persistence::CounterPtr> counter = co_await subject.openCounter(access, work->proof().id);
    if (!counter)
        co_return failure(counter.error());
    for (qint64 number = 1; !work->killed; ++number) {
        const Result<> done = co_await (*counter)->next(number);
        if (!done)
            break;
        work->acknowledged[subject.service].append(QDateTime::currentMSecsSinceEpoch());
        if (number % 100 == 0)
            co_await QCoro::sleepFor(0ms);
    }
    co_return Result<>();
}

void keepCounters(const ProofWorkPtr &work)
{
    constexpr qsizetype remembered = 2000;
    for (auto it = work->acknowledged.cbegin(); it != work->acknowledged.cend(); ++it) {
        QJsonArray times;
        for (const qint64 time : it->mid(std::max<qsizetype>(0, it->size() - remembered)))
            times.append(time);
        work->kept.counters.insert(it.key(), QJsonObject{{u"acknowledged"_s, qint64{it->size()}}, {u"times"_s, times}});
    }
}

bool isWhole(const persistence::Reading &reading)
{
    return std::ranges::none_of(reading.checks, [](const persistence::Check &check) { return check.verdict == persistence::Verdict::CannotTell; });
}

// A service may need a moment after it says that it is healthy, and one that says nothing gets some more; so does one whose answers a cut line cut short.
Async<persistence::Reading> readPatiently(Access access, Subject subject, QString proof, persistence::Marks marks)
{
    QElapsedTimer clock;
    clock.start();
    while (true) {
        Result<persistence::Reading> reading = co_await subject.readBack(access, proof, marks);
        if ((reading && isWhole(*reading)) || clock.elapsed() > 30'000)
            co_return reading;
        co_await QCoro::sleepFor(300ms);
    }
}

Async<> verifyOne(ProofDeskPtr desk, ProofWorkPtr work, Access access, Subject subject)
{
    const QString service = subject.service;
    const QString proof = work->proof().id;
    setProofStep(desk, work, Name::Verify, service, State::Running);
    const Result<persistence::Reading> reading = co_await readPatiently(access, subject, proof, work->kept.marks.value(service));
    QList<persistence::Check> checks = reading ? reading->checks : QList<persistence::Check>{persistence::unread(service, reading.error())};
    if (reading && work->proof().level == Level::Crash) {
        const QJsonObject counter = work->kept.counters.value(service);
        const QJsonArray times = counter.value(u"times"_s).toArray();
        const qint64 acknowledged = counter.value(u"acknowledged"_s).toInteger();
        const Result<qint64> found = co_await subject.counted(access, proof);
        if (found) {
            const qsizetype lost = std::clamp<qsizetype>(acknowledged - *found, 0, times.size());
            const qint64 within = lost > 0 ? times.last().toInteger() - times.at(times.size() - lost).toInteger() : 0;
            checks.append(persistence::counterCheck(service, acknowledged, *found, std::chrono::milliseconds(within), work->kept.marks.value(service).facts));
        } else {
            checks.append(persistence::unread(service, found.error()));
        }
    }
    work->proof().checks += checks;
    if (reading)
        work->factsAfter.insert(service, reading->facts);
    const auto kept = std::ranges::count(checks, persistence::Verdict::Kept, &persistence::Check::verdict);
    const bool bad = std::ranges::any_of(checks, [](const persistence::Check &check) { return check.verdict == persistence::Verdict::Lost || check.verdict == persistence::Verdict::CannotTell; });
    setProofStep(desk, work, Name::Verify, service, bad ? State::Failed : State::Done, Tr::tr("%1 of %2 match").arg(kept).arg(checks.size()));
    co_return Result<>();
}

persistence::Identity withFacts(persistence::Identity identity, const QMap<QString, QString> &facts)
{
    for (auto it = facts.cbegin(); it != facts.cend(); ++it)
        if (!identity.more.contains(it.key()))
            identity.more.insert(it.key(), it.value());
    return identity;
}

Async<persistence::Ground> ground(ProofDeskPtr desk, SessionPtr session)
{
    const stack::Definition definition = definitionOf(desk->core, session->server);
    const Result<ssh::Target> target = targetOf(*desk->core, session->server);
    if (!target)
        co_return failure(target.error());
    const auto key = ssh::presentedKey(*target);
    Result<persistence::Ground> read = co_await persistence::readGround(session->link, *session->tools, definition);
    const Result<ssh::HostKey> presented = co_await key;
    if (read && presented)
        read->server.serverKey = presented->fingerprint();
    co_return read;
}

Result<> allRunning(const persistence::Ground &ground)
{
    QStringList missing;
    for (const Subject &subject : persistence::subjects())
        if (!ground.services.contains(subject.service))
            missing.append(subject.service);
    if (missing.isEmpty())
        return {};
    return failure(Error::Kind::CommandFailed, Tr::tr("The stack is not complete: nothing would be proven."), Tr::tr("There is no container of: %1.").arg(missing.join(u", "_s)),
                   Tr::tr("Deploy the stack, then prove it."));
}

persistence::Order orderOf(const ProofDeskPtr &desk, const ProofWorkPtr &work, const SessionPtr &session, const QMap<QString, Secret> &secrets)
{
    persistence::Order order;
    order.proof = work->proof().id;
    order.level = work->proof().level;
    order.tools = *session->tools;
    order.definition = definitionOf(desk->core, session->server);
    for (const Subject &subject : persistence::subjects())
        order.services.append(subject.service);
    for (const Evidence &evidence : std::as_const(work->proof().evidence))
        order.renewAnonymous = order.renewAnonymous || evidence.before.anonymous;
    order.secrets = secrets;
    return order;
}

void tellDisturbance(const ProofDeskPtr &desk, const ProofWorkPtr &work, const persistence::Disturbance &now)
{
    work->proof().detached = true;
    for (auto it = now.disturbed.cbegin(); it != now.disturbed.cend(); ++it)
        setProofStep(desk, work, Name::Disturb, it.key(), *it, {}, *it == State::Running ? std::nullopt : std::optional(now.disturbedAfter.value(it.key())));
    for (auto it = now.healthy.cbegin(); it != now.healthy.cend(); ++it) {
        const QString note = *it == State::Running ? Tr::tr("Waiting") : *it == State::Done ? (now.startedByHand.contains(it.key()) ? Tr::tr("Started by Vigie") : Tr::tr("Healthy")) : Tr::tr("Not healthy");
        setProofStep(desk, work, Name::Healthy, it.key(), *it, note, *it == State::Running ? std::nullopt : std::optional(now.healthyAfter.value(it.key())));
    }
    for (Evidence &evidence : work->proof().evidence)
        if (now.away.contains(evidence.service))
            evidence.away = now.away.value(evidence.service);
}

} // namespace

Async<Access> proofAccess(ProofDeskPtr desk, SessionPtr session)
{
    const CorePtr core = desk->core;
    Access access;
    access.definition = definitionOf(core, session->server);
    const Result<vault::Values> secrets = co_await vault::read(core->vault, vault::wanted(session->server.id, access.definition));
    if (!secrets)
        co_return failure(secrets.error());
    access.secrets = *secrets;
    for (const Secret &secret : *secrets)
        core->redactor.learn(secret);
    for (const stack::Service &service : stack::services()) {
        if (service.portKeys.isEmpty())
            continue;
        const Result<quint16> port = co_await tunnelTo(core, session, service.portKeys.first());
        if (port)
            access.ports.insert(service.name, Port{*port});
        else
            access.ports.insert(service.name, failure(port.error()));
    }
    co_return Result<Access>(access);
}

Async<> prepareProof(ProofDeskPtr desk, ProofWorkPtr work, SessionPtr session)
{
    const Result<persistence::Ground> before = co_await ground(desk, session);
    if (!before)
        co_return failure(before.error());
    if (const Result<> complete = allRunning(*before); !complete)
        co_return failure(complete.error());
    const Result<Access> access = co_await proofAccess(desk, session);
    if (!access)
        co_return failure(access.error());
    work->proof().evidence.clear();
    work->proof().serverBefore = before->server;
    for (const Subject &subject : persistence::subjects())
        work->proof().evidence.append(Evidence{subject.service, before->services.value(subject.service), {}, {}});
    announceProof(desk, work);
    if (const Result<> written = co_await forEach(desk, work, *access, writeOne); !written)
        co_return failure(written.error());
    for (Evidence &evidence : work->proof().evidence)
        evidence.before = withFacts(evidence.before, work->kept.marks.value(evidence.service).facts);
    co_return enterPhase(desk, work, Proof::Phase::Disturbing);
}

Async<> disturbForProof(ProofDeskPtr desk, ProofWorkPtr work, SessionPtr session)
{
    const Result<Access> access = co_await proofAccess(desk, session);
    if (!access)
        co_return failure(access.error());
    const persistence::Order order = orderOf(desk, work, session, access->secrets);
    const Result<QString> state = co_await persistence::disturbanceState(session->link, order.definition, order.proof);
    if (!state)
        co_return failure(state.error());
    const bool begun = state->startsWith("running"_L1) || state->startsWith("done"_L1) || state->startsWith("failed"_L1) || state->startsWith("rebooting"_L1);
    std::vector<Async<>> counters;
    if (!begun && work->kept.cancelled)
        co_return enterPhase(desk, work, Proof::Phase::Verifying);
    if (!begun) {
        if (order.level == Level::Crash) {
            work->acknowledged.clear();
            work->killed = false;
            for (const Subject &subject : persistence::subjects())
                counters.push_back(countOne(desk, work, *access, subject));
            co_await QCoro::sleepFor(2000ms);
            keepCounters(work);
            if (const Result<> saved = desk->journal.save(work->kept); !saved)
                co_return failure(saved.error());
        }
        const Result<> launched = co_await persistence::launch(session->link, order);
        work->killed = !launched;
        if (!launched)
            co_return failure(launched.error());
    }
    const auto tell = [desk, work](const persistence::Disturbance &now) { tellDisturbance(desk, work, now); };
    const Result<persistence::Disturbance> ended = co_await persistence::followDisturbance(session->link, order, tell);
    work->killed = true;
    for (Async<> &counter : counters)
        (void)co_await counter;
    if (!counters.empty())
        keepCounters(work);
    if (!ended)
        co_return failure(ended.error());
    tellDisturbance(desk, work, *ended);
    work->proof().detached = false;
    if (ended->phase == persistence::Disturbance::Phase::Failed)
        co_return failure(Error::Kind::CommandFailed, Tr::tr("The server could not do what the proof asked for."), ended->trouble, Tr::tr("The test data were removed. Look at the services, then try again."));
    co_return enterPhase(desk, work, Proof::Phase::Verifying);
}

Async<> verifyProof(ProofDeskPtr desk, ProofWorkPtr work, SessionPtr session)
{
    work->proof().checks.clear();
    const Result<Access> access = co_await proofAccess(desk, session);
    if (!access)
        co_return failure(access.error());
    (void)co_await forEach(desk, work, *access, verifyOne);
    // A cut line is no verdict: what could not be read is read again when it is back.
    if (session->link->state().phase != ssh::LinkState::Phase::Connected)
        co_return failure(Error::Kind::Unreachable, Tr::tr("The connection was lost while the test data were read back."));
    const Result<persistence::Ground> after = co_await ground(desk, session);
    if (!after)
        co_return failure(after.error());
    work->proof().serverAfter = after->server;
    QList<persistence::Check> checks;
    for (Evidence &evidence : work->proof().evidence) {
        evidence.after = withFacts(after->services.value(evidence.service), work->factsAfter.value(evidence.service));
        const QMap<QString, QString> facts = work->kept.marks.value(evidence.service).facts;
        QList<persistence::Check> own;
        for (const persistence::Check &check : std::as_const(work->proof().checks))
            if (check.service == evidence.service)
                own.append(check);
        checks += persistence::explained(own + persistence::identityChecks(evidence, work->proof().level, facts) + persistence::countChecks(evidence), persistence::reasonOf(evidence, facts));
        const bool fresh = evidence.newContainer();
        setProofStep(desk, work, Name::Disturb, evidence.service, State::Done,
                     fresh ? (evidence.sameVolume() ? Tr::tr("New, same volume") : Tr::tr("New, another folder")) : (evidence.sameVolume() ? Tr::tr("Same volume") : Tr::tr("Another folder")),
                     std::nullopt);
    }
    work->proof().checks = checks;
    announceProof(desk, work);
    co_return enterPhase(desk, work, Proof::Phase::CleaningUp);
}

} // namespace vigie::engine
