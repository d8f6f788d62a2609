#include "ui/models/object_order.h"

#include <QDateTime>

#include <algorithm>
#include <array>
#include <cstring>

using namespace Qt::StringLiterals;

namespace vigie::models {

namespace {

struct Keyed {
    qint64 key;
    quint32 row;
};

// By a number: eight bytes and a row are moved around, the arena is read once. Equal keys keep the order of the rows.
ObjectRows byNumber(const ObjectArena &arena, const ObjectRows &rows, qint64 (*keyOf)(const ObjectEntry &), bool descending)
{
    std::vector<Keyed> keyed;
    keyed.reserve(rows.size());
    for (const quint32 row : rows) {
        const qint64 key = keyOf(arena.at(int(row)));
        keyed.push_back({descending ? -key : key, row});
    }
    std::ranges::sort(keyed, [](const Keyed &left, const Keyed &right) { return left.key != right.key ? left.key < right.key : left.row < right.row; });
    ObjectRows result;
    result.reserve(rows.size());
    for (const Keyed &one : keyed)
        result.push_back(one.row);
    return result;
}

int compared(QByteArrayView left, QByteArrayView right)
{
    const int same = std::memcmp(left.data(), right.data(), std::size_t(std::min(left.size(), right.size())));
    return same != 0 ? same : left.size() < right.size() ? -1 : left.size() > right.size();
}

QByteArrayView endingOf(QByteArrayView name)
{
    const qsizetype dot = name.lastIndexOf('.');
    return dot > 0 ? name.sliced(dot + 1) : QByteArrayView("");
}

void byText(const ObjectArena &arena, ObjectRows &rows, QByteArrayView (*textIn)(QByteArrayView), bool descending)
{
    const auto before = [&](quint32 left, quint32 right) {
        const int order = compared(textIn(arena.at(int(left)).name), textIn(arena.at(int(right)).name));
        return descending ? order > 0 : order < 0;
    };
    // A listing comes in the order of its keys.
    if (!std::ranges::is_sorted(rows, before))
        std::ranges::stable_sort(rows, before);
}

constexpr char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c + 32) : c;
}

bool containsFolded(QByteArrayView text, const QByteArray &needle)
{
    if (text.size() < needle.size())
        return false;
    const auto end = text.end() - needle.size();
    const char first = needle.front();
    for (auto at = text.begin(); at <= end; ++at) {
        if (lower(*at) != first)
            continue;
        qsizetype i = 1;
        while (i < needle.size() && lower(at[i]) == needle[i])
            ++i;
        if (i == needle.size())
            return true;
    }
    return false;
}

std::optional<qint64> bytesIn(const QString &text)
{
    static const QRegularExpression size(u"^([0-9]+(?:[.,][0-9]+)?)\\s*([kmgt]?)[bo]?$"_s, QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = size.match(text.trimmed());
    if (!match.hasMatch())
        return {};
    double factor = 1;
    for (qsizetype power = 0; power < u" kmgt"_s.indexOf(match.captured(2).toLower()) && !match.captured(2).isEmpty(); ++power)
        factor *= 1000;
    return qint64(match.captured(1).replace(u',', u'.').toDouble() * factor);
}

// "<", ">" or nothing before a value.
char takeComparison(QString &value)
{
    const QChar first = value.isEmpty() ? QChar() : value.at(0);
    if (first != u'<' && first != u'>')
        return '=';
    value = value.mid(1);
    return first == u'<' ? '<' : '>';
}

bool holds(char comparison, qint64 value, qint64 from, qint64 to)
{
    return comparison == '<' ? value < from : comparison == '>' ? value >= to : value >= from && value < to;
}

} // namespace

