#include "app/cli/plan_text.h"

#include "app/cli/text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vigie::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QString actionText(stack::ServicePlan::Action action)
{
    switch (action) {
    case stack::ServicePlan::Action::Create: return u"+ "_s + Tr::tr("create");
    case stack::ServicePlan::Action::Recreate: return u"~ "_s + Tr::tr("recreate");
    case stack::ServicePlan::Action::Start: return u"> "_s + Tr::tr("start");
    case stack::ServicePlan::Action::Keep: return u"= "_s + Tr::tr("keep");
    case stack::ServicePlan::Action::RunOnce: return u"> "_s + Tr::tr("run once");
    }
    return {};
}

QString gateMark(stack::GateLine::Result result)
{
    if (result == stack::GateLine::Result::Stops)
        return u"✗ "_s;
    return result == stack::GateLine::Result::Safe ? u"✓ "_s : u"! "_s;
}

} // namespace

QString planText(const stack::Plan &plan, bool withCommands)
{
    const QString title = plan.unchanged ? Tr::tr("Revision %1 is deployed; nothing changes.") : Tr::tr("Revision %1 would be deployed.");
    QStringList parts{title.arg(plan.revision)};
    Table services({Tr::tr("Service"), Tr::tr("Action"), Tr::tr("Away for"), Tr::tr("Why")});
    for (const stack::ServicePlan &service : plan.services)
        services.add({service.service, actionText(service.action), shown(service.away), service.reason});
    parts.append(services.text());
    if (!plan.volumes.isEmpty()) {
        Table volumes({Tr::tr("Volume"), Tr::tr("Action")});
        for (const stack::VolumePlan &volume : plan.volumes)
            volumes.add({volume.volume, volume.action == stack::VolumePlan::Action::Create ? u"+ "_s + Tr::tr("create") : u"= "_s + Tr::tr("keep")});
        parts.append(volumes.text());
    }
    QStringList gate;
    for (const stack::GateLine &line : plan.gate)
        gate.append(gateMark(line.result) + safeLine(line.claim) + (line.evidence.isEmpty() ? QString() : u"  ("_s + safeLine(line.evidence) + u')'));
    if (!gate.isEmpty())
        parts.append(gate.join(u'\n'));
    for (const stack::Change &change : plan.changes)
        if (withCommands && !change.diff.isEmpty())
            parts.append(safeLine(change.file) + u'\n' + safe(change.diff).trimmed());
    if (withCommands && !plan.commands.isEmpty())
        parts.append(Tr::tr("Commands on the server:") + u"\n  "_s + safe(plan.commands.join(u"\n  "_s)));
    if (!plan.newCredentials.isEmpty())
        parts.append(Tr::tr("Credentials to be made: %1").arg(safeLine(plan.newCredentials.join(u", "_s))));
    return parts.join(u"\n\n"_s);
}

Error stoppedBy(const stack::Plan &plan)
{
    QStringList claims, evidence;
    for (const stack::GateLine &line : plan.gate) {
        if (line.result != stack::GateLine::Result::Stops)
            continue;
        claims.append(line.claim);
        evidence.append(line.evidence);
    }
    return {Error::Kind::GateStopped, Tr::tr("The deploy would not be safe for what is on the server."), claims.join(u' '), evidence.join(u' '), {}};
}

} // namespace vigie::cli
