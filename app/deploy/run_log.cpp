#include "app/deploy/run_log.h"

#include "app/stack/images.h"
#include "remote/docker/failure.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie::deploy {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Deploy)
};

std::optional<Step::Name> stepOf(const QString &name)
{
    for (const Step::Name step : {Step::Name::Prepare, Step::Name::Pull, Step::Name::Create, Step::Name::Start, Step::Name::Healthy,
                                  Step::Name::Buckets, Step::Name::Verify})
        if (stepName(step) == name)
            return step;
    return std::nullopt;
}

std::optional<Step::State> stateOf(const QString &name)
{
    for (const Step::State state : {Step::State::NotYet, Step::State::Running, Step::State::Done, Step::State::NotNeeded,
                                    Step::State::AlreadyHere, Step::State::Failed, Step::State::NotReached})
        if (stateName(state) == name)
            return state;
    return std::nullopt;
}

Run::Phase phaseOf(const QString &name)
{
    for (const Run::Phase phase : {Run::Phase::Running, Run::Phase::Done, Run::Phase::Stopped, Run::Phase::Failed})
        if (phaseName(phase) == name)
            return phase;
    return Run::Phase::Unknown;
}

docker::StackNames namesOf(const QString &project)
{
    docker::StackNames names;
    names.project = project;
    for (const stack::Service &service : stack::services())
        names.services.append(service.name);
    return names;
}

// What Compose says of a container, as the step and state it stands for.
std::optional<std::pair<Step::Name, Step::State>> progressOf(docker::ComposeEvent::Phase phase)
{
    using Phase = docker::ComposeEvent::Phase;
    switch (phase) {
    case Phase::Creating:
    case Phase::Recreating: return std::pair{Step::Name::Create, Step::State::Running};
    case Phase::Created:
    case Phase::Recreated: return std::pair{Step::Name::Create, Step::State::Done};
    case Phase::Starting: return std::pair{Step::Name::Start, Step::State::Running};
    case Phase::Started: return std::pair{Step::Name::Start, Step::State::Done};
    default: return std::nullopt;
    }
}

} // namespace

RunLog::RunLog(Run run, const QString &project) : m_run(std::move(run)), m_progress(namesOf(project)) {}

void RunLog::feed(const QByteArray &bytes)
{
    m_rest += bytes;
    qsizetype from = 0;
    for (qsizetype newline = m_rest.indexOf('\n'); newline >= 0; newline = m_rest.indexOf('\n', from)) {
        fold(m_rest.mid(from, newline - from));
        from = newline + 1;
    }
    m_offset += from;
    m_rest.remove(0, from);
}

void RunLog::fold(const QByteArray &line)
{
    // seconds, kind, service, step, state, text; the text may hold tabs of its own
    QList<QByteArray> parts;
    qsizetype from = 0;
    for (int i = 0; i < 5; ++i) {
        const qsizetype tab = line.indexOf('\t', from);
        if (tab < 0)
            return;
        parts.append(line.mid(from, tab - from));
        from = tab + 1;
    }
    const double at = parts[0].toDouble();
    const QDateTime when = QDateTime::fromMSecsSinceEpoch(qint64(at * 1000), Qt::UTC);
    const QByteArray text = line.mid(from);
    if (parts[1] == "step")
        foldStep(QString::fromUtf8(parts[2]), QString::fromUtf8(parts[3]), QString::fromUtf8(parts[4]), at, QString::fromUtf8(text));
    else if (parts[1] == "out")
        foldOutput(when, text);
    else if (parts[1] == "end") {
        m_run.ended = when;
        end(QString::fromUtf8(parts[4]), QString::fromUtf8(text));
    }
}

Step &RunLog::cell(Step::Name name, const QString &service)
{
    for (Step &step : m_run.steps)
        if (step.name == name && step.service == service)
            return step;
    m_run.steps.append(Step{name, service, Step::State::NotYet, {}, {}});
    return m_run.steps.last();
}

void RunLog::foldStep(const QString &service, const QString &step, const QString &state, double at, const QString &text)
{
    const auto name = stepOf(step);
    const auto now = stateOf(state);
    if (!name || !now)
        return;
    m_run.phase = m_run.phase == Run::Phase::Stopping ? Run::Phase::Stopping : Run::Phase::Running;
    const QString key = step + u'/' + service;
    if (*now == Step::State::Running)
        m_began.insert(key, at);
    Step &found = cell(*name, service);
    found.state = *now;
    found.note = text;
    if (const auto began = m_began.constFind(key); began != m_began.cend() && *now != Step::State::Running)
        found.elapsed = std::chrono::milliseconds(qRound64((at - *began) * 1000));
}

