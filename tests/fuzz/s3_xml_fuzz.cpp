// sources: remote/minio/parse.cpp remote/minio/parse_replies.cpp remote/minio/xml.cpp remote/core/error.cpp
#include "remote/minio/parse.h"

#include <cstdint>
#include <cstdlib>

using namespace vigie;
using namespace vigie::minio;

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
    if (const auto buckets = parseBuckets(text)) {
        for (const Bucket &bucket : *buckets)
            require(!bucket.name.isEmpty());
    }
    if (const auto page = parseObjects(text)) {
        require(page->next.isEmpty() || nextPageIn(text).isEmpty() || page->next.size() < text.size());
        for (const Object &object : page->objects)
            require(count(object.size) >= 0);
    }
    if (const auto page = parseParts(text)) {
        for (const Part &part : page->parts)
            require(part.number > 0 && count(part.size) >= 0);
    }
    if (const auto failures = parseDeleted(text)) {
        for (const KeyFailure &one : *failures)
            require(!one.error.what.isEmpty());
    }
    if (const auto id = parseUploadId(text))
        require(!id->isEmpty());
    if (const auto etag = parseFinished(text))
        require(!etag->contains(u'"'));
    if (const auto page = parseVersions(text)) {
        for (const ObjectVersion &one : page->versions)
            require(count(one.object.size) >= 0);
    }
    (void)parseTags(text);
    (void)parseVersioning(text);
    (void)parseObjectLock(text);
    (void)parseLifecycle(text);
    const Error error = errorFrom(text.isEmpty() ? 500 : 300 + static_cast<unsigned char>(text[0]), text);
    require(!error.what.isEmpty() && error.detail.size() < 5000);
    const QDateTime at = parseHttpDate(text.left(64));
    require(!at.isValid() || at.timeSpec() == Qt::UTC);
    return 0;
}
