#pragma once

#include "app/persistence/ground.h"
#include "app/persistence/marks.h"

namespace vigie::persistence {

// Why a service would lose, or lost, its data, told by where it keeps it. Empty code: nothing wrong is seen.
struct Reason {
    QString code;           // as Check::reason
    QString sentence;
};
[[nodiscard]] Reason reasonOf(const Evidence &evidence, const QMap<QString, QString> &facts);

// A disturbance of this level would take this service's own data with it: it is not on a volume that stays.
[[nodiscard]] bool wouldLose(const Identity &identity, Level level);

// Whether the service was really disturbed, and whether its data folder is the same one on the same volume.
[[nodiscard]] QList<Check> identityChecks(const Evidence &evidence, Level level, const QMap<QString, QString> &facts);
// How much there is of what was there already: it says only whether the application worked meanwhile, never that something was lost.
[[nodiscard]] QList<Check> countChecks(const Evidence &evidence);
// What was lost is told with its reason.
[[nodiscard]] QList<Check> explained(QList<Check> checks, const Reason &reason);

// Nothing could be read: never 'kept'.
[[nodiscard]] Check unread(const QString &service, const Error &error);
// What a killed service lost of its counter, against what its settings promise.
[[nodiscard]] Check counterCheck(const QString &service, qint64 acknowledged, qint64 found, milliseconds lostWithin, const QMap<QString, QString> &facts);

} // namespace vigie::persistence
