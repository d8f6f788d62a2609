#include "app/cli/exit_code.h"
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
    std::string name;
    int newest = 50;
};

Async<int> showHistory(ContextPtr context, QString name, int newest)
{
    const Result<Server> server = context->server(name);
    if (!server)
        co_return failure(server.error());
    const Result<QList<history::Entry>> entries = co_await context->await(context->engine()->history(server->id, newest));
    if (!entries)
        co_return failure(entries.error());
    if (context->json) {
        context->print({{u"entries"_s, shapes(*entries)}});
        co_return int(Fine);
    }
    Table table({Tr::tr("When"), Tr::tr("Who"), Tr::tr("What"), Tr::tr("Result"), Tr::tr("Took")});
    for (const history::Entry &entry : *entries)
        table.add({shown(entry.at), entry.who, entry.what, entry.result, shown(entry.took)});
    if (entries->isEmpty())
        context->note(Tr::tr("Nothing was done to %1 yet.").arg(name));
    else
        context->print(table.text());
    co_return int(Fine);
}

} // namespace

void addHistoryVerb(CLI::App &program, Act &chosen)
{
    const auto options = std::make_shared<Options>();
    CLI::App *verb = program.add_subcommand("history", utf8(Tr::tr("Show what was done to a server, newest first")));
    addName(verb, options->name);
    verb->add_option("--newest", options->newest, utf8(Tr::tr("How many entries")))->check(CLI::Range(1, 100000))->capture_default_str();
    verb->callback([options, &chosen] {
        chosen = [options](const ContextPtr &context) { return showHistory(context, qt(options->name), options->newest); };
    });
}

} // namespace vigie::cli
