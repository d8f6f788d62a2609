#include "app/deploy/deploy.h"

#include "app/deploy/ground.h"
#include "app/deploy/revision.h"
#include "app/deploy/run_log.h"
#include "app/deploy/start.h"
#include "app/stack/env_file.h"
#include "app/stack/planner.h"
#include "app/vault/policy.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie::deploy {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Deploy)
};

Result<> checkDefinition(const stack::Definition &definition, const docker::Tools &tools)
{
    for (auto it = definition.settings.cbegin(); it != definition.settings.cend(); ++it)
        if (const Result<> checked = stack::checkSetting(it.key(), it.value()); !checked)
            return checked;
    if (!tools.compose)
        return failure(Error::Kind::NotFound, Tr::tr("Docker Compose is missing on this server."), {}, Tr::tr("Run the check and let Vigie prepare the server."));
    if (definition.secrets == stack::SecretMode::VaultOnly && !tools.compose->isAtLeast(2, 6, 1))
        return failure(Error::Kind::Usage, Tr::tr("Vault-only secrets need Docker Compose 2.6.1 or newer."),
                       Tr::tr("This server has %1, which cannot take secrets from the environment.").arg(tools.compose->version),
                       Tr::tr("Use the .env mode, or update Compose."));
    return {};
}

stack::Abilities abilitiesOf(const docker::Tools &tools)
{
    return {tools.engine.isAtLeast(25) && tools.compose && tools.compose->isAtLeast(2, 20, 2)};
}

stack::KnownCredentials known(const Site &site, const Result<vault::Values> &values)
{
    const Result<bool> recoverable = vault::hasRecoveryFile(site.vault, site.server);
    return values ? stack::KnownCredentials{true, *values, recoverable && *recoverable} : stack::KnownCredentials{};
}

Error stopped(const stack::Plan &plan)
{
    QStringList lines;
    for (const stack::GateLine &line : plan.gate)
        if (line.result == stack::GateLine::Result::Stops)
            lines.append(line.claim + u' ' + line.evidence);
    return {Error::Kind::GateStopped, Tr::tr("The deploy was stopped to keep data safe."), lines.join(u' '),
            Tr::tr("Put this right and deploy again; nothing was changed."), lines.join(u'\n')};
}

Error needsTyping(const stack::Plan &plan, const QStringList &missing)
{
    QStringList lines;
    for (const stack::GateLine &line : plan.gate)
        if (line.result == stack::GateLine::Result::NeedsTyping && missing.contains(line.confirm))
            lines.append(line.claim + u' ' + line.evidence);
    return {Error::Kind::NeedsAnswer, Tr::tr("The deploy waits for a confirmation."), lines.join(u' '),
            Tr::tr("Type %1 to go on.").arg(missing.join(u", "_s)), missing.join(u'\n')};
}

Result<> passGate(const stack::Plan &plan, const QStringList &typed)
{
    if (plan.stops())
        return failure(stopped(plan));
    QStringList missing;
    for (const QString &text : plan.toType())
        if (!typed.contains(text))
            missing.append(text);
    if (!missing.isEmpty())
        return failure(needsTyping(plan, missing));
    return {};
}

