#pragma once

#include "app/engine.h"
#include "app/stack/definition.h"

#include <QDateTime>
#include <QMap>

namespace vigie::deploy {

// Local ports of open tunnels by endpoint: a service's name, or "minio-console".
using Tunnels = QMap<QString, quint16>;

// The setting that holds an endpoint's port: "minio-console" → "MINIO_CONSOLE_PORT"; empty when there is no such endpoint.
[[nodiscard]] QString endpointPortKey(const QString &endpoint);

// One for each published port, in the stack's order. The connection goes through the tunnel where there is one.
[[nodiscard]] QList<Endpoint> endpoints(const stack::Definition &definition, const Tunnels &tunnels);

// Lines for a .env file of an application; it names the secrets that are missing and holds none.
[[nodiscard]] QString environmentText(const stack::Definition &definition, const Tunnels &tunnels);

// ENDPOINTS.md, written beside the bundle after a deploy. No secrets.
[[nodiscard]] QString endpointsDocument(const stack::Definition &definition, const QString &server, const QDateTime &deployed);

} // namespace vigie::deploy
