#include "app/vault/consumers.h"

#include "app/deploy/ground.h"
#include "app/vault/application.h"
#include "remote/redis/client.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie::vault {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Vault)
};

const QString inspectScript = u"ids=$($1 ps $2 --no-trunc) || exit 5; [ -n \"$ids\" ] || { echo '[]'; exit 0; }; exec $1 inspect $ids"_s;

// Where somebody is signed in from, and with what program.
struct Guest {
    QString address;
    QString program;
};

Async<QList<Guest>> guestsOfPostgres(GroundPtr ground, CredentialId credential, Secret old)
{
    const Result<std::optional<QString>> account = co_await accountThatOpens(ground, credential, old);
    if (!account)
        co_return failure(account.error());
    if (!*account)
        co_return Result<QList<Guest>>(QList<Guest>());
    const Result<postgres::ConnectionPtr> connection = co_await asSuperuser(ground);
    if (!connection)
        co_return failure(connection.error());
    const postgres::Statement statement{u"SELECT DISTINCT host(client_addr), application_name FROM pg_stat_activity WHERE backend_type = 'client backend' "
                                        "AND usename = ? AND client_addr IS NOT NULL AND application_name <> 'vigie' AND pid <> pg_backend_pid()"_s, {**account}};
    const Result<postgres::Rows> rows = co_await postgres::run(*connection, statement);
    if (!rows)
        co_return failure(rows.error());
    QList<Guest> guests;
    for (const QVariantList &row : rows->rows)
        guests.append({row.value(0).toString(), row.value(1).toString()});
    co_return Result<QList<Guest>>(guests);
}

Async<QList<Guest>> guestsOfRedis(Port port, Secret entrance)
{
    redis::Target target;
    target.port = port;
    target.password = entrance;
    const Result<redis::ConnectionPtr> connection = co_await redis::connectTo(target);
    if (!connection)
        co_return failure(connection.error());
    const Result<redis::Reply> list = co_await redis::command(*connection, {"CLIENT", "LIST"});
    if (!list)
        co_return failure(list.error());
    QList<Guest> guests;
    for (const QByteArray &line : list->text.split('\n')) {
        QMap<QByteArray, QByteArray> fields;
        for (const QByteArray &field : line.split(' '))
            fields.insert(field.left(field.indexOf('=')), field.mid(field.indexOf('=') + 1));
        const QByteArray address = fields.value("addr");
        // one that has not signed in yet has nothing to lose
        if (address.isEmpty() || fields.value("name") == "vigie" || fields.value("cmd") == "NULL" || fields.value("cmd") == "client|setname")
            continue;
        guests.append({QString::fromUtf8(address.left(address.lastIndexOf(':'))), QString::fromUtf8(fields.value("name"))});
    }
    co_return Result<QList<Guest>>(guests);
}

Async<QList<Guest>> guestsOf(GroundPtr ground, CredentialId credential, Secret old, Secret entrance)
{
    if (credential.service == "postgres"_L1)
        co_return co_await guestsOfPostgres(ground, credential, old);
    if (entrance.isEmpty() || credential.service != "redis"_L1)
        co_return Result<QList<Guest>>(QList<Guest>());
    const Result<quint16> local = co_await ground->port(u"REDIS_PORT"_s);
    if (!local)
        co_return failure(local.error());
    co_return co_await guestsOfRedis(Port{*local}, entrance);
}

void addGuest(QList<Consumer> &consumers, const QList<Inspected> &containers, const Guest &guest)
{
    if (guest.address == "127.0.0.1"_L1 || guest.address == "::1"_L1)
        return; // inside the service's own container: made anew with it
    const auto container = std::ranges::find_if(containers, [&](const Inspected &each) { return each.addresses.contains(guest.address); });
    if (container != containers.end() && !container->service.isEmpty())
        return;
    const QString name = container != containers.end() ? container->name : guest.address;
    if (std::ranges::any_of(consumers, [&](const Consumer &known) { return known.name == name; }))
        return;
    const QString how = guest.program.isEmpty() ? Tr::tr("connected") : Tr::tr("connected: %1").arg(guest.program);
    consumers.append({container != containers.end() ? Consumer::Kind::Container : Consumer::Kind::Connection, name, how, Consumer::Holds::Unknown, false});
}

} // namespace

