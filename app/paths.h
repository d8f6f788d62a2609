#pragma once

#include "remote/core/result.h"

#include <QString>
#include <QStringList>

namespace vigie {

// Where Vigie keeps things on this workstation. Folders are 0700, files 0600.
struct Paths {
    QString config;     // what the operator chose: settings
    QString data;       // what must not be lost: the database, the pins
    QString state;      // what may be lost: logs, window geometry
    QString cache;      // what can be made again

    // From the XDG variables (Linux) or the platform's own places.
    [[nodiscard]] static Paths standard();
    // All four below one folder.
    [[nodiscard]] static Paths under(const QString &root);

    [[nodiscard]] QString database() const;             // "vigie.db"
    [[nodiscard]] QString pins() const;                 // Vigie's own known_hosts

    // Makes the folders that are missing and takes other users' access from those that exist.
    [[nodiscard]] Result<> make() const;
};

} // namespace vigie
