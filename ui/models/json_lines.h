#pragma once

#include "ui/widgets/mono_view.h"

#include <QJsonValue>
#include <QStringList>

namespace vigie::models {

struct JsonShape {
    int columns = 80;               // lines are not longer, where the text can be broken
    bool packed = false;            // several short members on one line
    int mostItems = 12;             // of a list; longer ones show their count only. 0: all
    QStringList order;              // of the outer members; those that are not named follow
};

// JSON as it is read: names in one colour, brackets quiet, long texts broken below themselves.
[[nodiscard]] QList<widgets::MonoLine> jsonLines(const QJsonValue &value, const JsonShape &shape);

// A value on one line, as JSON writes it.
[[nodiscard]] QString jsonText(const QJsonValue &value);
// A value as a person reads it: texts without quotes.
[[nodiscard]] QString plainValue(const QJsonValue &value);

} // namespace vigie::models
