#include "app/vault/renew.h"

#include "app/deploy/ground.h"
#include "app/deploy/script.h"
#include "app/stack/env_file.h"
#include "remote/postgres/client.h"
#include "remote/postgres/scram.h"
#include "remote/redis/client.h"

#include <QCoreApplication>
#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace vigie::vault {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Vault)
};

constexpr qint64 largestEnv = 1024 * 1024;

Error busy(const QByteArray &owner)
{
    const QString name = QString::fromUtf8(owner.trimmed());
    return {Error::Kind::Conflict, Tr::tr("Something else is being done on this server."), name.isEmpty() ? QString() : Tr::tr("It was started as %1.").arg(name),
            Tr::tr("Let it end, then go on with: vigiectl vault repair"), {}};
}

Async<Output> renew(GroundPtr ground, QStringList words, QByteArray input, std::chrono::milliseconds limit)
{
    const QString text = QString::fromUtf8(deploy::script(u"renew.sh"_s));
    const Command command = shellScript(text, QStringList{ground->definition.folder} + words).fed(input).within(limit);
    const Result<Output> ran = co_await ground->link->run(command.whateverItsExit());
    if (!ran)
        co_return failure(ran.error());
    if (ran->exitCode == 75)
        co_return failure(busy(ran->out));
    co_return Result<Output>(*ran);
}

// An .env that is not there is not an error here: nothing is written then.
Async<std::optional<QByteArray>> readEnv(GroundPtr ground)
{
    const Result<Output> ran = co_await ground->link->run(shellScript(u"cd \"$1\" || exit 3; [ -e .env ] || exit 4; cat .env"_s, {ground->definition.folder}).whateverItsExit());
    if (!ran)
        co_return failure(ran.error());
    if (ran->exitCode == 4)
        co_return Result<std::optional<QByteArray>>(std::nullopt);
    if (ran->exitCode != 0 || ran->out.size() > largestEnv)
        co_return failure(Error::Kind::CommandFailed, Tr::tr("The server's .env could not be read."), {}, Tr::tr("Check who owns it."), QString::fromUtf8(ran->err));
    co_return Result<std::optional<QByteArray>>(std::optional(ran->out));
}

Result<> judged(const Output &output, const QString &service)
{
    if (output.exitCode == 0)
        return {};
    const QString why = output.exitCode == 11   ? Tr::tr("%1 is unhealthy with the value.").arg(service)
                        : output.exitCode == 12 ? Tr::tr("%1 was not healthy in time.").arg(service)
                                                : Tr::tr("Compose could not make %1 anew.").arg(service);
    return failure(Error::Kind::CommandFailed, Tr::tr("The service was not made anew."), why, Tr::tr("Look at its log, then repair: both values are in the vault."),
                   QString::fromUtf8(output.err.right(2000)));
}

Async<redis::ConnectionPtr> signInRedis(GroundPtr ground, Secret entrance)
{
    const Result<quint16> local = co_await ground->port(u"REDIS_PORT"_s);
    if (!local)
        co_return failure(local.error());
    redis::Target target;
    target.port = Port{*local};
    target.password = entrance;
    co_return co_await redis::connectTo(target);
}

// Redis takes a password by its SHA-256, so that the value itself is in none of its logs.
Async<> setRedisUser(GroundPtr ground, Secret entrance, Secret value, char sign)
{
    const Result<redis::ConnectionPtr> connection = co_await signInRedis(ground, entrance);
    if (!connection)
        co_return failure(connection.error());
    const QByteArray hash = QCryptographicHash::hash(value.revealed(), QCryptographicHash::Sha256).toHex();
    const Result<redis::Reply> set = co_await redis::command(*connection, {"ACL", "SETUSER", "default", sign + hash});
    if (!set)
        co_return failure(set.error().during(Tr::tr("Redis did not change the passwords of its user.")));
    co_return Result<>();
}

} // namespace

