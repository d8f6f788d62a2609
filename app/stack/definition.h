#pragma once

#include "remote/core/units.h"

#include <QMap>
#include <QString>
#include <QStringList>

namespace vigie::stack {

enum class SecretMode { Env, VaultOnly };

// One of the stack's services as an operator knows it.
struct Service {
    QString name;           // compose service: "postgres"
    QString label;          // "PostgreSQL"
    QString icon;           // "database"
    QString imageKey;       // the setting that holds its image: "POSTGRES_IMAGE"
    QString volume;         // "viridial_postgres_data", empty for a one-shot
    QStringList portKeys;   // settings that hold its published ports, first one is the main endpoint
    bool oneShot = false;
};

// The five services of the story in dependency order: postgres, redis, meilisearch, minio, minio-init.
[[nodiscard]] const QList<Service> &services();
[[nodiscard]] const Service *findService(const QString &name);
// What minio-init creates: property-images, documents, backups.
[[nodiscard]] const QStringList &buckets();

// A credential that the bundle needs: the variable, the service, the account that goes with it.
struct CredentialNeed {
    QString variable;       // "POSTGRES_PASSWORD"
    QString service;        // "postgres"
    QString label;          // "PostgreSQL superuser password"
};
[[nodiscard]] QList<CredentialNeed> credentialNeeds();

// What is deployed: settings are the non-secret variables of .env, by name ("POSTGRES_PORT" → "5432").
struct Definition {
    QString project = QStringLiteral("viridial");
    QString folder = QStringLiteral("/opt/viridial/infrastructure/docker-compose");
    SecretMode secrets = SecretMode::Env;
    QMap<QString, QString> settings;

    [[nodiscard]] static Definition standard();
    [[nodiscard]] QString image(const Service &service) const;
    [[nodiscard]] Port port(const QString &key) const;
    bool operator==(const Definition &) const = default;
};

} // namespace vigie::stack
