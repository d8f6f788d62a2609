#pragma once

#include "remote/meilisearch/client.h"

namespace vigie::meilisearch {

[[nodiscard]] Async<SearchPage> search(Client client, QString index, SearchWish wish);
[[nodiscard]] Async<QList<FacetValue>> facetValues(Client client, QString index, QString facet, QString text);
[[nodiscard]] Async<DocumentPage> documents(Client client, QString index, DocumentWish wish);
[[nodiscard]] Async<QJsonObject> document(Client client, QString index, QString id);

// Replace: the whole document. Update: only its fields that are given.
enum class Writing { Replace, Update };
[[nodiscard]] Async<Task> addDocuments(Client client, QString index, QJsonArray documents, Writing writing = Writing::Replace);

// Documents as they stand in a file.
struct Load {
    QByteArray body;
    QByteArray contentType;                         // "application/json", "application/x-ndjson", "text/csv"
    Writing writing = Writing::Replace;
    QString primaryKey;                             // empty: not said
    char csvSeparator = ',';
    std::function<void(qint64)> moved;
    std::optional<Cancel> cancel;
};
[[nodiscard]] Async<Task> addLoad(Client client, QString index, Load load);

[[nodiscard]] Async<Task> deleteDocument(Client client, QString index, QString document);
[[nodiscard]] Async<Task> deleteDocuments(Client client, QString index, QStringList ids);
[[nodiscard]] Async<Task> deleteMatching(Client client, QString index, QString filter);

} // namespace vigie::meilisearch
