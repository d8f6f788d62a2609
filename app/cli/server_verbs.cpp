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
    std::string name, address, key, project, folder, newName;
    quint16 port = 22;
    bool yes = false;
};

QString describe(const Server &server)
{
    Table table({Tr::tr("Server"), safeLine(server.name)});
    table.add({Tr::tr("Address"), (server.user.isEmpty() ? QString() : server.user + u'@') + server.host});
    table.add({Tr::tr("Port"), server.port == Server().port ? Tr::tr("22, or as ~/.ssh/config says") : QString::number(server.port)});
    table.add({Tr::tr("Key"), server.keyFile.isEmpty() ? Tr::tr("as ~/.ssh/config says, else agent and default keys") : server.keyFile});
    table.add({Tr::tr("Project"), server.project});
    table.add({Tr::tr("Folder"), server.folder.isEmpty() ? Tr::tr("standard") : server.folder});
    return table.text();
}

void show(const ContextPtr &context, const Server &server)
{
    if (context->json)
        context->print(shape(server));
    else
        context->print(describe(server));
}

// "ana@vps.example", "ana@[2001:db8::1]", or an alias of ~/.ssh/config alone.
Result<Server> wanted(const Options &options)
{
    const QString address = qt(options.address);
    const qsizetype at = address.lastIndexOf(u'@');
    Server server;
    server.name = qt(options.name);
    server.user = at < 0 ? QString() : address.left(at);
    server.host = address.mid(at + 1);
    if (server.host.startsWith(u'[') && server.host.endsWith(u']'))
        server.host = server.host.mid(1, server.host.size() - 2);
    if (server.host.isEmpty() || at == 0)
        return failure(Error::Kind::Usage, Tr::tr("%1 is not an address.").arg(address), {}, Tr::tr("Write it as USER@HOST."));
    server.port = options.port;
    server.keyFile = qt(options.key);
    if (!options.project.empty())
        server.project = qt(options.project);
    server.folder = qt(options.folder);
    return server;
}

Async<int> add(ContextPtr context, Options options)
{
    const Result<Server> server = wanted(options);
    if (!server)
        co_return failure(server.error());
    const Result<Server> added = co_await context->await(context->engine()->addServer(*server));
    if (!added)
        co_return failure(added.error());
    show(context, *added);
    context->note(Tr::tr("Next: vigiectl trust %1").arg(added->name));
    co_return int(Fine);
}

Async<int> list(ContextPtr context)
{
    const QList<Server> servers = context->engine()->servers();
    if (context->json) {
        context->print({{u"servers"_s, shapes(servers)}});
        co_return int(Fine);
    }
    Table table({Tr::tr("Server"), Tr::tr("Address"), Tr::tr("Port"), Tr::tr("Project")});
    for (const Server &server : servers)
        table.add({server.name, (server.user.isEmpty() ? QString() : server.user + u'@') + server.host, QString::number(server.port), server.project});
    if (servers.isEmpty())
        context->note(Tr::tr("No server yet. Add one with: vigiectl server add NAME USER@HOST"));
    else
        context->print(table.text());
    co_return int(Fine);
}

Async<int> showOne(ContextPtr context, QString name)
{
    const Result<Server> server = context->server(name);
    if (!server)
        co_return failure(server.error());
    show(context, *server);
    co_return int(Fine);
}

Async<int> rename(ContextPtr context, QString name, QString newName)
{
    const Result<Server> server = context->server(name);
    if (!server)
        co_return failure(server.error());
    const Result<> renamed = co_await context->await(context->engine()->renameServer(server->id, newName));
    if (!renamed)
        co_return failure(renamed.error());
    Server after = *server;
    after.name = newName;
    show(context, after);
    co_return int(Fine);
}

Async<int> remove(ContextPtr context, QString name, bool yes)
{
    const Result<Server> server = context->server(name);
    if (!server)
        co_return failure(server.error());
    if (!yes) {
        const QString question = Tr::tr("Remove %1 from the address book? Nothing changes on the server itself.").arg(name);
        const Result<> agreement = co_await agreed(context, question,
                                                   {Error::Kind::NeedsAnswer, Tr::tr("Removing %1 needs a yes.").arg(name), {}, Tr::tr("Add --yes."), {}});
        if (!agreement)
            co_return failure(agreement.error());
    }
    const Result<> removed = co_await context->await(context->engine()->removeServer(server->id));
    if (!removed)
        co_return failure(removed.error());
    if (context->json)
        context->print({{u"removed"_s, name}});
    else
        context->print(Tr::tr("%1 was removed from the address book.").arg(name));
    co_return int(Fine);
}

} // namespace

void addServerVerbs(CLI::App &program, Act &chosen)
{
    CLI::App *family = program.add_subcommand("server", utf8(Tr::tr("The address book")));
    family->require_subcommand(1);
    const auto options = std::make_shared<Options>();

    CLI::App *adding = family->add_subcommand("add", utf8(Tr::tr("Add a server")));
    addName(adding, options->name);
    adding->add_option("USER@HOST", options->address, utf8(Tr::tr("Who signs in where; or an alias of ~/.ssh/config")))->required();
    adding->add_option("--port", options->port, utf8(Tr::tr("SSH port")))->check(CLI::Range(1, 65535))->capture_default_str();
    adding->add_option("--key", options->key, utf8(Tr::tr("Private key file; without it the agent, then the default keys")));
    adding->add_option("--project", options->project, utf8(Tr::tr("Compose project name")));
    adding->add_option("--folder", options->folder, utf8(Tr::tr("Folder of the stack on the server")));
    adding->callback([options, &chosen] { chosen = [options](const ContextPtr &context) { return add(context, *options); }; });

    CLI::App *listing = family->add_subcommand("list", utf8(Tr::tr("List the servers")));
    listing->callback([&chosen] { chosen = [](const ContextPtr &context) { return list(context); }; });

    CLI::App *showing = family->add_subcommand("show", utf8(Tr::tr("Show one server")));
    addName(showing, options->name);
    showing->callback([options, &chosen] { chosen = [options](const ContextPtr &context) { return showOne(context, qt(options->name)); }; });

    CLI::App *renaming = family->add_subcommand("rename", utf8(Tr::tr("Give a server another name")));
    addName(renaming, options->name);
    renaming->add_option("NEW", options->newName, utf8(Tr::tr("The new name")))->required();
    renaming->callback([options, &chosen] {
        chosen = [options](const ContextPtr &context) { return rename(context, qt(options->name), qt(options->newName)); };
    });

    CLI::App *removing = family->add_subcommand("remove", utf8(Tr::tr("Remove a server from the address book")));
    addName(removing, options->name);
    removing->add_flag("--yes", options->yes, utf8(Tr::tr("Do not ask")));
    removing->callback([options, &chosen] {
        chosen = [options](const ContextPtr &context) { return remove(context, qt(options->name), options->yes); };
    });
}

} // namespace vigie::cli
