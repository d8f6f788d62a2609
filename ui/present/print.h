#pragma once

#include "remote/core/result.h"

#include <QString>

namespace vigie::present {

// Pages of a report in HTML, with their numbers at the foot. Needs a QGuiApplication, offscreen will do. `file` is replaced.
[[nodiscard]] Result<> printPdf(const QString &html, const QString &file);

// A signed report, from its JSON file alone, beside it: "report.json" becomes "report.pdf". One whose signature does not hold is not printed.
[[nodiscard]] Result<QString> printReport(const QString &json);

} // namespace vigie::present