ObjectRows ordered(const ObjectArena &arena, ObjectSort sort)
{
    const bool descending = sort.order == Qt::DescendingOrder;
    ObjectRows folders, objects;
    objects.reserve(std::size_t(arena.count()));
    for (int row = 0; row < arena.count(); ++row)
        (arena.at(row).kind == ObjectKind::Folder ? folders : objects).push_back(quint32(row));
    switch (sort.column) {
    case ObjectColumn::Name: byText(arena, objects, [](QByteArrayView name) { return name; }, descending); break;
    case ObjectColumn::Size: objects = byNumber(arena, objects, [](const ObjectEntry &entry) { return entry.size; }, descending); break;
    case ObjectColumn::Modified: objects = byNumber(arena, objects, [](const ObjectEntry &entry) { return entry.modified; }, descending); break;
    case ObjectColumn::Kind: byText(arena, objects, endingOf, descending); break;
    }
    byText(arena, folders, [](QByteArrayView name) { return name; }, descending && sort.column == ObjectColumn::Name);
    folders.insert(folders.end(), objects.begin(), objects.end());
    return folders;
}

ObjectMatcher::ObjectMatcher(const ObjectFilter &filter) : m_kind(filter.kind)
{
    const QString text = filter.text;
    if (text.isEmpty())
        return;
    static const QRegularExpression column(u"^(name|size|modified|kind):(.+)$"_s, QRegularExpression::CaseInsensitiveOption);
    if (text.size() > 2 && text.startsWith(u'/') && text.endsWith(u'/')) {
        const QRegularExpression expression(text.mid(1, text.size() - 2), QRegularExpression::CaseInsensitiveOption);
        m_valid = expression.isValid();
        m_test = [expression](const ObjectEntry &entry) { return expression.match(textOf(entry.name)).hasMatch(); };
    } else if (const QRegularExpressionMatch match = column.match(text); match.hasMatch()) {
        readColumn(match.captured(1).toLower(), match.captured(2).trimmed());
    } else {
        matchName(text);
    }
}

void ObjectMatcher::readColumn(const QString &column, const QString &given)
{
    QString value = given;
    if (column == "name"_L1) {
        matchName(value);
    } else if (column == "kind"_L1) {
        const QByteArray ending = value.toLower().toUtf8();
        m_test = [ending](const ObjectEntry &entry) { return entry.kind != ObjectKind::Folder && endingOf(entry.name).compare(ending, Qt::CaseInsensitive) == 0; };
    } else if (column == "size"_L1) {
        const char comparison = takeComparison(value);
        const std::optional<qint64> bytes = bytesIn(value);
        m_valid = bytes.has_value();
        m_test = [comparison, limit = bytes.value_or(0)](const ObjectEntry &entry) {
            return entry.kind != ObjectKind::Folder && holds(comparison, entry.size, limit, limit + 1);
        };
    } else {
        const char comparison = takeComparison(value);
        const QDate day = QDate::fromString(value, Qt::ISODate);
        m_valid = day.isValid();
        const qint64 from = day.startOfDay().toSecsSinceEpoch(), to = day.addDays(1).startOfDay().toSecsSinceEpoch();
        m_test = [comparison, from, to](const ObjectEntry &entry) { return entry.kind != ObjectKind::Folder && holds(comparison, entry.modified, from, to); };
    }
}

void ObjectMatcher::matchName(const QString &text)
{
    const bool ascii = std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
    if (ascii)
        m_test = [needle = text.toLower().toUtf8()](const ObjectEntry &entry) { return containsFolded(entry.name, needle); };
    else
        m_test = [text](const ObjectEntry &entry) { return textOf(entry.name).contains(text, Qt::CaseInsensitive); };
}

bool ObjectMatcher::matches(const ObjectEntry &entry) const
{
    return m_valid && (!m_kind || entry.kind == *m_kind) && (!m_test || m_test(entry));
}

ObjectRows matching(const ObjectArena &arena, const ObjectRows &rows, const ObjectMatcher &matcher)
{
    ObjectRows result;
    for (const quint32 row : rows)
        if (matcher.matches(arena.at(int(row))))
            result.push_back(row);
    return result;
}

} // namespace vigie::models
