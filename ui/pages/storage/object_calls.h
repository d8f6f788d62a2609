#pragma once

#include "app/storage/door.h"

#include <QPointer>

#include <functional>

namespace vigie::ui {

// Calls of the storage's door that go together. They end at the first that fails.
using DoorPointer = QPointer<storage::Door>;

struct Target {
    QString bucket;
    QString key;
    bool operator==(const Target &) const = default;
};

struct Carry {
    QString bucket;
    QStringList keys;
    QStringList prefixes;           // with everything below
    QString base;                   // of keys and prefixes: what goes away in front
    Target to;                      // what comes in front instead
    bool move = false;
};

// Copies or moves, one after the other; `told` hears of each and of all that there are. Nothing that exists is replaced, a move compares the
// copy before the old one goes. How many went.
[[nodiscard]] Async<qint64> carry(DoorPointer door, QUuid server, Carry carry, Cancel cancel, std::function<void(qint64, qint64)> told);

// Every key below a prefix, at most `most`: Kind::Conflict when there are more.
[[nodiscard]] Async<QStringList> keysBelow(DoorPointer door, QUuid server, QString bucket, QString prefix, qsizetype most);

// Keys one by one, then what is below the prefixes. How many are gone; the first failure otherwise.
[[nodiscard]] Async<qint64> removeAll(DoorPointer door, QUuid server, QString bucket, QStringList keys, QStringList prefixes, Cancel cancel);

} // namespace vigie::ui
