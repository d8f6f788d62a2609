#include "app/stack/planner.h"

#include "app/stack/env_file.h"
#include "app/stack/line_diff.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie::stack {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Stack)
};

using namespace std::chrono_literals;

// How long a service is away while it is made anew: measured on a practice server, rounded up. Shown as an estimate.
std::chrono::milliseconds usualAbsence(const QString &service)
{
    return service == "postgres"_L1 ? 4s : 3s;
}

const Present *ownContainer(const QString &service, const Definition &definition, const ServerFacts &facts)
{
    const auto found = std::ranges::find_if(facts.containers, [&](const Present &container) {
        return container.service == service && !container.oneOff && isOwn(container, definition, facts);
    });
    return found == facts.containers.end() ? nullptr : &*found;
}

ServicePlan planFor(const Service &service, const Definition &definition, const ServerFacts &facts, const QMap<QString, QString> &inputs)
{
    ServicePlan plan;
    plan.service = service.name;
    const QString image = definition.image(service);
    plan.pull = !facts.images.contains(image);
    if (service.oneShot) {
        plan.action = ServicePlan::Action::RunOnce;
        plan.reason = Tr::tr("Creates the buckets %1; those that exist stay as they are.").arg(buckets().join(u", "_s));
        return plan;
    }
    const Present *container = ownContainer(service.name, definition, facts);
    if (!container) {
        plan.action = ServicePlan::Action::Create;
    } else if (container->image != image) {
        plan.action = ServicePlan::Action::Recreate;
        plan.reason = Tr::tr("The image changes from %1 to %2.").arg(container->image, image);
    } else if (container->inputs != inputs.value(service.name)) {
        plan.action = ServicePlan::Action::Recreate;
        plan.reason = Tr::tr("Its configuration changes.");
    } else if (!container->running) {
        plan.action = ServicePlan::Action::Start;
        plan.reason = Tr::tr("It is stopped.");
    } else {
        plan.action = ServicePlan::Action::Keep;
        plan.pull = false;
    }
    if (container && container->running && plan.action == ServicePlan::Action::Recreate)
        plan.away = usualAbsence(service.name);
    return plan;
}

QList<Change> changesOf(const Definition &definition, const QList<BundleFile> &rendered, const ServerFacts &facts)
{
    QList<Change> changes;
    for (const BundleFile &file : rendered) {
        std::optional<QByteArray> before;
        if (file.path == "docker-compose.yml"_L1)
            before = facts.compose;
        else if (facts.configs.contains(file.path))
            before = facts.configs.value(file.path);
        if (before && *before != file.content)
            changes.append({file.path, lineDiff(*before, file.content)});
    }
    if (facts.env) {
        const QMap<QString, QString> now = parseEnv(*facts.env);
        QStringList lines;
        for (auto it = definition.settings.cbegin(); it != definition.settings.cend(); ++it) {
            if (now.value(it.key()) == it.value())
                continue;
            if (now.contains(it.key()))
                lines.append(u'-' + it.key() + u'=' + now.value(it.key()));
            lines.append(u'+' + it.key() + u'=' + it.value());
        }
        if (!lines.isEmpty())
            changes.append({u".env"_s, lines.join(u'\n')});
    }
    return changes;
}

QList<VolumePlan> volumesOf(const ServerFacts &facts)
{
    QList<VolumePlan> volumes;
    for (const Service &service : services()) {
        if (service.volume.isEmpty())
            continue;
        const bool there = std::ranges::any_of(facts.volumes, [&](const PresentVolume &volume) { return volume.name == service.volume; });
        volumes.append({service.volume, there ? VolumePlan::Action::Keep : VolumePlan::Action::Create});
    }
    return volumes;
}

} // namespace

Plan makePlan(const Definition &definition, const QList<BundleFile> &rendered, const ServerFacts &facts, const KnownCredentials &known)
{
    Plan plan;
    plan.revision = facts.revision + 1;
    plan.firstDeploy = facts.revision == 0;

    const auto compose = std::ranges::find(rendered, u"docker-compose.yml"_s, &BundleFile::path);
    const QMap<QString, QString> inputs = compose == rendered.end() ? QMap<QString, QString>() : inputsOf(compose->content);
    for (const Service &service : services())
        plan.services.append(planFor(service, definition, facts, inputs));
    plan.volumes = volumesOf(facts);
    plan.changes = changesOf(definition, rendered, facts);
    plan.gate = gate(definition, facts, known, plan.services);

    const bool allKept = std::ranges::all_of(plan.services, [](const ServicePlan &service) {
        return service.action == ServicePlan::Action::Keep || service.action == ServicePlan::Action::RunOnce;
    });
    plan.unchanged = !plan.firstDeploy && allKept && plan.changes.isEmpty();
    if (plan.unchanged)
        plan.revision = facts.revision;
    for (const CredentialNeed &need : credentialNeeds())
        if (known.readable && !known.values.contains(need.variable))
            plan.newCredentials.append(need.variable);
    plan.commands = {u"docker compose -p %1 pull"_s.arg(definition.project), u"docker compose -p %1 up -d"_s.arg(definition.project),
                     u"docker compose -p %1 run --rm minio-init"_s.arg(definition.project)};
    return plan;
}

bool isOwn(const Present &container, const Definition &definition, const ServerFacts &facts)
{
    return facts.ours && container.project == definition.project && container.folder == definition.folder;
}

} // namespace vigie::stack
