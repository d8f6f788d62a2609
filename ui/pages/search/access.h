#pragma once

#include <QString>
#include <QUuid>

namespace vigie::ui {

// What can be done with the server now.
struct Access {
    QUuid server;
    bool connected = false;
    bool writable = false;
    QString why;                // of what cannot be changed: a sentence for the tooltip
    bool operator==(const Access &) const = default;
};

} // namespace vigie::ui
