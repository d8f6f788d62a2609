#pragma once

#include "app/vault/door.h"

#include <QJsonObject>

namespace vigie::vault {

// How rotations and scans are spelled in the embedded database and on the command line. No secrets.
[[nodiscard]] QJsonObject toJson(const Rotation &rotation);
[[nodiscard]] Rotation rotationFrom(const QJsonObject &object);
[[nodiscard]] QJsonObject toJson(const RotationStep &step);
[[nodiscard]] QJsonObject toJson(const Consumer &consumer);
[[nodiscard]] QJsonObject toJson(const ScanReport &report);
[[nodiscard]] ScanReport scanReportFrom(const QJsonObject &object);

} // namespace vigie::vault
