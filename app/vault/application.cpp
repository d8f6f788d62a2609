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

// True: it was made.
Async<bool> makeOne(GroundPtr ground, Wanted one, Elsewhere elsewhere)
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
    const Result<QStringList> working = co_await workingAccounts(ground, one.id);
    if (!working)
        co_return failure(working.error());
    if (!working->isEmpty() && elsewhere == Elsewhere::Kept)
        co_return failure(Error::Kind::Conflict, Tr::tr("The account %1 is there, and the vault does not open it.").arg(working->first()), {},
                          Tr::tr("Import it from the workstation that made it. If that one is lost: vigiectl vault recover %1").arg(ground->serverName));
    const QStringList accounts = applicationAccounts(ground->definition, one.id);
    const auto idle = std::ranges::find_if(accounts, [&working](const QString &account) { return !working->contains(account); });
    if (idle == accounts.end())
        co_return failure(Error::Kind::Conflict, Tr::tr("The accounts %1 are both there, and the vault opens neither.").arg(accounts.join(u", "_s)),
                          Tr::tr("Applications may use either of them."), Tr::tr("Import the value from the workstation that made it, or remove one of the accounts."));
    one.account = *idle;
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

Async<QStringList> makeApplicationAccounts(GroundPtr ground, Elsewhere elsewhere)
{
    QStringList made;
    const QList<Wanted> all = applicationWanted(ground->server, ground->definition);
    for (qsizetype i = 0; i < all.size(); ++i) {
        const Result<bool> one = co_await makeOne(ground, all.at(i), elsewhere);
        if (!one)
            co_return failure(one.error());
        if (*one)
            made.append(all.at(i).id.name);
    }
    co_return Result<QStringList>(made);
}

} // namespace vigie::vault
