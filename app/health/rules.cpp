#include "app/health/rules.h"

#include "remote/docker/failure.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie::health {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Health)
};

using docker::Container;

QString clockText(const QDateTime &time, const QDateTime &now)
{
    const QDateTime local = time.toLocalTime();
    return QLocale().toString(local, local.date() == now.toLocalTime().date() ? u"HH:mm:ss"_s : u"d MMM HH:mm"_s);
}

Judgement only(State state, Reason reason)
{
    reason.state = state;
    return {state, {std::move(reason)}, {}};
}

QString lastOutput(const Container &container)
{
    for (auto probe = container.probes.crbegin(); probe != container.probes.crend(); ++probe)
        if (probe->exitCode != 0)
            return probe->output.isEmpty() ? Tr::tr("It printed nothing and ended with exit code %1.").arg(probe->exitCode)
                                           : Tr::tr("It said: %1").arg(probe->output.section(u'\n', -1));
    return {};
}

QString signalName(const QString &number)
{
    static const QMap<QString, QString> names{{u"1"_s, u"HUP"_s}, {u"2"_s, u"INT"_s}, {u"3"_s, u"QUIT"_s}, {u"6"_s, u"ABRT"_s}, {u"9"_s, u"KILL"_s}, {u"11"_s, u"SEGV"_s}, {u"15"_s, u"TERM"_s}};
    return names.value(number, number);
}

// Without events: Docker restarts what ends by itself under these policies, so what stays down was stopped; 137 is a kill.
End::Cause guessedCause(const Container &container)
{
    if (container.exitCode == 137)
        return End::Cause::Killed;
    const bool wouldRestart = container.restartPolicy == u"always" || container.restartPolicy == u"unless-stopped";
    const bool cleanEnd = container.exitCode == 0 || container.exitCode == 143 || container.exitCode == 130;
    return cleanEnd || (wouldRestart && container.error.isEmpty()) ? End::Cause::Stopped : End::Cause::ByItself;
}

Judgement missing(const Evidence &evidence)
{
    const QString label = evidence.service.label;
    if (evidence.service.oneShot) {
        if (!evidence.oneShot)
            return {State::Unknown, {}, Tr::tr("Its last run is not known.")};
        const OneShotResult &last = *evidence.oneShot;
        QString text = Tr::tr("Exit code %1, %2.").arg(last.exitCode).arg(clockText(last.at, evidence.now));
        if (!last.text.isEmpty())
            text += u' ' + last.text;
        if (last.exitCode == 0)
            return {State::Finished, {}, text};
        Judgement failed = only(State::Failed, {Tr::tr("%1 failed").arg(label), Tr::tr("Its last run ended with exit code %1.").arg(last.exitCode),
                                                Tr::tr("Open its logs, then deploy again: it runs once more."), Reason::Action::Deploy});
        failed.result = text;
        return failed;
    }
    return only(State::Failed, {Tr::tr("%1 is missing").arg(label), Tr::tr("The server has no container for this service."),
                                Tr::tr("Deploy again: its data volume is kept."), Reason::Action::Deploy});
}

Judgement looping(const Evidence &evidence, const Container &container)
{
    const QString label = evidence.service.label;
    QString what = Tr::tr("It ended with exit code %1 and Docker started it again, %2 times so far.").arg(container.exitCode).arg(container.restarts);
    if (container.outOfMemory)
        what = Tr::tr("The system ends it again and again because memory runs out.");
    if (!container.error.isEmpty())
        what += u' ' + container.error;
    return only(State::Failed, {Tr::tr("%1 keeps restarting").arg(label), what, Tr::tr("Open its logs: the reason is in its last lines."), Reason::Action::OpenLogs});
}

Judgement running(const Evidence &evidence, const Container &container)
{
    const QString label = evidence.service.label;
    const auto age = container.started ? container.started->secsTo(evidence.now) : 0;
    const bool youngAndShaky = container.restarts >= 3 && age < 60 && container.health != Container::Health::Healthy;
    if (youngAndShaky || (evidence.recentDeaths >= 3 && container.restarts >= 2))
        return looping(evidence, container);
    if (evidence.service.oneShot)
        return {State::Starting, {}, Tr::tr("It is running now.")};

    switch (container.health) {
    case Container::Health::Unhealthy:
        return only(State::Failed, {Tr::tr("%1 does not pass its health probe").arg(label),
                                    QString(Tr::tr("The probe failed %n times in a row.", nullptr, container.failingStreak) + u' ' + lastOutput(container)).trimmed(),
                                    Tr::tr("Open its logs. A restart helps when it hangs."), Reason::Action::OpenLogs});
    case Container::Health::Starting:
        if (container.failingStreak < 3)
            return {State::Starting, {}, {}};
        return only(State::Starting, {Tr::tr("%1 takes long to start").arg(label), QString(Tr::tr("Its probe does not pass yet.") + u' ' + lastOutput(container)).trimmed(),
                                      Tr::tr("Wait, or open its logs."), Reason::Action::OpenLogs});
    case Container::Health::Healthy:
        if (container.failingStreak == 0)
            return {State::Healthy, {}, {}};
        return only(State::Degraded, {Tr::tr("%1 failed its last probe").arg(label),
                                      QString(Tr::tr("%1 of %2 failures in a row before it counts as unhealthy.").arg(container.failingStreak).arg(container.probeRetries)
                                              + u' ' + lastOutput(container)).trimmed(),
                                      Tr::tr("Wait for the next probe, or open its logs."), Reason::Action::OpenLogs});
    case Container::Health::None: break;
    }
    return {State::Healthy, {}, {}};
}

