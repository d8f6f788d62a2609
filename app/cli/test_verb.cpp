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

QString describe(const deploy::TestReport &report)
{
    Table table({Tr::tr("Service"), Tr::tr("Check"), Tr::tr("Result"), Tr::tr("Time"), Tr::tr("Detail")});
    for (const deploy::ServiceTest &test : report.services)
        for (const deploy::Probe &probe : test.probes)
            table.add({test.service, probe.name, mark(probe.ok) + u' ' + (probe.ok ? Tr::tr("works") : Tr::tr("failed")),
                       QString::number(probe.took.count()) + u" ms"_s, probe.detail});
    return table.text() + u'\n' + (report.ok() ? Tr::tr("Every service answers as it should.") : Tr::tr("Something does not work."));
}

Async<int> test(ContextPtr context, QString name)
{
    const Result<Server> server = context->server(name);
    if (!server)
        co_return failure(server.error());
    const Result<deploy::TestReport> report = co_await context->await(context->engine()->test(server->id));
    if (!report)
        co_return failure(report.error());
    if (context->json)
        context->print(shape(*report));
    else
        context->print(describe(*report));
    co_return int(report->ok() ? Fine : Other);
}

} // namespace

void addTestVerb(CLI::App &program, Act &chosen)
{
    const auto name = std::make_shared<std::string>();
    CLI::App *verb = program.add_subcommand("test", utf8(Tr::tr("Write and read in each service, through tunnels")));
    addName(verb, *name);
    verb->callback([name, &chosen] { chosen = [name](const ContextPtr &context) { return test(context, qt(*name)); }; });
}

} // namespace vigie::cli
