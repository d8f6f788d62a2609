#include "app/persistence/disturbance.h"

#include "app/deploy/ground.h"
#include "app/deploy/reconnect.h"
#include "app/deploy/script.h"
#include "remote/core/promise.h"

#include <QCoroTimer>

#include <QCoreApplication>
#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace vigie::persistence {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Persistence)
};

constexpr std::chrono::minutes longest{20};

// $1: folder of the stack, $2: proof. Standard input: the job, a line with a dot, the script, a line with a dot, NAME=VALUE lines.
const QString launchScript = uR"sh(top=$1 run=$1/.vigie/proofs/$2
umask 077
mkdir -p "$run" || { echo "folder $run cannot be made"; exit 1; }
for file in job disturb.sh; do
  while IFS= read -r line && [ "$line" != . ]; do printf '%s\n' "$line"; done >"$run/$file.new" && mv "$run/$file.new" "$run/$file" || { echo "file $file cannot be written"; exit 1; }
done
exec sh "$run/disturb.sh" --start "$run")sh"_s;

const QString readLog = u"cd \"$1/.vigie/proofs/$2\" || exit 3; exec tail -n +1 -s 0.1 -f --pid=\"$(cat pgid 2>/dev/null || echo 1)\" log"_s;
const QString readState = u"cd \"$1/.vigie/proofs/$2\" 2>/dev/null || exit 0; printf '%s ' \"$(cat state 2>/dev/null)\"; kill -0 \"$(cat pgid 2>/dev/null)\" 2>/dev/null && echo alive || echo gone"_s;

QByteArray jobText(const Order &order)
{
    const bool vaultOnly = order.definition.secrets == stack::SecretMode::VaultOnly;
    const QStringList kept = vaultOnly ? QStringList(order.secrets.keys()) : QStringList();
    const auto line = [](const char *name, const QString &value) -> QByteArray { return QByteArray(name) + '=' + quoted(value.toUtf8()) + '\n'; };
    return line("level", levelName(order.level)) + line("docker", deploy::dockerWords(order.tools))
           + line("compose", deploy::composeWords(order.tools, order.definition.project, kept)) + line("project", order.definition.project)
           + line("services", order.services.join(u' ')) + line("renew", order.renewAnonymous ? u"--renew-anon-volumes"_s : QString());
}

Result<> judged(const QString &answer)
{
    const QString state = answer.section(u' ', 0, 0);
    if (state == "running"_L1 || state == "done"_L1 || state == "rebooting"_L1 || state == "failed"_L1)
        return {};
    if (state == "busy"_L1)
        return failure(Error::Kind::Conflict, Tr::tr("Something else is being done on this server."), Tr::tr("It was started as %1.").arg(answer.section(u' ', 1)),
                       Tr::tr("Wait until it has ended, then try again."), answer);
    return failure(Error::Kind::CommandFailed, Tr::tr("The server could not be told what to do."), answer, Tr::tr("Check the folder's permissions and the free space of the server."));
}

bool isLoss(const Error &error)
{
    return deploy::isLoss(error) || error.kind == Error::Kind::Cancelled;
}

struct Reading {
    DisturbanceLog log;
    std::function<void(const Disturbance &)> changed;
};

Async<> readOnce(ssh::LinkPtr link, Order order, std::shared_ptr<Reading> reading)
{
    const Command command = shellScript(readLog, {order.definition.folder, order.proof}).within(longest);
    const Result<ssh::StreamPtr> stream = co_await link->stream(command);
    if (!stream)
        co_return failure(stream.error());
    const Promise<Output> finished;
    QObject context;
    QObject::connect(stream->get(), &ssh::Stream::lineArrived, &context, [reading, finished](const QByteArray &line, ssh::Stream::Channel channel) {
        if (channel != ssh::Stream::Channel::Out)
            return;
        reading->log.feed(line);
        reading->changed(reading->log.folded());
        if (reading->log.folded().phase != Disturbance::Phase::Running)
            finished.finish(Output{});
    });
    QObject::connect(stream->get(), &ssh::Stream::ended, &context, [finished](const Result<Output> &output) { finished.finish(output); });
    const Result<Output> end = co_await finished.within(longest, Tr::tr("Following the server"));
    if (!end)
        co_return failure(end.error());
    co_return Result<>();
}

} // namespace

void DisturbanceLog::feed(const QByteArray &line)
{
    const QList<QByteArray> parts = line.split('\t');
    if (parts.size() < 5)
        return;
    const double at = parts[0].toDouble();
    const QString service = QString::fromUtf8(parts[2]);
    if (m_began <= 0)
        m_began = at;
    const auto after = [this](double moment) { return milliseconds(qRound64((moment - m_began) * 1000)); };
    const auto stateOf = [](const QByteArray &word) { return word == "running" ? Step::State::Running : word == "done" ? Step::State::Done : Step::State::Failed; };
    if (parts[1] == "step" && parts[3] == "disturb") {
        m_folded.disturbed.insert(service, stateOf(parts[4]));
        m_disturbed.insert(service, at);
        m_folded.disturbedAfter.insert(service, after(at));
    } else if (parts[1] == "step" && parts[3] == "healthy") {
        m_folded.healthy.insert(service, stateOf(parts[4]));
        if (parts[4] != "done")
            return;
        m_up.insert(service, at);
        m_folded.healthyAfter.insert(service, milliseconds(qRound64((at - m_disturbed.value(service, at)) * 1000)));
    } else if (parts[1] == "event") {
        const double moment = parts[4].toDouble() / 1e9;
        if (parts[3] == "die" && !m_died.contains(service))
            m_died.insert(service, moment);
        else if (parts[3] == "health_status: healthy" && m_died.contains(service) && moment > m_died.value(service) && moment < m_up.value(service, moment + 1))
            m_up.insert(service, moment);
    } else if (parts[1] == "down") {
        const QDateTime finished = QDateTime::fromString(QString::fromLatin1(parts[3].left(19)) + u'Z', Qt::ISODate);
        const double fraction = QByteArray("0." + parts[3].mid(20).split('Z').value(0)).toDouble();
        if (finished.isValid() && finished.date().year() > 2000)
            m_down.insert(service, double(finished.toSecsSinceEpoch()) + fraction);
    } else if (parts[1] == "started") {
        m_folded.startedByHand.append(service);
    } else if (parts[1] == "end") {
        end(parts[3], QString::fromUtf8(parts[4]));
    }
}

