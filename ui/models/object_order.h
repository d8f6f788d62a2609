#pragma once

#include "ui/models/object_arena.h"

#include <QRegularExpression>

#include <functional>
#include <optional>

namespace vigie::models {

enum class ObjectColumn { Name, Size, Modified, Kind };
inline constexpr int objectColumns = 4;

struct ObjectSort {
    ObjectColumn column = ObjectColumn::Name;
    Qt::SortOrder order = Qt::AscendingOrder;
    bool operator==(const ObjectSort &) const = default;
};

using ObjectRows = std::vector<quint32>;

// All rows of the arena: folders first, then by the column; equal ones as they arrived.
[[nodiscard]] ObjectRows ordered(const ObjectArena &arena, ObjectSort sort);

// What an operator asks to see: "plan" anywhere in the name, "/^lot-.*webp$/", "size:>1MB", "modified:<2026-11-01", "kind:webp".
struct ObjectFilter {
    QString text;
    std::optional<ObjectKind> kind;
    [[nodiscard]] bool isEmpty() const { return text.isEmpty() && !kind; }
    bool operator==(const ObjectFilter &) const = default;
};

// A filter made ready. Copies may be used on other threads.
class ObjectMatcher
{
public:
    explicit ObjectMatcher(const ObjectFilter &filter);
    [[nodiscard]] bool isValid() const { return m_valid; }      // false: nothing matches
    [[nodiscard]] bool matches(const ObjectEntry &entry) const;

private:
    void readColumn(const QString &column, const QString &value);
    void matchName(const QString &text);

    std::optional<ObjectKind> m_kind;
    std::function<bool(const ObjectEntry &)> m_test;
    bool m_valid = true;
};

[[nodiscard]] ObjectRows matching(const ObjectArena &arena, const ObjectRows &rows, const ObjectMatcher &matcher);

} // namespace vigie::models
