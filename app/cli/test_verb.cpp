#include "app/cli/exit_code.h"
#include "app/cli/json.h"
#include "app/cli/text.h"
#include "app/cli/verbs.h"
#include "app/persistence/door.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace vigie::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QString word(const std::optional<bool> &value)
{
    return !value ? u"–"_s : mark(*value) + u' ' + (*value ? Tr::tr("yes") : Tr::tr("no"));
}

QString placeLabel(const QString &place)
{
    return place == "server"_L1 ? Tr::tr("the server") : place == "network"_L1 ? Tr::tr("the stack's network") : Tr::tr("here, by tunnel");
}

QString describe(const deploy::Everywhere &all)
{
    Table table({Tr::tr("Service"), Tr::tr("Check"), Tr::tr("Result"), Tr::tr("Time"), Tr::tr("Detail")});
    for (const deploy::ServiceTest &test : all.report.services)
        for (const deploy::Probe &probe : test.probes)
            table.add({test.service, probe.name, mark(probe.ok) + u' ' + (probe.ok ? Tr::tr("works") : Tr::tr("failed")),
                       QString::number(probe.took.count()) + u" ms"_s, probe.detail});
    Table places({Tr::tr("Service"), Tr::tr("From"), Tr::tr("Reached"), Tr::tr("Signed in"), Tr::tr("Reads and writes"), Tr::tr("TLS"), Tr::tr("Time"), Tr::tr("Version"), Tr::tr("Detail")});
    for (const deploy::ServiceTest &test : all.report.services)
        for (const deploy::Reach &reach : all.places.value(test.service))
            places.add({test.service, placeLabel(reach.place), word(reach.reached), word(reach.signedIn), word(reach.readWrite), reach.tls.isEmpty() ? u"–"_s : reach.tls,
                        reach.ms ? QString::number(*reach.ms, 'f', 1) + u" ms"_s : u"–"_s, reach.version.isEmpty() ? u"–"_s : reach.version, reach.trouble});
    return table.text() + u'\n' + places.text() + u'\n' + (all.report.ok() ? Tr::tr("Every service answers as it should.") : Tr::tr("Something does not work."));
}

QJsonObject placeShape(const deploy::Reach &reach)
{
    const auto known = [](const std::optional<bool> &value) { return value ? QJsonValue(*value) : QJsonValue(); };
    const auto text = [](const QString &value) { return value.isEmpty() ? QJsonValue() : QJsonValue(value); };
    return {{u"place"_s, reach.place}, {u"ok"_s, reach.ok()}, {u"reached"_s, known(reach.reached)}, {u"signedIn"_s, known(reach.signedIn)}, {u"readWrite"_s, known(reach.readWrite)},
            {u"tls"_s, text(reach.tls)}, {u"ms"_s, reach.ms ? QJsonValue(*reach.ms) : QJsonValue()}, {u"version"_s, text(reach.version)}, {u"trouble"_s, text(reach.trouble)}};
}

QJsonObject wholeShape(const deploy::Everywhere &all)
{
    QJsonObject whole = shape(all.report);
    QJsonArray services = whole.value(u"services"_s).toArray();
    for (QJsonValueRef service : services) {
        QJsonObject one = service.toObject();
        QJsonArray places;
        for (const deploy::Reach &reach : all.places.value(one.value(u"service"_s).toString()))
            places.append(placeShape(reach));
        one.insert(u"places"_s, places);
        service = one;
    }
    whole.insert(u"services"_s, services);
    return whole;
}

Async<int> test(ContextPtr context, QString name)
{
    const Result<Server> server = context->server(name);
    if (!server)
        co_return failure(server.error());
    const Result<deploy::TestReport> report = co_await context->await(context->engine()->test(server->id));
    if (!report)
        co_return failure(report.error());
    const Result<deploy::Places> elsewhere = co_await context->await(context->engine()->persistence()->places(server->id));
    if (!elsewhere)
        co_return failure(elsewhere.error());
    const deploy::Everywhere all = deploy::together(*report, *elsewhere);
    if (context->json)
        context->print(wholeShape(all));
    else
        context->print(describe(all));
    co_return int(all.report.ok() ? Fine : Other);
}

} // namespace

void addTestVerb(CLI::App &program, Act &chosen)
{
    const auto name = std::make_shared<std::string>();
    CLI::App *verb = program.add_subcommand("test", utf8(Tr::tr("Write and read in each service: through tunnels, from the server, and from inside the stack's network")));
    addName(verb, *name);
    verb->callback([name, &chosen] { chosen = [name](const ContextPtr &context) { return test(context, qt(*name)); }; });
}

} // namespace vigie::cli
