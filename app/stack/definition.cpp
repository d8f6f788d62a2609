#include "app/stack/definition.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie::stack {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Stack)
};

} // namespace

const QList<Service> &services()
{
    static const QList<Service> all{
        {u"postgres"_s, u"PostgreSQL"_s, u"database"_s, u"POSTGRES_IMAGE"_s, u"viridial_postgres_data"_s, {u"POSTGRES_PORT"_s}},
        {u"redis"_s, u"Redis"_s, u"layers"_s, u"REDIS_IMAGE"_s, u"viridial_redis_data"_s, {u"REDIS_PORT"_s}},
        {u"meilisearch"_s, u"Meilisearch"_s, u"search"_s, u"MEILISEARCH_IMAGE"_s, u"viridial_meilisearch_data"_s, {u"MEILISEARCH_PORT"_s}},
        {u"minio"_s, u"MinIO"_s, u"bucket"_s, u"MINIO_IMAGE"_s, u"viridial_minio_data"_s, {u"MINIO_API_PORT"_s, u"MINIO_CONSOLE_PORT"_s}},
        {u"minio-init"_s, u"minio-init"_s, u"list"_s, u"MINIO_IMAGE"_s, {}, {}, true},
    };
    return all;
}

const Service *findService(const QString &name)
{
    const auto found = std::ranges::find(services(), name, &Service::name);
    return found == services().end() ? nullptr : &*found;
}

const QStringList &buckets()
{
    static const QStringList names{u"property-images"_s, u"documents"_s, u"backups"_s};
    return names;
}

QList<CredentialNeed> credentialNeeds()
{
    return {
        {u"POSTGRES_PASSWORD"_s, u"postgres"_s, Tr::tr("PostgreSQL superuser password")},
        {u"REDIS_PASSWORD"_s, u"redis"_s, Tr::tr("Redis password of the user default")},
        {u"MEILI_MASTER_KEY"_s, u"meilisearch"_s, Tr::tr("Meilisearch master key")},
        {u"MINIO_ROOT_PASSWORD"_s, u"minio"_s, Tr::tr("MinIO root password")},
    };
}

Definition Definition::standard()
{
    Definition standard;
    standard.settings = {
        {u"POSTGRES_IMAGE"_s, u"postgres:14-alpine"_s},
        {u"REDIS_IMAGE"_s, u"redis:7-alpine"_s},
        {u"MEILISEARCH_IMAGE"_s, u"getmeili/meilisearch:v1.5"_s},
        {u"MINIO_IMAGE"_s, u"minio/minio:latest"_s},
        {u"BIND_ADDRESS"_s, u"127.0.0.1"_s},
        {u"POSTGRES_PORT"_s, u"5432"_s},
        {u"REDIS_PORT"_s, u"6379"_s},
        {u"MEILISEARCH_PORT"_s, u"7700"_s},
        {u"MINIO_API_PORT"_s, u"9000"_s},
        {u"MINIO_CONSOLE_PORT"_s, u"9001"_s},
        {u"POSTGRES_USER"_s, u"viridial"_s},
        {u"POSTGRES_DB"_s, u"viridial"_s},
        {u"MINIO_ROOT_USER"_s, u"viridial"_s},
    };
    return standard;
}

QString Definition::image(const Service &service) const
{
    return settings.value(service.imageKey);
}

Port Definition::port(const QString &key) const
{
    return Port{settings.value(key).toUShort()};
}

} // namespace vigie::stack