Async<bool> writeSetting(GroundPtr ground, CredentialId credential, Secret value)
{
    if (ground->definition.secrets == stack::SecretMode::VaultOnly)
        co_return Result<bool>(false);
    for (int round = 0; round < 3; ++round) {
        const Result<std::optional<QByteArray>> before = co_await readEnv(ground);
        if (!before)
            co_return failure(before.error());
        const QByteArray text = before->value_or(QByteArray());
        const QString wanted = QString::fromUtf8(value.revealed());
        if (stack::parseEnv(text).value(credential.name) == wanted)
            co_return Result<bool>(false);
        const QByteArray hash = *before ? QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex() : QByteArray("-");
        const QByteArray after = stack::withVariables(text, {{credential.name, wanted}});
        const Result<Output> ran = co_await renew(ground, {u"settings"_s}, hash + '\n' + after.toBase64() + '\n', 150s);
        if (!ran)
            co_return failure(ran.error());
        if (ran->exitCode == 0)
            co_return Result<bool>(true);
        if (ran->exitCode != 76) // 76: somebody wrote it meanwhile, so it is read again
            co_return failure(Error::Kind::CommandFailed, Tr::tr("The server's .env could not be written."), {},
                              Tr::tr("Check who owns it and the free space, then repair."), QString::fromUtf8(ran->err));
    }
    co_return failure(Error::Kind::Conflict, Tr::tr("The server's .env changes all the time."), {}, Tr::tr("Find out who writes it, then repair."));
}

Async<> recreate(GroundPtr ground, CredentialId credential, Secret value)
{
    const bool vaultOnly = ground->definition.secrets == stack::SecretMode::VaultOnly;
    QByteArray input;
    QStringList kept;
    if (vaultOnly) {
        const QList<Wanted> all = wanted(ground->server, ground->definition);
        Result<Values> values = co_await read(ground->vault, all);
        if (!values)
            co_return failure(values.error());
        if (values->contains(credential.name)) // an application's is none of the stack's
            values->insert(credential.name, value);
        for (auto it = values->cbegin(); it != values->cend(); ++it) {
            input += it.key().toUtf8() + '=' + it.value().revealed() + '\n';
            kept.append(it.key());
        }
    }
    input += ".\n";
    const QString compose = deploy::composeWords(ground->tools, ground->definition.project, kept);
    const QStringList words{u"recreate"_s, credential.service, compose, deploy::dockerWords(ground->tools), ground->definition.project};
    const Result<Output> ran = co_await renew(ground, words, input, 300s);
    if (!ran)
        co_return failure(ran.error().during(Tr::tr("The service was not made anew.")));
    co_return judged(*ran, credential.service);
}

Async<> untilQuiet(GroundPtr ground)
{
    const Result<Output> ran = co_await renew(ground, {u"wait"_s}, {}, 260s);
    if (!ran)
        co_return failure(ran.error());
    co_return Result<>();
}

Async<> alterRole(GroundPtr ground, Secret entrance, Secret value)
{
    const Result<quint16> local = co_await ground->port(u"POSTGRES_PORT"_s);
    if (!local)
        co_return failure(local.error());
    postgres::Target target;
    target.port = Port{*local};
    target.user = ground->definition.settings.value(u"POSTGRES_USER"_s);
    target.database = ground->definition.settings.value(u"POSTGRES_DB"_s);
    target.password = entrance;
    const Result<postgres::ConnectionPtr> connection = co_await postgres::connectTo(target);
    if (!connection)
        co_return failure(connection.error());
    const QString statement = u"ALTER ROLE %1 PASSWORD '%2'"_s.arg(postgres::quotedName(target.user), QString::fromLatin1(postgres::scramVerifier(value)));
    const Result<postgres::Rows> done = co_await postgres::run(*connection, {statement, {}});
    if (!done)
        co_return failure(done.error().during(Tr::tr("PostgreSQL did not change the role's password.")));
    co_return Result<>();
}

Async<> allowInRedis(GroundPtr ground, Secret entrance, Secret value)
{
    return setRedisUser(std::move(ground), std::move(entrance), std::move(value), '#');
}

Async<> refuseInRedis(GroundPtr ground, Secret entrance, Secret value)
{
    return setRedisUser(std::move(ground), std::move(entrance), std::move(value), '!');
}

} // namespace vigie::vault
