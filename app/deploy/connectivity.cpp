#include "app/deploy/connectivity.h"

#include "remote/core/probe.h"
#include "remote/core/redactor.h"
#include "remote/meilisearch/probe.h"
#include "remote/minio/probe.h"
#include "remote/postgres/probe.h"
#include "remote/redis/probe.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie::deploy {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Connectivity)
};

struct Access {
    ServicePorts ports;
    QMap<QString, Secret> secrets;
    stack::Definition definition;

    [[nodiscard]] QString setting(const QString &key) const { return definition.settings.value(key); }
};

Result<Port> portOf(const ServicePorts &ports, const QString &service)
{
    const auto found = ports.constFind(service);
    if (found == ports.cend())
        return failure(Error::Kind::Unreachable, Tr::tr("There is no tunnel to the service."));
    return *found;
}

ProbeSteps unreached(const Error &error)
{
    return {ProbeStep{u"tunnel"_s, {}, {}, error}};
}

QCoro::Task<ProbeSteps> testPostgres(Access access)
{
    const Result<Port> port = portOf(access.ports, u"postgres"_s);
    if (!port)
        co_return unreached(port.error());
    postgres::Target target;
    target.port = *port;
    target.user = access.setting(u"POSTGRES_USER"_s);
    target.database = access.setting(u"POSTGRES_DB"_s);
    target.password = access.secrets.value(u"POSTGRES_PASSWORD"_s);
    co_return co_await postgres::probe(target);
}

QCoro::Task<ProbeSteps> testRedis(Access access)
{
    const Result<Port> port = portOf(access.ports, u"redis"_s);
    if (!port)
        co_return unreached(port.error());
    redis::Target target;
    target.port = *port;
    target.password = access.secrets.value(u"REDIS_PASSWORD"_s);
    co_return co_await redis::probe(target);
}

QCoro::Task<ProbeSteps> testMeilisearch(Access access)
{
    const Result<Port> port = portOf(access.ports, u"meilisearch"_s);
    if (!port)
        co_return unreached(port.error());
    meilisearch::Target target;
    target.port = *port;
    target.key = access.secrets.value(u"MEILI_MASTER_KEY"_s);
    co_return co_await meilisearch::probe(target);
}

QCoro::Task<ProbeSteps> testMinio(Access access)
{
    const Result<Port> port = portOf(access.ports, u"minio"_s);
    if (!port)
        co_return unreached(port.error());
    minio::Target target;
    target.port = *port;
    target.accessKey = access.setting(u"MINIO_ROOT_USER"_s);
    target.secretKey = access.secrets.value(u"MINIO_ROOT_PASSWORD"_s);
    co_return co_await minio::probe(target, stack::buckets());
}

QString told(const ProbeStep &step)
{
    if (step.ok())
        return step.detail;
    QStringList parts{step.error->what, step.error->why, step.error->next, step.detail};
    if (!step.error->detail.isEmpty())
        parts.append(u'(' + step.error->detail + u')');
    parts.removeAll(QString());
    return parts.join(u' ');
}

ServiceTest summary(const QString &service, const ProbeSteps &steps, const Redactor &redactor)
{
    ServiceTest test{service, !steps.isEmpty() && std::ranges::all_of(steps, &ProbeStep::ok), {}};
    for (const ProbeStep &step : steps)
        // whichever step it was: the service is there and does not take the credential
        test.probes.append({!step.ok() && step.error->kind == Error::Kind::SignInRefused ? u"sign-in"_s : step.name, step.ok(), step.took, redactor.redacted(told(step))});
    return test;
}

} // namespace

Async<TestReport> testServices(ServicePorts ports, QMap<QString, Secret> secrets, stack::Definition definition)
{
    Redactor redactor;
    for (const Secret &secret : std::as_const(secrets))
        redactor.learn(secret);
    const Access access{ports, secrets, definition};
    // Each runs from here on; awaiting one does not hold up the others.
    const auto postgres = testPostgres(access);
    const auto redis = testRedis(access);
    const auto meilisearch = testMeilisearch(access);
    const auto minio = testMinio(access);
    TestReport report;
    report.services.append(summary(u"postgres"_s, co_await postgres, redactor));
    report.services.append(summary(u"redis"_s, co_await redis, redactor));
    report.services.append(summary(u"meilisearch"_s, co_await meilisearch, redactor));
    report.services.append(summary(u"minio"_s, co_await minio, redactor));
    co_return Result<TestReport>(report);
}

} // namespace vigie::deploy
