#include "app/engine/core.h"

#include "app/deploy/endpoints.h"
#include "app/deploy/follow.h"
#include "app/deploy/reconnect.h"
#include "app/engine/proposal.h"
#include "app/engine/vault_door.h"
#include "app/vault/journal.h"

#include <QCoreApplication>
#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace vigie::engine {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Engine)
};

void announce(const CorePtr &core, QUuid server, deploy::Run run)
{
    for (deploy::LogLine &line : run.log)
        line.text = core->redactor.redacted(line.text);
    core->runs.insert(run.id, run);
    if (core->face)
        Q_EMIT core->face->runChanged(server, run);
}

void setVerified(deploy::Run &run, const Result<deploy::TestReport> &report)
{
    for (deploy::Step &step : run.steps) {
        if (step.name != deploy::Step::Name::Verify)
            continue;
        step.state = deploy::Step::State::Failed;
        if (!report) {
            step.note = report.error().what;
            continue;
        }
        for (const deploy::ServiceTest &test : report->services) {
            if (test.service != step.service)
                continue;
            step.state = test.ok ? deploy::Step::State::Done : deploy::Step::State::Failed;
            auto took = 0ms;
            for (const deploy::Probe &probe : test.probes) {
                took += probe.took;
                if (!probe.ok && step.note.isEmpty())
                    step.note = probe.detail;
            }
            step.elapsed = took;
        }
    }
    if (report && report->ok())
        return;
    run.phase = deploy::Run::Phase::Failed;
    run.error = report ? Error{Error::Kind::CommandFailed, Tr::tr("The services run, but a connectivity test failed."), {}, Tr::tr("Look at the failed service's row and log."), {}}
                       : report.error();
}

// A connection that is lost in the middle says nothing about the services: they are tested again once it is back.
Async<deploy::TestReport> testedThroughLosses(CorePtr core, SessionPtr session)
{
    constexpr int rounds = 4;
    for (int round = 1;; ++round) {
        const QDateTime connected = session->link->state().since;
        Result<deploy::TestReport> report = co_await testTask(core, session->server.id);
        if ((report && report->ok()) || round == rounds)
            co_return report;
        const Result<bool> lost = co_await deploy::lostSince(session->link, connected);
        if (!lost)
            co_return failure(lost.error());
        if (!*lost)
            co_return report;
    }
}

Async<> writeEndpoints(SessionPtr session, stack::Definition definition)
{
    const QString document = deploy::endpointsDocument(definition, session->server.name, QDateTime::currentDateTimeUtc());
    const QString path = definition.folder + u"/ENDPOINTS.md"_s;
    const QDateTime connected = session->link->state().since;
    Result<> written = co_await session->link->put(Secret(document.toUtf8()), path, 0644);
    if (written)
        co_return written;
    const Result<bool> lost = co_await deploy::lostSince(session->link, connected);
    if (lost && *lost)
        written = co_await session->link->put(Secret(document.toUtf8()), path, 0644);
    co_return written;
}

// What comes after the run itself: the proof that each service can be used, and ENDPOINTS.md beside the bundle.
Async<deploy::Run> concluded(CorePtr core, SessionPtr session, deploy::Run run)
{
    if (run.phase == deploy::Run::Phase::Done) {
        // while verifying, the run is not over for those who watch
        deploy::Run verifying = run;
        verifying.phase = deploy::Run::Phase::Running;
        for (deploy::Step &step : verifying.steps)
            if (step.name == deploy::Step::Name::Verify)
                step.state = deploy::Step::State::Running;
        announce(core, session->server.id, verifying);
        const Result<deploy::TestReport> tested = co_await testedThroughLosses(core, session);
        setVerified(run, tested);
        if (const Result<> settled = co_await settleAccess(core, session); !settled)
            run.log.append({QDateTime::currentDateTimeUtc(), {}, Tr::tr("The accounts of applications are not all in the vault: %1 %2").arg(settled.error().what, settled.error().next)});
        const stack::Definition definition = definitionOf(core, session->server);
        const Result<> written = co_await writeEndpoints(session, definition);
        if (!written)
            run.log.append({QDateTime::currentDateTimeUtc(), {}, Tr::tr("ENDPOINTS.md was not written: %1").arg(written.error().why)});
    }
    announce(core, session->server.id, run);
    co_return Result<deploy::Run>(run);
}

