#include "ui/models/row_filter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie::models {

RowFilter::RowFilter(const QString &text, const QList<Column> &columns)
{
    const QString whole = text.trimmed();
    if (whole.size() > 2 && whole.startsWith(u'/') && whole.endsWith(u'/')) {
        const QRegularExpression pattern(whole.mid(1, whole.size() - 2), QRegularExpression::CaseInsensitiveOption);
        // One that is not finished yet is what it is: text.
        if (pattern.isValid()) {
            m_parts.append({-1, {}, pattern});
            return;
        }
    }
    for (const QString &word : whole.split(u' ', Qt::SkipEmptyParts)) {
        const qsizetype colon = word.indexOf(u':');
        const auto column = std::ranges::find_if(columns, [name = word.left(colon)](const Column &one) { return one.title.compare(name, Qt::CaseInsensitive) == 0; });
        if (colon > 0 && column != columns.end())
            m_parts.append({int(column - columns.begin()), word.mid(colon + 1), {}});
        else
            m_parts.append({-1, word, {}});
    }
}

bool RowFilter::Part::isIn(const Cell &cell) const
{
    const auto fits = [this](const QString &shown) {
        return pattern.pattern().isEmpty() ? shown.contains(text, Qt::CaseInsensitive) : pattern.match(shown).hasMatch();
    };
    return fits(cell.text) || fits(cell.second);
}

bool RowFilter::matches(const Row &row) const
{
    return std::ranges::all_of(m_parts, [&row](const Part &part) {
        return part.column >= 0 ? part.isIn(row.cells.value(part.column)) : std::ranges::any_of(row.cells, [&part](const Cell &cell) { return part.isIn(cell); });
    });
}

} // namespace vigie::models
