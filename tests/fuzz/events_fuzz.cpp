// sources: remote/docker/parse_events.cpp remote/docker/json.cpp remote/docker/types.cpp remote/core/error.cpp
#include "remote/docker/parse.h"

#include <cstdlib>

// One line of docker events or docker stats: noise never passes, numbers are never negative.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    using namespace vigie;
    const QByteArray line(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size));
    if (const auto event = docker::parseEvent(line))
        if (event->containerId.isEmpty() || event->text.startsWith(QLatin1StringView("exec_")))
            std::abort();
    for (const docker::Stats &stats : docker::parseStats(line))
        if ((stats.memory && count(*stats.memory) < 0) || (stats.cpuPercent && !(*stats.cpuPercent >= 0)))
            std::abort();
    return 0;
}
