#include "app/engine/vault_door.h"

#include "app/vault/application.h"
#include "app/vault/rotate.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vigie::engine {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Vault)
};

void recordMade(const CorePtr &core, QUuid server, const QString &sentence, const Result<QStringList> &names)
{
    if (!names || !names->isEmpty())
        record(core, server, u"vault make"_s, names ? sentence.arg(names->join(u", "_s)) : sentence.arg(u"…"_s), names ? u"done"_s : u"failed"_s, {},
               names ? QString() : names.error().what + u' ' + names.error().why);
}

} // namespace

Async<> settleAccess(CorePtr core, SessionPtr session)
{
    if (!session->tools)
        co_return Result<>();
    const vault::GroundPtr ground = vaultGround(core, session, definitionOf(core, session->server));
    const Result<QStringList> made = co_await vault::makeApplicationAccounts(ground, vault::Elsewhere::Kept);
    recordMade(core, ground->server, Tr::tr("Made the accounts of applications: %1"), made);
    const Result<QStringList> kept = co_await vault::keepApiKeys(ground);
    (void)co_await vault::dropExpired(ground); // tried again after the next deploy
    recordMade(core, ground->server, Tr::tr("Took Meilisearch's API keys into the vault: %1"), kept);
    if (core->face && core->face->vault())
        Q_EMIT core->face->vault()->credentialsChanged(ground->server);
    if (!made)
        co_return failure(made.error());
    if (!kept)
        co_return failure(kept.error());
    co_return Result<>();
}

} // namespace vigie::engine
