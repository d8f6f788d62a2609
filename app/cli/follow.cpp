#include "app/cli/follow.h"

#include "app/cli/exit_code.h"
#include "app/cli/json.h"
#include "app/cli/text.h"
#include "app/vault/door.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vigie::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QString mark(deploy::Step::State state)
{
    switch (state) {
    case deploy::Step::State::Running: return u"…"_s;
    case deploy::Step::State::Done: return u"✓"_s;
    case deploy::Step::State::NotNeeded:
    case deploy::Step::State::AlreadyHere: return u"="_s;
    case deploy::Step::State::Failed: return u"✗"_s;
    case deploy::Step::State::NotYet:
    case deploy::Step::State::NotReached: return u"-"_s;
    }
    return u"-"_s;
}

QString sentence(const deploy::Run &run)
{
    switch (run.phase) {
    case deploy::Run::Phase::Done: return Tr::tr("Revision %1 is deployed.").arg(run.revision);
    case deploy::Run::Phase::Unchanged: return Tr::tr("Nothing to change: revision %1 is deployed.").arg(run.revision);
    case deploy::Run::Phase::Stopped: return Tr::tr("The deploy was stopped after a step.");
    case deploy::Run::Phase::Failed: return Tr::tr("The deploy failed.");
    case deploy::Run::Phase::NeedsVigie: return Tr::tr("The server was restarted in the middle of the deploy. Deploy again to finish it.");
    case deploy::Run::Phase::Starting:
    case deploy::Run::Phase::Running:
    case deploy::Run::Phase::Stopping: return Tr::tr("The deploy goes on on the server.");
    case deploy::Run::Phase::Unknown: break;
    }
    return Tr::tr("How the deploy ended is not known.");
}

// A deploy that went well is followed by a leak scan: what it brought to the server may have ended up in a log or a file.
Async<std::optional<int>> leaksAfter(ContextPtr context, QUuid server, deploy::Run run)
{
    vault::Door *door = context->engine()->vault();
    if (run.phase != deploy::Run::Phase::Done || !door)
        co_return std::optional<int>();
    context->note(Tr::tr("Looking for leaked secrets."));
    const Result<vault::ScanReport> report = co_await context->await(door->scan(server, false));
    if (!report) {
        context->note(Tr::tr("Leaked secrets were not looked for: %1").arg(safeLine(report.error().what)));
        co_return std::optional<int>();
    }
    for (const vault::Finding &finding : report->findings)
        if (!finding.accepted)
            context->note(Tr::tr("LEAK  %1: %2").arg(finding.credential, safeLine(finding.where)));
    if (report->leaks() > 0)
        context->note(Tr::tr("What to do about it: vigiectl vault scan"));
    co_return std::optional(report->leaks());
}

Error detached(const Server &server, const QString &run)
{
    return {Error::Kind::Cancelled, Tr::tr("You stopped watching. The deploy goes on on the server."), {},
            Tr::tr("Watch it again with: vigiectl follow %1 %2").arg(server.name, run), {}};
}

} // namespace

StepLines::StepLines(ContextPtr context, QUuid server) : m_context(std::move(context))
{
    connect(m_context->engine(), &Engine::runChanged, this, [this, server](QUuid changed, const deploy::Run &run) {
        if (changed == server && (m_run.isEmpty() || run.id == m_run))
            show(run);
    });
}

void StepLines::show(const deploy::Run &run)
{
    for (const deploy::Step &step : run.steps) {
        const std::pair key(step.name, step.service);
        if (m_shown.value(key, deploy::Step::State::NotYet) == step.state)
            continue;
        m_shown.insert(key, step.state);
        if (m_context->json)
            m_context->print(shape(step));
        else
            m_context->note(text(step));
    }
}

QString StepLines::text(const deploy::Step &step) const
{
    QString line = mark(step.state) + u' ' + deploy::stepName(step.name).leftJustified(9) + safeLine(step.service).leftJustified(13)
                 + deploy::stateName(step.state).leftJustified(13);
    if (step.elapsed)
        line += shown(step.elapsed) + u"  "_s;
    line += safeLine(step.note);
    return line.trimmed();
}

Result<int> ended(const ContextPtr &context, const deploy::Run &run, std::optional<int> leaks)
{
    QJsonObject result = resultShape(run);
    result[u"leaks"_s] = leaks ? QJsonValue(*leaks) : QJsonValue();
    if (context->json)
        context->print(result);
    else
        context->print(sentence(run));
    switch (run.phase) {
    case deploy::Run::Phase::Done:
    case deploy::Run::Phase::Unchanged: return int(Fine);
    case deploy::Run::Phase::Stopped: return int(Interrupted);
    default: break;
    }
    const Error error = run.error.value_or(Error{Error::Kind::CommandFailed, sentence(run), {}, {}, {}});
    const int code = context->report(error);
    if (!run.otherImages.isEmpty())
        context->note(Tr::tr("Add to the deploy: %1").arg(u"--image %1=%2"_s.arg(run.refused, run.otherImages.first())));
    // A step that ran out of time is not a link that did.
    return error.kind == Error::Kind::TimedOut ? int(Other) : code;
}

Async<int> followRun(ContextPtr context, Server server, QString run, std::shared_ptr<StepLines> lines)
{
    lines->follow(run);
    const Result<deploy::Run> end = co_await context->await(context->engine()->follow(server.id, run));
    if (!end)
        co_return failure(context->interrupted.requested() ? detached(server, run) : end.error());
    lines->show(*end);
    const Result<std::optional<int>> leaks = co_await leaksAfter(context, server.id, *end);
    co_return ended(context, *end, leaks ? *leaks : std::nullopt);
}

} // namespace vigie::cli
