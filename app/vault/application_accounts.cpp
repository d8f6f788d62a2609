// How an application's account is made and ended in its service. PostgreSQL hears a verifier only; what MinIO hears goes through
// standard input into its own mc, and is in no argument and in no file that stays.
#include "app/vault/application.h"

#include "app/deploy/ground.h"
#include "app/deploy/script.h"
#include "app/vault/keeping.h"
#include "remote/postgres/scram.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vigie::vault {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Vault)
};

CredentialId rootOf(const Ground &ground, const QString &service)
{
    return {ground.server, ground.definition.project, service, service == "minio"_L1 ? u"MINIO_ROOT_PASSWORD"_s : u"POSTGRES_PASSWORD"_s};
}

// The values that may open the service as its root, the most likely one first.
Async<QList<Secret>> rootValues(GroundPtr ground, QString service)
{
    const Result<Generations> all = co_await generations(ground->vault, rootOf(*ground, service));
    if (!all)
        co_return failure(all.error());
    QList<Secret> values;
    for (const std::optional<Secret> &value : {all->current, all->pending})
        if (value)
            values.append(*value);
    if (values.isEmpty())
        co_return failure(Error::Kind::NotFound, Tr::tr("The vault holds no %1 for this server.").arg(rootOf(*ground, service).name), {}, Tr::tr("Deploy, or adopt first."));
    co_return Result<QList<Secret>>(values);
}

QString literal(QString text)
{
    return u'\'' + text.replace(u'\'', u"''"_s) + u'\'';
}

Async<bool> isThere(postgres::ConnectionPtr connection, QString query, QString name)
{
    const postgres::Statement statement{query, {name}};
    const Result<postgres::Rows> rows = co_await postgres::run(connection, statement);
    if (!rows)
        co_return failure(rows.error());
    co_return Result<bool>(!rows->rows.isEmpty());
}

// One after the other: a database is not made inside a transaction.
Async<> runAll(postgres::ConnectionPtr connection, QStringList statements)
{
    for (qsizetype i = 0; i < statements.size(); ++i) {
        const postgres::Statement statement{statements.at(i), {}};
        const Result<postgres::Rows> done = co_await postgres::run(connection, statement, 60s);
        if (!done)
            co_return failure(done.error().during(Tr::tr("PostgreSQL did not change the application's account.")));
    }
    co_return Result<>();
}

Async<> admitToPostgres(GroundPtr ground, QString account, Secret value)
{
    const Result<postgres::ConnectionPtr> connection = co_await asSuperuser(ground);
    if (!connection)
        co_return failure(connection.error());
    const QString owner = applicationDatabase(ground->definition);
    const Result<bool> hasOwner = co_await isThere(*connection, u"SELECT 1 FROM pg_roles WHERE rolname = ?"_s, owner);
    const Result<bool> hasDatabase = co_await isThere(*connection, u"SELECT 1 FROM pg_database WHERE datname = ?"_s, owner);
    const Result<bool> hasAccount = co_await isThere(*connection, u"SELECT 1 FROM pg_roles WHERE rolname = ?"_s, account);
    for (const Result<bool> &known : {hasOwner, hasDatabase, hasAccount})
        if (!known)
            co_return failure(known.error());
    const QString quotedOwner = postgres::quotedName(owner), quotedAccount = postgres::quotedName(account);
    QStringList statements;
    if (!*hasOwner)
        statements.append(u"CREATE ROLE %1 NOLOGIN"_s.arg(quotedOwner));
    if (!*hasDatabase)
        statements.append(u"CREATE DATABASE %1 OWNER %1"_s.arg(quotedOwner));
    if (!*hasAccount)
        statements.append({u"REVOKE ALL ON DATABASE %1 FROM PUBLIC"_s.arg(quotedOwner), u"CREATE ROLE %1 NOLOGIN"_s.arg(quotedAccount)});
    // what either account makes belongs to the owner, so that the other one can go on with it
    statements.append({u"GRANT %1 TO %2"_s.arg(quotedOwner, quotedAccount), u"ALTER ROLE %1 SET role = %2"_s.arg(quotedAccount, literal(owner))});
    // The value comes last: wherever this is cut off, the account opens nothing or everything that it should.
    const QString verifier = literal(QString::fromLatin1(postgres::scramVerifier(value)));
    statements.append(u"ALTER ROLE %1 LOGIN PASSWORD %2"_s.arg(quotedAccount, verifier));
    co_return co_await runAll(*connection, statements);
}

