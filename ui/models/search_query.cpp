#include "ui/models/search_query.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace vigie::models {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(SearchQuery)
};

// More than these many different numbers are no boxes: they are compared in a filter.
constexpr qsizetype mostNumbers = 12;

bool isNumber(const QString &text)
{
    bool number = false;
    const double value = text.toDouble(&number);
    return number && std::isfinite(value);
}

QString quoted(QString text)
{
    if (isNumber(text))
        return text;
    return u'"' + text.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s) + u'"';
}

QString name(const QString &field)
{
    static const QRegularExpression plain(u"^[A-Za-z0-9_.-]+$"_s);
    return plain.match(field).hasMatch() ? field : u'"' + QString(field).replace(u'"', u"\\\""_s) + u'"';
}

QString symbol(Comparator comparator)
{
    switch (comparator) {
    case Comparator::Equal: return u"="_s;
    case Comparator::NotEqual: return u"!="_s;
    case Comparator::Less: return u"<"_s;
    case Comparator::LessOrEqual: return u"<="_s;
    case Comparator::Greater: return u">"_s;
    case Comparator::GreaterOrEqual: return u">="_s;
    case Comparator::Exists: return u"EXISTS"_s;
    }
    return {};
}

QString expressionOf(const Clause &clause)
{
    if (clause.field.isEmpty())
        return clause.expression;
    QStringList parts;
    for (const Test &test : clause.tests)
        parts.append(test.comparator == Comparator::Exists ? name(clause.field) + u" EXISTS"_s
                                                           : u"%1 %2 %3"_s.arg(name(clause.field), symbol(test.comparator), quoted(test.value)));
    return parts.size() == 1 ? parts.first() : u'(' + parts.join(u" OR "_s) + u')';
}

QString shown(const QString &value)
{
    bool whole = false;
    const qlonglong number = value.toLongLong(&whole);
    return whole && std::abs(number) >= 10'000 ? QLocale().toString(number) : value;
}

// Boxes and tags of one field that say "this or that".
bool isChoice(const Clause &clause)
{
    return std::ranges::all_of(clause.tests, [](const Test &test) { return test.comparator == Comparator::Equal || test.comparator == Comparator::GreaterOrEqual; })
           && std::ranges::any_of(clause.tests, [](const Test &test) { return test.comparator == Comparator::Equal; });
}

} // namespace

void SearchQuery::changed()
{
    m_page = 1;
    Q_EMIT queryChanged();
}

void SearchQuery::setText(const QString &text)
{
    if (std::exchange(m_text, text) != text)
        changed();
}

void SearchQuery::setSort(const QString &field, bool descending)
{
    if (m_sortField == field && m_descending == descending)
        return;
    m_sortField = field;
    m_descending = descending;
    changed();
}

void SearchQuery::setPage(qint64 page)
{
    if (std::exchange(m_page, page) != page)
        Q_EMIT queryChanged();
}

// A further value of a field that is compared for equality widens the choice; everything else narrows it.
void SearchQuery::add(const Clause &clause)
{
    if (isChoice(clause))
        for (Clause &known : m_clauses)
            if (!known.field.isEmpty() && known.field == clause.field && isChoice(known)) {
                for (const Test &test : clause.tests)
                    if (!known.tests.contains(test))
                        known.tests.append(test);
                changed();
                return;
            }
    if (m_clauses.contains(clause))
        return;
    m_clauses.append(clause);
    changed();
}

void SearchQuery::remove(const Clause &clause)
{
    if (m_clauses.removeOne(clause))
        changed();
}

void SearchQuery::clearFilter()
{
    if (m_clauses.isEmpty())
        return;
    m_clauses.clear();
    changed();
}

void SearchQuery::setTest(const QString &field, const Test &test, bool on)
{
    if (on == has(field, test))
        return;
    if (on) {
        for (Clause &known : m_clauses)
            if (known.field == field && isChoice(known)) {
                known.tests.append(test);
                changed();
                return;
            }
        m_clauses.append({field, {test}, {}});
    } else {
        for (Clause &known : m_clauses)
            if (known.field == field)
                known.tests.removeAll(test);
        m_clauses.removeIf([](const Clause &clause) { return !clause.field.isEmpty() && clause.tests.isEmpty(); });
    }
    changed();
}

void SearchQuery::reset()
{
    m_text.clear();
    m_clauses.clear();
    m_sortField.clear();
    m_descending = false;
    changed();
}

