#include "app/cli/exit_code.h"
#include "app/cli/json.h"
#include "app/cli/status_text.h"
#include "app/cli/verbs.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

struct Options {
    std::string name;
    bool watch = false;
    bool check = false;
    bool all = false;
};

void show(const ContextPtr &context, const health::Snapshot &snapshot)
{
    if (context->json)
        context->print(shape(snapshot));
    else
        context->print(statusText(snapshot, context->terminal->wantsColour()));
}

Result<QList<Server>> chosenServers(const ContextPtr &context, const Options &options)
{
    if (options.all != options.name.empty())
        return failure(Error::Kind::Usage, Tr::tr("Name one server, or give --all."));
    if (options.all)
        return context->engine()->servers();
    const Result<Server> server = context->server(qt(options.name));
    if (!server)
        return failure(server.error());
    return QList<Server>{*server};
}

// What is known of a server that could not be asked: its last state, marked as such.
health::Snapshot lastKnown(const ContextPtr &context, const Server &server)
{
    health::Snapshot snapshot = context->engine()->snapshot(server.id);
    snapshot.serverName = server.name;
    snapshot.stale = true;
    return snapshot;
}

// All at once; the worst answer gives the exit code, an error before an unhealthy service.
Async<int> showAll(ContextPtr context, QList<Server> servers, bool check)
{
    std::vector<Async<health::Snapshot>> answers;
    for (const Server &server : servers)
        answers.push_back(context->await(context->engine()->refresh(server.id)));
    int failed = Fine;
    bool healthy = true;
    for (std::size_t i = 0; i < answers.size(); ++i) {
        const Result<health::Snapshot> answer = co_await std::move(answers[i]);
        show(context, answer ? *answer : lastKnown(context, servers[qsizetype(i)]));
        if (!answer) {
            const int code = context->report(answer.error());
            failed = failed == Fine ? code : failed;
        } else {
            healthy = healthy && answer->verdict == health::Verdict::Fine;
        }
    }
    co_return failed != Fine ? failed : int(check && !healthy ? NotHealthy : Fine);
}

void redraw(const ContextPtr &context, const QList<Server> &servers)
{
    if (!context->json && context->terminal->outIsTerminal())
        context->terminal->out("\x1b[H\x1b[2J");
    for (const Server &server : servers)
        show(context, context->engine()->snapshot(server.id));
}

Async<int> watch(ContextPtr context, QList<Server> servers)
{
    QList<QUuid> ids;
    for (const Server &server : servers) {
        ids.append(server.id);
        context->engine()->setLooking(server.id, true);
    }
    for (const QUuid &id : ids) {
        const Result<health::Snapshot> first = co_await context->await(context->engine()->refresh(id));
        if (!first)
            co_return failure(first.error());
    }
    while (true) {
        redraw(context, servers);
        const Result<> news = co_await nextSnapshot(context->engine(), ids, std::chrono::seconds(60), context->interrupted);
        if (!news && news.error().kind == Error::Kind::Cancelled)
            co_return failure(news.error());
    }
}

Async<int> status(ContextPtr context, Options options)
{
    context->wish.watches = true;
    const Result<QList<Server>> servers = chosenServers(context, options);
    if (!servers)
        co_return failure(servers.error());
    if (options.watch && options.check)
        co_return failure(Error::Kind::Usage, Tr::tr("--watch and --check exclude each other."));
    if (options.watch)
        co_return co_await watch(context, *servers);
    co_return co_await showAll(context, *servers, options.check);
}

} // namespace

void addStatusVerb(CLI::App &program, Act &chosen)
{
    const auto options = std::make_shared<Options>();
    CLI::App *verb = program.add_subcommand("status", utf8(Tr::tr("Show how the services are, and why")));
    addName(verb, options->name)->required(false);
    verb->add_flag("--watch", options->watch, utf8(Tr::tr("Stay and show every change")));
    verb->add_flag("--check", options->check, utf8(Tr::tr("Exit with 8 unless everything is fine")));
    verb->add_flag("--all", options->all, utf8(Tr::tr("Every server of the address book")));
    verb->callback([options, &chosen] { chosen = [options](const ContextPtr &context) { return status(context, *options); }; });
}

} // namespace vigie::cli