QList<Inspected> parseInspected(const QByteArray &json, const QString &project)
{
    QList<Inspected> containers;
    for (const QJsonValue &value : QJsonDocument::fromJson(json).array()) {
        const QJsonObject config = value[u"Config"_s].toObject();
        const QJsonObject labels = config[u"Labels"_s].toObject();
        Inspected container;
        container.name = value[u"Name"_s].toString().mid(1);
        const QString service = labels[u"com.docker.compose.service"_s].toString();
        if (labels[u"com.docker.compose.project"_s] == project && stack::findService(service))
            container.service = service;
        for (const QJsonValue &variable : config[u"Env"_s].toArray()) {
            const QString text = variable.toString();
            container.environment.append({text.section(u'=', 0, 0), text.section(u'=', 1).toUtf8()});
        }
        for (const QString &key : {u"Entrypoint"_s, u"Cmd"_s})
            for (const QJsonValue &word : config[key].toArray())
                container.words += word.toString().toUtf8() + '\n';
        for (const QJsonValue &network : value[u"NetworkSettings"_s][u"Networks"_s].toObject())
            if (const QString address = network[u"IPAddress"_s].toString(); !address.isEmpty())
                container.addresses.append(address);
        containers.append(container);
    }
    return containers;
}

Async<QList<Inspected>> inspectContainers(GroundPtr ground, bool stoppedToo)
{
    const Result<Output> ran = co_await ground->link->run(shellScript(inspectScript, {deploy::dockerWords(ground->tools), stoppedToo ? u"-aq"_s : u"-q"_s}).within(60s));
    if (!ran)
        co_return failure(ran.error().during(Tr::tr("The containers of the server could not be read.")));
    co_return Result<QList<Inspected>>(parseInspected(ran->out, ground->definition.project));
}

bool holds(const QByteArray &text, const Secret &value)
{
    if (value.isEmpty())
        return false;
    const QByteArray plain = value.revealed();
    return text.contains(plain) || text.contains(plain.toPercentEncoding());
}

QList<Consumer> holders(const QList<Inspected> &containers, const Secret &old, const Secret &next)
{
    QList<Consumer> consumers;
    for (const Inspected &container : containers) {
        QStringList oldPlaces, newPlaces;
        for (const auto &[name, value] : container.environment) {
            if (holds(value, old))
                oldPlaces.append(name);
            else if (holds(value, next))
                newPlaces.append(name);
        }
        if (holds(container.words, old))
            oldPlaces.append(Tr::tr("its command line"));
        if (oldPlaces.isEmpty() && newPlaces.isEmpty())
            continue;
        consumers.append({Consumer::Kind::Container, container.name, (oldPlaces.isEmpty() ? newPlaces : oldPlaces).join(u", "_s),
                          oldPlaces.isEmpty() ? Consumer::Holds::New : Consumer::Holds::Old, !container.service.isEmpty()});
    }
    return consumers;
}

Async<QList<Consumer>> findConsumers(GroundPtr ground, CredentialId credential, Secret old, Secret next, Secret entrance)
{
    const Result<QList<Inspected>> containers = co_await inspectContainers(ground);
    if (!containers)
        co_return failure(containers.error());
    QList<Consumer> consumers = holders(*containers, old, next);
    const Result<QList<Guest>> guests = co_await guestsOf(ground, credential, old, entrance);
    if (!guests)
        co_return failure(guests.error().during(Tr::tr("Who is signed in could not be asked.")));
    for (const Guest &guest : *guests)
        addGuest(consumers, *containers, guest);
    co_return Result<QList<Consumer>>(consumers);
}

} // namespace vigie::vault