Launch launchOf(const Site &site, const Proposal &proposal, const vault::Values &secrets, const QString &id)
{
    const stack::Definition &definition = proposal.definition;
    const bool vaultOnly = definition.secrets == stack::SecretMode::VaultOnly;
    Launch launch;
    launch.folder = definition.folder;
    launch.run = id;
    launch.files = proposal.files;
    launch.files.append({u".env"_s, envText(proposal.facts.env, definition, secrets), 0600});
    launch.files.append({revisionFolder(proposal.plan.revision) + u"/settings"_s, stack::withVariables({}, definition.settings), 0644});
    if (vaultOnly)
        launch.secrets = secrets;

    Job &job = launch.job;
    job.docker = dockerWords(site.tools);
    job.compose = composeWords(site.tools, definition.project, vaultOnly ? QStringList(secrets.keys()) : QStringList());
    job.project = definition.project;
    job.baseRevision = proposal.facts.revision;
    if (proposal.facts.env)
        job.baseEnv = QString::fromLatin1(QCryptographicHash::hash(*proposal.facts.env, QCryptographicHash::Sha256).toHex());
    job.revision = proposal.plan.revision;
    job.by = site.by;
    for (const stack::BundleFile &file : std::as_const(launch.files))
        job.files.append(file.path);
    for (const stack::CredentialNeed &need : stack::credentialNeeds())
        job.required.append(need.variable);
    for (const stack::ServicePlan &service : proposal.plan.services) {
        job.images.insert(service.service, definition.image(*stack::findService(service.service)));
        if (service.pull)
            job.pull.append(service.service);
        if (service.action != stack::ServicePlan::Action::RunOnce)
            job.services.append(service.service);
    }
    return launch;
}

} // namespace

QByteArray envText(const std::optional<QByteArray> &before, const stack::Definition &definition, const vault::Values &secrets)
{
    QByteArray text = before.value_or("# Settings of this stack. Holds secrets in .env mode: keep it 0600 and out of version control.\n");
    QMap<QString, QString> variables = definition.settings;
    variables.insert(u"COMPOSE_PROJECT_NAME"_s, definition.project);
    if (definition.secrets == stack::SecretMode::Env) {
        for (auto it = secrets.cbegin(); it != secrets.cend(); ++it)
            variables.insert(it.key(), QString::fromUtf8(it.value().revealed()));
    } else {
        text = stack::withoutVariables(text, secrets.keys());
    }
    return stack::withVariables(text, variables);
}

Async<Proposal> propose(Site site, stack::Definition definition, stack::ServerFacts facts, QList<stack::BundleFile> earlier)
{
    if (const Result<> checked = checkDefinition(definition, site.tools); !checked)
        co_return failure(checked.error());
    const Result<vault::Values> values = co_await vault::read(site.vault, vault::wanted(site.server, definition));
    if (!values && (values.error().kind == Error::Kind::VaultLocked || values.error().kind == Error::Kind::VaultAbsent))
        co_return failure(values.error());
    Proposal proposal;
    proposal.definition = definition;
    proposal.facts = facts;
    proposal.files = stack::renderedBundle(definition, abilitiesOf(site.tools));
    for (stack::BundleFile &file : proposal.files)
        if (const auto kept = std::ranges::find(earlier, file.path, &stack::BundleFile::path); kept != earlier.end())
            file.content = kept->content;
    proposal.plan = stack::makePlan(definition, proposal.files, facts, known(site, values));
    for (QString &command : proposal.plan.commands)
        command.replace(u"docker compose"_s, (site.tools.access.useSudo ? u"sudo -n "_s : QString()) + composeProgram(site.tools));
    co_return Result<Proposal>(proposal);
}

Async<Run> begin(Site site, Proposal proposal, QStringList typed)
{
    if (const Result<> passed = passGate(proposal.plan, typed); !passed)
        co_return failure(passed.error());
    Run run;
    run.started = QDateTime::currentDateTimeUtc();
    run.by = site.by;
    run.revision = proposal.plan.revision;
    if (proposal.plan.unchanged) {
        run.phase = Run::Phase::Unchanged;
        run.ended = run.started;
        co_return Result<Run>(run);
    }
    // The vault has them, read back, before the server hears of them.
    const Result<vault::Ensured> ensured = co_await vault::ensure(site.vault, vault::wanted(site.server, proposal.definition));
    if (!ensured)
        co_return failure(ensured.error());
    run.id = newRunId(run.started);
    run.steps = stepsOf(proposal.plan);
    const Result<> started = co_await launch(site.link, launchOf(site, proposal, ensured->values, run.id));
    if (!started)
        co_return failure(started.error());
    run.phase = Run::Phase::Running;
    co_return Result<Run>(run);
}

} // namespace vigie::deploy
