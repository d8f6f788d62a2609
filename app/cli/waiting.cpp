#include "app/cli/waiting.h"

namespace vigie::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

} // namespace

Error interruption()
{
    return {Error::Kind::Cancelled, Tr::tr("Interrupted."), {}, {}, {}};
}

Async<> pause(std::chrono::milliseconds time, Cancel interrupted)
{
    const Promise<> promise;
    const QObject context;
    interrupted.onRequest(&context, [promise] { promise.finish(failure(interruption())); });
    co_return co_await promise.within(time, Tr::tr("Waiting"));
}

Async<> nextSnapshot(const Engine *engine, QList<QUuid> servers, std::chrono::milliseconds time, Cancel interrupted)
{
    const Promise<> promise;
    const QObject context;
    QObject::connect(engine, &Engine::snapshotChanged, &context, [promise, servers](QUuid server) {
        if (servers.contains(server))
            promise.finish({});
    });
    interrupted.onRequest(&context, [promise] { promise.finish(failure(interruption())); });
    co_return co_await promise.within(time, Tr::tr("Waiting for news from the server"));
}

} // namespace vigie::cli
