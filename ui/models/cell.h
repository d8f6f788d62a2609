#pragma once

#include "ui/theme/icons.h"

#include <QList>
#include <QString>
#include <QVariant>

#include <optional>

namespace vigie::models {

// What one table cell shows, formatted already: the delegate only paints it, copy and screen reader take `text`.
struct Cell {
    enum class Kind { Text, Name, State, Number, Mono, Across, Waiting };     // Waiting: a bar where a text will be
    Kind kind = Kind::Text;
    QString text;
    QString second;                         // a smaller line below
    QString trailing;                       // a quiet text at the right end: elapsed time
    QString after;                          // a quiet text right behind the first one
    QString icon;
    std::optional<theme::Mark> mark;
    theme::Role role = theme::Role::Text;
    bool strong = false;
    QList<std::pair<int, int>> found;       // places in `text` that a search found: from, length
    QList<double> series;
    double most = 0;                        // the fixed scale of the series
    theme::Role seriesRole = theme::Role::Accent;
    double progress = -1;                   // 0–1 under a running cell
    QString tip;
    QVariant sort;

    bool operator==(const Cell &) const = default;
};

struct Row {
    QString key;                            // selection hangs on it, not on the row's number
    QList<Cell> cells;
    bool operator==(const Row &) const = default;
};

struct Column {
    QString title;
    int width = 100;                        // at the 13 px base; never less than the title needs
    Qt::Alignment align = Qt::AlignLeft;
    bool stretch = false;                   // takes its share of what is left
    bool hiddenWhenCompact = false;
};

enum ItemRole { CellRole = Qt::UserRole + 1, KeyRole };

} // namespace vigie::models

Q_DECLARE_METATYPE(vigie::models::Cell)
