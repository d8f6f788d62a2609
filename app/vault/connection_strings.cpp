#include "app/vault/policy.h"

#include "app/vault/application.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vigie::vault {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Vault)
};

const QString dots = u"••••••••••••"_s;

// The same text twice: with the value, and with dots in its place.
ConnectionString filled(const QString &name, const QString &label, const QString &text, const QString &value)
{
    return {name, label, QString(text).replace(u"{secret}"_s, dots), Secret(QString(text).replace(u"{secret}"_s, value).toUtf8())};
}

QString encoded(const QString &text)
{
    return QString::fromLatin1(text.toUtf8().toPercentEncoding());
}

// A word of a shell or of an .env, whatever it holds.
QString quotedWord(QString value)
{
    return u'\'' + value.replace(u'\'', u"'\\''"_s) + u'\'';
}

struct Place {
    QString host;
    QString port;
    [[nodiscard]] QString text() const { return host + u':' + port; }
};

Place placeOf(const stack::Definition &definition, const QString &portKey)
{
    const QString bound = definition.settings.value(u"BIND_ADDRESS"_s);
    return {bound.isEmpty() || bound == "0.0.0.0"_L1 ? u"127.0.0.1"_s : bound, definition.settings.value(portKey)};
}

QList<ConnectionString> postgres(const stack::Definition &definition, const QString &account, const QString &value)
{
    const Place place = placeOf(definition, u"POSTGRES_PORT"_s);
    const bool root = account.isEmpty();
    const QString user = root ? definition.settings.value(u"POSTGRES_USER"_s) : account;
    const QString database = root ? definition.settings.value(u"POSTGRES_DB"_s) : applicationDatabase(definition);
    const QString spring = u"spring.datasource.url=jdbc:postgresql://"_s + place.text() + u'/' + database + u"\nspring.datasource.username="_s + user
                           + u"\nspring.datasource.password={secret}\nspring.datasource.hikari.maximum-pool-size=10\n"_s;
    const QString url = u"postgresql://"_s + encoded(user) + u":{secret}@"_s + place.text() + u'/' + encoded(database);
    return {filled(u"psql"_s, Tr::tr("psql URL"), url, encoded(value)),
            filled(u"spring"_s, Tr::tr("Spring and HikariCP properties"), spring, QString(value).replace(u'\\', u"\\\\"_s))};
}

QList<ConnectionString> redis(const stack::Definition &definition, const QString &value)
{
    const Place place = placeOf(definition, u"REDIS_PORT"_s);
    const QString spring = u"spring.data.redis.host="_s + place.host + u"\nspring.data.redis.port="_s + place.port + u"\nspring.data.redis.password={secret}\n"_s;
    return {filled(u"redis"_s, Tr::tr("redis:// URL"), u"redis://:{secret}@"_s + place.text() + u"/0"_s, encoded(value)),
            filled(u"spring"_s, Tr::tr("Spring properties"), spring, QString(value).replace(u'\\', u"\\\\"_s))};
}

QList<ConnectionString> minio(const stack::Definition &definition, const QString &account, const QString &value)
{
    const Place place = placeOf(definition, u"MINIO_API_PORT"_s);
    const QString text = u"AWS_ACCESS_KEY_ID="_s + (account.isEmpty() ? definition.settings.value(u"MINIO_ROOT_USER"_s) : account) + u"\nAWS_SECRET_ACCESS_KEY={secret}\nAWS_ENDPOINT_URL=http://"_s
                         + place.text() + u"\nAWS_DEFAULT_REGION=us-east-1\n"_s;
    return {filled(u"s3"_s, Tr::tr("S3 environment"), text, quotedWord(value))};
}

QList<ConnectionString> meilisearch(const stack::Definition &definition, const QString &value)
{
    const Place place = placeOf(definition, u"MEILISEARCH_PORT"_s);
    // on standard input: an argument of curl could be read by every user of the machine
    return {filled(u"curl"_s, Tr::tr("Meilisearch with curl"), u"printf 'Authorization: Bearer %s' {secret} | curl -H @- http://"_s + place.text() + u"/indexes"_s, quotedWord(value))};
}

} // namespace

QList<ConnectionString> connectionStrings(const stack::Definition &definition, const CredentialId &credential, const QString &account, const Secret &value)
{
    const QString text = QString::fromUtf8(value.revealed());
    QList<ConnectionString> strings;
    if (credential.service == "postgres"_L1)
        strings = postgres(definition, isApplication(credential) ? account : QString(), text);
    else if (credential.service == "redis"_L1)
        strings = redis(definition, text);
    else if (credential.service == "minio"_L1)
        strings = minio(definition, isApplication(credential) ? account : QString(), text);
    else if (credential.service == "meilisearch"_L1)
        strings = meilisearch(definition, text);
    strings.append(filled(u"env"_s, Tr::tr(".env line"), credential.name + u"={secret}"_s, quotedWord(text)));
    return strings;
}

} // namespace vigie::vault