Judgement endedOneShot(const Evidence &evidence, const Container &container)
{
    const QDateTime at = container.finished.value_or(evidence.now);
    QString result = Tr::tr("Exit code %1, %2.").arg(container.exitCode).arg(clockText(at, evidence.now));
    if (evidence.oneShot && evidence.oneShot->exitCode == container.exitCode && !evidence.oneShot->text.isEmpty())
        result += u' ' + evidence.oneShot->text;
    if (container.exitCode == 0)
        return {State::Finished, {}, result};
    Judgement failed = only(State::Failed, {Tr::tr("%1 failed").arg(evidence.service.label), Tr::tr("It ended with exit code %1.").arg(container.exitCode),
                                            Tr::tr("Open its logs, then deploy again: it runs once more."), Reason::Action::OpenLogs});
    failed.result = result;
    return failed;
}

Judgement ended(const Evidence &evidence, const Container &container)
{
    if (evidence.service.oneShot)
        return endedOneShot(evidence, container);
    const QString label = evidence.service.label;
    const QString when = container.finished ? clockText(*container.finished, evidence.now) : Tr::tr("an unknown time");
    if (container.outOfMemory)
        return only(State::Failed, {Tr::tr("%1 ran out of memory").arg(label),
                                    container.memoryLimit ? Tr::tr("The system ended it at %1 when it passed its limit of %2.").arg(when, memoryText(*container.memoryLimit))
                                                          : Tr::tr("The system ended it at %1 because the server had no memory left.").arg(when),
                                    Tr::tr("Give it more memory or make it use less, then restart it."), Reason::Action::Restart});
    const End::Cause cause = evidence.end ? evidence.end->cause : guessedCause(container);
    if (cause == End::Cause::Stopped)
        return only(State::Stopped, {Tr::tr("%1 is stopped").arg(label), Tr::tr("It was stopped on purpose at %1.").arg(when), Tr::tr("Start it when it is needed again."),
                                     Reason::Action::Start});
    if (cause == End::Cause::Killed) {
        const QString signal = signalName(evidence.end && !evidence.end->signal.isEmpty() ? evidence.end->signal : u"9"_s);
        return only(State::Failed, {Tr::tr("%1 was killed").arg(label), Tr::tr("Signal %1 ended it at %2, exit code %3.").arg(signal, when).arg(container.exitCode),
                                    Tr::tr("Restart it. What it had written is still in its volume."), Reason::Action::Restart});
    }
    return only(State::Failed, {Tr::tr("%1 ended by itself").arg(label),
                                QString(Tr::tr("It ended at %1 with exit code %2.").arg(when).arg(container.exitCode) + u' ' + container.error).trimmed(),
                                Tr::tr("Open its logs: the reason is in its last lines. Then restart it."), Reason::Action::Restart});
}

Judgement created(const Evidence &evidence, const Container &container)
{
    const QString label = evidence.service.label;
    if (!container.error.isEmpty()) {
        const Error error = docker::explained(docker::recogniseOutput(container.error));
        return only(State::Failed, {Tr::tr("%1 could not start").arg(label), QString(error.what + u' ' + error.why), error.next, Reason::Action::OpenLogs});
    }
    if (!container.created || container.created->secsTo(evidence.now) < 60)
        return {State::Starting, {}, {}};
    return only(State::Stopped, {Tr::tr("%1 was never started").arg(label), Tr::tr("Its container was created but not started."), Tr::tr("Start it, or deploy again."),
                                 Reason::Action::Start});
}

Judgement byDocker(const Evidence &evidence)
{
    if (!evidence.container)
        return missing(evidence);
    const Container &container = *evidence.container;
    switch (container.state) {
    case Container::State::Running: return running(evidence, container);
    case Container::State::Restarting: return looping(evidence, container);
    case Container::State::Created: return created(evidence, container);
    case Container::State::Exited:
    case Container::State::Dead: return ended(evidence, container);
    case Container::State::Paused:
        return only(State::Degraded, {Tr::tr("%1 is paused").arg(evidence.service.label), Tr::tr("Its processes are frozen: it answers nobody."),
                                      Tr::tr("Restart it, or resume it on the server with docker unpause."), Reason::Action::Restart});
    case Container::State::Removing: return {State::Stopped, {}, {}};
    case Container::State::Other: break;
    }
    return {State::Unknown, {}, {}};
}

} // namespace

Judgement judge(const Evidence &evidence)
{
    Judgement judgement = byDocker(evidence);
    const bool alive = evidence.container && evidence.container->isRunning() && !evidence.service.oneShot;
    if (alive)
        judgement.reasons += insights(evidence);
    std::ranges::stable_sort(judgement.reasons, [](const Reason &left, const Reason &right) { return isWorse(left.state, right.state); });
    if (alive && !judgement.reasons.isEmpty() && isWorse(judgement.reasons.first().state, judgement.state))
        judgement.state = judgement.reasons.first().state;
    return judgement;
}

} // namespace vigie::health
