#include "app/engine/core.h"

#include "app/deploy/ground.h"
#include "remote/core/promise.h"

#include <QCoreApplication>
#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace vigie::engine {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Engine)
};

// The stack's containers by service; $1: docker, $2: project, $3: action, $4…: services (none: all).
const QString actScript = u"docker=$1 project=$2 action=$3; shift 3; [ $# -gt 0 ] || set -- postgres redis meilisearch minio; for service; do "
                          "id=$($docker ps -aq --filter label=com.docker.compose.project=$project --filter label=com.docker.compose.service=$service "
                          "--filter label=com.docker.compose.oneoff=False) || exit 1; [ -n \"$id\" ] || { echo \"$service has no container\" >&2; exit 9; }; "
                          "case $action in stop) $docker stop -t 60 $id ;; restart) $docker restart -t 60 $id ;; *) $docker start $id ;; esac || exit 1; done"_s;

// Every line as "SERVICE TIME TEXT". $1: docker, $2: project, $3: yes to follow, $4: since (may be empty), $5…: services.
const QString logScript = u"docker=$1 project=$2 follow=$3 since=$4; shift 4; [ $# -gt 0 ] || set -- postgres redis meilisearch minio; for service; do "
                          "id=$($docker ps -aq --filter label=com.docker.compose.project=$project --filter label=com.docker.compose.service=$service "
                          "--filter label=com.docker.compose.oneoff=False | head -n 1) || exit 1; [ -n \"$id\" ] || continue; "
                          "$docker logs -t $([ \"$follow\" = yes ] && echo -f) $([ -n \"$since\" ] && echo --since \"$since\" || echo --tail 200) \"$id\" 2>&1 | "
                          "sed -u \"s/^/$service /\" & done; wait"_s;

QString wordOf(ServiceAction action)
{
    switch (action) {
    case ServiceAction::Start: return u"start"_s;
    case ServiceAction::Stop: return u"stop"_s;
    case ServiceAction::Restart: return u"restart"_s;
    }
    return {};
}

QString sentenceOf(ServiceAction action, const QStringList &services)
{
    const QString which = services.isEmpty() ? Tr::tr("all services") : services.join(u", "_s);
    switch (action) {
    case ServiceAction::Start: return Tr::tr("Started %1").arg(which);
    case ServiceAction::Stop: return Tr::tr("Stopped %1").arg(which);
    case ServiceAction::Restart: return Tr::tr("Restarted %1").arg(which);
    }
    return {};
}

Result<> knownServices(const QStringList &services)
{
    for (const QString &service : services)
        if (const stack::Service *known = stack::findService(service); !known || known->oneShot)
            return failure(Error::Kind::Usage, Tr::tr("There is no service %1.").arg(service), {}, Tr::tr("The services are: postgres, redis, meilisearch, minio."));
    return {};
}

} // namespace

Async<> actTask(CorePtr core, QUuid server, ServiceAction action, QStringList services)
{
    if (const Result<> known = knownServices(services); !known)
        co_return failure(known.error());
    const Result<SessionPtr> open = co_await sessionWithDocker(core, server);
    if (!open)
        co_return failure(open.error());
    QElapsedTimer clock;
    clock.start();
    const QStringList arguments = QStringList{deploy::dockerWords(*(*open)->tools), (*open)->server.project, wordOf(action)} + services;
    const Result<Output> ran = co_await (*open)->link->run(shellScript(actScript, arguments).within(5min));
    record(core, server, wordOf(action), sentenceOf(action, services), ran ? u"done"_s : u"failed"_s, std::chrono::milliseconds(clock.elapsed()),
           ran ? QString() : ran.error().detail);
    if (!ran)
        co_return failure(ran.error().during(Tr::tr("The services could not be started or stopped.")));
    co_return Result<>();
}

Async<> logsTask(CorePtr core, QUuid server, QStringList services, bool follow, QString since, Cancel cancel)
{
    if (const Result<> known = knownServices(services); !known)
        co_return failure(known.error());
    const Result<SessionPtr> open = co_await sessionWithDocker(core, server);
    if (!open)
        co_return failure(open.error());
    const QStringList arguments = QStringList{deploy::dockerWords(*(*open)->tools), (*open)->server.project, follow ? u"yes"_s : u"no"_s, since} + services;
    const auto limit = follow ? std::chrono::milliseconds(72h) : std::chrono::milliseconds(2min);
    const Result<ssh::StreamPtr> stream = co_await (*open)->link->stream(shellScript(logScript, arguments).within(limit).cancelledBy(cancel));
    if (!stream)
        co_return failure(stream.error());
    const Promise<Output> finished;
    QObject context;
    QObject::connect(stream->get(), &ssh::Stream::lineArrived, &context, [core, server](const QByteArray &line, ssh::Stream::Channel) {
        const QString text = QString::fromUtf8(line);
        const QDateTime at = QDateTime::fromString(text.section(u' ', 1, 1).left(23) + u'Z', Qt::ISODateWithMs);
        if (core->face)
            Q_EMIT core->face->logLineArrived(server, {at, text.section(u' ', 0, 0), core->redactor.redacted(text.section(u' ', 2))});
    });
    QObject::connect(stream->get(), &ssh::Stream::ended, &context, [finished](const Result<Output> &output) { finished.finish(output); });
    const Result<Output> ended = co_await finished.within(limit, Tr::tr("Reading the log"));
    if (!ended && !(ended.error().kind == Error::Kind::Cancelled && cancel.requested()))
        co_return failure(ended.error());
    co_return Result<>();
}

} // namespace vigie::engine
