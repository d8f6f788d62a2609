#include "remote/ssh/ssh_link.h"

#include "remote/ssh/live_link.h"
#include "remote/ssh/transport.h"

#include <QCoreApplication>

namespace vigie::ssh {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ssh)
};

// On a thread of its own: the exchange blocks, for as long as the attempt's deadlines allow.
Async<HostKey> exchanged(const Attempt &attempt)
{
    const Promise<HostKey> promise;
    QThread *thread = QThread::create([attempt, promise] {
        const Result<Greeted> met = greeted(attempt);
        attempt.interrupt->release();
        promise.finish(met ? Result<HostKey>(met->key) : Result<HostKey>(failure(met.error())));
    });
    QObject::connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    thread->start();
    const auto limit = attempt.options.connect * (attempt.addresses.size() + 3);
    return promise.within(limit, Tr::tr("Asking %1 for its key").arg(attempt.target.host));
}

} // namespace

Async<LinkPtr> connectLink(Target target, AskerPtr asker, Options options)
{
    const auto link = std::make_shared<LiveLink>(target, asker, options);
    const Result<> connected = co_await LiveLink::attempt(link);
    if (!connected)
        co_return failure(connected.error());
    co_return LinkPtr(link);
}

Async<HostKey> presentedKey(Target target, Options options)
{
    const Result<QList<QHostAddress>> addresses = co_await resolved(target.host);
    if (!addresses)
        co_return failure(addresses.error());
    auto waiting = exchanged({target, *addresses, options, std::make_shared<Interrupt>()});
    co_return co_await waiting;
}

} // namespace vigie::ssh