Async<> dismissFromPostgres(GroundPtr ground, QString account)
{
    const Result<postgres::ConnectionPtr> connection = co_await asSuperuser(ground);
    if (!connection)
        co_return failure(connection.error());
    const Result<> refused = co_await runAll(*connection, {u"ALTER ROLE %1 NOLOGIN PASSWORD NULL"_s.arg(postgres::quotedName(account))});
    if (!refused)
        co_return failure(refused.error());
    const Result<bool> ended = co_await isThere(*connection, u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = ?"_s, account);
    if (!ended)
        co_return failure(ended.error());
    co_return Result<>();
}

// access.sh with each value that may be MinIO's root password. Gives what it printed.
Async<QByteArray> inMinio(GroundPtr ground, QStringList words, Secret value)
{
    const Result<QList<Secret>> roots = co_await rootValues(ground, u"minio"_s);
    if (!roots)
        co_return failure(roots.error());
    const QStringList arguments = QStringList{deploy::dockerWords(ground->tools), ground->definition.project} + words;
    Result<Output> ran = Output();
    for (qsizetype i = 0; i < roots->size(); ++i) {
        const QByteArray input = ground->definition.settings.value(u"MINIO_ROOT_USER"_s).toUtf8() + '\n' + roots->at(i).revealed() + '\n' + value.revealed() + '\n';
        const Command command = shellScript(QString::fromUtf8(deploy::script(u"access.sh"_s)), arguments).fed(input).within(60s);
        ran = co_await ground->link->run(command.whateverItsExit());
        if (!ran)
            co_return failure(ran.error());
        if (ran->exitCode != 21) // 21: not the root's password
            break;
    }
    if (ran->exitCode == 21)
        co_return failure(Error::Kind::SignInRefused, Tr::tr("MinIO refuses the root password of the vault."), {}, Tr::tr("Adopt the one that it takes: vigiectl vault adopt"));
    if (ran->exitCode != 0)
        co_return failure(Error::Kind::CommandFailed, Tr::tr("MinIO did not change the application's account."), {}, Tr::tr("Look at its log, then try again."),
                          QString::fromUtf8(ran->err.right(2000)));
    co_return Result<QByteArray>(ran->out);
}

} // namespace

Async<postgres::ConnectionPtr> asSuperuser(GroundPtr ground)
{
    const Result<QList<Secret>> roots = co_await rootValues(ground, u"postgres"_s);
    if (!roots)
        co_return failure(roots.error());
    const Result<quint16> local = co_await ground->port(u"POSTGRES_PORT"_s);
    if (!local)
        co_return failure(local.error());
    postgres::Target target;
    target.port = Port{*local};
    target.user = ground->definition.settings.value(u"POSTGRES_USER"_s);
    target.database = ground->definition.settings.value(u"POSTGRES_DB"_s);
    Result<postgres::ConnectionPtr> connection = postgres::ConnectionPtr();
    for (qsizetype i = 0; i < roots->size(); ++i) {
        target.password = roots->at(i);
        connection = co_await postgres::connectTo(target);
        if (connection || connection.error().kind != Error::Kind::SignInRefused)
            break;
    }
    co_return connection;
}

Async<QStringList> workingAccounts(GroundPtr ground, CredentialId credential)
{
    const QStringList accounts = applicationAccounts(ground->definition, credential);
    if (credential.service == "minio"_L1) {
        const Result<QByteArray> found = co_await inMinio(ground, QStringList{u"find"_s} + accounts, {});
        if (!found)
            co_return failure(found.error());
        co_return Result<QStringList>(QString::fromUtf8(*found).split(u'\n', Qt::SkipEmptyParts));
    }
    const Result<postgres::ConnectionPtr> connection = co_await asSuperuser(ground);
    if (!connection)
        co_return failure(connection.error());
    const postgres::Statement statement{u"SELECT rolname FROM pg_roles WHERE rolcanlogin AND rolname IN (?, ?) ORDER BY 1"_s, {accounts.value(0), accounts.value(1)}};
    const Result<postgres::Rows> rows = co_await postgres::run(*connection, statement);
    if (!rows)
        co_return failure(rows.error());
    QStringList names;
    for (const QVariantList &row : rows->rows)
        names.append(row.value(0).toString());
    co_return Result<QStringList>(names);
}

Async<> admit(GroundPtr ground, CredentialId credential, QString account, Secret value)
{
    if (credential.service == "postgres"_L1)
        co_return co_await admitToPostgres(ground, account, value);
    const Result<QByteArray> done = co_await inMinio(ground, QStringList{u"admit"_s, account} + stack::buckets(), value);
    if (!done)
        co_return failure(done.error());
    co_return Result<>();
}

Async<> dismiss(GroundPtr ground, CredentialId credential, QString account)
{
    if (credential.service == "postgres"_L1)
        co_return co_await dismissFromPostgres(ground, account);
    const Result<QByteArray> done = co_await inMinio(ground, {u"dismiss"_s, account}, {});
    if (!done)
        co_return failure(done.error());
    co_return Result<>();
}

} // namespace vigie::vault
