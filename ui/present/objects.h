#pragma once

#include "remote/core/units.h"

#include <QDateTime>
#include <QString>

#include <chrono>

// Objects of a bucket in words. Names are anybody's: what would steer a terminal or turn the reading direction is shown, not obeyed.
namespace vigie::present {

[[nodiscard]] QString visible(const QString &text);                 // ESC as U+241B, a right-to-left mark as "‹U+202E›"
[[nodiscard]] QString fileSize(Bytes bytes);                        // "412 B", "38.2 kB", "46.1 GB"
[[nodiscard]] QString sizeOf(Bytes done, Bytes all);                // "1.31 of 1.92 GB"
[[nodiscard]] QString perSecond(Bytes bytes);                       // "18.2 MB/s"
[[nodiscard]] QString counted(qint64 objects, bool complete);       // "52,108", "1.3 M+"
[[nodiscard]] QString exactly(qint64 objects);                      // "1,247,000"
[[nodiscard]] QString dayAndClock(const QDateTime &at, const QDateTime &now);   // "23 Nov 14:31:52"; of another year "23 Nov 2025"
[[nodiscard]] QString dateAndClock(const QDateTime &at);            // "23 Nov 2026, 14:31:52"
[[nodiscard]] QString kindWord(const QString &name);                // by its ending: "WebP", "CSV", "File"
[[nodiscard]] QString timeLeft(std::chrono::seconds span);          // "33 s left"

} // namespace vigie::present
