#include "app/deploy/reach.h"

#include "app/deploy/ground.h"
#include "app/deploy/script.h"
#include "remote/core/redactor.h"

#include <QCoreApplication>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vigie::deploy {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Connectivity)
};

struct Door {
    QString service, secret, published, port;       // the setting that holds the published port; the container's own
};
const QList<Door> doors{{u"postgres"_s, u"POSTGRES_PASSWORD"_s, u"POSTGRES_PORT"_s, u"5432"_s},
                        {u"redis"_s, u"REDIS_PASSWORD"_s, u"REDIS_PORT"_s, u"6379"_s},
                        {u"meilisearch"_s, u"MEILI_MASTER_KEY"_s, u"MEILISEARCH_PORT"_s, u"7700"_s},
                        {u"minio"_s, u"MINIO_ROOT_PASSWORD"_s, u"MINIO_API_PORT"_s, u"9000"_s}};

QStringList wordsOf(const Door &door, const stack::Definition &definition)
{
    const auto setting = [&definition](const QString &key) { return definition.settings.value(key); };
    const QString bound = setting(u"BIND_ADDRESS"_s);
    const QString address = bound.isEmpty() || bound == "0.0.0.0"_L1 ? u"127.0.0.1"_s : bound;
    const QString first = door.service == "postgres"_L1 ? setting(u"POSTGRES_USER"_s) : door.service == "minio"_L1 ? setting(u"MINIO_ROOT_USER"_s) : u"-"_s;
    const QString second = door.service == "postgres"_L1 ? setting(u"POSTGRES_DB"_s) : door.service == "minio"_L1 ? stack::buckets().first() : u"-"_s;
    return {door.service, address, setting(door.published), door.port, first, second};
}

void note(Reach &reach, const QByteArray &fact, const QString &value)
{
    const bool yes = value == "yes"_L1;
    if (fact == "reached")
        reach.reached = yes;
    else if (fact == "signed-in")
        reach.signedIn = yes;
    else if (fact == "read-write")
        reach.readWrite = yes;
    else if (fact == "tls")
        reach.tls = value;
    else if (fact == "ms")
        reach.ms = value.toDouble();
    else if (fact == "version")
        reach.version = value;
    else if (fact == "trouble" && reach.trouble.isEmpty())
        reach.trouble = value.left(300);
}

} // namespace

// The services speak without TLS: the way to them is SSH's.
Reach fromHere(const ServiceTest &test)
{
    Reach reach;
    reach.place = u"workstation"_s;
    const auto named = [&test](const QStringList &names) -> const Probe * {
        const auto found = std::ranges::find_if(test.probes, [&names](const Probe &probe) { return names.contains(probe.name.section(u':', 0, 0)); });
        return found == test.probes.end() ? nullptr : &*found;
    };
    const auto failed = std::ranges::find(test.probes, false, &Probe::ok);
    if (failed != test.probes.end())
        reach.trouble = failed->detail;
    const bool refused = named({u"sign-in"_s}) != nullptr;
    reach.reached = refused || (!test.probes.isEmpty() && test.probes.first().ok);
    if (!*reach.reached)
        return reach;
    reach.tls = u"off"_s;
    reach.signedIn = !refused;
    if (refused)
        return reach;
    reach.readWrite = test.ok;
    if (const Probe *quick = named({u"read"_s, u"version"_s, u"get"_s}); quick && quick->ok)
        reach.ms = double(quick->took.count());
    // "PostgreSQL 14.13", "1.5.1"
    if (const Probe *version = named({u"select"_s, u"version"_s}); version && version->ok)
        reach.version = version->name == "select"_L1 ? version->detail.section(u' ', 1, 1) : version->detail.section(u' ', 0, 0);
    return reach;
}

Everywhere together(TestReport report, const Places &elsewhere)
{
    Everywhere all;
    for (ServiceTest &service : report.services) {
        const QList<Reach> there = elsewhere.value(service.service);
        service.ok = service.ok && there.size() == 2 && std::ranges::all_of(there, &Reach::ok);
        all.places.insert(service.service, QList<Reach>{fromHere(service)} + there);
    }
    all.report = std::move(report);
    return all;
}

Places parseReach(const QByteArray &text)
{
    Places all;
    for (const QByteArray &line : text.split('\n')) {
        const QList<QByteArray> parts = line.split('\t');
        if (parts.size() != 4 || (parts[0] != "server" && parts[0] != "network"))
            continue;
        QList<Reach> &places = all[QString::fromUtf8(parts[1])];
        const QString place = QString::fromUtf8(parts[0]);
        auto found = std::ranges::find(places, place, &Reach::place);
        if (found == places.end()) {
            Reach fresh;
            fresh.place = place;
            // as they are called above, whichever answered first
            found = places.insert(place == "server"_L1 ? places.cbegin() : places.cend(), fresh);
        }
        note(*found, parts[2], QString::fromUtf8(parts[3]));
    }
    return all;
}

Async<Places> reachPlaces(ssh::LinkPtr link, docker::Tools tools, QMap<QString, Secret> secrets, stack::Definition definition)
{
    QByteArray input;
    Redactor redactor;
    QStringList words{dockerWords(tools), definition.project, QUuid::createUuid().toString(QUuid::Id128).left(12)};
    for (const Door &door : doors) {
        const Secret secret = secrets.value(door.secret);
        redactor.learn(secret);
        input += door.service.toUtf8() + ' ' + secret.revealed() + '\n';
        words += wordsOf(door, definition);
    }
    const Command command = shellScript(QString::fromUtf8(script(u"reach.sh"_s)), words).fed(input).within(3min);
    const Result<Output> ran = co_await link->run(command);
    if (!ran)
        co_return failure(ran.error().during(Tr::tr("The services could not be reached from the server.")));
    Places places = parseReach(ran->out);
    for (QList<Reach> &ofService : places)
        for (Reach &place : ofService)
            place.trouble = redactor.redacted(place.trouble);
    co_return Result<Places>(places);
}

} // namespace vigie::deploy
