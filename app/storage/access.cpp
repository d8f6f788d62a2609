#include "app/storage/access.h"

#include "app/storage/reader.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vigie::storage {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

Async<minio::Target> rootOf(AccessPtr access, engine::SessionPtr session)
{
    const engine::CorePtr core = access->core;
    const stack::Definition definition = engine::definitionOf(core, session->server);
    const Result<vault::Values> secrets = co_await vault::read(core->vault, vault::wanted(session->server.id, definition));
    if (!secrets)
        co_return failure(secrets.error());
    minio::Target target;
    target.accessKey = definition.settings.value(u"MINIO_ROOT_USER"_s);
    target.secretKey = secrets->value(u"MINIO_ROOT_PASSWORD"_s);
    if (target.secretKey.isEmpty())
        co_return failure(Error::Kind::NotFound, Tr::tr("The storage cannot be opened."), Tr::tr("The vault has no credential for MinIO on this server."),
                          Tr::tr("Deploy first, or adopt the server's credentials."));
    core->redactor.learn(target.secretKey);
    co_return Result<minio::Target>(target);
}

Async<minio::Target> targetOf(AccessPtr access, engine::SessionPtr session, Right right)
{
    if (right == Right::Read) {
        const Result<std::optional<Reader>> reader = co_await readerOf(access->core, session->server.id);
        if (!reader)
            co_return failure(reader.error());
        if (*reader) {
            minio::Target target;
            target.accessKey = (*reader)->accessKey;
            target.secretKey = (*reader)->secretKey;
            co_return Result<minio::Target>(target);
        }
    }
    co_return co_await rootOf(access, session);
}

} // namespace

Async<minio::Client> clientOf(AccessPtr access, QUuid server, Right right)
{
    const Result<engine::SessionPtr> session = co_await engine::session(access->core, server);
    if (!session)
        co_return failure(session.error());
    const Result<quint16> port = co_await engine::tunnelTo(access->core, *session, u"MINIO_API_PORT"_s);
    if (!port)
        co_return failure(port.error());
    const Access::Known known = access->clients.value({server, right});
    if (known.port == *port && known.session.lock() == *session)
        co_return Result<minio::Client>(known.client);
    Result<minio::Target> target = co_await targetOf(access, *session, right);
    if (!target)
        co_return failure(target.error());
    target->port = Port{*port};
    target->limit = 60s;
    const minio::Client client = minio::open(*target);
    access->clients.insert({server, right}, {*session, *port, client});
    co_return Result<minio::Client>(client);
}

void forgetClient(const AccessPtr &access, QUuid server)
{
    access->clients.remove({server, Right::Read});
    access->clients.remove({server, Right::Write});
}

} // namespace vigie::storage
