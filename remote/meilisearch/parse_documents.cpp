#include "remote/meilisearch/parse.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie::meilisearch {

namespace {

// What Meilisearch adds to a document that it found.
const QStringList added{u"_formatted"_s, u"_rankingScore"_s, u"_rankingScoreDetails"_s, u"_matchesPosition"_s, u"_federation"_s};

Hit hitFrom(const QJsonObject &answer)
{
    Hit hit{answer, answer.value("_formatted"_L1).toObject(), std::nullopt};
    const double score = answer.value("_rankingScore"_L1).toDouble(-1);
    if (score >= 0 && score <= 1)
        hit.score = score;
    for (const QString &name : added)
        hit.document.remove(name);
    return hit;
}

QList<FacetValue> facetFrom(const QJsonObject &counts)
{
    QList<FacetValue> values;
    for (auto value = counts.begin(); value != counts.end(); ++value)
        values.append({value.key(), wholeNumber(value.value()).value_or(0)});
    std::ranges::stable_sort(values, std::ranges::greater(), &FacetValue::count);
    return values;
}

QStringList texts(const QJsonValue &list)
{
    QStringList all;
    for (const QJsonValue &one : list.toArray())
        all.append(one.toString());
    return all;
}

// Looks for the names of fields without a tree: one pass, no recursion.
class FieldReader
{
public:
    FieldReader(const QByteArray &text, QByteArrayView list) : m_text(text), m_list(list) {}

    QStringList read()
    {
        for (m_at = 0; m_at < m_text.size() && m_found.size() < 1000; ++m_at) {
            const char c = m_text[m_at];
            if (c == '"')
                meet(string());
            else if (c == '{' || c == '[')
                ++m_depth;
            else if (c == '}' || c == ']')
                m_inside = --m_depth > 1 && m_inside;
        }
        return m_found;
    }

private:
    // From the opening quote to the closing one, escapes left as they are.
    QByteArray string()
    {
        const qsizetype begin = ++m_at;
        while (m_at < m_text.size() && m_text[m_at] != '"')
            m_at += m_text[m_at] == '\\' ? 2 : 1;
        return m_text.mid(begin, m_at - begin);
    }

    void meet(const QByteArray &word)
    {
        if ((m_depth != 1 && (m_depth != 3 || !m_inside)) || !isName())
            return;
        if (m_depth == 1) {
            m_inside = word == m_list;
            return;
        }
        const QString name = QJsonDocument::fromJson("[\"" + word + "\"]").array().at(0).toString();
        if (!m_seen.contains(name) && !added.contains(name)) {
            m_seen.insert(name);
            m_found.append(name);
        }
    }

    [[nodiscard]] bool isName() const
    {
        qsizetype next = m_at + 1;
        while (next < m_text.size() && (m_text[next] == ' ' || m_text[next] == '\n' || m_text[next] == '\r' || m_text[next] == '\t'))
            ++next;
        return next < m_text.size() && m_text[next] == ':';
    }

    const QByteArray &m_text;
    QByteArrayView m_list;
    qsizetype m_at = 0;
    int m_depth = 0;
    bool m_inside = false;
    QSet<QString> m_seen;
    QStringList m_found;
};

} // namespace

Result<SearchPage> parseSearch(const QJsonValue &answer)
{
    if (!answer["hits"_L1].isArray())
        return failure(unexpected(answer, u"hits"_s));
    SearchPage page;
    const QJsonArray hits = answer["hits"_L1].toArray();
    for (const QJsonValue &hit : hits)
        page.hits.append(hitFrom(hit.toObject()));
    const auto exact = wholeNumber(answer["totalHits"_L1]);
    page.estimate = !exact;
    page.total = exact.value_or(wholeNumber(answer["estimatedTotalHits"_L1]).value_or(page.hits.size()));
    page.page = wholeNumber(answer["page"_L1]).value_or(0);
    page.pages = wholeNumber(answer["totalPages"_L1]).value_or(0);
    page.took = std::chrono::milliseconds(wholeNumber(answer["processingTimeMs"_L1]).value_or(0));
    const QJsonObject facets = answer["facetDistribution"_L1].toObject();
    for (auto facet = facets.begin(); facet != facets.end(); ++facet)
        page.facets.insert(facet.key(), facetFrom(facet.value().toObject()));
    const QJsonObject ranges = answer["facetStats"_L1].toObject();
    for (auto range = ranges.begin(); range != ranges.end(); ++range)
        page.ranges.insert(range.key(), {range.value()["min"_L1].toDouble(), range.value()["max"_L1].toDouble()});
    return page;
}

Result<QList<FacetValue>> parseFacetValues(const QJsonValue &answer)
{
    if (!answer["facetHits"_L1].isArray())
        return failure(unexpected(answer, u"facetHits"_s));
    QList<FacetValue> values;
    const QJsonArray hits = answer["facetHits"_L1].toArray();
    for (const QJsonValue &hit : hits)
        values.append({hit["value"_L1].toString(), wholeNumber(hit["count"_L1]).value_or(0)});
    return values;
}

Result<DocumentPage> parseDocuments(const QJsonValue &answer)
{
    const auto total = wholeNumber(answer["total"_L1]);
    if (!answer["results"_L1].isArray() || !total)
        return failure(unexpected(answer, total ? u"results"_s : u"total"_s));
    DocumentPage page;
    page.total = *total;
    page.offset = wholeNumber(answer["offset"_L1]).value_or(0);
    const QJsonArray results = answer["results"_L1].toArray();
    for (const QJsonValue &result : results)
        page.documents.append(result.toObject());
    return page;
}

Result<QJsonObject> parseObject(const QJsonValue &answer)
{
    if (!answer.isObject())
        return failure(unexpected(answer, u"{}"_s));
    return answer.toObject();
}

Result<Key> parseKey(const QJsonValue &answer)
{
    Key key;
    key.uid = answer["uid"_L1].toString();
    const QJsonValue expires = answer["expiresAt"_L1];
    key.expires = moment(expires);
    if (key.uid.isEmpty() || !answer["actions"_L1].isArray() || !answer["indexes"_L1].isArray())
        return failure(unexpected({}, key.uid.isEmpty() ? u"uid"_s : u"actions, indexes"_s)); // without the answer: it holds the value
    // An end that cannot be read must not become "never".
    if (!expires.isNull() && !expires.isUndefined() && !key.expires.isValid())
        return failure(unexpected({}, u"expiresAt"_s));
    key.name = answer["name"_L1].toString();
    key.description = answer["description"_L1].toString();
    key.actions = texts(answer["actions"_L1]);
    key.indexes = texts(answer["indexes"_L1]);
    key.created = moment(answer["createdAt"_L1]);
    key.updated = moment(answer["updatedAt"_L1]);
    key.value = Secret(answer["key"_L1].toString().toUtf8());
    return key;
}

Result<KeyPage> parseKeys(const QJsonValue &answer)
{
    const auto total = wholeNumber(answer["total"_L1]);
    if (!answer["results"_L1].isArray() || !total)
        return failure(unexpected({}, total ? u"results"_s : u"total"_s));
    KeyPage page;
    page.total = *total;
    const QJsonArray results = answer["results"_L1].toArray();
    for (const QJsonValue &result : results) {
        const Result<Key> key = parseKey(result);
        if (!key)
            return failure(key.error());
        page.keys.append(*key);
    }
    return page;
}

QStringList fieldsInOrder(const QByteArray &body, QByteArrayView list)
{
    return FieldReader(body, list).read();
}

} // namespace vigie::meilisearch
