#include "app/engine/core.h"

#include "app/deploy/connectivity.h"
#include "app/deploy/endpoints.h"
#include "app/deploy/follow.h"
#include "app/deploy/ground.h"
#include "app/deploy/run_log.h"
#include "app/deploy/start.h"
#include "app/engine/vault_door.h"
#include "app/vault/journal.h"
#include "app/stack/planner.h"

#include <QCoreApplication>
#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace vigie::engine {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Engine)
};

Result<stack::Definition> wished(stack::Definition definition, const DeployWish &wish)
{
    if (wish.secrets)
        definition.secrets = *wish.secrets;
    for (auto it = wish.settings.cbegin(); it != wish.settings.cend(); ++it) {
        if (!definition.settings.contains(it.key()))
            return failure(Error::Kind::Usage, Tr::tr("There is no setting %1.").arg(it.key()), {},
                           Tr::tr("The settings are: %1.").arg(QStringList(definition.settings.keys()).join(u", "_s)));
        definition.settings.insert(it.key(), it.value());
    }
    return definition;
}

Async<deploy::Proposal> proposal(CorePtr core, SessionPtr session, DeployWish wish)
{
    const stack::Definition known = definitionOf(core, session->server);
    const Result<stack::ServerFacts> facts = co_await deploy::readGround(session->link, *session->tools, known);
    if (!facts)
        co_return failure(facts.error());
    // Another workstation may have deployed since, or this one was killed before it wrote down what it had: the server knows.
    const stack::Definition deployed = stack::asDeployed(known, *facts);
    if (deployed != known)
        if (const Result<> saved = core->history.saveDefinition(session->server.id, deployed); !saved)
            co_return failure(saved.error());
    const Result<stack::Definition> definition = wished(deployed, wish);
    if (!definition)
        co_return failure(definition.error());
    Result<deploy::Proposal> proposed = co_await deploy::propose(siteOf(core, session), *definition, *facts);
    co_return proposed;
}

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
        const auto access = settleAccess(core, session); // meanwhile
        setVerified(run, co_await testTask(core, session->server.id));
        if (const Result<> settled = co_await access; !settled)
            run.log.append({QDateTime::currentDateTimeUtc(), {}, Tr::tr("The accounts of applications are not all in the vault: %1 %2").arg(settled.error().what, settled.error().next)});
        const stack::Definition definition = definitionOf(core, session->server);
        const QString document = deploy::endpointsDocument(definition, session->server.name, QDateTime::currentDateTimeUtc());
        const Result<> written = co_await session->link->put(Secret(document.toUtf8()), definition.folder + u"/ENDPOINTS.md"_s, 0644);
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

Async<deploy::TestReport> testTask(CorePtr core, QUuid server)
{
    const Result<SessionPtr> open = co_await session(core, server);
    if (!open)
        co_return failure(open.error());
    const stack::Definition definition = definitionOf(core, (*open)->server);
    const Result<vault::Values> secrets = co_await vault::read(core->vault, vault::wanted(server, definition));
    if (!secrets)
        co_return failure(secrets.error());
    for (const Secret &secret : *secrets)
        core->redactor.learn(secret);
    deploy::ServicePorts ports;
    for (const stack::Service &service : stack::services()) {
        if (service.portKeys.isEmpty())
            continue;
        const Result<quint16> port = co_await tunnelTo(core, *open, service.portKeys.first());
        if (port)
            ports.insert(service.name, Port{*port});
        else
            ports.insert(service.name, failure(port.error()));
    }
    Result<deploy::TestReport> report = co_await deploy::testServices(ports, *secrets, definition);
    if (report)
        record(core, server, u"test"_s, Tr::tr("Tested the connections"), report->ok() ? u"done"_s : u"failed"_s);
    co_return report;
}

Async<QList<Endpoint>> endpointsTask(CorePtr core, QUuid server)
{
    const Result<Server> found = core->book.byId(server);
    if (!found)
        co_return failure(found.error());
    deploy::Tunnels tunnels;
    if (const SessionPtr open = core->sessions.value(server)) {
        for (const QString &endpoint : {u"postgres"_s, u"redis"_s, u"meilisearch"_s, u"minio"_s, u"minio-console"_s})
            if (const ssh::TunnelPtr tunnel = open->tunnels.value(deploy::endpointPortKey(endpoint)))
                tunnels.insert(endpoint, tunnel->localPort());
    }
    co_return Result<QList<Endpoint>>(deploy::endpoints(definitionOf(core, *found), tunnels));
}

} // namespace vigie::engine