void RunLog::foldOutput(const QDateTime &at, const QByteArray &text)
{
    constexpr qsizetype kept = 2000;
    LogLine line{at, {}, QString::fromUtf8(text)};
    if (const auto event = m_progress.read(text)) {
        line.service = event->service;
        foldProgress(*event, at);
    }
    m_run.log.append(line);
    if (m_run.log.size() > kept)
        m_run.log.removeFirst();
}

// A hint while compose works; the runner's own lines, read from Docker afterwards, have the last word.
void RunLog::foldProgress(const docker::ComposeEvent &event, const QDateTime &at)
{
    const auto progress = progressOf(event.phase);
    if (!progress || event.service.isEmpty() || event.subject != docker::ComposeEvent::Subject::Container)
        return;
    foldStep(event.service, stepName(progress->first), stateName(progress->second), double(at.toMSecsSinceEpoch()) / 1000, {});
}

void RunLog::end(const QString &state, const QString &text)
{
    m_run.phase = phaseOf(state);
    for (Step &step : m_run.steps) {
        if (step.state == Step::State::Running)
            step.state = m_run.phase == Run::Phase::Done ? Step::State::Done : Step::State::NotReached;
        else if (step.state == Step::State::NotYet && m_run.phase != Run::Phase::Done)
            step.state = Step::State::NotReached;
    }
    if (m_run.phase != Run::Phase::Failed)
        return;
    m_run.error = failureOf(text);
    const auto failed = std::ranges::find(m_run.steps, Step::State::Failed, &Step::state);
    if (failed == m_run.steps.end() || failed->name != Step::Name::Pull)
        return;
    m_run.refused = failed->service;
    m_run.otherImages = stack::otherSources(failed->note);
    if (!m_run.otherImages.isEmpty())
        m_run.error->next = Tr::tr("Deploy it from another source: %1").arg(m_run.otherImages.first());
}

Error RunLog::failureOf(const QString &text) const
{
    constexpr qsizetype shown = 12;
    QString detail;
    for (qsizetype i = std::max<qsizetype>(0, m_run.log.size() - shown); i < m_run.log.size(); ++i)
        detail += m_run.log[i].text + u'\n';
    QString task = Tr::tr("The deploy failed.");
    QString why = text;
    const auto failed = std::ranges::find(m_run.steps, Step::State::Failed, &Step::state);
    if (failed != m_run.steps.end()) {
        task = failed->service.isEmpty() ? Tr::tr("The deploy failed at the step %1.").arg(stepName(failed->name))
                                         : Tr::tr("The deploy failed at the step %1 of %2.").arg(stepName(failed->name), failed->service);
        why = failed->note;
    }
    const docker::Failure known = docker::recogniseOutput(detail);
    if (known.kind != docker::Failure::Kind::Other) {
        Error told = docker::explained(known, detail).during(task);
        told.kind = Error::Kind::CommandFailed;
        return told;
    }
    return {Error::Kind::CommandFailed, task, why, Tr::tr("Read the log, put the cause right and deploy again: what is done stays done."), detail};
}

QList<Step> stepsOf(const stack::Plan &plan)
{
    using Action = stack::ServicePlan::Action;
    QList<Step> steps{{Step::Name::Prepare, {}, Step::State::NotYet, {}, {}}};
    for (const stack::ServicePlan &service : plan.services) {
        const bool once = service.action == Action::RunOnce;
        const bool creates = service.action == Action::Create || service.action == Action::Recreate;
        const auto when = [](bool needed) { return needed ? Step::State::NotYet : Step::State::NotNeeded; };
        steps.append({Step::Name::Pull, service.service, when(service.pull), {}, {}});
        if (once) {
            steps.append({Step::Name::Buckets, service.service, Step::State::NotYet, {}, {}});
            continue;
        }
        steps.append({Step::Name::Create, service.service, when(creates), {}, {}});
        steps.append({Step::Name::Start, service.service, when(creates || service.action == Action::Start), {}, {}});
        steps.append({Step::Name::Healthy, service.service, Step::State::NotYet, {}, {}});
        steps.append({Step::Name::Verify, service.service, Step::State::NotYet, {}, {}});
    }
    return steps;
}

} // namespace vigie::deploy
