// sources: remote/docker/progress.cpp remote/docker/failure.cpp remote/docker/parse_compose.cpp remote/docker/parse_events.cpp remote/docker/json.cpp remote/docker/types.cpp remote/core/error.cpp
#include "remote/docker/failure.h"
#include "remote/docker/parse.h"
#include "remote/docker/progress.h"

#include <cstdlib>

// Compose's output, cut anywhere: the data-loss question is never taken for anything else.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    using namespace vigie::docker;
    const QByteArray text(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size));
    const auto s = [](const char *word) { return QString::fromLatin1(word); };
    ProgressReader reader({s("viridial"), {s("redis"), s("minio"), s("minio-init")}, {{s("redis:7-alpine"), {s("redis")}}}});
    for (const QByteArray &line : text.split('\n'))
        if (const auto event = reader.read(line))
            if (!line.startsWith('{') && line.contains("data will be lost") && !line.contains('\r') && !line.contains('\x1b')
                && event->phase != ComposeEvent::Phase::Question)
                std::abort();
    (void)explained(recogniseOutput(QString::fromUtf8(text)));
    (void)parseComposePs(text);
    (void)parseComposeImages(text);
    (void)parseConfigHashes(text);
    return 0;
}
