#pragma once

#include "app/persistence/report.h"
#include "remote/core/result.h"

#include <QJsonObject>

namespace vigie::persistence {

// The shapes of README.md. Times are ISO 8601 in UTC, durations whole milliseconds, unknown is null or left out.
[[nodiscard]] QJsonObject toJson(const Check &check);
[[nodiscard]] QJsonObject toJson(const Evidence &evidence);
[[nodiscard]] QJsonObject toJson(const ServerEvidence &evidence);
[[nodiscard]] QJsonObject toJson(const Report &report);
[[nodiscard]] QJsonObject toJson(const Proof &proof);           // for the journal: everything a later start needs to go on

[[nodiscard]] Result<Report> reportFrom(const QJsonObject &json);
[[nodiscard]] Result<Proof> proofFrom(const QJsonObject &json);

} // namespace vigie::persistence
