// sources: remote/meilisearch/parse.cpp remote/core/error.cpp
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
    if (const auto page = parseSearch(*answer))
        require(page->total >= 0);
    if (const auto page = parseIndexes(*answer))
        require(page->total >= 0);
    return 0;
}