void DisturbanceLog::end(const QByteArray &state, const QString &text)
{
    m_folded.phase = state == "done" ? Disturbance::Phase::Done : Disturbance::Phase::Failed;
    m_folded.trouble = text;
    for (auto it = m_up.cbegin(); it != m_up.cend(); ++it) {
        const double down = m_died.value(it.key(), m_down.value(it.key(), 0));
        if (down > m_began - 1 && it.value() > down)
            m_folded.away.insert(it.key(), milliseconds(qRound64((it.value() - down) * 1000)));
    }
}

Async<> launch(ssh::LinkPtr link, Order order)
{
    QByteArray input = jobText(order) + ".\n" + deploy::script(u"disturb.sh"_s) + ".\n";
    if (order.definition.secrets == stack::SecretMode::VaultOnly)
        for (auto it = order.secrets.cbegin(); it != order.secrets.cend(); ++it)
            input += it.key().toUtf8() + '=' + it.value().revealed() + '\n';
    const Command command = shellScript(launchScript, {order.definition.folder, order.proof}).fed(input).within(60s);
    const Result<Output> ran = co_await link->run(command.whateverItsExit());
    // a reboot may be quicker than the answer
    if (!ran && order.level == Level::Reboot && isLoss(ran.error()))
        co_return Result<>();
    if (!ran)
        co_return failure(ran.error().during(Tr::tr("The server could not be told what to do.")));
    co_return judged(QString::fromUtf8(ran->exitCode == 0 ? ran->out : ran->out + ran->err).trimmed());
}

Async<QString> disturbanceState(ssh::LinkPtr link, stack::Definition definition, QString proof)
{
    const Result<Output> ran = co_await link->run(shellScript(readState, {definition.folder, proof}));
    if (!ran)
        co_return failure(ran.error());
    co_return Result<QString>(QString::fromUtf8(ran->out).trimmed());
}

Async<> forgetDisturbance(ssh::LinkPtr link, stack::Definition definition, QString proof)
{
    const Result<Output> ran = co_await link->run(shellScript(u"rm -rf \"$1/.vigie/proofs/$2\"; rmdir \"$1/.vigie/proofs\" 2>/dev/null; exit 0"_s, {definition.folder, proof}));
    if (!ran)
        co_return failure(ran.error());
    co_return Result<>();
}

Async<Disturbance> followDisturbance(ssh::LinkPtr link, Order order, std::function<void(const Disturbance &)> changed)
{
    QElapsedTimer clock;
    clock.start();
    while (!clock.hasExpired(std::chrono::milliseconds(longest).count())) {
        if (const Result<> connected = co_await deploy::untilConnected(link, longest, {}); !connected)
            co_return failure(connected.error());
        const auto reading = std::make_shared<Reading>(Reading{DisturbanceLog(), changed});
        const Result<> read = co_await readOnce(link, order, reading);
        const Disturbance folded = reading->log.folded();
        if (folded.phase != Disturbance::Phase::Running)
            co_return Result<Disturbance>(folded);
        if (!read && !isLoss(read.error()) && read.error().kind != Error::Kind::CommandFailed)
            co_return failure(read.error().during(Tr::tr("The server cannot be followed.")));
        if (const Result<> connected = co_await deploy::untilConnected(link, longest, {}); !connected)
            co_return failure(connected.error());
        const Result<QString> state = co_await disturbanceState(link, order.definition, order.proof);
        if (state && state->endsWith("gone"_L1) && !state->startsWith("done"_L1) && !state->startsWith("failed"_L1)) {
            // Its shell is gone: the server was rebooted, on purpose or not. What is left to it is to wait for the services.
            if (order.level != Level::Reboot && state->startsWith("running"_L1))
                co_return failure(Error::Kind::CommandFailed, Tr::tr("The server was interrupted in the middle of the proof."), Tr::tr("The script there ended without a result; the server may have been restarted."),
                                  Tr::tr("Start the proof again."));
            if (const Result<> again = co_await launch(link, order); !again && !isLoss(again.error()))
                co_return failure(again.error());
        }
        co_await QCoro::sleepFor(200ms);
    }
    co_return failure(Error::Kind::TimedOut, Tr::tr("The server did not come to an end with the proof in time."), {}, Tr::tr("Look at the server, then go on with the proof."));
}

} // namespace vigie::persistence
