#include "app/vault/application.h"

#include "app/vault/ledger.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie::vault {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Vault)
};

const QString databasePassword = u"POSTGRES_APP_PASSWORD"_s;
const QString storageKey = u"MINIO_APP_SECRET_KEY"_s;

// Which of the two accounts the service has.
Async<bool> hasOneInPostgres(GroundPtr ground, QStringList accounts)
{
    const Result<postgres::ConnectionPtr> connection = co_await asSuperuser(ground);
    if (!connection)
        co_return failure(connection.error());
    const postgres::Statement statement{u"SELECT 1 FROM pg_roles WHERE rolname IN (?, ?)"_s, {accounts.value(0), accounts.value(1)}};
    const Result<postgres::Rows> rows = co_await postgres::run(*connection, statement);
    if (!rows)
        co_return failure(rows.error());
    co_return Result<bool>(!rows->rows.isEmpty());
}

// True: it was made.
Async<bool> makeOne(GroundPtr ground, Wanted one)
{
    const Result<std::optional<Secret>> stored = co_await ground->vault.store->read(one.id.key());
    if (!stored)
        co_return failure(stored.error());
    if (*stored) {
        const Result<bool> opened = co_await opens(ground, one.id, **stored);
        if (!opened)
            co_return failure(opened.error());
        if (*opened)
            co_return Result<bool>(false);
    }
    const QStringList accounts = applicationAccounts(ground->definition, one.id);
    const Result<bool> there = one.id.service == "postgres"_L1 ? co_await hasOneInPostgres(ground, accounts) : co_await hasOneInMinio(ground, accounts);
    if (!there)
        co_return failure(there.error());
    if (*there)
        co_return failure(Error::Kind::Conflict, Tr::tr("The account %1 is there, and the vault does not open it.").arg(accounts.first()), {},
                          Tr::tr("Import it from the workstation that made it, or rotate it: vigiectl vault rotate %1 %2").arg(ground->serverName, one.id.name));
    const Result<Ensured> kept = co_await ensure(ground->vault, {one});
    if (!kept)
        co_return failure(kept.error());
    const Secret value = kept->values.value(one.id.name);
    ground->learn(value);
    const Result<> admitted = co_await admit(ground, one.id, one.account, value);
    if (!admitted)
        co_return failure(admitted.error());
    const Result<bool> opened = co_await opens(ground, one.id, value);
    if (!opened)
        co_return failure(opened.error());
    if (!*opened)
        co_return failure(Error::Kind::SignInRefused, Tr::tr("%1 refuses the account that was made for applications.").arg(one.id.service), {}, Tr::tr("Deploy again."));
    co_return Result<bool>(true);
}

} // namespace

QList<Wanted> applicationWanted(QUuid server, const stack::Definition &definition)
{
    QList<Wanted> all{{{server, definition.project, u"postgres"_s, databasePassword}, Tr::tr("PostgreSQL application password"), {}},
                      {{server, definition.project, u"minio"_s, storageKey}, Tr::tr("MinIO application key"), {}}};
    for (Wanted &one : all)
        one.account = applicationAccounts(definition, one.id).constFirst();
    return all;
}

bool isApplication(const CredentialId &credential)
{
    return credential.name == databasePassword || credential.name == storageKey;
}

QStringList applicationAccounts(const stack::Definition &definition, const CredentialId &credential)
{
    const bool minio = credential.service == "minio"_L1;
    const QString base = minio ? QString(definition.settings.value(u"MINIO_ROOT_USER"_s) + u"-app-"_s) : QString(applicationDatabase(definition) + u'_');
    return {base + u'1', base + u'2'};
}

QString applicationDatabase(const stack::Definition &definition)
{
    return definition.settings.value(u"POSTGRES_USER"_s) + u"_app"_s;
}

Async<QStringList> makeApplicationAccounts(GroundPtr ground)
{
    QStringList made;
    const QList<Wanted> all = applicationWanted(ground->server, ground->definition);
    for (qsizetype i = 0; i < all.size(); ++i) {
        const Result<bool> one = co_await makeOne(ground, all.at(i));
        if (!one)
            co_return failure(one.error());
        if (*one)
            made.append(all.at(i).id.name);
    }
    co_return Result<QStringList>(made);
}

} // namespace vigie::vault
