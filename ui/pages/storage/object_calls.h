#pragma once

#include "app/storage/door.h"

#include <QPointer>

namespace vigie::ui {

// Calls of the storage's door that go together. They end at the first that fails.
using DoorPointer = QPointer<storage::Door>;

struct Target {
    QString bucket;
    QString key;
    bool operator==(const Target &) const = default;
};

// Nothing that exists is replaced. A move compares the copy before the old one goes.
[[nodiscard]] Async<> copyObjects(DoorPointer door, QUuid server, QList<std::pair<Target, Target>> ways, bool move);

// Every key below a prefix, at most `most`: Kind::Conflict when there are more.
[[nodiscard]] Async<QStringList> keysBelow(DoorPointer door, QUuid server, QString bucket, QString prefix, qsizetype most);

// Keys one by one, then what is below the prefixes. How many are gone; the first failure otherwise.
[[nodiscard]] Async<qint64> removeAll(DoorPointer door, QUuid server, QString bucket, QStringList keys, QStringList prefixes, Cancel cancel);

} // namespace vigie::ui
