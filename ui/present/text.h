#pragma once

#include "app/deploy/run.h"
#include "app/health/snapshot.h"
#include "remote/core/units.h"
#include "ui/theme/icons.h"

#include <QDateTime>
#include <QString>

#include <chrono>

// Pure functions from values to what people read. Language and number format come from the translator and the default QLocale.
namespace vigie::present {

[[nodiscard]] QString duration(std::chrono::seconds span);          // "12 d 4 h", "5 min", "42 s": the two largest units
[[nodiscard]] QString elapsed(std::chrono::milliseconds span);      // "0.4 s", "1 min 5 s"
[[nodiscard]] QString stopwatch(std::chrono::seconds span);         // "00:17"
[[nodiscard]] QString milliseconds(std::chrono::milliseconds span); // "38 ms"
[[nodiscard]] QString memory(Bytes bytes);                          // KiB, MiB, GiB
[[nodiscard]] QString disk(Bytes bytes);                            // kB, MB, GB
[[nodiscard]] QString number(double value, int decimals);
[[nodiscard]] QString percent(double value, int decimals = 0);      // "11%", French "11 %" with a narrow no-break space
[[nodiscard]] QString ago(const QDateTime &then, const QDateTime &now);   // up to 60 min "3 min ago", then the time, then the date
[[nodiscard]] QString clock(const QDateTime &at);                   // local, with seconds
[[nodiscard]] QString shortClock(const QDateTime &at);              // local, without
[[nodiscard]] QString date(const QDateTime &at);                    // "9 Nov 2026"
[[nodiscard]] QString fullTime(const QDateTime &at);                // ISO with zone: for tooltips

[[nodiscard]] theme::Mark markOf(health::State state);
[[nodiscard]] QString stateWord(health::State state);
[[nodiscard]] QString wasState(health::State state);                // "was healthy"
[[nodiscard]] theme::Mark markOf(health::Verdict verdict);
[[nodiscard]] QString connectionWord(ssh::LinkState::Phase phase);
[[nodiscard]] QString serviceLabel(const QString &service);
[[nodiscard]] QString serviceIcon(const QString &service);
// "postgres:14-bookworm", "minio 2025-09-07": what tells one image from another, without registry and digest.
[[nodiscard]] QString shortImage(const QString &image);
[[nodiscard]] QString groupedByFour(const QString &fingerprint);    // "SHA256:u7Qw 3nLd …" in two lines

} // namespace vigie::present
