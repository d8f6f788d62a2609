// sources: remote/docker/parse_inspect.cpp remote/docker/parse_events.cpp remote/docker/parse_host.cpp remote/docker/json.cpp remote/docker/types.cpp remote/core/error.cpp
#include "remote/docker/parse.h"

#include <cstdlib>

// Whatever docker prints, or a hostile container puts into its labels: no crash, and nothing without an id.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    using namespace vigie::docker;
    const QByteArray text(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size));
    if (const auto containers = parseContainers(text))
        for (const Container &container : *containers)
            if (container.id.isEmpty())
                std::abort();
    if (const auto volumes = parseVolumes(text))
        for (const Volume &volume : *volumes)
            if (volume.name.isEmpty())
                std::abort();
    (void)parseEngine(text, text);
    (void)parseHost(parseParts(text));
    return 0;
}