Async<deploy::Run> followToEnd(CorePtr core, SessionPtr session, deploy::Run known)
{
    QElapsedTimer clock;
    clock.start();
    const QUuid server = session->server.id;
    const stack::Definition definition = definitionOf(core, session->server);
    auto tell = [core, server](const deploy::Run &run) {
        // the end is announced once it is verified
        deploy::Run shown = run;
        if (shown.phase == deploy::Run::Phase::Done)
            shown.phase = deploy::Run::Phase::Running;
        announce(core, server, shown);
    };
    const Result<deploy::Run> followed = co_await deploy::followRun(session->link, definition.folder, definition.project, known, tell, {});
    if (!followed)
        co_return failure(followed.error());
    const Result<deploy::Run> run = co_await concluded(core, session, *followed);
    if (!run)
        co_return failure(run.error());
    (void)core->history.saveRun(server, *run);
    (void)co_await readDeployed(core, session);
    record(core, server, u"deploy"_s, Tr::tr("Deployed revision %1").arg(run->revision), deploy::phaseName(run->phase), std::chrono::milliseconds(clock.elapsed()),
           run->error ? run->error->what + u' ' + run->error->why : QString());
    // In the background, where somebody watches: the vault's page shows what it finds.
    if (run->phase == deploy::Run::Phase::Done && core->options.watches && core->face && core->face->vault())
        (void)core->face->vault()->scan(server, false);
    co_return Result<deploy::Run>(*run);
}

// A deploy would give the services the values that the vault has for current: half a rotation would be undone, or made whole, by chance.
Result<> noHalfRotation(const CorePtr &core, QUuid server)
{
    const Result<QList<vault::Rotation>> all = vault::Journal(core->database).rotations(server);
    if (!all)
        return failure(all.error());
    for (const vault::Rotation &rotation : *all)
        if (!rotation.isOver())
            return failure(Error::Kind::Conflict, Tr::tr("The rotation of %1 is not finished.").arg(rotation.credential.name), Tr::tr("A deploy now could put either value in place."),
                           Tr::tr("Finish it or put the old value back: vigiectl vault repair"));
    return {};
}

} // namespace

Async<stack::Plan> planTask(CorePtr core, QUuid server, DeployWish wish)
{
    const Result<SessionPtr> open = co_await sessionWithDocker(core, server);
    if (!open)
        co_return failure(open.error());
    const Result<deploy::Proposal> proposed = co_await proposal(core, *open, wish);
    if (!proposed)
        co_return failure(proposed.error());
    co_return Result<stack::Plan>(proposed->plan);
}

Async<deploy::Run> deployTask(CorePtr core, QUuid server, DeployWish wish)
{
    if (const Result<> settled = noHalfRotation(core, server); !settled)
        co_return failure(settled.error());
    const Result<SessionPtr> open = co_await sessionWithDocker(core, server);
    if (!open)
        co_return failure(open.error());
    const Result<deploy::Proposal> proposed = co_await proposal(core, *open, wish);
    if (!proposed)
        co_return failure(proposed.error());
    Result<deploy::Run> run = co_await deploy::begin(siteOf(core, *open), *proposed, wish.typed);
    if (!run)
        co_return failure(run.error());
    // The run is on the server now: what it was made from must be known to the next start of Vigie.
    if (const Result<> saved = core->history.saveDefinition(server, proposed->definition); !saved)
        co_return failure(saved.error());
    (void)core->history.saveRun(server, *run);
    if (run->phase == deploy::Run::Phase::Unchanged)
        record(core, server, u"deploy"_s, Tr::tr("Deployed revision %1").arg(run->revision), u"unchanged"_s);
    announce(core, server, *run);
    co_return Result<deploy::Run>(*run);
}

Async<deploy::Run> followTask(CorePtr core, QUuid server, QString run)
{
    const Result<SessionPtr> open = co_await session(core, server);
    if (!open)
        co_return failure(open.error());
    deploy::Run known = core->runs.value(run);
    if (known.id.isEmpty()) {
        const Result<QList<deploy::Run>> all = co_await deploy::listRuns((*open)->link, definitionOf(core, (*open)->server).folder);
        if (!all)
            co_return failure(all.error());
        for (const deploy::Run &each : *all)
            if (each.id == run)
                known = each;
        if (known.id.isEmpty())
            co_return failure(Error::Kind::NotFound, Tr::tr("There is no run %1 on this server.").arg(run), {}, Tr::tr("List them with the verb runs."));
    }
    if (known.phase == deploy::Run::Phase::Unchanged)
        co_return Result<deploy::Run>(known);
    Result<deploy::Run> ended = co_await followToEnd(core, *open, known);
    co_return ended;
}

} // namespace vigie::engine
