#include "remote/meilisearch/documents.h"

#include "remote/meilisearch/parse.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace vigie::meilisearch {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Meilisearch)
};

QJsonObject bodyOf(const SearchWish &wish)
{
    QJsonObject body{{u"q"_s, wish.text},
                     {u"page"_s, wish.page},
                     {u"hitsPerPage"_s, wish.perPage},
                     {u"showRankingScore"_s, true},
                     {u"attributesToHighlight"_s, QJsonArray{u"*"_s}},
                     {u"highlightPreTag"_s, QString(QChar(markBegin))},
                     {u"highlightPostTag"_s, QString(QChar(markEnd))}};
    if (!wish.filter.isEmpty())
        body.insert(u"filter"_s, wish.filter);
    if (!wish.sort.isEmpty())
        body.insert(u"sort"_s, QJsonArray::fromStringList(wish.sort));
    if (!wish.facets.isEmpty())
        body.insert(u"facets"_s, QJsonArray::fromStringList(wish.facets));
    if (!wish.fields.isEmpty())
        body.insert(u"attributesToRetrieve"_s, QJsonArray::fromStringList(wish.fields));
    return body;
}

QJsonObject bodyOf(const DocumentWish &wish)
{
    QJsonObject body{{u"offset"_s, wish.offset}, {u"limit"_s, wish.limit}};
    if (!wish.filter.isEmpty())
        body.insert(u"filter"_s, wish.filter);
    if (!wish.fields.isEmpty())
        body.insert(u"fields"_s, QJsonArray::fromStringList(wish.fields));
    return body;
}

Result<QByteArray> documentPath(const QString &index, const QString &id)
{
    static const QRegularExpression form(u"^[A-Za-z0-9_-]{1,512}$"_s);
    if (!form.match(id).hasMatch())
        return failure(Error::Kind::NotFound, Tr::tr("There is no document “%1”.").arg(id.left(100)), Tr::tr("An id is a whole number, or a text of letters, digits, - and _."));
    return indexPath(index, "/documents/" + id.toLatin1());
}

Async<Answer> posted(Client client, Result<QByteArray> path, QByteArray body)
{
    if (!path)
        co_return failure(path.error());
    Request wish;
    wish.verb = "POST";
    wish.path = *path;
    wish.body = body;
    const Result<Answer> answer = co_await request(client, wish);
    if (!answer)
        co_return failure(answer.error());
    co_return Answer{answer->value, answer->text};
}

} // namespace

Async<SearchPage> search(Client client, QString index, SearchWish wish)
{
    const Result<QByteArray> path = indexPath(index, "/search");
    const Result<Answer> answer = co_await posted(client, path, compact(bodyOf(wish)));
    if (!answer)
        co_return failure(answer.error());
    Result<SearchPage> page = parseSearch(answer->value);
    if (page)
        page->fields = fieldsInOrder(answer->text, "hits");
    co_return page;
}

Async<QList<FacetValue>> facetValues(Client client, QString index, QString facet, QString text)
{
    const Result<QByteArray> path = indexPath(index, "/facet-search");
    const QByteArray body = compact({{u"facetName"_s, facet}, {u"facetQuery"_s, text}});
    const Result<Answer> answer = co_await posted(client, path, body);
    if (!answer)
        co_return failure(answer.error());
    co_return parseFacetValues(answer->value);
}

Async<DocumentPage> documents(Client client, QString index, DocumentWish wish)
{
    const Result<QByteArray> path = indexPath(index, "/documents/fetch");
    const Result<Answer> answer = co_await posted(client, path, compact(bodyOf(wish)));
    if (!answer)
        co_return failure(answer.error());
    Result<DocumentPage> page = parseDocuments(answer->value);
    if (page)
        page->fields = fieldsInOrder(answer->text, "results");
    co_return page;
}

Async<QJsonObject> document(Client client, QString index, QString id)
{
    const Result<QByteArray> path = documentPath(index, id);
    if (!path)
        co_return failure(path.error());
    const Result<QJsonValue> answer = co_await ask(client, "GET", *path);
    co_return answer.and_then(parseObject);
}

Async<Task> addDocuments(Client client, QString index, QJsonArray documents, Writing writing)
{
    Load load;
    load.body = QJsonDocument(documents).toJson(QJsonDocument::Compact);
    load.contentType = "application/json";
    load.writing = writing;
    return addLoad(client, index, load);
}

Async<Task> addLoad(Client client, QString index, Load load)
{
    QByteArray rest = "/documents";
    QByteArrayList query;
    if (!load.primaryKey.isEmpty())
        query.append("primaryKey=" + QUrl::toPercentEncoding(load.primaryKey));
    if (load.csvSeparator != ',')
        query.append("csvDelimiter=" + QByteArray(1, load.csvSeparator).toPercentEncoding());
    if (!query.isEmpty())
        rest += '?' + query.join('&');
    const Result<QByteArray> path = indexPath(index, rest);
    if (!path)
        co_return failure(path.error());
    Request wish;
    wish.verb = load.writing == Writing::Update ? "PUT" : "POST";
    wish.path = *path;
    wish.body = load.body;
    wish.contentType = load.contentType;
    wish.silence = 60s;
    wish.moved = load.moved;
    wish.cancel = load.cancel;
    const Result<Answer> answer = co_await request(client, wish);
    if (!answer)
        co_return failure(answer.error());
    co_return parseTask(answer->value);
}

Async<Task> deleteDocument(Client client, QString index, QString document)
{
    return asTask(client, "DELETE", documentPath(index, document), {});
}

Async<Task> deleteDocuments(Client client, QString index, QStringList ids)
{
    const QByteArray body = QJsonDocument(QJsonArray::fromStringList(ids)).toJson(QJsonDocument::Compact);
    return asTask(client, "POST", indexPath(index, "/documents/delete-batch"), body);
}

Async<Task> deleteMatching(Client client, QString index, QString filter)
{
    return asTask(client, "POST", indexPath(index, "/documents/delete"), compact({{u"filter"_s, filter}}));
}

} // namespace vigie::meilisearch
