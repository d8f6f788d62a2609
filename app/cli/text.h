#pragma once

#include "app/health/snapshot.h"
#include "remote/core/error.h"

#include <QDateTime>
#include <QStringList>

#include <chrono>
#include <optional>

namespace vigie::cli {

// What came from elsewhere, made harmless for a terminal: escape sequences, other control characters and marks that reorder
// text are left out. Line ends and tabs stay.
[[nodiscard]] QString safe(const QString &text);
// The same on one line.
[[nodiscard]] QString safeLine(const QString &text);

[[nodiscard]] QString errorText(const Error &error);

// Rows under headings, columns aligned. Every cell is made safe.
class Table
{
public:
    explicit Table(const QStringList &headings);
    void add(const QStringList &cells);
    [[nodiscard]] QString text() const;

private:
    QList<QStringList> m_rows;
};

// "–" for what is not known.
[[nodiscard]] QString shown(const std::optional<Bytes> &bytes);
[[nodiscard]] QString shown(const std::optional<double> &percent);
[[nodiscard]] QString shown(const std::optional<int> &count);
[[nodiscard]] QString shown(const std::optional<std::chrono::milliseconds> &time);
[[nodiscard]] QString shown(const QDateTime &moment);
[[nodiscard]] QString orDash(const QString &text);
[[nodiscard]] QString age(qint64 seconds);

// Mark and word: a state is never told by colour alone.
[[nodiscard]] QString stateText(health::State state);
[[nodiscard]] QString mark(bool ok);

enum class Colour { Green, Amber, Red, Grey };
[[nodiscard]] Colour colourOf(health::State state);
[[nodiscard]] QString painted(const QString &text, Colour colour, bool wanted);

} // namespace vigie::cli
