#include "app/cli/exit_code.h"
#include "app/cli/verbs.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace vigie::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

struct Options {
    std::string name;
    std::vector<std::string> services;
};

QString actionName(ServiceAction action)
{
    switch (action) {
    case ServiceAction::Start: return u"start"_s;
    case ServiceAction::Stop: return u"stop"_s;
    case ServiceAction::Restart: return u"restart"_s;
    }
    return {};
}

QString sentence(ServiceAction action, const QString &what)
{
    switch (action) {
    case ServiceAction::Start: return Tr::tr("Started: %1").arg(what);
    case ServiceAction::Stop: return Tr::tr("Stopped: %1").arg(what);
    case ServiceAction::Restart: return Tr::tr("Restarted: %1").arg(what);
    }
    return {};
}

Async<int> act(ContextPtr context, ServiceAction action, QString name, QStringList services)
{
    for (const QString &service : services)
        if (!stack::findService(service))
            co_return failure(Error::Kind::Usage, Tr::tr("There is no service called %1.").arg(service));
    const Result<Server> server = context->server(name);
    if (!server)
        co_return failure(server.error());
    const Result<> acted = co_await context->await(context->engine()->act(server->id, action, services));
    if (!acted)
        co_return failure(acted.error());
    if (context->json)
        context->print({{u"ok"_s, true}, {u"action"_s, actionName(action)}, {u"services"_s, QJsonArray::fromStringList(services)}});
    else
        context->print(sentence(action, services.isEmpty() ? Tr::tr("every service") : services.join(u", "_s)));
    co_return int(Fine);
}

void addVerb(CLI::App &program, Act &chosen, ServiceAction action, const QString &description)
{
    const auto options = std::make_shared<Options>();
    CLI::App *verb = program.add_subcommand(utf8(actionName(action)), utf8(description));
    addName(verb, options->name);
    verb->add_option("SERVICE", options->services, utf8(Tr::tr("Only these services; without them all")));
    verb->callback([options, action, &chosen] {
        chosen = [options, action](const ContextPtr &context) { return act(context, action, qt(options->name), qt(options->services)); };
    });
}

} // namespace

void addServiceVerbs(CLI::App &program, Act &chosen)
{
    addVerb(program, chosen, ServiceAction::Start, Tr::tr("Start services"));
    addVerb(program, chosen, ServiceAction::Stop, Tr::tr("Stop services; their data stays"));
    addVerb(program, chosen, ServiceAction::Restart, Tr::tr("Restart services, and wait until they answer"));
}

} // namespace vigie::cli
