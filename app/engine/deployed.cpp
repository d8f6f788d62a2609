#include "app/engine/core.h"

#include "app/health/inside.h"
#include "app/vault/policy.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vigie::engine {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Engine)
};

// The revision, then of the last run that came to the buckets: its step's line, how many buckets it created, how many it kept.
const QString deployedScript = u"cd \"$1/.vigie\" 2>/dev/null || exit 0; cat revision; "
                               "log=$(ls -r runs/*/log 2>/dev/null | xargs -r grep -lE 'minio-init.buckets.(done|failed)' | head -n 1); [ -n \"$log\" ] || exit 0; "
                               "grep -E 'minio-init.buckets.(done|failed)' \"$log\" | tail -n 1; grep -c 'bucket .*: created' \"$log\"; grep -c 'bucket .*: kept' \"$log\"; exit 0"_s;

std::optional<health::OneShotResult> oneShot(const QList<QByteArray> &lines)
{
    const QList<QByteArray> step = lines.value(1).split('\t');
    if (step.size() < 5)
        return std::nullopt;
    health::OneShotResult result;
    result.exitCode = step[4] == "done" ? 0 : 1;
    result.at = QDateTime::fromMSecsSinceEpoch(qint64(step[0].toDouble() * 1000), Qt::UTC);
    const int created = lines.value(2).toInt();
    const int kept = lines.value(3).toInt();
    if (result.exitCode == 0)
        result.text = created > 0 ? Tr::tr("Created %n buckets.", nullptr, created) : Tr::tr("%n buckets were there already.", nullptr, kept);
    return result;
}

} // namespace

Async<> readDeployed(CorePtr core, SessionPtr session)
{
    if (!session->watch)
        co_return Result<>();
    const Result<Output> ran = co_await session->link->run(shellScript(deployedScript, {definitionOf(core, session->server).folder}));
    if (!ran)
        co_return failure(ran.error());
    const QList<QByteArray> lines = ran->out.split('\n');
    if (const int revision = lines.value(0).trimmed().toInt(); revision > 0 && session->watch)
        session->watch->setRevision(revision);
    if (const auto result = oneShot(lines); result && session->watch)
        session->watch->setOneShot(u"minio-init"_s, *result);
    co_return Result<>();
}

Async<health::ServiceFacts> askServices(std::weak_ptr<Core> weakCore, std::weak_ptr<Session> weakSession)
{
    const CorePtr core = weakCore.lock();
    const SessionPtr session = weakSession.lock();
    if (!core || !session)
        co_return Result<health::ServiceFacts>(health::ServiceFacts());
    const stack::Definition definition = definitionOf(core, session->server);
    const Result<vault::Values> secrets = co_await vault::read(core->vault, vault::wanted(session->server.id, definition));
    if (!secrets)
        co_return failure(secrets.error());
    // Never deployed from here: there is nothing to sign in with.
    if (secrets->isEmpty())
        co_return Result<health::ServiceFacts>(health::ServiceFacts());
    for (const Secret &secret : *secrets)
        core->redactor.learn(secret);
    deploy::ServicePorts ports;
    for (const auto &[service, key] : {std::pair{u"redis"_s, u"REDIS_PORT"_s}, std::pair{u"postgres"_s, u"POSTGRES_PORT"_s}}) {
        const Result<quint16> port = co_await tunnelTo(core, session, key);
        if (port)
            ports.insert(service, Port{*port});
        else
            ports.insert(service, failure(port.error()));
    }
    Result<health::ServiceFacts> facts = co_await health::askInside(ports, *secrets, definition);
    if (facts)
        for (const vault::Wanted &one : vault::wanted(session->server.id, definition))
            if (vault::isDefaultValue(one.account, secrets->value(one.id.name)))
                facts->defaultSecrets.append(one.id.service);
    co_return facts;
}

} // namespace vigie::engine
