#include "app/cli/exit_code.h"
#include "app/cli/follow.h"
#include "app/cli/json.h"
#include "app/cli/plan_text.h"
#include "app/cli/questions.h"
#include "app/cli/wish.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vigie::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

struct Options {
    std::string name;
    WishOptions wish;
    std::vector<std::string> typed;
    bool yes = false;
    bool noFollow = false;
};

// The same questions as in the window: none when nothing is in the way and nothing is recreated, a yes for a safe plan that
// recreates something, typing for what the gate holds up; nothing helps against what it stops.
Async<QStringList> accepted(ContextPtr context, stack::Plan plan, QStringList given, bool yes)
{
    if (plan.stops())
        co_return failure(stoppedBy(plan));
    Result<QStringList> typed = co_await typedForPlan(context, plan, given);
    if (!typed || yes || plan.startsAtOnce() || !plan.toType().isEmpty())
        co_return typed;
    const Result<> agreement = co_await agreed(context, Tr::tr("Deploy this plan?"),
                                               {Error::Kind::NeedsAnswer, Tr::tr("This plan makes running services anew, which needs a yes."), {},
                                                Tr::tr("Read the plan, then add --yes."), {}});
    if (!agreement)
        co_return failure(agreement.error());
    co_return typed;
}

Async<deploy::Run> startUntilAnswered(ContextPtr context, QUuid server, DeployWish wish)
{
    for (int round = 0;; ++round) {
        Result<deploy::Run> run = co_await context->await(context->engine()->deploy(server, wish));
        if (run || run.error().kind != Error::Kind::NeedsAnswer || round == mostQuestions)
            co_return run;
        const Result<QString> answer = co_await typedFor(context, run.error());
        if (!answer)
            co_return failure(answer.error());
        wish.typed.append(*answer);
    }
}

Error interruptedAtStart(const Server &server)
{
    return {Error::Kind::Cancelled, Tr::tr("Interrupted while the deploy was being started."), Tr::tr("It may have started on the server."),
            Tr::tr("Look with: vigiectl runs %1").arg(server.name), {}};
}

Async<int> deployTo(ContextPtr context, Server server, DeployWish wish, bool noFollow)
{
    const auto lines = std::make_shared<StepLines>(context, server.id);
    const Result<deploy::Run> run = co_await startUntilAnswered(context, server.id, wish);
    if (!run)
        co_return failure(context->interrupted.requested() ? interruptedAtStart(server) : run.error());
    lines->show(*run);
    if (run->isOver())
        co_return ended(context, *run);
    context->note(Tr::tr("Run %1 on %2").arg(run->id, server.name));
    if (!noFollow)
        co_return co_await followRun(context, server, run->id, lines);
    if (context->json)
        context->print(resultShape(*run));
    else
        context->print(Tr::tr("The deploy goes on on the server. Watch it with: vigiectl follow %1 %2").arg(server.name, run->id));
    co_return int(Fine);
}

Async<int> deployWith(ContextPtr context, Options options)
{
    Result<DeployWish> wish = wishOf(options.wish);
    if (!wish)
        co_return failure(wish.error());
    const Result<Server> server = context->server(qt(options.name));
    if (!server)
        co_return failure(server.error());
    const Result<stack::Plan> plan = co_await context->await(context->engine()->plan(server->id, *wish));
    if (!plan)
        co_return failure(plan.error());
    context->note(planText(*plan, false) + u'\n');
    const Result<QStringList> typed = co_await accepted(context, *plan, qt(options.typed), options.yes);
    if (!typed)
        co_return failure(typed.error());
    wish->typed = *typed;
    co_return co_await deployTo(context, *server, *wish, options.noFollow);
}

} // namespace

void addDeployVerb(CLI::App &program, Act &chosen)
{
    const auto options = std::make_shared<Options>();
    CLI::App *verb = program.add_subcommand("deploy", utf8(Tr::tr("Deploy the stack, and show each step")));
    addName(verb, options->name);
    addWishOptions(verb, options->wish);
    verb->add_flag("--yes", options->yes, utf8(Tr::tr("Accept a safe plan without asking")));
    verb->add_option("--confirm", options->typed, utf8(Tr::tr("A text that the plan wants typed")))->allow_extra_args(false);
    verb->add_flag("--no-follow", options->noFollow, utf8(Tr::tr("End as soon as the deploy runs on the server")));
    verb->callback([options, &chosen] { chosen = [options](const ContextPtr &context) { return deployWith(context, *options); }; });
}

} // namespace vigie::cli
