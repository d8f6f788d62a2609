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
    std::string name, service;
    bool env = false;
};

// One word for a shell, whatever the value holds.
QString shellWord(const QString &value)
{
    QString word = safeLine(value);
    word.replace(u'\'', u"'\\''"_s);
    return u'\'' + word + u'\'';
}

// Lines for `. file` or `eval`: where each service is reached, never a secret.
QString environment(const QList<Endpoint> &endpoints)
{
    QStringList lines;
    for (const Endpoint &endpoint : endpoints) {
        const QString prefix = QString(endpoint.service).toUpper().replace(u'-', u'_');
        lines.append(prefix + u"_ENDPOINT="_s + shellWord(endpoint.throughTunnel.isEmpty() ? endpoint.onServer : endpoint.throughTunnel));
        if (!endpoint.connection.isEmpty())
            lines.append(prefix + u"_URL="_s + shellWord(endpoint.connection));
    }
    return lines.join(u'\n');
}

QString describe(const QList<Endpoint> &endpoints)
{
    Table table({Tr::tr("Service"), Tr::tr("On the server"), Tr::tr("Through the tunnel"), Tr::tr("Connection")});
    for (const Endpoint &endpoint : endpoints)
        table.add({endpoint.label.isEmpty() ? endpoint.service : endpoint.label, orDash(endpoint.onServer), orDash(endpoint.throughTunnel),
                   orDash(endpoint.connection)});
    return table.text();
}

Async<int> showEndpoints(ContextPtr context, QString name, bool env)
{
    const Result<Server> server = context->server(name);
    if (!server)
        co_return failure(server.error());
    const Result<QList<Endpoint>> endpoints = co_await context->await(context->engine()->endpoints(server->id));
    if (!endpoints)
        co_return failure(endpoints.error());
    if (context->json)
        context->print({{u"endpoints"_s, shapes(*endpoints)}});
    else
        context->print(env ? environment(*endpoints) : describe(*endpoints));
    co_return int(Fine);
}

Async<int> holdTunnel(ContextPtr context, QString name, QString service)
{
    const Result<Server> server = context->server(name);
    if (!server)
        co_return failure(server.error());
    const Result<quint16> port = co_await context->await(context->engine()->openTunnel(server->id, service));
    if (!port)
        co_return failure(port.error());
    if (context->json)
        context->print({{u"service"_s, service}, {u"port"_s, *port}});
    else
        context->print(QString::number(*port));
    context->note(Tr::tr("127.0.0.1:%1 leads to %2 until Ctrl-C.").arg(*port).arg(service));
    while (!context->interrupted.requested())
        co_await pause(longestWait, context->interrupted);
    co_return failure(interruption());
}

} // namespace

void addReachVerbs(CLI::App &program, Act &chosen)
{
    const auto options = std::make_shared<Options>();
    CLI::App *showing = program.add_subcommand("endpoints", utf8(Tr::tr("Show where the services are reached")));
    addName(showing, options->name);
    showing->add_flag("--env", options->env, utf8(Tr::tr("As lines for a shell, without secrets")));
    showing->callback([options, &chosen] {
        chosen = [options](const ContextPtr &context) { return showEndpoints(context, qt(options->name), options->env); };
    });

    CLI::App *holding = program.add_subcommand("tunnel", utf8(Tr::tr("Open a local port that leads to a service, until Ctrl-C")));
    addName(holding, options->name);
    holding->add_option("SERVICE", options->service, utf8(Tr::tr("Which service")))->required();
    holding->callback([options, &chosen] {
        chosen = [options](const ContextPtr &context) { return holdTunnel(context, qt(options->name), qt(options->service)); };
    });
}

} // namespace vigie::cli
