// sources: app/deploy/run_log.cpp app/deploy/run.cpp app/stack/definition.cpp app/stack/images.cpp remote/docker/progress.cpp remote/docker/failure.cpp remote/docker/parse_compose.cpp remote/docker/parse_events.cpp remote/docker/json.cpp remote/docker/types.cpp remote/core/error.cpp
#include "app/deploy/run_log.h"

// The same bytes in two portions must fold to the same run as at once.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    vigie::deploy::RunLog whole({});
    whole.feed(bytes);
    vigie::deploy::RunLog parts({});
    parts.feed(bytes.left(bytes.size() / 2));
    parts.feed(bytes.mid(bytes.size() / 2));
    if (whole.run().steps != parts.run().steps || whole.run().phase != parts.run().phase || whole.offset() != parts.offset())
        __builtin_trap();
    return 0;
}
