#include "app/health/inside.h"

#include "remote/postgres/probe.h"
#include "remote/redis/probe.h"

using namespace Qt::StringLiterals;

namespace vigie::health {

namespace {

RedisFacts told(const redis::RedisFacts &known)
{
    RedisFacts facts;
    facts.used = known.usedMemory;
    if (known.maxMemory && count(*known.maxMemory) > 0)
        facts.limit = known.maxMemory;
    facts.policy = known.policy;
    facts.appendOnly = known.aofEnabled;
    facts.lastWriteOk = known.aofLastWriteOk;
    facts.fsync = known.aofFsync;
    return facts;
}

Async<redis::RedisFacts> askRedis(Result<Port> port, Secret password)
{
    if (!port)
        co_return failure(port.error());
    redis::Target target;
    target.port = *port;
    target.password = password;
    co_return co_await redis::facts(target);
}

Async<postgres::PostgresFacts> askPostgres(Result<Port> port, Secret password, QString user, QString database)
{
    if (!port)
        co_return failure(port.error());
    postgres::Target target;
    target.port = *port;
    target.password = password;
    target.user = user;
    target.database = database;
    co_return co_await postgres::facts(target);
}

} // namespace

Async<ServiceFacts> askInside(deploy::ServicePorts ports, QMap<QString, Secret> secrets, stack::Definition definition)
{
    const Result<Port> none = failure(Error::Kind::Unreachable, QString());
    const auto redis = askRedis(ports.value(u"redis"_s, none), secrets.value(u"REDIS_PASSWORD"_s));
    const auto postgres = askPostgres(ports.value(u"postgres"_s, none), secrets.value(u"POSTGRES_PASSWORD"_s),
                                      definition.settings.value(u"POSTGRES_USER"_s), definition.settings.value(u"POSTGRES_DB"_s));
    const Result<redis::RedisFacts> memory = co_await redis;
    const Result<postgres::PostgresFacts> database = co_await postgres;
    if (!memory && !database)
        co_return failure(memory.error());
    ServiceFacts facts;
    if (memory)
        facts.redis = told(*memory);
    if (database)
        facts.postgresVersion = database->version;
    co_return Result<ServiceFacts>(facts);
}

} // namespace vigie::health
