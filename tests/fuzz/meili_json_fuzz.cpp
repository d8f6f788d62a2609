// sources: remote/meilisearch/parse.cpp remote/meilisearch/parse_documents.cpp remote/meilisearch/words.cpp remote/core/error.cpp remote/core/secret.cpp
#include "remote/meilisearch/parse.h"

#include <cstdint>
#include <cstdlib>

using namespace vigie;
using namespace vigie::meilisearch;

namespace {

void require(bool held)
{
    if (!held)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const Error error = errorFrom(text.isEmpty() ? 500 : 300 + static_cast<unsigned char>(text[0]), text);
    require(!error.what.isEmpty() && error.detail.size() < 5000);
    require(fieldsInOrder(text, "hits").size() <= 1000);
    const Result<QJsonValue> answer = parseAnswer(200, text);
    if (!answer)
        return 0;
    (void)parseHealth(*answer);
    if (const auto version = parseVersion(*answer))
        require(!version->number.isEmpty());
    if (const auto stats = parseStats(*answer)) {
        require(count(stats->databaseSize) >= 0);
        for (const IndexStats &index : stats->indexes)
            require(index.documents >= 0);
    }
    if (const auto task = parseTask(*answer))
        require(task->uid >= 0 && !errorFrom(*task).what.isEmpty());
    if (const auto tasks = parseTasks(*answer))
        require(tasks->total >= 0 && (!tasks->next || *tasks->next >= 0));
    if (const auto page = parseSearch(*answer)) {
        require(page->total >= 0 && page->page >= 0 && page->pages >= 0 && page->took.count() >= 0);
        for (const Hit &hit : page->hits)
            require(!hit.score || (*hit.score >= 0 && *hit.score <= 1));
    }
    if (const auto page = parseDocuments(*answer))
        require(page->total >= 0 && page->offset >= 0);
    if (const auto page = parseKeys(*answer)) {
        require(page->total >= 0);
        for (const Key &key : page->keys)
            require(!key.uid.isEmpty());
    } else {
        require(page.error().detail.isEmpty()); // it could hold a value
    }
    if (const auto parts = parseBatches(*answer))
        for (const double part : *parts)
            require(part >= 0 && part <= 1);
    if (const auto values = parseFacetValues(*answer))
        for (const FacetValue &value : *values)
            require(value.count >= 0);
    (void)parseIndexStats({}, *answer);
    (void)parseObject(*answer);
    if (const auto page = parseIndexes(*answer))
        require(page->total >= 0);
    return 0;
}
