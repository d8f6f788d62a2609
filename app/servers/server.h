#pragma once

#include "remote/ssh/types.h"

#include <QString>
#include <QUuid>

namespace vigie {

// A server of the address book. The name can change; everything stored hangs on the id.
struct Server {
    QUuid id;
    QString name;                                   // "viridial-prod": letters, digits, . _ -
    QString host;                                   // as typed; ~/.ssh/config may make another of it
    quint16 port = 22;
    QString user;
    QString keyFile;                                // empty: agent, then the default keys
    QString project = QStringLiteral("viridial");   // compose project name
    QString folder;                                 // of the bundle; empty: /opt/viridial/infrastructure/docker-compose

    bool operator==(const Server &) const = default;
};

} // namespace vigie

Q_DECLARE_METATYPE(vigie::Server)
