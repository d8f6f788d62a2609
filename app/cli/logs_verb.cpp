#include "app/cli/exit_code.h"
#include "app/cli/json.h"
#include "app/cli/text.h"
#include "app/cli/verbs.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace vigie::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

struct Options {
    std::string name, since;
    std::vector<std::string> services;
    bool follow = false;
};

// What `docker logs --since` understands: 10m, 1h30m, or a moment.
bool isMoment(const QString &since)
{
    static const QRegularExpression ago(u"^(\\d+[smh])+$"_s);
    return since.isEmpty() || ago.match(since).hasMatch() || QDateTime::fromString(since, Qt::ISODate).isValid();
}

void show(const Context *context, const deploy::LogLine &line)
{
    if (context->json) {
        context->print(shape(line));
        return;
    }
    const QString when = line.at.isValid() ? line.at.toLocalTime().toString(u"HH:mm:ss "_s) : QString();
    const QString prefix = when + safeLine(line.service).leftJustified(13) + u"| "_s;
    context->print(prefix + safe(line.text).trimmed().replace(u'\n', u'\n' + prefix));
}

Async<int> logs(ContextPtr context, Options options)
{
    if (!isMoment(qt(options.since)))
        co_return failure(Error::Kind::Usage, Tr::tr("%1 is not a time.").arg(qt(options.since)), {},
                          Tr::tr("Write it like 10m, 2h or 2026-11-23T20:00:00Z."));
    const Result<Server> server = context->server(qt(options.name));
    if (!server)
        co_return failure(server.error());
    const QUuid id = server->id;
    const QObject listener;
    QObject::connect(context->engine(), &Engine::logLineArrived, &listener, [context = context.get(), id](QUuid from, const deploy::LogLine &line) {
        if (from == id)
            show(context, line);
    });
    const Result<> end = co_await context->await(
        context->engine()->logs(id, qt(options.services), options.follow, qt(options.since), context->interrupted));
    if (!end)
        co_return failure(end.error());
    co_return int(Fine);
}

} // namespace

void addLogsVerb(CLI::App &program, Act &chosen)
{
    const auto options = std::make_shared<Options>();
    CLI::App *verb = program.add_subcommand("logs", utf8(Tr::tr("Show what the services wrote")));
    addName(verb, options->name);
    verb->add_option("SERVICE", options->services, utf8(Tr::tr("Only these services")));
    verb->add_flag("-f,--follow", options->follow, utf8(Tr::tr("Stay and show new lines")));
    verb->add_option("--since", options->since, utf8(Tr::tr("Only lines since then: 10m, 2h, or a moment")));
    verb->callback([options, &chosen] { chosen = [options](const ContextPtr &context) { return logs(context, *options); }; });
}

} // namespace vigie::cli
