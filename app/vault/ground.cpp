#include "app/vault/ground.h"

#include "remote/meilisearch/client.h"
#include "remote/minio/client.h"
#include "remote/postgres/client.h"
#include "remote/redis/client.h"

#include <QCoreApplication>
#include <QCoroTimer>
#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace vigie::vault {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Vault)
};

template<class T>
Result<bool> verdict(const Result<T> &signedIn)
{
    if (signedIn)
        return true;
    if (signedIn.error().kind == Error::Kind::SignInRefused)
        return false;
    return failure(signedIn.error());
}

Async<bool> opensPostgres(GroundPtr ground, Port port, Secret value)
{
    postgres::Target target;
    target.port = port;
    target.user = ground->definition.settings.value(u"POSTGRES_USER"_s);
    target.database = ground->definition.settings.value(u"POSTGRES_DB"_s);
    target.password = value;
    const Result<postgres::ConnectionPtr> connection = co_await postgres::connectTo(target);
    co_return verdict(connection);
}

Async<bool> opensRedis(Port port, Secret value)
{
    redis::Target target;
    target.port = port;
    target.password = value;
    const Result<redis::ConnectionPtr> connection = co_await redis::connectTo(target);
    if (!connection)
        co_return verdict(connection);
    const Result<redis::Reply> pong = co_await redis::command(*connection, {"PING"});
    co_return verdict(pong);
}

Async<bool> opensMeilisearch(Port port, Secret value)
{
    meilisearch::Target target;
    target.port = port;
    target.key = value;
    const Result<QJsonValue> answer = co_await meilisearch::ask(meilisearch::open(target), "GET", "/keys?limit=1");
    co_return verdict(answer);
}

Async<bool> opensMinio(GroundPtr ground, Port port, Secret value)
{
    minio::Target target;
    target.port = port;
    target.accessKey = ground->definition.settings.value(u"MINIO_ROOT_USER"_s);
    target.secretKey = value;
    const Result<QList<minio::Bucket>> buckets = co_await minio::listBuckets(minio::open(target));
    co_return verdict(buckets);
}

} // namespace

Async<bool> opens(GroundPtr ground, CredentialId credential, Secret value)
{
    if (value.isEmpty())
        co_return false;
    const stack::Service *service = stack::findService(credential.service);
    if (!service || service->portKeys.isEmpty())
        co_return failure(Error::Kind::Usage, Tr::tr("Vigie cannot try %1 on a service.").arg(credential.name));
    const QString portKey = service->portKeys.first();
    const Result<quint16> local = co_await ground->port(portKey);
    if (!local)
        co_return failure(local.error());
    const Port port{*local};
    if (credential.service == "postgres"_L1)
        co_return co_await opensPostgres(ground, port, value);
    if (credential.service == "redis"_L1)
        co_return co_await opensRedis(port, value);
    if (credential.service == "meilisearch"_L1)
        co_return co_await opensMeilisearch(port, value);
    co_return co_await opensMinio(ground, port, value);
}

Async<bool> opensSoon(GroundPtr ground, CredentialId credential, Secret value)
{
    QElapsedTimer watch;
    watch.start();
    while (true) {
        const Result<bool> answer = co_await opens(ground, credential, value);
        const bool early = !answer && (answer.error().kind == Error::Kind::Unreachable || answer.error().kind == Error::Kind::TimedOut);
        const bool lost = ground->link->state().phase != ssh::LinkState::Phase::Connected;
        if (!early || lost || watch.hasExpired(15000))
            co_return answer;
        co_await QCoro::sleepFor(200ms);
    }
}

Wanted wantedOf(const Ground &ground, const CredentialId &credential)
{
    for (const Wanted &one : wanted(ground.server, ground.definition))
        if (one.id == credential)
            return one;
    return {credential, credential.name, {}};
}

} // namespace vigie::vault
