#pragma once

#include <QString>

namespace vigie::ui {

// "en", "fr", or empty for the system's. Sets the translator and the formats of numbers and dates.
void setLanguage(const QString &language);

} // namespace vigie::ui
