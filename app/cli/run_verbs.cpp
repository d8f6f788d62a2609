#include "app/cli/exit_code.h"
#include "app/cli/follow.h"
#include "app/cli/json.h"
#include "app/cli/text.h"
#include "app/cli/verbs.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vigie::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

struct Options {
    std::string name, run;
    bool stop = false;
};

Async<int> listRuns(ContextPtr context, QString name)
{
    const Result<Server> server = context->server(name);
    if (!server)
        co_return failure(server.error());
    const Result<QList<deploy::Run>> runs = co_await context->await(context->engine()->runs(server->id));
    if (!runs)
        co_return failure(runs.error());
    if (context->json) {
        QJsonArray rows;
        for (const deploy::Run &run : *runs)
            rows.append(runShape(run));
        context->print({{u"runs"_s, rows}});
        co_return int(Fine);
    }
    Table table({Tr::tr("Run"), Tr::tr("Result"), Tr::tr("Revision"), Tr::tr("Started"), Tr::tr("By")});
    for (const deploy::Run &run : *runs)
        table.add({run.id, deploy::phaseName(run.phase), run.revision > 0 ? QString::number(run.revision) : u"–"_s, shown(run.started), orDash(run.by)});
    if (runs->isEmpty())
        context->note(Tr::tr("Nothing was deployed to %1 yet.").arg(name));
    else
        context->print(table.text());
    co_return int(Fine);
}

// The newest run when none is named.
Async<QString> runOf(ContextPtr context, Server server, QString named)
{
    if (!named.isEmpty())
        co_return Result<QString>(named);
    const Result<QList<deploy::Run>> runs = co_await context->await(context->engine()->runs(server.id));
    if (!runs)
        co_return failure(runs.error());
    if (runs->isEmpty())
        co_return failure(Error::Kind::NotFound, Tr::tr("Nothing was deployed to %1 yet.").arg(server.name));
    co_return Result<QString>(runs->constFirst().id);
}

Async<int> follow(ContextPtr context, Options options)
{
    const Result<Server> server = context->server(qt(options.name));
    if (!server)
        co_return failure(server.error());
    const Result<QString> run = co_await runOf(context, *server, qt(options.run));
    if (!run)
        co_return failure(run.error());
    const auto lines = std::make_shared<StepLines>(context, server->id);
    lines->follow(*run);
    if (options.stop) {
        const Result<> asked = co_await context->await(context->engine()->stopRun(server->id, *run));
        if (!asked)
            co_return failure(asked.error());
        context->note(Tr::tr("The run stops after the current step."));
    }
    co_return co_await followRun(context, *server, *run, lines);
}

} // namespace

void addRunVerbs(CLI::App &program, Act &chosen)
{
    const auto options = std::make_shared<Options>();
    CLI::App *listing = program.add_subcommand("runs", utf8(Tr::tr("List the deploys of a server, newest first")));
    addName(listing, options->name);
    listing->callback([options, &chosen] { chosen = [options](const ContextPtr &context) { return listRuns(context, qt(options->name)); }; });

    CLI::App *following = program.add_subcommand("follow", utf8(Tr::tr("Watch a deploy to its end")));
    addName(following, options->name);
    following->add_option("RUN", options->run, utf8(Tr::tr("Which one; the newest without it")));
    following->add_flag("--stop", options->stop, utf8(Tr::tr("Ask it to stop after the current step")));
    following->callback([options, &chosen] { chosen = [options](const ContextPtr &context) { return follow(context, *options); }; });
}

} // namespace vigie::cli