bool SearchQuery::has(const QString &field, const Test &test) const
{
    return std::ranges::any_of(m_clauses, [&](const Clause &clause) { return clause.field == field && clause.tests.contains(test); });
}

QString SearchQuery::filter(const QString &but) const
{
    QStringList parts;
    for (const Clause &clause : m_clauses)
        if (but.isEmpty() || clause.field != but)
            parts.append(clause.field.isEmpty() ? u'(' + clause.expression + u')' : expressionOf(clause));
    return parts.join(u" AND "_s);
}

meilisearch::SearchWish SearchQuery::wish(int perPage) const
{
    meilisearch::SearchWish wish;
    wish.text = m_text;
    wish.filter = filter();
    if (!m_sortField.isEmpty())
        wish.sort = {m_sortField + (m_descending ? u":desc"_s : u":asc"_s)};
    wish.facets = {u"*"_s};
    wish.page = m_page;
    wish.perPage = perPage;
    return wish;
}

QJsonObject SearchQuery::state() const
{
    QJsonArray clauses;
    for (const Clause &clause : m_clauses) {
        QJsonArray tests;
        for (const Test &test : clause.tests)
            tests.append(QJsonArray{int(test.comparator), test.value});
        clauses.append(QJsonObject{{u"field"_s, clause.field}, {u"tests"_s, tests}, {u"expression"_s, clause.expression}});
    }
    return {{u"text"_s, m_text}, {u"clauses"_s, clauses}, {u"sort"_s, m_sortField}, {u"descending"_s, m_descending}, {u"page"_s, m_page}};
}

void SearchQuery::restore(const QJsonObject &state)
{
    m_text = state.value("text"_L1).toString();
    m_clauses.clear();
    for (const QJsonValue &one : state.value("clauses"_L1).toArray()) {
        Clause clause{one["field"_L1].toString(), {}, one["expression"_L1].toString()};
        for (const QJsonValue &test : one["tests"_L1].toArray())
            clause.tests.append({Comparator(std::clamp(test[0].toInt(), 0, int(Comparator::Exists))), test[1].toString()});
        m_clauses.append(clause);
    }
    m_sortField = state.value("sort"_L1).toString();
    m_descending = state.value("descending"_L1).toBool();
    m_page = std::max<qint64>(state.value("page"_L1).toInteger(1), 1);
    Q_EMIT queryChanged();
}

QString comparatorText(Comparator comparator)
{
    switch (comparator) {
    case Comparator::NotEqual: return u"≠"_s;
    case Comparator::LessOrEqual: return u"≤"_s;
    case Comparator::GreaterOrEqual: return u"≥"_s;
    case Comparator::Exists: return Tr::tr("is there");
    default: return symbol(comparator);
    }
}

QString clauseText(const Clause &clause)
{
    if (clause.field.isEmpty())
        return clause.expression;
    QString text = clause.field;
    for (qsizetype i = 0; i < clause.tests.size(); ++i) {
        const Test &test = clause.tests[i];
        const bool repeats = i > 0 && clause.tests[i - 1].comparator == test.comparator;
        if (i > 0)
            text += u' ' + Tr::tr("or");
        if (!repeats)
            text += u' ' + comparatorText(test.comparator);
        if (test.comparator != Comparator::Exists)
            text += u' ' + shown(test.value);
    }
    return text;
}

QList<FacetBox> facetBoxes(const QList<meilisearch::FacetValue> &values, bool numbers, int most)
{
    QList<FacetBox> boxes;
    if (!numbers) {
        for (const meilisearch::FacetValue &one : values.mid(0, most))
            boxes.append({{Comparator::Equal, one.value}, one.value, one.count});
        return boxes;
    }
    if (values.size() > mostNumbers)
        return {};
    QList<meilisearch::FacetValue> sorted = values;
    std::ranges::sort(sorted, {}, [](const meilisearch::FacetValue &one) { return one.value.toDouble(); });
    const qsizetype alone = sorted.size() <= most ? sorted.size() : most - 1;
    for (const meilisearch::FacetValue &one : sorted.mid(0, alone))
        boxes.append({{Comparator::Equal, one.value}, one.value, one.count});
    if (alone == sorted.size())
        return boxes;
    qint64 rest = 0;
    for (const meilisearch::FacetValue &one : sorted.mid(alone))
        rest += one.count;
    boxes.append({{Comparator::GreaterOrEqual, sorted[alone].value}, Tr::tr("%1 or more").arg(sorted[alone].value), rest});
    return boxes;
}

} // namespace vigie::models
