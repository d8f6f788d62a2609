#pragma once

#include "remote/meilisearch/types.h"

#include <QObject>

namespace vigie::models {

enum class Comparator { Equal, NotEqual, Less, LessOrEqual, Greater, GreaterOrEqual, Exists };

// One comparison of a field with a value.
struct Test {
    Comparator comparator = Comparator::Equal;
    QString value;
    bool operator==(const Test &) const = default;
};

// Comparisons of one field, of which one must hold; or, without a field, an expression as it was typed.
struct Clause {
    QString field;
    QList<Test> tests;
    QString expression;
    bool operator==(const Clause &) const = default;
};

// What is asked of an index. Filter tags and facet boxes change this one thing; whatever changes, the first page comes again.
class SearchQuery : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void setText(const QString &text);
    void setSort(const QString &field, bool descending);        // no field: by relevance
    void setPage(qint64 page);
    void add(const Clause &clause);
    void remove(const Clause &clause);
    void clearFilter();
    void setTest(const QString &field, const Test &test, bool on);
    void reset();                                               // another index

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] const QList<Clause> &clauses() const { return m_clauses; }
    [[nodiscard]] bool has(const QString &field, const Test &test) const;
    [[nodiscard]] const QString &sortField() const { return m_sortField; }
    [[nodiscard]] bool isDescending() const { return m_descending; }
    [[nodiscard]] qint64 page() const { return m_page; }
    // Nothing is searched for or ordered: the documents as they are stored.
    [[nodiscard]] bool browses() const { return m_text.isEmpty() && m_sortField.isEmpty(); }

    // Meilisearch's own expression. Without the clauses of `but`: what the values of that facet are counted in.
    [[nodiscard]] QString filter(const QString &but = {}) const;
    [[nodiscard]] meilisearch::SearchWish wish(int perPage) const;

    [[nodiscard]] QJsonObject state() const;                    // to come back to it
    void restore(const QJsonObject &state);

Q_SIGNALS:
    void queryChanged();

private:
    void changed();

    QString m_text;
    QList<Clause> m_clauses;
    QString m_sortField;
    bool m_descending = false;
    qint64 m_page = 1;
};

// "price ≤ 1,200,000"
[[nodiscard]] QString clauseText(const Clause &clause);
[[nodiscard]] QString comparatorText(Comparator comparator);

// The boxes under one facet: its most frequent values; of small numbers the lowest and "5 or more".
struct FacetBox {
    Test test;
    QString text;
    qint64 count = 0;
    bool operator==(const FacetBox &) const = default;
};
[[nodiscard]] QList<FacetBox> facetBoxes(const QList<meilisearch::FacetValue> &values, bool numbers, int most);

} // namespace vigie::models
