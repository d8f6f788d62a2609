#include "app/deploy/endpoints.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace vigie::deploy {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Endpoints)
};

struct Place {
    QString host;
    quint16 port = 0;
    [[nodiscard]] QString text() const { return host + u':' + QString::number(port); }
};

QString bindAddress(const stack::Definition &definition)
{
    return definition.settings.value(u"BIND_ADDRESS"_s, u"127.0.0.1"_s);
}

// Through the tunnel when it is open, else as seen on the server.
Place placeOf(const stack::Definition &definition, const Tunnels &tunnels, const QString &endpoint)
{
    if (const quint16 local = tunnels.value(endpoint))
        return {u"127.0.0.1"_s, local};
    const QString bound = bindAddress(definition);
    return {bound == "0.0.0.0"_L1 ? u"127.0.0.1"_s : bound, number(definition.port(endpointPortKey(endpoint)))};
}

QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

QString connectionOf(const stack::Definition &definition, const QString &endpoint, const Place &place)
{
    if (endpoint == "postgres"_L1)
        return u"postgresql://%1@%2/%3"_s.arg(encoded(definition.settings.value(u"POSTGRES_USER"_s)), place.text(),
                                              encoded(definition.settings.value(u"POSTGRES_DB"_s)));
    if (endpoint == "redis"_L1)
        return u"redis://%1/0"_s.arg(place.text());
    return u"http://"_s + place.text();
}

QString shellSafe(const QString &value)
{
    static const QRegularExpression plain(u"^[A-Za-z0-9_@%+=:,./-]*$"_s);
    if (plain.match(value).hasMatch())
        return value;
    QString inside = value;
    return u'\'' + inside.replace(u"'"_s, u"'\\''"_s) + u'\'';
}

// So that no value can end its table cell or its code span.
QString cell(QString text)
{
    return u'`' + text.replace(u'`', u'\'').replace(u'|', u"\\|"_s).simplified() + u'`';
}

} // namespace

QString endpointPortKey(const QString &endpoint)
{
    if (endpoint == "minio-console"_L1)
        return u"MINIO_CONSOLE_PORT"_s;
    const stack::Service *service = stack::findService(endpoint);
    return service && !service->portKeys.isEmpty() ? service->portKeys.first() : QString();
}

QList<Endpoint> endpoints(const stack::Definition &definition, const Tunnels &tunnels)
{
    QList<Endpoint> all;
    const auto add = [&](const QString &name, const QString &label) {
        const QString onServer = bindAddress(definition) + u':' + QString::number(number(definition.port(endpointPortKey(name))));
        const quint16 local = tunnels.value(name);
        all.append({name, label, onServer, local ? u"127.0.0.1:%1"_s.arg(local) : QString(),
                    connectionOf(definition, name, placeOf(definition, tunnels, name))});
    };
    for (const stack::Service &service : stack::services()) {
        if (service.oneShot)
            continue;
        add(service.name, service.label);
        if (service.name == "minio"_L1)
            add(u"minio-console"_s, Tr::tr("MinIO console"));
    }
    return all;
}

QString environmentText(const stack::Definition &definition, const Tunnels &tunnels)
{
    const auto setting = [&definition](const QString &key) { return definition.settings.value(key); };
    const Place postgres = placeOf(definition, tunnels, u"postgres"_s);
    const Place redis = placeOf(definition, tunnels, u"redis"_s);
    const Place search = placeOf(definition, tunnels, u"meilisearch"_s);
    const Place objects = placeOf(definition, tunnels, u"minio"_s);
    const QList<std::pair<QString, QString>> values{
        {u"POSTGRES_HOST"_s, postgres.host},
        {u"POSTGRES_PORT"_s, QString::number(postgres.port)},
        {u"POSTGRES_USER"_s, setting(u"POSTGRES_USER"_s)},
        {u"POSTGRES_DB"_s, setting(u"POSTGRES_DB"_s)},
        {u"DATABASE_URL"_s, connectionOf(definition, u"postgres"_s, postgres)},
        {u"JDBC_DATABASE_URL"_s, u"jdbc:postgresql://%1/%2"_s.arg(postgres.text(), encoded(setting(u"POSTGRES_DB"_s)))},
        {u"REDIS_HOST"_s, redis.host},
        {u"REDIS_PORT"_s, QString::number(redis.port)},
        {u"REDIS_URL"_s, connectionOf(definition, u"redis"_s, redis)},
        {u"MEILI_URL"_s, connectionOf(definition, u"meilisearch"_s, search)},
        {u"MINIO_ENDPOINT"_s, connectionOf(definition, u"minio"_s, objects)},
        {u"MINIO_ROOT_USER"_s, setting(u"MINIO_ROOT_USER"_s)},
        {u"MINIO_BUCKETS"_s, stack::buckets().join(u',')},
    };
    QString text;
    for (const auto &[name, value] : values)
        text += name + u'=' + shellSafe(value) + u'\n';
    text += u"# "_s + Tr::tr("Not exported; they are in the vault:") + u'\n';
    for (const stack::CredentialNeed &need : stack::credentialNeeds())
        text += u"# "_s + need.variable + u'\n';
    return text;
}

QString endpointsDocument(const stack::Definition &definition, const QString &server, const QDateTime &deployed)
{
    QString text = u"# "_s + Tr::tr("Endpoints of %1").arg(server.simplified()) + u"\n\n"_s;
    text += Tr::tr("Written by Vigie after the deploy of %1. Passwords are not in this file.").arg(deployed.toUTC().toString(Qt::ISODate)) + u"\n\n"_s;
    text += u"| %1 | %2 | %3 |\n|---|---|---|\n"_s.arg(Tr::tr("Service"), Tr::tr("On the server"), Tr::tr("Connection"));
    for (const Endpoint &endpoint : endpoints(definition, {}))
        text += u"| %1 | %2 | %3 |\n"_s.arg(endpoint.label, cell(endpoint.onServer), cell(endpoint.connection));
    text += u'\n' + Tr::tr("Buckets: %1.").arg(stack::buckets().join(u", "_s)) + u"\n\n"_s;
    text += u"## "_s + Tr::tr("From another machine") + u"\n\n"_s;
    text += Tr::tr("Open a tunnel, then use the local port:") + u"\n\n```sh\n"_s;
    for (const Endpoint &endpoint : endpoints(definition, {})) {
        const quint16 port = number(definition.port(endpointPortKey(endpoint.service)));
        const Place place = placeOf(definition, {}, endpoint.service);
        text += u"ssh -N -L 127.0.0.1:%1:%2 SERVER   # %3\n"_s.arg(QString::number(port), place.text(), endpoint.label);
    }
    text += u"```\n\n## "_s + Tr::tr("Credentials") + u"\n\n"_s;
    text += Tr::tr("They are in the vault of the workstation that deployed:") + u"\n\n"_s;
    for (const stack::CredentialNeed &need : stack::credentialNeeds())
        text += u"- `%1` — %2\n"_s.arg(need.variable, need.label);
    return text;
}

} // namespace vigie::deploy
