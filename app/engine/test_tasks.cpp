#include "app/engine/core.h"

#include "app/deploy/connectivity.h"
#include "app/deploy/endpoints.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vigie::engine {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Engine)
};

} // namespace

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
