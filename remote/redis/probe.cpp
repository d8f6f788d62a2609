#include "remote/redis/probe.h"

#include "remote/redis/client.h"

#include <QCoreApplication>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace vigie::redis {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Redis)
};

Result<> expectText(const Result<Reply> &reply, const QByteArray &wanted)
{
    if (!reply)
        return failure(reply.error());
    if (reply->text == wanted)
        return {};
    return failure(Error::Kind::BadReply, Tr::tr("Redis gave an unexpected answer."), {}, {}, QString::fromUtf8(reply->text.left(200)));
}

Result<> expectOne(const Result<Reply> &reply)
{
    if (!reply)
        return failure(reply.error());
    if (reply->number == 1)
        return {};
    return failure(Error::Kind::NotFound, Tr::tr("The test key was gone before it was removed."));
}

} // namespace

QCoro::Task<ProbeSteps> probe(Target target)
{
    ProbeLog log;
    const Result<ConnectionPtr> connection = co_await connectTo(target);
    if (!log.note(u"connect"_s, connection))
        co_return log.steps();
    const Result<Reply> pong = co_await command(*connection, {"PING"});
    if (!log.note(u"ping"_s, expectText(pong, "PONG")))
        co_return log.steps();

    const QByteArray key = "vigie-test:" + QUuid::createUuid().toByteArray(QUuid::Id128);
    const QByteArray value = QUuid::createUuid().toByteArray(QUuid::Id128);
    const Result<Reply> written = co_await command(*connection, {"SET", key, value, "NX", "EX", "60"});
    const bool wrote = log.note(u"write"_s, expectText(written, "OK"));
    if (wrote) {
        const Result<Reply> read = co_await command(*connection, {"GET", key});
        log.note(u"read"_s, expectText(read, value));
    }
    const Result<RedisFacts> known = co_await facts(*connection);
    const Result<QString> aof = known.and_then(aofState);
    log.note(u"aof"_s, aof, aof.value_or(QString()));
    if (wrote) {
        const Result<Reply> removed = co_await command(*connection, {"DEL", key});
        log.note(u"remove"_s, expectOne(removed));
    } else {
        // A write whose answer was lost may still have arrived.
        co_await command(*connection, {"DEL", key});
    }
    co_return log.steps();
}

Async<RedisFacts> facts(Target target)
{
    const Result<ConnectionPtr> connection = co_await connectTo(target);
    if (!connection)
        co_return failure(connection.error());
    co_return co_await facts(*connection);
}

Result<QString> aofState(const RedisFacts &facts)
{
    if (!facts.aofEnabled)
        return failure(Error::Kind::BadReply, Tr::tr("Redis does not say whether its append-only file is on."));
    if (!*facts.aofEnabled)
        return failure(Error::Kind::CommandFailed, Tr::tr("Redis' append-only file is off."),
                       Tr::tr("What was written since the last snapshot is lost when Redis ends."), Tr::tr("Deploy again to switch it on."));
    if (!facts.aofLastWriteOk.value_or(true))
        return failure(Error::Kind::CommandFailed, Tr::tr("The last write to Redis' append-only file failed."), {},
                       Tr::tr("Check the free disk space and Redis' logs."));
    const QString fsync = facts.aofFsync.isEmpty() ? Tr::tr("unknown") : facts.aofFsync;
    return Tr::tr("Append-only file on, last write ok, fsync: %1, pending fsyncs: %2.")
        .arg(fsync, facts.aofPendingFsyncs ? QString::number(*facts.aofPendingFsyncs) : Tr::tr("unknown"));
}

} // namespace vigie::redis
