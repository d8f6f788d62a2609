// sources: remote/redis/parse.cpp remote/core/error.cpp
#include "remote/redis/parse.h"

#include <cstdint>
#include <cstdlib>

using namespace vigie;
using namespace vigie::redis;

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
    const auto fields = parseInfo(text);
    require(!fields.contains(QString()));
    const RedisFacts facts = factsFrom(fields);
    require(!facts.usedMemory || count(*facts.usedMemory) >= 0);
    require(!facts.maxMemory || count(*facts.maxMemory) >= 0);
    require(!facts.keys || *facts.keys >= 0);
    require(!facts.aofPendingFsyncs || *facts.aofPendingFsyncs >= 0);
    const Error error = errorFrom(text);
    require(!error.what.isEmpty() && error.detail.size() <= 2000);
    return 0;
}
