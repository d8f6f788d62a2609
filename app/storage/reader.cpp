#include "app/storage/reader.h"

#include "app/vault/keeping.h"
#include "app/vault/ledger.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vigie::storage {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

Result<vault::CredentialId> idOf(const engine::CorePtr &core, QUuid server)
{
    const Result<Server> known = core->book.byId(server);
    if (!known)
        return failure(known.error());
    return vault::CredentialId{server, engine::definitionOf(core, *known).project, u"minio"_s, u"MINIO_READER_SECRET"_s};
}

} // namespace

Async<std::optional<Reader>> readerOf(engine::CorePtr core, QUuid server)
{
    const Result<vault::CredentialId> id = idOf(core, server);
    if (!id)
        co_return failure(id.error());
    const auto line = vault::Ledger(core->database).find(*id);
    if (!line)
        co_return failure(line.error());
    if (!*line)
        co_return Result<std::optional<Reader>>(std::nullopt);
    const Result<std::optional<Secret>> secret = co_await core->vault.store->read(id->key());
    if (!secret)
        co_return failure(secret.error());
    if (!*secret)
        co_return failure(Error::Kind::VaultAbsent, Tr::tr("The storage cannot be opened."),
                          Tr::tr("The vault does not hold the secret key of the reading account %1 that Vigie put there.").arg((*line)->info.account),
                          Tr::tr("Open the vault that holds it, or forget the account: vigiectl buckets NAME --no-reader"));
    core->redactor.learn(**secret);
    const Reader reader{(*line)->info.account, **secret};
    co_return Result<std::optional<Reader>>(reader);
}

Async<> keepReader(engine::CorePtr core, QUuid server, Reader reader)
{
    const Result<vault::CredentialId> id = idOf(core, server);
    if (!id)
        co_return failure(id.error());
    const Result<vault::LockPtr> lock = co_await vault::lockVault(core->vault);
    if (!lock)
        co_return failure(lock.error());
    const Result<vault::Keeping> keeping = co_await vault::keeping(core->vault.store);
    if (!keeping)
        co_return failure(keeping.error());
    const Result<> written = co_await core->vault.store->write(id->key(), reader.secretKey);
    if (!written)
        co_return failure(written.error());
    const vault::Wanted wanted{*id, Tr::tr("MinIO secret key of the reading account"), reader.accessKey};
    co_return vault::note(core->vault, *keeping, wanted, reader.secretKey, vault::CredentialInfo::Origin::Imported);
}

Async<> forgetReader(engine::CorePtr core, QUuid server)
{
    const Result<vault::CredentialId> id = idOf(core, server);
    if (!id)
        co_return failure(id.error());
    const vault::CredentialId reader = *id;
    co_return co_await vault::forgetCredential(core->vault, reader);
}

} // namespace vigie::storage
