#pragma once

#include "ui/models/cell.h"

#include <QRegularExpression>

namespace vigie::models {

// What an operator types to see fewer rows: words that must all be there, `column:value`, /regex/. Upper and lower case are the same.
class RowFilter
{
public:
    RowFilter() = default;
    RowFilter(const QString &text, const QList<Column> &columns);

    [[nodiscard]] bool isEmpty() const { return m_parts.isEmpty(); }
    [[nodiscard]] bool matches(const Row &row) const;

private:
    struct Part {
        int column = -1;                // -1: any
        QString text;
        QRegularExpression pattern;     // instead of the text, where it is one
        [[nodiscard]] bool isIn(const Cell &cell) const;
    };

    QList<Part> m_parts;
};

} // namespace vigie::models
