#include "app/vault/ground.h"

#include "app/deploy/ground.h"
#include "app/vault/application.h"
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

Async<bool> opensPostgres(GroundPtr ground, Port port, QString account, Secret value)
{
    const bool root = account == ground->definition.settings.value(u"POSTGRES_USER"_s);
    postgres::Target target;
    target.port = port;
    target.user = account;
    target.database = root ? ground->definition.settings.value(u"POSTGRES_DB"_s) : applicationDatabase(ground->definition);
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

Async<bool> opensMinio(Port port, QString account, Secret value)
{
    minio::Target target;
    target.port = port;
    target.accessKey = account;
    target.secretKey = value;
    const Result<QList<minio::Bucket>> buckets = co_await minio::listBuckets(minio::open(target));
    co_return verdict(buckets);
}

QStringList accountsOf(const stack::Definition &definition, const CredentialId &credential)
{
    if (isApplication(credential))
        return applicationAccounts(definition, credential);
    if (credential.service == "postgres"_L1)
        return {definition.settings.value(u"POSTGRES_USER"_s)};
    return {credential.service == "minio"_L1 ? definition.settings.value(u"MINIO_ROOT_USER"_s) : QString()};
}

} // namespace

Async<std::optional<QString>> accountThatOpens(GroundPtr ground, CredentialId credential, Secret value)
{
    if (value.isEmpty())
        co_return Result<std::optional<QString>>(std::nullopt);
    const stack::Service *service = stack::findService(credential.service);
    if (!service || service->portKeys.isEmpty())
        co_return failure(Error::Kind::Usage, Tr::tr("Vigie cannot try %1 on a service.").arg(credential.name));
    const QString portKey = service->portKeys.first();
    const Result<quint16> local = co_await ground->port(portKey);
    if (!local)
        co_return failure(local.error());
    const Port port{*local};
    const QStringList accounts = accountsOf(ground->definition, credential);
    for (qsizetype i = 0; i < accounts.size(); ++i) {
        const QString account = accounts.at(i);
        const Result<bool> opened = credential.service == "postgres"_L1      ? co_await opensPostgres(ground, port, account, value)
                                    : credential.service == "redis"_L1       ? co_await opensRedis(port, value)
                                    : credential.service == "meilisearch"_L1 ? co_await opensMeilisearch(port, value)
                                                                             : co_await opensMinio(port, account, value);
        if (!opened)
            co_return failure(opened.error());
        if (*opened)
            co_return Result<std::optional<QString>>(std::optional(account));
    }
    co_return Result<std::optional<QString>>(std::nullopt);
}

Async<bool> opens(GroundPtr ground, CredentialId credential, Secret value)
{
    const Result<std::optional<QString>> account = co_await accountThatOpens(ground, credential, value);
    if (!account)
        co_return failure(account.error());
    co_return Result<bool>(account->has_value());
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
        // it may be on its way up: Docker starts again what ended by itself
        const Result<bool> running = watch.hasExpired(1500) ? co_await runs(ground, credential.service) : Result<bool>(true);
        if (running && !*running)
            co_return answer;
        co_await QCoro::sleepFor(200ms);
    }
}

Async<bool> runs(GroundPtr ground, QString service)
{
    const QString script = u"$1 ps -q --filter \"label=com.docker.compose.project=$2\" --filter \"label=com.docker.compose.service=$3\" --filter label=com.docker.compose.oneoff=False"_s;
    const Result<Output> ran = co_await ground->link->run(shellScript(script, {deploy::dockerWords(ground->tools), ground->definition.project, service}));
    if (!ran)
        co_return failure(ran.error());
    co_return Result<bool>(!ran->out.trimmed().isEmpty());
}

QList<Wanted> allWanted(const Ground &ground)
{
    return wanted(ground.server, ground.definition) + applicationWanted(ground.server, ground.definition);
}

Wanted wantedOf(const Ground &ground, const CredentialId &credential)
{
    for (const Wanted &one : allWanted(ground))
        if (one.id == credential)
            return one;
    return {credential, credential.name, {}};
}

} // namespace vigie::vault
