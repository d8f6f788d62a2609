#include "app/cli/exit_code.h"
#include "app/cli/json.h"
#include "app/cli/plan_text.h"
#include "app/cli/wish.h"

#include <QCoreApplication>

namespace vigie::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

Async<int> plan(ContextPtr context, QString name, WishOptions options)
{
    const Result<DeployWish> wish = wishOf(options);
    if (!wish)
        co_return failure(wish.error());
    const Result<Server> server = context->server(name);
    if (!server)
        co_return failure(server.error());
    const Result<stack::Plan> made = co_await context->await(context->engine()->plan(server->id, *wish));
    if (!made)
        co_return failure(made.error());
    if (context->json)
        context->print(shape(*made));
    else
        context->print(planText(*made, true));
    if (made->stops())
        co_return failure(stoppedBy(*made));
    co_return int(Fine);
}

} // namespace

void addPlanVerb(CLI::App &program, Act &chosen)
{
    struct Options {
        std::string name;
        WishOptions wish;
    };
    const auto options = std::make_shared<Options>();
    CLI::App *verb = program.add_subcommand("plan", utf8(Tr::tr("Show what a deploy would do, without doing it")));
    addName(verb, options->name);
    addWishOptions(verb, options->wish);
    verb->callback([options, &chosen] { chosen = [options](const ContextPtr &context) { return plan(context, qt(options->name), options->wish); }; });
}

} // namespace vigie::cli
